/// What a proposal out of the papers says of them, and what a check of the papers finds.
public protocol PaperWords: Sendable {
  func paperSaysMore(document: String, lines: String, of id: String, says: String) -> String
  func paperSaysOtherwise(document: String, lines: String, of id: String, says: String, recorded: String) -> String
  var readItAndRecord: String { get }
  var severalExtensions: String { get }
  var extensionsFromLastDay: String { get }
  var differentNoticePeriods: String { get }
  var readAsAnyDay: String { get }
  func noticeWithoutEffect(_ period: String) -> String
  func noticeBySide(_ side: String) -> String
  func noticeBeforeDay(_ day: String) -> String
  func dayAndNoLength(_ day: String) -> String
  var differentLengths: String { get }
  var lastDayLeftOut: String { get }
  var differentPeriods: String { get }
  func daysDoNotAddUp(_ list: String) -> String
  var proposalOutOfPapers: String { get }
  var titleIsStillId: String { get }
  var proposeEachContract: String { get }
  var readOtherwise: String { get }
  func lengthAtLeast(_ period: String) -> String
  func lengthAtMost(_ period: String) -> String
  func lengthAbout(_ period: String) -> String
  var kindOfExtensionNotSaid: String { get }
}
