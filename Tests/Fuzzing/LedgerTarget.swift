import ICalendar
import SystemInterface

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
    // Texts that come from a register, and not from a line that was split already.
    var told = entry
    told.title = TextValue.line(line).text
    told.audiences = line.split(separator: ";").map { TextValue.category(String($0)).text }
    let retold = try LedgerEntry(line: told.line)
    hold(retold.title.utf8.elementsEqual(told.title.utf8), "\(told.title) comes back as \(retold.title)")
    hold(retold.audiences.elementsEqual(told.audiences) { $0.utf8.elementsEqual($1.utf8) }, "\(told.audiences)")
    hold(!written.utf8.contains { $0 == 0x0A || $0 == 0x0D }, "a line break in \(written)")
    hold(try LedgerEntry(line: written) == entry, "\(written) reads back as another")
  }
}
