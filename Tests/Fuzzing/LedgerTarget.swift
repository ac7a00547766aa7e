import System

@testable import Calendars

/// Lines of a ledger: one that is read says the same when it is written and read again.
func fuzzLedger(_ input: [UInt8]) throws {
  for line in TextLines(input).texts.prefix(100) {
    let entry: LedgerEntry
    do throws(LedgerLineProblem) {
      entry = try LedgerEntry(line: line)
    } catch {
      hold((1...line.unicodeScalars.count + 1).contains(error.column), "column \(error.column) of \(line)")
      continue
    }
    let written = entry.line
    hold(!written.utf8.contains { $0 == 0x0A || $0 == 0x0D }, "a line break in \(written)")
    hold(try LedgerEntry(line: written) == entry, "\(written) reads back as another")
  }
}
