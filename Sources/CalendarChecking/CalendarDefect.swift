/// The kinds of things that can be wrong with a calendar file; the raw value is printed and never changes its meaning.
public enum CalendarDefect: String, Sendable, CaseIterable {
  // Bytes and lines.

  /// A file that starts with a byte order mark.
  case byteOrderMark = "byte-order-mark"
  /// Bytes that are no UTF-8.
  case notUTF8 = "not-utf8"
  /// A NUL byte.
  case nul
  /// A control character other than a tab.
  case controlCharacter = "control-character"
  /// A line separator, a control of Latin-1, or a mark that turns the direction of the text around.
  case invisibleCharacter = "invisible-character"
  /// A line that does not end in CRLF.
  case notCRLF = "not-crlf"
  /// A last line without its line break.
  case missingLastLineBreak = "missing-last-line-break"
  /// A line without anything on it.
  case blankLine = "blank-line"
  /// A line of more than 75 octets.
  case lineTooLong = "line-too-long"
  /// A space on one side of a fold.
  case spaceAtFold = "space-at-fold"
  /// A fold inside a character of UTF-8.
  case foldInsideCharacter = "fold-inside-character"
  /// A fold inside an escape pair such as `\n`.
  case foldedInsideEscape = "folded-inside-escape"
  /// A file of more than 1 MB.
  case tooLarge = "too-large"

  // Properties, one by one.

  /// A line that is no property: most often the rest of a text with an unescaped line break.
  case strayLine = "stray-line"
  /// A property with a name that is neither registered nor an extension.
  case unknownProperty = "unknown-property"
  /// A property in a component that cannot have it.
  case misplacedProperty = "misplaced-property"
  /// A property that libical left behind where it could not read something.
  case xLicError = "x-lic-error"
  /// A property of a newer standard, which some libraries call an error.
  case newerProperty = "newer-property"
  /// Parameters that cannot be read.
  case badParameter = "bad-parameter"
  /// A property that may stand once and stands twice.
  case duplicateProperty = "duplicate-property"
  /// A property without a value.
  case emptyValue = "empty-value"
  /// A text property without text, which may be left out.
  case emptyText = "empty-text"
  /// A bare `,` or `;` in a text.
  case unescapedText = "unescaped-text"
  /// A backslash before something that is no escape.
  case badEscape = "bad-escape"
  /// An address that is none.
  case badLink = "bad-link"
  /// A value that the property cannot have.
  case badValue = "bad-value"
  /// A duration that is none.
  case badDuration = "bad-duration"
  /// A recurrence rule that is none.
  case badRecurrence = "bad-recurrence"

  // Components.

  /// A file without a calendar.
  case notACalendar = "not-a-calendar"
  /// Something before, between or after the calendars.
  case outsideCalendar = "outside-calendar"
  /// A BEGIN without its END, or the other way around.
  case unbalanced
  /// Components inside components without end.
  case nestedTooDeep = "nested-too-deep"
  /// A component with a name that is neither registered nor an extension.
  case unknownComponent = "unknown-component"
  /// A component where it cannot stand.
  case misplacedComponent = "misplaced-component"
  /// A second calendar in one file.
  case twoCalendars = "two-calendars"
  /// A calendar with nothing in it.
  case noComponents = "no-components"

  // The calendar.

  /// A calendar without VERSION.
  case missingVersion = "missing-version"
  /// A calendar of another version than 2.0.
  case badVersion = "bad-version"
  /// A calendar without PRODID.
  case missingProductID = "missing-prodid"
  /// A calendar that does not start with VERSION and PRODID.
  case versionNotFirst = "version-not-first"
  /// A property of the calendar behind a component.
  case calendarPropertyAfterComponent = "calendar-property-after-component"
  /// A UID of the calendar as a whole.
  case calendarUID = "calendar-uid"
  /// A calendar with a METHOD.
  case method
  /// A calendar without a name.
  case missingName = "missing-name"
  /// A name in only one of the two properties for it.
  case nameAlone = "name-alone"
  /// Two names that differ.
  case namesDiffer = "names-differ"
  /// A refresh hint that is not well-formed.
  case badRefreshInterval = "bad-refresh-interval"
  /// A calendar that does not say how often to look again.
  case missingRefreshHint = "missing-refresh-hint"
  /// A refresh hint in only one of the two properties for it.
  case refreshHintAlone = "refresh-hint-alone"
  /// Two refresh hints that differ.
  case refreshHintsDiffer = "refresh-hints-differ"
  /// A file of more than 1,000 events.
  case tooManyEvents = "too-many-events"

  // Identity and revisions.

  /// A component without UID.
  case missingUID = "missing-uid"
  /// A component without DTSTAMP.
  case missingDTSTAMP = "missing-dtstamp"
  /// Two components with one UID.
  case duplicateUID = "duplicate-uid"
  /// A UID that Exchange cannot tell from others.
  case uidTooLong = "uid-too-long"
  /// A UID with an `@`.
  case uidNamesHostOrPerson = "uid-names-host-or-person"
  /// A UID with the day of the event in it.
  case uidHoldsDate = "uid-holds-date"
  /// A UID with the title of the event in it.
  case uidHoldsTitle = "uid-holds-title"
  /// A DTSTAMP that is not the time of the last revision.
  case dtstampNotRevision = "dtstamp-not-revision"
  /// A SEQUENCE that is no whole number.
  case badSequence = "bad-sequence"
  /// An event without SEQUENCE.
  case missingSequence = "missing-sequence"

  // Days and times.

  /// An event without DTSTART.
  case missingDTSTART = "missing-dtstart"
  /// A date or time that is written in another form.
  case badDate = "bad-date"
  /// A day or time that does not exist.
  case noSuchDate = "no-such-date"
  /// A date without VALUE=DATE.
  case dateWithoutValue = "date-without-value"
  /// A time where VALUE promises a date, and the like.
  case valueTypeDiffers = "value-type-differs"
  /// A time that must be in UTC and is not.
  case notUTC = "not-utc"
  /// A TZID on a date or on a time in UTC.
  case badTimeZone = "bad-tzid"
  /// A TZID that no VTIMEZONE defines.
  case missingTimeZone = "missing-timezone"
  /// A date beside a date with a time.
  case mixedDateTypes = "mixed-date-types"
  /// An event that does not end after it starts.
  case endNotAfterStart = "end-not-after-start"
  /// DTEND and DURATION at once.
  case endAndDuration = "end-and-duration"
  /// An all-day event without an end.
  case missingEnd = "missing-end"
  /// A day written as midnight to midnight in UTC.
  case midnightUTC = "midnight-utc"
  /// An event with a time of day.
  case notAllDay = "not-all-day"
  /// An all-day event of more than one day.
  case severalDays = "several-days"

  // What people see.

  /// An event without SUMMARY.
  case missingSummary = "missing-summary"
  /// An event without DESCRIPTION.
  case missingDescription = "missing-description"
  /// A DESCRIPTION of more than 8,000 characters.
  case descriptionTooLong = "description-too-long"
  /// A comma inside a category.
  case commaInCategory = "comma-in-category"
  /// A STATUS that the component cannot have.
  case badStatus = "bad-status"
  /// An event without STATUS.
  case missingStatus = "missing-status"
  /// An all-day event that keeps the day busy.
  case busyAllDay = "busy-all-day"
  /// A to-do.
  case todo
  /// An organizer or an attendee.
  case namesPeople = "names-people"
  /// A cancelled event of which the title does not say so.
  case cancelledNotInTitle = "cancelled-not-in-title"
  /// A cancelled event with an alarm.
  case cancelledWithAlarm = "cancelled-with-alarm"

  // Alarms.

  /// A property of the event behind an alarm.
  case alarmNotLast = "alarm-not-last"
  /// An alarm without ACTION.
  case alarmWithoutAction = "alarm-without-action"
  /// An alarm without TRIGGER.
  case alarmWithoutTrigger = "alarm-without-trigger"
  /// An alarm that shows or mails something, without DESCRIPTION.
  case alarmWithoutDescription = "alarm-without-description"
  /// An alarm that lacks another property that it needs.
  case alarmIncomplete = "alarm-incomplete"
  /// An alarm after the start of its event.
  case alarmAfterStart = "alarm-after-start"
  /// An alarm of an all-day event that rings at midnight.
  case alarmAtMidnight = "alarm-at-midnight"

  /// How much is at stake.
  public enum Weight: String, Sendable, CaseIterable {
    /// It breaks the standard, or makes some client lose, refuse, duplicate or misrepresent something.
    case defect
    /// It matters for a calendar of deadlines, not for everyone's.
    case remark
  }

  /// How much is at stake; it follows from the kind.
  public var weight: Weight {
    switch self {
    case .invisibleCharacter, .newerProperty, .emptyText, .versionNotFirst, .method, .missingName, .nameAlone,
      .namesDiffer, .missingRefreshHint, .refreshHintAlone, .refreshHintsDiffer, .uidNamesHostOrPerson, .uidHoldsDate,
      .uidHoldsTitle, .dtstampNotRevision, .missingSequence, .missingEnd, .notAllDay, .severalDays,
      .missingDescription, .missingStatus, .busyAllDay, .todo, .namesPeople:
      .remark
    default: .defect
    }
  }
}
