import CivilDates

extension Dutch {
  func yearHasPassed(_ year: Int, asOf: String, before: CivilDate) -> String {
    "\(year) was op de peildatum, \(asOf), al voorbij: dit verslag toont alleen wat dan nog speelt. Hoe het "
      + "ervoor stond, toont een verslag met als peildatum \(date(before)) of eerder."
  }

  func besidesStatute(_ law: Int) -> String {
    " Daarnaast noemt de wet \(law == 1 ? "1 dag die voor de raad telt" : "\(law) dagen die voor de raad tellen")."
  }

  func nothingFalls(in year: Int) -> String { "In \(year) valt geen termijn waarvan de dag bekend is." }

  func someNotFixed(_ imprecise: Int) -> String {
    " Van \(imprecise) staat de dag niet vast; dan telt de veilige kant."
  }

  func deadlinesFall(_ count: Int, in year: Int, certain: Int, conditional: Int) -> String {
    "In \(year) \(count == 1 ? "valt 1 termijn" : "vallen \(count) termijnen"): \(certain) "
      + "\(certain == 1 ? "is" : "zijn") vast, \(conditional) \(conditional == 1 ? "geldt" : "gelden") alleen onder "
      + "een voorwaarde."
  }

  func deadlinesMissed(_ count: Int, _ all: String) -> String {
    "\(count) \(count == 1 ? "termijn is" : "termijnen zijn") te laat, want de dag is voorbij en er is niets "
      + "vastgelegd: \(all)."
  }

  func dayUnknown(of count: Int, in year: Int) -> String {
    "Van nog \(count) \(count == 1 ? "termijn" : "termijnen") is de dag onbekend; die "
      + "\(count == 1 ? "verloopt" : "verlopen") uiterlijk in \(year)."
  }

  func neitherDayNorYear(of count: Int) -> String {
    "Van \(count) \(count == 1 ? "termijn" : "termijnen") is geen dag en geen jaar bekend."
  }

  func nothingForCouncil(in year: Int) -> String { "Volgens het register is er in \(year) niets voor de raad." }

  func councilMustKnow(_ known: Int) -> String {
    "Van \(known == 1 ? "1 termijn" : "\(known) termijnen") moet de raad weten; een besluit wordt niet gevraagd."
  }

  func councilDecides(_ decided: Int, of count: Int, mustKnow known: Int) -> String {
    "Voor de raad \(count == 1 ? "is er 1 termijn" : "zijn er \(count) termijnen"): over \(decided) besluit de raad "
      + (known == 0 ? "zelf." : "zelf, van \(known) moet de raad weten.")
  }

  func nothingChanged(since day: String) -> String { "Sinds \(day) is er niets veranderd." }

  func deadlinesChanged(since day: String, _ changes: String) -> String {
    "Termijnen die zijn veranderd sinds \(day): \(changes)."
  }

  var countMoved: String { "verschoven" }
  var countNew: String { "nieuw" }
  var countCertain: String { "vast geworden" }
  var countDecided: String { "besloten" }
  var countPassed: String { "verstreken" }
  var countOver: String { "afgelopen" }
  var countExtended: String { "stilzwijgend verlengd" }
  var countOutOfPlay: String { "niet meer aan de orde" }
}
