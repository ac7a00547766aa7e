/// What is wrong with a register as a whole, its documents and its calendars.
public protocol RegisterFindingWords: Sendable {
  var firstDayAfterLast: String { get }
  var swapFromAndTo: String { get }
  func conventionNotSet(_ about: String) -> String
  var addFromAndTo: String { get }
  var fromAndToGoTogether: String { get }
  var writeBoth: String { get }
  func documentNotListed(_ document: String) -> String
  func didYouMean(_ name: String) -> String
  var addItThere: String { get }
  func documentNotInFolder(_ document: String, named name: String, folder: String) -> String
  var checkFileOfDocument: String { get }
  func quoteNotFound(document: String, lines: String) -> String
  func standsInLines(_ lines: String) -> String
  var takeQuoteOver: String { get }
  func existsAlready(_ id: String, in first: String) -> String
  var chooseAnotherName: String { get }
  func doesNotExist(_ name: String) -> String
  var describeInItsOwnFile: String { get }
  func noStepOwned(by body: String) -> String
  var writeNameAsOwner: String { get }
  var textFileNotRead: String { get }
  func callIt(_ name: String) -> String
  func noContracts(in folder: String) -> String
  var putContractsInFolder: String { get }
  var registerInNoFolder: String { get }
  var notInRegistersFolder: String { get }
  func calendarProblem(_ calendar: String, reason: String) -> String
  var nameCalendarOrGiveDays: String { get }
  func noDocumentsFile(for document: String) -> String
  var listDocuments: String { get }
  func documentTwice(_ id: String) -> String
  var nameEachDocument: String { get }
  func documentWithoutDate(_ id: String) -> String
  var giveDateOfDocument: String { get }
  var isNoCalendar: String { get }
  var hasTooManyEvents: String { get }
  var hasNoEventWithDay: String { get }
  var nameFolderWithContracts: String { get }
  var checkPermissions: String { get }
}
