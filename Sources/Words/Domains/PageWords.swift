public import CivilDates

/// What the pages of the site are called, and what they say beside the answers.
public protocol PageWords: Sendable {
  var regionName: String { get }
  var domainName: String { get }
  var partiesName: String { get }
  var audienceName: String { get }
  var toBeAskedOf: String { get }
  var overviewTitle: String { get }
  func reportTitle(of year: Int) -> String
  var annexTitle: String { get }
  var workListsTitle: String { get }
  var tryingTitle: String { get }
  var calendarsTitle: String { get }
  func deadlinesTitle(of owner: String) -> String
  func endsNotKnown(of unknown: Int) -> String
  var ownerNotRecorded: String { get }
  func andMore(_ count: Int) -> String
  func asOfLine(_ day: CivilDate) -> String
  func assumedLineBehind(_ all: String) -> String
  func transitionTitle(per day: String) -> String
  var joinedOnlyWhenATermEnds: String { get }
  var joinedWhetherIsNotKnown: String { get }
  var forRunningOn: String { get }
  var forEndingEarly: String { get }
  func byOwner(_ owner: String) -> String
  func notBeforeThat(_ day: String) -> String
  func atLeastBetween(_ time: String) -> String
  func byDate(_ day: CivilDate) -> String
  var onAnyDay: String { get }
  var onlyWhenATermEnds: String { get }
  var wholeCalendarYear: String { get }
}
