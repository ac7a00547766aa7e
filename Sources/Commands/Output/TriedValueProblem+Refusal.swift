import ArgumentParser
import Deadlines
import Wording

/// Says why a value cannot be tried, and gives the exit status.
func refusal(_ problem: TriedValueProblem, _ wording: Wording) -> Refusal {
  switch problem {
  case .unknownFact(let fact):
    refusal(
      wording.say(
        nl: "er is geen '\(fact)' waarvan de waarde onbekend kan zijn",
        en: "there is no '\(fact)' of which the value can be unknown"),
      help: wording.say(
        nl: "`termijn questions` noemt wat onbekend is", en: "`termijn questions` lists what is unknown"), status: 64)
  case .alreadyKnown(let fact):
    refusal(
      wording.say(
        nl: "'\(fact)' is niet onbekend: het register zegt het al, of er is al over besloten",
        en: "'\(fact)' is not unknown: the register says it, or it has been decided"),
      help: wording.say(
        nl: "`termijn explain \(fact)` laat zien wat het register zegt; `termijn questions` noemt wat onbekend is",
        en: "`termijn explain \(fact)` shows what the register says; `termijn questions` lists what is unknown"),
      status: 64)
  case .tooEarly(let fact, let day):
    refusal(
      wording.say(
        nl: "'\(fact)' kan niet op of voor \(wording.date(day)) liggen",
        en: "'\(fact)' cannot lie on or before \(wording.date(day))"),
      help: wording.say(nl: "kies een latere dag", en: "choose a later day"), status: 64)
  }
}
