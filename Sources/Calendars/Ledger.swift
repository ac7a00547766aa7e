import CivilDates
import Diagnostics
import ICalendar
import System

/// The ledger beside the calendars, read owner by owner in the order in which deadlines are derived.
///
/// It is a plain text: a line that names its form, one that names the register, the names of the fields, then a line
/// per event, their number, so that one that was cut off is seen to be, and in the end a line per calendar. Memory does
/// not grow with the number of events.
struct Ledger {
  /// The name of the file.
  static let fileName = "ledger.txt"

  private static let form = "termijn-ledger 1"

  private let path: String
  private let reader: LineReader?
  private var upcoming: LedgerEntry?
  /// The number of entries that were read.
  private var count = 0
  /// The names of the calendars that the last export left, once the entries are read; no others are ever taken away.
  private(set) var calendars: Set<String> = []

  /// A ledger with nothing in it.
  init() {
    path = ""
    reader = nil
  }

  /// Whether there was a ledger.
  var isThere: Bool { reader != nil }

  /// The ledger in a folder; an empty one if there is none yet.
  ///
  /// - Throws: ``CalendarExportError`` if it is not one, or that of another register.
  init(in folder: String, register: EventID) throws {
    path = "\(folder)/\(Self.fileName)"
    reader = try LineReader(ofFileAt: path)
    guard let reader else { return }
    guard try reader.next() == Self.form else {
      throw problem(1, nl: "dit is geen register van wijzigingen van termijn", en: "this is no ledger of termijn")
    }
    guard try reader.next() == register.description else { throw CalendarExportError.otherRegister(path: path) }
    guard try reader.next() == LedgerEntry.heading else {
      throw problem(1, nl: "hier horen de namen van de velden te staan", en: "the names of the fields belong here")
    }
    try advance()
  }

  /// The lines above the entries.
  static func heading(register: EventID) -> String {
    "\(form)\n\(register)\n\(LedgerEntry.heading)\n"
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
    let previous = upcoming?.name
    guard let line = try reader?.next() else {
      upcoming = nil
      if reader == nil { return }
      throw problem(1, nl: "hier is het bestand afgebroken", en: "the file is cut off here")
    }
    if line + "\n" == Self.ending(count: count) {
      upcoming = nil
      return try readCalendars()
    }
    count += 1
    let entry: LedgerEntry
    do throws(LedgerLineProblem) {
      entry = try LedgerEntry(line: line)
    } catch {
      throw problem(
        error.column,
        nl: error.field.map { "het veld `\($0)` is niet te lezen" } ?? "een regel heeft tien velden met tabs ertussen",
        en: error.field.map { "the field `\($0)` cannot be read" } ?? "a line has ten fields with tabs between them")
    }
    if let previous, (entry.name.owner, entry.name.text) <= (previous.owner, previous.text) {
      throw problem(1, nl: "deze regel staat dubbel, of niet op volgorde", en: "this line is double, or out of order")
    }
    upcoming = entry
  }

  private mutating func readCalendars() throws {
    while let line = try reader?.next() {
      guard line.utf8.starts(with: Self.calendarMark.utf8) else {
        throw problem(
          1, nl: "achter het aantal horen alleen agenda's te staan",
          en: "only calendars belong behind the number of entries")
      }
      calendars.insert(String(decoding: line.utf8.dropFirst(Self.calendarMark.utf8.count), as: UTF8.self))
    }
  }

  private func problem(_ column: Int, nl dutch: String, en english: String) -> CalendarExportError {
    .brokenLedger(
      Place(file: path, line: max(1, reader?.line ?? 1), column: column), BilingualText(nl: dutch, en: english))
  }
}
