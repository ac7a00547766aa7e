import CivilDates
import Deadlines
import ICalendar
import Register

/// What subscribers were told before, and whether an export may go on from there.
struct PreviousExport {
  let ledger: Ledger
  /// The name space of the events, which goes into their UIDs.
  let namespace: EventID
  /// Whether the ledger was missing, and put together again from the calendars beside it.
  let isRebuilt: Bool
  /// Whether fewer deadlines are asked for than before.
  let isNarrower: Bool

  /// What stands in a folder.
  ///
  /// - Throws: ``CalendarExportError`` if it is of another register, of a later day or of more deadlines, unless the
  ///   export is forced; and if there is a ledger that cannot be read.
  init(in folder: String, of snapshot: Snapshot, options: CalendarExportOptions) throws {
    let settings = snapshot.settings
    var ledger = try Ledger(in: folder)
    let path = "\(folder)/\(Ledger.fileName)"
    var isRebuilt = false
    if !ledger.isThere {
      do {
        let rebuilding = RebuiltLedger(namespaces: Self.namespaces(settings), settings: settings)
        if let rebuilt = try rebuilding.ledger(in: folder) { (ledger, isRebuilt) = (rebuilt, true) }
      } catch CalendarExportError.lostLedger where options.isForced {
      }
    }
    if let own = settings.municipality.map({ EventID($0, within: .root) }) {
      namespace = own
      if let other = ledger.namespace, other != own {
        guard options.isForced else { throw CalendarExportError.otherRegister(path: path) }
        ledger = Ledger()
      }
    } else {
      // Nothing else of a register stays the same for sure, so that subscribers keep what they were told.
      namespace = ledger.namespace ?? EventID("", within: .root)
    }
    if let last = ledger.asOf, snapshot.asOf < last, !options.isForced {
      throw CalendarExportError.earlierDay(path: path, last: last)
    }
    let scope = ExportScope(options)
    isNarrower = ledger.scope.map { !scope.includes($0) } ?? false
    if isNarrower, !options.isForced, let last = ledger.scope {
      throw CalendarExportError.narrower(path: path, last: last.description)
    }
    self.ledger = ledger
    self.isRebuilt = isRebuilt
  }

  /// The name spaces in which the events of a register can be, the likeliest first.
  private static func namespaces(_ settings: Settings) -> [EventID] {
    if let municipality = settings.municipality { return [EventID(municipality, within: .root)] }
    return ["", settings.title].compactMap { $0.map { EventID($0, within: .root) } }
  }
}
