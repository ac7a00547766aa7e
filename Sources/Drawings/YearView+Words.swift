import CivilDates
import Deadlines
import Wording

extension YearView {
  /// What the drawing is called.
  public var title: String {
    wording.say(nl: "Termijnen in \(year)", en: "Deadlines in \(year)")
  }

  /// What the drawing shows, in a few sentences.
  public var summary: String {
    let count = rows.count
    let number = wording.say(
      nl: count == 1 ? "1 termijn" : "\(count) termijnen", en: count == 1 ? "1 deadline" : "\(count) deadlines")
    let known = wording.say(
      nl: "\(number), zoals bekend op \(wording.date(asOf)).", en: "\(number), as known on \(wording.date(asOf)).")
    return known + " "
      + wording.say(nl: "De tabel erbij geeft dezelfde gegevens.", en: "The table with it gives the same data.")
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
        wording.say(nl: "Uiterste dag", en: "Last day"), wording.say(nl: "Wat", en: "What"),
        wording.say(nl: "Zekerheid", en: "Certainty"), wording.say(nl: "Kenmerk", en: "Id"),
      ], rows: rows.map { [day(of: $0), $0.title, $0.certainty, XMLText.cleaned($0.id.description)] })
  }
}
