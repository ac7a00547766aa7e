extension EnglishByDefault {
  func userNotAccepted(by host: String) -> String { "\(host) does not take this user and password (401)" }
  var userMayNotWrite: String { "this user may not write this calendar (403)" }
  var noCalendarAtAddress: String { "there is no calendar at this address (404)" }
  var folderAtAddress: String { "at this address is a folder, and no calendar" }
  func noCalendarServer(status: Int) -> String { "what answers at this address is no CalDAV server (\(status))" }
  var calendarHasMoved: String { "the calendar has moved" }
  func noRoomLeft(at host: String) -> String { "\(host) has no room left" }
  func failure(of host: String, status: Int) -> String { "\(host) itself has a failure (\(status))" }

  func answerDoesNotFit(of host: String, status: Int) -> String {
    "\(host) gives an answer that does not fit here (\(status))"
  }

  var calendarWouldBeEmpty: String { "the calendar would become empty" }
  var otherAudienceInCalendar: String { "deadlines of another audience stand in this calendar already" }
  func noListOfPublish(at place: String) -> String { "\(place): this is no list of termijn publish" }

  var giveCredentials: String {
    "put them into TERMIJN_USER and TERMIJN_PASSWORD, or into a file for --credentials; many servers want a "
      + "password for apps"
  }

  var letOwnerGiveRight: String { "have its owner give the right to write" }

  var makeCalendarInProgram: String {
    "make the calendar in the calendar program, and take the address that stands there"
  }

  var makeCalendarInFolder: String { "make a calendar in it, and name its address" }
  func calendarsInside(_ names: String) -> String { "calendars in it: \(names)" }
  var takeAddressOver: String { "take the CalDAV address from the settings of the calendar" }
  func tryAddress(_ address: String) -> String { "try it with \(address)" }
  var runAgainLater: String { "what stands there is right; run the command again later" }
  var useForceIfRight: String { "is the register right? Then use --force" }
  var oneCalendarForEachAudience: String { "take a calendar of its own for each audience" }
  var takeListAway: String { "remove the file: then what stands on the server is read first" }
  func hostNotFound(_ host: String) -> String { "\(host) cannot be found" }
  func hostNotReached(_ host: String) -> String { "\(host) cannot be reached" }
  func hostDoesNotAnswer(_ host: String, seconds: Int) -> String { "\(host) has not answered in \(seconds) seconds" }

  func hostCannotProve(_ host: String, words: String) -> String {
    "\(host) cannot prove that it is this server (\(words))"
  }

  func connectionBroke(with host: String, words: String) -> String { "the connection to \(host) broke off (\(words))" }
  func answerTooLarge(of host: String) -> String { "\(host) gives too large an answer" }
  var isAddressRight: String { "is the address right?" }
  var isServerOn: String { "is the server on, and is a proxy needed (https_proxy)?" }
  var mendCertificate: String { "have the administrator mend the certificate of the server, or those of this machine" }
  var runAgainToFinish: String { "run the command again later: it sees what was done, and finishes it" }
}
