import Foundation
import Testing

/// What subscribers see over the years: nothing changes by itself, and nothing open is ever taken away from them.
@Suite struct CalendarLifeTests {
  private typealias Place = ExportTests.Place

  private static let history = "history:\n  - {known: 2021-02-01, event: notice-received, step: 1}\n"

  private func files(_ place: Place) throws -> [String: String] {
    let names = try place.names().filter { $0.hasSuffix(".ics") }
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try place.text($0)) })
  }

  @Test func theAsOfDayAloneChangesNoByte() throws {
    let place = try Place()
    try place.export("--reminders", "both", asOf: "2021-01-01")
    let before = try files(place)
    #expect(before.values.allSatisfy { !$0.contains("stand van") && !$0.contains("1 januari 2021") })
    try place.export("--reminders", "both", asOf: "2021-11-30")
    #expect(try files(place) == before)
  }

  @Test func aDayThatBecomesUnknownStays() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    let uids = Set(try place.events().map { $0.value("UID") })
    try place.write(Place.contract().replacingOccurrences(of: "notice: P6M", with: "notice: unknown"))
    let outcome = try place.export(asOf: "2021-02-01")
    #expect(!outcome.output.contains("vervallen"))
    let unknown = try #require(try place.event("DAG ONBEKEND: " + Place.marked))
    #expect(unknown.value("DTSTART") == "20231231", "the last day before the end that it precedes")
    #expect(unknown.value("STATUS") == "TENTATIVE")
    // Nothing is known of the end any more: everything keeps its old day.
    try place.write(Place.contract(lastDay: "unknown").replacingOccurrences(of: "2020-01-01", with: "unknown"))
    let second = try place.export(asOf: "2021-03-01")
    #expect(!second.output.contains("vervallen"))
    #expect(Set(try place.events().map { $0.value("UID") }) == uids)
    #expect(try place.events().allSatisfy { $0.value("SUMMARY")?.hasPrefix("DAG ONBEKEND: ") ?? false })
    #expect(try place.event(Place.marked)?.value("DTSTART") == "20231231")
    #expect(try place.event("Een contract\\, einde")?.value("DTSTART") == "20231231")
  }

  @Test func aCorrectionThatShowsThatADayWasMissedSaysSo() throws {
    let place = try Place()
    try place.export("--reminders", "both", asOf: "2023-05-15")
    try place.write(Place.contract().replacingOccurrences(of: "notice: P6M", with: "notice: P8M"))
    let outcome = try place.export("--reminders", "both", asOf: "2023-05-16")
    #expect(outcome.output.contains("1 gemist"))
    let missed = try #require(try place.event("GEMIST: " + Place.marked))
    #expect(missed.value("DTSTART") == "20230430")
    #expect(missed.value("STATUS") != "CANCELLED")
    let text = missed.value("DESCRIPTION") ?? ""
    #expect(text.contains("De uiterste dag was zondag 30 april 2023."))
    #expect(text.contains("stilzwijgend verlengd"))
    #expect(missed.count("BEGIN:VALARM") == 0)
    let reminder = try #require(try place.event("Over 2 weken: " + Place.marked))
    #expect(reminder.value("STATUS") == "CANCELLED", "nobody is reminded of what cannot be done any more")
  }

  @Test func anEarlierDayIsRefused() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    let before = try files(place)
    for arguments in [[], ["--dry-run"]] {
      let outcome = try RunningTermijn.run(
        ["export", "--as-of", "2019-12-31", "--lang", "nl"] + arguments, in: place.folder.url)
      #expect(outcome.status == 2)
      #expect(outcome.messages.contains("een latere peildatum: 1 januari 2021"))
    }
    #expect(try files(place) == before)
    let forced = try place.export("--force", asOf: "2020-06-01")
    #expect(!forced.output.contains("vervallen"))
    try place.export(asOf: "2020-06-01")
  }

  @Test func whatMovesBeyondTheHorizonIsFollowed() throws {
    let place = try Place()
    try place.folder.write([
      "contracts/register.yaml": "title: Termijnen\nmunicipality: Voorbeeldstad\nlanguage: nl\nhorizon: P6Y\n"
    ])
    try place.export(asOf: "2021-01-01")
    let uids = Set(try place.events().map { $0.value("UID") })
    try place.folder.write(["contracts/een.yaml": Place.contract(lastDay: "2032-12-31")])
    try place.export(asOf: "2021-01-02")
    #expect(Set(try place.events().map { $0.value("UID") }) == uids)
    let moved = try #require(try place.event("VERPLAATST: " + Place.marked))
    #expect(moved.value("DTSTART") == "20320630")
  }

  @Test func whatIsDoneSaysSoForAYear() throws {
    let place = try Place()
    try place.export("--reminders", "both", asOf: "2021-01-01")
    try place.write(Place.contract() + Self.history)
    let outcome = try place.export("--reminders", "both", asOf: "2021-02-01")
    #expect(outcome.output.contains("1 gedaan"))
    let done = try #require(try place.event("GEDAAN: " + Place.marked))
    #expect(done.value("DTSTART") == "20230630")
    #expect(done.value("STATUS") == "CONFIRMED")
    // The end after the extension was done away with by the notice.
    #expect(try place.event("VERVALLEN: Een contract\\, einde na verlenging 1") != nil)
    let reminders = try place.events().filter {
      $0.value("SUMMARY")?.contains("Over 2 weken: " + Place.marked) ?? false
    }
    #expect(reminders.map { $0.value("STATUS") } == ["CANCELLED"])
    try place.export("--reminders", "both", asOf: "2022-02-01")
    #expect(try place.event("GEDAAN: " + Place.marked) != nil)
    try place.export("--reminders", "both", asOf: "2022-02-02")
    #expect(try place.event(Place.marked) == nil)
    let task = try Place(Place.contract())
    try task.export("--profile", "todo", asOf: "2021-01-01")
    try task.write(Place.contract() + Self.history)
    try task.export("--profile", "todo", asOf: "2021-02-01")
    let completed = try task.events(component: "VTODO").first { $0.value("SUMMARY") == "GEDAAN: " + Place.marked }
    #expect(completed?.value("STATUS") == "COMPLETED")
  }

  @Test func cancelledDeadlinesTakeTheirRemindersWithThem() throws {
    let place = try Place()
    try place.folder.write([
      "contracts/twee.yaml": "id: twee\ntitle: Twee\nterm: {start: 2020-01-01, last-day: 2025-12-31}\n"
    ])
    try place.export("--reminders", "events", asOf: "2021-01-01")
    let uids = Set(try place.events("contract-twee.ics").map { $0.value("UID") })
    #expect(uids.count == 3)
    try FileManager.default.removeItem(at: place.folder.url.appendingPathComponent("contracts/twee.yaml"))
    for day in ["2021-01-02", "2021-04-02"] {
      try place.export("--reminders", "events", asOf: day)
      let cancelled = try place.events("contract-twee.ics")
      #expect(Set(cancelled.map { $0.value("UID") }) == uids)
      #expect(cancelled.allSatisfy { $0.value("STATUS") == "CANCELLED" })
      #expect(cancelled.allSatisfy { $0.value("SUMMARY")?.hasPrefix("VERVALLEN: ") ?? false })
    }
    try place.export("--reminders", "events", asOf: "2021-04-03")
    #expect(try !place.names().contains("contract-twee.ics"))
  }

  @Test func aMissingLedgerIsRebuiltFromTheCalendars() throws {
    let place = try Place()
    try place.export("--reminders", "both", asOf: "2021-01-01")
    try place.write(Place.contract(lastDay: "2024-12-31"))
    try place.export("--reminders", "both", asOf: "2021-02-01")
    try place.write(Place.contract(lastDay: "2023-12-31", claims: "P6Y") + Self.history)
    try place.export("--reminders", "both", asOf: "2021-05-01")
    try place.export("--reminders", "both", asOf: "2021-09-01")
    let calendars = try files(place)
    let sequences = Dictionary(
      uniqueKeysWithValues: try place.events().map { ($0.value("UID"), Int($0.value("SEQUENCE") ?? "") ?? -1) })
    #expect(sequences.values.contains { $0 > 1 })
    let ledger = place.folder.url.appendingPathComponent("exports/ledger.txt")
    try FileManager.default.removeItem(at: ledger)
    let outcome = try place.export("--reminders", "both", asOf: "2021-09-02")
    #expect(outcome.messages.contains("is daaruit opnieuw gemaakt"))
    #expect(try files(place) == calendars, "nothing is told anew")
    // What leaves the register is still told, by the numbers that went before.
    try FileManager.default.removeItem(at: ledger)
    try FileManager.default.removeItem(at: place.folder.url.appendingPathComponent("contracts/een.yaml"))
    try place.folder.write([
      "contracts/twee.yaml": "id: twee\ntitle: Twee\nterm: {start: 2020-01-01, last-day: 2025-12-31}\n"
    ])
    try place.export("--reminders", "both", asOf: "2021-09-03")
    for event in try place.events() where event.value("STATUS") == "CANCELLED" {
      let before = try #require(sequences[event.value("UID")])
      #expect(Int(event.value("SEQUENCE") ?? "") ?? -1 > before)
    }
    #expect(try place.event("VERVALLEN: Einde: Een contract") != nil)
  }

  @Test func calendarsThatCannotBeToldAreNeverBegunAnew() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    try FileManager.default.removeItem(at: place.folder.url.appendingPathComponent("exports/ledger.txt"))
    let spoilt = try place.text("termijnen.ics").replacingOccurrences(of: "Kenmerk", with: "Bijzonderheid")
    try place.put(spoilt, in: "termijnen.ics")
    let outcome = try place.export(asOf: "2021-01-02", status: 2)
    #expect(outcome.messages.contains("ledger.txt ontbreekt"))
    #expect(try place.text("termijnen.ics") == spoilt)
    // Calendars of other programs are no reason to refuse.
    let other = try Place()
    try other.put(
      spoilt.replacingOccurrences(of: "-//Termijn//Termijn 1//NL", with: "-//Anders//1//NL"), in: "eigen.ics")
    try other.export(asOf: "2021-01-02")
  }

  @Test func whatRestsOnNoDatedDocumentHasTheDayOfItsFirstExport() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    try place.export(asOf: "2021-01-09")
    #expect(Set(try place.events().map { $0.value("DTSTAMP") }) == ["20210101T000000Z"])
  }

  @Test func aNarrowerExportDoesNotEmptyACalendar() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    let before = try files(place)
    for narrower in [["--certain-only"], ["--from", "2028-01-01"], ["--through", "2024-01-01"]] {
      let outcome = try RunningTermijn.run(
        ["export", "--as-of", "2021-01-02", "--lang", "nl"] + narrower, in: place.folder.url)
      #expect(outcome.status == 2)
      #expect(outcome.messages.contains("kies met --output een andere map"))
    }
    #expect(try files(place) == before)
    let forced = try place.export("--force", "--from", "2028-01-01", asOf: "2021-01-02")
    #expect(forced.output.contains("3 weg"), "\(forced.output)")
    try place.export("--from", "2028-01-01", asOf: "2021-01-03")
    let outcome = try place.export(asOf: "2021-01-04")
    #expect(outcome.output.contains("3 gewijzigd"), "\(outcome.output)")
    #expect(try place.events().count == 5)
  }

  @Test func eventsLeadToTheSiteAndHaveAColour() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    let plain = try #require(try place.event(Place.notice))
    #expect(plain.value("COLOR") == "darkorange")
    #expect(plain.value("URL") == nil)
    try place.folder.write([
      "contracts/register.yaml":
        "title: Termijnen\nmunicipality: Voorbeeldstad\nlanguage: nl\nsite: https://voorbeeld.nl/termijnen\n"
    ])
    try place.export(asOf: "2021-01-01")
    #expect(
      try place.event(Place.notice)?.value("URL")
        == "https://voorbeeld.nl/termijnen/contracts/een.html#een/notice/1")
    let site = try RunningTermijn.run(
      ["site", "--as-of", "2021-01-01", "--output", "site"], in: place.folder.url)
    #expect(site.status == 0)
    let page = try String(
      contentsOf: place.folder.url.appendingPathComponent("site/contracts/een.html"), encoding: .utf8)
    #expect(page.contains("id=\"een/notice/1\""))
  }

  @Test func alarmsByTheRegister() throws {
    let place = try Place()
    try place.folder.write([
      "contracts/register.yaml":
        "title: T\nmunicipality: Voorbeeldstad\nlanguage: nl\nalarms: {notice: [P1Y, P3M, P2W], term-end: []}\n"
    ])
    try place.export("--reminders", "both", asOf: "2021-01-01")
    let notice = try #require(try place.event(Place.notice))
    // 30 June 2023: a year before is 30 June 2022, three months 30 March, two weeks 16 June.
    #expect(
      notice.lines.filter { $0.hasPrefix("TRIGGER") } == [
        "TRIGGER:-P364DT15H", "TRIGGER:-P91DT15H", "TRIGGER:-P13DT15H",
      ])
    #expect(try place.event("Over 3 maanden: " + Place.marked)?.value("DTSTART") == "20230330")
    #expect(try place.event("Einde: Een contract")?.count("BEGIN:VALARM") == 0)
    try place.export("--reminders", "both", "--profile", "outlook", asOf: "2021-01-01")
    #expect(
      try place.event(Place.notice)?.lines.filter { $0.hasPrefix("TRIGGER") } == ["TRIGGER:-P364DT15H"],
      "the most important one")
  }

  @Test func aRetitledRegisterKeepsItsEvents() throws {
    let place = try Place()
    func name(_ title: String) throws {
      try place.folder.write(["contracts/register.yaml": "title: \(title)\nlanguage: nl\n"])
    }
    try name("Termijnen")
    try place.export(asOf: "2021-01-01")
    let before = try files(place)["termijnen.ics"]
    let uids = try place.events().map { $0.value("UID") }
    try name("Contracten")
    try place.export(asOf: "2021-01-02")
    #expect(try place.events().map { $0.value("UID") } == uids)
    // A calendar elsewhere has the same events.
    try place.export("--output", "elders", asOf: "2021-01-02")
    let elsewhere = try String(
      contentsOf: place.folder.url.appendingPathComponent("elders/termijnen.ics"), encoding: .utf8)
    #expect(uids.allSatisfy { elsewhere.contains($0 ?? "-") })
    #expect(before != nil)
    // Another register that names no municipality either is told by its contracts.
    try FileManager.default.removeItem(at: place.folder.url.appendingPathComponent("contracts/een.yaml"))
    try place.folder.write([
      "contracts/twee.yaml": "id: twee\ntitle: Twee\nterm: {start: 2020-01-01, last-day: 2025-12-31}\n"
    ])
    let other = try place.export(asOf: "2021-01-03", status: 2)
    #expect(other.messages.contains("een ander register"))
  }

  @Test func titlesTellContractsApartWhereAPhoneCutsThemOff() throws {
    let place = try Place()
    let contracts = [
      ("vervoer-awbz", "Jeugdhulpvervoer, voormalig AWBZ"), ("vervoer-overig", "Jeugdhulpvervoer, overig"),
      ("raam", "Raamovereenkomst jeugdbescherming en jeugdreclassering in de regio"),
      ("gr", "Gemeenschappelijke regeling Zuid"),
    ]
    for (id, title) in contracts {
      try place.folder.write([
        "contracts/\(id).yaml":
          "id: \(id)\ntitle: \(title)\nterm: {start: 2020-01-01, last-day: 2023-12-31}\nextensions: [{by: silence, duration: P1Y, notice: unknown}, {by: decision, duration: P1Y, notice: P3M}]\nclaims: P5Y\n"
      ])
    }
    try place.folder.write([
      "contracts/kort.yaml":
        "id: kort\ntitle: Een heel lange naam\nshort: JB/JR\nterm: {start: 2020-01-01, last-day: 2023-12-31}\nextensions: [{by: silence, duration: P1Y, notice: P6M}]\n"
    ])
    try place.export(asOf: "2021-01-01")
    let events = try place.events()
    var owners: [String: Set<String>] = [:]
    for event in events {
      let id = (event.value("DESCRIPTION") ?? "").components(separatedBy: "Kenmerk: ").last ?? ""
      let title = event.value("SUMMARY") ?? ""
      owners[String(title.prefix(25)), default: []].insert(String(id.prefix { $0 != "/" }))
      #expect(title.replacingOccurrences(of: "\\", with: "").count <= 90, "\(title)")
      #expect((event.value("DESCRIPTION") ?? "").count <= 640, "with its escapes")
    }
    #expect(owners.values.allSatisfy { $0.count == 1 }, "\(owners.filter { $0.value.count > 1 })")
    #expect(events.contains { $0.value("SUMMARY") == "Opzeggen: JB/JR\\, tegen verlenging 1" })
  }

  @Test func stepsOfACandidateThatLeftAreCancelledAndThoseThatPassedAreNot() throws {
    let place = try Place()
    func write(_ candidates: String, _ history: String = "") throws {
      try place.folder.write([
        "contracts/documents.yaml": "documents: [{id: brief, title: Brief, date: 2020-12-01}]\n",
        "contracts/over.yaml": """
        transition: over
        title: Overstap
        moves: [een]
        candidates: [\(candidates)]
        steps:
          - {id: raad, title: De raad besluit, owner: raad, sources: [{document: brief}]}
          - {id: college, title: Het college besluit, owner: college, after: [raad], at-least: P3M, assumed: proef}
        \(history)

        """,
      ])
    }
    func titles() throws -> [String] { try place.events("overstap-over.ics").compactMap { $0.value("SUMMARY") } }
    try write("2024-01-01, 2025-01-01")
    try place.export(asOf: "2021-01-01")
    #expect(try titles().count == 4)
    try write("2024-01-01")
    try place.export(asOf: "2021-02-01")
    #expect(try titles().filter { $0.hasPrefix("VERVALLEN: ") }.count == 2)
    #expect(try titles().filter { $0.hasPrefix("VERVALLEN: ") }.allSatisfy { $0.hasSuffix("2025") })
    // The step of the council passed; that of the college comes too late by it, but nothing says that it is gone.
    try place.export(asOf: "2023-11-01")
    #expect(
      try Set(titles()) == [
        "VERLOPEN: De raad besluit\\, voor 1 januari 2024", "Het college besluit\\, voor 1 januari 2024",
      ])
    try write("2024-01-01", "history: [{known: 2023-09-01, event: done, step: raad}]")
    try place.export(asOf: "2023-11-02")
    #expect(
      try Set(titles()) == [
        "GEDAAN: De raad besluit\\, voor 1 januari 2024", "Het college besluit\\, voor 1 januari 2024",
      ])
  }
}
