import CivilDates

extension EnglishByDefault {
  var regionName: String { "Region" }
  var domainName: String { "Domain" }
  var partiesName: String { "Parties" }
  var audienceName: String { "Audience" }
  var toBeAskedOf: String { "To be asked of" }
  var overviewTitle: String { "Overview" }
  func reportTitle(of year: Int) -> String { "Report \(year)" }
  var annexTitle: String { "Annex to the report" }
  var workListsTitle: String { "Work lists" }
  var tryingTitle: String { "Trying a decision" }
  var calendarsTitle: String { "Calendars" }
  func deadlinesTitle(of owner: String) -> String { "Deadlines \(owner)" }

  func endsNotKnown(of unknown: Int) -> String {
    "Of \(unknown == 1 ? "1 contract" : "\(unknown) contracts") no end is known; the table below has all "
      + "contracts."
  }

  var ownerNotRecorded: String { "Whose is not recorded" }
  func andMore(_ count: Int) -> String { "And \(count) more." }
  func asOfLine(_ day: CivilDate) -> String { "As of \(date(day))." }
  func assumedLineBehind(_ all: String) -> String { " Assumed: \(all)." }
  func transitionTitle(per day: String) -> String { "Transition per \(day)" }
  var joinedOnlyWhenATermEnds: String { "It can be joined only when a term ends." }
  var joinedWhetherIsNotKnown: String { "Whether and when it can be joined is not known." }
  var forRunningOn: String { "For a contract that runs on" }
  var forEndingEarly: String { "For a contract that ends too early" }
  func byOwner(_ owner: String) -> String { "By: \(owner)." }
  func notBeforeThat(_ day: String) -> String { "Not before \(day)." }
  func atLeastBetween(_ time: String) -> String { "At least \(time) lie between." }
  func byDate(_ day: CivilDate) -> String { "by \(date(day))" }
  var onAnyDay: String { "on any day" }
  var onlyWhenATermEnds: String { "only when a term ends" }
  var wholeCalendarYear: String { "a whole calendar year" }
}
