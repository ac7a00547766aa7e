/// The properties that the standards register.
///
/// RFC 5545, RFC 7529, RFC 7808, RFC 7953, RFC 7986, RFC 9073, RFC 9074, RFC 9253, and three extensions that clients
/// act on.
enum PropertyName: Int, CaseIterable, CustomStringConvertible {
  case acknowledged, action, attach, attendee, busyType, calendarAddress, calendarScale, categories, classification
  case color, comment, completed, concept, conference, contact, created, description, due, duration, end
  case exceptionDates, exceptionRule, freeBusy, geo, image, lastModified, link, location, locationType, method, name
  case organizer, participantType, percentComplete, priority, productID, proximity, recurrenceDates, recurrenceID
  case recurrenceRule, referenceID, refreshInterval, relatedTo, repetition, requestStatus, resources, resourceType
  case sequence, source, stamp, start, status, structuredData, styledDescription, summary, transparency, trigger, uid
  case url, version, zoneAlias, zoneID, zoneName, zoneOffsetFrom, zoneOffsetTo, zoneUntil, zoneURL
  case busyStatus, displayName, publishedTTL

  /// What is said of a property wherever it stands.
  struct Definition {
    let spelling: String
    /// The types that its value can have; the first is meant where VALUE is silent.
    let types: [ValueType]
    /// Whether its value is a list with commas.
    var isList = false
    /// Whether its times must be in UTC.
    var isUTC = false
    /// The words that it can be, in upper case; empty where it is no word.
    var words: [String] = []
    /// The whole numbers that it can be.
    var bounds = 0...Int(Int32.max)
    /// Whether libical 3.0 calls it an error.
    var isNewer = false
  }

  private static let definitions: [Definition] = allCases.map(\.definition)
  private static let all = Dictionary(
    uniqueKeysWithValues: zip(definitions, allCases).map { ($0.spelling, $1) })

  /// The property of this name, in upper case.
  init?(uppercased name: String) {
    guard let known = Self.all[name] else { return nil }
    self = known
  }

  /// What is said of it wherever it stands.
  var rules: Definition { Self.definitions[rawValue] }

  /// The name as the standard spells it.
  var description: String { rules.spelling }

  private var definition: Definition {
    func define(_ spelling: String, _ types: ValueType...) -> Definition {
      Definition(spelling: spelling, types: types)
    }
    func list(_ spelling: String, _ types: ValueType...) -> Definition {
      Definition(spelling: spelling, types: types, isList: true)
    }
    func utc(_ spelling: String) -> Definition { Definition(spelling: spelling, types: [.dateTime], isUTC: true) }
    func word(_ spelling: String, _ words: String...) -> Definition {
      Definition(spelling: spelling, types: [.own, .text], words: words)
    }
    func number(_ spelling: String, _ bounds: ClosedRange<Int> = 0...Int(Int32.max)) -> Definition {
      Definition(spelling: spelling, types: [.integer], bounds: bounds)
    }
    func newer(_ spelling: String, _ types: ValueType..., isList: Bool = false) -> Definition {
      Definition(spelling: spelling, types: types, isList: isList, isNewer: true)
    }
    return switch self {
    case .acknowledged: utc("ACKNOWLEDGED")
    // NONE is Apple's, PROCEDURE that of RFC 2445.
    case .action: word("ACTION", "AUDIO", "DISPLAY", "EMAIL", "NONE", "PROCEDURE")
    case .attach: define("ATTACH", .uri, .binary)
    case .attendee: define("ATTENDEE", .address)
    case .busyType: word("BUSYTYPE", "BUSY", "BUSY-UNAVAILABLE", "BUSY-TENTATIVE")
    case .calendarAddress: newer("CALENDAR-ADDRESS", .address)
    case .calendarScale: word("CALSCALE", "GREGORIAN")
    case .categories: list("CATEGORIES", .text)
    case .classification: word("CLASS", "PUBLIC", "PRIVATE", "CONFIDENTIAL")
    case .color: Definition(spelling: "COLOR", types: [.own, .text], words: Self.colors)
    case .comment: define("COMMENT", .text)
    case .completed: utc("COMPLETED")
    case .concept: newer("CONCEPT", .uri)
    case .conference: define("CONFERENCE", .uri, .text)
    case .contact: define("CONTACT", .text)
    case .created: utc("CREATED")
    case .description: define("DESCRIPTION", .text)
    case .due: define("DUE", .dateTime, .date)
    case .duration: define("DURATION", .duration)
    case .end: define("DTEND", .dateTime, .date)
    case .exceptionDates: list("EXDATE", .dateTime, .date)
    case .exceptionRule: define("EXRULE", .recurrence)
    case .freeBusy: Definition(spelling: "FREEBUSY", types: [.period], isList: true, isUTC: true)
    case .geo: define("GEO", .float)
    case .image: define("IMAGE", .uri, .binary)
    case .lastModified: utc("LAST-MODIFIED")
    case .link: newer("LINK", .uri, .uid, .xmlReference, .text)
    case .location: define("LOCATION", .text)
    case .locationType: newer("LOCATION-TYPE", .text, isList: true)
    case .method:
      word(
        "METHOD", "PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER")
    case .name: define("NAME", .text)
    case .organizer: define("ORGANIZER", .address)
    case .participantType: newer("PARTICIPANT-TYPE", .text)
    case .percentComplete: number("PERCENT-COMPLETE", 0...100)
    case .priority: number("PRIORITY", 0...9)
    case .productID: define("PRODID", .text)
    case .proximity: word("PROXIMITY", "ARRIVE", "DEPART", "CONNECT", "DISCONNECT")
    case .recurrenceDates: list("RDATE", .dateTime, .date, .period)
    case .recurrenceID: define("RECURRENCE-ID", .dateTime, .date)
    case .recurrenceRule: define("RRULE", .recurrence)
    case .referenceID: newer("REFID", .text)
    case .refreshInterval: define("REFRESH-INTERVAL", .duration)
    case .relatedTo: define("RELATED-TO", .text, .uri, .uid)
    case .repetition: number("REPEAT")
    case .requestStatus: define("REQUEST-STATUS", .own, .text)
    case .resources: list("RESOURCES", .text)
    case .resourceType: newer("RESOURCE-TYPE", .text, isList: true)
    case .sequence: number("SEQUENCE")
    case .source: define("SOURCE", .uri)
    case .stamp: utc("DTSTAMP")
    case .start: define("DTSTART", .dateTime, .date)
    case .status: define("STATUS", .own, .text)
    case .structuredData: newer("STRUCTURED-DATA", .text, .binary, .uri)
    case .styledDescription: newer("STYLED-DESCRIPTION", .text, .uri)
    case .summary: define("SUMMARY", .text)
    case .transparency: word("TRANSP", "OPAQUE", "TRANSPARENT")
    case .trigger: define("TRIGGER", .duration, .dateTime)
    case .uid: define("UID", .text)
    case .url: define("URL", .uri)
    case .version: define("VERSION", .own, .text)
    case .zoneAlias: define("TZID-ALIAS-OF", .text)
    case .zoneID: define("TZID", .text)
    case .zoneName: define("TZNAME", .text)
    case .zoneOffsetFrom: define("TZOFFSETFROM", .utcOffset)
    case .zoneOffsetTo: define("TZOFFSETTO", .utcOffset)
    case .zoneUntil: utc("TZUNTIL")
    case .zoneURL: define("TZURL", .uri)
    case .busyStatus: word("X-MICROSOFT-CDO-BUSYSTATUS", "FREE", "TENTATIVE", "BUSY", "OOF", "WORKINGELSEWHERE")
    case .displayName: define("X-WR-CALNAME", .own, .text)
    case .publishedTTL: define("X-PUBLISHED-TTL", .duration)
    }
  }

  /// The names of CSS3 (RFC 7986 §5.9).
  private static let colors = """
    ALICEBLUE ANTIQUEWHITE AQUA AQUAMARINE AZURE BEIGE BISQUE BLACK BLANCHEDALMOND BLUE BLUEVIOLET BROWN BURLYWOOD \
    CADETBLUE CHARTREUSE CHOCOLATE CORAL CORNFLOWERBLUE CORNSILK CRIMSON CYAN DARKBLUE DARKCYAN DARKGOLDENROD DARKGRAY \
    DARKGREEN DARKGREY DARKKHAKI DARKMAGENTA DARKOLIVEGREEN DARKORANGE DARKORCHID DARKRED DARKSALMON DARKSEAGREEN \
    DARKSLATEBLUE DARKSLATEGRAY DARKSLATEGREY DARKTURQUOISE DARKVIOLET DEEPPINK DEEPSKYBLUE DIMGRAY DIMGREY DODGERBLUE \
    FIREBRICK FLORALWHITE FORESTGREEN FUCHSIA GAINSBORO GHOSTWHITE GOLD GOLDENROD GRAY GREEN GREENYELLOW GREY HONEYDEW \
    HOTPINK INDIANRED INDIGO IVORY KHAKI LAVENDER LAVENDERBLUSH LAWNGREEN LEMONCHIFFON LIGHTBLUE LIGHTCORAL LIGHTCYAN \
    LIGHTGOLDENRODYELLOW LIGHTGRAY LIGHTGREEN LIGHTGREY LIGHTPINK LIGHTSALMON LIGHTSEAGREEN LIGHTSKYBLUE \
    LIGHTSLATEGRAY LIGHTSLATEGREY LIGHTSTEELBLUE LIGHTYELLOW LIME LIMEGREEN LINEN MAGENTA MAROON MEDIUMAQUAMARINE \
    MEDIUMBLUE MEDIUMORCHID MEDIUMPURPLE MEDIUMSEAGREEN MEDIUMSLATEBLUE MEDIUMSPRINGGREEN MEDIUMTURQUOISE \
    MEDIUMVIOLETRED MIDNIGHTBLUE MINTCREAM MISTYROSE MOCCASIN NAVAJOWHITE NAVY OLDLACE OLIVE OLIVEDRAB ORANGE \
    ORANGERED ORCHID PALEGOLDENROD PALEGREEN PALETURQUOISE PALEVIOLETRED PAPAYAWHIP PEACHPUFF PERU PINK PLUM \
    POWDERBLUE PURPLE REBECCAPURPLE RED ROSYBROWN ROYALBLUE SADDLEBROWN SALMON SANDYBROWN SEAGREEN SEASHELL SIENNA \
    SILVER SKYBLUE SLATEBLUE SLATEGRAY SLATEGREY SNOW SPRINGGREEN STEELBLUE TAN TEAL THISTLE TOMATO TURQUOISE VIOLET \
    WHEAT WHITE WHITESMOKE YELLOW YELLOWGREEN
    """.split(separator: " ").map(String.init)
}
