public import CivilDates

/// What was agreed in a contract, part by part.
public protocol ClauseWords: Sendable {
  var statedOtherwiseName: String { get }
  var finalEndName: String { get }
  func endsOfLaw(_ last: ImpreciseDate) -> String
  var claimsName: String { get }
  var costsName: String { get }
  func happenedName(on day: CivilDate) -> String
  func isAboutExtension(_ step: Int) -> String
  func lastDayIs(_ day: CivilDate) -> String
  var startNotKnown: String { get }
  var noLastDay: String { get }
  func lastsAtMost(_ most: Period) -> String
  var termName: String { get }
  func runsOnUntilLeft(_ kind: String) -> String
  func lengthens(byAtMost most: Period, kind: String) -> String
  var unknownTime: String { get }
  func lengthens(by time: String, kind: String) -> String
  var againAndAgain: String { get }
  func otherPartysNotice(_ notice: String) -> String
  func extensionName(_ number: Int) -> String
  var andOn: String { get }
  func notBefore(_ day: ImpreciseDate) -> String
  func notBefore(afterStart length: Period) -> String
  var onlyTheOtherParty: String { get }
  var leavingName: String { get }
  var whoCanIsNotKnown: String { get }
  func whoCan(_ name: String) -> String
  var otherContractsName: String { get }
  var noLongerThanFramework: String { get }
  var longerThanFramework: String { get }
  func longerThanFramework(by length: Period) -> String
  var unknownWhetherLongerThanFramework: String { get }
  func fallsUnder(_ contract: String) -> String
  func endsTogether(with contract: String) -> String
  func startsAfterEnd(of contract: String) -> String
  var isFrameworkItself: String { get }
  func whyLongerThanFourYears(_ reason: String) -> String
  func whoSeesToIt(_ owner: String) -> String
}
