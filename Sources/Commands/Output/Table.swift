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
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], columns(of: cell)) }
    }
    var text = ""
    for (index, row) in cells.enumerated() {
      var line = ""
      var used = 0
      for (column, cell) in row.enumerated() {
        if column == row.count - 1 {
          line += fitted(cell, to: width.map { max(8, $0 - used) })
        } else {
          line += cell + String(repeating: " ", count: widths[column] - columns(of: cell) + 2)
          used += widths[column] + 2
        }
      }
      while line.last == " " { line.removeLast() }
      text += (index == 0 && bold ? "\u{1B}[1m\(line)\u{1B}[0m" : line) + "\n"
    }
    return text
  }

  private func fitted(_ cell: String, to width: Int?) -> String {
    guard let width, columns(of: cell) > width else { return cell }
    var kept = ""
    var used = 0
    for character in cell {
      let next = columns(of: String(character))
      if used + next > width - 1 { break }
      kept.append(character)
      used += next
    }
    return kept + "…"
  }

  /// How many columns of a terminal a text takes: two for wide characters (East Asian ones, emoji).
  private func columns(of text: String) -> Int {
    text.reduce(into: 0) { sum, character in
      let scalar = character.unicodeScalars.first?.value ?? 0
      let isWide =
        (0x1100...0x115F).contains(scalar) || (0x2E80...0xA4CF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
        || (0xF900...0xFAFF).contains(scalar) || (0xFE30...0xFE6F).contains(scalar)
        || (0xFF00...0xFF60).contains(scalar) || (0x1F300...0x1FAFF).contains(scalar)
      sum += isWide ? 2 : 1
    }
  }
}
