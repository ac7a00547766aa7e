extension Dutch {
  var aText: String { "een tekst" }
  var aName: String { "een naam van hooguit 100 tekens a-z, 0-9 en -" }
  var aDay: String { "een dag zoals 2022-12-31" }

  var anImpreciseDate: String {
    "een dag (2022-12-31), maand (2021-12), kwartaal (2021-34), jaar (2025) of \"[2026..2030]\""
  }

  var aPeriod: String { "een periode zoals P2Y, P6M of P14D" }

  func aWholeNumber(from first: Int, through last: Int) -> String {
    "een heel getal van \(first) tot en met \(last), zonder aanhalingstekens"
  }

  var trueOrFalse: String { "true of false" }
  func oneOf(_ choices: [String]) -> String { choices.joined(separator: or) }
  var aDayOfEveryYear: String { "een dag die elk jaar bestaat, zoals 12-31" }
  var someLines: String { "een regel (1225) of hooguit twaalf regels (1229-1232)" }
  var anAmount: String { "een bedrag in euro zoals 12000.00" }
  var aStep: String { "een stap, of andere-overstap/stap" }
  var aWebAddress: String { "een adres zoals https://www.example.nl/termijnen" }
  var valueMissing: String { "hier ontbreekt een waarde" }

  func expectedOrLeaveOut(_ what: String) -> String {
    "verwacht: \(what); laat de sleutel weg als er niets over bekend is"
  }

  func cannotHold(_ key: String, meaning: String) -> String { "`\(key)` kan het register niet bevatten: \(meaning)" }
  func unknownKey(_ key: String) -> String { "onbekende sleutel `\(key)`" }
  func keyMissing(_ key: String) -> String { "de sleutel `\(key)` ontbreekt" }
  func addKey(_ key: String, what: String) -> String { "voeg toe: `\(key): ...` (\(what))" }

  func putSpaceAfterColon(key: String, value: String) -> String {
    "zet een spatie na de dubbele punt: `\(key): \(value)`"
  }

  var noBreakSpace: String { "hier staat een vaste spatie (U+00A0), geen gewone: typ de regel opnieuw" }
  func possibleHere(_ list: String) -> String { "hier kan: \(list)" }
  func missingHere(_ names: [String]) -> String { "hier ontbreekt \(names.joined(separator: or))" }
  func doNotGoTogether(_ names: [String]) -> String { "\(names.joined(separator: or)) gaan niet samen" }
  var giveExactlyOne: String { "geef er precies een van" }
  var keysWithValues: String { "sleutels met waarden" }
  var aList: String { "een lijst" }
  var aSingleValue: String { "een losse waarde" }
  func expected(_ what: String) -> String { "verwacht: \(what)" }
  func quoteRange(_ text: String) -> String { "zet het tussen aanhalingstekens: \"[\(text)]\"" }
  func doesNotFit(_ found: String) -> String { "\(found) past hier niet" }
  func notWhatIsDue(_ text: String) -> String { "`\(text)` is niet wat hier hoort" }
  func isNoDate(_ text: String) -> String { "`\(text)` is geen datum" }
  func isNoPeriod(_ text: String) -> String { "`\(text)` is geen periode" }
  func isNoName(_ text: String) -> String { "`\(text)` kan geen naam zijn" }
  func noSuchMonth(_ month: Int) -> String { "maand \(month) bestaat niet" }

  func noSuchDay(_ text: String, length: Int) -> String {
    "de dag \(text) bestaat niet: die maand heeft \(length) dagen"
  }

  func aList(of item: String) -> String { "een lijst (- \(item))" }
  func eitherOf(_ parts: [String]) -> String { parts.joined(separator: ", of ") }
}
