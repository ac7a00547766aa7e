extension CalendarDefect {
  /// The rule that it breaks: the section of a standard, or, where no standard forbids it, what calendars in practice
  /// are.
  public var rule: String {
    switch self {
    case .notCRLF, .missingLastLineBreak, .blankLine, .lineTooLong, .foldInsideCharacter, .strayLine, .controlCharacter,
      .nul:
      "RFC 5545 §3.1"
    case .notUTF8: "RFC 5545 §3.1.4"
    case .byteOrderMark, .notACalendar, .outsideCalendar: "RFC 5545 §3.4"
    case .unbalanced, .misplacedComponent, .misplacedProperty, .noComponents, .unknownComponent: "RFC 5545 §3.6"
    case .unknownProperty: "RFC 5545 §3.8.8"
    case .badParameter: "RFC 5545 §3.2"
    case .unescapedText, .badEscape: "RFC 5545 §3.3.11"
    case .badLink: "RFC 5545 §3.3.13, RFC 3986"
    case .badDuration: "RFC 5545 §3.3.6"
    case .badRecurrence: "RFC 5545 §3.3.10"
    case .missingVersion, .badVersion: "RFC 5545 §3.7.4"
    case .missingProductID: "RFC 5545 §3.7.3"
    case .calendarPropertyAfterComponent: "RFC 5545 §3.6"
    case .method: "RFC 5546 §3.2.1, RFC 4791 §4.1"
    case .badRefreshInterval: "RFC 7986 §5.7"
    case .missingName, .nameAlone, .namesDiffer: "RFC 7986 §5.1"
    case .missingRefreshHint, .refreshHintAlone, .refreshHintsDiffer: "RFC 7986 §5.7"
    case .missingUID, .duplicateUID: "RFC 5545 §3.8.4.7"
    case .uidNamesHostOrPerson: "RFC 7986 §5.3"
    case .missingDTSTAMP, .dtstampNotRevision: "RFC 5545 §3.8.7.2"
    case .badSequence, .missingSequence: "RFC 5545 §3.8.7.4"
    case .missingDTSTART: "RFC 5545 §3.6.1"
    case .badDate, .noSuchDate: "RFC 5545 §3.3.4, §3.3.5"
    case .dateWithoutValue, .valueTypeDiffers: "RFC 5545 §3.2.20"
    case .notUTC: "RFC 5545 §3.8.2.1, §3.8.7"
    case .badTimeZone, .missingTimeZone: "RFC 5545 §3.2.19"
    case .mixedDateTypes: "RFC 5545 §3.6.1, §3.8.2.2, §3.3.10"
    case .endNotAfterStart: "RFC 5545 §3.8.2.2"
    case .endAndDuration, .missingEnd: "RFC 5545 §3.6.1"
    case .badValue: "RFC 5545 §3.7, §3.8"
    case .duplicateProperty: "RFC 5545 §3.6"
    case .badStatus: "RFC 5545 §3.8.1.11"
    case .namesPeople: "RFC 5545 §3.8.4.1"
    case .busyAllDay: "RFC 5545 §3.8.2.7"
    case .todo: "RFC 5545 §3.6.2"
    case .alarmNotLast, .alarmWithoutAction, .alarmWithoutTrigger, .alarmWithoutDescription, .alarmIncomplete:
      "RFC 5545 §3.6.6"
    case .emptyValue: "RFC 5545 §3.3"
    case .invisibleCharacter, .spaceAtFold, .foldedInsideEscape, .tooLarge, .xLicError, .newerProperty, .emptyText,
      .nestedTooDeep, .twoCalendars, .versionNotFirst, .calendarUID, .tooManyEvents, .uidTooLong, .uidHoldsDate,
      .uidHoldsTitle, .midnightUTC, .notAllDay, .severalDays, .missingSummary, .missingDescription,
      .descriptionTooLong, .commaInCategory, .missingStatus, .cancelledNotInTitle, .cancelledWithAlarm,
      .alarmAfterStart, .alarmAtMidnight:
      Self.practice
    }
  }

  /// What is said where no standard is broken.
  public static let practice = "calendars in practice"
}
