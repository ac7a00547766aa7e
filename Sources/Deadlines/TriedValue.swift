public import CivilDates
public import Register

/// A fact that a register can leave open, by the name under which a value for it can be tried.
public enum OpenFactID: Hashable, Sendable, CustomStringConvertible {
  /// How long before an end notice must be received: `jb-jr/notice/1`, also of the other steps of the same clause.
  case notice(DeadlineID)
  /// The last day of the term with so many steps: `jb-jr/term-end/0`.
  case lastDay(contract: String, steps: Int)
  /// When a contract can be joined: `jeugd/entry/hr-jeugdhulp`.
  case entry(transition: String, contract: String)
  /// Who can extend or give notice: `jb-jr/who`.
  case authority(contract: String)
  /// Whether an extension step was taken: `jb-jr/extension-decision/1`.
  case option(contract: String, step: Int)
  /// How long claims can come in: `jb-jr/claims-end/0`.
  case claims(contract: String)

  /// The form in which it is written.
  public var description: String {
    switch self {
    case .notice(let id): id.description
    case .lastDay(let contract, let steps): DeadlineID.termEnd(contract: contract, steps: steps).description
    case .entry(let transition, let contract): "\(transition)/entry/\(contract)"
    case .authority(let contract): "\(contract)/who"
    case .option(let contract, let step): DeadlineID.extensionDecision(contract: contract, step: step).description
    case .claims(let contract): DeadlineID.claimsEnd(contract: contract, steps: 0).description
    }
  }

  /// The id of the contract or transition in whose file it belongs.
  public var owner: String {
    switch self {
    case .notice(let id): id.owner
    case .lastDay(let contract, _), .authority(let contract), .option(let contract, _), .claims(let contract): contract
    case .entry(let transition, _): transition
    }
  }
}

/// A value that is tried for a fact that nobody recorded.
///
/// It is written as `jb-jr/notice/1=P6M`: the fact and the value.
public struct TriedValue: Sendable, CustomStringConvertible {
  /// What is tried.
  public enum Value: Sendable, CustomStringConvertible {
    /// A notice period: `P6M`, `calendar-years:1` or `calendar-months:6`.
    case notice(Notice)
    /// A last day (inclusive).
    case lastDay(CivilDate)
    /// When a contract can be joined: `any-time` or `at-end`.
    case entry(Transition.Entry)

    /// The form in which it is written.
    public var description: String {
      switch self {
      case .notice(.period(let period)): period.description
      case .notice(.calendarYears(let years)): "calendar-years:\(years)"
      case .notice(.calendarMonths(let months)): "calendar-months:\(months)"
      case .notice(.unknown): "unknown"
      case .lastDay(let day): day.description
      case .entry(let entry): entry.rawValue
      }
    }
  }

  /// The fact.
  public let fact: OpenFactID
  /// The value.
  public let value: Value

  /// The form in which it is written.
  public var description: String { "\(fact)=\(value)" }

  /// A value for a fact; one that does not suit it changes nothing.
  public init(_ fact: OpenFactID, _ value: Value) {
    self.fact = fact
    self.value = value
  }

  /// Reads the form `jb-jr/notice/1=P6M`; nil if it has another, or if such a value does not suit such a fact.
  public init?(_ text: String) {
    guard let equals = text.firstIndex(of: "=") else { return nil }
    let value = String(text[text.index(after: equals)...])
    let parts = text[..<equals].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 3, parts[1] == "entry", !parts[0].isEmpty, !parts[2].isEmpty {
      guard let entry = Transition.Entry(rawValue: value), entry != .unknown else { return nil }
      self.init(.entry(transition: parts[0], contract: parts[2]), .entry(entry))
      return
    }
    guard let id = DeadlineID(String(text[..<equals])) else { return nil }
    guard !id.isTheirs, let tried = id.kind.rules.triedValue(value, for: id) else { return nil }
    self = tried
  }

  /// A notice period for the fact that a deadline names; nil if the text is none.
  init?(noticePeriod text: String, for id: DeadlineID) {
    guard let notice = Notice(text) else { return nil }
    self.init(.notice(id), .notice(notice))
  }
}

extension TriedValue {
  /// What can be tried for the fact that a mistyped text names, nearest to the value that stands in it: each can be read.
  ///
  /// - Parameter text: what was typed.
  /// - Returns: nil if the text names no fact of which a value can be tried.
  public static func examples(nearestTo text: String) -> [String]? {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let (fact, value) = (parts[0], parts.count > 1 ? parts[1] : "")
    if let subject = ProposedDecision.Subject(fact), let outcome = subject.outcomes.first {
      let decision = ProposedDecision("\(fact)=\(outcome.rawValue)@2023-01-15").map { [$0.description] } ?? []
      let values = [nearestPeriod(to: value) ?? "P6M"].filter { TriedValue("\(fact)=\($0)") != nil }
      return values.map { "\(fact)=\($0)" } + decision
    }
    let others = [CivilDate(nearestTo: value)?.description ?? "2025-12-31", "at-end"]
    let found = others.map { "\(fact)=\($0)" }.filter { TriedValue($0) != nil }
    return found.isEmpty ? nil : found
  }

  /// The period that `6M`, `6 maanden` or `1 jaar` most likely means, as it is written.
  private static func nearestPeriod(to text: String) -> String? {
    let lowered = text.lowercased().utf8
    let digits = lowered.drop { !(0x30...0x39).contains($0) }.prefix { (0x30...0x39).contains($0) }
    guard let count = Int(String(decoding: Array(digits), as: UTF8.self)), (1...999).contains(count) else { return nil }
    let letters = lowered[digits.endIndex...].first { (0x61...0x7A).contains($0) }
    let unit: String? =
      switch letters {
      case UInt8(ascii: "m"): "M"
      case UInt8(ascii: "j"), UInt8(ascii: "y"): "Y"
      case UInt8(ascii: "w"): "W"
      case UInt8(ascii: "d"): "D"
      default: nil
      }
    return unit.map { "P\(count)\($0)" }
  }
}

extension Notice {
  /// Reads `P6M`, `calendar-years:1` or `calendar-months:6`, the last two also in the braces of a register.
  fileprivate init?(_ text: String) {
    if let period = Period(text) {
      self = .period(period)
      return
    }
    let parts = text.split { "{}: ".utf8.contains($0.utf8.first ?? 0) }.map(String.init)
    guard parts.count == 2, let count = Int(parts[1]), (1...Period.longestYears).contains(count) else { return nil }
    switch parts[0] {
    case "calendar-years": self = .calendarYears(count)
    case "calendar-months": self = .calendarMonths(count)
    default: return nil
    }
  }
}
