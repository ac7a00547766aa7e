/// Puts the events of a calendar into a collection, so that nothing else stands there of what this program put there.
///
/// First what stands there is asked, then what is missing or different is put there, and in the end what is too much
/// is taken away; each only if nobody changed it since. Before the first change the list says what will be begun, so
/// that whatever stops the program, the next run knows what is its own.
public struct Publication {
  /// What is to be published, and how.
  public struct Order: Sendable {
    /// The events, in the order of the calendar.
    public let events: [PublishedEvent]
    /// What tells the resources of this calendar from those of others (``ResourceName/mark``).
    public let mark: String
    /// Whether what somebody else changed is overwritten.
    public var overwrites = false
    /// Whether the calendar may lose all its events.
    public var mayEmpty = false
    /// Whether it is only told what would be done.
    public var isDryRun = false

    /// An order.
    public init(events: [PublishedEvent], mark: String) {
      self.events = events
      self.mark = mark
    }
  }

  /// How often a server that fails is asked.
  private static let tries = 3

  private let order: Order
  private let server: any CalendarServer
  private let file: PublishedListFile
  private var list = PublishedList()
  private var result = PublishingResult()
  /// What was put there without an entity tag in return.
  private var withoutTag: Set<ResourceName> = []

  /// Publishes.
  ///
  /// - Parameters:
  ///   - order: what is to be there.
  ///   - server: the collection.
  ///   - file: where is kept what was put there.
  /// - Returns: what was done, also where something stopped it.
  public static func run(_ order: Order, on server: any CalendarServer, keeping file: PublishedListFile)
    -> PublishingResult
  {
    var publication = Publication(order: order, server: server, file: file)
    do throws(PublishingProblem) {
      try publication.run()
    } catch {
      publication.result.problem = error
    }
    return publication.result
  }

  private init(order: Order, server: any CalendarServer, file: PublishedListFile) {
    self.order = order
    self.server = server
    self.file = file
  }

  private mutating func run() throws(PublishingProblem) {
    let kept: PublishedList?
    do throws(PublishedList.Problem) { kept = try file.read() } catch { throw .list(error) }
    let etags = try listing()
    let own = etags.keys.filter { $0.mark == order.mark }
    result.isListLost = kept == nil && !own.isEmpty
    list = kept ?? PublishedList()
    if order.events.isEmpty, !own.isEmpty, !order.mayEmpty { throw .wouldBeEmpty }
    let uids = Set(order.events.map(\.name.uid))
    if etags.keys.contains(where: { $0.mark != order.mark && uids.contains($0.uid) }) { throw .otherCalendar }
    let plan = PublishingPlan(
      wanted: order.events, list: list, etags: etags, mark: order.mark, overwrites: order.overwrites)
    let steps = try compared(plan, there: etags)
    if order.isDryRun { return tell(steps) }
    try carryOut(steps, before: kept)
  }

  /// What stands in the collection.
  private func listing() throws(PublishingProblem) -> [ResourceName: String?] {
    var answer = try ask(CollectionListing.request)
    for wait in 1..<Self.tries where answer.status >= 500 && answer.status != 501 && answer.status != 507 {
      server.wait(seconds: wait)
      answer = try ask(CollectionListing.request)
    }
    guard answer.status == 207 else {
      // A page for people says 200 to whatever it is asked.
      throw answer.status < 300 ? .noCalendarServer(status: answer.status) : PublishingProblem(answer)
    }
    do throws(CollectionListing.Problem) {
      return try CollectionListing(answer.body).etags
    } catch {
      switch error {
      case .unreadable: throw .noCalendarServer(status: answer.status)
      case .notACalendar(let inside): throw .notACalendar(inside: inside)
      }
    }
  }

  private func ask(_ request: ServerRequest) throws(PublishingProblem) -> ServerAnswer {
    do throws(NoAnswer) { return try server.answer(to: request) } catch { throw .noAnswer(error) }
  }

  // MARK: Looking

  /// The steps of a plan, with what had to be read first.
  private mutating func compared(
    _ plan: PublishingPlan, there: [ResourceName: String?]
  ) throws(PublishingProblem) -> [PublishingStep] {
    var steps: [PublishingStep] = []
    for (event, decision) in plan.events {
      let title = event.title
      switch decision {
      case .leave: result.unchanged += 1
      case .create:
        if list.entries[event.name].map({ !$0.isPending }) ?? false { result.restored.append(title) }
        steps.append(PublishingStep(.create, event.name, title: title, etag: nil, event: event))
      case .replace(let etag):
        steps.append(PublishingStep(.replace, event.name, title: title, etag: etag, event: event))
      case .compare(let etag, let isOurs):
        if let (same, read) = try isThere(event), same {
          list.entries[event.name] = .init(
            etag: read ?? etag, hash: event.hash, title: title, isPending: false)
          result.unchanged += 1
        } else if isOurs {
          steps.append(PublishingStep(.replace, event.name, title: title, etag: etag, event: event))
        } else {
          result.changedElsewhere.append(title)
        }
      case .remove, .forget, .changed: break
      }
    }
    for (name, decision) in plan.rest {
      let title = list.entries[name]?.title ?? name.description
      switch decision {
      case .remove(let etag): steps.append(PublishingStep(.remove, name, title: title, etag: etag, event: nil))
      case .forget: list.entries[name] = nil
      case .changed: result.changedElsewhere.append(title)
      case .leave, .create, .replace, .compare: break
      }
    }
    return steps
  }

  /// Whether what stands there says the same as an event, and its tag; nil if nothing stands there.
  private func isThere(_ event: PublishedEvent) throws(PublishingProblem) -> (same: Bool, etag: String?)? {
    let answer = try ask(ServerRequest(method: .get, name: event.name.description))
    switch answer.status {
    case 200: return (CalendarText(answer.body).saysTheSame(as: CalendarText(event.bytes)), answer.etag)
    case 404, 410: return nil
    default: throw PublishingProblem(answer)
    }
  }

  private mutating func tell(_ steps: [PublishingStep]) {
    for step in steps { result.note(step) }
  }

  // MARK: Changing

  private mutating func carryOut(
    _ steps: [PublishingStep], before kept: PublishedList?
  ) throws(PublishingProblem) {
    var begun = list
    for step in steps {
      begun.entries[step.name] = .init(
        etag: step.etag, hash: step.event?.hash ?? list.entries[step.name]?.hash ?? "-", title: step.title,
        isPending: true)
    }
    if !steps.isEmpty { try write(begun) }
    var problem: PublishingProblem?
    for step in steps {
      do throws(PublishingProblem) {
        try carryOut(step)
      } catch {
        // Of a request without an answer nobody knows what it did.
        if case .noAnswer = error { list.entries[step.name] = begun.entries[step.name] }
        problem = error
        break
      }
    }
    if problem == nil, !withoutTag.isEmpty {
      let etags = try? listing()
      for name in withoutTag { list.entries[name]?.etag = etags?[name] ?? nil }
    }
    if list != (steps.isEmpty ? kept ?? PublishedList() : begun) { try write(list) }
    if let problem { throw problem }
  }

  private func write(_ list: PublishedList) throws(PublishingProblem) {
    do throws(PublishedList.Problem) { try file.write(list) } catch { throw .list(error) }
  }

  private mutating func carryOut(_ step: PublishingStep) throws(PublishingProblem) {
    var failed = false
    for number in 1... {
      let answer = try ask(step.request)
      switch AnswerMeaning(answer, to: step.request.method) {
      case .done: return settle(step, etag: answer.etag)
      case .again(let seconds) where number < Self.tries:
        failed = true
        server.wait(seconds: max(seconds, number))
      case .again: throw .serverFailed(status: answer.status)
      case .changed:
        // The try before may have been carried out in spite of its answer.
        if failed, let event = step.event, let there = try isThere(event), there.same {
          return settle(step, etag: there.etag)
        }
        return result.changedElsewhere.append(step.title)
      case .refused(let reason): return result.refused.append((step.title, reason))
      case .stop(let problem): throw problem
      }
    }
  }

  private mutating func settle(_ step: PublishingStep, etag: String?) {
    result.note(step)
    guard let event = step.event else {
      list.entries[step.name] = nil
      return
    }
    if etag == nil { withoutTag.insert(step.name) }
    list.entries[step.name] = .init(etag: etag, hash: event.hash, title: step.title, isPending: false)
  }
}
