import CivilDates

extension EnglishByDefault {
  var verdictClear: String { "clear" }
  var verdictAttention: String { "attention" }
  var cannotBeSaid: String { "cannot be said" }
  var verdictBridgeable: String { "bridgeable, if the parties agree" }
  var verdictConflicted: String { "conflicted" }
  var verdictClosed: String { "closed" }
  func nothingInTheWay(per day: String) -> String { "Nothing stands in the way per \(day)." }
  func everythingFits(per day: String) -> String { "Everything fits per \(day), but not everything is known." }

  func everythingCanFit(per day: String, notFixed perhaps: Int) -> String {
    "Everything can fit per \(day), but that is not sure: the last day of \(perhaps) "
      + "\(perhaps == 1 ? "contract" : "contracts") is not fixed."
  }

  func unknownWhetherItFits(per day: String, unknown: Int, of all: Int) -> String {
    "Whether it fits per \(day) cannot be said: "
      + (all == 1
        ? "no end of the contract is known."
        : unknown == all
          ? "of none of the \(all) contracts an end is known."
          : "of \(unknown) of the \(all) contracts no end is known.")
  }

  func canBeBridged(per day: String, onlyIf condition: String) -> String {
    "Not everything fits per \(day). It can be bridged, but only if \(condition)."
  }

  func cannotBeBridged(per day: String) -> String {
    "Not everything fits per \(day), and there is no bridge that is long enough."
  }

  func cannotBeDone(per day: String) -> String { "It cannot be done per \(day)." }
  func agreedTo(by names: String) -> String { "this is agreed to by: \(names)" }
  var agreementsAreKept: String { "the agreements are kept" }
  var andAlso: String { "; and " }
  var partyNotKnownYet: String { "a party that is not known yet" }
  var targetDate: String { "target date" }
  var dateLookedInto: String { "date looked into" }
  var namedInNoDocument: String { "named in no document" }
  func givenUp(on day: String) -> String { "given up on \(day)" }
  func chosen(on day: String) -> String { "chosen on \(day)" }
  func choiceIs(_ day: CivilDate) -> String { "the choice is \(date(day))" }
  var openUntilNotKnown: String { "Until when this stays open is not known." }

  func staysOpenAtMost(through day: String, mark: String) -> String {
    "This stays open \(atMost("through \(day)")), perhaps less long\(mark): the last day of something that it "
      + "needs is not known."
  }

  func staysOpen(through day: String, mark: String) -> String { "This stays open through \(day)\(mark)." }
  func atMost(_ day: String) -> String { "at most \(day)" }
  var notKnown: String { "not known" }
  func notOpen(because why: String) -> String { "not open: \(why)" }
  var nothingLeftToDo: String { "nothing left to do" }
  var relationAligned: String { "aligned" }
  var relationOverlap: String { "overlap" }
  var relationGap: String { "gap" }

  func canEndButNotFixed(on lastDay: String, mark: String) -> String {
    "Can end on this day, but that is not fixed: it ends on \(lastDay)\(mark)."
  }

  func ends(on lastDay: String, mark: String) -> String { "Ends on \(lastDay)\(mark)." }
  func canEnd(on lastDay: String, mark: String) -> String { "Can end on \(lastDay)\(mark)." }

  func runsOn(through lastDay: String, mark: String, tooLong span: String) -> String {
    "Runs on through \(lastDay)\(mark): \(span) too long."
  }

  func endsAlready(on lastDay: String, mark: String, nothingFor span: String) -> String {
    "Ends as early as \(lastDay)\(mark): nothing for \(span)."
  }

  func aDay(between first: CivilDate, and last: CivilDate) -> String {
    "a day between \(date(first)) and \(date(last))"
  }

  var atLeast: String { "at least " }
  func inMonths(_ months: Int) -> String { " (\(months) \(months == 1 ? "month" : "months"))" }
  var bridgeConfirmed: String { "confirmed" }
  var bridgeNotConfirmed: String { "not confirmed" }
  func bridgeAtMost(_ length: Period) -> String { "at most \(period(length))" }
}
