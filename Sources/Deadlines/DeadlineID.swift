public import CivilDates

/// What kind of last day a deadline is.
public enum DeadlineKind: String, Sendable, CaseIterable {
  /// The last day of a term.
  case termEnd = "term-end"
  /// The last day on which notice that stops a step by silence can be received.
  case notice
  /// The last day on which a step can be exercised, or agreed.
  case extensionDecision = "extension-decision"
  /// The last day on which notice to leave an arrangement can be received.
  case exitNotice = "exit-notice"
  /// The last day of the claims tail.
  case claimsEnd = "claims-end"
  /// The last day on which a preparatory step can be done for a candidate date.
  case step
  /// A day of a contract that comes back, or the last day on which it can be announced.
  case date

  /// Whether something must be received or done on the day.
  public var isAct: Bool { isSent || self == .step || self == .date }

  /// Whether something must be received on the day, so that advice when to send it makes sense.
  public var isSent: Bool {
    switch self {
    case .notice, .extensionDecision, .exitNotice: true
    case .termEnd, .claimsEnd, .step, .date: false
    }
  }
}

/// The name of a deadline.
///
/// It says what the deadline is of and never when it is, so it stays when the date moves.
public enum DeadlineID: Hashable, Sendable {
  /// The end of the term of a contract with so many steps.
  case termEnd(contract: String, steps: Int)
  /// Notice against a step by silence, counted from 1.
  case notice(contract: String, step: Int)
  /// Exercising or agreeing on a step, counted from 1.
  case extensionDecision(contract: String, step: Int)
  /// Notice to leave an arrangement on its exit day in a year.
  case exitNotice(contract: String, year: Int)
  /// Notice to leave with a last day (inclusive), where the year alone does not name the exit.
  case exitOnDay(contract: String, lastDay: CivilDate, byThem: Bool)
  /// The other party's notice against a step by silence, counted from 1.
  case theirNotice(contract: String, step: Int)
  /// A day that comes back once a year.
  case dateInYear(contract: String, date: String, year: Int)
  /// A day that comes back more than once a year.
  case dateOnDay(contract: String, date: String, day: CivilDate)
  /// The end of the claims tail after the term with so many steps.
  case claimsEnd(contract: String, steps: Int)
  /// A preparatory step of a transition for a candidate date.
  case step(transition: String, target: CivilDate, step: String)

  /// What kind of deadline it names.
  public var kind: DeadlineKind {
    switch self {
    case .termEnd: .termEnd
    case .notice, .theirNotice: .notice
    case .extensionDecision: .extensionDecision
    case .exitNotice, .exitOnDay: .exitNotice
    case .claimsEnd: .claimsEnd
    case .step: .step
    case .dateInYear, .dateOnDay: .date
    }
  }

  /// The id of the contract, or of the transition for a preparatory step.
  public var owner: String {
    switch self {
    case .termEnd(let owner, _), .notice(let owner, _), .extensionDecision(let owner, _), .exitNotice(let owner, _),
      .claimsEnd(let owner, _), .exitOnDay(let owner, _, _), .theirNotice(let owner, _), .dateInYear(let owner, _, _),
      .dateOnDay(let owner, _, _), .step(let owner, _, _):
      owner
    }
  }

  /// Whether the other party acts on it, and not the municipality.
  public var isTheirs: Bool {
    switch self {
    case .theirNotice, .exitOnDay(_, _, byThem: true): true
    case .termEnd, .notice, .extensionDecision, .exitNotice, .exitOnDay, .claimsEnd, .step, .dateInYear, .dateOnDay:
      false
    }
  }

  /// Whether the municipality must do or receive something on the day.
  public var isAct: Bool { kind.isAct && !isTheirs }
}

extension DeadlineID: CustomStringConvertible, LosslessStringConvertible {
  /// The form `jb-jr/notice/1`.
  public var description: String {
    switch self {
    case .termEnd(let contract, let number), .notice(let contract, let number),
      .extensionDecision(let contract, let number), .exitNotice(let contract, let number),
      .claimsEnd(let contract, let number):
      "\(contract)/\(kind.rawValue)/\(number)"
    case .exitOnDay(let contract, let day, let byThem): "\(contract)/exit-notice/\(byThem ? "them/" : "")\(day)"
    case .theirNotice(let contract, let step): "\(contract)/notice/them/\(step)"
    case .dateInYear(let contract, let date, let year): "\(contract)/date/\(date)/\(year)"
    case .dateOnDay(let contract, let date, let day): "\(contract)/date/\(date)/\(day)"
    case .step(let transition, let target, let step): "\(transition)/step/\(target)/\(step)"
    }
  }

  /// Reads the form `jb-jr/notice/1`, or `jeugd/step/2023-01-01/raad` for a preparatory step.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (3...4).contains(parts.count), !parts[0].isEmpty, let kind = DeadlineKind(rawValue: parts[1]),
      let found = Self.named(kind, of: parts[0], Array(parts.dropFirst(2))), found.description == text
    else { return nil }
    self = found
  }

  private static func named(_ kind: DeadlineKind, of owner: String, _ rest: [String]) -> DeadlineID? {
    let number = Int(rest[rest.count - 1]).flatMap { $0 >= 0 ? $0 : nil }
    let day = CivilDate(rest[rest.count - 1])
    switch (kind, rest.count) {
    case (.termEnd, 1): return number.map { .termEnd(contract: owner, steps: $0) }
    case (.notice, 1): return number.map { .notice(contract: owner, step: $0) }
    case (.notice, 2): return rest[0] == "them" ? number.map { .theirNotice(contract: owner, step: $0) } : nil
    case (.extensionDecision, 1): return number.map { .extensionDecision(contract: owner, step: $0) }
    case (.exitNotice, 1):
      return day.map { .exitOnDay(contract: owner, lastDay: $0, byThem: false) }
        ?? number.map { .exitNotice(contract: owner, year: $0) }
    case (.exitNotice, 2):
      return rest[0] == "them" ? day.map { .exitOnDay(contract: owner, lastDay: $0, byThem: true) } : nil
    case (.claimsEnd, 1): return number.map { .claimsEnd(contract: owner, steps: $0) }
    case (.step, 2):
      guard let target = CivilDate(rest[0]), !rest[1].isEmpty else { return nil }
      return .step(transition: owner, target: target, step: rest[1])
    case (.date, 2):
      if rest[0].isEmpty { return nil }
      return day.map { .dateOnDay(contract: owner, date: rest[0], day: $0) }
        ?? number.map { .dateInYear(contract: owner, date: rest[0], year: $0) }
    case (.termEnd, _), (.notice, _), (.extensionDecision, _), (.exitNotice, _), (.claimsEnd, _), (.step, _),
      (.date, _):
      return nil
    }
  }
}

extension DeadlineID {
  /// The extension step that it is about, counted from 1; nil for one that is about no step.
  public var extensionStep: Int? {
    switch self {
    case .notice(_, let step), .extensionDecision(_, let step), .theirNotice(_, let step): step
    case .termEnd, .exitNotice, .exitOnDay, .dateInYear, .dateOnDay, .claimsEnd, .step: nil
    }
  }
}
