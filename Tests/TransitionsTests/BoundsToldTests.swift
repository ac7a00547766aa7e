import CivilDates
import Deadlines
import Diagnostics
import Register
import TestSupport
import Testing
import Transitions
import Wording
import Words

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

  @Test("What a date is closed for can be explained by the name that is told")
  func namesThatAreMissed() {
    var told = 0
    let found = (0..<share(of: 2_000)).flatMap { seed -> [String] in
      let question = ListedStepsTests.register(seed).question()
      return Set(question.transition.candidates).flatMap { target -> [String] in
        question.answer(for: target).conflicts.compactMap { conflict in
          guard case .missed(_, let id, _, _) = conflict.detail else { return nil }
          told += 1
          // Of what was decided it is explained by which event.
          let isExplained = question.engine.deadline(id) != nil || !question.engine.events(settling: id).isEmpty
          return isExplained ? nil : "\(seed): \(id)"
        }
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(3))")
    #expect(told > share(of: 200))
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

  @Test("An end that somebody must see to is not told as one that comes by itself")
  func neededActs() {
    func told(_ steps: [Extension], on target: String) -> String {
      Self.wording.happening(ask(contract(steps: steps), on: target).contracts[0])
    }
    #expect(told([], on: "2022-01-01") == "Eindigt op 31 december 2021.")
    #expect(told([.by(.decision)], on: "2022-01-01") == "Eindigt op 31 december 2021.")
    #expect(
      told([.by(.silence)], on: "2022-01-01")
        == "Kan eindigen op 31 december 2021. Daarvoor moet op tijd gebeuren: opzeggen tegen verlenging 1.")
    #expect(
      told([.by(.silence)], on: "2021-12-01")
        == "Loopt door tot en met 31 december 2021: 31 dagen (1 maand) te lang. "
        + "Daarvoor moet op tijd gebeuren: opzeggen tegen verlenging 1.")
    #expect(
      told([.by(.decision)], on: "2023-02-01")
        == "Eindigt al op 31 december 2022: 31 dagen (1 maand) niets. "
        + "Daarvoor moet op tijd gebeuren: verlenging 1 inroepen."
    )
  }

  @Test("What follows from an end that is not fixed is not told to the day")
  func impreciseConsequence() throws {
    var hulp = contract(for: nil, lastDay: "2022-06", steps: [.by(.decision), .by(.silence)])
    hulp.term.start = nil
    let question = question([hulp], asOf: "2021-01-01")
    func told(_ id: String) throws -> String {
      let consequence = try #require(DeadlineID(id).flatMap { question.engine.consequence(of: $0) })
      return Self.wording.consequence(consequence, on: nil)
    }
    #expect(
      try told("hulp/extension-decision/1") == "Anders eindigt het op een dag tussen 1 juni 2022 en 30 juni 2022.")
    #expect(
      try told("hulp/notice/2") == "Anders loopt het door tot en met een dag tussen 1 juni 2024 en 30 juni 2024.")
    let early = question.answer(for: day("2022-03-01"))
    let overlap = try #require(early.conflicts.first { $0.code == .overlap })
    #expect(
      Self.wording.text(of: overlap)
        == "Loopt door tot en met 1 juni 2022 of later, ten minste 93 dagen na de overstap.")
    let late = try #require(question.answer(for: day("2023-01-01")).contracts[0].alternative)
    #expect(Self.wording.span(of: late) == "ten minste 184 dagen (6 maanden)")
  }

  @Test("A promise is told with its step, and that it was not kept once its day is past")
  func promises() throws {
    let step = Transition.Step.step("plan", planned: "2021-06")
    let june = "2021-06 (tussen 1 juni 2021 en 30 juni 2021)"
    #expect(Self.wording.promise(of: step, asOf: day("2021-06-30")) == "Toegezegd voor \(june).")
    #expect(Self.wording.promise(of: step, asOf: day("2021-07-01")) == "Toegezegd voor \(june), en niet gedaan.")
    #expect(Self.wording.promise(of: .step("raad"), asOf: day("2021-07-01")) == nil)
    let engine = question([contract()], asOf: "2021-07-01") { transition in
      transition.candidates = [day("2022-01-01")]
      transition.steps = [step]
    }.engine
    let deadline = try #require(DeadlineID("overstap/step/2022-01-01/plan").flatMap { engine.deadline($0) })
    #expect(Self.wording.promise(of: deadline, in: engine.snapshot)?.hasSuffix("niet gedaan.") == true)
    let end = try #require(DeadlineID("hulp/term-end/0").flatMap { engine.deadline($0) })
    #expect(Self.wording.promise(of: end, in: engine.snapshot) == nil)
  }

  @Test("Once the end is fixed, no later notice is said to be missed")
  func fixedEnd() {
    let answer = ask(
      arrangement(history: [.event(.noticeReceived, "2020-06-01")]), on: "2025-01-01", asOf: "2021-01-01")
    let missed = answer.conflicts.first { $0.code == .missedDeadline }
    #expect(missed.map { Self.wording.text(of: $0) } == "Kan niet meer op deze dag eindigen.")
  }
}
