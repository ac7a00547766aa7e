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
}
