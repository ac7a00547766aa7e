/// Why a calendar could not be put on a server, and what to do.
public protocol PublishingWords: Sendable {
  func userNotAccepted(by host: String) -> String
  var userMayNotWrite: String { get }
  var noCalendarAtAddress: String { get }
  var folderAtAddress: String { get }
  func noCalendarServer(status: Int) -> String
  var calendarHasMoved: String { get }
  func noRoomLeft(at host: String) -> String
  func failure(of host: String, status: Int) -> String
  func answerDoesNotFit(of host: String, status: Int) -> String
  var calendarWouldBeEmpty: String { get }
  var otherAudienceInCalendar: String { get }
  func noListOfPublish(at place: String) -> String
  var giveCredentials: String { get }
  var letOwnerGiveRight: String { get }
  var makeCalendarInProgram: String { get }
  var makeCalendarInFolder: String { get }
  func calendarsInside(_ names: String) -> String
  var takeAddressOver: String { get }
  func tryAddress(_ address: String) -> String
  var runAgainLater: String { get }
  var useForceIfRight: String { get }
  var oneCalendarForEachAudience: String { get }
  var takeListAway: String { get }
  func hostNotFound(_ host: String) -> String
  func hostNotReached(_ host: String) -> String
  func hostDoesNotAnswer(_ host: String, seconds: Int) -> String
  func hostCannotProve(_ host: String, words: String) -> String
  func connectionBroke(with host: String, words: String) -> String
  func answerTooLarge(of host: String) -> String
  var isAddressRight: String { get }
  var isServerOn: String { get }
  var mendCertificate: String { get }
  var runAgainToFinish: String { get }
}
