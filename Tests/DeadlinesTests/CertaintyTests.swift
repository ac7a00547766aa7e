import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("How sure a deadline is")
struct CertaintyTests {
  private static func certainties(of contract: Contract, asOf day: String) -> [String: Deadline.Certainty] {
    contract.deadlines(asOf: day).mapValues(\.certainty)
  }

  @Test("JB/JR runs on by silence: its last end is certain, the earlier ones are conditional, its notices unknown")
  func jbJr() throws {
    #expect(
      Self.certainties(of: .jbJr, asOf: "2020-11-30") == [
        "term-end/0": .conditional, "term-end/1": .conditional, "term-end/2": .certain, "notice/1": .unknown,
        "notice/2": .unknown,
      ])
    let deadlines = Contract.jbJr.deadlines(asOf: "2020-11-30")
    #expect(deadlines["term-end/0"]?.date == date("2023-12-31"))
    #expect(deadlines["term-end/1"]?.date == date("2025-12-31"))
    #expect(deadlines["term-end/2"]?.date == date("2027-12-31"))
    for (id, before) in [("notice/1", "2024-01-01"), ("notice/2", "2026-01-01")] {
      let notice = try #require(deadlines[id])
      #expect(notice.date == nil)
      #expect(notice.before == date(before))
      #expect(notice.alternatives == [])
    }
  }

  @Test("With a notice period the notices of JB/JR are certain")
  func jbJrWithNotice() {
    let contract = Contract.of(
      .of(start: "2020-01-01", duration: "P4Y"), Array(repeating: .silence("P2Y", notice: .before("P6M")), count: 2))
    #expect(
      Self.certainties(of: contract, asOf: "2020-11-30") == [
        "term-end/0": .conditional, "term-end/1": .conditional, "term-end/2": .certain, "notice/1": .certain,
        "notice/2": .certain,
      ])
  }

  @Test("Specialistische jeugdhulp lapses: its first end and first decision are certain, the rest conditional")
  func specialistische() {
    let contract = Contract.specialistische(notice: .before("P6M"))
    #expect(
      Self.certainties(of: contract, asOf: "2020-11-30") == [
        "term-end/0": .certain, "term-end/1": .conditional, "term-end/2": .conditional, "term-end/3": .conditional,
        "term-end/4": .conditional, "extension-decision/1": .certain, "extension-decision/2": .conditional,
        "extension-decision/3": .conditional, "extension-decision/4": .conditional,
      ])
    #expect(contract.deadlines(asOf: "2020-11-30")["term-end/0"]?.date == date("2022-12-31"))
  }

  @Test("Decisions whose last day cannot be computed are unknown, also on the course")
  func specialistischeUnknown() {
    let found = Self.certainties(of: .specialistische(), asOf: "2020-11-30")
    #expect(found.filter { $0.key.hasPrefix("extension-decision") }.values.allSatisfy { $0 == .unknown })
    #expect(found["term-end/0"] == .certain)
  }

  @Test(
    "The course: steps by silence happen, all others lapse",
    arguments: [
      ([], 0), ([.silence], 1), ([.decision], 0), ([.agreement], 0), ([.silence, .silence], 2),
      ([.silence, .decision, .silence], 1), ([.decision, .silence], 0), ([.silence, .agreement, .silence], 1),
    ] as [([Extension.Kind], Int)])
  func course(kinds: [Extension.Kind], steps: Int) throws {
    let contract = Contract.of(
      .of(start: "2020-01-01", duration: "P1Y"), kinds.map { .make($0, "P1Y", .before("P3M")) })
    #expect(Timeline(of: contract).course == steps)

    let found = Self.certainties(of: contract, asOf: "2020-06-30")
    for index in 0...kinds.count {
      #expect(found["term-end/\(index)"] == (index == steps ? .certain : .conditional))
    }
    for (index, kind) in kinds.enumerated() {
      let isOnCourse = kind == .silence ? index < steps : index == steps
      let id = kind == .silence ? "notice/\(index + 1)" : "extension-decision/\(index + 1)"
      #expect(found[id] == (isOnCourse ? .certain : .conditional))
    }
  }

  @Test("The tail of an end is as sure as the end")
  func claims() {
    let contract = Contract.of(
      .of(start: "2020-01-01", duration: "P1Y"), [.silence("P1Y"), .decision("P1Y")], claims: .tail("P5Y"))
    let found = Self.certainties(of: contract, asOf: "2020-06-30")
    for steps in 0...2 { #expect(found["claims-end/\(steps)"] == found["term-end/\(steps)"]) }
    #expect(found["claims-end/1"] == .certain)
  }

  @Test("The exit notices of an arrangement are certain")
  func exits() {
    let found = Contract.arrangement().deadlines(asOf: "2020-11-30", through: "2025-12-31")
    #expect(found.count == 6)
    #expect(found.values.allSatisfy { $0.certainty == .certain && $0.id.kind == .exitNotice })
  }

  @Test("What has no date is unknown")
  func unknown() {
    let found = Self.certainties(of: .of(.of(), [.silence("P1Y", notice: .before("P3M"))]), asOf: "2020-11-30")
    #expect(found == ["term-end/0": .unknown, "term-end/1": .unknown, "notice/1": .unknown])
  }

  @Test("Once a step is decided the course follows the decision")
  func decided() {
    let extended = Contract.of(
      .of(start: "2020-01-01", duration: "P1Y"), Array(repeating: .decision("P1Y", notice: .before("P3M")), count: 2),
      history: [.on("2020-06-01", .extended, step: 1)])
    #expect(
      Self.certainties(of: extended, asOf: "2020-06-01") == [
        "term-end/1": .certain, "term-end/2": .conditional, "extension-decision/2": .certain,
      ])
    let stopped = Contract.of(
      .of(start: "2020-01-01", duration: "P1Y"), Array(repeating: .silence("P1Y", notice: .before("P3M")), count: 2),
      history: [.on("2021-06-01", .noticeReceived, step: 2)])
    #expect(Self.certainties(of: stopped, asOf: "2021-06-01") == ["term-end/1": .certain])
  }
}
