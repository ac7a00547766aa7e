/// What keeps a file from being read as YAML, and how to mend it.
public protocol YAMLWords: Sendable {
  func fileTooLarge(mebibytes: Int) -> String
  var eachContractInItsOwnFile: String { get }
  var fileIsEmpty: String { get }
  var describeOrRemove: String { get }
  var secondDocument: String { get }
  var anchorsNotUsed: String { get }
  var writeValueOut: String { get }
  func tooDeep(levels: Int) -> String
  var tenLevelsAreEnough: String { get }
  var keyIsAWord: String { get }
  var isBracketTooMany: String { get }
  func keyTwice(_ key: String, firstOn line: Int) -> String
  var takeOneOut: String { get }
  var tabHere: String { get }
  var indentWithSpaces: String { get }
  var backslashHasMeaning: String { get }
  var useSingleQuotationMarks: String { get }
  var quotationNeverClosed: String { get }
  var putSameMarkAtEnd: String { get }
  var textBehindQuotation: String { get }
  var quoteWholeText: String { get }
  var noColonHere: String { get }
  var writeKeyAndValue: String { get }
  var colonMakesSecondKey: String { get }
  func quoteValue(of key: String, value: String) -> String
  var spaceMissingAfterColon: String { get }
  func write(_ written: String) -> String
  var lineDoesNotFit: String { get }
  var indentEquallyFar: String { get }
  func bareSignIsNoValue(_ value: String) -> String
  func leaveOutOrUnknown(_ key: String) -> String
  var listOnItsOwnLine: String { get }
  func putListBelow(_ key: String) -> String
  func valueCannotStart(with sign: String) -> String
  var quoteTheValue: String { get }
  func oneTooMany(_ sign: String) -> String
  var takeItAway: String { get }
  var valueMissingHere: String { get }
  var takeCommaOrBracketAway: String { get }
  func notClosed(_ opening: String, beforeLine line: Int, column: Int) -> String
  func closeWith(_ expected: String) -> String
  var controlCharacterHere: String { get }
  var typeLineAnew: String { get }
  func notValidYAML(_ said: String) -> String
  var lookAtIndentation: String { get }
  var saveAsUTF8: String { get }
  var savedAsUTF16: String { get }
  func savedAsWindows1252(_ letter: String) -> String
}
