import CivilDates
import Deadlines
import Diagnostics
import Register
import TestSupport
import Testing

@Suite("Deadlines that rest on an assumption")
struct AssumedTests {
  private static let why = "nobody wrote it down"

  private static func assumed(in deadlines: [String: Deadline]) -> Set<String> {
    Set(deadlines.filter(\.value.isAssumed).keys)
  }

  /// Whether the derivation of a deadline says that it rests on an assumption exactly if the deadline does.
  private static func sayWhy(_ deadlines: [String: Deadline]) -> Bool {
    deadlines.values.allSatisfy { $0.derivation.contains(.assumed(why, .made)) == $0.isAssumed }
  }

  @Test("An assumed term marks everything that is counted from it")
  func term() {
    let contract = Contract.of(
      .of(start: "2021-01-01", duration: "P2Y", provenance: .assumed(Self.why)),
      [.silence("P1Y", notice: .before("P3M")), .agreement("P1Y")], claims: .tail("P5Y"))
    let deadlines = contract.deadlines(asOf: "2020-11-30")
    #expect(Self.assumed(in: deadlines) == Set(deadlines.keys))
    #expect(Self.sayWhy(deadlines))
  }

  @Test("An assumed step marks its own notice and every end and notice behind it, and nothing before it")
  func step() {
    let contract = Contract.of(
      .of(start: "2021-01-01", duration: "P2Y"),
      [
        .silence("P1Y", notice: .before("P3M")),
        .silence("P1Y", notice: .before("P3M"), provenance: .assumed(Self.why)),
        .silence("P1Y", notice: .before("P3M")),
      ])
    let deadlines = contract.deadlines(asOf: "2020-11-30")
    #expect(Self.assumed(in: deadlines) == ["notice/2", "term-end/2", "notice/3", "term-end/3"])
    #expect(Self.sayWhy(deadlines))
  }

  @Test("An assumed tail marks the tails alone")
  func claims() {
    let contract = Contract.of(
      .of(start: "2021-01-01", duration: "P2Y"), [.silence("P1Y", notice: .before("P3M"))],
      claims: .tail("P5Y", provenance: .assumed(Self.why)))
    let deadlines = contract.deadlines(asOf: "2020-11-30")
    #expect(Self.assumed(in: deadlines) == ["claims-end/0", "claims-end/1"])
    #expect(Self.sayWhy(deadlines))
  }

  @Test("An assumed rule for leaving marks the exit notices")
  func exit() {
    let deadlines = Contract.arrangement(provenance: .assumed(Self.why)).deadlines(
      asOf: "2020-11-30", through: "2023-12-31")
    #expect(Self.assumed(in: deadlines) == Set(deadlines.keys))
    #expect(Self.sayWhy(deadlines))
  }

  @Test("An assumed termination marks its end")
  func termination() {
    let contract = Contract.of(
      .of(start: "2021-01-01", duration: "P2Y"),
      history: [.on("2021-03-01", .terminated, lastDay: "2021-06-30", provenance: .assumed(Self.why))])
    #expect(Self.assumed(in: contract.deadlines(asOf: "2021-03-01")) == ["term-end/0"])
  }

  @Test("An assumed lead time marks the step that must leave it, not the step that takes it")
  func leadTime() throws {
    let engine = Register.of(
      .arrangement(after: ["raad-toestemming", "college-besluit"]), transitions: [.councilAndCollege]
    ).engine(asOf: "2020-11-30")
    for (step, isAssumed) in [("raad-toestemming", true), ("college-besluit", false)] {
      let deadline = try #require(
        engine.deadline(.step(transition: "transition", target: date("2023-01-01"), step: step)))
      #expect(deadline.isAssumed == isAssumed)
      #expect(deadline.derivation.contains(.assumed("the college needs two weeks", .made)) == isAssumed)
    }
  }

  @Test("What rests on sources alone is not assumed")
  func none() {
    let contract = Contract.of(
      .of(start: "2021-01-01", duration: "P2Y", provenance: .cited("003")),
      [.silence("P1Y", notice: .before("P3M"), provenance: .cited("003"))], claims: .tail("P5Y"))
    #expect(Self.assumed(in: contract.deadlines(asOf: "2020-11-30")) == [])
  }
}
