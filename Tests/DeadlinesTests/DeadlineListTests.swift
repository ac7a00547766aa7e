import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("Lists of deadlines")
struct DeadlineListTests {
  private static func ids(
    _ register: Register, asOf day: String, from first: String? = nil, through last: String? = nil
  ) -> [String] {
    register.engine(asOf: day).deadlines(from: first.map { date($0) }, through: last.map { date($0) })
      .map(\.id.description)
  }

  private static let register = Register.of(.jbJr, .specialistische(notice: .before("P6M")), .arrangement())

  @Test("In order of day; an undated deadline stands at the end that it precedes")
  func order() {
    #expect(
      Self.ids(Self.register, asOf: "2020-11-30", through: "2024-01-01") == [
        "arrangement/exit-notice/2021", "arrangement/exit-notice/2022",
        "specialistische-jeugdhulp/extension-decision/1", "arrangement/exit-notice/2023",
        "specialistische-jeugdhulp/term-end/0", "specialistische-jeugdhulp/extension-decision/2",
        "arrangement/exit-notice/2024", "jb-jr/term-end/0", "specialistische-jeugdhulp/term-end/1", "jb-jr/notice/1",
      ])
  }

  @Test("Both bounds are inclusive")
  func bounds() {
    #expect(
      Self.ids(Self.register, asOf: "2020-11-30", from: "2022-06-30", through: "2022-12-31") == [
        "specialistische-jeugdhulp/extension-decision/1", "arrangement/exit-notice/2023",
        "specialistische-jeugdhulp/term-end/0",
      ])
    #expect(Self.ids(Self.register, asOf: "2020-11-30", from: "2022-07-01", through: "2022-12-30") == [])
  }

  @Test("Unless told otherwise, from the as-of day through the horizon")
  func horizon() {
    let contract = Contract.of(
      .of(start: "2020-01-01", duration: "P1Y"), Array(repeating: .silence("P1Y", notice: .before("P1M")), count: 15))
    let days = Register.of(contract).engine(asOf: "2020-06-30").deadlines().compactMap(\.date)
    #expect(days.first == date("2020-11-30"))
    #expect(days.last == date("2029-12-31"))

    var register = Register.of(contract)
    register.settings.horizon = period("P1Y")
    #expect(register.engine(asOf: "2020-11-30").horizon == date("2021-11-30"))
    #expect(
      register.engine(asOf: "2020-11-30").deadlines().compactMap(\.date)
        == [date("2020-11-30"), date("2020-12-31"), date("2021-11-30")])
  }

  @Test("The horizon stays within the years that people can write")
  func farHorizon() {
    #expect(Register.of().engine(asOf: "9995-01-01").horizon == .max)
  }

  @Test("A deadline without even an end is always listed, last")
  func undated() {
    let register = Register.of(
      .of(.of(), id: "a-first"), .of(.of(start: "2021-01-01", duration: "P2Y"), id: "b-second"))
    #expect(Self.ids(register, asOf: "2020-11-30") == ["b-second/term-end/0", "a-first/term-end/0"])
    #expect(Self.ids(register, asOf: "2020-11-30", through: "2020-12-31") == ["a-first/term-end/0"])
  }

  @Test("What the register does not have is no deadline")
  func missing() throws {
    let engine = Self.register.engine(asOf: "2020-11-30")
    for text in [
      "nothing/term-end/0", "jb-jr/term-end/3", "jb-jr/notice/0", "jb-jr/notice/3", "jb-jr/extension-decision/1",
      "specialistische-jeugdhulp/notice/1", "jb-jr/claims-end/0", "jb-jr/exit-notice/2022",
      "arrangement/exit-notice/2019", "arrangement/term-end/0", "arrangement/exit-notice/10000",
      "jeugd/step/2023-01-01/raad",
    ] {
      #expect(engine.deadline(try #require(DeadlineID(text))) == nil)
    }
  }

  @Test("Who is told: the audiences of the register, else those that the kind concerns")
  func audiences() throws {
    let plain = try #require(Contract.jbJr.deadline("term-end/0"))
    #expect(plain.audiences == DeadlineKind.termEnd.usualAudiences)
    var labelled = Contract.jbJr
    labelled.labels.audiences = ["wethouder"]
    #expect(labelled.deadline("term-end/0")?.audiences == ["wethouder"])
  }
}
