public import CivilDates
public import Diagnostics
public import ICalendar
public import SystemInterface
public import Words

/// Why calendars were not written.
public enum CalendarExportError: Error, Sendable {
  /// The disk or the folder did not allow it.
  case file(FileError)
  /// libical could not make one.
  case calendar(CalendarError)
  /// A calendar would lose all its events, and with it every subscriber.
  case wouldBeEmpty(path: String)
  /// The ledger cannot be read; it is never begun anew by itself.
  case brokenLedger(Place, Message)
  /// A file bears the name of a calendar, but was not written by this program.
  case foreignCalendar(path: String)
  /// The ledger is missing, and not everything in the calendar beside it can be told.
  case lostLedger(path: String)
  /// The last export was of a later as-of day.
  case earlierDay(path: String, last: CivilDate)
  /// The last export was of more deadlines, which subscribers would lose.
  case narrower(path: String, last: String)
  /// The ledger is that of another municipality's calendars.
  case otherRegister(path: String)
}
