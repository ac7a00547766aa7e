import CivilDates
import Deadlines
import Diagnostics
import Register
import Testing
import Transitions
import Wording

/// What is told of the bounds of a target date: the same day everywhere, once, with what it rests on.
@Suite struct BoundsToldTests {
  private static let wording = Wording(.dutch)

  @Test("A step has one last day, in the answer about its date and as a deadline, also of a date that is closed")
  func stepsAgree() {
    var (closed, compared) = (0, 0)
    let found = (0..<2_000).flatMap { seed -> [String] in
      let question = ListedStepsTests.register(seed).question()
      guard question.isKnown else { return [] }
      return Set(question.transition.candidates).sorted().flatMap { target -> [String] in
        let answer = question.answer(for: target)
        let names = answer.steps.map { step in
          DeadlineID.step(transition: question.transition.id, target: target, step: step.step.id)
        }
        let deadlines = question.engine.deadlines(named: names)
        if answer.verdict == .closed { closed += 1 }
        return zip(names, answer.steps).compactMap { name, step in
          compared += 1
          guard let deadline = deadlines[name] else { return "\(seed): no \(name)" }
          let isSame =
            step.days.isLatestKnown
            ? deadline.date == step.days.latest : deadline.date == nil && deadline.before == step.days.latest.next
          return isSame ? nil : "\(seed): \(name): \(step.days.latest), \(deadline.sortDay?.description ?? "-")"
        }
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(3))")
    #expect(closed > 100 && compared > 1_000)
  }

  @Test("Once the exit before a date is missed, its steps are too")
  func missedExit() throws {
    let answer = ask(arrangement(after: ["raad"]), on: "2022-01-01", asOf: "2021-02-01") { transition in
      transition.steps = [.step("raad")]
    }
    #expect(answer.verdict == .closed)
    #expect(answer.preparation(asOf: "2021-02-01") == ["raad 2021-02-01..2020-12-31 missed"])
  }

  @Test("An end that can still come by itself binds no step by the exit that was missed")
  func notNeeded() throws {
    var hulp = contract(for: "P2Y", steps: [.by(.silence, notice: "P3M")])
    hulp.exit = Exit(
      each: try #require(MonthDay(month: 12, day: 31)), notice: .period(Period(years: 1)), after: ["raad"],
      who: .notRecorded, basis: .contract, provenance: nowhere)
    let answer = ask(hulp, on: "2022-01-01", asOf: "2021-02-01") { $0.steps = [.step("raad")] }
    #expect(answer.verdict == .clear, "\(answer.found)")
  }

  @Test("What a bound rests on is marked, in words, and told")
  func assumed() throws {
    var step = Extension.by(.silence)
    step.provenance = Provenance(place: nowhere.place, assumed: "nergens gelezen")
    let known = ask(contract(steps: [.by(.silence)]), on: "2022-01-01")
    let question = question([contract(steps: [step])])
    let answer = question.answer(for: day("2022-01-01"))
    #expect(!known.isOpenUntilAssumed && known.assumedIDs.isEmpty)
    #expect(answer.isOpenUntilAssumed)
    let action = try #require(answer.contracts[0].actions.first)
    #expect(Self.wording.action(action).contains("30 september 2021 (hulp/notice/1) (aanname)"))
    #expect(Self.wording.openThrough(answer, \.description) == "2021-09-30 (aanname)")
    #expect(Self.wording.openUntil(answer)?.contains("(aanname)") == true)
    #expect(Self.wording.openThrough(known, \.description) == "2021-09-30")
    let named = question.engine.deadlines(named: answer.assumedIDs)
    #expect(Self.wording.assumptions(of: named.values)?.contains("nergens gelezen") == true)
    #expect(question.plan(for: day("2022-01-01")).items.map(\.isAssumed) == [true])
  }

  @Test("An end that is not fixed fits perhaps, and no sentence says more")
  func impreciseEnd() throws {
    var hulp = contract(for: nil)
    hulp.term.lastDay = .day(about("[2021-12-01..2022-01-31]"))
    let answer = ask(hulp, on: "2022-01-01")
    #expect(answer.found == ["imprecise-date hulp"])
    #expect(answer.contracts[0].relation == .aligned && answer.contracts[0].fitsPerhaps)
    for language in [Wording(.dutch), Wording(.english)] {
      let sentences = [language.sentence(for: answer), language.happening(answer.contracts[0])]
      for sentence in sentences {
        #expect(sentence.contains("niet") || sentence.contains("not"), "\(sentence)")
        #expect(!sentence.contains("past alles") && !sentence.contains("Everything fits"), "\(sentence)")
      }
    }
    #expect(!ask(contract(), on: "2022-01-01").contracts[0].fitsPerhaps)
  }

  @Test("A day that can turn out earlier is told in the same words everywhere")
  func atMost() {
    let answer = ask(
      contract("een", steps: [.by(.silence)]), contract("twee", steps: [.by(.silence, notice: nil)]), on: "2022-01-01")
    #expect(answer.isOpenUntilAtMost)
    let day = "30 september 2021"
    #expect(Self.wording.openUntil(answer)?.contains(Self.wording.atMost("tot en met \(day)")) == true)
    #expect(Self.wording.openThrough(answer) { Self.wording.date($0) } == Self.wording.atMost(day))
  }

  @Test("Once the end is fixed, no later notice is said to be missed")
  func fixedEnd() {
    let answer = ask(
      arrangement(history: [.event(.noticeReceived, "2020-06-01")]), on: "2025-01-01", asOf: "2021-01-01")
    let missed = answer.conflicts.first { $0.code == .missedDeadline }
    #expect(missed.map { Self.wording.text(of: $0) } == "Kan niet meer op deze dag eindigen.")
  }
}
