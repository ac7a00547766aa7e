/// The kinds of components.
enum ComponentKind: String, CaseIterable {
  case calendar = "VCALENDAR"
  case event = "VEVENT"
  case todo = "VTODO"
  case journal = "VJOURNAL"
  case freeBusy = "VFREEBUSY"
  case timeZone = "VTIMEZONE"
  case standard = "STANDARD"
  case daylight = "DAYLIGHT"
  case alarm = "VALARM"
  case availability = "VAVAILABILITY"
  case available = "AVAILABLE"
  case participant = "PARTICIPANT"
  case place = "VLOCATION"
  case resource = "VRESOURCE"
  case poll = "VPOLL"
  case voter = "VVOTER"
  case vote = "VOTE"

  private static let all = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The component of this name, in upper case.
  init?(uppercased name: String) {
    guard let known = Self.all[name] else { return nil }
    self = known
  }

  /// In what it can stand (RFC 5545 §3.6, RFC 7953, RFC 9073 §7, RFC 9074 §8); nil in anything, as of drafts.
  var parents: Set<ComponentKind>? {
    switch self {
    case .calendar: []
    case .event, .todo, .journal, .freeBusy, .timeZone, .availability: [.calendar]
    case .alarm: [.event, .todo]
    case .standard, .daylight: [.timeZone]
    case .available: [.availability]
    case .participant: [.event, .todo, .journal, .freeBusy]
    case .place: [.event, .todo, .journal, .freeBusy, .participant, .alarm]
    case .resource: [.event, .todo, .journal, .freeBusy, .participant]
    case .poll, .voter, .vote: nil
    }
  }
}

/// A component that is being read, with the first of each of its registered properties.
struct Component {
  /// What it is; nil for an extension and for what nobody registered.
  let kind: ComponentKind?
  /// The name, in upper case.
  let name: String
  /// Where its BEGIN stands in the file.
  let start: Int
  /// The components around it, the outermost first, by their names.
  let around: [String]
  /// How many of its kind there are in the file so far, with this one.
  let ordinal: Int
  /// What the calendar around it says of METHOD, in upper case.
  let method: String?
  /// The first of each of its registered properties, in order.
  private(set) var properties: [Property] = []
  /// Their names: looking through these is much cheaper than through the properties.
  private var names: [PropertyName] = []
  /// How many of each there are.
  private var counts: [Int] = []
  /// The kinds of components inside it.
  var parts: Set<ComponentKind> = []
  /// Whether a component was inside it, of whatever kind.
  var hasParts = false
  /// Its alarms, as far as they are kept.
  var alarms: [Component] = []
  /// The line of an earlier component with the same UID, if there is one.
  var twin: Int?

  /// The most alarms of one event that are kept.
  static let alarmLimit = 100

  init(kind: ComponentKind?, name: String, start: Int, around: [String], ordinal: Int, method: String?) {
    self.kind = kind
    self.name = name
    self.start = start
    self.around = around
    self.ordinal = ordinal
    self.method = method
  }

  /// The first property of a name.
  subscript(name: PropertyName) -> Property? {
    names.firstIndex(of: name).map { properties[$0] }
  }

  /// How many properties of a name there are.
  func count(of name: PropertyName) -> Int {
    names.firstIndex(of: name).map { counts[$0] } ?? 0
  }

  /// A property in upper case, as far as words of standards go.
  func word(_ name: PropertyName) -> String? {
    self[name].map { $0.uppercased($0.value.prefix(64)) }
  }

  /// Counts a property, and keeps it if it is the first of its name; whether it was.
  mutating func add(_ property: Property) -> Bool {
    guard let name = property.name else { return true }
    if let index = names.firstIndex(of: name) {
      counts[index] += 1
      return false
    }
    names.append(name)
    properties.append(property)
    counts.append(1)
    return true
  }
}
