public import CivilDates

/// Whether a target date works, how long it stays open, and what happens to a contract.
public protocol TransitionWords: Sendable {
  var verdictClear: String { get }
  var verdictAttention: String { get }
  var cannotBeSaid: String { get }
  var verdictBridgeable: String { get }
  var verdictConflicted: String { get }
  var verdictClosed: String { get }
  func nothingInTheWay(per day: String) -> String
  func everythingFits(per day: String) -> String
  func everythingCanFit(per day: String, notFixed perhaps: Int) -> String
  func unknownWhetherItFits(per day: String, unknown: Int, of all: Int) -> String
  func canBeBridged(per day: String, onlyIf condition: String) -> String
  func cannotBeBridged(per day: String) -> String
  func cannotBeDone(per day: String) -> String
  func agreedTo(by names: String) -> String
  var agreementsAreKept: String { get }
  var andAlso: String { get }
  var partyNotKnownYet: String { get }
  var targetDate: String { get }
  var dateLookedInto: String { get }
  var namedInNoDocument: String { get }
  func givenUp(on day: String) -> String
  func chosen(on day: String) -> String
  func choiceIs(_ day: CivilDate) -> String
  var openUntilNotKnown: String { get }
  func staysOpenAtMost(through day: String, mark: String) -> String
  func staysOpen(through day: String, mark: String) -> String
  func atMost(_ day: String) -> String
  var notKnown: String { get }
  func notOpen(because why: String) -> String
  var nothingLeftToDo: String { get }
  var relationAligned: String { get }
  var relationOverlap: String { get }
  var relationGap: String { get }
  func canEndButNotFixed(on lastDay: String, mark: String) -> String
  func ends(on lastDay: String, mark: String) -> String
  func canEnd(on lastDay: String, mark: String) -> String
  func runsOn(through lastDay: String, mark: String, tooLong span: String) -> String
  func endsAlready(on lastDay: String, mark: String, nothingFor span: String) -> String
  func aDay(between first: CivilDate, and last: CivilDate) -> String
  var atLeast: String { get }
  func inMonths(_ months: Int) -> String
  var bridgeConfirmed: String { get }
  var bridgeNotConfirmed: String { get }
  func bridgeAtMost(_ length: Period) -> String
}
