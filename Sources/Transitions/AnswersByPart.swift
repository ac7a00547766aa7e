import CivilDates
import Deadlines
import Register

/// The answers of a transition for its target dates, kept apart by contract, so that another value for one contract
/// is judged without working out the others again.
struct AnswersByPart {
  /// The question.
  let question: TransitionQuestion
  /// The candidates and every 1 January, as far as they are still to come.
  let targets: [CivilDate]
  /// What each contract that moves says of each target date.
  private let parts: [[Standing]]
  /// What everything else says of each target date.
  private let rest: [Standing]
  /// What all contracts but one say of each target date, by the position of that contract.
  private let others: [[Standing]]
  private let positions: [String: Int]

  init(_ question: TransitionQuestion) {
    self.question = question
    let targets = question.targetsToTry
    self.targets = targets
    let moves = question.moves
    positions = Dictionary(moves.enumerated().map { ($1.contract.id, $0) }) { first, _ in first }
    var networks = StepNetworks(of: question.engine)
    rest = targets.map { Standing(ofPreparationOf: question, for: $0, sharing: &networks) }
    parts = targets.map { target in moves.map { Self.standing(of: $0, question, on: target) } }
    others = parts.map(Self.allButOne)
  }

  private static func standing(
    of candidate: Candidate, _ question: TransitionQuestion, on target: CivilDate
  ) -> Standing {
    var conflicts: [Conflict] = []
    let answer = question.answer(for: candidate, on: target, conflicts: &conflicts)
    return Standing(of: answer, conflicts)
  }

  /// What all parts but the first say, all but the second, and so on.
  private static func allButOne(of parts: [Standing]) -> [Standing] {
    var after = [Standing()]
    for part in parts.reversed() { after.append(after[after.count - 1] + part) }
    var before = Standing()
    return parts.indices.map { index in
      let others = before + after[parts.count - 1 - index]
      before = before + parts[index]
      return others
    }
  }

  /// What all contracts but some say of a target date.
  private func standing(ofAllBut some: [Int], on target: Int) -> Standing {
    if some.count == 1 { return others[target][some[0]] }
    let left = Set(some)
    return parts[target].indices.filter { !left.contains($0) }.reduce(Standing()) { $0 + parts[target][$1] }
  }

  // MARK: Trying values

  /// The answers that some value of a fact changes.
  func changed(by fact: OpenFact, reaching reach: FactReach) -> [FactQuestion.Answer] {
    if case .entry(let transition, _) = fact.id, transition != question.transition.id { return [] }
    let affected = reach.affected.compactMap { positions[$0] }
    let tried = TriedFact(fact, reach, in: question, affected)
    let unchanged = targets.indices.map { standing(ofAllBut: affected, on: $0) }
    func standings(with trial: Trial) -> [Standing] {
      let candidates = tried.candidates(with: trial)
      let preparing = tried.preparing(with: trial, candidates)
      var networks = StepNetworks(of: (preparing ?? question).engine)
      return targets.indices.map { index in
        let target = targets[index]
        let own = candidates.reduce(unchanged[index]) {
          $0 + Self.standing(of: $1, preparing ?? question, on: target)
        }
        return own + (preparing.map { Standing(ofPreparationOf: $0, for: target, sharing: &networks) } ?? rest[index])
      }
    }
    let found: [[Standing]]
    switch fact.values(asOf: question.day, reach.timeline) {
    case .each(let trials): found = trials.map(standings)
    case .numbers(let range, let trial):
      found = tried.turningPoints(in: range, targets, trial).map { standings(with: trial($0)) }
    }
    let candidates = Set(question.transition.candidates + question.transition.targetsInPlay)
    return targets.indices.compactMap { index in
      let now = affected.reduce(unchanged[index]) { $0 + parts[index][$1] } + rest[index]
      let found = found.map { $0[index] }
      guard found.contains(where: { $0.verdict != now.verdict || $0.openUntil != now.openUntil }) else { return nil }
      return FactQuestion.Answer(
        transition: question.transition.id, target: targets[index], isCandidate: candidates.contains(targets[index]),
        verdictNow: now.verdict,
        verdictBest: found.map(\.verdict).min() ?? now.verdict,
        verdictWorst: found.map(\.verdict).max() ?? now.verdict, openUntilNow: now.openUntil,
        openUntilWorst: found.compactMap(\.openUntil).min())
    }
  }
}

extension TransitionQuestion {
  /// The candidates and every 1 January up to the horizon, as far as they are still to come.
  var targetsToTry: [CivilDate] {
    var days = Set(transition.candidates + transition.targetsInPlay)
    for year in day.year...engine.horizon.year {
      if let first = CivilDate(year: year, month: 1, day: 1), first <= engine.horizon { days.insert(first) }
    }
    return days.filter { $0 > day }.sorted()
  }
}
