import CivilDates
import Deadlines
import Diagnostics
import Register
import TestSupport
import Testing
import Transitions

/// What is unknown, in order of what it can change.
@Suite struct FactQuestionTests {
  private static func asked(_ question: TransitionQuestion) -> [FactQuestion] { question.engine.factQuestions() }

  @Test func anUnknownNoticeCanCloseADate() throws {
    // The first term ends on 31 December 2021; a notice period of a year or more is too late on 1 January 2021.
    let found = Self.asked(question([contract(steps: [.by(.silence, notice: nil)])]))
    #expect(found.map(\.fact.id.description) == ["hulp/notice/1"])
    let first = try #require(found.first)
    #expect(first.fact.kind == .notice && first.before == day("2021-01-01"))
    let answer = try #require(first.answers.first { $0.target == day("2022-01-01") })
    #expect(answer.verdictNow == .attention && answer.verdictBest == .clear && answer.verdictWorst == .closed)
    #expect(answer.openUntilNow == nil && answer.openUntilWorst == day("2021-01-01"))
  }

  @Test func itMustBeKnownBeforeTheFirstDayOnWhichItCanBeTooLate() throws {
    let found = Self.asked(question([contract(for: "P5Y", steps: [.by(.silence, notice: nil)])]))
    // Two years before 1 January 2025, and the day before that.
    #expect(found.first?.before == day("2022-12-31"))
    #expect(found.first?.answers.contains { $0.verdictWorst == .closed } == false)
  }

  @Test func oneClauseIsOneQuestion() throws {
    var clause = Extension.by(.silence, notice: nil)
    clause.provenance = Provenance(place: .init(file: "hulp.yaml", line: 9, column: 5))
    let found = Self.asked(question([contract(steps: [clause, clause, .by(.silence, notice: nil)])]))
    #expect(found.map(\.fact.id.description).sorted() == ["hulp/notice/1", "hulp/notice/3"])
    #expect(found.first { $0.fact.steps == [1, 2] } != nil)
  }

  @Test func whatCanChangeAVerdictComesFirst() throws {
    // Nothing rests on the last one; who can act has no values to try.
    let found = Self.asked(
      question([
        contract("a", steps: [.by(.decision, notice: "P3M", who: .unknown)]), contract("b", for: nil),
        contract("c", steps: [.by(.silence, notice: nil)]), contract("d"),
      ]) { $0.joins = [.at(.unknown, "d")] })
    #expect(Set(found.map(\.fact.kind)) == [.authority, .end, .notice, .entry])
    #expect(found.map(\.effect) == found.map(\.effect).sorted())
    for effect in FactQuestion.Effect.allCases {
      let days = found.filter { $0.effect == effect }.map { $0.before ?? .max }
      #expect(days == days.sorted())
    }
    #expect(found.last?.fact.kind == .authority)
    #expect(found.last?.before == day("2021-09-30"))
  }

  @Test func anOptionThatNobodyRecordedIsAsked() throws {
    let found = Self.asked(
      question([contract(steps: [.by(.decision, notice: "P3M")])], asOf: "2022-06-01"))
    #expect(found.map(\.fact.id.description) == ["hulp/extension-decision/1"])
    #expect(found.first?.fact.kind == .option && found.first?.before == day("2022-06-01"))
    #expect(found.first?.answers.contains { $0.target == day("2023-01-01") && $0.verdictBest == .clear } == true)
    #expect(
      Self.asked(
        question(
          [contract(steps: [.by(.decision, notice: "P3M")])], asOf: "2022-06-01", recordedThrough: "2022-06-01")
      ).isEmpty)
  }

  @Test func nothingIsAskedOfWhatWasDecided() {
    let silent = Extension.by(.silence, notice: nil, who: .unknown)
    for history in [
      [HistoryEvent.event(.noticeReceived, "2020-06-01", step: 1)],
      [.event(.terminated, "2020-06-01", lastDay: "2021-06-30")],
    ] {
      #expect(Self.asked(question([contract(steps: [silent], history: history)])).isEmpty)
    }
    #expect(Self.asked(question([contract(steps: [.by(.silence)])])).isEmpty)
  }

  @Test func whoDecidesTakesAwayAttentionAlone() throws {
    let found = Self.asked(question([contract(steps: [.by(.decision, notice: "P3M", who: .unknown)])]))
    #expect(found.map(\.fact.id.description) == ["hulp/who"] && found.map(\.effect) == [.attention])
    let answer = try #require(found.first?.answers.first { $0.target == day("2023-01-01") })
    #expect(
      answer.verdictNow == .attention && answer.verdictBest == .clear && answer.openUntilWorst == day("2021-09-30"))
  }

  @Test func anUnknownEndIsTriedWhereItTurns() throws {
    // With P3M before the end the option can be used through 1 January 2021 if the term ends on 1 April 2021.
    let found = Self.asked(question([contract(for: nil, steps: [.by(.decision, notice: "P3M")])]))
    #expect(found.map(\.fact.id.description) == ["hulp/term-end/0"])
    let answer = try #require(found.first?.answers.first { $0.target == day("2023-01-01") })
    #expect(answer.verdictNow == .undetermined && answer.verdictBest == .clear && answer.verdictWorst == .conflicted)
    // It ends on 1 January 2023 with the option only if it ends on 1 January 2022 without.
    #expect(answer.openUntilNow == nil && answer.openUntilWorst == day("2021-01-01"))
  }

  @Test func anEndReachesWhatHangsOnIt() throws {
    var child = contract("kind", from: nil, for: "P1Y")
    child.follows = "hulp"
    let found = Self.asked(question([contract(for: nil), child]) { $0.joins = [.at(.anyTime, "hulp")] })
    #expect(found.map(\.fact.id.description) == ["hulp/term-end/0"])
    #expect(found.first?.answers.first { $0.target == day("2023-01-01") }?.verdictBest == .clear)
  }

  @Test func whatEndsWithAnotherContractIsAskedOfThatOne() {
    var child = contract("kind", for: nil)
    child.endsWith = "hulp"
    let found = Self.asked(question([contract(steps: [.by(.silence, notice: nil)]), child]))
    #expect(found.map(\.fact.id.description) == ["hulp/notice/1"])
  }

  @Test func everyRuleForLeavingIsAsked() throws {
    var regeling = arrangement(notice: nil)
    let days = MonthDay("06-30").map { RecurringDays.daysOfYear([$0]) } ?? .monthEnd
    regeling.exits.append(
      Exit(each: days, notice: .unknown, after: [], who: .notRecorded, basis: .contract, provenance: nowhere))
    regeling.exits[1].by = .them
    let found = Self.asked(question([regeling]))
    #expect(
      found.map(\.fact.id.description).sorted() == [
        "regeling/exit-notice/2021-12-31", "regeling/exit-notice/them/2021-06-30",
      ])
    let ours = try #require(found.first { $0.fact.isOurs })
    #expect(ours.answers.first { $0.target == day("2022-01-01") }?.verdictWorst == .closed)
  }

  @Test func noWayOutIsAQuestion() throws {
    var regeling = arrangement()
    regeling.exits = []
    let found = Self.asked(question([regeling]))
    #expect(found.map(\.fact.isWayOut) == [true] && found.first?.effect == .verdict)
  }

  // MARK: What holds for every register

  /// What a question says of each target holds for every value that can be tried, worked out from the whole register;
  /// and each end of what it says is what some value gives.
  @Test func nothingChangesThatIsNotNamed() {
    var wrong: [String] = []
    var tried = 0
    for seed in 0..<share(of: 60) {
      var random = RandomRegister(seed: seed)
      random.link()
      let question = random.question()
      guard question.isKnown else { continue }
      let targets = Self.targets(of: question)
      let now = targets.map { question.answer(for: $0) }
      for item in question.engine.factQuestions() {
        for value in Self.values(of: item.fact, asOf: random.asOf, &random.generator) {
          guard let snapshot = try? question.engine.snapshot.assuming(value),
            let transition = snapshot.transition(question.transition.id)
          else { continue }
          tried += 1
          let other = TransitionQuestion(transition, engine: DeadlineEngine(judging: snapshot))
          for (target, now) in zip(targets, now) {
            let then = other.answer(for: target)
            let named = item.answers.first { $0.target == target }
            let isSaid =
              named.map { $0.verdictNow == now.verdict && $0.openUntilNow == now.openUntil }
              ?? (then.verdict == now.verdict && then.openUntil == now.openUntil)
            let isWithin =
              named.map { named in
                named.verdictBest <= then.verdict && then.verdict <= named.verdictWorst
                  && (then.openUntil.map { then in named.openUntilWorst.map { $0 <= then } ?? false } ?? true)
              } ?? true
            if !isSaid || !isWithin {
              wrong.append(
                "\(seed): \(value) on \(target): \(now.verdict) to \(then.verdict) \(then.openUntil?.description ?? "-")"
                  + " not within \(named.map { "\($0)" } ?? "nothing")")
            }
          }
        }
      }
    }
    #expect(tried > share(of: 500))
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5))")
  }

  private static func targets(of question: TransitionQuestion) -> [CivilDate] {
    let day = question.engine.snapshot.asOf
    let years = (day.year...question.engine.horizon.year).compactMap { CivilDate(year: $0, month: 1, day: 1) }
    return Set(years + question.transition.candidates)
      .filter { day < $0 && ($0 <= question.engine.horizon || question.transition.candidates.contains($0)) }.sorted()
  }

  private static func values(
    of fact: OpenFact, asOf day: CivilDate, _ generator: inout SplitMix64
  ) -> [TriedValue] {
    switch fact.id {
    case .notice:
      [0, 1, 3, 6, 12, 24].map { TriedValue(fact.id, .notice(.period(Period(months: $0)))) }
        + [TriedValue(fact.id, .notice(.calendarYears(1))), TriedValue(fact.id, .notice(.calendarMonths(6)))]
        + (0..<6).map { _ in
          TriedValue(fact.id, .notice(.period(Period(days: Int.random(in: 0...720, using: &generator)))))
        }
    case .lastDay:
      // Around the first of a year more happens than elsewhere.
      (1...6).flatMap { year in
        [-2, -1, 0].compactMap { days in
          CivilDate(year: day.year + year, month: 1, day: 1).map {
            TriedValue(fact.id, .lastDay($0.advanced(days: days)))
          }
        }
      }
        + (0..<12).map { _ in
          TriedValue(fact.id, .lastDay(day.advanced(days: Int.random(in: 0...3600, using: &generator))))
        }
    case .entry: [.anyTime, .atEnd].map { TriedValue(fact.id, .entry($0)) }
    case .authority, .option, .claims: []
    }
  }
}
