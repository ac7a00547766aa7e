import CivilDates
import Deadlines
import Register

/// A transition in which the values of a fact are tried.
struct TriedFact {
  private let fact: OpenFact
  private let reach: FactReach
  private let question: TransitionQuestion
  /// The positions of the contracts that move and have other dates with another value.
  private let affected: [Int]
  /// Whether the preparatory steps, or what is joined, can have other dates as well.
  private let reachesPreparation: Bool

  init(_ fact: OpenFact, _ reach: FactReach, in question: TransitionQuestion, _ affected: [Int]) {
    self.fact = fact
    self.reach = reach
    self.question = question
    self.affected = affected
    var isEntry = false
    if case .entry = fact.id { isEntry = true }
    reachesPreparation =
      isEntry || reach.affected.contains { question.joined[$0] != nil }
      || affected.contains { question.moves[$0].timeline.contract.exits.contains { !$0.after.isEmpty } }
  }

  private func contract(with trial: Trial) -> Contract {
    trial.applied(to: fact.contract, reach.timeline, asOf: question.day)
  }

  /// The terms and exits of the contracts that have other dates with a value.
  private func timelines(with trial: Trial) -> [Timeline] {
    let engine = DeadlineEngine(reach.snapshot.replacing(contract(with: trial)))
    return engine.snapshot.contracts.filter { reach.affected.contains($0.id) }.map { engine.timeline(of: $0) }
  }

  /// The contracts that move and have other dates with a value.
  func candidates(with trial: Trial) -> [Candidate] {
    if affected.isEmpty { return [] }
    let engine = DeadlineEngine(reach.snapshot.replacing(contract(with: trial)))
    return affected.compactMap { position in
      engine.snapshot.contract(question.moves[position].contract.id).map {
        Candidate($0, isKnown: true, bridges: question.bridges[$0], engine: engine)
      }
    }
  }

  /// The question with a value, where it can matter to the preparatory steps or to what is joined; else nil.
  func preparing(with trial: Trial, _ candidates: [Candidate]) -> TransitionQuestion? {
    guard reachesPreparation else { return nil }
    let snapshot = question.engine.snapshot.replacing(contract(with: trial))
      .replacing(trial.applied(to: question.transition))
    guard let transition = snapshot.transition(question.transition.id) else { return nil }
    var moves = question.moves
    for (position, candidate) in zip(affected, candidates) { moves[position] = candidate }
    return TransitionQuestion(transition, moves, question.bridges, engine: DeadlineEngine(snapshot))
  }

  // MARK: Which numbers stand for all

  /// The numbers that stand for all in a range, in order.
  func turningPoints(in range: ClosedRange<Int>, _ targets: [CivilDate], _ trial: @escaping (Int) -> Trial) -> [Int] {
    switch fact.id {
    case .notice(.exitNotice), .notice(.exitOnDay): exitNotices(in: range)
    case .notice: notices(in: range)
    default: lastDays(in: range, targets, trial)
    }
  }

  /// The days that the last day for a decision is held against: it can be in time, is on record, or came too late.
  private func limits(of timeline: Timeline) -> [CivilDate] {
    [question.day] + [question.engine.snapshot.settings.recordedThrough?.next].compactMap(\.self)
      + timeline.contract.history.map(\.occurredOn)
  }

  /// The longest notices with which a step can still be decided on a day, and one day more.
  private func notices(in range: ClosedRange<Int>) -> [Int] {
    var found: Set = [range.lowerBound, range.upperBound]
    for timeline in timelines(with: .theirNotice([], Period())) {
      let limits = limits(of: timeline)
      for step in fact.steps where step <= timeline.stepCount {
        guard let end = timeline.ends[step - 1].end?.earliest else { continue }
        let isStatutory = timeline.contract.extensions[step - 1].basis == .statute
        for limit in limits { found.formUnion(Self.longest(before: end, from: limit, isStatutory: isStatutory)) }
      }
    }
    return found.filter(range.contains).sorted()
  }

  /// The longest notices with which each exit can still be reached, and one day more.
  ///
  /// Where preparatory steps wait for the notice, or every day is an exit, every length has days of its own.
  private func exitNotices(in range: ClosedRange<Int>) -> [Int] {
    var found: Set = [range.lowerBound, range.upperBound]
    for exit in reach.timeline.contract.exits where exit.notice == .unknown {
      if exit.each == .day || !exit.after.isEmpty { return Array(range) }
      var next = exit.each.first(onOrAfter: question.day)
      while let lastDay = next, question.day.days(until: lastDay) <= range.upperBound {
        found.formUnion(
          Self.longest(before: lastDay.next, from: question.day, isStatutory: exit.basis == .statute))
        next = exit.each.first(onOrAfter: lastDay.next)
      }
    }
    return found.filter(range.contains).sorted()
  }

  /// The most days of notice before an end (exclusive) with which it can still be received on a day, and one more.
  private static func longest(before end: CivilDate, from day: CivilDate, isStatutory: Bool) -> ClosedRange<Int> {
    let days = day.days(until: end) - 1
    // Working days can move a statutory one by a few days.
    return (isStatutory ? days - 7 : days)...(days + 1)
  }

  private func lastDays(
    in range: ClosedRange<Int>, _ targets: [CivilDate], _ trial: @escaping (Int) -> Trial
  ) -> [Int] {
    let far = timelines(with: trial(range.upperBound))
    var points = TurningPoints(in: range) { number in
      timelines(with: trial(number)).flatMap { $0.restingDays }
    }
    var position = 0
    for timeline in far {
      let ends = endLimits(of: timeline, targets)
      let decisions = Set(limits(of: timeline)).map(\.dayNumber)
      for isDecision in timeline.restingDaysAreDecisions {
        for limit in isDecision ? decisions : ends { points.add(position, reaching: limit) }
        position += 1
      }
    }
    return points.found.sorted()
  }

  /// The days that an end is held against: the target dates, the exits around them, what is on record.
  private func endLimits(of timeline: Timeline, _ targets: [CivilDate]) -> [Int] {
    var days: Set<CivilDate> = []
    for target in targets { days.insert(target.previous) }
    for event in timeline.contract.history { if let lastDay = event.lastDay { days.insert(lastDay) } }
    for exit in timeline.contract.exits {
      if let first = timeline.firstExit(onOrAfter: .min, by: exit, asOf: question.day) { days.insert(first) }
      for target in targets {
        let around = [
          timeline.firstExit(onOrAfter: target.previous, by: exit, asOf: question.day),
          timeline.lastExit(before: target.previous, by: exit, asOf: question.day),
          exit.each.first(onOrAfter: target.previous), exit.each.last(onOrBefore: target.previous.previous),
        ]
        days.formUnion(around.compactMap(\.self))
      }
    }
    return Set(days.flatMap { [$0.dayNumber, $0.dayNumber + 1, $0.dayNumber + 2] }).sorted()
  }
}

extension Timeline {
  /// The days that a value can move: of each term its end, at its earliest and latest, and the last days on which the
  /// step after it can be decided, by us and by the other party; and the first day on which each exit is possible.
  fileprivate var restingDays: [Int] {
    // Where a term is cut short, no step follows: its days lie beyond all others.
    let never = CivilDate.max.dayNumber + 1
    var days: [Int] = []
    for steps in 0...contract.extensions.count {
      let end = steps < ends.count ? ends[steps].end : nil
      days += [end?.earliest.dayNumber ?? never, end?.latest.dayNumber ?? never]
      guard steps < contract.extensions.count else { continue }
      let isStep = steps < stepCount
      days.append((isStep ? effectiveDecisionDay(ofStep: steps + 1)?.dayNumber : nil) ?? never)
      days.append((isStep ? theirNoticeDay(ofStep: steps + 1)?.date?.dayNumber : nil) ?? never)
    }
    for exit in contract.exits {
      guard case .afterStart(let period)? = exit.notBefore else {
        days.append(contract.term.start?.earliest.dayNumber ?? never)
        continue
      }
      days.append(contract.term.start?.latest.adding(period, rounding: .up).dayNumber ?? never)
    }
    return days
  }

  /// Of each of these days, whether it is one on which something can be decided, and no end.
  fileprivate var restingDaysAreDecisions: [Bool] {
    let steps = [Bool](repeating: false, count: 2) + [true, true]
    return contract.extensions.flatMap { _ in steps } + [false, false] + contract.exits.map { _ in false }
  }
}
