/// The properties that the standards register.
///
/// RFC 5545, RFC 7529, RFC 7808, RFC 7953, RFC 7986, RFC 9073, RFC 9074, RFC 9253, and three extensions that clients
/// act on.
enum PropertyName: String, CaseIterable {
  case acknowledged = "ACKNOWLEDGED"
  case action = "ACTION"
  case attach = "ATTACH"
  case attendee = "ATTENDEE"
  case busyType = "BUSYTYPE"
  case calendarAddress = "CALENDAR-ADDRESS"
  case calendarScale = "CALSCALE"
  case categories = "CATEGORIES"
  case classification = "CLASS"
  case color = "COLOR"
  case comment = "COMMENT"
  case completed = "COMPLETED"
  case concept = "CONCEPT"
  case conference = "CONFERENCE"
  case contact = "CONTACT"
  case created = "CREATED"
  case description = "DESCRIPTION"
  case due = "DUE"
  case duration = "DURATION"
  case end = "DTEND"
  case exceptionDates = "EXDATE"
  case exceptionRule = "EXRULE"
  case freeBusy = "FREEBUSY"
  case geo = "GEO"
  case image = "IMAGE"
  case lastModified = "LAST-MODIFIED"
  case link = "LINK"
  case location = "LOCATION"
  case locationType = "LOCATION-TYPE"
  case method = "METHOD"
  case name = "NAME"
  case organizer = "ORGANIZER"
  case participantType = "PARTICIPANT-TYPE"
  case percentComplete = "PERCENT-COMPLETE"
  case priority = "PRIORITY"
  case productID = "PRODID"
  case proximity = "PROXIMITY"
  case recurrenceDates = "RDATE"
  case recurrenceID = "RECURRENCE-ID"
  case recurrenceRule = "RRULE"
  case referenceID = "REFID"
  case refreshInterval = "REFRESH-INTERVAL"
  case relatedTo = "RELATED-TO"
  case repetition = "REPEAT"
  case requestStatus = "REQUEST-STATUS"
  case resources = "RESOURCES"
  case resourceType = "RESOURCE-TYPE"
  case sequence = "SEQUENCE"
  case source = "SOURCE"
  case stamp = "DTSTAMP"
  case start = "DTSTART"
  case status = "STATUS"
  case structuredData = "STRUCTURED-DATA"
  case styledDescription = "STYLED-DESCRIPTION"
  case summary = "SUMMARY"
  case transparency = "TRANSP"
  case trigger = "TRIGGER"
  case uid = "UID"
  case url = "URL"
  case version = "VERSION"
  case zoneAlias = "TZID-ALIAS-OF"
  case zoneID = "TZID"
  case zoneName = "TZNAME"
  case zoneOffsetFrom = "TZOFFSETFROM"
  case zoneOffsetTo = "TZOFFSETTO"
  case zoneUntil = "TZUNTIL"
  case zoneURL = "TZURL"

  case busyStatus = "X-MICROSOFT-CDO-BUSYSTATUS"
  case displayName = "X-WR-CALNAME"
  case publishedTTL = "X-PUBLISHED-TTL"

  private static let all = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The property of this name, in upper case.
  init?(uppercased name: String) {
    guard let known = Self.all[name] else { return nil }
    self = known
  }

  /// How a value is written.
  enum ValueKind {
    /// One text, escaped (RFC 5545 §3.3.11).
    case text
    /// Texts separated by commas.
    case texts
    /// A URI; or something else, as VALUE says.
    case link
    /// A URI with a person or thing behind it.
    case address
    /// A day, or a day with a time.
    case date
    /// Several of them.
    case dates
    /// A time in UTC.
    case utcTime
    /// A duration.
    case duration
    /// A duration, or a time in UTC.
    case trigger
    /// A recurrence rule.
    case recurrence
    /// A whole number.
    case number
    /// A form of its own.
    case other
  }

  /// How its value is written, unless VALUE says otherwise.
  var valueKind: ValueKind {
    switch self {
    case .comment, .contact, .description, .location, .name, .productID, .referenceID, .relatedTo, .summary, .uid,
      .zoneID, .zoneName, .zoneAlias, .participantType:
      .text
    case .categories, .resources, .locationType, .resourceType: .texts
    case .url, .source, .zoneURL, .conference, .attach, .image, .concept, .link: .link
    case .attendee, .organizer, .calendarAddress: .address
    case .start, .end, .due, .recurrenceID: .date
    case .exceptionDates, .recurrenceDates: .dates
    case .stamp, .created, .lastModified, .completed, .acknowledged, .zoneUntil: .utcTime
    case .duration: .duration
    case .trigger: .trigger
    case .recurrenceRule, .exceptionRule: .recurrence
    case .sequence, .priority, .percentComplete, .repetition: .number
    default: .other
    }
  }

  /// Whether it can stand only once in a component.
  var isSingle: Bool {
    switch self {
    case .attach, .attendee, .categories, .comment, .contact, .exceptionDates, .exceptionRule, .recurrenceDates,
      .recurrenceRule, .relatedTo, .requestStatus, .resources, .freeBusy, .image, .conference, .concept, .link,
      .referenceID, .structuredData, .styledDescription, .locationType, .calendarAddress, .zoneName, .zoneAlias:
      false
    // A calendar can be named and described in several languages (RFC 7986 §5.1, §5.2), a journal in several entries.
    case .name, .description: false
    default: true
    }
  }

  /// Whether libical 3.0 calls it an error.
  var isNewer: Bool {
    switch self {
    case .link, .concept, .referenceID, .structuredData, .styledDescription, .calendarAddress, .participantType,
      .locationType, .resourceType:
      true
    default: false
    }
  }
}
