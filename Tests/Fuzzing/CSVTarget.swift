import Words

@testable import Commands

/// Any cells: an independent reader gets the same rows back, and no spreadsheet takes one for a formula.
///
/// A byte 0 ends a cell, and a byte 1 a row.
func fuzzCSV(_ input: [UInt8]) {
  let rows = input.split(separator: 1, omittingEmptySubsequences: false).map { row in
    row.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
  for language in Language.allCases { fuzzCSV(rows, in: language) }
}

private func fuzzCSV(_ rows: [[String]], in language: Language) {
  let bytes = Array(CSV(language: language).formatted(["id"], rows).utf8)
  let isDutch = language == .dutch
  hold(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == isDutch, "a byte order mark in \(language), or none")
  let read = parsedCSV(Array(bytes.dropFirst(isDutch ? 3 : 0)), separator: isDutch ? 0x3B : 0x2C).dropFirst()
  hold(read.map(\.count) == rows.map(\.count), "\(rows) became \(read)")
  for (row, cells) in zip(rows, read) {
    for (cell, found) in zip(row, cells) {
      let expected = terminalSafe(cell, keepLineBreaks: true)
      hold(
        found.utf8.elementsEqual(expected.utf8) || found.utf8.elementsEqual("'\(expected)".utf8), "\(cell): \(found)")
      let first = found.unicodeScalars.first { !$0.properties.isWhitespace }
      hold(first.map { !"=+-@|＝＋－＠".unicodeScalars.contains($0) } ?? true, "a formula: \(found)")
    }
  }
}

/// Separated values as RFC 4180 reads them, byte by byte.
private func parsedCSV(_ bytes: [UInt8], separator: UInt8) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell: [UInt8] = []
  var isQuoted = false
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : nil
    index += 1
    switch (byte, isQuoted) {
    case (0x22, true) where next == 0x22:
      cell.append(0x22)
      index += 1
    case (0x22, true): isQuoted = false
    case (0x22, false):
      hold(cell.isEmpty, "a quotation mark within a cell")
      isQuoted = true
    case (separator, false):
      row.append(String(decoding: cell, as: UTF8.self))
      cell = []
    case (0x0D, false):
      hold(next == 0x0A, "a lone CR")
      index += 1
      rows.append(row + [String(decoding: cell, as: UTF8.self)])
      (row, cell) = ([], [])
    case (0x0A, false): hold(false, "a lone LF")
    default: cell.append(byte)
    }
  }
  hold(row.isEmpty && cell.isEmpty && !isQuoted, "the last row has no end")
  return rows
}
