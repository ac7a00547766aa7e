public import CivilDates
public import Deadlines
public import Diagnostics
public import Files
public import ICalendar
import Register
import Wording

/// Why calendars were not written.
public enum CalendarExportError: Error, Sendable {
  /// The disk or the folder did not allow it.
  case file(FileError)
  /// libical could not make one.
  case calendar(CalendarError)
  /// A calendar would lose all its events, and with it every subscriber.
  case wouldBeEmpty(path: String)
}

/// What was written.
public struct CalendarExportSummary: Sendable {
  /// A calendar.
  public struct Calendar: Sendable {
    /// The name of its file.
    public let name: String
    /// The number of its events.
    public let eventCount: Int
    /// The number of its bytes.
    public let byteCount: Int

    /// Whether it is larger than the largest calendars that subscription services take.
    public var isTooLarge: Bool { eventCount > 1000 || byteCount > 1 << 20 }
  }

  /// The folder.
  public let folder: String
  /// The calendars, in the order in which they were written.
  public let calendars: [Calendar]
  /// The deadlines that could not be put on any day.
  public let withoutDay: [DeadlineID]
}

/// Which calendars are made.
public enum CalendarGroup: Sendable, CaseIterable {
  /// One of everything.
  case everything
  /// One for each audience.
  case audience
  /// One for each contract and each transition.
  case owner
}

/// Writes the calendars of a register: one of everything, one per audience, one per contract and transition.
///
/// The deadlines are derived, written and forgotten contract by contract, so that memory does not grow with their
/// number.
///
/// - Parameters:
///   - engine: what is known.
///   - first: the first day of the deadlines; the as-of day if nil.
///   - last: the last day (inclusive); the horizon if nil.
///   - folder: where the files go; it is made if it is not there.
///   - language: the language of titles and texts.
///   - groups: which calendars are made.
///   - isForced: whether a calendar may lose all its events.
/// - Returns: what was written.
/// - Throws: ``CalendarExportError``; the old calendars are then still there.
public func exportCalendars(
  of engine: DeadlineEngine, from first: CivilDate? = nil, through last: CivilDate? = nil, to folder: String,
  language: Language, groups: Set<CalendarGroup> = Set(CalendarGroup.allCases), isForced: Bool = false
) throws(CalendarExportError) -> CalendarExportSummary {
  do {
    var export = try CalendarExport(of: engine.snapshot, to: folder, language: language, groups: groups)
    try engine.forEachOwner(from: first, through: last) { owner, deadlines in try export.add(deadlines, of: owner) }
    return try export.finish(isForced: isForced)
  } catch let error as FileError {
    throw .file(error)
  } catch let error as CalendarError {
    throw .calendar(error)
  } catch let error as CalendarExportError {
    throw error
  } catch {
    preconditionFailure("writing throws nothing else")
  }
}

/// A calendar on its way to its file.
private final class OpenCalendar {
  private var writer: CalendarWriter
  private let file: PendingFile
  private var byteCount = 0

  init(_ header: CalendarWriter.Header, file: PendingFile) throws {
    writer = try CalendarWriter(header)
    self.file = file
  }

  func add(_ event: borrowing SerializedEvent) throws {
    writer.add(event)
    if writer.pendingByteCount > 1 << 16 { try flush() }
  }

  func finish() throws -> CalendarExportSummary.Calendar {
    writer.finish()
    try flush()
    try file.end()
    return .init(name: file.name, eventCount: writer.eventCount, byteCount: byteCount)
  }

  private func flush() throws {
    let bytes = writer.takeBytes()
    byteCount += bytes.count
    try file.append(bytes)
  }
}

/// The calendars of one export.
private struct CalendarExport {
  let snapshot: Snapshot
  let wording: Wording
  let events: DeadlineEvents
  let folder: String
  let groups: Set<CalendarGroup>
  var files: AtomicFileSet
  /// The calendars that take deadlines of many owners, by file name.
  var shared: [String: OpenCalendar] = [:]
  var written: [CalendarExportSummary.Calendar] = []
  var withoutDay: [DeadlineID] = []

  init(of snapshot: Snapshot, to folder: String, language: Language, groups: Set<CalendarGroup>) throws {
    self.snapshot = snapshot
    self.folder = folder
    self.groups = groups
    wording = Wording(language)
    events = DeadlineEvents(snapshot: snapshot, wording: wording)
    files = try AtomicFileSet(in: folder)
  }

  mutating func add(_ deadlines: [Deadline], of owner: DeadlineEngine.Owner) throws {
    var own: OpenCalendar?
    for deadline in deadlines {
      guard let event = events.event(for: deadline) else {
        withoutDay.append(deadline.id)
        continue
      }
      let serialized = try SerializedEvent(event)
      if groups.contains(.everything) { try calendarOfEverything().add(serialized) }
      if groups.contains(.audience) {
        // Audiences whose names make the same file name are one.
        let parts = Dictionary(deadline.audiences.map { (fileNamePart($0), $0) }) { first, _ in first }
        for (part, audience) in parts { try calendar(for: audience, fileNamePart: part).add(serialized) }
      }
      if groups.contains(.owner) {
        let calendar = try own ?? calendar(of: owner)
        own = calendar
        try calendar.add(serialized)
      }
    }
    if let own { written.append(try own.finish()) }
  }

  mutating func finish(isForced: Bool) throws -> CalendarExportSummary {
    for name in shared.keys.sorted() { if let calendar = shared[name] { written.append(try calendar.finish()) } }
    // A calendar without events is none (RFC 5545 §3.6) and was not begun; one that subscribers have is not taken away.
    let path = folder + "/" + nameOfEverything
    if groups.contains(.everything), shared[nameOfEverything] == nil, !isForced, hasEvents(path) {
      throw CalendarExportError.wouldBeEmpty(path: path)
    }
    if isForced { try emptyOldCalendars() }
    try files.commit()
    let first = nameOfEverything
    let calendars = written.sorted { ($0.name == first ? "" : $0.name) < ($1.name == first ? "" : $1.name) }
    return CalendarExportSummary(folder: folder, calendars: calendars, withoutDay: withoutDay)
  }

  /// Empties the calendars of an earlier export that have no deadlines any more: forced, and only then.
  private mutating func emptyOldCalendars() throws {
    let prefixes = [base, "contract-", wording.say(nl: "overstap-", en: "transition-")]
    let names = (try? Files.files(under: folder, endingIn: [".ics"])) ?? []
    for name in names where !name.contains("/") && !written.contains(where: { $0.name == name }) {
      guard prefixes.contains(where: name.hasPrefix), hasEvents(folder + "/" + name) else { continue }
      written.append(try open(name, titled: String(name.dropLast(4))).finish())
    }
  }

  private var owner: String { snapshot.settings.municipality ?? snapshot.settings.title ?? "" }
  private var title: String { wording.say(nl: "Termijnen", en: "Deadlines") }
  private var base: String { wording.say(nl: "termijnen", en: "deadlines") }
  private var nameOfEverything: String { "\(base).ics" }

  private mutating func calendarOfEverything() throws -> OpenCalendar {
    try shared(nameOfEverything, titled: owner.isEmpty ? title : "\(title) \(owner)")
  }

  private mutating func calendar(for audience: String, fileNamePart part: String) throws -> OpenCalendar {
    try shared("\(base)-\(part).ics", titled: "\(title) \(audience)")
  }

  private mutating func shared(_ name: String, titled title: String) throws -> OpenCalendar {
    if let calendar = shared[name] { return calendar }
    let calendar = try open(name, titled: title)
    shared[name] = calendar
    return calendar
  }

  private mutating func calendar(of owner: DeadlineEngine.Owner) throws -> OpenCalendar {
    switch owner {
    case .contract(let contract): try open("contract-\(contract.id).ics", titled: contract.title)
    case .transition(let transition):
      try open(wording.say(nl: "overstap", en: "transition") + "-\(transition.id).ics", titled: transition.title)
    }
  }

  private mutating func open(_ name: String, titled title: String) throws -> OpenCalendar {
    let description = wording.say(
      nl: "Termijnen van \(owner), stand van \(wording.date(snapshot.asOf)). Dit is een hulpmiddel; controleer een "
        + "datum voor u erop vertrouwt.",
      en: "Deadlines of \(owner), as of \(wording.date(snapshot.asOf)). This is an aid; check a date before you rely "
        + "on it.")
    let header = CalendarWriter.Header(name: .line(title, limit: 100), description: TextValue(description))
    return try OpenCalendar(header, file: files.begin(name))
  }
}

/// The word as part of a file name: letters and digits in lower case, the rest as `-`.
private func fileNamePart(_ word: String) -> String {
  let part = word.lowercased().unicodeScalars.map { scalar in
    scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) ? Character(scalar) : "-"
  }
  return String(part.prefix(60))
}

/// Whether there is a calendar with events at a path.
private func hasEvents(_ path: String) -> Bool {
  guard fileExists(at: path), let bytes = try? contents(of: path, limit: 1 << 16) else { return false }
  return String(decoding: bytes, as: UTF8.self).contains("BEGIN:VEVENT")
}
