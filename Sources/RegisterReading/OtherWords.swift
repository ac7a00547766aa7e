import Diagnostics

/// The words that people write for those of the data language: Dutch ones, and English ones of other programs.
enum OtherWords {
  /// The keys that a key can stand for, the likeliest first; none if it is not known.
  static func keys(for key: String) -> [String] {
    keys[folded(key)] ?? []
  }

  /// The values that a text can stand for, the likeliest first; none if it is not known.
  static func values(for text: String) -> [String] {
    values[words(of: text)] ?? []
  }

  /// Whether a text says that there is nothing: `n.v.t.`, `-`.
  static func saysNothing(_ text: String) -> Bool {
    ["", "n.v.t", "nvt", "-", "--", "–", "—", "geen", "nee", "n/a", "none", "niet van toepassing", "not applicable"]
      .contains(words(of: text))
  }

  /// Whether a key names a right to extend, so that its steps are by decision.
  static func namesOption(_ key: String) -> Bool {
    let key = folded(key)
    return key.hasPrefix("optie") || key.hasPrefix("option") || key.hasPrefix("verlengingsoptie")
  }

  /// A key without capitals, spaces, hyphens and underscores.
  private static func folded(_ key: String) -> String {
    String(String.UnicodeScalarView(key.lowercased().unicodeScalars.filter { !" -_".unicodeScalars.contains($0) }))
  }

  /// A text without capitals, double spaces and the full stop at its end.
  private static func words(of text: String) -> String {
    let words = text.lowercased().unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    let joined = words.joined(separator: " ")
    return joined.utf8.last == 0x2E ? String(joined.dropLast()) : joined
  }

  private static let keys: [String: [String]] = {
    var keys: [String: [String]] = [:]
    for (words, meaning) in keyWords {
      for word in words.split(separator: " ") { keys[String(word)] = meaning }
    }
    return keys
  }()

  private static let keyWords: [(String, [String])] = [
    ("titel naam contractnaam contracttitel omschrijving onderwerp name contractname subject", ["title"]),
    ("kortenaam afkorting kort shortname", ["short"]),
    ("nummer nr contractnummer zaaknummer kenmerk contractnumber", ["number"]),
    ("looptijd", ["term", "duration"]), ("termijn", ["term", "notice"]),
    (
      "start begin aanvang ingang ingangsdatum begindatum startdatum aanvangsdatum startdate begindate eerstedag",
      ["start"]
    ),
    ("vanaf van from", ["start", "from"]),
    (
      "einde eind einddatum eindigt afloop afloopdatum expiratiedatum laatstedag end enddate expirydate tot totenmet tm",
      ["last-day", "to"]
    ),
    ("duur contractduur lengte length", ["duration"]), ("periode", ["period", "duration"]),
    ("maximum maximaal hooguit maximaleduur maximalelooptijd", ["at-most"]),
    (
      "verlenging verlengingen verlengingsoptie verlengingsopties optie opties optiejaren options option renewal renewals",
      ["extensions"]
    ),
    ("soort wijze door", ["by"]), ("aantal keer aantalkeer", ["times"]),
    (
      "opzegtermijn opzegging opzegperiode opzeggingstermijn aanzegtermijn noticeperiod cancellationperiod", ["notice"]
    ),
    ("wie bevoegd", ["who"]), ("rol", ["role"]),
    ("uittreding uittreden uitgang uitgangen opzegmogelijkheid beeindiging beëindiging tussentijds", ["exits"]),
    ("elk elke ieder iedere dagen", ["each"]), ("omdat reden because voorwaarde if als mits condition", ["because"]),
    ("nieteerderdan nietvoor nietvóór", ["not-before"]),
    ("uiterlijkeeinddatum uiterlijkeinde maximaleeinddatum uiterstedag", ["final-last-day"]),
    ("declaratietermijn declaraties declareren", ["claims"]),
    ("valtonder onder raamovereenkomst raamcontract", ["under", "framework"]),
    ("parent hoofdcontract hoofdovereenkomst mantelovereenkomst", ["under"]),
    ("eindigtmet", ["ends-with"]), ("volgtop opvolgervan", ["follows"]),
    ("waarde contractwaarde", ["value"]), ("bedrag", ["amount", "value"]), ("kosten", ["costs"]),
    ("eigenaar contracteigenaar beheerder contractbeheerder contractmanager afdeling verantwoordelijke", ["owner"]),
    ("contactpersoon", ["contact"]),
    (
      "partij partijen leverancier leveranciers aanbieder aanbieders opdrachtnemer opdrachtnemers wederpartij supplier",
      ["parties"]
    ),
    ("doelgroep doelgroepen lezers", ["audience"]), ("regio", ["region"]), ("domein", ["domain"]),
    ("bron bronnen vindplaats vindplaatsen source", ["sources"]),
    ("stuk stukken documenten", ["document", "documents"]), ("regel regels", ["lines"]), ("citaat", ["quote"]),
    ("opmerking opmerkingen toelichting notitie notities notes comment", ["note"]),
    ("aanname aangenomen", ["assumed"]), ("grondslag", ["basis"]),
    ("geschiedenis historie", ["history"]), ("gebeurtenis", ["event"]), ("bekend bekendsinds", ["known"]),
    ("ontvangen", ["received"]), ("aanvaard", ["accepted"]), ("stap", ["step"]),
    ("wijziging wijzigingen", ["amendments"]),
    ("overstap", ["transition"]), ("verhuist contracten", ["moves", "contracts"]), ("kandidaten", ["candidates"]),
    ("stappen", ["steps"]), ("na", ["after"]), ("minstens tenminste", ["at-least"]), ("gepland", ["planned"]),
    ("overbrugging overbruggingen", ["bridges"]), ("hoe", ["how"]), ("wat", ["what"]), ("wanneer", ["when"]),
    ("gemeente", ["municipality"]), ("taal", ["language"]), ("peildatum", ["as-of"]),
    ("vergadering vergaderingen", ["meetings"]), ("orgaan", ["body"]), ("agenda", ["calendar"]),
    ("datums data", ["dates", "candidates"]), ("datum", ["date"]), ("bestand", ["file"]),
    ("waarschuwing waarschuwingen", ["alarms"]),
  ]

  private static let values: [String: [String]] = {
    var values: [String: [String]] = [:]
    for (texts, meaning) in valueWords {
      for text in texts { values[text] = meaning }
    }
    return values
  }()

  private static let valueWords: [([String], [String])] = [
    (["stilzwijgend", "stilzwijgende", "stilzwijgende verlenging", "automatisch", "automatic", "silent"], ["silence"]),
    (["optie", "besluit", "verlengingsoptie", "door besluit", "eenzijdig", "option"], ["decision"]),
    (
      [
        "in overleg", "overleg", "overeenstemming", "in onderling overleg", "wederzijds goedvinden",
        "met wederzijds goedvinden", "instemming", "afspraak", "samen", "mutual", "mutual agreement",
      ], ["agreement"]
    ),
    (
      [
        "onbekend", "niet bekend", "nog niet bekend", "n.t.b", "ntb", "nader te bepalen", "n.n.b", "nnb", "?", "??",
        "tbd", "not known",
      ], ["unknown"]
    ),
    (
      [
        "onbepaald", "onbepaalde tijd", "voor onbepaalde tijd", "onbeperkt", "doorlopend", "indefinite", "steeds",
        "telkens", "open",
      ], ["open", "unlimited"]
    ),
    (["ja", "yes", "waar"], ["true"]), (["nee", "no", "onwaar", "niet"], ["false"]),
    (["wij", "ons", "gemeente", "opdrachtgever", "we"], ["us"]),
    (["zij", "hen", "leverancier", "aanbieder", "opdrachtnemer", "wederpartij", "andere partij"], ["them"]),
    (["beide", "beiden", "elk", "ieder", "allebei", "both"], ["either"]),
    (["dag", "elke dag", "dagelijks", "altijd", "any-time", "any time", "anytime", "any day"], ["day", "any-time"]),
    (["maandeinde", "einde maand", "elke maand", "eind van de maand"], ["month-end"]),
    (["kwartaaleinde", "einde kwartaal", "elk kwartaal", "per kwartaal", "kwartaal", "quarter"], ["quarter-end"]),
    (["bij einde", "aan het einde", "einde"], ["at-end"]),
    (["jaareinde", "einde jaar", "elk jaar", "einde kalenderjaar", "year-end", "year end"], ["12-31"]),
    (["eenmalig", "een keer", "één keer"], ["once"]),
    (["maand", "per maand", "maandelijks", "monthly"], ["month", "month-end"]),
    (["jaar", "per jaar", "jaarlijks"], ["year"]), (["gat"], ["gap"]), (["uittreding"], ["exit"]),
    (["overstap"], ["transition"]), (["wet", "wettelijk"], ["statute"]), (["overeenkomst"], ["contract"]),
    (["verlengd"], ["extended"]), (["niet verlengd"], ["not-extended"]), (["opzegging verzonden"], ["notice-sent"]),
    (["opgezegd", "opzegging ontvangen", "opzegging"], ["notice-received"]),
    (["beëindigd", "beeindigd"], ["terminated"]),
    (["gedaan", "klaar", "gereed"], ["done"]), (["geweigerd"], ["refused"]), (["gekozen"], ["chosen"]),
    (["vervallen", "afgevallen"], ["dropped"]), (["nederlands", "dutch"], ["nl"]), (["engels", "english"], ["en"]),
  ]
}
