import CivilDates

extension SheetTable {
  /// Whether the dates under the heading of ends are last days; nil if they can also be the first days after them.
  ///
  /// People write the last day. A heading "tot", or a column in which every end is the first of a month, leaves it open.
  func endIsInclusive(_ settings: ColumnSettings) -> Bool? {
    guard let heading = heading(.end) else { return true }
    if let said = settings.isInclusive(heading.text) { return said }
    if heading.words.last == "tot" || heading.words.last == "until" { return nil }
    if ["tm", "met", "dag", "day"].contains(heading.words.last) { return true }
    var count = 0
    for row in rows {
      guard let cell = row.cells[heading.column],
        case .date(let date)? = orders[heading.column]?.reading(of: CellDate(cell)), date.isExact
      else { continue }
      if date.earliest.day != 1 { return true }
      count += 1
    }
    return count < 2 ? true : nil
  }
}
