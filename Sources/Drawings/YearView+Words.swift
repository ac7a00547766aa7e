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

  /// What a shape stands for in a word or two.
  func name(of shape: MarkShape) -> String {
    switch shape {
    case .notice: wording.kind(.notice)
    case .theirNotice: wording.say(nl: "opzegging door de andere partij", en: "other party's notice")
    case .decision: wording.kind(.extensionDecision)
    case .exitNotice: wording.kind(.exitNotice)
    case .termEnd: wording.kind(.termEnd)
    case .claimsEnd: wording.kind(.claimsEnd)
    case .step: wording.kind(.step)
    case .date: wording.kind(.date)
    case .unknown: wording.say(nl: "dag onbekend", en: "day unknown")
    case .several: wording.say(nl: "meer op een dag", en: "several on one day")
    case .exitDay: wording.say(nl: "regeling kan worden verlaten", en: "arrangement can be left")
    }
  }
}
