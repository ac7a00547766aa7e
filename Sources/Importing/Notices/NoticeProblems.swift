import JSONText
import Words
import XMLReading

/// What can be read beside spreadsheets.
let whatIsRead = BilingualText(
  nl: "geef een aankondiging in eForms of van TED (.xml), of OCDS (.json)",
  en: "give a notice in eForms or of TED (.xml), or OCDS (.json)")

/// Why a notice gives no contract at all.
let noContract = ImportProblem(
  BilingualText(
    nl: "deze aankondiging beschrijft geen opdracht", en: "this notice describes no contract"),
  help: BilingualText(
    nl:
      "geef de aankondiging van de opdracht of van de gunning, en geen rectificatie of marktverkenning zonder opdracht",
    en: "give the notice of the contract or of the award, and no corrigendum or consultation without a contract"))

/// Where a broken file comes from, mostly.
private let getAgain = BilingualText(
  nl: "haal het bestand opnieuw op waar het gepubliceerd is", en: "get the file anew from where it was published")

extension XMLTreeProblem {
  /// The problem in words.
  var importProblem: ImportProblem {
    switch self {
    case .xml(.malformed(let line, let words)):
      ImportProblem(
        BilingualText(
          nl: "regel \(line) is geen goede XML (\(words))", en: "line \(line) is not well-formed XML (\(words))"),
        help: getAgain)
    case .xml(.declaresType):
      ImportProblem(
        BilingualText(
          nl: "het bestand begint met een DOCTYPE, en dat heeft geen aankondiging",
          en: "the file has a DOCTYPE, and no notice has one"), help: getAgain)
    case .xml(.tooDeep), .tooLarge:
      ImportProblem(
        BilingualText(
          nl: "het bestand is groter of dieper dan een aankondiging kan zijn",
          en: "the file is larger or deeper than a notice can be"), help: getAgain)
    }
  }
}

extension JSONProblem {
  /// The problem in words.
  var importProblem: ImportProblem {
    switch kind {
    case .syntax:
      ImportProblem(
        BilingualText(
          nl: "regel \(line), kolom \(column) is geen goede JSON", en: "line \(line), column \(column) is no JSON"),
        help: getAgain)
    case .encoding:
      ImportProblem(
        BilingualText(nl: "regel \(line) is geen UTF-8", en: "line \(line) is not UTF-8"), help: getAgain)
    case .duplicateKey(let key):
      ImportProblem(
        BilingualText(
          nl: "regel \(line): `\(key)` staat twee keer in hetzelfde object, en dan geldt niets",
          en: "line \(line): `\(key)` stands twice in the same object, and then nothing holds"), help: getAgain)
    case .tooDeep:
      ImportProblem(
        BilingualText(
          nl: "het bestand is dieper dan een aankondiging kan zijn",
          en: "the file is deeper than a notice can be"), help: getAgain)
    }
  }
}
