public import Words

/// Something that is wrong at a place in a calendar file.
public struct CalendarFinding: Hashable, Sendable {
  /// The rule that it breaks.
  public let rule: CalendarRule
  /// The line of the file, folded as it is, counted from 1.
  public let line: Int
  /// The column, counted from 1 in Unicode scalars; a byte that is no UTF-8 counts as one.
  public let column: Int
  /// Where the line starts in the file, in bytes from 0.
  public let lineStart: Int
  /// Where it is in the file, in bytes from 0; the number of bytes in the file for what is missing at its end.
  public let offset: Int
  /// What is wrong.
  public let message: BilingualText
}

/// What came of the check of one calendar file.
public struct CheckedCalendar: Sendable {
  /// What is wrong, in reading order.
  public let findings: [CalendarFinding]
  /// How many findings of a kind were counted and not kept: a file of anyone can hold millions.
  public let omitted: [CalendarRule: Int]
  /// The number of events in the file.
  public let eventCount: Int

  /// How many findings there are of a weight.
  public func count(_ weight: CalendarRule.Weight) -> Int {
    findings.count { $0.rule.weight == weight }
      + omitted.reduce(0) { $0 + ($1.key.weight == weight ? $1.value : 0) }
  }
}
