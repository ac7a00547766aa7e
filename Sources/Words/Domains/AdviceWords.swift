public import CivilDates

/// The days before the last one that somebody who acts does well to keep.
public protocol AdviceWords: Sendable {
  var sendBy: String { get }
  var decideBy: String { get }
  var preferablyBy: String { get }
  var papersShouldHaveBeenInBy: String { get }
  var papersInBy: String { get }
  func lastListedMeeting(through day: CivilDate) -> String
  var lastMeetingInTime: String { get }
  func byTheAdvice(latest day: CivilDate) -> String
  func papersWereDue(on day: CivilDate) -> String
  func papersAreDue(by day: CivilDate) -> String
  func meeting(_ meeting: CivilDate, papers: String) -> String
}
