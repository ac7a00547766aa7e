import CivilDates
import ICalendar

/// What subscribers were last told of an event: one line of the ledger.
struct LedgerEntry: Equatable, Sendable {
  /// How the event stands in the calendars.
  enum State: String, CaseIterable {
    /// As it is.
    case current
    /// With a title that says that it was moved.
    case moved
    /// With a title that says that its day is unknown.
    case unknown
    /// With a title that says that its day has passed, and nothing is recorded.
    case passed
    /// With a title that says that its day had passed already when it became known.
    case missed
    /// With a title that says that it is done.
    case done
    /// With a title that says that it is no more.
    case cancelled
    /// Not any more.
    case gone

    /// Whether the deadline is still to come.
    var isOpen: Bool { self == .current || self == .moved || self == .unknown }
  }

  /// What it is of.
  let name: EventName
  /// How it stands.
  var state: State
  /// The as-of day on which it came to stand so.
  var since: CivilDate
  /// How often something that a planner sees has changed; at most ``maximumSequence``.
  var sequence: Int
  /// The day of the last such change.
  var revised: CivilDate
  /// The day of the event.
  var day: CivilDate
  /// The day from which it was moved.
  var movedFrom: CivilDate?
  /// What stands for everything that a planner sees.
  var fingerprint: String
  /// Who is told.
  var audiences: [String]
  /// The title, without what the state adds to it.
  var title: String

  /// The greatest number that a calendar can hold (RFC 5545 §3.3.8).
  static let maximumSequence = Int(Int32.max)

  /// The fields of a line, in order.
  private static let fieldNames = [
    "event", "state", "since", "sequence", "revised", "day", "moved-from", "fingerprint", "audiences", "title",
  ]

  /// The line above the entries, which names the fields.
  static let heading = fieldNames.joined(separator: "\t")

  /// The line, without its line break.
  var line: String {
    [
      name.text, state.rawValue, since.description, String(sequence), revised.description, day.description,
      movedFrom?.description ?? "-", fingerprint, audiences.joined(separator: ","), title,
    ].joined(separator: "\t")
  }
}

/// Why a line is none of a ledger.
struct LedgerLineProblem: Error {
  /// Where in the line, in Unicode scalars, counted from 1.
  let column: Int
  /// The field that is not what it should be; nil if their number is wrong.
  let field: String?
}

extension LedgerEntry {
  /// Reads a line.
  init(line: String) throws(LedgerLineProblem) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == Self.fieldNames.count else { throw LedgerLineProblem(column: 1, field: nil) }
    func read<Value>(_ index: Int, _ value: (String) -> Value?) throws(LedgerLineProblem) -> Value {
      if let value = value(parts[index]) { return value }
      let column = parts[..<index].reduce(1) { $0 + $1.unicodeScalars.count + 1 }
      throw LedgerLineProblem(column: column, field: Self.fieldNames[index])
    }
    func number(_ text: String) -> Int? {
      Int(text).flatMap { (0...Self.maximumSequence).contains($0) && String($0) == text ? $0 : nil }
    }
    name = try read(0) { EventName($0) }
    state = try read(1) { State(rawValue: $0) }
    since = try read(2) { CivilDate($0) }
    sequence = try read(3, number)
    revised = try read(4) { CivilDate($0) }
    day = try read(5) { day in CivilDate(day).flatMap { $0 <= CalendarEvent.lastDay ? $0 : nil } }
    movedFrom = try read(6) { text -> CivilDate?? in text == "-" ? .some(nil) : CivilDate(text).map { .some($0) } }
    fingerprint = try read(7) { text in text.utf8.count == 36 ? text : nil }
    audiences = parts[8].utf8.split(separator: 0x2C).map { TextValue.category(String(Substring($0))).text }
    title = TextValue.line(parts[9]).text
  }
}
