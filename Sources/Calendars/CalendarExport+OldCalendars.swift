import CivilDates
import Deadlines
import Diagnostics
import ICalendar
import System
import Wording

extension CalendarExport {
  /// The calendars that were parts of one that is whole again, or is in other parts now.
  func obsoleteParts() -> [String] {
    let written = Set(summary.calendars.map(\.name))
    let stems = Set(summary.calendars.map { ($0.wholeName ?? $0.name).dropLast(4) })
    return oldCalendars().filter { name in
      guard let underscore = name.firstIndex(of: "_"), !written.contains(name) else { return false }
      return stems.contains(name[..<underscore])
    }
  }

  /// The calendars in which every event is cancelled, and has said so long enough.
  ///
  /// One with past deadlines stays: nothing in it is wrong.
  func finishedCalendars() -> [String] {
    // Only who asks for everything can tell that nothing is left.
    guard options.audiences == nil, !options.isCertainOnly, options.from == nil, options.through == nil else {
      return []
    }
    let written = Set(summary.calendars.map(\.name))
    return oldCalendars().filter { name in
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
    return oldCalendars().filter { name in others.contains { $0.isOwnInLanguage(name) } }
  }

  /// Empties the calendars of an earlier export that have no deadlines any more: forced, and only then.
  mutating func emptyOldCalendars() throws {
    guard options.audiences == nil else { return }
    for name in oldCalendars() where !summary.calendars.contains(where: { $0.name == name }) {
      guard names.isOwn(name) else { continue }
      guard try hasEvents("\(summary.folder)/\(name)") else { continue }
      try finish(open(name, titled: String(name.dropLast(4))))
    }
  }

  private func oldCalendars() -> [String] {
    ((try? System.files(under: summary.folder, endingIn: [".ics"])) ?? []).filter { !$0.contains("/") }
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
