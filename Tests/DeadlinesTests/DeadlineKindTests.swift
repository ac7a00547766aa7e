import CivilDates
import Register
import TestSupport
import Testing

@testable import Deadlines

@Suite("Kinds of deadlines")
struct DeadlineKindTests {
  /// A name of every form.
  private static let forms = [
    "hulp/term-end/0", "hulp/notice/1", "hulp/notice/them/1", "hulp/extension-decision/2", "hulp/exit-notice/2022",
    "hulp/exit-notice/2022-12-31", "hulp/exit-notice/them/2022-12-31", "hulp/claims-end/1",
    "overstap/step/2023-01-01/raad", "hulp/date/indexering/2023", "hulp/date/indexering/2023-04-01",
  ]

  @Test("Each kind reads the forms of its names and no other", arguments: DeadlineKind.allCases)
  func forms(kind: DeadlineKind) throws {
    let own = Self.forms.filter { $0.contains("/\(kind.rawValue)/") }
    #expect(!own.isEmpty)
    for text in own {
      let id = try #require(DeadlineID(text))
      #expect(id.kind == kind)
      #expect(id.description == text)
    }
    for text in Self.forms where !own.contains(text) {
      let parts = text.split(separator: "/").map(String.init)
      let found = kind.rules.id(of: parts[0], Array(parts.dropFirst(2)))
      #expect(found?.description != text)
    }
  }

  @Test("On what asks for nothing nobody decides, and it has no consequence", arguments: DeadlineKind.allCases)
  func demands(kind: DeadlineKind) throws {
    let names = try Self.forms.filter { $0.contains("/\(kind.rawValue)/") }.map { try #require(DeadlineID($0)) }
    if kind.rules.demand == .none { #expect(kind.outcomes.isEmpty) }
    if kind.rules.demand == .receipt { #expect(!kind.outcomes.isEmpty) }
    for id in names where kind.outcomes.isEmpty || id.isTheirs {
      #expect(
        kind.rules.consequence(of: id, in: Timeline(of: Contract.of(.of(start: "2020-01-01", duration: "P2Y")))) == nil)
    }
  }

  @Test("A contract lists of each kind what it lists when that kind alone is asked for")
  func alone() {
    let contract = Contract.of(
      .of(start: "2020-01-01", duration: "P2Y"), [.decision("P1Y", notice: .before("P3M")), .silence("P1Y")],
      claims: .tail("P5Y"))
    let engine = DeadlineEngine(Snapshot(of: Register(contracts: [Versioned(contract)]), asOf: date("2020-06-01")))
    let all = engine.deadlines()
    let alone = DeadlineKind.allCases.flatMap { kind in
      engine.deadlines(only: DeadlineSelection(kinds: [kind]))
    }
    #expect(Set(all.map(\.id.kind)) == [.termEnd, .notice, .extensionDecision, .claimsEnd])
    #expect(all.map(\.id) == alone.sorted().map(\.id))
    let named = engine.deadlines(named: all.map(\.id))
    for deadline in all { #expect(named[deadline.id]?.derivation == deadline.derivation) }
  }
}
