import CivilDates

extension Dutch {
  var regionName: String { "Regio" }
  var domainName: String { "Domein" }
  var partiesName: String { "Partijen" }
  var audienceName: String { "Bestemd voor" }
  var toBeAskedOf: String { "Te vragen bij" }
  var overviewTitle: String { "Overzicht" }
  func reportTitle(of year: Int) -> String { "Verslag \(year)" }
  var annexTitle: String { "Bijlage bij het verslag" }
  var workListsTitle: String { "Werklijsten" }
  var tryingTitle: String { "Een besluit proberen" }
  var calendarsTitle: String { "Agenda's" }
  func deadlinesTitle(of owner: String) -> String { "Termijnen \(owner)" }

  func endsNotKnown(of unknown: Int) -> String {
    "Van \(unknown == 1 ? "1 contract" : "\(unknown) contracten") is geen einde bekend; de tabel hieronder "
      + "noemt alle contracten."
  }

  var ownerNotRecorded: String { "Van wie is niet vastgelegd" }
  func andMore(_ count: Int) -> String { "En nog \(count)." }
  func asOfLine(_ day: CivilDate) -> String { "Stand van \(date(day))." }
  func assumedLineBehind(_ all: String) -> String { " Aanname: \(all)." }
  func transitionTitle(per day: String) -> String { "Overstap per \(day)" }
  var joinedOnlyWhenATermEnds: String { "Instappen kan alleen als een termijn afloopt." }
  var joinedWhetherIsNotKnown: String { "Of en wanneer men kan instappen, is niet bekend." }
  var forRunningOn: String { "Voor een contract dat doorloopt" }
  var forEndingEarly: String { "Voor een contract dat te vroeg eindigt" }
  func byOwner(_ owner: String) -> String { "Door: \(owner)." }
  func notBeforeThat(_ day: String) -> String { "Niet voor \(day)." }
  func atLeastBetween(_ time: String) -> String { "Daar zit minstens \(time) tussen." }
  func byDate(_ day: CivilDate) -> String { "uiterlijk \(date(day))" }
  var onAnyDay: String { "op elke dag" }
  var onlyWhenATermEnds: String { "alleen als een termijn afloopt" }
  var wholeCalendarYear: String { "een heel kalenderjaar" }
}
