import ArgumentParser
import Deadlines
import Diagnostics
import Wording

/// Says which part of a decision was mistyped, with one that can be read, and gives the exit status.
func refusal(_ problem: MistypedDecision, in text: String, _ wording: Wording) -> Refusal {
  refusal(problem.message(wording), help: problem.help(wording), status: 64)
}

extension MistypedDecision {
  fileprivate func message(_ wording: Wording) -> String {
    switch part {
    case .form:
      wording.say(
        nl: "een besluit heeft de vorm WAT=GEBEURTENIS@DAG", en: "a decision has the form WHAT=EVENT@DAY")
    case .subject(let text):
      wording.say(
        nl: "'\(text)' is geen kenmerk van een termijn, stap of dag",
        en: "'\(text)' is not the id of a deadline, a step or a day")
    case .outcome(let text):
      wording.say(nl: "'\(text)' is geen gebeurtenis", en: "'\(text)' is not an event")
    case .unsuitable where possible.isEmpty:
      wording.say(nl: "hierover wordt niet besloten", en: "nothing is decided on this")
    case .unsuitable(let outcome):
      wording.say(
        nl: "'\(outcome.rawValue)' kan hier niet: hier past \(names(wording))",
        en: "'\(outcome.rawValue)' cannot be here: this takes \(names(wording))")
    case .day(let text):
      wording.say(
        nl: "'\(text)' is geen dag; een dag is jaar-maand-dag en moet bestaan",
        en: "'\(text)' is not a day; a day is year-month-day and must exist")
    }
  }

  fileprivate func help(_ wording: Wording) -> String {
    if let nearest { return wording.say(nl: "schrijf bijvoorbeeld \(nearest)", en: "write for example \(nearest)") }
    return wording.say(
      nl: "`termijn deadlines` noemt de kenmerken; `termijn decide --help` geeft voorbeelden",
      en: "`termijn deadlines` lists the ids; `termijn decide --help` gives examples")
  }

  private func names(_ wording: Wording) -> String {
    possible.map(\.rawValue).joined(separator: wording.say(nl: " of ", en: " or "))
  }
}
