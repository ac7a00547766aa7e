extension CSV {
  /// The headings of columns in Dutch, by the English ones.
  static let dutchHeadings = [
    "municipality": "gemeente", "id": "kenmerk", "contract": "contract", "kind": "soort", "date": "uiterste dag",
    "before": "voor", "certainty": "zekerheid", "ambiguous": "dubbelzinnig", "imprecise": "bij benadering",
    "assumed": "aanname", "alternatives": "mogelijke dagen", "sendBy": "versturen voor of op",
    "decideBy": "besluiten voor of op", "advised": "geadviseerde dag", "meeting": "vergadering",
    "papersBy": "stukken binnen", "planned": "toegezegd voor", "title": "omschrijving", "state": "stand",
    "target": "per", "verdict": "oordeel",
    "gapDays": "dagen gat", "overlapDays": "dagen overlap", "openUntil": "open tot en met",
    "openUntilAtMost": "hooguit open", "claimsUntil": "declaraties tot en met", "costs": "kosten in euro",
    "costsUnknown": "kosten onbekend van", "conflicts": "in de weg", "code": "in de weg", "days": "dagen",
    "months": "maanden", "bridges": "overbruggingen", "text": "toelichting", "owner": "wie", "earliest": "vroegste dag",
    "latest": "laatste dag", "slack": "speling in dagen", "critical": "zonder speling", "ifMissed": "wat anders",
    "differs": "verschilt", "subject": "onderwerp", "step": "stap", "fact": "gegeven", "changes": "verandert",
    "whom": "te vragen aan", "transition": "overstap", "verdictNow": "oordeel nu",
    "verdictBest": "oordeel op zijn best",
    "verdictWorst": "oordeel op zijn slechtst", "openUntilNow": "nu open tot en met",
    "openUntilWorst": "op zijn slechtst open tot en met", "file": "bestand", "lines": "regels", "certain": "zeker",
    "says": "zegt", "quote": "citaat",
  ]
}
