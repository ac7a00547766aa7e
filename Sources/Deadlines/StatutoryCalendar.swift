public import CivilDates
import Register

/// The name of a last day that a statute sets: `gr-haaglanden/statutory/2022/wgr-34-2`.
public struct StatutoryID: Hashable, Sendable {
  /// The word that stands for the municipality itself, where an arrangement has its id.
  public static let municipality = "gemeente"

  /// The id of the arrangement, or ``municipality``.
  public let owner: String
  /// The year in which the last day falls.
  public let year: Int
  /// The name of the article.
  public let rule: String

  /// The name of the last day that a rule sets for an owner in a year.
  public init(owner: String, year: Int, rule: String) {
    self.owner = owner
    self.year = year
    self.rule = rule
  }
}

extension StatutoryID: CustomStringConvertible, LosslessStringConvertible {
  /// The form `gr-haaglanden/statutory/2022/wgr-34-2`.
  public var description: String { "\(owner)/statutory/\(year)/\(rule)" }

  /// Reads the form `gr-haaglanden/statutory/2022/wgr-34-2`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, parts[1] == "statutory", !parts[0].isEmpty, let year = Int(parts[2]),
      String(year) == parts[2], (1...9999).contains(year), !parts[3].isEmpty
    else { return nil }
    self.init(owner: parts[0], year: year, rule: parts[3])
  }
}

/// A last day of the yearly cycle that a statute sets, with its proof.
public struct StatutoryDeadline: Sendable {
  /// Its name.
  public let id: StatutoryID
  /// The title of the arrangement; nil for the municipality itself.
  public let ownerTitle: String?
  /// The versions of the article that can hold in the year: one, or more where the day is not known.
  public let rules: [StatutoryRule]
  /// The last day (inclusive); nil if it hangs on a day that no statute names.
  public let date: CivilDate?
  /// How it was computed.
  public let derivation: [DerivationStep]

  /// The version that holds: the last one, where the day is not known.
  public var rule: StatutoryRule { rules[rules.count - 1] }
}

extension DeadlineEngine {
  /// The last days that statutes set for the municipality and its arrangements in a year, in order of day.
  ///
  /// They are no deadlines of the register: they follow from the law alone, whatever the contracts say, as it was known
  /// on the day of the question.
  ///
  /// - Parameter year: the year in which the last days fall.
  /// - Returns: the last days; those that hang on an unknown day come last.
  public func statutoryDeadlines(inYear year: Int) -> [StatutoryDeadline] {
    let owners =
      [(StatutoryID.municipality, nil as String?, StatutoryRule.Subject.municipality)]
      + snapshot.contracts.filter { $0.isArrangement && $0.isInForce(inYear: year) }.map {
        ($0.id, $0.title, .arrangement)
      }
    var keys: [String] = []
    for rule in StatutoryRule.all where !keys.contains(rule.key) { keys.append(rule.key) }
    return owners.flatMap { owner, title, subject in
      keys.compactMap { key in
        statutoryDeadline(StatutoryID(owner: owner, year: year, rule: key), title: title, subject: subject)
      }
    }.sorted { ($0.date ?? .max, $0.id.description) < ($1.date ?? .max, $1.id.description) }
  }

  /// The last day with a name; nil if the register has no such arrangement, or no version of the article is known
  /// for that year.
  public func statutoryDeadline(_ id: StatutoryID) -> StatutoryDeadline? {
    if let contract = snapshot.contract(id.owner), contract.isArrangement, contract.isInForce(inYear: id.year),
      let found = statutoryDeadline(id, title: contract.title, subject: .arrangement)
    {
      return found
    }
    guard id.owner == StatutoryID.municipality else { return nil }
    return statutoryDeadline(id, title: nil, subject: .municipality)
  }

  private func statutoryDeadline(
    _ id: StatutoryID, title: String?, subject: StatutoryRule.Subject
  ) -> StatutoryDeadline? {
    let versions = StatutoryRule.all.filter { $0.key == id.rule && $0.subject == subject }
      .compactMap { $0.asKnown(on: snapshot.asOf) }
    guard id.year >= StatutoryRule.firstKnownYear, let first = CivilDate(year: id.year, month: 1, day: 1) else {
      return nil
    }
    for rule in versions {
      guard case .before(let limit) = rule.limit, let day = limit.inYear(id.year) else { continue }
      // The version counts that holds on its own last day: a limit of 1 August 2022 was gone before it came.
      guard rule.isInForce(on: day.previous) else { continue }
      return StatutoryDeadline(
        id: id, ownerTitle: title, rules: [rule], date: day.previous,
        derivation: [
          .statute(rule), .dayOfYear(limit, id.year, result: day), .dayBefore(day, result: day.previous), .fixedDate,
        ])
    }
    let relative = versions.filter { rule in
      guard case .weeksBeforeBoard = rule.limit else { return false }
      return (rule.from.map { $0 <= first.lastOfYear } ?? true) && (rule.until.map { first < $0 } ?? true)
    }
    if relative.isEmpty { return nil }
    return StatutoryDeadline(
      id: id, ownerTitle: title, rules: relative, date: nil,
      derivation: relative.map { .statute($0) } + [.unknownMeeting])
  }
}

extension Contract {
  /// Whether an arrangement can be in force on some day of a year.
  fileprivate func isInForce(inYear year: Int) -> Bool {
    if let start = term.start, year < start.earliest.year { return false }
    if let fixed = Timeline(of: self).fixed?.lastDay { return year <= fixed.year }
    if case .day(let last) = term.lastDay { return year <= last.latest.year }
    return true
  }
}
