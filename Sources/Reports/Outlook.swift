public import CivilDates
public import Deadlines

/// The years after the report's own, through the horizon.
public struct Outlook: Sendable {
  /// One of them.
  public struct Year: Sendable {
    /// The year.
    public let year: Int
    /// Its deadlines, those of claims left out; what has no known day stands in the year of the end that it precedes.
    public let deadlines: [Deadline]
  }

  /// The years that have deadlines.
  public let years: [Year]
  /// The last day that deadlines are listed for.
  public let horizon: CivilDate

  init(after year: Int, through horizon: CivilDate, among deadlines: [Deadline]) {
    self.horizon = horizon
    let later = deadlines.filter { deadline in
      guard deadline.id.kind != .claimsEnd, let day = deadline.sortDay else { return false }
      // What only precedes 1 January is told of in the year before.
      return year < deadline.effectiveYear(day) && day <= horizon
    }
    years = Dictionary(grouping: later) { $0.effectiveYear($0.sortDay ?? horizon) }
      .map { Year(year: $0.key, deadlines: $0.value.sorted()) }.sorted { $0.year < $1.year }
  }
}

extension Deadline {
  fileprivate func effectiveYear(_ day: CivilDate) -> Int {
    date == nil ? day.previous.year : day.year
  }
}
