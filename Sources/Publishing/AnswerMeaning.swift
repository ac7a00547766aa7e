import XMLReading

/// What the answer to a request that changes something means.
enum AnswerMeaning: Hashable {
  /// It is done.
  case done
  /// Somebody else changed it since it was looked at (412).
  case changed
  /// This one is not taken; others may be.
  case refused(RefusalReason)
  /// The server is busy or broken; after so many seconds it may not be.
  case again(seconds: Int)
  /// Nothing more can be done.
  case stop(PublishingProblem)

  /// How long a server may ask to be left alone.
  static let longestWait = 30

  /// What an answer means.
  ///
  /// - Parameters:
  ///   - answer: the answer.
  ///   - method: what was asked.
  init(_ answer: ServerAnswer, to method: ServerRequest.Method) {
    switch answer.status {
    case 200...206, 207: self = .done
    // Whatever was to be taken away is gone.
    case 404 where method == .delete, 410 where method == .delete: self = .done
    case 412: self = .changed
    case 423: self = .refused(.locked)
    case 400, 413, 415, 422: self = .refused(.content(status: answer.status, condition: Self.condition(in: answer)))
    case 403, 409:
      guard let condition = Self.condition(in: answer) else {
        self = .stop(answer.status == 403 ? .forbidden : .notThere)
        return
      }
      self =
        switch condition {
        case "need-privileges", "quota-not-exceeded", "sufficient-disk-space":
          .stop(condition == "need-privileges" ? .forbidden : .full)
        case "lock-token-submitted", "no-conflicting-lock": .refused(.locked)
        case "no-uid-conflict": .refused(.sameUID)
        default: .refused(.content(status: answer.status, condition: condition))
        }
    case 429, 500, 502, 503, 504:
      let asked = answer.headers["retry-after"].flatMap { Int($0) } ?? 1
      self = 0...Self.longestWait ~= asked ? .again(seconds: asked) : .stop(.serverFailed(status: answer.status))
    default: self = .stop(PublishingProblem(answer))
    }
  }

  /// The name of the condition that was not met (RFC 4918 §16); nil if the body names none.
  private static func condition(in answer: ServerAnswer) -> String? {
    var path: [String] = []
    var found: String?
    do throws(XMLProblem) {
      try readXML(answer.body) { event in
        switch event {
        case .start(let name, _):
          path.append(name.local)
          if path.count == 2, path[0] == "error", ["DAV:", "urn:ietf:params:xml:ns:caldav"].contains(name.namespace) {
            found = name.local
          }
        case .end: path.removeLast()
        case .text: break
        }
        return found == nil
      }
    } catch {
      return nil
    }
    return found
  }
}

/// Why a server does not take one resource.
public enum RefusalReason: Hashable, Sendable {
  /// Another program has locked it.
  case locked
  /// Another resource of the collection holds the same event.
  case sameUID
  /// It does not want what is in it; with the condition that was not met, if it names one.
  case content(status: Int, condition: String?)
}

extension PublishingProblem {
  /// Why a server does nothing, by an answer that says so.
  init(_ answer: ServerAnswer) {
    self =
      switch answer.status {
      case 300...308: .moved(to: answer.headers["location"] ?? "")
      case 401: .unauthorized
      case 403: .forbidden
      case 404, 409, 410: .notThere
      case 405, 501: .noCalendarServer(status: answer.status)
      case 507: .full
      case 500...599, 429: .serverFailed(status: answer.status)
      default: .unexpected(status: answer.status)
      }
  }
}
