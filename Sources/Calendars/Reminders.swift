import CivilDates
import Deadlines
import Register

/// How a calendar reminds of its deadlines.
///
/// Nextcloud takes alarms out of subscriptions, Google ignores them and Apple offers to; an event of its own reaches
/// every planner.
public enum Reminders: String, Sendable, CaseIterable {
  /// Not at all.
  case none
  /// With alarms.
  case alarms
  /// With events some time before.
  case events
  /// With both.
  case both

  var areAlarms: Bool { self == .alarms || self == .both }
  var areEvents: Bool { self == .events || self == .both }
}

extension Deadline {
  /// How long before it a planner is warned, the most important first.
  ///
  /// Of a day that is unknown one must begin to ask a year before.
  func leads(_ settings: Settings) -> [Period] {
    let usual = date == nil ? [Period(years: 1), Period(days: 56)] : id.kind.inCalendar.leads
    var leads: [Period] = []
    // Alarms at the same moment are one; an alarm of no time would ring after the start of the day.
    for lead in settings.alarms[id.kind.rawValue] ?? usual where !lead.isZero && !leads.contains(lead) {
      leads.append(lead)
    }
    return leads
  }

  /// The day that reminders count back from: a reminder after the papers are due comes too late.
  func reminded(on day: CivilDate) -> CivilDate { papersBy.map { min(day, $0) } ?? day }
}

extension CivilDate {
  /// The day a period before this one; where months differ in length the earlier one.
  func before(by lead: Period) -> CivilDate { subtracting(lead, rounding: .down) }
}
