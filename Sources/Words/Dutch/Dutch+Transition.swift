import CivilDates

extension Dutch {
  var verdictClear: String { "vrij" }
  var verdictAttention: String { "aandacht" }
  var cannotBeSaid: String { "niet te zeggen" }
  var verdictBridgeable: String { "te overbruggen, als partijen instemmen" }
  var verdictConflicted: String { "in strijd" }
  var verdictClosed: String { "gesloten" }
  func nothingInTheWay(per day: String) -> String { "Per \(day) staat niets in de weg." }
  func everythingFits(per day: String) -> String { "Per \(day) past alles, maar niet alles is bekend." }

  func everythingCanFit(per day: String, notFixed perhaps: Int) -> String {
    "Per \(day) kan alles passen, maar dat is niet zeker: van \(perhaps) "
      + "\(perhaps == 1 ? "contract" : "contracten") staat de laatste dag niet vast."
  }

  func unknownWhetherItFits(per day: String, unknown: Int, of all: Int) -> String {
    "Per \(day) is niet te zeggen of het past: "
      + (all == 1
        ? "van het contract is geen einde bekend."
        : unknown == all
          ? "van geen van de \(all) contracten is een einde bekend."
          : "van \(unknown) van de \(all) contracten is geen einde bekend.")
  }

  func canBeBridged(per day: String, onlyIf condition: String) -> String {
    "Per \(day) past niet alles. Het is te overbruggen, maar alleen als \(condition)."
  }

  func cannotBeBridged(per day: String) -> String {
    "Per \(day) past niet alles, en er is geen overbrugging die lang genoeg is."
  }

  func cannotBeDone(per day: String) -> String { "Per \(day) kan het niet." }
  func agreedTo(by names: String) -> String { "hiermee instemt: \(names)" }
  var agreementsAreKept: String { "de afspraken worden nagekomen" }
  var andAlso: String { "; en " }
  var partyNotKnownYet: String { "een partij die nog niet bekend is" }
  var targetDate: String { "beoogde datum" }
  var dateLookedInto: String { "onderzochte datum" }
  var namedInNoDocument: String { "staat in geen stuk" }
  func givenUp(on day: String) -> String { "losgelaten op \(day)" }
  func chosen(on day: String) -> String { "gekozen op \(day)" }
  func choiceIs(_ day: CivilDate) -> String { "gekozen is \(date(day))" }
  var openUntilNotKnown: String { "Tot wanneer dit open blijft, is niet bekend." }

  func staysOpenAtMost(through day: String, mark: String) -> String {
    "Dit blijft open, \(atMost("tot en met \(day)")) niet meer\(mark): van iets wat nodig is, is de uiterste dag "
      + "niet bekend."
  }

  func staysOpen(through day: String, mark: String) -> String { "Dit blijft open tot en met \(day)\(mark)." }
  func atMost(_ day: String) -> String { "uiterlijk \(day), mogelijk eerder" }
  var notKnown: String { "niet bekend" }
  func notOpen(because why: String) -> String { "niet open: \(why)" }
  var nothingLeftToDo: String { "niets meer te doen" }
  var relationAligned: String { "sluit aan" }
  var relationOverlap: String { "loopt door" }
  var relationGap: String { "gat" }

  func canEndButNotFixed(on lastDay: String, mark: String) -> String {
    "Kan op deze dag eindigen, maar dat staat niet vast: het eindigt op \(lastDay)\(mark)."
  }

  func ends(on lastDay: String, mark: String) -> String { "Eindigt op \(lastDay)\(mark)." }
  func canEnd(on lastDay: String, mark: String) -> String { "Kan eindigen op \(lastDay)\(mark)." }

  func runsOn(through lastDay: String, mark: String, tooLong span: String) -> String {
    "Loopt door tot en met \(lastDay)\(mark): \(span) te lang."
  }

  func endsAlready(on lastDay: String, mark: String, nothingFor span: String) -> String {
    "Eindigt al op \(lastDay)\(mark): \(span) niets."
  }

  func aDay(between first: CivilDate, and last: CivilDate) -> String {
    "een dag tussen \(date(first)) en \(date(last))"
  }

  var atLeast: String { "ten minste " }
  func inMonths(_ months: Int) -> String { " (\(months) \(months == 1 ? "maand" : "maanden"))" }
  var bridgeConfirmed: String { "afgesproken" }
  var bridgeNotConfirmed: String { "niet afgesproken" }
  func bridgeAtMost(_ length: Period) -> String { "hooguit \(period(length))" }
}
