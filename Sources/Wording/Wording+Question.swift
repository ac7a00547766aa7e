public import CivilDates
import Deadlines
import Diagnostics
import Register
public import Transitions

extension Wording {
  /// An unknown fact as a question.
  public func question(_ fact: OpenFact) -> String {
    let title = "\u{201C}\(fact.contract.title)\u{201D}"
    switch fact.id {
    case .notice(.exitOnDay(_, _, byThem: true)):
      return say(
        nl: "Hoe lang van tevoren moet de andere partij opzeggen om uit \(title) te stappen?",
        en: "How long in advance must the other party give notice to leave \(title)?")
    case .notice(.theirNotice):
      return say(
        nl: "Hoe lang van tevoren moet de andere partij opzeggen tegen verlenging \(numbers(of: fact)) van \(title)?",
        en: "How long in advance must the other party give notice against extension \(numbers(of: fact)) of \(title)?"
      )
    case .notice(.exitNotice), .notice(.exitOnDay):
      return say(
        nl: "Hoe lang van tevoren moet de opzegging om uit \(title) te stappen binnen zijn?",
        en: "How long in advance must notice to leave \(title) be received?")
    case .notice(let id):
      let steps = numbers(of: fact)
      return id.kind == .notice
        ? say(
          nl: "Hoe lang van tevoren moet de opzegging tegen verlenging \(steps) van \(title) binnen zijn?",
          en: "How long in advance must notice against extension \(steps) of \(title) be received?")
        : say(
          nl: "Hoe lang van tevoren moet verlenging \(steps) van \(title) worden ingeroepen?",
          en: "How long in advance must extension \(steps) of \(title) be exercised?")
    case .lastDay where fact.isWayOut:
      return say(
        nl: "Hoe kan men uit \(title) stappen, en op welke dag?", en: "How can \(title) be left, and on which day?")
    case .lastDay(_, 0): return say(nl: "Wanneer eindigt \(title)?", en: "When does \(title) end?")
    case .lastDay(_, let step):
      return say(
        nl: "Wanneer eindigt verlenging \(step) van \(title)?", en: "When does extension \(step) of \(title) end?")
    case .entry:
      return say(nl: "Wanneer kan men instappen in \(title)?", en: "When can \(title) be joined?")
    case .authority:
      return say(nl: "Wie mag \(title) verlengen of opzeggen?", en: "Who can extend \(title) or give notice?")
    case .option(_, let step):
      let lastDay = fact.ends.first.map { date($0.previous) } ?? "?"
      return say(
        nl: "Is verlenging \(step) van \(title) gebruikt? Zo niet, dan is het afgelopen op \(lastDay).",
        en: "Was extension \(step) of \(title) used? If not, it ended on \(lastDay).")
    case .claims:
      return say(
        nl: "Hoe lang na afloop van \(title) kan nog worden gedeclareerd?",
        en: "How long after the end of \(title) can claims still come in?")
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
      return say(nl: "\(steps[0]) en verder", en: "\(steps[0]) and on")
    }
    return steps.dropLast().map { String($0) }.joined(separator: ", ") + say(nl: " en ", en: " and ") + last
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
      case 1: return told + say(nl: "; en nog 1 datum", en: "; and 1 more date")
      default: return told + say(nl: "; en nog \(more) data", en: "; and \(more) more dates")
      }
    case .attention:
      let days = ordered.prefix(2).map { date($0.target) }.joined(separator: say(nl: " en ", en: " and "))
      return ordered.count > 2
        ? say(
          nl: "niet of het kan, wel dat \(ordered.count) data nu aandacht vragen",
          en: "not whether a date works, but that \(ordered.count) dates now ask for attention")
        : say(
          nl: "niet of het kan, wel dat \(days) nu aandacht \(ordered.count == 1 ? "vraagt" : "vragen")",
          en: "not whether it works, but that \(days) now \(ordered.count == 1 ? "asks" : "ask") for attention")
    case .nothing:
      switch question.fact.kind {
      case .notice:
        return say(
          nl: "geen beoogde datum, wel tot wanneer de opzegging of verlenging kan",
          en: "no target date, but until when notice or extension is possible")
      case .authority:
        return say(nl: "geen beoogde datum, wel wie moet handelen", en: "no target date, but who must act")
      case .claims: return say(nl: "tot wanneer er nog declaraties komen", en: "until when claims still come in")
      case .end, .entry, .option: return say(nl: "geen beoogde datum", en: "no target date")
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
      let turns = verdicts.map { self.verdict($0) }.joined(separator: say(nl: " of ", en: " or "))
      return say(
        nl: "per \(day): nu \(verdict(answer.verdictNow)), kan \(turns) worden",
        en: "per \(day): now \(verdict(answer.verdictNow)), can become \(turns)")
    case .openDay:
      let worst = answer.openUntilWorst.map { date($0) } ?? "?"
      return answer.openUntilNow.map {
        say(
          nl: "per \(day): open \(atMost("tot en met \(date($0))")), misschien maar tot en met \(worst)",
          en: "per \(day): open \(atMost("through \(date($0))")), perhaps only through \(worst)")
      }
        ?? say(
          nl: "per \(day): misschien maar open tot en met \(worst)",
          en: "per \(day): perhaps open only through \(worst)")
    case .attention, .nothing:
      return say(nl: "per \(day): vraagt nu aandacht", en: "per \(day): now asks for attention")
    }
  }

  /// Which values were tried, for whoever wonders what "can" and "perhaps" hold for; nil if none were.
  public func triedValues(_ questions: [FactQuestion]) -> String? {
    let kinds = Set(questions.map(\.fact.kind))
    let parts = [
      kinds.contains(.notice)
        ? say(nl: "elke opzegtermijn tot en met 24 maanden", en: "every notice period up to 24 months") : nil,
      kinds.contains(.end)
        ? say(nl: "elke laatste dag vanaf de peildatum", en: "every last day from the as-of day on") : nil,
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    let all = parts.joined(separator: say(nl: " en ", en: " and "))
    return say(
      nl: "Gerekend is met \(all); telkens met één antwoord, terwijl de andere vragen open blijven.",
      en: "Reckoned with \(all); with one answer at a time, while the other questions stay open.")
  }

  /// When a fact must be known.
  public func due(before day: CivilDate?, asOf today: CivilDate) -> String {
    guard let day else { return "-" }
    return day <= today ? say(nl: "nu", en: "now") : say(nl: "voor \(day)", en: "before \(day)")
  }

  /// That nobody is named who can be asked.
  public var whomNotRecorded: String { say(nl: "staat niet in het register", en: "not in the register") }
}
