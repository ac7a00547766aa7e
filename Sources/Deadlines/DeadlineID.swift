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

  /// Whether something must be received or done on the day, so that advice when to send and decide makes sense.
  public var isAct: Bool {
    switch self {
    case .notice, .extensionDecision, .exitNotice, .step: true
    case .termEnd, .claimsEnd: false
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
  /// The end of the claims tail after the term with so many steps.
  case claimsEnd(contract: String, steps: Int)
  /// A preparatory step of a transition for a candidate date.
  case step(transition: String, target: CivilDate, step: String)

  /// What kind of deadline it names.
  public var kind: DeadlineKind {
    switch self {
    case .termEnd: .termEnd
    case .notice: .notice
    case .extensionDecision: .extensionDecision
    case .exitNotice: .exitNotice
    case .claimsEnd: .claimsEnd
    case .step: .step
    }
  }

  /// The id of the contract, or of the transition for a preparatory step.
  public var owner: String {
    switch self {
    case .termEnd(let contract, _), .notice(let contract, _), .extensionDecision(let contract, _),
      .exitNotice(let contract, _), .claimsEnd(let contract, _):
      contract
    case .step(let transition, _, _): transition
    }
  }
}

extension DeadlineID: CustomStringConvertible, LosslessStringConvertible {
  /// The form `jb-jr/notice/1`.
  public var description: String {
    switch self {
    case .termEnd(let contract, let number), .notice(let contract, let number),
      .extensionDecision(let contract, let number), .exitNotice(let contract, let number),
      .claimsEnd(let contract, let number):
      "\(contract)/\(kind.rawValue)/\(number)"
    case .step(let transition, let target, let step):
      "\(transition)/step/\(target)/\(step)"
    }
  }

  /// Reads the form `jb-jr/notice/1`, or `jeugd/step/2023-01-01/raad` for a preparatory step.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, !parts[0].isEmpty, let kind = DeadlineKind(rawValue: parts[1]) else { return nil }
    if kind == .step {
      guard parts.count == 4, let target = CivilDate(parts[2]), !parts[3].isEmpty else { return nil }
      self = .step(transition: parts[0], target: target, step: parts[3])
      return
    }
    guard parts.count == 3, let number = Int(parts[2]), number >= 0, String(number) == parts[2] else { return nil }
    switch kind {
    case .termEnd: self = .termEnd(contract: parts[0], steps: number)
    case .notice: self = .notice(contract: parts[0], step: number)
    case .extensionDecision: self = .extensionDecision(contract: parts[0], step: number)
    case .exitNotice: self = .exitNotice(contract: parts[0], year: number)
    case .claimsEnd: self = .claimsEnd(contract: parts[0], steps: number)
    case .step: return nil
    }
  }
}
