/// One change of a collection.
struct PublishingStep {
  /// What changes.
  enum Kind {
    case create
    case replace
    case remove
  }

  let kind: Kind
  let name: ResourceName
  let title: String
  /// The tag of what it replaces or removes.
  let etag: String?
  /// What is put there; nil if something is removed.
  let event: PublishedEvent?

  init(_ kind: Kind, _ name: ResourceName, title: String, etag: String?, event: PublishedEvent?) {
    self.kind = kind
    self.name = name
    self.title = title
    self.etag = etag
    self.event = event
  }

  /// The request, with the condition that nobody else was there first (RFC 9110 §13).
  var request: ServerRequest {
    let condition: ServerRequest.Header =
      kind == .create ? .init(name: "If-None-Match", value: "*") : .init(name: "If-Match", value: etag ?? "*")
    guard let event else { return ServerRequest(method: .delete, name: name.description, headers: [condition]) }
    return ServerRequest(
      method: .put, name: name.description,
      headers: [condition, .init(name: "Content-Type", value: "text/calendar; charset=utf-8")], body: event.bytes)
  }
}

/// What came of publishing.
public struct PublishingResult: Sendable {
  /// The titles of the events that were put there.
  public internal(set) var created: [String] = []
  /// The titles of those that were put in the place of an older form.
  public internal(set) var replaced: [String] = []
  /// The titles of those that were taken away.
  public internal(set) var removed: [String] = []
  /// How many stood there as they should.
  public internal(set) var unchanged = 0
  /// The titles of those among the created that somebody had taken away.
  public internal(set) var restored: [String] = []
  /// The titles of those that somebody else changed, and that were left so.
  public internal(set) var changedElsewhere: [String] = []
  /// The titles of those that the server did not take, and why.
  public internal(set) var refused: [(title: String, reason: RefusalReason)] = []
  /// Whether the list was lost, so that what stood there was read.
  public internal(set) var isListLost = false
  /// What stopped it before the end; nil if nothing did.
  public internal(set) var problem: PublishingProblem?

  mutating func note(_ step: PublishingStep) {
    switch step.kind {
    case .create: created.append(step.title)
    case .replace: replaced.append(step.title)
    case .remove: removed.append(step.title)
    }
  }
}
