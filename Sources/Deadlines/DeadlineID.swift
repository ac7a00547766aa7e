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

  /// What is to be done on a last day.
  enum Demand {
    /// Nothing: the day comes by itself.
    case none
    /// Something must be done.
    case act
    /// Something must be received, so that advice when to send it makes sense.
    case receipt
  }

  /// Whether something must be received or done on the day.
  public var isAct: Bool { rules.demand != .none }

  /// Whether something must be received on the day, so that advice when to send it makes sense.
  public var isSent: Bool { rules.demand == .receipt }

  /// Who is told of such a deadline if the register names nobody.
  public var usualAudiences: [String] { rules.usualAudiences(ofArrangement: true) }
}

extension DeadlineKind {
  /// What the engine knows of the kind.
  var rules: any DeadlineKindRules.Type {
    switch self {
    case .termEnd: TermEndKind.self
    case .notice: NoticeKind.self
    case .extensionDecision: ExtensionDecisionKind.self
    case .exitNotice: ExitNoticeKind.self
    case .claimsEnd: ClaimsEndKind.self
    case .step: PreparatoryStepKind.self
    case .date: RecurringDateKind.self
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
      let found = kind.rules.id(of: parts[0], Array(parts.dropFirst(2))), found.description == text
    else { return nil }
    self = found
  }

  /// A number as it stands in a name; nil if it is none, or negative.
  static func number(_ text: String) -> Int? { Int(text).flatMap { $0 >= 0 ? $0 : nil } }
}

extension DeadlineID {
  /// The extension step that it is about, counted from 1; nil for one that is about no step.
  public var extensionStep: Int? {
    switch self {
    case .notice(_, let step), .extensionDecision(_, let step), .theirNotice(_, let step): step
    case .termEnd, .exitNotice, .exitOnDay, .dateInYear, .dateOnDay, .claimsEnd, .step: nil
    }
  }

  /// The number of steps of the term whose end it is about; nil for one that is about no end.
  var termSteps: Int? {
    switch self {
    case .termEnd(_, let steps), .claimsEnd(_, let steps): steps
    case .notice, .extensionDecision, .theirNotice, .exitNotice, .exitOnDay, .dateInYear, .dateOnDay, .step: nil
    }
  }
}
