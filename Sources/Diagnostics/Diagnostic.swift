public import Words

/// Something that is wrong with a register, or that its reader must know.
///
/// Diagnostics are values: all of them are collected, and what happens next is for the caller to decide.
public struct Diagnostic: Hashable, Sendable {
  /// How much is at stake.
  public enum Severity: String, Sendable, CaseIterable {
    /// The register cannot be used for answers.
    case error
    /// The register can be used; an answer may rest on less than its reader thinks.
    case warning
  }

  /// What kind of thing it is.
  public let code: DiagnosticCode
  /// Where it is; nil where no single place is to blame.
  public let place: Place?
  /// How many columns the marked text is long, at least 1.
  public let length: Int
  /// What is wrong.
  public let message: Message
  /// A way out.
  public let help: Message

  /// A finding of a kind, at a place.
  public init(_ code: DiagnosticCode, at place: Place?, length: Int = 1, _ message: Message, help: Message) {
    self.code = code
    self.place = place
    self.length = max(1, length)
    self.message = message
    self.help = help
  }

  /// How much is at stake; it follows from the kind.
  public var severity: Severity { code.severity }
}

extension [Diagnostic] {
  /// Whether one of them keeps the register from being used.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// In the order in which a reader walks through the files.
  public func inReadingOrder() -> [Diagnostic] {
    sorted { left, right in
      switch (left.place, right.place) {
      case (let one?, let other?): (one, left.code.rawValue) < (other, right.code.rawValue)
      case (nil, _?): true
      default: false
      }
    }
  }
}
