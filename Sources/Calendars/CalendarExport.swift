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

/// Writes the calendars of a register: one of everything, one per audience, one per contract and transition.
///
/// - Parameters:
///   - engine: what is known.
///   - first: the first day of the deadlines; the as-of day if nil.
///   - last: the last day (inclusive); the horizon if nil.
///   - folder: where the files go; it is made if it is not there.
///   - language: the language of titles and texts.
///   - isForced: whether a calendar may lose all its events.
/// - Returns: what was written.
/// - Throws: ``CalendarExportError``; the old calendars are then still there.
public func exportCalendars(
  of engine: DeadlineEngine, from first: CivilDate? = nil, through last: CivilDate? = nil, to folder: String,
  language: Language, isForced: Bool = false
) throws(CalendarExportError) -> CalendarExportSummary {
  let snapshot = engine.snapshot
  let wording = Wording(language)
  let deadlines = engine.deadlines(from: first, through: last)
  let events = DeadlineEvents(snapshot: snapshot, wording: wording)
  var files: AtomicFileSet
  do throws(FileError) { files = try AtomicFileSet(in: folder) } catch { throw .file(error) }
  var written: [CalendarExportSummary.Calendar] = []
  for plan in plans(for: deadlines, snapshot: snapshot, wording: wording) {
    let path = folder + "/" + plan.fileName
    guard !plan.deadlines.isEmpty else {
      // A calendar without events is none (RFC 5545 §3.6), so there is nothing to write.
      if !isForced, hasEvents(path) { throw .wouldBeEmpty(path: path) }
      continue
    }
    do {
      try files.begin(plan.fileName)
      var writer = try CalendarWriter(plan.header)
      var byteCount = 0
      for event in plan.deadlines.lazy.compactMap(events.event) {
        try writer.add(event)
        if writer.pendingByteCount > 1 << 16 { byteCount += try files.append(taking: &writer) }
      }
      writer.finish()
      byteCount += try files.append(taking: &writer)
      try files.end()
      written.append(.init(name: plan.fileName, eventCount: writer.eventCount, byteCount: byteCount))
    } catch let error as FileError {
      throw .file(error)
    } catch let error as CalendarError {
      throw .calendar(error)
    } catch {
      preconditionFailure("writing throws nothing else")
    }
  }
  do throws(FileError) { try files.commit() } catch { throw .file(error) }
  return CalendarExportSummary(
    folder: folder, calendars: written, withoutDay: deadlines.filter { $0.sortDay == nil }.map(\.id))
}

extension AtomicFileSet {
  /// Appends what a calendar has ready, and says how many bytes that were.
  fileprivate mutating func append(taking writer: inout CalendarWriter) throws(FileError) -> Int {
    let bytes = writer.takeBytes()
    try append(bytes)
    return bytes.count
  }
}

/// A calendar to be written.
private struct CalendarPlan {
  let fileName: String
  let header: CalendarWriter.Header
  let deadlines: [Deadline]
}

/// One calendar of everything, one per audience, one per contract and transition.
private func plans(for deadlines: [Deadline], snapshot: Snapshot, wording: Wording) -> [CalendarPlan] {
  let dated = deadlines.filter { $0.sortDay != nil }
  let owner = snapshot.settings.municipality ?? snapshot.settings.title ?? ""
  func plan(_ fileName: String, _ name: String, _ deadlines: [Deadline]) -> CalendarPlan {
    let description = wording.say(
      nl: "Termijnen van \(owner), stand van \(wording.date(snapshot.asOf)). Dit is een hulpmiddel; controleer een "
        + "datum voor u erop vertrouwt.",
      en: "Deadlines of \(owner), as of \(wording.date(snapshot.asOf)). This is an aid; check a date before you rely "
        + "on it.")
    return CalendarPlan(
      fileName: fileName,
      header: CalendarWriter.Header(name: .line(name, limit: 100), description: TextValue(description)),
      deadlines: deadlines)
  }

  let all = wording.say(nl: "Termijnen", en: "Deadlines")
  let base = wording.say(nl: "termijnen", en: "deadlines")
  var plans = [plan("\(base).ics", owner.isEmpty ? all : "\(all) \(owner)", dated)]
  var byAudience: [String: (name: String, deadlines: [Deadline])] = [:]
  var byContract: [String: [Deadline]] = [:]
  var byTransition: [String: [Deadline]] = [:]
  for deadline in dated {
    // Audiences whose names make the same file name are one.
    let parts = Dictionary(deadline.audiences.map { (fileNamePart($0), $0) }) { first, _ in first }
    for (part, name) in parts { byAudience[part, default: (name, [])].deadlines.append(deadline) }
    if case .step(let transition, _, _) = deadline.id {
      byTransition[transition, default: []].append(deadline)
    } else {
      byContract[deadline.id.owner, default: []].append(deadline)
    }
  }
  for (part, audience) in byAudience.sorted(by: { $0.key < $1.key }) {
    plans.append(plan("\(base)-\(part).ics", "\(all) \(audience.name)", audience.deadlines))
  }
  for contract in snapshot.contracts {
    plans.append(plan("contract-\(contract.id).ics", contract.title, byContract[contract.id] ?? []))
  }
  let transitionPrefix = wording.say(nl: "overstap", en: "transition")
  for transition in snapshot.transitions {
    plans.append(
      plan("\(transitionPrefix)-\(transition.id).ics", transition.title, byTransition[transition.id] ?? []))
  }
  return plans
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
