import ArgumentParser
import CivilDates
import Deadlines
import Register
import Wording
import Words

/// Says why a decision cannot be taken, or cannot be recorded, and gives the exit status.
func refusal(_ problem: DecisionProblem, of decision: ProposedDecision, _ wording: Wording) -> Refusal {
  let (message, help) = problem.words(of: decision, wording)
  return refusal(message[wording.language], help: help?[wording.language], status: 64)
}

extension DecisionProblem {
  fileprivate func words(
    of decision: ProposedDecision, _ wording: Wording
  ) -> (message: BilingualText, help: BilingualText?) {
    let (subject, owner) = (decision.subject, decision.owner)
    func date(_ day: CivilDate) -> String { wording.date(day) }
    switch self {
    case .unknownSubject:
      return (
        decision.isOfTransition
          ? BilingualText(
            nl: "er is geen overstap met '\(subject)' waarover zo besloten kan worden",
            en: "there is no transition with '\(subject)' on which this can be decided")
          : BilingualText(
            nl: "er is geen termijn '\(subject)' waarover zo besloten kan worden",
            en: "there is no deadline '\(subject)' on which this can be decided"),
        BilingualText(nl: "`termijn deadlines` noemt ze", en: "`termijn deadlines` lists them")
      )
    case .alreadyDecided:
      return (
        BilingualText(nl: "over '\(subject)' is al besloten", en: "'\(subject)' has been decided already"),
        BilingualText(
          nl: "kijk onder `history` in het bestand; `termijn undo` neemt het laatste besluit terug",
          en: "look under `history` in the file; `termijn undo` takes the last decision back")
      )
    case .otherExit(let id, let lastDay, let instead):
      // Whoever may leave earlier all the same leaves by agreement, and not by this notice.
      let agreed = decision.isAccepted ? "\(owner)/\(lastDay)=terminated@\(decision.day)" : nil
      return (
        BilingualText(
          nl: "een opzegging op \(date(decision.occurredOn)) leidt niet tot '\(id)'",
          en: "notice on \(date(decision.occurredOn)) does not lead to '\(id)'"),
        instead.map { instead in
          BilingualText(
            nl: "zij leidt tot vertrek met \(date(instead.lastDay)) als laatste dag: "
              + "\(instead.id)=received@\(decision.day)"
              + (agreed.map { "; mag u toch eerder weg, leg dan dat vast: \($0)" } ?? ""),
            en: "it leads to an exit with \(date(instead.lastDay)) as the last day: "
              + "\(instead.id)=received@\(decision.day)"
              + (agreed.map { "; if you may leave earlier all the same, record that: \($0)" } ?? ""))
        }
          ?? BilingualText(
            nl: "op die dag was het voor elk vertrek te laat",
            en: "on that day it was too late for every exit")
      )
    case .ofOther(let other):
      let there = "\(other)\(subject.description.dropFirst(owner.count))=\(decision.outcome.rawValue)@\(decision.day)"
      return (
        BilingualText(
          nl: "'\(owner)' eindigt met '\(other)': dit wordt daar besloten",
          en: "'\(owner)' ends with '\(other)': this is decided there"),
        BilingualText(nl: "leg het daar vast: \(there)", en: "record it there: \(there)")
      )
    case .outsideTerm(let first, let last):
      let bounds = BilingualText(
        nl: [first.map { "niet voor \(date($0))" }, last.map { "hooguit tot en met \(date($0))" }]
          .compactMap(\.self).joined(separator: ", en "),
        en: [first.map { "not before \(date($0))" }, last.map { "through \(date($0)) at the most" }]
          .compactMap(\.self).joined(separator: ", and "))
      return (
        BilingualText(
          nl: "'\(owner)' loopt niet op die laatste dag", en: "'\(owner)' is not in force on that last day"),
        BilingualText(nl: "het loopt \(bounds.dutch)", en: "it runs \(bounds.english)")
      )
    case .noCandidate(let candidates):
      let list = candidates.map(\.description).joined(separator: ", ")
      return (
        BilingualText(
          nl: "'\(subject)' is geen datum van de overstap", en: "'\(subject)' is no date of the transition"),
        BilingualText(
          nl: "kies uit \(list.isEmpty ? "-" : list), of zet de datum in het bestand onder `candidates`",
          en: "choose from \(list.isEmpty ? "-" : list), or put the date in the file under `candidates`")
      )
    case .otherChosen(let other):
      return (
        BilingualText(nl: "\(date(other)) is al gekozen", en: "\(date(other)) has been chosen already"),
        BilingualText(
          nl: "leg eerst vast dat die is opgegeven: \(owner)/\(other)=dropped@\(decision.day)",
          en: "first record that it was given up: \(owner)/\(other)=dropped@\(decision.day)")
      )
    case .inFuture(let day, let today):
      return (
        BilingualText(
          nl: "\(date(day)) moet nog komen: het is vandaag \(date(today))",
          en: "\(date(day)) is still to come: today is \(date(today))"),
        BilingualText(
          nl: "leg vast wat is gebeurd; met --assume probeert u wat nog kan gebeuren",
          en: "record what has happened; --assume tries what may still happen")
      )
    case .knownBeforeReceived(let received):
      return (
        BilingualText(
          nl: "dit zou bekend zijn op \(date(decision.day)), voordat het gebeurde (\(date(received)))",
          en: "this would be known on \(date(decision.day)), before it happened (\(date(received)))"),
        BilingualText(
          nl: "zet achter @ de dag waarop het bekend werd, en bij --received de dag waarop het gebeurde",
          en: "write the day on which it became known after @, and the day on which it happened with --received")
      )
    case .notKnownYet(let from):
      return (
        BilingualText(
          nl: "'\(subject)' is pas bekend vanaf \(date(from))", en: "'\(subject)' is known only from \(date(from))"),
        BilingualText(
          nl: "zet achter @ een dag vanaf dan, en bij --received de dag waarop het gebeurde",
          en: "write a day from then on after @, and the day on which it happened with --received")
      )
    case .beforeStart(let start):
      return (
        BilingualText(nl: "'\(owner)' loopt pas vanaf \(date(start))", en: "'\(owner)' starts only on \(date(start))"),
        BilingualText(nl: "kijk de dag na", en: "check the day")
      )
    case .earlierStepOpen(let id):
      return (
        BilingualText(
          nl: "'\(subject)' kan nog niet: over '\(id)' is niets vastgelegd",
          en: "'\(subject)' cannot be yet: nothing is recorded of '\(id)'"),
        BilingualText(
          nl: "leg eerst die vast: \(id)=extended@\(decision.day)",
          en: "first record that: \(id)=extended@\(decision.day)")
      )
    case .earlierStepLeftOut(let step):
      return (
        BilingualText(
          nl: "'\(subject)' komt niet meer: verlenging \(step) gaat niet door",
          en: "'\(subject)' never comes: extension \(step) was left out"),
        BilingualText(
          nl: "klopt dat niet, kijk dan onder `history` in het bestand",
          en: "if that is wrong, look under `history` in the file")
      )
    case .late(let late, let instead):
      let inTime = instead.map { "\($0)=received@\(decision.day)" }
      let other: BilingualText? =
        switch late.target {
        case .step:
          BilingualText(
            nl:
              "legt u vast dat de verlenging inging: \(owner)/notice/\(decision.extensionStep ?? 1)=extended@\(decision.day); ",
            en:
              "if the extension came, record \(owner)/notice/\(decision.extensionStep ?? 1)=extended@\(decision.day); ")
        case .exit:
          inTime.map {
            BilingualText(nl: "op tijd is deze voor \($0); ", en: "it is in time for \($0); ")
          }
        }
      return (
        late.isLastDayKnown
          ? BilingualText(
            nl: "te laat, dus er verandert niets: dit moest uiterlijk \(date(late.lastDay)) ontvangen zijn",
            en: "too late, so nothing changes: this had to be received by \(date(late.lastDay))")
          : BilingualText(
            nl: "te laat, dus er verandert niets: dit kwam na \(date(late.lastDay)), de laatste dag voor het einde; "
              + "hoeveel eerder het ontvangen moest zijn, is niet bekend",
            en: "too late, so nothing changes: this came after \(date(late.lastDay)), the last day before the end; how "
              + "much earlier it had to be received is not known"),
        BilingualText(
          nl: (other?.dutch ?? "") + "aanvaardt de andere partij de opzegging: --accepted",
          en: (other?.english ?? "") + "if the other party accepts the notice: --accepted")
      )
    case .notLate:
      return (
        BilingualText(nl: "dit is niet te laat", en: "this is not late"),
        BilingualText(nl: "laat --accepted weg", en: "leave --accepted out")
      )
    }
  }
}
