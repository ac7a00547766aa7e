import Words

/// The rows of a file of text with separators: RFC 4180, and what Excel makes of it.
///
/// - Parameter bytes: the file, in whatever encoding.
/// - Returns: the one sheet of it.
/// - Throws: ``ImportProblem`` if it holds more rows than are read, or is no text.
func separatedText(_ bytes: [UInt8]) throws(ImportProblem) -> Sheet {
  var text = decodedText(bytes)[...]
  if text.prefix(4096).contains(0) {
    throw ImportProblem(
      BilingualText(nl: "dit is geen tekst en geen spreadsheet", en: "this is neither text nor a spreadsheet"),
      help: .giveSpreadsheet)
  }
  // Excel takes this line for itself, and counts the rows from the next.
  if let named = separatorLine(text) {
    text = text[named.end...]
    return try rows(of: text, separator: named.separator, firstLine: 2)
  }
  let sample = sample(of: text)
  let scored = separators.map { separator in (separator, score(sample, separator)) }
  let best = scored.max { $0.1 < $1.1 }?.0 ?? separators[0]
  return try rows(of: text, separator: best)
}

/// What can stand between cells; the first wins where nothing tells.
private let separators: [UInt8] = [0x2C, 0x7C, 0x09, 0x3B]

/// The separator that a first line `sep=;` names, and where the next line begins.
private func separatorLine(_ text: ArraySlice<UInt8>) -> (separator: UInt8, end: Int)? {
  guard text.starts(with: "sep=".utf8), text.count > 5 else { return nil }
  let separator = text[text.startIndex + 4]
  var end = text.startIndex + 5
  if text[end] == 0x0D { end += 1 }
  guard end < text.endIndex, text[end] == 0x0A || text[end - 1] == 0x0D else { return nil }
  return (separator, text[end] == 0x0A ? end + 1 : end)
}

private func sample(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  text.prefix(32_768)
}

/// How well a separator parts a text: how many rows have as many cells as most have, and how many that are.
private func score(_ text: ArraySlice<UInt8>, _ separator: UInt8) -> Int {
  var counts: [Int: Int] = [:]
  var parser = SeparatedTextParser(text, separator: separator)
  for _ in 0..<50 {
    guard let row = parser.next() else { break }
    if row.count > 1 { counts[row.count, default: 0] += 1 }
  }
  return counts.map { $0.value * 20 + min($0.key, 19) }.max() ?? 0
}

private func rows(
  of text: ArraySlice<UInt8>, separator: UInt8, firstLine: Int = 1
) throws(ImportProblem) -> Sheet {
  var sheet = Sheet(name: nil)
  var parser = SeparatedTextParser(text, separator: separator, firstLine: firstLine)
  var number = 0
  while let cells = parser.next() {
    number += 1
    if let lines = parser.runOver {
      sheet.remarks.append(.runOver(lines, row: number))
      continue
    }
    var row = SheetRow(number: number)
    for (column, cell) in cells.prefix(SheetLimits.columns).enumerated() where cell.contains(where: { $0 > 0x20 }) {
      row.cells[column] = Cell(content: .text(String(decoding: cell, as: UTF8.self)))
    }
    if row.cells.isEmpty { continue }
    sheet.rows.append(row)
    if sheet.rows.count > SheetLimits.rows { throw .tooManyRows }
  }
  if let line = parser.unclosed { sheet.remarks.append(.unclosed(line)) }
  return sheet
}

/// Reads one row after the other.
private struct SeparatedTextParser {
  private let text: ArraySlice<UInt8>
  private let separator: UInt8
  private var position: Int
  /// The line that is read, counted from 1.
  private var line: Int
  /// The line of a quotation mark that nothing closes: no row is read from there on.
  private(set) var unclosed: Int?
  /// The lines of a cell of the last row that runs over several and has text behind the mark that closes it.
  private(set) var runOver: ClosedRange<Int>?

  init(_ text: ArraySlice<UInt8>, separator: UInt8, firstLine: Int = 1) {
    self.text = text
    self.separator = separator
    line = firstLine
    position = text.startIndex
  }

  /// The cells of the next row; nil at the end, or where a quotation mark is not closed.
  mutating func next() -> [ArraySlice<UInt8>]? {
    guard position < text.endIndex else { return nil }
    var cells: [ArraySlice<UInt8>] = []
    runOver = nil
    while true {
      guard let cell = cell() else { return nil }
      cells.append(cell)
      guard position < text.endIndex else { return cells }
      let byte = text[position]
      position += 1
      if byte == separator {
        // A separator at the very end has an empty cell behind it.
        if position == text.endIndex { return cells + [[]] }
        continue
      }
      if byte == 0x0D, position < text.endIndex, text[position] == 0x0A { position += 1 }
      line += 1
      return cells
    }
  }

  /// The cell that begins here, up to what ends it; nil if nothing does.
  private mutating func cell() -> ArraySlice<UInt8>? {
    if position < text.endIndex, text[position] == 0x22 { return quotedCell() }
    let start = position
    while position < text.endIndex, ![separator, 0x0A, 0x0D].contains(text[position]) { position += 1 }
    return text[start..<position]
  }

  /// A cell in quotation marks; nil if no mark ends it.
  private mutating func quotedCell() -> ArraySlice<UInt8>? {
    let first = line
    var cell: [UInt8] = []
    var index = position + 1
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      guard byte == 0x22 else {
        cell.append(byte)
        if byte == 0x0A || byte == 0x0D && (index == text.endIndex || text[index] != 0x0A) { line += 1 }
        continue
      }
      if index < text.endIndex, text[index] == 0x22 {
        cell.append(0x22)
        index += 1
        continue
      }
      // What stands between the closing mark and the separator belongs to it, as Excel has it. Where the cell runs over
      // lines, one mark too few or too many is likelier, and whole rows can be in it.
      let isFollowed = index < text.endIndex && ![separator, 0x0A, 0x0D].contains(text[index])
      if isFollowed, line > first { runOver = first...line }
      while index < text.endIndex, ![separator, 0x0A, 0x0D].contains(text[index]) {
        cell.append(text[index])
        index += 1
      }
      position = index
      return cell[...]
    }
    unclosed = first
    position = text.endIndex
    return nil
  }
}

extension ImportRemark {
  /// A quotation mark that nothing closes, and so the end of what can be read.
  fileprivate static func unclosed(_ line: Int) -> ImportRemark {
    ImportRemark(
      .unreadable,
      BilingualText(
        nl: "regel \(line): een aanhalingsteken (\") dat nergens sluit; vanaf deze regel is niets gelezen",
        en: "line \(line): a quotation mark (\") that is never closed; nothing was read from this line on"),
      help: .mendMark)
  }

  /// A row that may have swallowed others.
  fileprivate static func runOver(_ lines: ClosedRange<Int>, row: Int) -> ImportRemark {
    let (first, last) = (lines.lowerBound, lines.upperBound)
    return ImportRemark(
      .unreadable, at: "\(row)",
      BilingualText(
        nl: "regel \(first) tot en met \(last): een cel tussen aanhalingstekens, met nog tekst erachter; niet gelezen",
        en: "lines \(first) through \(last): a cell in quotation marks with text behind it; not read"),
      help: .mendMark)
  }
}

extension BilingualText {
  fileprivate static let mendMark = BilingualText(
    nl: "zet een aanhalingsteken aan het einde van de cel, of haal het eerste weg, en lees het bestand opnieuw in",
    en: "put a quotation mark at the end of the cell, or take the first away, and import the file again")

  /// The way out of a file that is no spreadsheet.
  static let giveSpreadsheet = BilingualText(
    nl: "sla het op als .xlsx of .csv (in Excel of LibreOffice: Opslaan als)",
    en: "save it as .xlsx or .csv (in Excel or LibreOffice: Save as)")
}

extension ImportProblem {
  static let tooManyRows = ImportProblem(
    BilingualText(
      nl: "er staan meer dan \(SheetLimits.rows) rijen of \(SheetLimits.cells) cellen in",
      en: "it holds more than \(SheetLimits.rows) rows or \(SheetLimits.cells) cells"),
    help: BilingualText(
      nl: "haal weg wat geen contract is, of deel het op", en: "take out what is no contract, or split it"))
}
