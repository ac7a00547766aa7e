public import CivilDates
public import Diagnostics

/// The meetings of a body, such as the council.
public struct Meetings: Sendable {
  /// The body, as the owner of a step names it.
  public let body: String
  /// The days on which it meets, in order.
  public var dates: [CivilDate]
  /// How long before a meeting the papers must be in; nil if the register does not say.
  public let papersAhead: Period?
  /// The name of the file of the body's own calendar (.ics), in the folder of the register, if the days stand there.
  public let calendar: String?
  /// Where the register lists them.
  public let place: Place

  /// The meetings of a body.
  public init(body: String, dates: [CivilDate], papersAhead: Period?, calendar: String?, place: Place) {
    self.body = body
    self.dates = dates.sorted()
    self.papersAhead = papersAhead
    self.calendar = calendar
    self.place = place
  }
}

extension Meetings {
  /// The last meeting in a range of days (both inclusive); nil if there is none.
  public func last(from first: CivilDate, through last: CivilDate) -> CivilDate? {
    dates.last { first <= $0 && $0 <= last }
  }

  /// How long after the last meeting in the list more are to be expected: a body that meets pauses for a summer.
  private static let usualPause = Period(months: 2)

  /// The day through which meetings are listed, if that is long before a day; nil if the list goes on far enough.
  public func listEnd(before day: CivilDate) -> CivilDate? {
    dates.last.flatMap { $0.adding(Self.usualPause, rounding: .up) < day ? $0 : nil }
  }

  /// The last day on which the papers for a meeting can be in; nil if the register does not say how long before.
  public func papersBy(_ meeting: CivilDate) -> CivilDate? {
    papersAhead.map { meeting.subtracting($0, rounding: .down) }
  }
}
