import CivilDates
import Diagnostics
import Words

/// What a cell that should hold a date holds.
enum DateFound {
  case date(ImpreciseDate)
  case open
  /// Nothing that is known, and why.
  case unknown(String)
}

extension RowReader {
  /// The date in a cell, by the way in which its column is written; what cannot be told is said.
  mutating func date(in cell: Cell, _ heading: ColumnHeading) -> DateFound {
    let read = CellDate(cell)
    if read == .unreadable, WrittenNothing(cell.text) != nil {
      return .unknown(
        notSaid(
          BilingualText(
            nl: "\(heading.text): er staat alleen \"\(String(cell.text.prefix(80)))\"",
            en: "\(heading.text): it only says \"\(String(cell.text.prefix(80)))\""),
          help: heading.meaning == .end ? .writeOpen : nil, at: heading))
    }
    guard let order = table.orders[heading.column] else { return .unknown(unreadable(cell.text, heading, cell)) }
    switch order.reading(of: read) {
    case .date(let date):
      // 31-12-9999 stands for something else, and 205 for a slip.
      guard date.earliest.year >= 1850, date.latest.year < 2200 else {
        return .unknown(
          unreadable(cell.text, heading, cell, help: heading.meaning == .end ? .writeOpen : nil))
      }
      return .date(date)
    case .open: return .open
    case .unreadable:
      // How Excel stores the days from 1954 to 2119, where a cell has lost its format.
      let isStored = Int(cell.text).map { (20_000..<80_000).contains($0) } ?? false
      return .unknown(unreadable(cell.text, heading, cell, help: isStored ? .formatDates : nil))
    case .impossible:
      let message = BilingualText(
        nl: "\(heading.text): \"\(cell.text)\" is geen dag die bestaat",
        en: "\(heading.text): \"\(cell.text)\" is no day that exists")
      remark(.unreadable, message, at: place(cell, heading))
      return .unknown(say(message))
    case .either(let dayFirst, let monthFirst):
      let question = ColumnQuestion(
        topic: "dates", heading: heading.text,
        text: BilingualText(
          nl: "Kolom \"\(heading.text)\": welke dag is \"\(cell.text)\"?",
          en: "Column \"\(heading.text)\": which day is \"\(cell.text)\"?"),
        answers: [(DateOrder.Order.dayMonth, dayFirst), (.monthDay, monthFirst)].map { order, day in
          ColumnQuestion.Answer(
            word: order.rawValue,
            meaning: BilingualText(
              nl: "dag \(day.day) van maand \(day.month)", en: "day \(day.day) of month \(day.month)"))
        })
      let message = BilingualText(
        nl: "\(heading.text): eerst de dag, of eerst de maand? Geen datum in de kolom zegt het",
        en: "\(heading.text): day first, or month first? No date in the column tells")
      return .unknown(ask(question, message, at: place(cell, heading)))
    case .anyCentury(let year):
      let question = ColumnQuestion(
        topic: "centuries", heading: heading.text,
        text: BilingualText(
          nl: "Kolom \"\(heading.text)\": van welk jaar is \"\(cell.text)\"?",
          en: "Column \"\(heading.text)\": of which year is \"\(cell.text)\"?"),
        answers: [1900, 2000].map { century in
          ColumnQuestion.Answer(
            word: "\(century)", meaning: BilingualText(nl: "\(century + year)", en: "\(century + year)"))
        })
      let message = BilingualText(
        nl: "\(heading.text): van welke eeuw is dit jaar?", en: "\(heading.text): of which century is this year?")
      return .unknown(ask(question, message, at: place(cell, heading)))
    }
  }
}

extension BilingualText {
  fileprivate static let writeOpen = BilingualText(
    nl: "is er geen einde, zet dan \"onbepaald\" in de cel", en: "if it has no end, put \"indefinite\" in the cell")
  fileprivate static let formatDates = BilingualText(
    nl: "is dit een datum? geef de kolom in Excel een datumnotatie",
    en: "is this a date? give the column the format of a date in Excel")

  /// The way out of a question about a column.
  static func column(_ question: ColumnQuestion) -> BilingualText {
    guard let first = question.answers.first else { return BilingualText(nl: "", en: "") }
    let others = question.answers.dropFirst().map(\.word).joined(separator: ", ")
    return BilingualText(
      nl: "zet in het bestand van --columns: \(question.line(first)), of met \(others)",
      en: "put in the file of --columns: \(question.line(first)), or with \(others)")
  }
}
