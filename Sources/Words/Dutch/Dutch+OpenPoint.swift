import CivilDates

extension Dutch {
  var whoInNoDocument: String { "Wie mag verlengen of opzeggen, staat in geen stuk." }

  func from(_ earliest: CivilDate, through latest: CivilDate) -> String {
    "van \(date(earliest)) tot en met \(date(latest))"
  }

  func dayNotFixed(_ list: String) -> String { "De dag staat niet vast: \(list)." }
  func daysNotFixed(_ list: String) -> String { "Deze dagen staan niet vast: \(list)." }

  func noticeInNoDocument(lastDay list: String) -> String {
    "Hoe lang van tevoren, staat in geen stuk. De laatste dag is dus onbekend; hij ligt \(list)."
  }

  func noticeInNoDocument(lastDays list: String) -> String {
    "Hoe lang van tevoren, staat in geen stuk. De laatste dagen zijn dus onbekend; zij liggen \(list)."
  }

  var lastDayUnknownName: String { "Uiterste dag onbekend" }
  var authorityUnknownName: String { "Bevoegdheid onbekend" }
  var entryUnknownName: String { "Instappen onbekend" }
  var sourcesDisagreeName: String { "Stukken spreken elkaar tegen" }
  var twoReadingsName: String { "Twee lezingen" }
  var dateNotFixedName: String { "Datum staat niet vast" }
  var assumptionName: String { "Aanname" }
  var bridgeNotAgreedName: String { "Overbrugging niet afgesproken" }
}
