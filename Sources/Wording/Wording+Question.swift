public import CivilDates
import Deadlines
import Diagnostics
import Register
public import Transitions
import Words

extension Wording {
  /// An unknown fact as a question.
  public func question(_ fact: OpenFact) -> String {
    let title = "\u{201C}\(fact.contract.title)\u{201D}"
    switch fact.id {
    case .notice(.exitOnDay(_, _, byThem: true)): return words.askTheirExitNotice(title: title)
    case .notice(.theirNotice): return words.askTheirNotice(extension: numbers(of: fact), title: title)
    case .notice(.exitNotice), .notice(.exitOnDay): return words.askExitNotice(title: title)
    case .notice(let id):
      let steps = numbers(of: fact)
      return id.kind == .notice
        ? words.askNotice(extension: steps, title: title)
        : words.askTimeToExercise(extension: steps, title: title)
    case .lastDay where fact.isWayOut: return words.askWayOut(title: title)
    case .lastDay(_, 0): return words.askEnd(title: title)
    case .lastDay(_, let step): return words.askEnd(extension: step, title: title)
    case .entry: return words.askEntry(title: title)
    case .authority: return words.askAuthority(title: title)
    case .option(_, let step):
      let lastDay = fact.ends.first.map { date($0.previous) } ?? "?"
      return words.askWhetherUsed(extension: step, title: title, else: lastDay)
    case .claims: return words.askClaims(title: title)
    }
  }

  /// The extensions that a fact is about; of those that come back without end the first.
  private func numbers(of fact: OpenFact) -> String {
    let steps = fact.steps
    let last = steps.last.map { String($0) } ?? ""
    if steps.count < 2 { return last }
    let extensions = fact.contract.extensions
    if fact.contract.repeatsLastExtension, steps.last == extensions.count,
      extensions[steps[0] - 1].provenance.place == extensions.last?.provenance.place
    {
      return words.numberAndOn(steps[0])
    }
    return steps.dropLast().map { String($0) }.joined(separator: ", ") + words.and + last
  }

  /// What all values of a fact can change, the gravest first; what cannot be tried says so.
  public func changes(_ question: FactQuestion) -> String {
    let ordered = FactQuestion.Effect.allCases.flatMap { effect in
      let answers = question.answers.filter { $0.effect == effect }
      return answers.filter(\.isCandidate) + answers.filter { !$0.isCandidate }
    }
    switch question.effect {
    case .verdict, .openDay:
      // A date that somebody thinks of says more than any 1 January.
      let thoughtOf = ordered.filter(\.isCandidate)
      let named = (thoughtOf.isEmpty ? ordered : thoughtOf).prefix(2)
      let told = named.map(change).joined(separator: "; ")
      let more = ordered.count - named.count
      switch more {
      case 0: return told
      case 1: return told + words.andOneMoreDate
      default: return told + words.andMoreDates(more)
      }
    case .attention:
      let days = ordered.prefix(2).map { date($0.target) }.joined(separator: words.and)
      return ordered.count > 2
        ? words.onlyAttention(dates: ordered.count)
        : words.onlyAttention(on: days, count: ordered.count)
    case .nothing:
      switch question.fact.kind {
      case .notice: return words.onlyUntilWhenNotice
      case .authority: return words.onlyWhoMustAct
      case .claims: return words.untilWhenClaims
      case .end, .entry, .option: return words.noTargetDate
      }
    }
  }

  /// What a fact can change in an answer, in a few words.
  private func change(_ answer: FactQuestion.Answer) -> String {
    let day = date(answer.target)
    switch answer.effect {
    case .verdict:
      var verdicts: [Verdict] = []
      for verdict in [answer.verdictBest, answer.verdictWorst]
      where verdict != answer.verdictNow && !verdicts.contains(verdict) {
        verdicts.append(verdict)
      }
      let turns = verdicts.map { self.verdict($0) }.joined(separator: words.or)
      return words.canTurn(per: day, now: verdict(answer.verdictNow), into: turns)
    case .openDay:
      let worst = answer.openUntilWorst.map { date($0) } ?? "?"
      return answer.openUntilNow.map {
        words.mayCloseEarlier(per: day, open: $0, worst: worst)
      }
        ?? words.mayCloseEarlier(per: day, worst: worst)
    case .attention, .nothing: return words.asksForAttention(per: day)
    }
  }

  /// Which values were tried, for whoever wonders what "can" and "perhaps" hold for; nil if none were.
  public func triedValues(_ questions: [FactQuestion]) -> String? {
    let kinds = Set(questions.map(\.fact.kind))
    let parts = [
      kinds.contains(.notice)
        ? words.everyNoticePeriod : nil,
      kinds.contains(.end)
        ? words.everyLastDay : nil,
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    let all = parts.joined(separator: words.and)
    return words.reckonedWith(all)
  }

  /// When a fact must be known.
  public func due(before day: CivilDate?, asOf today: CivilDate) -> String {
    guard let day else { return "-" }
    return day <= today ? words.now : words.beforeDay(day)
  }

  /// That nobody is named who can be asked.
  public var whomNotRecorded: String { words.notInTheRegister }
}
