public import CivilDates
public import Deadlines
import Register
public import Wording

/// The deadlines of one year by month and day, for a drawing of twelve months and for a table of the same.
public struct YearView: Sendable {
  /// One deadline.
  public struct Row: Sendable {
    /// The deadline by its name.
    public let id: DeadlineID
    /// The shape that stands for it.
    public let shape: MarkShape
    /// The last day (inclusive); nil if it is not known.
    public let day: CivilDate?
    /// For an undated deadline the end (exclusive) that it precedes; nil if not even that is known.
    public let before: CivilDate?
    /// What it is.
    public let title: String
    /// How sure it is, and whether its day is ambiguous, imprecise or assumed.
    public let certainty: String
  }

  /// The year.
  public let year: Int
  /// The day on which it was asked.
  public let asOf: CivilDate
  /// The deadlines in order of day; undated ones stand at the end that they precede.
  public let rows: [Row]
  /// The words it is drawn with.
  public let wording: Wording

  /// The deadlines of a year that can still be reached.
  ///
  /// - Parameters:
  ///   - engine: the rules and what is known.
  ///   - year: the year, 1 to 9999; another one has no days.
  ///   - wording: the words.
  /// - Complexity: O(n log n) in the number of deadlines.
  public init(of engine: DeadlineEngine, year: Int, wording: Wording) {
    guard let first = CivilDate(year: year, month: 1, day: 1) else {
      self.init(deadlines: [], year: year, asOf: engine.snapshot.asOf, wording: wording)
      return
    }
    self.init(
      deadlines: engine.deadlines(from: first, through: first.lastOfYear, withProof: false), year: year,
      asOf: engine.snapshot.asOf, wording: wording)
  }

  /// These deadlines, of which those outside the year are left out.
  ///
  /// - Parameters:
  ///   - deadlines: the deadlines, in any order.
  ///   - year: the year.
  ///   - asOf: the day on which it was asked.
  ///   - wording: the words.
  public init(deadlines: [Deadline], year: Int, asOf: CivilDate, wording: Wording) {
    self.year = year
    self.asOf = asOf
    self.wording = wording
    rows = deadlines.filter { $0.sortDay.map { $0.year == year } ?? true }.sorted().map { deadline in
      Row(
        id: deadline.id, shape: deadline.date == nil ? .unknown : MarkShape(deadline.id), day: deadline.date,
        before: deadline.before, title: XMLText.cleaned(wording.title(of: deadline)),
        certainty: ([wording.certainty(deadline.certainty)] + wording.marks(of: deadline)).joined(separator: ", "))
    }
  }

  /// The deadlines with a day in a month, 1 for January.
  func rows(inMonth month: Int) -> [Row] {
    rows.filter { $0.day?.month == month }
  }

  /// The deadlines without a day.
  var undated: [Row] { rows.filter { $0.day == nil } }
}
