/// A table for people: columns under headings, separated by two spaces.
struct Table {
  let headings: [String]
  var rows: [[String]] = []

  init(_ headings: [String]) {
    self.headings = headings
  }

  /// The table as text.
  ///
  /// The last column is cut off where the terminal ends, and never when nobody is watching.
  func formatted(width: Int?, bold: Bool) -> String {
    let cells = ([headings] + rows).map { $0.map { terminalSafe($0) } }
    var widths = [Int](repeating: 0, count: headings.count)
    for row in cells {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], terminalColumns(of: cell)) }
    }
    var text = ""
    for (index, row) in cells.enumerated() {
      var line = ""
      var used = 0
      for (column, cell) in row.enumerated() {
        if column == row.count - 1 {
          line += fitted(cell, to: width.map { max(8, $0 - used) })
        } else {
          line += cell + String(repeating: " ", count: widths[column] - terminalColumns(of: cell) + 2)
          used += widths[column] + 2
        }
      }
      while line.last == " " { line.removeLast() }
      text += (index == 0 && bold ? "\u{1B}[1m\(line)\u{1B}[0m" : line) + "\n"
    }
    return text
  }

  private func fitted(_ cell: String, to width: Int?) -> String {
    guard let width, terminalColumns(of: cell) > width else { return cell }
    var kept = ""
    var used = 0
    for character in cell {
      let next = terminalColumns(of: String(character))
      if used + next > width - 1 { break }
      kept.append(character)
      used += next
    }
    return kept + "…"
  }
}
