/// Which calendar programs a calendar is made for.
public enum CalendarProfile: String, Sendable, CaseIterable {
  /// All that show events.
  case standard = "default"
  /// Outlook and Exchange, which keep one alarm of an event.
  case outlook
  /// Task lists: deadlines as tasks (VTODO), which Outlook, Google, Apple and Nextcloud do not show in a calendar.
  case todo
}
