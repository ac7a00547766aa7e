public import CivilDates
public import Diagnostics
public import Words

/// What `register.yaml` says of the register as a whole.
public struct Settings: Sendable {
  /// What it is called.
  public var title: String?
  /// Whose it is.
  public var municipality: String?
  /// The municipality, or else what the register is called.
  public var name: String? { municipality ?? title }
  /// The language of calendars and reports.
  public var language: Language?
  /// How many working days before a deadline something should be sent.
  public var sendAhead = 5
  /// How far after the as-of day deadlines are listed.
  public var horizon = Period(years: 10)
  /// The day on which questions are asked if nobody says another.
  public var asOf: CivilDate?
  /// Where that day is set.
  public var asOfPlace: Place?
  /// The last day up to which the history is complete.
  public var recordedThrough: CivilDate?
  /// The meetings of the bodies that decide.
  public var meetings: [Meetings] = []
  /// How long before a deadline a planner is warned, by the kind of deadline; what is not named keeps its default.
  public var alarms: [String: [Period]] = [:]
  /// The address under which the site of the register can be found.
  public var site: WebAddress?

  /// The settings of a register that says nothing.
  public init() {}
}

/// Something with versions: as first described, and after each amendment.
public struct Versioned<Item: Sendable>: Sendable {
  /// As first described.
  public let original: Item
  /// After each amendment, in the order in which they became known.
  public let amended: [(knownFrom: CivilDate, item: Item)]

  /// An item with its later versions, sorted by the day from which on they are known.
  public init(_ original: Item, amended: [(knownFrom: CivilDate, item: Item)] = []) {
    self.original = original
    self.amended = amended
  }

  /// The version that is known on a day.
  @inlinable
  public func version(asOf day: CivilDate) -> Item {
    amended.last { $0.knownFrom <= day }?.item ?? original
  }

  /// All versions, the original first.
  @inlinable
  public var all: [Item] {
    // A key path of a generic type would be made anew each time.
    [original] + amended.map { $0.item }
  }
}

/// A register of contracts, arrangements and transitions, with everything that is in its files.
public struct Register: Sendable {
  /// What holds for the register as a whole.
  public var settings: Settings
  /// The documents that facts are taken from.
  public var documents: [Document]
  /// The contracts and arrangements, in the order of their ids.
  public var contracts: [Versioned<Contract>]
  /// The transitions, in the order of their ids.
  public var transitions: [Versioned<Transition>]

  /// A register of these parts.
  public init(
    settings: Settings = Settings(), documents: [Document] = [], contracts: [Versioned<Contract>] = [],
    transitions: [Versioned<Transition>] = []
  ) {
    self.settings = settings
    self.documents = documents
    self.contracts = contracts.sorted { $0.original.id < $1.original.id }
    self.transitions = transitions.sorted { $0.original.id < $1.original.id }
  }
}
