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

  /// Whether it can stand inside another component, or inside none; nil if nothing is said about it.
  func canStand(in parent: ComponentKind?) -> Bool? {
    switch self {
    case .calendar: parent == nil
    case .event, .todo, .journal, .freeBusy, .timeZone, .availability: parent == .calendar
    case .alarm: parent == .event || parent == .todo
    case .standard, .daylight: parent == .timeZone
    default: nil
    }
  }
}

/// A component that is being read, with the first of each of its known properties.
struct Component {
  /// What it is; nil for an extension and for what nobody registered.
  let kind: ComponentKind?
  /// The name, in upper case.
  let name: String
  /// Where its BEGIN stands in the file.
  let start: Int
  /// The first of each of its known properties, in order.
  private(set) var properties: [Property] = []
  /// Their names: looking through these is much cheaper than through the properties.
  private var names: [PropertyName] = []
  /// Its alarms, as far as they are kept.
  var alarms: [Component] = []
  /// Whether a component was inside it.
  var hasParts = false
  /// Whether an alarm was inside it.
  var hasAlarm = false

  /// The most alarms of one event that are kept.
  static let alarmLimit = 100

  init(kind: ComponentKind?, name: String, start: Int) {
    self.kind = kind
    self.name = name
    self.start = start
  }

  /// The first property of a name.
  subscript(name: PropertyName) -> Property? {
    names.firstIndex(of: name).map { properties[$0] }
  }

  /// Keeps a property if it is the first of its name; whether it was.
  mutating func add(_ property: Property) -> Bool {
    guard let name = property.name else { return true }
    if names.contains(name) { return false }
    names.append(name)
    properties.append(property)
    return true
  }
}
