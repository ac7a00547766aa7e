import Calendars
import Deadlines
import Serving
import SystemInterface

/// The folder of the calendars that are served, with the ledger of what subscribers were told.
final class ServedCalendars: Sendable {
  /// The folder in the state folder.
  static let folderName = "calendars"
  private static let timesName = "served.txt"
  /// The most bytes of a calendar that is served, and of the list of times.
  private static let limit = 64 << 20

  /// The folder of this run alone, if nobody named one.
  private let temporary: TemporaryFolder?
  /// The folder in which state is kept.
  private let folder: String

  /// The folder of the calendars.
  var path: String { "\(folder)/\(Self.folderName)" }

  /// - Throws: ``FileError`` if it cannot be made.
  init(in folder: String?) throws(FileError) {
    if let folder {
      temporary = nil
      self.folder = folder
      try makeFolder(at: folder, isPrivate: true)
    } else {
      let own = try TemporaryFolder(in: environment("TMPDIR") ?? "/tmp")
      temporary = own
      self.folder = own.path
    }
  }

  /// The times at which the calendars came to be what they are, as far as an earlier run kept them.
  func times() -> ModificationTimes {
    (try? readFile(at: "\(folder)/\(Self.timesName)", limit: Self.limit)).map { ModificationTimes($0.text) }
      ?? ModificationTimes()
  }

  /// Keeps the times; without them clients fetch once more than they need to, which is no reason to serve nothing.
  func keep(_ times: ModificationTimes) {
    try? SystemInterface.write(Array(times.text.utf8), to: "\(folder)/\(Self.timesName)")
  }

  /// Writes the calendars, as `export` does.
  ///
  /// - Returns: what was written.
  func write(_ engine: DeadlineEngine, options: CalendarExportOptions) throws(CalendarExportError)
    -> CalendarExportSummary
  {
    try exportCalendars(of: engine, to: path, options: options)
  }

  /// All calendars in the folder, also those that are no longer written but that subscribers have.
  func all() throws(FileError) -> [(name: String, bytes: [UInt8])] {
    var found: [(name: String, bytes: [UInt8])] = []
    for name in try names(in: path) where name.hasSuffix(".ics") && name.utf8.first != 0x2E {
      found.append((name, try readFile(at: "\(path)/\(name)", limit: Self.limit).bytes))
    }
    return found
  }
}
