import CivilDates
import Deadlines
import Wording
import Words

extension YearView {
  /// What the drawing is called.
  public var title: String {
    wording.words.deadlinesTitle(in: year)
  }

  /// What the drawing shows, in a few sentences.
  public var summary: String {
    let count = rows.count
    let number = wording.words.numberOfDeadlines(count)
    let known = wording.words.asKnown(number, on: asOf)
    return known + " "
      + wording.words.tableGivesTheSame
  }

  /// The day of a deadline in words.
  func day(of row: Row) -> String {
    if let day = row.day { return wording.weekdayAndDate(day) }
    return wording.bound(before: row.before)
  }

  /// A sentence per deadline.
  public var textAlternative: [String] {
    rows.map { "\(day(of: $0)): \($0.title) (\($0.certainty))." }
  }

  /// The same data as a table.
  public var table: DrawnTable {
    DrawnTable(
      caption: title,
      headers: [
        wording.words.lastDayHeading, wording.words.whatHeading,
        wording.words.certaintyHeading, wording.words.idHeading,
      ], rows: rows.map { [day(of: $0), $0.title, $0.certainty, XMLText.cleaned($0.id.description)] })
  }
}
