import CivilDates
import Deadlines
import Register
import Wording

extension Wording {
  /// The word in front of a title that says how an event stands; nil where nothing needs to be said.
  func mark(of state: LedgerEntry.State) -> String? {
    switch state {
    case .current, .gone: nil
    case .moved: say(nl: "VERPLAATST", en: "MOVED")
    case .unknown: say(nl: "DAG ONBEKEND", en: "DAY UNKNOWN")
    case .passed: say(nl: "VERLOPEN", en: "PASSED")
    case .missed: say(nl: "GEMIST", en: "MISSED")
    case .done: say(nl: "GEDAAN", en: "DONE")
    case .cancelled: say(nl: "VERVALLEN", en: "CANCELLED")
    }
  }

  /// The line that names a deadline as every command does.
  func reference(_ id: DeadlineID) -> String {
    "\(referenceLabel) \(id)."
  }

  /// What stands before that name.
  var referenceLabel: String { say(nl: "Kenmerk:", en: "Reference:") }

  /// A time in advance, in weeks where it is whole weeks: `8 weken`.
  func lead(_ lead: Period) -> String {
    guard lead.totalMonths == 0, lead.days >= 7, lead.days.isMultiple(of: 7) else { return period(lead) }
    let weeks = lead.days / 7
    return say(nl: weeks == 1 ? "1 week" : "\(weeks) weken", en: weeks == 1 ? "1 week" : "\(weeks) weeks")
  }

  /// What the deadline is, and what happens otherwise.
  func explanation(of deadline: Deadline) -> String {
    switch deadline.id {
    case .termEnd:
      say(nl: "Dit is de laatste dag dat het contract geldt.", en: "This is the last day on which the contract holds.")
    case .notice:
      say(
        nl: "Een opzegging moet uiterlijk dan ontvangen zijn. Anders wordt het contract stilzwijgend verlengd.",
        en: "Notice must have been received by then. Otherwise the contract is extended by silence.")
    case .extensionDecision:
      deadline.extensionKind == .agreement
        ? say(
          nl: "Wie wil verlengen, moet dat uiterlijk dan met de andere partij hebben afgesproken. Anders eindigt het.",
          en: "Whoever wants to extend must have agreed on it with the other side by then. Otherwise it ends.")
        : say(
          nl: "Wie wil verlengen, moet dat uiterlijk dan laten weten. Anders eindigt het contract.",
          en: "Whoever wants to extend must say so by then. Otherwise the contract ends.")
    case .exitNotice(_, let year):
      say(
        nl: "Wie de regeling in \(year) wil verlaten, moet zorgen dat de opzegging uiterlijk dan ontvangen is. "
          + "Anders duurt het een jaar langer.",
        en: "Whoever wants to leave the arrangement in \(year) must see to it that notice has been received by "
          + "then. Otherwise it takes a year longer.")
    case .exitOnDay(_, let day, byThem: false):
      say(
        nl: "Wie het contract per \(date(day)) wil verlaten, moet zorgen dat de opzegging uiterlijk dan ontvangen is.",
        en: "Whoever wants to leave the contract per \(date(day)) must see to it that notice has been received by then."
      )
    case .exitOnDay, .theirNotice:
      say(
        nl: "Tot en met deze dag kan de andere partij opzeggen. Daarna loopt het contract door.",
        en: "Through this day the other party can give notice. After it the contract runs on.")
    case .dateInYear, .dateOnDay:
      say(nl: "Deze dag komt terug in het contract.", en: "This day comes back in the contract.")
    case .claimsEnd:
      say(nl: "Tot en met deze dag kunnen nog declaraties binnenkomen.", en: "Claims can come in through this day.")
    case .step(_, let target, _):
      say(
        nl: "Moet uiterlijk dan gedaan zijn. Anders kan de overstap per \(date(target)) niet doorgaan.",
        en: "Must be done by then. Otherwise the transition per \(date(target)) cannot go ahead.")
    }
  }

  /// What a deadline is of which the day is not known, and what is to be done about it.
  ///
  /// The day that a calendar shows it on is the last that it can be, so nothing may be said to be in time on it.
  func explanation(ofUnknown deadline: Deadline) -> String? {
    let days =
      deadline.before == nil
      ? nil
      : say(
        nl: "De uiterste dag staat in geen stuk en kan maanden eerder zijn: dit is de laatste dag voor het einde.",
        en: "The last day stands in no document and can be months earlier: this is the last day before the end.")
    let search = say(
      nl: "Zoek de opzegtermijn op en leg hem vast.", en: "Look the notice period up and record it.")
    let rest: String? =
      switch deadline.id {
      case .termEnd:
        say(
          nl: "Zoek op wanneer het contract eindigt, en leg het vast.",
          en: "Look up when the contract ends, and record it.")
      case .notice:
        search
          + say(
            nl: " Zonder opzegging op tijd wordt het contract stilzwijgend verlengd.",
            en: " Without notice in time the contract is extended by silence.")
      case .extensionDecision:
        say(
          nl: "Zoek op hoe lang van tevoren verlengen moet, en leg het vast. Zonder besluit op tijd eindigt het.",
          en: "Look up how long in advance it must be extended, and record it. Without a decision in time it ends.")
      case .exitNotice(_, let year):
        search
          + say(
            nl: " Zonder opzegging op tijd kan de regeling in \(year) niet worden verlaten.",
            en: " Without notice in time the arrangement cannot be left in \(year).")
      case .exitOnDay(_, let day, byThem: false):
        search
          + say(
            nl: " Zonder opzegging op tijd kan het contract per \(date(day)) niet worden verlaten.",
            en: " Without notice in time the contract cannot be left per \(date(day)).")
      case .exitOnDay, .theirNotice:
        search + say(nl: " Tot dan kan de andere partij opzeggen.", en: " Until then the other party can give notice.")
      case .claimsEnd:
        say(
          nl: "Zoek op hoe lang er nog declaraties kunnen binnenkomen, en leg het vast.",
          en: "Look up how long claims can come in, and record it.")
      case .dateInYear, .dateOnDay: search
      case .step(_, let target, _):
        say(
          nl: "Zonder deze stap op tijd kan de overstap per \(date(target)) niet doorgaan.",
          en: "Without this step in time the transition per \(date(target)) cannot go ahead.")
      }
    return [days, rest].compactMap(\.self).joined(separator: " ")
  }

  /// What follows where a deadline was not met.
  func afterMissing(_ id: DeadlineID) -> String {
    switch id {
    case .notice(_, let step):
      say(
        nl: "Zonder opzegging wordt het contract stilzwijgend verlengd (verlenging \(step)).",
        en: "Without notice the contract is extended by silence (extension \(step)).")
    case .extensionDecision(_, let step):
      say(
        nl: "Zonder besluit wordt het contract niet verlengd (verlenging \(step)), en eindigt het.",
        en: "Without a decision the contract is not extended (extension \(step)), and ends.")
    case .exitNotice(_, let year):
      say(
        nl: "Zonder opzegging kan de regeling in \(year) niet worden verlaten; op zijn vroegst een jaar later.",
        en: "Without notice the arrangement cannot be left in \(year); a year later at the earliest.")
    case .step(_, let target, _):
      say(
        nl: "De overstap per \(date(target)) kan zonder deze stap niet doorgaan.",
        en: "The transition per \(date(target)) cannot go ahead without this step.")
    case .exitOnDay(_, let day, byThem: false):
      say(
        nl: "Zonder opzegging kan het contract per \(date(day)) niet worden verlaten.",
        en: "Without notice the contract cannot be left per \(date(day)).")
    case .termEnd, .claimsEnd, .exitOnDay, .theirNotice, .dateInYear, .dateOnDay:
      say(
        nl: "De dag is "
          + "voorbij.", en: "The day has passed.")
    }
  }
}
