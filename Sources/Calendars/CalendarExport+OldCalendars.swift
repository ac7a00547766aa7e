import CivilDates
import Deadlines
import ICalendar
import SystemInterface
import Wording
import Words

extension CalendarExport {
  /// The calendars that were parts of one that is whole again, or is in other parts now.
  func obsoleteParts(among old: Set<String>) -> [String] {
    let written = Set(summary.calendars.map(\.name))
    let stems = Set(summary.calendars.map { ($0.wholeName ?? $0.name).dropLast(4) })
    return old.filter { name in
      guard let underscore = name.firstIndex(of: "_"), !written.contains(name) else { return false }
      return stems.contains(name[..<underscore])
    }
  }

  /// The calendars in which every event is cancelled, and has said so long enough.
  ///
  /// One with past deadlines stays: nothing in it is wrong.
  func finishedCalendars(among old: Set<String>) -> [String] {
    // Only who asks for everything can tell that nothing is left.
    guard options.audiences == nil, !options.isCertainOnly, options.from == nil, options.through == nil else {
      return []
    }
    let written = Set(summary.calendars.map(\.name))
    return old.filter { name in
      guard names.isOwn(name), !written.contains(name), name != names.everything else { return false }
      let path = "\(summary.folder)/\(name)"
      guard let bytes = try? readFile(at: path, limit: OpenCalendar.maximumByteCount + 65_536).bytes else {
        return false
      }
      let states = TextLines(bytes).texts.filter { $0.hasPrefix("STATUS:") }
      return !states.isEmpty && states.allSatisfy { $0 == "STATUS:CANCELLED" }
    }
  }

  /// The calendars of an earlier export in another language, which nobody writes any more.
  func calendarsInOtherLanguages() -> [String] {
    let others = Language.allCases.filter { $0 != options.language }.map {
      CalendarNames(snapshot: engine.snapshot, wording: Wording($0))
    }
    return oldCalendars().sorted().filter { name in others.contains { $0.isOwnInLanguage(name) } }
  }

  /// Empties the calendars of an earlier export that have no deadlines any more: forced, and only then.
  mutating func emptyOldCalendars() throws {
    guard options.audiences == nil else { return }
    for name in oldCalendars().sorted() where !summary.calendars.contains(where: { $0.name == name }) {
      guard names.isOwn(name) else { continue }
      guard try hasEvents("\(summary.folder)/\(name)") else { continue }
      try finish(open(name, titled: String(name.dropLast(4))))
    }
  }

  /// The calendars that an earlier export left here, as its ledger says: a name alone does not make a file ours.
  func oldCalendars() -> Set<String> {
    ledger.calendars.filter { name in
      guard !name.utf8.contains(0x2F) else { return false }
      return (try? fileStatus(at: "\(summary.folder)/\(name)", followsLinks: false))?.kind == .file
    }
  }

  /// Refuses to replace a file that bears the name of a calendar, but is none of this program.
  func refuseForeignCalendars(among names: Set<String>) throws {
    for name in names.subtracting(ledger.calendars).sorted() {
      let path = "\(summary.folder)/\(name)"
      guard let start = try beginning(ofFileAt: path, count: 4096), !start.isEmpty else { continue }
      if !String(decoding: start, as: UTF8.self).contains(CalendarWriter.productID) {
        throw CalendarExportError.foreignCalendar(path: path)
      }
    }
  }
}

/// Whether there is a calendar with events or tasks at a path.
///
/// - Throws: ``FileError`` if it cannot be told.
func hasEvents(_ path: String) throws(FileError) -> Bool {
  guard let bytes = try beginning(ofFileAt: path, count: 1 << 16) else { return false }
  let text = String(decoding: bytes, as: UTF8.self)
  return text.contains("BEGIN:VEVENT") || text.contains("BEGIN:VTODO")
}
