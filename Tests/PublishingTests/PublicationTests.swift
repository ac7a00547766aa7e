import Diagnostics
import SystemInterface
import Testing

@testable import Publishing

/// A calendar that is put on a server again and again, while somebody else, the server and the network do what they do.
@Suite struct PublicationTests {
  private static let mark = "0123abcd"
  private let folder: TemporaryFolder
  private let server = MadeServer()
  private let address: CollectionAddress

  init() throws {
    folder = try TemporaryFolder(in: "/tmp")
    address = try CollectionAddress("https://example.org/a/calendar")
  }

  private static func uid(_ number: Int) -> String { "00000000-0000-5000-8000-00000000000\(number)" }
  private static func name(_ number: Int, _ mark: String = mark) -> String { "termijn-\(mark)-\(uid(number)).ics" }

  /// Events by their number, each with a text.
  private func events(_ texts: [Int: String], mark: String = mark) -> [PublishedEvent] {
    let parts = texts.sorted { $0.key < $1.key }.map { number, text in
      "BEGIN:VEVENT\r\nUID:\(Self.uid(number))\r\nDTSTART;VALUE=DATE:20210101\r\nSUMMARY:\(text)\r\n"
        + "BEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM\r\nEND:VEVENT\r\n"
    }
    let calendar =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//T//NL\r\nX-WR-CALNAME:T\r\n\(parts.joined())END:VCALENDAR\r\n"
    return PublishedEvent.events(in: Array(calendar.utf8), mark: mark)
  }

  @discardableResult
  private func publish(
    _ texts: [Int: String], mark: String = mark, _ change: (inout Publication.Order) -> Void = { _ in }
  ) -> PublishingResult {
    var order = Publication.Order(events: events(texts, mark: mark), mark: mark)
    change(&order)
    server.forgetRequests()
    return Publication.run(order, on: server, keeping: PublishedListFile(in: folder.path, for: address, mark: mark))
  }

  /// What stands on the server: the title of each event of ours, by number.
  private var titles: [Int: String] {
    var titles: [Int: String] = [:]
    for (name, resource) in server.resources {
      guard let name = ResourceName(name), let last = name.uid.utf8.last else { continue }
      titles[Int(last) - 0x30] = CalendarText(resource.bytes).text("SUMMARY")
    }
    return titles
  }

  private var listBytes: [UInt8]? {
    try? readFile(at: listPath, limit: 1 << 20).bytes
  }

  private var listPath: String { "\(folder.path)/\(PublishedList.fileName(for: address, mark: Self.mark))" }

  @Test func sendsWhatIsNewChangedAndGoneAndNothingElse() throws {
    #expect(publish([1: "a", 2: "b", 3: "c"]).created == ["a", "b", "c"])
    #expect(server.changes.allSatisfy { $0.headers.contains(.init(name: "If-None-Match", value: "*")) })
    let list = listBytes
    let same = publish([1: "a", 2: "b", 3: "c"])
    #expect(same.unchanged == 3 && server.changes.isEmpty && server.reads == 0 && listBytes == list)
    let result = publish([1: "a", 2: "B", 4: "d"])
    #expect(result.created == ["d"] && result.replaced == ["B"] && result.removed == ["c"] && result.unchanged == 1)
    #expect(titles == [1: "a", 2: "B", 4: "d"])
    // What is too much goes last, and only as it was seen.
    #expect(server.changes.map(\.method) == [.put, .put, .delete])
    #expect(server.changes.filter { $0.headers[0].name == "If-Match" }.map(\.headers[0].value) == ["\"2\"", "\"3\""])
  }

  @Test func eachResourceIsACalendarOfItsOwn() {
    publish([1: "a"])
    #expect(
      server.resources[Self.name(1)].map { String(decoding: $0.bytes, as: UTF8.self) }
        == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//T//NL\r\nBEGIN:VEVENT\r\nUID:\(Self.uid(1))\r\n"
        + "DTSTART;VALUE=DATE:20210101\r\nSUMMARY:a\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM\r\nEND:VEVENT\r\n"
        + "END:VCALENDAR\r\n")
  }

  @Test func leavesAloneWhatOthersAddedAndChanged() {
    publish([1: "a", 2: "b"])
    server.edit("holiday.ics", "BEGIN:VCALENDAR")
    server.edit(Self.name(2), "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:mine\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
    for texts in [[1: "a", 2: "b"], [1: "a", 2: "B"], [1: "a"]] {
      let result = publish(texts)
      #expect(result.changedElsewhere == ["b"] || result.changedElsewhere == ["B"])
      #expect(server.changes.isEmpty && titles == [1: "a", 2: "mine"])
    }
    #expect(publish([1: "a", 2: "B"], { $0.overwrites = true }).replaced == ["B"])
    #expect(titles == [1: "a", 2: "B"] && server.resources["holiday.ics"] != nil)
    #expect(publish([1: "a", 2: "B"]).unchanged == 2)
  }

  @Test func putsBackWhatSomebodyTookAway() {
    publish([1: "a", 2: "b"])
    server.remove(Self.name(1))
    #expect(publish([1: "a", 2: "b"]).restored == ["a"])
    server.remove(Self.name(1))
    // What was to go anyway is not missed.
    #expect(publish([2: "b"]).removed.isEmpty && server.changes.isEmpty)
    #expect(titles == [2: "b"])
  }

  @Test(arguments: [false, true]) func aLostListCostsOneReading(rewrites: Bool) throws {
    server.rewrites = rewrites
    publish([1: "a", 2: "b", 3: "c"])
    try removeFile(at: listPath)
    let result = publish([1: "a", 2: "B"])
    #expect(result.isListLost && result.unchanged == 1 && result.replaced == ["B"] && result.removed.count == 1)
    #expect(server.reads == 2 && titles == [1: "a", 2: "B"])
    #expect(publish([1: "a", 2: "B"]).unchanged == 2 && server.reads == 0)
  }

  @Test func asksForTagsThatAServerDoesNotName() {
    server.namesTags = false
    publish([1: "a"])
    #expect(publish([1: "a"]).unchanged == 1 && server.reads == 0)
    #expect(publish([1: "b"]).replaced == ["b"])
    server.edit(Self.name(1), "x")
    #expect(publish([1: "b"]).changedElsewhere == ["b"])
  }

  /// Each change breaks off once, done or not, and the next run wants something else again.
  @Test(arguments: 0..<4, [false, true]) func whateverStopsItTheNextRunCompletes(number: Int, isDone: Bool) {
    publish([1: "a", 2: "b", 3: "c"])
    let cause = NoAnswer.tooSlow(seconds: 60)
    let fault = isDone ? MadeServer.Fault.doAndSilence(cause) : .silence(cause)
    func through(_ fault: MadeServer.Fault, _ index: Int) -> [ServerRequest.Method: [MadeServer.Fault]] {
      if index == 3 { return [.delete: [fault]] }
      return [.put: (0..<index).map { .doAndAnswer(ServerAnswer(204, headers: ["etag": "\"\(4 + $0)\""])) } + [fault]]
    }
    server.faults = through(fault, number)
    let result = publish([1: "A", 2: "B", 4: "d"])
    #expect(result.problem == .noAnswer(cause))
    let next = publish([1: "A", 2: "BB", 4: "d"])
    #expect(next.problem == nil && next.changedElsewhere.isEmpty)
    #expect(titles == [1: "A", 2: "BB", 4: "d"])
    #expect(publish([1: "A", 2: "BB", 4: "d"]).unchanged == 3 && server.changes.isEmpty)
  }

  /// The process itself is killed: what was begun is in the list, what came of it is not.
  @Test func aListFromBeforeTheEndIsEnough() throws {
    publish([1: "a", 2: "b"])
    let before = try #require(listBytes)
    var begun = try PublishedList(text: before, path: listPath)
    for name in begun.entries.keys { begun.entries[name]?.isPending = true }
    publish([1: "A", 2: "B"])
    try write(Array(begun.text(for: address).utf8), to: listPath)
    let result = publish([1: "AA", 2: "B"])
    #expect(result.changedElsewhere.isEmpty && result.replaced == ["AA"] && result.unchanged == 1)
    #expect(titles == [1: "AA", 2: "B"])
  }

  @Test func aRaceIsSeenWhereItHappens() {
    publish([1: "a", 2: "b"])
    server.faults = [.put: [.answer(ServerAnswer(412))]]
    let result = publish([1: "A", 2: "B"])
    #expect(result.changedElsewhere == ["A"] && result.replaced == ["B"])
    #expect(publish([1: "A", 2: "B"]).replaced == ["A"])
  }

  @Test func asksABusyServerAgainAndKnowsItsOwnWork() {
    server.faults = [
      .put: [.answer(ServerAnswer(503, headers: ["retry-after": "7"])), .doAndAnswer(ServerAnswer(504))]
    ]
    let result = publish([1: "a"])
    // The second try was carried out in spite of its answer, so that the third met it.
    #expect(result.created == ["a"] && result.problem == nil && server.waited == [7, 2])
    #expect(publish([1: "a"]).unchanged == 1)
    server.faults = [.put: Array(repeating: .answer(ServerAnswer(500)), count: 3)]
    #expect(publish([1: "b", 2: "c"]).problem == .serverFailed(status: 500) && server.changes.count == 3)
    #expect(publish([1: "b", 2: "c"]).problem == nil && titles == [1: "b", 2: "c"])
  }

  @Test func oneThatIsNotTakenStopsNoOther() {
    publish([1: "a", 2: "b"])
    server.faults = [.put: [.answer(ServerAnswer(423))]]
    let result = publish([1: "A", 2: "B"])
    #expect(result.refused.map(\.title) == ["A"] && result.replaced == ["B"])
    #expect(publish([1: "A", 2: "B"]).replaced == ["A"])
  }

  @Test func refusesWhatWouldLoseEverythingOrMixTwoCalendars() {
    publish([1: "a", 2: "b"])
    #expect(publish([:]).problem == .wouldBeEmpty && titles.count == 2)
    #expect(publish([2: "b"], mark: "ffffffff").problem == .otherCalendar && titles.count == 2)
    // Other events may share a collection, and neither touches the other's.
    #expect(publish([3: "c"], mark: "ffffffff").created == ["c"])
    #expect(publish([1: "a"]).removed == ["b"] && titles == [1: "a", 3: "c"])
    #expect(publish([:], { $0.mayEmpty = true }).removed == ["a"] && titles == [3: "c"])
  }

  @Test func aDryRunSendsNothingAndKeepsNothing() {
    #expect(publish([1: "a"], { $0.isDryRun = true }).created == ["a"])
    #expect(server.resources.isEmpty && listBytes == nil)
  }

  @Test func aBrokenListIsNotGuessedAt() throws {
    publish([1: "a"])
    try write(Array("termijn-published 1\ncollection\tx\nname\tstate\tetag\thash\ttitle\nx\n".utf8), to: listPath)
    guard case .list(.broken(let place)) = publish([1: "b"]).problem else {
      Issue.record("a broken list was read")
      return
    }
    #expect(place.line == 4 && server.changes.isEmpty)
  }
}
