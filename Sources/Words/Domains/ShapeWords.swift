/// What is due at a place of a file, and what stands there instead.
public protocol ShapeWords: Sendable {
  var aText: String { get }
  var aName: String { get }
  var aDay: String { get }
  var anImpreciseDate: String { get }
  var aPeriod: String { get }
  func aWholeNumber(from first: Int, through last: Int) -> String
  var trueOrFalse: String { get }
  func oneOf(_ choices: [String]) -> String
  var aDayOfEveryYear: String { get }
  var someLines: String { get }
  var anAmount: String { get }
  var aStep: String { get }
  var aWebAddress: String { get }
  var valueMissing: String { get }
  func expectedOrLeaveOut(_ what: String) -> String
  func cannotHold(_ key: String, meaning: String) -> String
  func unknownKey(_ key: String) -> String
  func keyMissing(_ key: String) -> String
  func addKey(_ key: String, what: String) -> String
  func putSpaceAfterColon(key: String, value: String) -> String
  var noBreakSpace: String { get }
  func possibleHere(_ list: String) -> String
  func missingHere(_ names: [String]) -> String
  func doNotGoTogether(_ names: [String]) -> String
  var giveExactlyOne: String { get }
  var keysWithValues: String { get }
  var aList: String { get }
  var aSingleValue: String { get }
  func expected(_ what: String) -> String
  func quoteRange(_ text: String) -> String
  func doesNotFit(_ found: String) -> String
  func notWhatIsDue(_ text: String) -> String
  func isNoDate(_ text: String) -> String
  func isNoPeriod(_ text: String) -> String
  func isNoName(_ text: String) -> String
  func noSuchMonth(_ month: Int) -> String
  func noSuchDay(_ text: String, length: Int) -> String
  func aList(of item: String) -> String
  /// One of several things that can stand at a place.
  func eitherOf(_ parts: [String]) -> String
}
