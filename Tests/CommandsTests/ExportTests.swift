import Foundation
import Testing

/// Calendars over time: what subscribers see when deadlines move and go.
@Suite struct ExportTests {
  /// An event of a calendar.
  struct Event: Equatable {
    let lines: [String]

    /// The value of its first property with this name.
    func value(_ name: String) -> String? {
      lines.first { $0.hasPrefix(name + ":") || $0.hasPrefix(name + ";") }.map {
        String($0.drop { $0 != ":" }.dropFirst())
      }
    }

    func count(_ line: String) -> Int { lines.filter { $0 == line }.count }
  }

  /// A register with one contract, and calendars beside it.
  struct Place {
    let folder: TemporaryFolder

    init(_ contract: String = Place.contract()) throws {
      folder = try TemporaryFolder()
      try write(contract)
    }

    static func contract(lastDay: String = "2023-12-31", title: String = "Een contract", claims: String = "P5Y")
      -> String
    {
      """
      id: een
      title: \(title)
      term: {start: 2020-01-01, last-day: \(lastDay)}
      extensions:
        - {by: silence, duration: P1Y, notice: P6M}
      claims: \(claims)

      """
    }

    func write(_ contract: String, municipality: String = "Voorbeeldstad") throws {
      try folder.write([
        "contracts/register.yaml": "title: Termijnen\nmunicipality: \(municipality)\nlanguage: nl\n",
        "contracts/een.yaml": contract,
      ])
    }

    @discardableResult
    func export(_ arguments: String..., asOf: String, status: Int32 = 0) throws -> RunningTermijn.Outcome {
      let outcome = try RunningTermijn.run(
        ["export", "--as-of", asOf, "--lang", "nl"] + arguments, in: folder.url)
      #expect(outcome.status == status, "\(outcome.messages)")
      return outcome
    }

    func names() throws -> [String] {
      let path = folder.url.appendingPathComponent("exports").path
      return FileManager.default.fileExists(atPath: path)
        ? try FileManager.default.contentsOfDirectory(atPath: path).sorted() : []
    }

    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: folder.url.appendingPathComponent("exports/\(name)")), as: UTF8.self)
    }

    func put(_ text: String, in name: String) throws { try folder.write(["exports/\(name)": text]) }

    func events(_ name: String = "termijnen.ics", component: String = "VEVENT") throws -> [Event] {
      let text = try text(name).replacingOccurrences(of: "\r\n ", with: "")
      return text.components(separatedBy: "BEGIN:\(component)\r\n").dropFirst().map { part in
        Event(lines: part.components(separatedBy: "END:\(component)")[0].components(separatedBy: "\r\n"))
      }
    }

    /// The event with a title that ends so.
    func event(_ title: String, in name: String = "termijnen.ics") throws -> Event? {
      try events(name).first { $0.value("SUMMARY")?.hasSuffix(title) ?? false }
    }

    static let notice = "Opzeggen: Een contract\\, tegen verlenging 1"
    /// The same behind a mark.
    static let marked = "Een contract\\, opzeggen tegen verlenging 1"
  }

  @Test func theSameAgainIsTheSameBytes() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    let before = try place.names().map { try place.text($0) }
    let outcome = try place.export(asOf: "2021-01-01")
    #expect(try place.names().map { try place.text($0) } == before)
    #expect(outcome.output.contains("5 ongewijzigd."))
    #expect(
      try place.names() == [
        "contract-een.ics", "ledger.txt", "termijnen-administratie.ics", "termijnen-college.ics",
        "termijnen-contractmanagement.ics", "termijnen.ics",
      ])
  }

  @Test func aMovedDeadlineSaysSo() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    let old = try #require(try place.event(Place.notice))
    #expect(old.value("DTSTART") == "20230630")
    #expect(old.value("SEQUENCE") == "0")
    #expect(old.count("BEGIN:VALARM") == 3)

    try place.write(Place.contract(lastDay: "2024-12-31"))
    let outcome = try place.export("--dry-run", asOf: "2021-02-01")
    #expect(outcome.output.contains("verplaatst  2024-06-30  2023-06-30  "))
    #expect(outcome.output.contains("een/notice/1"))
    #expect(outcome.output.contains("Er is niets geschreven."))
    #expect(try place.event(Place.notice) == old)

    try place.export(asOf: "2021-02-01")
    let moved = try #require(try place.event(Place.marked))
    #expect(moved.value("UID") == old.value("UID"))
    #expect(moved.value("SUMMARY") == "VERPLAATST: " + Place.marked)
    #expect(moved.value("DESCRIPTION")?.hasPrefix("Verplaatst. Stond eerst op vrijdag 30 juni 2023.\\n") ?? false)
    #expect(moved.value("DTSTART") == "20240630")
    #expect(moved.value("SEQUENCE") == "1")
    #expect(moved.value("DTSTAMP") == "20210201T000000Z")
    #expect(moved.value("LAST-MODIFIED") == "20210201T000000Z")

    try place.export(asOf: "2021-06-01")
    let later = try #require(try place.event(Place.notice))
    #expect(later.value("SUMMARY") == Place.notice)
    #expect(later.value("SEQUENCE") == "2")
  }

  @Test func aDeadlineThatIsGoneSaysSoForAWhile() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    try place.write(
      Place.contract() + "history:\n  - {known: 2021-02-01, event: extended, step: 1}\n")
    try place.export(asOf: "2021-02-01")
    for name in ["termijnen.ics", "contract-een.ics", "termijnen-college.ics", "termijnen-contractmanagement.ics"] {
      let gone = try #require(try place.event("VERVALLEN: " + Place.marked, in: name))
      #expect(gone.value("STATUS") == "CANCELLED")
      #expect(gone.value("DTSTART") == "20230630")
      #expect(gone.value("SEQUENCE") == "1")
      #expect(gone.count("BEGIN:VALARM") == 0)
    }
    #expect(try place.event("Een contract\\, declareren")?.value("SUMMARY")?.hasPrefix("VERVALLEN: ") == true)
    try place.export(asOf: "2021-05-02")
    #expect(try place.event(Place.marked) != nil)
    try place.export(asOf: "2021-05-03")
    #expect(try place.event(Place.marked) == nil)
    #expect(try place.text("ledger.txt").contains("een/notice/1\tgone\t2021-05-03\t1\t"))
  }

  @Test func oneChangeChangesOneEvent() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    let before = try place.events()
    try place.write(Place.contract(claims: "P6Y"))
    try place.export(asOf: "2021-01-01")
    let after = try place.events()
    #expect(after.filter { !before.contains($0) }.map { $0.value("SEQUENCE") } == ["1", "1"], "both claims tails")
    #expect(after.count == before.count)
  }

  @Test func whatHasPassedIsNotCancelled() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    let outcome = try place.export(asOf: "2023-07-15")
    #expect(outcome.output.contains("1 verlopen"))
    #expect(!outcome.output.contains("vervallen"))
    let passed = try #require(try place.event("VERLOPEN: " + Place.marked))
    #expect(passed.value("DTSTART") == "20230630")
    #expect(passed.value("STATUS") == "CONFIRMED")
    #expect(passed.value("DESCRIPTION")?.contains("Er is niets vastgelegd.") ?? false)
    // Nobody recorded whether notice was given, so the end of the first term may still come.
    let end = try #require(try place.event("Einde: Een contract"))
    #expect(end.value("STATUS") == "TENTATIVE")
    #expect(end.value("DESCRIPTION")?.contains("Of dit nog speelt\\, is de vraag") ?? false)
    try place.export(asOf: "2024-07-15")
    #expect(try place.event(Place.marked) != nil, "it stays for a year")
    try place.export(asOf: "2024-07-16")
    #expect(try place.event(Place.marked) == nil)
  }

  @Test func aContractThatLeavesTheRegisterIsCancelledInItsOwnCalendarToo() throws {
    let place = try Place()
    try place.folder.write([
      "contracts/twee.yaml": "id: twee\ntitle: Twee\nterm: {start: 2020-01-01, last-day: 2025-12-31}\n"
    ])
    try place.export(asOf: "2021-01-01")
    try FileManager.default.removeItem(at: place.folder.url.appendingPathComponent("contracts/twee.yaml"))
    try place.export(asOf: "2021-01-02")
    #expect(try place.events("contract-twee.ics").map { $0.value("SUMMARY") } == ["VERVALLEN: Twee\\, einde"])
    let last = try place.export(asOf: "2021-06-01")
    #expect(try !place.names().contains("contract-twee.ics"))
    #expect(last.messages.contains("contract-twee.ics is weggehaald"))
  }

  @Test func reminders() throws {
    let place = try Place()
    try place.export("--reminders", "none", asOf: "2021-01-01")
    #expect(!(try place.text("termijnen.ics").contains("VALARM")))
    let plain = try place.events().count
    try place.export("--reminders", "both", asOf: "2021-01-01")
    let deadline = try #require(try place.events().first { $0.value("SUMMARY") == Place.notice })
    #expect(
      deadline.lines.filter { $0.hasPrefix("TRIGGER") } == [
        "TRIGGER:-P55DT15H", "TRIGGER:-P13DT15H", "TRIGGER:-P364DT15H",
      ])
    let reminder = try #require(try place.event("Over 2 weken: " + Place.marked))
    #expect(reminder.value("DTSTART") == "20230616")
    #expect(reminder.value("RELATED-TO") == deadline.value("UID"))
    #expect(reminder.count("BEGIN:VALARM") == 0)
    #expect(try place.events().count == plain + 9)
    try place.export("--reminders", "none", asOf: "2021-01-01")
    #expect(try place.events().count == plain, "reminders go without a word")
  }

  @Test func profiles() throws {
    let place = try Place()
    try place.export("--profile", "outlook", asOf: "2021-01-01")
    #expect(try place.events().allSatisfy { $0.count("BEGIN:VALARM") == 1 })
    try place.export("--profile", "todo", asOf: "2021-01-01")
    #expect(try place.events().isEmpty)
    let tasks = try place.events(component: "VTODO")
    #expect(tasks.contains { $0.value("DUE") == "20230630" && $0.value("SUMMARY") == Place.notice })
    #expect(tasks.allSatisfy { $0.value("DTSTART") == nil && $0.value("DTEND") == nil })
  }

  @Test func onlyWhatIsCertain() throws {
    let place = try Place()
    try place.export("--certain-only", asOf: "2021-01-01")
    let certain = try place.events()
    #expect(certain.allSatisfy { $0.value("STATUS") == "CONFIRMED" })
    #expect(certain.count == 3)
    try place.export(asOf: "2021-01-01")
    #expect(try place.events().count == 5)
  }

  @Test func oneAudience() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    let before = try place.text("termijnen.ics")
    try place.write(Place.contract(title: "Een ander"))
    try place.export("--audience", "college", asOf: "2021-01-02")
    #expect(try place.text("termijnen.ics") == before, "the others are left as they are")
    #expect(try place.event("Een ander\\, tegen verlenging 1", in: "termijnen-college.ics") != nil)
    let wrong = try place.export("--audience", "collega", asOf: "2021-01-02", status: 64)
    #expect(wrong.messages.contains("bedoelt u 'college'?"))
  }

  @Test func aBrokenLedgerIsNeverBegunAnew() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    let ledger = try place.text("ledger.txt")
    let calendars = try place.text("termijnen.ics")
    let breaks: [(String, String)] = [
      (String(ledger.dropFirst()), "exports/ledger.txt:1:1: "),
      (ledger.replacingOccurrences(of: "\tcurrent\t", with: "\tcurent\t"), "exports/ledger.txt:6:18: het veld `state`"),
      (ledger.replacingOccurrences(of: "2023-06-30", with: "2023-06-31"), "het veld `day`"),
      (
        ledger.replacingOccurrences(of: "\tcurrent\t", with: "\t"),
        "exports/ledger.txt:6:1: een regel heeft tien velden"
      ),
      (
        ledger.replacingOccurrences(of: "entries\t5\n", with: ledger.components(separatedBy: "\n")[5] + "\n"),
        "exports/ledger.txt:11:1: deze regel staat dubbel"
      ),
      (ledger + "\u{0}\u{FFFD}", ":1: achter het aantal horen alleen agenda's te staan"),
      (
        ledger.components(separatedBy: "\n").prefix(8).joined(separator: "\n") + "\n",
        "exports/ledger.txt:8:1: hier is het"
      ),
      (
        ledger.replacingOccurrences(of: "entries\t5\n", with: "entries\t4\n"),
        "exports/ledger.txt:11:1: een regel heeft"
      ),
      ("", "exports/ledger.txt:1:1: "),
    ]
    for (text, message) in breaks {
      try place.put(text, in: "ledger.txt")
      let outcome = try place.export(asOf: "2022-01-01", status: 2)
      #expect(outcome.messages.contains(message), "\(outcome.messages)")
      #expect(try place.text("ledger.txt") == text)
      #expect(try place.text("termijnen.ics") == calendars)
    }
  }

  @Test func theLedgerOfAnotherRegister() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    try place.write(Place.contract(), municipality: "Elders")
    let outcome = try place.export(asOf: "2021-01-01", status: 2)
    #expect(outcome.messages.contains("hoort bij de agenda's van een ander register"))
    try place.export("--force", asOf: "2021-01-01")
    #expect(try place.text("termijnen.ics").contains("NAME:Termijnen Elders"))
  }

  @Test func calendarsInAnotherLanguageAreNamed() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    let other = try RunningTermijn.run(
      ["export", "--as-of", "2021-01-01", "--lang", "en"], in: place.folder.url)
    #expect(other.status == 0)
    #expect(other.messages.contains("termijnen-administratie.ics and 3 others are of an earlier time"))
  }

  @Test func whatAnInterruptedExportPromisedIsEnded() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    // As if the program had stopped after it promised the names, and before it gave the second.
    let new = try place.text("termijnen.ics").replacingOccurrences(of: "SEQUENCE:0", with: "SEQUENCE:7")
    let promise = ".termijn-ready-\(geteuid())"
    try place.put(new, in: "\(promise)/termijnen.ics")
    try place.put("half", in: ".termijn-new-0123456789abcdef/contract-een.ics")
    try place.export("--audience", "college", asOf: "2021-01-01")
    #expect(try place.text("termijnen.ics") == new)
    #expect(try place.names().filter { $0.hasPrefix(".") }.isEmpty)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.folder.url.path).sorted() == ["contracts", "exports"])
  }

  @Test func aLargeCalendarIsSplitByYear() throws {
    let place = try Place()
    var files: [String: String] = [:]
    for number in 0..<300 {
      files["contracts/c\(number).yaml"] = """
        id: c\(number)
        title: Contract \(number)
        term: {start: 2020-01-01, last-day: \(2022 + number % 3)-12-31}
        extensions:
          - {by: silence, duration: P1Y, notice: P3M}
        claims: P1Y

        """
    }
    try place.folder.write(files)
    let outcome = try place.export(asOf: "2021-01-01")
    #expect(outcome.messages.contains("termijnen.ics is te groot"))
    let years = try place.names().filter { $0.hasPrefix("termijnen_") }
    #expect(years.map { $0.dropFirst(10).prefix(4) } == ["2022", "2023", "2024", "2025", "2026", "2028", "2029"])
    let whole = try years.flatMap { try place.events($0) }
    #expect(whole.count == 1505)
    #expect(Set(whole.compactMap { $0.value("UID") }).count == 1505)
    for name in try place.names() where name.hasSuffix(".ics") {
      #expect(try place.events(name).count <= 1000)
      #expect(try place.text(name).utf8.count <= 1_000_000)
    }
    let first = try place.events()
    #expect(first == Array(whole.prefix(first.count)), "the whole keeps the events that come first")
    for number in 0..<300 {
      try FileManager.default.removeItem(at: place.folder.url.appendingPathComponent("contracts/c\(number).yaml"))
    }
    // All of them are cancelled first, and gone after three months.
    try place.export(asOf: "2021-01-02")
    let after = try place.export(asOf: "2021-05-01")
    #expect(try place.names().filter { $0.hasPrefix("termijnen_") }.isEmpty)
    #expect(after.messages.contains("termijnen_2023.ics is weggehaald"))
  }
}
