public import CivilDates
public import Deadlines

/// What was written, or would be.
public struct CalendarExportSummary: Sendable {
  /// A calendar.
  public struct Calendar: Sendable {
    /// The name of its file.
    public let name: String
    /// What it is called in a calendar program.
    public let title: String
    /// The number of its events.
    public let eventCount: Int
    /// The calendar that it is a part of, because that would be too large; nil for one that is whole.
    public let wholeName: String?
  }

  /// What happens to one event.
  public struct Event: Sendable {
    /// What it is of, as `jb-jr/notice/1`; a reminder has the time in advance behind a `#`.
    public let name: String
    /// What happens to it.
    public let change: EventChange
    /// Its day.
    public let day: CivilDate
    /// The day from which it is moved.
    public let movedFrom: CivilDate?
    /// Its title.
    public let title: String
  }

  /// The folder.
  public let folder: String
  /// The calendars, that of everything first.
  public internal(set) var calendars: [Calendar] = []
  /// The deadlines that could not be put on any day.
  public internal(set) var withoutDay: [DeadlineID] = []
  /// How many events there are of each change.
  public internal(set) var counts: [EventChange: Int] = [:]
  /// The events that change; only worked out for an export that writes nothing.
  public internal(set) var events: [Event] = []
  /// Whether the ledger was missing, and put together again from the calendars beside it.
  public internal(set) var isLedgerRebuilt = false
  /// The names of the files that are new or changed, the ledger among them; the others stayed as they were, with their
  /// times.
  public internal(set) var newFiles: [String] = []
  /// How many files there are, the ledger among them.
  public internal(set) var fileCount = 0
  /// The names of the calendars that were taken away: their events are in another one again, or all cancelled.
  public internal(set) var removed: [String] = []
  /// The names of the calendars of an earlier export in another language, which are not written any more.
  public internal(set) var inOtherLanguages: [String] = []

  /// Whether nothing was new, so that every file stayed as it was.
  public var isUnchanged: Bool { newFiles.isEmpty && removed.isEmpty }
}
