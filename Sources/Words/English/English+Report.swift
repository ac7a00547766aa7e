import CivilDates

extension EnglishByDefault {
  func noticeWaits(_ name: String, receivedBy day: CivilDate) -> String {
    "Notice to leave \(name) waits for this, and must be received by \(date(day))."
  }

  func notKnownOf(_ names: String) -> String { "Not known: \(names)." }
  func costsWithYear(_ cents: Int) -> String { "\(euros(cents)). What comes back every year counts for one year." }
  func notKnownOfBehind(_ names: String) -> String { " Not known: \(names)." }
  func documentSaysWhatDoesNotHold(_ said: String) -> String { "a document says \(said); that does not hold." }
  var noOpenQuestions: String { "There are no open questions." }

  func annexHas(open all: Int) -> String {
    "The annex has \(all == 1 ? "the 1 open point" : "all \(all) open points")."
  }

  func firstBelow(_ shown: Int) -> String { " The first \(shown) stand below." }

  func questionsOnTransition(_ count: Int) -> String {
    count == 1
      ? "On 1 question hangs whether, or until when, a transition can be."
      : "On \(count) questions hangs whether, or until when, a transition can be."
  }

  var seeAnnex: String { "see the annex" }

  func neitherDayNorYear(of count: Int, _ names: String) -> String {
    "Of \(count) \(count == 1 ? "deadline" : "deadlines") neither day nor year is known: \(names)."
  }

  func changedDeadlines(_ count: Int, of owners: Int) -> String {
    "\(count) \(count == 1 ? "deadline" : "deadlines"), of \(owners) "
      + "\(owners == 1 ? "contract or transition" : "contracts and transitions")"
  }

  func annexNames(more: Int) -> String { "The annex names \(more) more." }
  func fromDay(_ before: String, to after: String) -> String { "from \(before) to \(after)" }
  func annexJudges(more left: Int) -> String { "The annex judges \(left) more days." }
  var dependsOnBoard: String { "depends on the board" }
  var statuteName: String { "statute" }
  var markCertain: String { "Certain: even if nobody acts." }
  var markConditional: String { "Conditional: only if somebody decides first." }
  var markImprecise: String { "Imprecise: the document names no day, and the safe side counts." }
  var markAmbiguous: String { "Ambiguous: there are two readings, and the safe one counts." }
  var markAssumed: String { "Assumed: part of it is in no document." }

  func editionReady(year: Int, by day: CivilDate) -> String {
    "The edition of \(year) must be ready before the budget for \(year) goes to the council. That budget is "
      + "adopted and sent by \(date(day)) (Gemeentewet, article 191)."
  }

  var unknownDependsOnBoard: String { "unknown, depends on the meeting of the board" }
  func stepsOmitted(_ omitted: Int) -> String { "… and \(omitted) more steps, all of which `termijn explain` shows …" }
  var verdictHeading: String { "Verdict" }
  var doesNotFitHeading: String { "What does not fit" }
  var whoMustAgreeHeading: String { "Who must agree" }
  var openThroughHeading: String { "Open through" }
  var costsHeading: String { "Costs, as far as known" }
  var claimsThroughHeading: String { "Claims through" }
  func without(_ names: String) -> String { ", without \(names)" }
  func asOf(_ day: String, in source: String) -> String { "As of \(day) (as-of in \(source))." }
  func asOfChosen(_ day: String) -> String { "As of \(day), the day that was chosen." }
  func assumedLine(_ all: String) -> String { "Assumed: \(all)." }
  func reportTitle(_ year: Int, owner: String) -> String { "Deadlines \(year)\(owner)" }
}
