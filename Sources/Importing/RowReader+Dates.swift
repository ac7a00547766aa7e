import CivilDates
import Diagnostics

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
            nl: "\(heading.text): \"\(String(cell.text.prefix(80)))\"",
            en: "\(heading.text): \"\(String(cell.text.prefix(80)))\""),
          at: heading))
    }
    guard let order = table.orders[heading.column] else { return .unknown(unreadable(cell.text, heading, cell)) }
    switch order.reading(of: read) {
    case .date(let date): return .date(date)
    case .open: return .open
    case .unreadable: return .unknown(unreadable(cell.text, heading, cell))
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
          nl: "Is \"\(cell.text)\" in kolom \"\(heading.text)\" \(dayFirst) (day-month) of \(monthFirst) (month-day)?",
          en: "Is \"\(cell.text)\" in column \"\(heading.text)\" \(dayFirst) (day-month) or \(monthFirst) (month-day)?"),
        answers: DateOrder.Order.allCases.map(\.rawValue))
      let message = BilingualText(
        nl: "\(heading.text): eerst de dag, of eerst de maand? Geen datum in de kolom zegt het",
        en: "\(heading.text): day first, or month first? No date in the column tells")
      return .unknown(ask(question, message, at: place(cell, heading)))
    case .anyCentury:
      let question = ColumnQuestion(
        topic: "centuries", heading: heading.text,
        text: BilingualText(
          nl: "Van welke eeuw is \"\(cell.text)\" in kolom \"\(heading.text)\": 1900 of 2000?",
          en: "Of which century is \"\(cell.text)\" in column \"\(heading.text)\": 1900 or 2000?"),
        answers: ["1900", "2000"])
      let message = BilingualText(
        nl: "\(heading.text): van welke eeuw is dit jaar?", en: "\(heading.text): of which century is this year?")
      return .unknown(ask(question, message, at: place(cell, heading)))
    }
  }
}

extension BilingualText {
  /// The way out of a question about a column.
  static func column(_ question: ColumnQuestion) -> BilingualText {
    let lines = question.answers.map { question.line($0) }
    return BilingualText(
      nl: "zet in het bestand van --columns: \(lines.joined(separator: " of "))",
      en: "put in the file of --columns: \(lines.joined(separator: " or "))")
  }
}
