import CivilDates
import Deadlines
import Register
import Wording
import Words

extension Wording {
  /// The word in front of a title that says how an event stands; nil where nothing needs to be said.
  func mark(of state: LedgerEntry.State) -> String? {
    switch state {
    case .current, .gone: nil
    case .moved: words.movedMark
    case .unknown: words.dayUnknownMark
    case .passed: words.passedMark
    case .missed: words.missedMark
    case .done: words.doneMark
    case .cancelled: words.cancelledMark
    }
  }

  /// The line that names a deadline as every command does.
  func reference(_ id: DeadlineID) -> String {
    "\(referenceLabel) \(id)."
  }

  /// What stands before that name.
  var referenceLabel: String { words.referenceLabel }

  /// A time in advance, in weeks where it is whole weeks: `8 weken`.
  func lead(_ lead: Period) -> String {
    guard lead.totalMonths == 0, lead.days >= 7, lead.days.isMultiple(of: 7) else { return period(lead) }
    let weeks = lead.days / 7
    return words.weeks(weeks)
  }
}
