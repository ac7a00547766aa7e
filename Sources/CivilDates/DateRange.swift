/// The days from a first day up to, and not including, an end: `[start, end)`.
///
/// People read and write the last day; the engine computes with the end, so that consecutive terms meet without a
/// day between them and without a day in both.
public struct DateRange: Hashable, Sendable {
  /// The first day.
  public let start: CivilDate
  /// The first day that is no longer inside.
  public let end: CivilDate

  /// The days from `start` up to, not including, `end`; empty if `end` is not later.
  public init(start: CivilDate, end: CivilDate) {
    self.start = start
    self.end = Swift.max(start, end)
  }

  /// The days from `first` through `last`, both included; empty if `last` lies before `first`.
  public init(_ first: CivilDate, through last: CivilDate) {
    self.init(start: first, end: last.next)
  }

  /// The last day inside, or nil if there is none.
  public var lastDay: CivilDate? { isEmpty ? nil : end.previous }

  /// Whether no day is inside.
  public var isEmpty: Bool { start == end }

  /// The number of days inside.
  public var count: Int { start.days(until: end) }

  /// Whether the day is inside.
  public func contains(_ day: CivilDate) -> Bool {
    start <= day && day < end
  }

  /// Whether the next range starts on the very day on which this one ends (Allen's *meets*): no gap, no overlap.
  public func meets(_ next: DateRange) -> Bool {
    end == next.start
  }

  /// The days that are inside both; empty if there are none.
  public func intersection(_ other: DateRange) -> DateRange {
    let later = Swift.max(start, other.start)
    return DateRange(start: later, end: Swift.max(later, Swift.min(end, other.end)))
  }
}
