import CivilDates
public import Deadlines
import ICalendar
import Register
import SystemInterface
import Wording
import Words

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
    try engine.forEachOwner(from: options.from, through: options.through, disputed: true) { owner, deadlines in
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
  /// Whether what was told of before and is not asked for now leaves the calendars.
  let isNarrower: Bool
  /// How many contracts and transitions were told of before, and how many of those the register has.
  ///
  /// A register that names no municipality is told from another one by these alone.
  private var toldOwnerCount = 0
  private var knownOwnerCount = 0
  /// The number of events that are not cancelled in the calendar of everything.
  var liveCount = 0

  init(of engine: DeadlineEngine, to folder: String, options: CalendarExportOptions) throws {
    self.engine = engine
    self.options = options
    let wording = Wording(options.language)
    names = CalendarNames(snapshot: engine.snapshot, wording: wording)
    summary = CalendarExportSummary(folder: folder)
    files = options.isDryRun ? nil : try AtomicFileSet(in: folder, isAlone: true)
    let previous = try PreviousExport(in: options.previousFolder ?? folder, of: engine.snapshot, options: options)
    ledger = previous.ledger
    summary.isLedgerRebuilt = previous.isRebuilt
    isNarrower = previous.isNarrower
    events = DeadlineEvents(
      snapshot: engine.snapshot, wording: wording, reminders: options.reminders, profile: options.profile,
      namespace: previous.namespace, page: options.page)
    // The first to get its name: a calendar that is older than the ledger is written the same way again.
    newLedger = try files?.begin(Ledger.fileName)
    ledgerLines = Ledger.heading(
      namespace: previous.namespace, asOf: engine.snapshot.asOf, scope: ExportScope(options))
  }

  private var asOf: CivilDate { engine.snapshot.asOf }

  // MARK: Deadlines

  mutating func add(_ deadlines: [Deadline], of owner: DeadlineEngine.Owner) throws {
    let key = EventOwner(owner)
    while let other = ledger.nextOwner, other < key { try tellOwnerWithoutDeadlines() }
    let told = ledger.nextOwner == key ? try ledger.takeEntries() : []
    try tell(deadlines, told, of: key, titled: deadlines.first?.ownerTitle)
  }

  /// What becomes of the events of an owner that has no deadlines in the days that were asked for.
  private mutating func tellOwnerWithoutDeadlines() throws {
    let told = try ledger.takeEntries()
    guard let owner = told.first?.name.owner else { return }
    try tell([], told, of: owner, titled: nil)
  }

  /// Tells of all events of an owner: those of its deadlines, and those that were told of before.
  private mutating func tell(
    _ deadlines: [Deadline], _ told: [LedgerEntry], of owner: EventOwner, titled title: String?
  ) throws {
    let plan = EventPlan(
      listed: deadlines, told: told, engine: engine, events: events, options: options, isNarrower: isNarrower)
    summary.withoutDay += plan.withoutDay
    if !told.isEmpty {
      toldOwnerCount += 1
      if engine.snapshot.has(owner) { knownOwnerCount += 1 }
    }
    var entries = plan.kept
    var calendar: OpenCalendar?
    for item in plan.items {
      let revision: Revision
      if item.entry.state == .gone {
        revision = Revision(of: item.entry, fingerprint: nil, after: item.old, firstRevised: asOf, on: asOf)
      } else {
        let event = try SerializedEvent(item.event)
        revision = Revision(
          of: item.entry, fingerprint: event.fingerprint, after: item.old, firstRevised: item.firstRevised ?? asOf,
          on: asOf)
        let title = title ?? engine.snapshot.title(of: owner) ?? owner.id
        try write(event, as: revision.entry, of: owner, titled: title, to: &calendar)
        if revision.entry.state != .cancelled { liveCount += 1 }
      }
      if revision.entry.state != .gone || revision.change != .unchanged { note(revision) }
      entries.append(revision.entry)
    }
    try write(entries)
    if let calendar { try finish(calendar) }
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
    _ event: borrowing SerializedEvent, as entry: LedgerEntry, of owner: EventOwner, titled title: String,
    to calendar: inout OpenCalendar?
  ) throws {
    if options.groups.contains(.everything), options.audiences == nil {
      try sharedCalendar(names.everything, titled: names.titleOfEverything).add(event, as: entry)
    }
    if options.groups.contains(.audience) {
      let wanted = entry.audiences.filter { options.audiences?.contains($0) ?? true }
      // Audiences whose names make the same file name are one.
      let parts = Dictionary(wanted.map { (names.fileName(ofAudience: $0), $0) }) { first, _ in first }
      for (name, audience) in parts {
        try sharedCalendar(name, titled: names.title(ofAudience: audience)).add(event, as: entry)
      }
    }
    if options.groups.contains(.owner), options.audiences == nil {
      let own = try calendar ?? open(names.fileName(of: owner), titled: title)
      calendar = own
      try own.add(event, as: entry)
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
      summary.calendars.append(
        .init(
          name: whole, title: calendar.header.name.text, eventCount: calendar.eventCount, wholeName: nil))
      return
    }
    for part in calendar.parts() {
      // Neither ids nor audiences have an underscore in their file names.
      let name = "\(calendar.stem)_\(part.suffix).ics"
      let title = "\(calendar.header.name.text) \(part.suffix)"
      try calendar.write(part.events, header: names.header(titled: title), to: files?.begin(name))
      summary.calendars.append(.init(name: name, title: title, eventCount: part.events.count, wholeName: whole))
    }
    // Whoever subscribed to the whole keeps the part that matters first.
    let first = calendar.firstEvents()
    try calendar.keep(first, header: names.headerOfFirst(titled: calendar.header.name.text))
    try calendar.file?.end()
    summary.calendars.append(
      .init(
        name: whole, title: calendar.header.name.text, eventCount: first.count, wholeName: whole))
  }

  mutating func finish() throws -> CalendarExportSummary {
    while ledger.nextOwner != nil { try tellOwnerWithoutDeadlines() }
    if engine.snapshot.settings.municipality == nil, toldOwnerCount > 0, knownOwnerCount == 0, !options.isForced {
      throw CalendarExportError.otherRegister(path: "\(options.previousFolder ?? summary.folder)/\(Ledger.fileName)")
    }
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
    if let files { summary.newFiles = try files.commit(keepsUnchanged: true) }
    summary.fileCount = written.count + 1
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

extension Snapshot {
  fileprivate func title(of owner: EventOwner) -> String? {
    owner.isTransition ? transition(owner.id)?.title : contract(owner.id)?.title
  }

  /// Whether a contract or transition is in the register, known or not.
  fileprivate func has(_ owner: EventOwner) -> Bool {
    owner.isTransition
      ? transitions.contains { $0.id == owner.id }
      : contract(owner.id) != nil || notKnownYet.contains { $0.id == owner.id }
  }
}
