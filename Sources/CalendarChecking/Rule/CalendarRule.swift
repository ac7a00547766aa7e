public import Words

/// A rule that calendar files are held against: what it is, whom it hurts, what to do, and the check itself.
///
/// Each rule stands in a file of its own under `Rules/`, and in ``all``.
public struct CalendarRule: Sendable, Hashable, CustomStringConvertible {
  /// How much is at stake.
  public enum Weight: String, Sendable, CaseIterable {
    /// It breaks the standard, or makes some client lose, refuse, duplicate or misrepresent something.
    case defect
    /// It matters for a calendar of deadlines, not for everyone's.
    case remark
  }

  /// Its name, which is printed and never changes its meaning.
  public let code: String
  /// How much is at stake.
  public let weight: Weight
  /// The section of a standard that it rests on, or ``practice``.
  public let standard: String
  /// Which calendar programs trip over it, and how: measured on them, or told by their makers or users.
  ///
  /// Empty where only the standard is against it.
  public let clients: [BilingualText]
  /// A way out.
  public let help: BilingualText
  /// A calendar that breaks it.
  public let bad: CalendarExample
  /// The same calendar set right.
  public let good: CalendarExample
  /// Where it looks, and what it says.
  let checks: [Check]

  /// A rule with all that must be said of it; nothing has a default, so nothing can be forgotten.
  init(
    _ code: String, _ weight: Weight, _ standard: String, clients: [BilingualText], help: BilingualText,
    bad: CalendarExample, good: CalendarExample, _ checks: Check...
  ) {
    self.code = code
    self.weight = weight
    self.standard = standard
    self.clients = clients
    self.help = help
    self.bad = bad
    self.good = good
    self.checks = checks
  }

  /// What is said where no standard is broken.
  public static let practice = "calendars in practice"

  /// The rule of a code, if there is one.
  public static func named(_ code: String) -> CalendarRule? { all.first { $0.code == code } }

  /// The code.
  public var description: String { code }

  /// Whether two are the same rule.
  public static func == (one: CalendarRule, other: CalendarRule) -> Bool { one.code == other.code }

  /// Hashes the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension BilingualText {
  private static func listed(_ programs: [String], _ one: String, _ more: String, _ english: [String]) -> BilingualText
  {
    let names = programs.joined(separator: ", ")
    return BilingualText(
      nl: "\(names): \(programs.count == 1 ? one : more)",
      en: "\(names): \(programs.count == 1 ? english[0] : english[1])")
  }

  /// Programs that refuse the whole file.
  static func refuse(_ programs: String...) -> BilingualText {
    listed(programs, "weigert het bestand", "weigeren het bestand", ["refuses the file", "refuse the file"])
  }

  /// Programs that leave the event out, silently or not.
  static func skip(_ programs: String...) -> BilingualText {
    listed(programs, "slaat de gebeurtenis over", "slaan de gebeurtenis over", ["skips the event", "skip the event"])
  }
}
