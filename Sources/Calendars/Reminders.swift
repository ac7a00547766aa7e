import CivilDates

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

extension CivilDate {
  /// The day a period before this one; where months differ in length the earlier one.
  func before(by lead: Period) -> CivilDate { subtracting(lead, rounding: .down) }
}
