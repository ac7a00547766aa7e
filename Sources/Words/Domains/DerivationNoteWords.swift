public import CivilDates

/// What a derivation notes of the facts, besides what it reckons.
public protocol DerivationNoteWords: Sendable {
  func ambiguousEnd(holds: CivilDate, other: CivilDate) -> String
  func ambiguousNotice(fromEnd: CivilDate, fromLastDay: CivilDate, holds: CivilDate) -> String
  func ambiguousCalendarMonths(full: CivilDate, counted: CivilDate) -> String
  func ambiguousClaims(fromEnd: CivilDate, fromLastDay: CivilDate, holds: CivilDate) -> String
  func impreciseEarliest(from earliest: CivilDate, through latest: CivilDate, text: String?) -> String
  func impreciseLatest(from earliest: CivilDate, through latest: CivilDate, text: String?) -> String
  func lateNotice(received: CivilDate, aim: String, afterLastDay last: CivilDate) -> String
  func uncertainNotice(received: CivilDate, aim: String) -> String
  func lateNotice(received: CivilDate, aim: String, by last: CivilDate, inTimeBy other: CivilDate?) -> String
  func acceptedLateNotice(received: CivilDate, aim: String, afterLastDay last: CivilDate) -> String
  func acceptedLateNotice(received: CivilDate, aim: String, by last: CivilDate) -> String
  func settledDisagreement(_ stated: String, because: String?) -> String
  func openDisagreement(computed: ImpreciseDate, recorded: ImpreciseDate) -> String
  func assumed(_ reason: String) -> String
  func periodInNoSource(before: CivilDate?) -> String
  var theEndIsNotKnown: String { get }
  var claimsTimeNotKnown: String { get }
  func dueNotKnown(before: CivilDate?) -> String
  var boardMeetingNotKnown: String { get }
  var agreedWhileTermRuns: String { get }
  var notStatutory: String { get }
  func tooLongForStatute(_ length: Period) -> String
  var fixedByStatute: String { get }
  var limitation: String { get }
  func adviceFirstStep(_ id: String, by day: CivilDate) -> String
  func ownLastDay(_ day: ImpreciseDate) -> String
  func adviceForNotice(_ notice: String, by day: CivilDate, sentOn sendBy: CivilDate) -> String
  func lastMeeting(of body: String, on day: CivilDate) -> String
  func papersIn(_ ahead: Period, before meeting: CivilDate, by result: CivilDate) -> String
  func inOrderToLeave(per day: CivilDate) -> String
  func statedFirstDay(_ start: ImpreciseDate) -> String
  func statedLastDay(_ day: ImpreciseDate) -> String
  func statedFinalLastDay(_ day: ImpreciseDate) -> String
}
