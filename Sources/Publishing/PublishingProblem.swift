import Diagnostics
import SystemInterface
public import Words

/// Why nothing more can be put into a collection.
public enum PublishingProblem: Error, Hashable, Sendable {
  /// The server gave no answer.
  case noAnswer(NoAnswer)
  /// It wants a user and a password, or takes not these (401).
  case unauthorized
  /// This user may not (403).
  case forbidden
  /// There is no such collection (404).
  case notThere
  /// There is no calendar, but a folder with these calendars in it.
  case notACalendar(inside: [String])
  /// What answers is no CalDAV server.
  case noCalendarServer(status: Int)
  /// The collection is elsewhere.
  case moved(to: String)
  /// The server has no room (507).
  case full
  /// The server itself fails (5xx, 429), also when it is asked again.
  case serverFailed(status: Int)
  /// An answer that fits no question.
  case unexpected(status: Int)
  /// The calendar would lose all its events.
  case wouldBeEmpty
  /// Another calendar of this register stands there, with the same events.
  case otherCalendar
  /// The list of what was put there cannot be used.
  case list(PublishedList.Problem)
}

extension PublishingProblem {
  /// What is wrong.
  ///
  /// - Parameter host: the name of the server.
  /// - Returns: a sentence without a full stop.
  public func message(host: String) -> Message {
    switch self {
    case .noAnswer(let cause): cause.message(host: host)
    case .unauthorized: Message { $0.userNotAccepted(by: host) }
    case .forbidden: Message { $0.userMayNotWrite }
    case .notThere: Message { $0.noCalendarAtAddress }
    case .notACalendar: Message { $0.folderAtAddress }
    case .noCalendarServer(let status): Message { $0.noCalendarServer(status: status) }
    case .moved: Message { $0.calendarHasMoved }
    case .full: Message { $0.noRoomLeft(at: host) }
    case .serverFailed(let status): Message { $0.failure(of: host, status: status) }
    case .unexpected(let status): Message { $0.answerDoesNotFit(of: host, status: status) }
    case .wouldBeEmpty: Message { $0.calendarWouldBeEmpty }
    case .otherCalendar: Message { $0.otherAudienceInCalendar }
    case .list(.file(let error)): error.message
    case .list(.broken(let place)): Message { $0.noListOfPublish(at: place.description) }
    }
  }

  /// What can be done.
  public var help: Message? {
    switch self {
    case .noAnswer(let cause): cause.help
    case .unauthorized: Message { $0.giveCredentials }
    case .forbidden: Message { $0.letOwnerGiveRight }
    case .notThere: Message { $0.makeCalendarInProgram }
    case .notACalendar(let inside) where inside.isEmpty: Message { $0.makeCalendarInFolder }
    case .notACalendar(let inside): Message { $0.calendarsInside(inside.prefix(10).joined(separator: ", ")) }
    case .noCalendarServer: Message { $0.takeAddressOver }
    case .moved(let address): Message { $0.tryAddress(address) }
    case .full, .serverFailed, .unexpected: Message { $0.runAgainLater }
    case .wouldBeEmpty: Message { $0.useForceIfRight }
    case .otherCalendar: Message { $0.oneCalendarForEachAudience }
    case .list(.file): nil
    case .list(.broken): Message { $0.takeListAway }
    }
  }
}

extension NoAnswer {
  fileprivate func message(host: String) -> Message {
    switch self {
    case .unknownHost: Message { $0.hostNotFound(host) }
    case .unreachable: Message { $0.hostNotReached(host) }
    case .tooSlow(let seconds): Message { $0.hostDoesNotAnswer(host, seconds: seconds) }
    case .untrusted(let words): Message { $0.hostCannotProve(host, words: words) }
    case .broken(let words): Message { $0.connectionBroke(with: host, words: words) }
    case .tooLarge: Message { $0.answerTooLarge(of: host) }
    }
  }

  fileprivate var help: Message? {
    switch self {
    case .unknownHost: Message { $0.isAddressRight }
    case .unreachable: Message { $0.isServerOn }
    case .untrusted: Message { $0.mendCertificate }
    case .tooSlow, .broken, .tooLarge: Message { $0.runAgainToFinish }
    }
  }
}
