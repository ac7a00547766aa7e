/// A table for people: columns under headings, separated by two spaces.
///
/// Where the rows are wider than the terminal, cells take several lines; nothing is cut off.
struct Table {
  private(set) var headings: [String]
  /// The column that goes on a line of its own under its row where the rows are too wide: an id, which is copied whole.
  let lowered: Int?
  var rows: [[String]] = []

  init(_ headings: [String], lowering column: Int? = nil) {
    self.headings = headings
    lowered = column
  }

  /// Adds a last column.
  mutating func add(_ heading: String, _ cells: [String]) {
    headings.append(heading)
    for (index, cell) in cells.enumerated() { rows[index].append(cell) }
  }

  /// The table as text.
  ///
  /// - Parameters:
  ///   - width: how many columns the terminal has.
  ///   - bold: whether the headings are printed bold.
  /// - Returns: its lines, each with its line break.
  func formatted(width: Int, bold: Bool) -> String {
    var cells = ([headings] + rows).map { $0.map { terminalSafe($0) } }
    var below: [String] = []
    var widths = naturalWidths(of: cells)
    if total(widths) > width {
      if let lowered { below = cells.indices.map { cells[$0].remove(at: lowered) } }
      widths = fittedWidths(of: cells, to: width)
    }
    let lastStart = total(widths) - (widths.last ?? 0)
    var text = ""
    for (index, row) in cells.enumerated() {
      var lines = lines(of: row, widths)
      if !below.isEmpty {
        // Under the last column if there is room, else as far to the right as it fits.
        let indent = max(2, min(lastStart, width - terminalColumns(of: below[index])))
        lines += wrapped(below[index], to: max(1, width - indent)).map { spaces(indent) + $0 }
      }
      for line in lines { text += (index == 0 && bold ? "\u{1B}[1m\(line)\u{1B}[0m" : line) + "\n" }
    }
    return text
  }

  private func lines(of row: [String], _ widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { wrapped($0, to: $1) }
    return (0..<(cells.map(\.count).max() ?? 0)).map { number in
      var line = ""
      for (cell, width) in zip(cells, widths) {
        let part = number < cell.count ? cell[number] : ""
        line += part + spaces(width - terminalColumns(of: part) + 2)
      }
      let end = line.utf8.lastIndex { $0 != 0x20 }.map(line.utf8.index(after:)) ?? line.startIndex
      return String(line[..<end])
    }
  }

  private func naturalWidths(of cells: [[String]]) -> [Int] {
    widest(in: cells) { terminalColumns(of: $0) }
  }

  /// How wide each column is where not everything fits on one line: at least as wide as its longest word if that is
  /// possible, and the wider the more it holds.
  private func fittedWidths(of cells: [[String]], to width: Int) -> [Int] {
    let natural = naturalWidths(of: cells)
    if total(natural) <= width { return natural }
    var widths = widest(in: cells) { longestWord(of: $0) }
    while total(widths) > width, let widest = widths.max(), widest > 1 {
      widths[widths.lastIndex(of: widest) ?? 0] -= 1
    }
    let room = width - total(widths)
    let wanted = total(natural) - total(widths)
    guard room > 0, wanted > 0 else { return widths }
    widths = zip(widths, natural).map { $0 + ($1 - $0) * room / wanted }
    // What the lines of the others turn out not to need goes to the column that holds most.
    let used = widest(in: cells.map { row in zip(row, widths).map { widestLine(of: $0, in: $1) } })
    let most = natural.indices.max { natural[$0] < natural[$1] } ?? 0
    let others = total(used) - used[most]
    return natural.indices.map { $0 == most ? min(natural[most], width - others) : used[$0] }
  }

  private func widestLine(of cell: String, in width: Int) -> Int {
    wrapped(cell, to: width).map { terminalColumns(of: $0) }.max() ?? 0
  }

  private func widest(in cells: [[String]], _ measure: (String) -> Int) -> [Int] {
    widest(in: cells.map { $0.map(measure) })
  }

  private func widest(in cells: [[Int]]) -> [Int] {
    cells.reduce(into: cells.first ?? []) { widths, row in widths = zip(widths, row).map { max($0, $1) } }
  }

  /// How wide a row is, with two spaces between its columns.
  private func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + 2 * max(0, widths.count - 1)
  }

  private func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}
