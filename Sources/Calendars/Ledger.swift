import CivilDates
import Diagnostics
import ICalendar
import SystemInterface
import Words

/// The ledger beside the calendars, read owner by owner in the order in which deadlines are derived.
///
/// It is a plain text: a line that names its form, one that names the register, the as-of day and what was asked for,
/// the names of the fields, then a line per event, their number, so that one that was cut off is seen to be, and in the
/// end a line per calendar. Memory does not grow with the number of events.
struct Ledger {
  /// The name of the file.
  static let fileName = "ledger.txt"

  private static let form = "termijn-ledger 2"
  /// The form without the as-of day and what was asked for.
  private static let firstForm = "termijn-ledger 1"

  /// Where the entries come from.
  private enum Origin {
    case nothing
    case file(LineReader)
    case entries(ArraySlice<LedgerEntry>)
  }

  /// The name space of the events in it; nil if there is no ledger.
  private(set) var namespace: EventID?
  /// The as-of day of the export that wrote it; nil if it does not say.
  private(set) var asOf: CivilDate?
  /// Which deadlines that export was asked for; nil if it does not say.
  private(set) var scope: ExportScope?

  private let path: String
  private var origin: Origin
  private var upcoming: LedgerEntry?
  /// The number of entries that were read.
  private var count = 0
  /// The names of the calendars that the last export left, once the entries are read; no others are ever taken away.
  private(set) var calendars: Set<String> = []

  /// A ledger with nothing in it.
  init() {
    path = ""
    origin = .nothing
  }

  /// A ledger put together from what stands in calendars.
  init(rebuilt entries: [LedgerEntry], calendars: Set<String>, namespace: EventID) {
    path = ""
    self.calendars = calendars
    self.namespace = namespace
    asOf = entries.map(\.revised).max()
    scope = .whole
    let sorted = entries.sorted { ($0.name.owner, $0.name.text) < ($1.name.owner, $1.name.text) }
    origin = .entries(sorted.dropFirst())
    upcoming = sorted.first
  }

  /// Whether there was a ledger.
  var isThere: Bool { namespace != nil }

  /// The ledger in a folder; an empty one if there is none yet.
  ///
  /// - Throws: ``CalendarExportError`` if it is not one.
  init(in folder: String) throws {
    path = "\(folder)/\(Self.fileName)"
    origin = .nothing
    guard let reader = try LineReader(ofFileAt: path) else { return }
    origin = .file(reader)
    let form = try reader.next()
    guard form == Self.form || form == Self.firstForm else {
      throw problem(1, Message { $0.noLedger })
    }
    guard let namespace = try reader.next().flatMap({ EventID($0) }) else {
      throw problem(1, Message { $0.registerBelongsHere })
    }
    self.namespace = namespace
    if form == Self.form {
      guard let asOf = try field("as-of", of: reader).flatMap({ CivilDate($0) }) else {
        throw problem(1, Message { $0.asOfDayBelongsHere })
      }
      guard let scope = try field("scope", of: reader).flatMap({ ExportScope($0) }) else {
        throw problem(1, Message { $0.scopeBelongsHere })
      }
      (self.asOf, self.scope) = (asOf, scope)
    }
    guard try reader.next() == LedgerEntry.heading else {
      throw problem(1, Message { $0.fieldNamesBelongHere })
    }
    try advance()
  }

  private func field(_ name: String, of reader: LineReader) throws -> String? {
    guard let line = try reader.next(), line.hasPrefix(name + "\t") else { return nil }
    return String(line.dropFirst(name.count + 1))
  }

  /// The lines above the entries.
  static func heading(namespace: EventID, asOf: CivilDate, scope: ExportScope) -> String {
    "\(form)\n\(namespace)\nas-of\t\(asOf)\nscope\t\(scope)\n\(LedgerEntry.heading)\n"
  }

  /// The line below the entries.
  static func ending(count: Int) -> String {
    "entries\t\(count)\n"
  }

  private static let calendarMark = "calendar\t"

  /// The lines below that one, which name the calendars that the export leaves.
  static func lines(of calendars: Set<String>) -> String {
    calendars.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "\(calendarMark)\($0)\n" }.joined()
  }

  /// The owner of the entries that come next; nil at the end.
  var nextOwner: EventOwner? { upcoming?.name.owner }

  /// Takes the entries of the next owner.
  mutating func takeEntries() throws -> [LedgerEntry] {
    var entries: [LedgerEntry] = []
    let owner = nextOwner
    while let entry = upcoming, entry.name.owner == owner {
      entries.append(entry)
      try advance()
    }
    return entries
  }

  private mutating func advance() throws {
    switch origin {
    case .nothing: upcoming = nil
    case .entries(let entries):
      upcoming = entries.first
      origin = .entries(entries.dropFirst())
    case .file(let reader): try advance(reader)
    }
  }

  private mutating func advance(_ reader: LineReader) throws {
    let previous = upcoming?.name
    upcoming = nil
    guard let line = try reader.next() else {
      throw problem(1, Message { $0.fileIsCutOffHere })
    }
    if line + "\n" == Self.ending(count: count) {
      return try readCalendars(reader)
    }
    count += 1
    let entry: LedgerEntry
    do throws(LedgerLineProblem) {
      entry = try LedgerEntry(line: line)
    } catch {
      throw problem(
        error.column, Message { words in error.field.map { words.unreadable(field: $0) } ?? words.lineHasTenFields })
    }
    if let previous, (entry.name.owner, entry.name.text) <= (previous.owner, previous.text) {
      throw problem(1, Message { $0.lineDoubleOrOutOfOrder })
    }
    upcoming = entry
  }

  private mutating func readCalendars(_ reader: LineReader) throws {
    while let line = try reader.next() {
      guard line.utf8.starts(with: Self.calendarMark.utf8) else {
        throw problem(
          1, Message { $0.onlyCalendarsBelongHere })
      }
      calendars.insert(String(decoding: line.utf8.dropFirst(Self.calendarMark.utf8.count), as: UTF8.self))
    }
  }

  private func problem(_ column: Int, _ message: Message) -> CalendarExportError {
    let line = if case .file(let reader) = origin { reader.line } else { 1 }
    return .brokenLedger(
      Place(file: path, line: max(1, line), column: column), message)
  }
}
