public import Deadlines

/// How a calendar reminds of its deadlines.
///
/// Nextcloud takes alarms out of subscriptions, Google ignores them and Apple offers to; an event of its own reaches
/// every planner.
public enum Reminders: String, Sendable, CaseIterable {
  /// Not at all.
  case none
  /// With alarms.
  case alarms
  /// With events some days before.
  case events
  /// With both.
  case both

  var areAlarms: Bool { self == .alarms || self == .both }
  var areEvents: Bool { self == .events || self == .both }

  /// How many days before a deadline, the most important first.
  ///
  /// What somebody must do takes two months to decide and two weeks to send. Of what is unknown one must begin to ask a
  /// year before.
  public static func daysBefore(_ deadline: Deadline) -> [Int] {
    if deadline.date == nil { return [365, 60] }
    return deadline.id.kind.isAct ? [14, 60] : [14]
  }
}
