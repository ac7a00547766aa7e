/// What makes an extension happen, and how long in advance notice is due.
public protocol TermWords: Sendable {
  func inLines(_ lines: String) -> String
  var bySilence: String { get }
  var byDecision: String { get }
  var byAgreement: String { get }
  func fullCalendarYears(_ years: Int) -> String
  func fullCalendarMonths(_ months: Int) -> String
}
