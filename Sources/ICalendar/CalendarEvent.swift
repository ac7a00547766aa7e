public import CivilDates
public import Register

/// An all-day event, or a task that is due on a day.
public struct CalendarEvent: Sendable {
  /// How sure the event is (RFC 5545 §3.8.1.11).
  public enum Status: Sendable {
    /// It is there.
    case confirmed
    /// It may not be.
    case tentative
    /// It was there, and is no more.
    case cancelled
    /// What was to be done is done; of an event, which knows no such status, it is confirmed.
    case completed
  }

  /// Which component it becomes.
  public enum Form: Sendable {
    /// An event that lasts the day (VEVENT).
    case event
    /// A task that is due on the day (VTODO); many clients do not show it.
    case task
  }

  /// A name of a colour that calendars can hold (RFC 7986 §5.9, from CSS3).
  public enum Color: String, Sendable {
    case crimson, darkorange, purple, royalblue, seagreen, slategray
  }

  /// The last day on which an event can be, 30 December 3000: libical writes no later years.
  public static let lastDay = CivilDate(dayNumber: 376_563)

  /// The name that stays the same when the event moves.
  public var uid: EventID
  /// Which component it becomes.
  public var form = Form.event
  /// The day.
  public var day: CivilDate
  /// The title.
  public var summary: TextValue
  /// The text.
  public var description: TextValue
  /// How sure it is.
  public var status: Status
  /// Words to filter by.
  public var categories: [TextValue]
  /// Where more of it can be read.
  public var link: WebAddress?
  /// The colour in which programs that know colours show it; never the only thing that tells kinds apart.
  public var color: Color?
  /// The event that this one reminds of (RFC 5545 §3.8.4.5).
  public var related: EventID?
  /// The reminders, the most important first: Exchange keeps one.
  public var alarms: [Alarm] = []

  /// An all-day event.
  public init(
    uid: EventID, day: CivilDate, summary: TextValue, description: TextValue, status: Status,
    categories: [TextValue], link: WebAddress? = nil
  ) {
    self.uid = uid
    self.day = day
    self.summary = summary
    self.description = description
    self.status = status
    self.categories = categories
    self.link = link
  }
}
