public import CivilDates

/// An unknown fact as a question, and what an answer can change.
public protocol QuestionWords: Sendable {
  func askTheirExitNotice(title: String) -> String
  func askTheirNotice(extension numbers: String, title: String) -> String
  func askExitNotice(title: String) -> String
  func askNotice(extension steps: String, title: String) -> String
  func askTimeToExercise(extension steps: String, title: String) -> String
  func askWayOut(title: String) -> String
  func askEnd(title: String) -> String
  func askEnd(extension step: Int, title: String) -> String
  func askEntry(title: String) -> String
  func askAuthority(title: String) -> String
  func askWhetherUsed(extension step: Int, title: String, else lastDay: String) -> String
  func askClaims(title: String) -> String
  func numberAndOn(_ number: Int) -> String
  var andOneMoreDate: String { get }
  func andMoreDates(_ more: Int) -> String
  func onlyAttention(dates count: Int) -> String
  func onlyAttention(on days: String, count: Int) -> String
  var onlyUntilWhenNotice: String { get }
  var onlyWhoMustAct: String { get }
  var untilWhenClaims: String { get }
  var noTargetDate: String { get }
  func canTurn(per day: String, now: String, into turns: String) -> String
  func mayCloseEarlier(per day: String, open now: CivilDate, worst: String) -> String
  func mayCloseEarlier(per day: String, worst: String) -> String
  func asksForAttention(per day: String) -> String
  var everyNoticePeriod: String { get }
  var everyLastDay: String { get }
  func reckonedWith(_ values: String) -> String
  var now: String { get }
  func beforeDay(_ day: CivilDate) -> String
  var notInTheRegister: String { get }
}
