import Diagnostics
import Register

/// A sheet as a table: its headings, and the rows of contracts below them.
struct SheetTable {
  let sheet: Sheet
  /// The row of the headings.
  let headingRow: Int
  let headings: [ColumnHeading]
  /// The headings of columns that are not read: not recognised, not wanted, or a second one of the same meaning.
  let unread: [ColumnHeading]
  /// The rows below the headings.
  let rows: ArraySlice<SheetRow>
  /// How dates are written, by column.
  private(set) var orders: [Int: DateOrder] = [:]
  /// The last row of the list itself: behind it comes a row that is empty.
  let listEnd: Int

  /// The table of a sheet; nil if no row of its first thirty looks like headings.
  init?(_ sheet: Sheet, settings: ColumnSettings) {
    var best: (index: Int, headings: [ColumnHeading], score: Int)?
    for (index, row) in sheet.rows.prefix(30).enumerated() {
      let headings = row.cells.keys.sorted().compactMap { column -> ColumnHeading? in
        guard let cell = row.cells[column], case .text(let text) = cell.content else { return nil }
        return ColumnHeading(text, column: column, settings: settings)
      }
      let meanings = Set(headings.compactMap(\.meaning))
      guard meanings.contains(.name) || meanings.contains(.number) || meanings.contains(.supplier) else { continue }
      if meanings.count >= 2, meanings.count > best?.score ?? 0 { best = (index, headings, meanings.count) }
    }
    guard let best else { return nil }
    self.sheet = sheet
    headingRow = sheet.rows[best.index].number
    headings = Self.read(best.headings)
    let read = Set(headings.map(\.column))
    unread = best.headings.filter { !read.contains($0.column) }
    rows = sheet.rows[(best.index + 1)...]
    let gap = zip(rows, rows.dropFirst()).first { $1.number > $0.number + 1 }
    listEnd = gap?.0.number ?? rows.last?.number ?? headingRow
    for heading in headings where heading.meaning == .start || heading.meaning == .end {
      orders[heading.column] = DateOrder(
        of: rows.compactMap { $0.cells[heading.column].map { CellDate($0) } },
        order: settings.order(of: heading.text), century: settings.century(of: heading.text))
    }
  }

  /// The headings that are read: recognised, and the first of those that mean the same.
  ///
  /// A description beside a name, or a department beside a manager, is not the contract's second.
  private static func read(_ headings: [ColumnHeading]) -> [ColumnHeading] {
    var seen: Set<ColumnMeaning> = []
    let preferred = headings.first { $0.meaning == .name && $0.words.contains { $0.contains("naam") || $0 == "titel" } }
    if preferred != nil { seen.insert(.name) }
    return headings.filter { heading in
      guard let meaning = heading.meaning, meaning != .ignore else { return false }
      if meaning == .name, let preferred { return heading.column == preferred.column }
      return seen.insert(meaning).inserted
    }
  }

  /// The heading of a column that means this.
  func heading(_ meaning: ColumnMeaning) -> ColumnHeading? { headings.first { $0.meaning == meaning } }

  /// The cell of a row under the heading that means this.
  func cell(_ meaning: ColumnMeaning, in row: SheetRow) -> (cell: Cell, heading: ColumnHeading)? {
    guard let heading = heading(meaning), let cell = row.cells[heading.column] else { return nil }
    return (cell, heading)
  }

  /// The name of a cell; of one that is merged with others that of the first of them.
  func place(_ cell: Cell, column: Int, row: Int) -> String {
    cellName(column: cell.origin?.column ?? column, row: cell.origin?.row ?? row, of: sheet.name)
  }
}
