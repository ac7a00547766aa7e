public import CivilDates

/// What the calendars are called, and what their events say.
public protocol CalendarWords: Sendable {
  var deadlinesName: String { get }
  var transitionName: String { get }
  var calendarTooLarge: String { get }
  var calendarDescription: String { get }
  func calendarDescription(of municipality: String) -> String
  var reminder: String { get }
  func findTheDay(_ title: String) -> String
  func inAdvance(_ lead: String, _ title: String) -> String
  func papersInAdvance(_ lead: String, _ title: String) -> String
  func movedFrom(_ day: CivilDate) -> String
  func stoodPerhapsRightly(on day: CivilDate) -> String
  var perhapsNoLongerMatters: String { get }
  func conditionalOn(_ condition: String) -> String
  func questionsTo(_ contact: String) -> String
  func transitionTitle(_ title: String) -> String
  func contractTitle(_ title: String) -> String
  func forAudiences(_ audiences: String) -> String
  func lastDay(_ date: CivilDate) -> String
  var lastDayNotKnown: String { get }
  var isAmbiguous: String { get }
  var isImprecise: String { get }
  var restsOnAssumption: String { get }
  func noteOnDate(_ all: String, days: String) -> String
  func standsIn(_ title: String, lines: String) -> String
  func cancelled(day: String, found: String) -> String
  func done(found: String) -> String
  func missed(day: String, found: String) -> String
  func passed(day: String) -> String
  func lastDayWasOn(_ day: String) -> String
  var disappearsInThreeMonths: String { get }
  var nothingIsLeft: String { get }
  var wasItDone: String { get }
  var movedMark: String { get }
  var dayUnknownMark: String { get }
  var passedMark: String { get }
  var missedMark: String { get }
  var doneMark: String { get }
  var cancelledMark: String { get }
  var referenceLabel: String { get }
  func weeks(_ weeks: Int) -> String
  /// What the files of the calendars begin with.
  var calendarFileName: String { get }
}
