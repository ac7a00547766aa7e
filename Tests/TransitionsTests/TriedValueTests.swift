import CivilDates
import Deadlines
import Diagnostics
import Register
import TestSupport
import Testing
import Transitions

/// A value can be tried for what nobody recorded, and for nothing else.
@Suite struct TriedValueTests {
  private static func snapshot() -> Snapshot {
    var clause = Extension.by(.silence, notice: nil)
    clause.provenance = Provenance(place: .init(file: "hulp.yaml", line: 9, column: 5))
    let register = Register(
      contracts: [
        contract(steps: [clause, clause, .by(.decision, notice: nil), .by(.silence, notice: "P3M")]),
        contract("vervoer", for: nil, steps: [.by(.decision, notice: "P3M")]),
        contract("tolk", steps: [.by(.decision, nil, notice: "P3M")]), arrangement(notice: nil),
        contract("overkant"),
      ].map { Versioned($0) },
      transitions: [
        {
          var transition = Transition(id: "overstap", title: "overstap", moves: ["hulp"], provenance: nowhere)
          transition.joins = [.at(.unknown, "overkant"), .at(.atEnd, "vervoer")]
          return Versioned(transition)
        }()
      ])
    return Snapshot(of: register, asOf: day("2021-01-01"))
  }

  /// The deadlines of the register with a value, by their names.
  private static func deadlines(_ text: String) throws -> [String: Deadline] {
    let value = try #require(TriedValue(text))
    #expect(value.description == text)
    let found = DeadlineEngine(try snapshot().assuming(value)).deadlines()
    return Dictionary(uniqueKeysWithValues: found.map { ($0.id.description, $0) })
  }

  @Test(arguments: [
    ("hulp/notice/1=P6M", "hulp/notice/1", "2021-06-30"), ("hulp/notice/1=P6M", "hulp/notice/2", "2022-06-30"),
    ("hulp/notice/1=calendar-years:1", "hulp/notice/2", "2021-12-31"),
    ("hulp/notice/1=calendar-months:2", "hulp/notice/1", "2021-10-31"),
    ("hulp/extension-decision/3=P1M", "hulp/extension-decision/3", "2023-11-30"),
    ("regeling/exit-notice/2022=P3M", "regeling/exit-notice/2023", "2023-09-30"),
    ("vervoer/term-end/0=2025-12-31", "vervoer/extension-decision/1", "2025-09-30"),
    ("vervoer/term-end/0=2025-12-31", "vervoer/term-end/1", "2026-12-31"),
    ("tolk/term-end/1=2023-06-14", "tolk/term-end/1", "2023-06-14"),
  ])
  func everyDateThatRestsOnItIsMarked(value: String, id: String, date: String) throws {
    let deadline = try #require(try Self.deadlines(value)[id])
    #expect(deadline.date == day(date))
    #expect(deadline.isAssumed)
    let isTold = deadline.derivation.contains { step in
      if case .assumed(value, _) = step { true } else { false }
    }
    #expect(isTold)
  }

  @Test func noOtherDateIsMarked() throws {
    let found = try Self.deadlines("hulp/notice/1=P6M")
    let marked = found.values.filter(\.isAssumed).map(\.id.description).sorted()
    #expect(marked == ["hulp/notice/1", "hulp/notice/2"])
    #expect(found["hulp/extension-decision/3"]?.date == nil)
  }

  @Test func eachStepOfAClauseCanHaveAValueOfItsOwn() throws {
    var snapshot = Self.snapshot()
    for text in ["hulp/notice/1=P6M", "hulp/notice/2=P3M"] {
      snapshot = try snapshot.assuming(try #require(TriedValue(text)))
    }
    let engine = DeadlineEngine(snapshot)
    #expect(engine.deadline(.notice(contract: "hulp", step: 1))?.date == day("2021-06-30"))
    #expect(engine.deadline(.notice(contract: "hulp", step: 2))?.date == day("2022-09-30"))
  }

  @Test func entryIsTried() throws {
    let value = try #require(TriedValue("overstap/entry/overkant=at-end"))
    let snapshot = try Self.snapshot().assuming(value)
    #expect(snapshot.transitions.first?.joins.map(\.entry) == [.atEnd, .atEnd])
  }

  @Test(arguments: [
    ("hulp/notice/4=P6M", "known"), ("hulp/notice/3=P6M", "unknown"), ("hulp/notice/9=P6M", "unknown"),
    ("niets/notice/1=P6M", "unknown"), ("hulp/term-end/0=2025-12-31", "known"),
    ("vervoer/term-end/0=2019-12-31", "early"), ("vervoer/term-end/7=2025-12-31", "unknown"),
    ("tolk/term-end/1=2021-12-31", "early"), ("overstap/entry/vervoer=any-time", "known"),
    ("overstap/entry/hulp=any-time", "unknown"), ("regeling/exit-notice/2010=P3M", "unknown"),
  ])
  func whatIsKnownOrAbsentIsRefused(text: String, why: String) throws {
    let value = try #require(TriedValue(text))
    do throws(TriedValueProblem) {
      _ = try Self.snapshot().assuming(value)
      Issue.record("\(text) was not refused")
    } catch {
      switch error {
      case .unknownFact(let fact): #expect(why == "unknown" && fact == value.fact)
      case .alreadyKnown(let fact): #expect(why == "known" && fact == value.fact)
      case .tooEarly(let fact, _): #expect(why == "early" && fact == value.fact)
      }
    }
  }

  @Test(arguments: [
    "hulp/notice/1", "hulp/notice/1=", "hulp/notice/1=unknown", "hulp/notice/1=6", "hulp/notice/1=calendar-years:0",
    "hulp/term-end/0=P6M", "hulp/claims-end/0=P6M", "overstap/entry/hulp=unknown", "hulp=P6M", "=P6M",
    "hulp/notice/1=received@2021-01-01",
  ])
  func anyOtherFormIsNoValue(text: String) {
    #expect(TriedValue(text) == nil)
  }
}
