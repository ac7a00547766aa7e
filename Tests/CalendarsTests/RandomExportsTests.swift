import CivilDates
import Deadlines
import Diagnostics
import Foundation
import ICalendar
import Register
import TestSupport
import Testing
import Words

@testable import Calendars

@Suite("Two hundred exports over a register that changes at random")
struct RandomExportsTests {
  /// What can happen to a contract between two exports.
  private struct Changing {
    var contract: Contract
    /// Whether the register says that something of it is no more: it left, or something was decided.
    var isDecided = false
    var isRemoved = false
  }

  /// What subscribers saw of an event.
  private struct Seen {
    let sequence: Int
    let revised: CivilDate?
    let fingerprint: EventID
    let title: String
    let status: String

    init(_ event: WrittenEvent) {
      sequence = event.value("SEQUENCE").flatMap { Int($0) } ?? -1
      revised = event.revised
      fingerprint = event.fingerprint
      title = event.text("SUMMARY") ?? ""
      status = event.value("STATUS") ?? ""
    }
  }

  private static let provenance = Provenance(place: Place(file: "een.yaml", line: 1, column: 1))

  private static func contract(_ id: String, _ generator: inout SplitMix64) -> Contract {
    let year = Int.random(in: 2022...2026, using: &generator)
    var contract = Contract(
      id: id, title: "Contract \(id)",
      term: Term(
        start: ImpreciseDate(date("2020-01-01")), duration: nil,
        lastDay: .day(ImpreciseDate(date("\(year)-12-31"))), provenance: provenance), provenance: provenance)
    for kind in [Extension.Kind.silence, .decision, .silence].prefix(Int.random(in: 0...3, using: &generator)) {
      contract.extensions.append(step(kind, .period(Period(months: 6))))
    }
    if generator.oneIn(2) {
      contract.claims = Claims(period: Period(years: 2), dueAfter: nil, basis: .contract, provenance: provenance)
    }
    return contract
  }

  private static func step(_ kind: Extension.Kind, _ notice: Notice) -> Extension {
    Extension(
      kind: kind, duration: Period(years: 1), notice: notice, who: .notRecorded, basis: .contract,
      provenance: provenance)
  }

  private static func change(_ changing: inout Changing, on day: CivilDate, _ generator: inout SplitMix64) {
    switch Int.random(in: 0...7, using: &generator) {
    case 0:
      changing.contract.term.lastDay = .unknown
    case 1:
      let moved = CivilDate.random(in: 2021...2045, using: &generator)
      changing.contract.term.lastDay = .day(ImpreciseDate(moved))
    case 2, 3:
      let notices = [Notice.unknown] + (1...30).map { .period(Period(months: $0)) } + [.calendarYears(1)]
      let notice = notices.randomElement(using: &generator) ?? .unknown
      changing.contract.extensions = changing.contract.extensions.map { step($0.kind, notice) }
    case 4 where !changing.contract.extensions.isEmpty && changing.contract.history.isEmpty:
      let kinds: [HistoryEvent.Kind] = [.extended, .notExtended, .noticeReceived]
      changing.contract.history.append(
        HistoryEvent(
          Happening(kinds.randomElement(using: &generator) ?? .extended, Happening.Fields(step: 1)), known: day,
          provenance: provenance))
      changing.isDecided = true
    case 5 where generator.oneIn(6): changing.isRemoved = true
    case 6: changing.contract.title = "Contract \(changing.contract.id) \(Int.random(in: 0...9, using: &generator))"
    default: break
    }
  }

  @Test(
    "No open deadline is cancelled, no event is lost, numbers only go up, and what did not change keeps its bytes",
    arguments: zip([1, 2] as [UInt64], [Reminders.alarms, .both]))
  func sequence(seed: UInt64, reminders: Reminders) throws {
    var generator = SplitMix64(seed: seed)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("termijn-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var settings = Settings()
    settings.municipality = "Voorbeeldstad"
    settings.horizon = Period(years: 8)
    var register = (0..<6).map { Changing(contract: Self.contract("c\($0)", &generator)) }
    var day = date("2021-01-01")
    var seen: [String: Seen] = [:]
    var highest: [String: Int] = [:]
    var bytes: [UInt8] = []
    for round in 0..<share(of: 200) {
      if generator.oneIn(2) { day = day.advanced(days: Int.random(in: 0...45, using: &generator)) }
      if generator.oneIn(2) {
        let index = Int.random(in: register.indices, using: &generator)
        Self.change(&register[index], on: day, &generator)
      }
      if generator.oneIn(20) { register.append(Changing(contract: Self.contract("n\(round)", &generator))) }
      let snapshot = Snapshot(
        of: Register(settings: settings, contracts: register.filter { !$0.isRemoved }.map { Versioned($0.contract) }),
        asOf: day)
      var options = CalendarExportOptions(language: .dutch)
      options.reminders = reminders
      options.isForced = true
      _ = try exportCalendars(of: DeadlineEngine(snapshot), to: folder, options: options)

      let written = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/termijnen.ics")))
      let events = WrittenEvent.events(in: written)
      let now = Dictionary(uniqueKeysWithValues: events.map { ($0.value("UID") ?? "", Seen($0)) })
      let place: Comment = "seed \(seed), round \(round), \(day)"
      #expect(now.count == events.count, place)
      for (uid, before) in seen {
        guard let after = now[uid] else {
          // Only what said so long enough, and reminders of what lies behind, leave.
          let isOver = ["VERVALLEN: ", "VERLOPEN: ", "GEDAAN: ", "GEMIST: "].contains { before.title.hasPrefix($0) }
          #expect(
            isOver || ["Over ", "Zoek de dag op: "].contains { before.title.hasPrefix($0) }, "\(before.title), \(place)"
          )
          continue
        }
        if before.fingerprint == after.fingerprint {
          #expect(before.sequence == after.sequence && before.revised == after.revised, place)
        } else {
          #expect(after.sequence == before.sequence + 1 && after.revised == day, place)
        }
      }
      for event in events {
        let uid = event.value("UID") ?? ""
        let after = try #require(now[uid])
        if seen[uid] == nil, let last = highest[uid] { #expect(after.sequence > last, place) }
        highest[uid] = max(highest[uid] ?? 0, after.sequence)
        guard after.status == "CANCELLED", seen[uid]?.status != "CANCELLED", event.value("RELATED-TO") == nil else {
          continue
        }
        let owner = event.text("DESCRIPTION")?.split(separator: " ").last?.split(separator: "/").first.map(String.init)
        let changing = try #require(register.first { $0.contract.id == owner })
        #expect(changing.isRemoved || changing.isDecided, "\(after.title), \(place)")
      }
      let isSame = now.count == seen.count && now.allSatisfy { seen[$0.key]?.fingerprint == $0.value.fingerprint }
      if isSame { #expect((written == bytes) == true, place) }
      (seen, bytes) = (now, written)
    }
  }
}
