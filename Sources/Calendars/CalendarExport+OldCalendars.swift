import CivilDates
import Deadlines
import Diagnostics
import Files
import ICalendar
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
      guard let bytes = try? contents(of: "\(summary.folder)/\(name)") else { return false }
      let states = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").filter { $0.hasPrefix("STATUS:") }
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
      guard names.isOwn(name), hasEvents("\(summary.folder)/\(name)") else { continue }
      try finish(open(name, titled: String(name.dropLast(4))))
    }
  }

  private func oldCalendars() -> [String] {
    ((try? Files.files(under: summary.folder, endingIn: [".ics"])) ?? []).filter { !$0.contains("/") }
  }
}

/// Whether there is a calendar with events or tasks at a path.
func hasEvents(_ path: String) -> Bool {
  guard fileExists(at: path), let bytes = try? contents(of: path, limit: 1 << 16) else { return false }
  let text = String(decoding: bytes, as: UTF8.self)
  return text.contains("BEGIN:VEVENT") || text.contains("BEGIN:VTODO")
}
