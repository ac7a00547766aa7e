extension EnglishByDefault {
  var aText: String { "a text" }
  var aName: String { "a name of at most 100 characters a-z, 0-9 and -" }
  var aDay: String { "a day such as 2022-12-31" }

  var anImpreciseDate: String {
    "a day (2022-12-31), month (2021-12), quarter (2021-34), year (2025) or \"[2026..2030]\""
  }

  var aPeriod: String { "a period such as P2Y, P6M or P14D" }

  func aWholeNumber(from first: Int, through last: Int) -> String {
    "a whole number from \(first) through \(last), without quotation marks"
  }

  var trueOrFalse: String { "true or false" }
  func oneOf(_ choices: [String]) -> String { choices.joined(separator: or) }
  var aDayOfEveryYear: String { "a day that every year has, such as 12-31" }
  var someLines: String { "one line (1225) or at most twelve lines (1229-1232)" }
  var anAmount: String { "an amount in euros such as 12000.00" }
  var aStep: String { "a step, or other-transition/step" }
  var aWebAddress: String { "an address such as https://www.example.nl/termijnen" }
  var valueMissing: String { "a value is missing here" }
  func expectedOrLeaveOut(_ what: String) -> String { "expected \(what); leave the key out if nothing is known of it" }
  func cannotHold(_ key: String, meaning: String) -> String { "the register cannot hold `\(key)`: \(meaning)" }
  func unknownKey(_ key: String) -> String { "unknown key `\(key)`" }
  func keyMissing(_ key: String) -> String { "the key `\(key)` is missing" }
  func addKey(_ key: String, what: String) -> String { "add `\(key): ...` (\(what))" }
  func putSpaceAfterColon(key: String, value: String) -> String { "put a space after the colon: `\(key): \(value)`" }
  var noBreakSpace: String { "a no-break space (U+00A0) stands here, and no plain one: type the line anew" }
  func possibleHere(_ list: String) -> String { "possible here: \(list)" }
  func missingHere(_ names: [String]) -> String { "\(names.joined(separator: or)) is missing here" }
  func doNotGoTogether(_ names: [String]) -> String { "\(names.joined(separator: or)) do not go together" }
  var giveExactlyOne: String { "give exactly one of them" }
  var keysWithValues: String { "keys with values" }
  var aList: String { "a list" }
  var aSingleValue: String { "a single value" }
  func expected(_ what: String) -> String { "expected \(what)" }
  func quoteRange(_ text: String) -> String { "put it between quotation marks: \"[\(text)]\"" }
  func doesNotFit(_ found: String) -> String { "\(found) does not fit here" }
  func notWhatIsDue(_ text: String) -> String { "`\(text)` is not what is due here" }
  func isNoDate(_ text: String) -> String { "`\(text)` is not a date" }
  func isNoPeriod(_ text: String) -> String { "`\(text)` is not a period" }
  func isNoName(_ text: String) -> String { "`\(text)` cannot be a name" }
  func noSuchMonth(_ month: Int) -> String { "there is no month \(month)" }

  func noSuchDay(_ text: String, length: Int) -> String {
    "the day \(text) does not exist: that month has \(length) days"
  }

  func aList(of item: String) -> String { "a list (- \(item))" }
  func eitherOf(_ parts: [String]) -> String { parts.joined(separator: ", or ") }
}
