import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("Advice: when to send, when to decide")
struct AdviceTests {
  @Test(
    "Send by: the working day that lies so many working days before; the last day itself does not move",
    arguments: [
      ("2022-12-31", 5, "2022-12-23"), ("2021-12-31", 5, "2021-12-24"), ("2022-12-31", 0, "2022-12-30"),
      ("2022-12-30", 0, "2022-12-30"), ("2022-12-31", 1, "2022-12-30"), ("2022-12-31", 10, "2022-12-16"),
    ])
  func sendBy(lastDay: String, ahead: Int, expected: String) throws {
    let contract = Contract.of(.of(lastDay: lastDay), [.decision("P1Y", notice: .before("P0D"))])
    let engine = Register.of(contract, sendAhead: ahead).engine(asOf: "2020-11-30")
    let deadline = try #require(engine.deadline(.extensionDecision(contract: "contract", step: 1)))
    #expect(deadline.date == date(lastDay))
    #expect(deadline.sendBy == date(expected))
  }

  @Test("There is advice for what someone must do, and none for a last day that comes by itself")
  func kinds() throws {
    let contract = Contract.of(
      .of(start: "2021-01-01", duration: "P2Y"),
      [.silence("P1Y", notice: .before("P3M")), .decision("P1Y", notice: .before("P3M")), .agreement("P1Y")],
      claims: .tail("P5Y"))
    for (id, deadline) in contract.deadlines(asOf: "2020-11-30") {
      #expect((deadline.sendBy != nil) == (id.hasPrefix("notice") || id.hasPrefix("extension-decision")))
      #expect(deadline.decideBy == nil)
    }
    #expect(Contract.arrangement().deadline("exit-notice/2022")?.sendBy == date("2021-12-24"))
  }

  @Test("Without a last day there is no advice")
  func unknown() throws {
    let deadline = try #require(Contract.jbJr.deadline("notice/1"))
    #expect(deadline.sendBy == nil)
    #expect(deadline.decideBy == nil)
  }

  @Test(
    "The advice says whether the decree days of its years are known",
    arguments: [
      ("2022-12-31", false), ("2023-06-30", true), ("2023-01-02", false), ("2028-12-31", true), ("2029-01-01", false),
    ])
  func decrees(lastDay: String, isKnown: Bool) throws {
    let contract = Contract.of(.of(lastDay: lastDay), [.decision("P1Y", notice: .before("P0D"))])
    let deadline = try #require(contract.deadline("extension-decision/1"))
    let sendBy = try #require(deadline.sendBy)
    #expect(
      deadline.derivation.contains(.workingDaysBefore(date(lastDay), 5, result: sendBy, decreesKnown: isKnown)))
  }

  @Test("Decide by: the first of the advised days of the steps that an exit waits for")
  func decideBy() throws {
    let register = Register.of(
      .arrangement(after: ["raad-toestemming", "college-besluit"]), transitions: [.councilAndCollege])
    let notice = try #require(
      register.engine(asOf: "2020-11-30").deadline(.exitNotice(contract: "arrangement", year: 2022)))
    #expect(notice.date == date("2021-12-31"))
    #expect(notice.sendBy == date("2021-12-24"))
    #expect(notice.decideBy == date("2021-12-10"))
    #expect(notice.derivation.contains(.decideBy(step: "raad-toestemming", date("2021-12-10"))))
  }

  @Test("Decide by looks past the steps that are done")
  func decideByAfterDone() throws {
    var transition = Transition.councilAndCollege
    transition.history = [.on("2021-09-30", .done, done: "raad-toestemming")]
    let register = Register.of(
      .arrangement(after: ["raad-toestemming", "college-besluit"]), transitions: [transition])
    let id = DeadlineID.exitNotice(contract: "arrangement", year: 2022)
    #expect(register.engine(asOf: "2021-09-29").deadline(id)?.decideBy == date("2021-12-10"))
    #expect(register.engine(asOf: "2021-09-30").deadline(id)?.decideBy == date("2021-12-24"))
  }

  @Test("An exit that waits for nothing has no day to decide by")
  func noSteps() throws {
    let register = Register.of(.arrangement(), transitions: [.councilAndCollege])
    let notice = try #require(
      register.engine(asOf: "2020-11-30").deadline(.exitNotice(contract: "arrangement", year: 2022)))
    #expect(notice.decideBy == nil)
  }
}
