public import CivilDates

/// What happened, and what it was about.
public protocol HappenedWords: Sendable {
  func happened(on day: String) -> String
  func becameKnown(on day: String) -> String
  func aboutTransition(per target: CivilDate) -> String
  func aboutStep(_ step: String) -> String
  func aboutExtension(_ step: Int) -> String
  func aboutLastDay(_ day: CivilDate) -> String
  var eventExtended: String { get }
  var eventNotExtended: String { get }
  var eventNoticeSent: String { get }
  var eventNoticeReceived: String { get }
  var eventTerminated: String { get }
  var eventDone: String { get }
  var eventRefused: String { get }
  var eventChosen: String { get }
  var eventDropped: String { get }
}
