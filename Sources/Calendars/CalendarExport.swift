import CivilDates
public import Deadlines
import Diagnostics
import ICalendar
import Register
import System
import Wording

/// Writes the calendars of a register: one of everything, one per audience, one per contract and transition.
///
/// The deadlines are derived, written and forgotten contract by contract, so that memory does not grow with their
/// number. The ledger in the same folder keeps what subscribers were told before; it is read and written alongside.
///
/// - Parameters:
///   - engine: what is known.
///   - folder: where the files go; it is made if it is not there.
///   - options: which calendars are made, of which deadlines, and how.
/// - Returns: what was written.
/// - Throws: ``CalendarExportError``; the old calendars are then still there.
public func exportCalendars(
  of engine: DeadlineEngine, to folder: String, options: CalendarExportOptions
) throws(CalendarExportError) -> CalendarExportSummary {
  do {
    var export = try CalendarExport(of: engine, to: folder, options: options)
    try engine.forEachOwner(from: options.from, through: options.through) { owner, deadlines in
      try export.add(deadlines, of: owner)
    }
    return try export.finish()
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

/// The calendars of one export.
struct CalendarExport {
  let engine: DeadlineEngine
  let options: CalendarExportOptions
  let events: DeadlineEvents
  let names: CalendarNames
  /// Nil if nothing is written.
  let files: AtomicFileSet?
  var ledger: Ledger
  let newLedger: PendingFile?
  /// The number of entries in the new ledger.
  var entryCount = 0
  /// Lines of the ledger that wait to be written.
  var ledgerLines = ""
  /// The calendars that take deadlines of many owners, by file name.
  var shared: [String: OpenCalendar] = [:]
  var summary: CalendarExportSummary
  /// The number of events that are not cancelled in the calendar of everything.
  var liveCount = 0

  init(of engine: DeadlineEngine, to folder: String, options: CalendarExportOptions) throws {
    self.engine = engine
    self.options = options
    let wording = Wording(options.language)
    events = DeadlineEvents(
      snapshot: engine.snapshot, wording: wording, reminders: options.reminders, profile: options.profile)
    names = CalendarNames(snapshot: engine.snapshot, wording: wording)
    summary = CalendarExportSummary(folder: folder)
    files = options.isDryRun ? nil : try AtomicFileSet(in: folder, isAlone: true)
    let previous = options.previousFolder ?? folder
    do {
      ledger = try Ledger(in: previous, register: events.namespace)
    } catch CalendarExportError.otherRegister where options.isForced {
      ledger = Ledger()
    }
    summary.hadNoLedger = try ledger.isThere ? false : hasEvents("\(previous)/\(names.everything)")
    // The first to get its name: a calendar that is older than the ledger is written the same way again.
    newLedger = try files?.begin(Ledger.fileName)
    ledgerLines = Ledger.heading(register: events.namespace)
  }

  private var asOf: CivilDate { engine.snapshot.asOf }

  // MARK: Deadlines

  mutating func add(_ deadlines: [Deadline], of owner: DeadlineEngine.Owner) throws {
    let key = EventOwner(owner)
    while let other = ledger.nextOwner, other < key { try settleOwnerWithoutDeadlines() }
    var told: [String: LedgerEntry] = [:]
    if ledger.nextOwner == key { for entry in try ledger.takeEntries() { told[entry.name.text] = entry } }
    var calendar: OpenCalendar?
    var entries: [LedgerEntry] = []
    for deadline in deadlines {
      guard options.includes(deadline) else {
        let name = deadline.id.description
        let others = told.filter { $0.key == name || $0.key.hasPrefix(name + "#") }
        for (name, entry) in others {
          told[name] = nil
          entries.append(entry)
        }
        continue
      }
      let found = events.events(for: deadline)
      if found.isEmpty { summary.withoutDay.append(deadline.id) }
      for (name, event) in found {
        let revision = Revision(
          of: event, name: name, audiences: deadline.audiences.map { TextValue.category($0).text },
          after: told.removeValue(forKey: name.text), on: asOf)
        note(revision)
        entries.append(revision.entry)
        let told = events.event(event, as: revision.entry)
        try write(told, of: key, titled: deadline.ownerTitle, audiences: deadline.audiences, to: &calendar)
        liveCount += 1
      }
    }
    entries += try settle(Array(told.values), of: key, titled: deadlines.first?.ownerTitle, in: &calendar)
    try write(entries)
    if let calendar { try finish(calendar) }
  }

  /// What becomes of the events of an owner that has no deadlines now.
  private mutating func settleOwnerWithoutDeadlines() throws {
    let told = try ledger.takeEntries()
    guard let owner = told.first?.name.owner else { return }
    var calendar: OpenCalendar?
    try write(settle(told, of: owner, titled: nil, in: &calendar))
    if let calendar { try finish(calendar) }
  }

  /// What becomes of events whose deadlines are not listed now.
  private mutating func settle(
    _ told: [LedgerEntry], of owner: EventOwner, titled title: String?, in calendar: inout OpenCalendar?
  ) throws -> [LedgerEntry] {
    var entries: [LedgerEntry] = []
    let known = engine.deadlines(named: Set(told.map(\.name.deadline)))
    for entry in told.sorted(by: { ($0.day, $0.name.text) < ($1.day, $1.name.text) }) {
      guard isGone(entry, now: known[entry.name.deadline]) else {
        entries.append(entry)
        continue
      }
      let revision = Revision(ofGone: entry, on: asOf)
      if revision.change != .unchanged || revision.entry.state == .cancelled { note(revision) }
      entries.append(revision.entry)
      guard revision.entry.state == .cancelled else { continue }
      try write(
        events.cancelledEvent(revision.entry), of: owner, titled: title ?? owner.id, audiences: entry.audiences,
        to: &calendar)
    }
    return entries
  }

  /// Whether an event that is not listed is no more, rather than past or not asked for.
  private func isGone(_ entry: LedgerEntry, now deadline: Deadline?) -> Bool {
    guard entry.day >= options.from ?? asOf, entry.day <= options.through ?? engine.horizon else { return false }
    guard options.includes(audiences: entry.audiences) else { return false }
    // One that was moved out of the days that were asked for is still there.
    guard let day = deadline?.sortDay else { return true }
    return day <= options.through ?? engine.horizon
  }

  private mutating func note(_ revision: Revision) {
    summary.counts[revision.change, default: 0] += 1
    guard options.isDryRun, revision.change != .unchanged else { return }
    let entry = revision.entry
    summary.events.append(
      .init(
        name: entry.name.text, change: revision.change, day: entry.day,
        movedFrom: revision.change == .moved ? entry.movedFrom : nil, title: entry.title))
  }

  private mutating func write(_ entries: [LedgerEntry]) throws {
    for entry in entries.sorted(by: { $0.name.text < $1.name.text }) { ledgerLines += entry.line + "\n" }
    entryCount += entries.count
    if ledgerLines.utf8.count > 1 << 16 { try flushLedger() }
  }

  private mutating func flushLedger() throws {
    try newLedger?.append(Array(ledgerLines.utf8))
    ledgerLines = ""
  }

  // MARK: Calendars

  private mutating func write(
    _ event: CalendarEvent, of owner: EventOwner, titled title: String, audiences: [String],
    to calendar: inout OpenCalendar?
  ) throws {
    let serialized = try SerializedEvent(event)
    if options.groups.contains(.everything), options.audiences == nil {
      try sharedCalendar(names.everything, titled: names.titleOfEverything).add(serialized, on: event.day)
    }
    if options.groups.contains(.audience) {
      let wanted = audiences.filter { options.audiences?.contains($0) ?? true }
      // Audiences whose names make the same file name are one.
      let parts = Dictionary(wanted.map { (names.fileName(ofAudience: $0), $0) }) { first, _ in first }
      for (name, audience) in parts {
        try sharedCalendar(name, titled: names.title(ofAudience: audience)).add(serialized, on: event.day)
      }
    }
    if options.groups.contains(.owner), options.audiences == nil {
      let own = try calendar ?? open(names.fileName(of: owner), titled: title)
      calendar = own
      try own.add(serialized, on: event.day)
    }
  }

  private mutating func sharedCalendar(_ name: String, titled title: String) throws -> OpenCalendar {
    if let calendar = shared[name] { return calendar }
    let calendar = try open(name, titled: title)
    shared[name] = calendar
    return calendar
  }

  func open(_ name: String, titled title: String) throws -> OpenCalendar {
    try OpenCalendar(names.header(titled: title), stem: String(name.dropLast(4)), file: files?.begin(name))
  }

  /// Ends a calendar, in parts if it is too large.
  mutating func finish(_ calendar: OpenCalendar) throws {
    try calendar.finish()
    let whole = calendar.stem + ".ics"
    guard calendar.isTooLarge else {
      try calendar.file?.end()
      summary.calendars.append(.init(name: whole, eventCount: calendar.eventCount, wholeName: nil))
      return
    }
    for part in calendar.parts() {
      // Neither ids nor audiences have an underscore in their file names.
      let name = "\(calendar.stem)_\(part.suffix).ics"
      let title = "\(calendar.header.name.text) \(part.suffix)"
      try calendar.write(part.events, header: names.header(titled: title), to: files?.begin(name))
      summary.calendars.append(.init(name: name, eventCount: part.events.count, wholeName: whole))
    }
    // Whoever subscribed to the whole keeps the part that matters first.
    let first = calendar.firstEvents()
    try calendar.keep(first, header: names.headerOfFirst(titled: calendar.header.name.text))
    try calendar.file?.end()
    summary.calendars.append(.init(name: whole, eventCount: first.count, wholeName: whole))
  }

  mutating func finish() throws -> CalendarExportSummary {
    while ledger.nextOwner != nil { try settleOwnerWithoutDeadlines() }
    for name in shared.keys.sorted() { if let calendar = shared[name] { try finish(calendar) } }
    // A calendar without events is none (RFC 5545 §3.6) and was not begun; one that subscribers have is not taken away.
    let wanted =
      options.audiences.map { $0.map(names.fileName(ofAudience:)) }
      ?? (options.groups.contains(.everything) ? [names.everything] : [])
    for name in wanted.sorted() where !options.isForced && (shared[name] == nil || liveCount == 0) {
      let path = "\(options.previousFolder ?? summary.folder)/\(name)"
      if try hasEvents(path) { throw CalendarExportError.wouldBeEmpty(path: path) }
    }
    if options.isForced { try emptyOldCalendars() }
    let old = oldCalendars()
    let obsolete = Set(obsoleteParts(among: old) + finishedCalendars(among: old)).sorted()
    let written = Set(summary.calendars.map(\.name))
    if !options.isForced { try refuseForeignCalendars(among: written) }
    ledgerLines +=
      Ledger.ending(count: entryCount) + Ledger.lines(of: written.union(old).subtracting(obsolete))
    try flushLedger()
    try newLedger?.end()
    for name in obsolete { files?.remove(name) }
    try files?.commit()
    summary.removed = obsolete
    summary.inOtherLanguages = calendarsInOtherLanguages()
    let first = names.everything
    summary.calendars.sort { ($0.name == first ? "" : $0.name) < ($1.name == first ? "" : $1.name) }
    return summary
  }
}

extension EventOwner {
  fileprivate init(_ owner: DeadlineEngine.Owner) {
    switch owner {
    case .contract(let contract): self.init(id: contract.id, isTransition: false)
    case .transition(let transition): self.init(id: transition.id, isTransition: true)
    }
  }
}
