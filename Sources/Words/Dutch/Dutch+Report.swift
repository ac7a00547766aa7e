import CivilDates

extension Dutch {
  func noticeWaits(_ name: String, receivedBy day: CivilDate) -> String {
    "De opzegging van \(name) wacht hierop, en moet op \(date(day)) binnen zijn."
  }

  func notKnownOf(_ names: String) -> String { "Niet bekend: \(names)." }
  func costsWithYear(_ cents: Int) -> String { "\(euros(cents)). Wat elk jaar terugkomt, telt daarin voor één jaar." }
  func notKnownOfBehind(_ names: String) -> String { " Niet bekend: \(names)." }
  func documentSaysWhatDoesNotHold(_ said: String) -> String { "een stuk zegt \(said); dat geldt niet." }
  var noOpenQuestions: String { "Er zijn geen open vragen." }

  func annexHas(open all: Int) -> String {
    "In de bijlage \(all == 1 ? "staat 1 open punt" : "staan alle \(all) open punten")."
  }

  func firstBelow(_ shown: Int) -> String { " De eerste \(shown) staan hieronder." }

  func questionsOnTransition(_ count: Int) -> String {
    count == 1
      ? "Van 1 vraag hangt af of, of tot wanneer, een overstap kan."
      : "Van \(count) vragen hangt af of, of tot wanneer, een overstap kan."
  }

  var seeAnnex: String { "zie de bijlage" }

  func neitherDayNorYear(of count: Int, _ names: String) -> String {
    "Van \(count) \(count == 1 ? "termijn" : "termijnen") is geen dag en geen jaar bekend: \(names)."
  }

  func changedDeadlines(_ count: Int, of owners: Int) -> String {
    "\(count) \(count == 1 ? "termijn" : "termijnen"), bij \(owners) "
      + "\(owners == 1 ? "contract of overstap" : "contracten en overstappen")"
  }

  func annexNames(more: Int) -> String { "De bijlage noemt er nog \(more)." }
  func fromDay(_ before: String, to after: String) -> String { "van \(before) naar \(after)" }
  func annexJudges(more left: Int) -> String { "De bijlage beoordeelt nog \(left) andere dagen." }
  var dependsOnBoard: String { "hangt af van het bestuur" }
  var statuteName: String { "wet" }
  var markCertain: String { "Vast: ook als niemand iets doet." }
  var markConditional: String { "Voorwaardelijk: alleen als iemand eerst iets besluit." }
  var markImprecise: String { "Bij benadering: het stuk noemt geen dag, en de veilige kant telt." }
  var markAmbiguous: String { "Dubbelzinnig: er zijn twee lezingen, en de veilige telt." }
  var markAssumed: String { "Aanname: iets ervan staat in geen stuk." }

  func editionReady(year: Int, by day: CivilDate) -> String {
    "De editie over \(year) moet klaar zijn voordat de begroting voor \(year) naar de raad gaat. Die begroting is "
      + "uiterlijk op \(date(day)) vastgesteld en verstuurd (Gemeentewet, artikel 191)."
  }

  var unknownDependsOnBoard: String { "onbekend, hangt af van de vergadering van het bestuur" }
  func stepsOmitted(_ omitted: Int) -> String { "… en nog \(omitted) stappen, die `termijn explain` alle toont …" }
  var verdictHeading: String { "Oordeel" }
  var doesNotFitHeading: String { "Wat niet past" }
  var whoMustAgreeHeading: String { "Wie moet instemmen" }
  var openThroughHeading: String { "Open tot en met" }
  var costsHeading: String { "Kosten, voor zover bekend" }
  var claimsThroughHeading: String { "Declaraties tot en met" }
  func without(_ names: String) -> String { ", zonder \(names)" }
  func asOf(_ day: String, in source: String) -> String { "Stand van \(day) (as-of in \(source))." }
  func asOfChosen(_ day: String) -> String { "Stand van \(day), de gekozen peildatum." }
  func assumedLine(_ all: String) -> String { "Aanname: \(all)." }
  func reportTitle(_ year: Int, owner: String) -> String { "Termijnen \(year)\(owner)" }
}
