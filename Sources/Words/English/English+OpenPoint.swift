import CivilDates

extension EnglishByDefault {
  var whoInNoDocument: String { "Who can extend or give notice is in no document." }

  func from(_ earliest: CivilDate, through latest: CivilDate) -> String {
    "from \(date(earliest)) through \(date(latest))"
  }

  func dayNotFixed(_ list: String) -> String { "The day is not fixed: \(list)." }
  func daysNotFixed(_ list: String) -> String { "These days are not fixed: \(list)." }

  func noticeInNoDocument(lastDay list: String) -> String {
    "How long in advance is in no document. So the last day is unknown; it lies \(list)."
  }

  func noticeInNoDocument(lastDays list: String) -> String {
    "How long in advance is in no document. So the last days are unknown; they lie \(list)."
  }

  var lastDayUnknownName: String { "Last day unknown" }
  var authorityUnknownName: String { "Authority unknown" }
  var entryUnknownName: String { "Entry unknown" }
  var sourcesDisagreeName: String { "Sources disagree" }
  var twoReadingsName: String { "Two readings" }
  var dateNotFixedName: String { "Date not fixed" }
  var assumptionName: String { "Assumption" }
  var bridgeNotAgreedName: String { "Bridge not agreed" }
}
