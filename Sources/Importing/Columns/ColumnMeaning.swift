/// What a column of a sheet says of contracts; the words by which `--columns` names them.
public enum ColumnMeaning: String, Sendable, CaseIterable {
  /// What the contract is called.
  case name
  /// Its number in the municipality's own books.
  case number
  /// The other party.
  case supplier
  /// The first day.
  case start
  /// The last day, or what looks like it.
  case end
  /// The length of the first term, perhaps with its options: "2+1+1".
  case duration
  /// The extensions.
  case extensions
  /// How many years of options there are, however they are parted.
  case optionYears = "option-years"
  /// The notice period.
  case notice
  /// What it is worth.
  case value
  /// Who looks after it.
  case owner
  /// A region to filter by.
  case region
  /// A domain to filter by.
  case domain
  /// What a reader should know.
  case note
  /// Nothing that is wanted: the column is passed over without a word.
  case ignore
}

/// The heading of a column, as far as it is recognised.
struct ColumnHeading {
  /// The heading as it stands there.
  let text: String
  /// The column, counted from 0.
  let column: Int
  /// What it says; nil if it is not recognised.
  let meaning: ColumnMeaning?
  /// What its bare numbers count: "looptijd (maanden)".
  let unit: TimeUnit?
  /// Its words in small letters, without signs.
  let words: [String]

  init(_ text: String, column: Int, settings: ColumnSettings) {
    self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.column = column
    let words = CellWords(text).words.compactMap { word -> String? in
      if case .word(let word) = word { word } else { nil }
    }
    self.words = words
    let unit = words.last.flatMap { unitWords[$0] }
    var named = words
    if unit != nil, words.count > 1 {
      named.removeLast()
      if named.last == "in" { named.removeLast() }
    }
    let meaning = settings.meaning(of: self.text) ?? Self.meaning(of: words) ?? Self.meaning(of: named)
    self.meaning = meaning
    self.unit = meaning == .optionYears ? .years : settings.unit(of: self.text) ?? (words.count > 1 ? unit : nil)
  }

  private static func meaning(of words: [String]) -> ColumnMeaning? {
    if let meaning = meanings[words.joined(separator: " ")] ?? meanings[words.joined()] { return meaning }
    // "Einddatum contract", "naam leverancier": a word that only says what all of it is about may be left out.
    let rest = words.filter { !["contract", "overeenkomst", "van", "de", "het", "huidige", "huidig"].contains($0) }
    if rest.isEmpty || rest.count == words.count { return nil }
    return meanings[rest.joined(separator: " ")]
  }

  /// Whether the heading speaks of options, which take a decision, or of silence.
  var saysOption: Bool { words.contains { $0.contains("optie") || $0.contains("option") } }
  var saysSilence: Bool { words.contains { $0.hasPrefix("stilzwijgend") || $0.hasPrefix("automatisch") } }
  /// Whether it says that amounts are euros.
  var saysEuro: Bool { text.contains("€") || words.contains("euro") || words.contains("eur") }
  /// What an amount is per, or without; to be put behind it.
  var qualifiers: String? {
    let text = words.joined(separator: " ")
    let found = [
      ("per jaar", "per jaar"), ("jaarlijks", "per jaar"), ("jaarwaarde", "per jaar"), ("jaarbedrag", "per jaar"),
      ("per maand", "per maand"), ("excl btw", "excl. btw"), ("exclusief btw", "excl. btw"),
      ("incl btw", "incl. btw"), ("inclusief btw", "incl. btw"),
    ].filter { text.contains($0.0) || text.contains("per jaar") && $0.0 == "per jaar" }.map(\.1)
    var seen: Set<String> = []
    let once = found.filter { seen.insert($0).inserted }
    return once.isEmpty ? nil : once.joined(separator: " ")
  }
}

private let unitWords: [String: TimeUnit] = [
  "maanden": .months, "maand": .months, "jaar": .years, "jaren": .years, "weken": .weeks, "dagen": .days,
]

/// What headings mean, in small letters and without signs; abbreviations are written out before this is asked.
private let meanings: [String: ColumnMeaning] = {
  let words: [(ColumnMeaning, [String])] = [
    (
      .name,
      [
        "contractnaam", "naam", "naam contract", "omschrijving", "contractomschrijving", "omschrijving contract",
        "titel",
        "contracttitel", "contract", "overeenkomst", "onderwerp", "contractonderwerp", "naam overeenkomst", "benaming",
        "contract name", "name", "title", "contract title", "description", "subject", "agreement", "korte omschrijving",
      ]
    ),
    (
      .number,
      [
        "contractnummer", "nummer", "zaaknummer", "contractnr", "contract nr", "nr", "zaaknr", "zaak nr", "contractid",
        "contract id", "id", "kenmerk", "contractkenmerk", "referentie", "registratienummer", "dossiernummer", "no",
        "contract number", "number", "reference", "contract no", "case number", "contractcode", "zaakid", "zaak id",
      ]
    ),
    (
      .supplier,
      [
        "leverancier", "aanbieder", "opdrachtnemer", "contractpartij", "wederpartij", "contractant", "partij",
        "zorgaanbieder", "naam leverancier", "leveranciersnaam", "naam aanbieder", "dienstverlener", "crediteur",
        "supplier", "vendor", "provider", "contractor", "counterparty", "company", "bedrijf", "organisatie",
        "contractpartner", "tegenpartij", "supplier name",
      ]
    ),
    (
      .start,
      [
        "ingangsdatum", "startdatum", "begindatum", "start", "ingang", "begin", "datum ingang", "aanvangsdatum",
        "datum start", "datum begin", "aanvang", "van", "vanaf", "ingangsdatum contract", "start date", "start datum",
        "commencement date", "effective date", "from", "begin datum", "ingangs datum", "contract start", "startdate",
      ]
    ),
    (
      .end,
      [
        "einddatum", "expiratiedatum", "eind", "einde", "afloopdatum", "vervaldatum", "datum einde", "datum eind",
        "einde contract", "tm", "t m", "tot en met", "laatste dag", "eind datum", "einddatum contract", "expiratie",
        "looptijd tot en met", "afloop", "end date", "expiry date", "expiration date", "end", "last day", "until",
        "contract end", "enddate", "tot", "contracteinde",
      ]
    ),
    (
      .duration,
      [
        "looptijd", "duur", "contractduur", "looptijd contract", "contractlooptijd", "initiële looptijd", "termijn",
        "initiele looptijd", "contractperiode", "vaste looptijd", "duration", "term", "contract term", "initial term",
        "length", "basislooptijd", "contracttermijn", "aantal jaar", "aantal jaren", "eerste looptijd",
      ]
    ),
    (
      .extensions,
      [
        "verlenging", "verlengingen", "verlengingsopties", "verlengingsoptie", "opties", "optie", "verlengoptie",
        "verlengopties", "verlengingsmogelijkheid", "verlengingsmogelijkheden", "optie verlenging", "optieperiode",
        "opties verlenging", "optie tot verlenging", "stilzwijgende verlenging", "automatische verlenging",
        "optieperiodes",
        "extension", "extensions", "extension options", "options", "renewal", "renewals", "renewal options",
        "verlenging mogelijk", "verlengen", "wijze van verlengen", "wijze van verlenging", "optionele verlenging",
      ]
    ),
    (.optionYears, ["optiejaren", "aantal optiejaren", "optie jaren", "option years", "optie jaar", "optiejaar"]),
    (
      .notice,
      [
        "opzegtermijn", "opzegging", "opzegperiode", "opzeg termijn", "opzegtermijn contract", "termijn opzegging",
        "notice", "notice period", "termination notice", "opzeggingstermijn", "opzegbaar", "cancellation period",
      ]
    ),
    (
      .value,
      [
        "waarde", "contractwaarde", "bedrag", "contractbedrag", "contractsom", "totale waarde", "totale contractwaarde",
        "jaarwaarde", "jaarbedrag", "kosten", "kosten per jaar", "waarde per jaar", "contractwaarde per jaar", "omvang",
        "bedrag per jaar", "jaarlijkse waarde", "jaarlijkse kosten", "geraamde waarde", "value", "contract value",
        "amount", "annual value", "total value", "totaalbedrag", "waarde euro", "bedrag euro", "contractwaarde euro",
        "waarde excl btw", "contractwaarde excl btw", "bedrag excl btw", "waarde incl btw", "contractwaarde incl btw",
        "bedrag incl btw", "bedrag exclusief btw", "contractwaarde exclusief btw", "waarde exclusief btw",
        "waarde eur", "contractwaarde eur", "bedrag eur",
      ]
    ),
    (
      .owner,
      [
        "eigenaar", "contractmanager", "contracteigenaar", "afdeling", "beheerder", "contractbeheerder", "team",
        "budgethouder", "verantwoordelijke", "verantwoordelijke afdeling", "behandelaar", "owner", "contract owner",
        "contract manager", "department", "manager", "organisatieonderdeel", "cluster", "accounthouder",
      ]
    ),
    (.region, ["regio", "region"]),
    (.domain, ["domein", "domain", "categorie", "inkoopcategorie", "category", "perceel", "beleidsveld"]),
    (
      .note,
      ["opmerking", "opmerkingen", "toelichting", "bijzonderheden", "notitie", "notities", "note", "notes", "remarks"]
    ),
  ]
  return Dictionary(words.flatMap { meaning, names in names.map { ($0, meaning) } }) { first, _ in first }
}()
