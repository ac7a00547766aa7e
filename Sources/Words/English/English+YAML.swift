extension EnglishByDefault {
  func fileTooLarge(mebibytes: Int) -> String { "the file is larger than \(mebibytes) MiB" }
  var eachContractInItsOwnFile: String { "put each contract in a file of its own" }
  var fileIsEmpty: String { "the file is empty" }
  var describeOrRemove: String { "describe a contract in it, or remove the file" }
  var secondDocument: String { "a second document starts in the same file" }
  var anchorsNotUsed: String { "anchors (&), aliases (*) and tags (!) are not used" }
  var writeValueOut: String { "write the value out here" }
  func tooDeep(levels: Int) -> String { "more than \(levels) levels deep" }
  var tenLevelsAreEnough: String { "a register needs ten at most; take the extra brackets out" }
  var keyIsAWord: String { "a key is a word" }
  var isBracketTooMany: String { "is there a `[` or `{` too many here?" }

  func keyTwice(_ key: String, firstOn line: Int) -> String {
    "`\(key)` stands here for the second time (first on line \(line))"
  }

  var takeOneOut: String { "take one of the two out" }
  var tabHere: String { "a tab stands here" }
  var indentWithSpaces: String { "indent with spaces" }
  var backslashHasMeaning: String { "a `\\` between double quotation marks has a meaning of its own" }
  var useSingleQuotationMarks: String { "use single quotation marks: '...'" }
  var quotationNeverClosed: String { "this quotation mark is never closed" }
  var putSameMarkAtEnd: String { "put the same mark at the end of the text" }
  var textBehindQuotation: String { "here is more text behind the last quotation mark" }
  var quoteWholeText: String { "put the whole text between quotation marks; a ' within '...' becomes ''" }
  var noColonHere: String { "this is no key with a value: there is no colon" }
  var writeKeyAndValue: String { "write `key: value`; a text of several lines is indented" }
  var colonMakesSecondKey: String { "a colon with a space behind it makes a second key of this" }

  func quoteValue(of key: String, value: String) -> String {
    "put the text between quotation marks: `\(key): \(value)`"
  }

  var spaceMissingAfterColon: String { "a space is missing after this colon" }
  func write(_ written: String) -> String { "write `\(written)`" }
  var lineDoesNotFit: String { "this line does not fit those above it" }

  var indentEquallyFar: String {
    "indent keys that belong together equally far; nothing stands behind `key:` with something below it"
  }

  func bareSignIsNoValue(_ value: String) -> String { "a bare `\(value)` is no value" }

  func leaveOutOrUnknown(_ key: String) -> String {
    "leave `\(key)` out if there is none, or write `\(key): unknown` if it is not known"
  }

  var listOnItsOwnLine: String { "a list begins on a line of its own" }

  func putListBelow(_ key: String) -> String {
    "put `- ` on the line below `\(key):`, or the list in brackets: `\(key): [...]`"
  }

  func valueCannotStart(with sign: String) -> String { "a value without quotation marks cannot start with `\(sign)`" }
  var quoteTheValue: String { "put the value between quotation marks" }
  func oneTooMany(_ sign: String) -> String { "this `\(sign)` is one too many" }
  var takeItAway: String { "take it away" }
  var valueMissingHere: String { "a value is missing here" }
  var takeCommaOrBracketAway: String { "take away the comma or the bracket that is too many here" }

  func notClosed(_ opening: String, beforeLine line: Int, column: Int) -> String {
    "this `\(opening)` is not closed, or a comma is missing before line \(line), column \(column)"
  }

  func closeWith(_ expected: String) -> String {
    "close it with `\(expected)`, and put commas between the parts; a text with a comma stands between quotation marks"
  }

  var controlCharacterHere: String { "an invisible control character stands here" }
  var typeLineAnew: String { "type the line anew" }
  func notValidYAML(_ said: String) -> String { "this is not valid YAML: \(said)" }
  var lookAtIndentation: String { "look at the indentation, the colons and the quotation marks on and above this line" }
  var saveAsUTF8: String { "save the file as UTF-8 (Notepad: Save as, Encoding: UTF-8)" }
  var savedAsUTF16: String { "the file was saved as UTF-16 (\u{201C}Unicode\u{201D}), not as UTF-8" }

  func savedAsWindows1252(_ letter: String) -> String {
    "the file was not saved as UTF-8, but it seems as Windows-1252 (ANSI)\(letter)"
  }
}
