extension Dutch {
  func fileTooLarge(mebibytes: Int) -> String { "het bestand is groter dan \(mebibytes) MiB" }
  var eachContractInItsOwnFile: String { "zet elk contract in een eigen bestand" }
  var fileIsEmpty: String { "het bestand is leeg" }
  var describeOrRemove: String { "beschrijf er een contract in, of verwijder het bestand" }
  var secondDocument: String { "hier begint een tweede document in hetzelfde bestand" }
  var anchorsNotUsed: String { "ankers (&), verwijzingen (*) en tags (!) worden niet gebruikt" }
  var writeValueOut: String { "schrijf de waarde hier voluit" }
  func tooDeep(levels: Int) -> String { "meer dan \(levels) lagen diep" }
  var tenLevelsAreEnough: String { "een register heeft er hooguit tien nodig; haal de extra haakjes weg" }
  var keyIsAWord: String { "een sleutel is een woord" }
  var isBracketTooMany: String { "staat hier een `[` of `{` te veel?" }

  func keyTwice(_ key: String, firstOn line: Int) -> String {
    "`\(key)` staat hier voor de tweede keer (eerst op regel \(line))"
  }

  var takeOneOut: String { "haal een van beide weg" }
  var tabHere: String { "hier staat een tab" }
  var indentWithSpaces: String { "spring in met spaties" }
  var backslashHasMeaning: String { "een `\\` tussen dubbele aanhalingstekens heeft een eigen betekenis" }
  var useSingleQuotationMarks: String { "gebruik enkele aanhalingstekens: '...'" }
  var quotationNeverClosed: String { "dit aanhalingsteken wordt nergens gesloten" }
  var putSameMarkAtEnd: String { "zet aan het eind van de tekst hetzelfde aanhalingsteken" }
  var textBehindQuotation: String { "hier staat nog tekst na het laatste aanhalingsteken" }
  var quoteWholeText: String { "zet de hele tekst tussen aanhalingstekens; een ' erin wordt '' tussen '...'" }
  var noColonHere: String { "dit is geen sleutel met een waarde: er staat geen dubbele punt" }
  var writeKeyAndValue: String { "schrijf `sleutel: waarde`; een tekst van meer regels springt in" }
  var colonMakesSecondKey: String { "een dubbele punt met een spatie erachter maakt hiervan een tweede sleutel" }

  func quoteValue(of key: String, value: String) -> String {
    "zet de tekst tussen aanhalingstekens: `\(key): \(value)`"
  }

  var spaceMissingAfterColon: String { "na deze dubbele punt ontbreekt een spatie" }
  func write(_ written: String) -> String { "schrijf `\(written)`" }
  var lineDoesNotFit: String { "deze regel past niet bij de regels erboven" }

  var indentEquallyFar: String {
    "laat sleutels die bij elkaar horen even ver inspringen; na `sleutel:` met iets eronder staat niets"
  }

  func bareSignIsNoValue(_ value: String) -> String { "een losse `\(value)` is geen waarde" }

  func leaveOutOrUnknown(_ key: String) -> String {
    "laat `\(key)` weg als het er niet is, of schrijf `\(key): unknown` als het niet bekend is"
  }

  var listOnItsOwnLine: String { "een lijst begint op een eigen regel" }

  func putListBelow(_ key: String) -> String {
    "zet `- ` op de regel onder `\(key):`, of de lijst tussen haken: `\(key): [...]`"
  }

  func valueCannotStart(with sign: String) -> String {
    "een waarde kan zonder aanhalingstekens niet met `\(sign)` beginnen"
  }

  var quoteTheValue: String { "zet de waarde tussen aanhalingstekens" }
  func oneTooMany(_ sign: String) -> String { "deze `\(sign)` is er een te veel" }
  var takeItAway: String { "haal hem weg" }
  var valueMissingHere: String { "hier ontbreekt een waarde" }
  var takeCommaOrBracketAway: String { "haal de komma of de haak weg die hier te veel staat" }

  func notClosed(_ opening: String, beforeLine line: Int, column: Int) -> String {
    "deze `\(opening)` wordt niet gesloten, of er ontbreekt een komma voor regel \(line), kolom \(column)"
  }

  func closeWith(_ expected: String) -> String {
    "sluit af met `\(expected)`, en zet komma's tussen de delen; een tekst met een komma staat tussen aanhalingstekens"
  }

  var controlCharacterHere: String { "hier staat een onzichtbaar stuurteken" }
  var typeLineAnew: String { "typ de regel opnieuw" }
  func notValidYAML(_ said: String) -> String { "dit is geen geldige YAML" }

  var lookAtIndentation: String {
    "kijk naar het inspringen, de dubbele punten en de aanhalingstekens op en boven deze regel"
  }

  var saveAsUTF8: String { "sla het bestand op als UTF-8 (Kladblok: Opslaan als, Codering: UTF-8)" }
  var savedAsUTF16: String { "het bestand is opgeslagen als UTF-16 (\u{201C}Unicode\u{201D}), niet als UTF-8" }

  func savedAsWindows1252(_ letter: String) -> String {
    "het bestand is niet opgeslagen als UTF-8, maar zo te zien als Windows-1252 (ANSI)\(letter)"
  }
}
