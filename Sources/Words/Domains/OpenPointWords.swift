public import CivilDates

/// What is not known or not certain, as the annex of the report lists it.
public protocol OpenPointWords: Sendable {
  var whoInNoDocument: String { get }
  func from(_ earliest: CivilDate, through latest: CivilDate) -> String
  func dayNotFixed(_ list: String) -> String
  func daysNotFixed(_ list: String) -> String
  func noticeInNoDocument(lastDay list: String) -> String
  func noticeInNoDocument(lastDays list: String) -> String
  var lastDayUnknownName: String { get }
  var authorityUnknownName: String { get }
  var entryUnknownName: String { get }
  var sourcesDisagreeName: String { get }
  var twoReadingsName: String { get }
  var dateNotFixedName: String { get }
  var assumptionName: String { get }
  var bridgeNotAgreedName: String { get }
}
