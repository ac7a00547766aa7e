import CivilDates
import Diagnostics
import Words

extension SheetTable {
  /// What there is to know of a column in which a spreadsheet seems to have taken days for months.
  ///
  /// A program that expects the month first makes 2 January of a typed 1-2-2025, and leaves 31-12-2025 as text: then what
  /// is typed begins with days after the twelfth, and no real date has such a day.
  func swappedDates(_ heading: ColumnHeading) -> ImportRemark? {
    guard heading.meaning == .start || heading.meaning == .end else { return nil }
    var (real, typed) = (0, 0)
    for row in rows {
      guard let cell = row.cells[heading.column] else { continue }
      switch (cell.content, CellDate(cell)) {
      case (.date(let day), _):
        if day.day > 12 { return nil }
        // Contracts that begin on the first of a month tell nothing.
        if day.day > 1 { real += 1 }
      case (_, .numbers(let first, _, _, _)):
        if first <= 12 { return nil }
        typed += 1
      default: continue
      }
    }
    guard real >= 5, typed >= 1 else { return nil }
    return ImportRemark(
      .contradiction, at: cellName(column: heading.column, row: headingRow, of: sheet.name),
      BilingualText(
        nl:
          "\(heading.text): geen echte datum heeft een dag na de 12e, en elke getypte wel: zijn dag en maand verwisseld?",
        en:
          "\(heading.text): no real date has a day after the 12th, and every typed one has: were day and month swapped?"
      ),
      help: BilingualText(
        nl: "dat gebeurt als Excel in het Engels een Nederlandse lijst opent; kijk een paar contracten na",
        en: "that happens where Excel in English opens a Dutch list; look a few contracts up"))
  }
}
