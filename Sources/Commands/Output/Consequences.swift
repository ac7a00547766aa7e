import CivilDates
import Deadlines
import Diagnostics
import Register
import Transitions
import Wording

/// What follows from a decision that was recorded: what comes next, and on which day answers count it.
func consequences(
  of decision: ProposedDecision, in register: Register, today: CivilDate, _ wording: Wording
) -> [String] {
  let day = register.settings.asOf.map { max($0, decision.day) } ?? today
  // A step of a date that cannot be any more is nothing to come.
  let engine = DeadlineEngine(judging: Snapshot(of: register, asOf: day))
  let next = engine.deadlines().first { $0.id.owner == decision.owner && $0.date != nil && $0.isFeasible }
  var sentences = [
    next.flatMap { deadline in
      deadline.date.map { date in
        wording.say(
          nl: "Daarna komt voor \(decision.owner): \(wording.date(date)), \(wording.title(of: deadline)) "
            + "(\(deadline.id)).",
          en: "Next for \(decision.owner): \(wording.date(date)), \(wording.title(of: deadline)) (\(deadline.id)).")
      }
    }
      ?? wording.say(
        nl: "Voor \(decision.owner) staat er daarna geen termijn meer met een bekende dag.",
        en: "No deadline with a known day is left for \(decision.owner).")
  ]
  if let asOf = register.settings.asOf, asOf < decision.day {
    let place = register.settings.asOfPlace.map { "\($0.file):\($0.line)" } ?? "register.yaml"
    sentences.append(
      wording.say(
        nl: "Zonder --as-of rekent elk antwoord met \(wording.date(asOf)) (as-of in \(place)) en telt dit niet mee; "
          + "met --as-of \(decision.day) wel.",
        en: "Without --as-of every answer holds for \(wording.date(asOf)) (as-of in \(place)) and does not count this; "
          + "with --as-of \(decision.day) it does."))
  }
  return sentences
}
