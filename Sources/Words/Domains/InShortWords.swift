public import CivilDates

/// What counts in a year, in a few sentences.
public protocol InShortWords: Sendable {
  func yearHasPassed(_ year: Int, asOf: String, before: CivilDate) -> String
  func besidesStatute(_ law: Int) -> String
  func nothingFalls(in year: Int) -> String
  func someNotFixed(_ imprecise: Int) -> String
  func deadlinesFall(_ count: Int, in year: Int, certain: Int, conditional: Int) -> String
  func deadlinesMissed(_ count: Int, _ all: String) -> String
  func dayUnknown(of count: Int, in year: Int) -> String
  func neitherDayNorYear(of count: Int) -> String
  func nothingForCouncil(in year: Int) -> String
  func councilMustKnow(_ known: Int) -> String
  func councilDecides(_ decided: Int, of count: Int, mustKnow known: Int) -> String
  func nothingChanged(since day: String) -> String
  func deadlinesChanged(since day: String, _ changes: String) -> String
  var countMoved: String { get }
  var countNew: String { get }
  var countCertain: String { get }
  var countDecided: String { get }
  var countPassed: String { get }
  var countOver: String { get }
  var countExtended: String { get }
  var countOutOfPlay: String { get }
}
