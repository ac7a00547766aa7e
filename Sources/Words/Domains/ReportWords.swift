public import CivilDates

/// What the council's yearly report says beside its tables.
public protocol ReportWords: Sendable {
  func noticeWaits(_ name: String, receivedBy day: CivilDate) -> String
  func notKnownOf(_ names: String) -> String
  func costsWithYear(_ cents: Int) -> String
  func notKnownOfBehind(_ names: String) -> String
  func documentSaysWhatDoesNotHold(_ said: String) -> String
  var noOpenQuestions: String { get }
  func annexHas(open all: Int) -> String
  func firstBelow(_ shown: Int) -> String
  func questionsOnTransition(_ count: Int) -> String
  var seeAnnex: String { get }
  func neitherDayNorYear(of count: Int, _ names: String) -> String
  func changedDeadlines(_ count: Int, of owners: Int) -> String
  func annexNames(more: Int) -> String
  func fromDay(_ before: String, to after: String) -> String
  func annexJudges(more left: Int) -> String
  var dependsOnBoard: String { get }
  var statuteName: String { get }
  var markCertain: String { get }
  var markConditional: String { get }
  var markImprecise: String { get }
  var markAmbiguous: String { get }
  var markAssumed: String { get }
  func editionReady(year: Int, by day: CivilDate) -> String
  var unknownDependsOnBoard: String { get }
  func stepsOmitted(_ omitted: Int) -> String
  var verdictHeading: String { get }
  var doesNotFitHeading: String { get }
  var whoMustAgreeHeading: String { get }
  var openThroughHeading: String { get }
  var costsHeading: String { get }
  var claimsThroughHeading: String { get }
  func without(_ names: String) -> String
  func asOf(_ day: String, in source: String) -> String
  func asOfChosen(_ day: String) -> String
  func assumedLine(_ all: String) -> String
  func reportTitle(_ year: Int, owner: String) -> String
}
