import CivilDates

extension Dutch {
  var deadlinesName: String { "Termijnen" }
  var transitionName: String { "overstap" }

  var calendarTooLarge: String {
    " Deze agenda is te groot voor één bestand: hij bevat de eerstvolgende termijnen. De andere staan per jaar in "
      + "de agenda's ernaast."
  }

  var calendarDescription: String {
    "Termijnen van contracten. Dit is een hulpmiddel; controleer een datum voor u erop vertrouwt."
  }

  func calendarDescription(of municipality: String) -> String {
    "Termijnen van \(municipality). Dit is een hulpmiddel; controleer een datum voor u erop vertrouwt."
  }

  var reminder: String { "herinnering" }
  func findTheDay(_ title: String) -> String { "Zoek de dag op: \(title)" }
  func inAdvance(_ lead: String, _ title: String) -> String { "Over \(lead): \(title)" }
  func papersInAdvance(_ lead: String, _ title: String) -> String { "Stukken over \(lead): \(title)" }
  func movedFrom(_ day: CivilDate) -> String { "Verplaatst. Stond eerst op \(weekdayAndDate(day))." }

  func stoodPerhapsRightly(on day: CivilDate) -> String {
    "Stond eerst op \(weekdayAndDate(day)); of dat klopt, is niet bekend."
  }

  var perhapsNoLongerMatters: String {
    "Of dit nog speelt, is de vraag: de dag waarvan het afhing is voorbij, en daarvan is niets vastgelegd."
  }

  func conditionalOn(_ condition: String) -> String { "Voorwaardelijk: \(condition)." }
  func questionsTo(_ contact: String) -> String { "Vragen: \(contact)." }
  func transitionTitle(_ title: String) -> String { "Overstap: \(title)." }
  func contractTitle(_ title: String) -> String { "Contract: \(title)." }
  func forAudiences(_ audiences: String) -> String { "Voor: \(audiences)." }
  func lastDay(_ date: CivilDate) -> String { "Uiterste dag: \(weekdayAndDate(date))." }
  var lastDayNotKnown: String { "De laatste dag is niet bekend." }
  var isAmbiguous: String { "is dubbelzinnig" }
  var isImprecise: String { "is bij benadering" }
  var restsOnAssumption: String { "rust op een aanname" }
  func noteOnDate(_ all: String, days: String) -> String { "Let op: deze datum \(all)\(days)." }
  func standsIn(_ title: String, lines: String) -> String { "Staat in: \(title)\(lines)." }

  func cancelled(day: String, found: String) -> String {
    "Vervallen. Dit stond op \(day), maar speelt niet meer: er is iets besloten, of het staat niet meer in het "
      + "register. Vastgesteld op \(found)."
  }

  func done(found: String) -> String { "Gedaan. Vastgelegd op \(found)." }

  func missed(day: String, found: String) -> String {
    "Gemist. De uiterste dag was \(day). Dat bleek op \(found), toen hij al voorbij was."
  }

  func passed(day: String) -> String { "Verlopen. Dit stond op \(day). Er is niets vastgelegd." }
  func lastDayWasOn(_ day: String) -> String { "Uiterste dag: \(day)." }
  var disappearsInThreeMonths: String { "U hoeft niets te doen. Over drie maanden verdwijnt dit uit de agenda." }
  var nothingIsLeft: String { "U hoeft niets meer te doen." }
  var wasItDone: String { "Is het gedaan? Leg het dan vast. Zo niet: " }
  var movedMark: String { "VERPLAATST" }
  var dayUnknownMark: String { "DAG ONBEKEND" }
  var passedMark: String { "VERLOPEN" }
  var missedMark: String { "GEMIST" }
  var doneMark: String { "GEDAAN" }
  var cancelledMark: String { "VERVALLEN" }
  var referenceLabel: String { "Kenmerk:" }
  func weeks(_ weeks: Int) -> String { weeks == 1 ? "1 week" : "\(weeks) weken" }
  var calendarFileName: String { "termijnen" }
}
