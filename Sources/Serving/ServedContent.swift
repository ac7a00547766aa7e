/// What stands behind the addresses: one state of one register.
public protocol ServedContent: Sendable {
  /// A page or another file of the site, by its path from the root; nil if there is none.
  func page(_ path: String) -> Resource?
  /// A calendar by the name of its file; nil if there is none.
  func feed(_ name: String) -> Resource?
  /// Whether a calendar is that of these readers, or a part of it.
  func isFeed(_ name: String, of audience: String) -> Bool
  /// What a command answers, as the text of its JSON.
  ///
  /// - Throws: ``Unanswerable`` if there is no answer.
  func answer(_ endpoint: Endpoint, _ query: Query) throws(Unanswerable) -> String
  /// The page to try decisions on.
  func tryingPage(_ query: Query) -> TryingPage
}

/// Why a question has no answer.
public struct Unanswerable: Error, Hashable, Sendable {
  /// Whose fault that is.
  public enum Cause: Sendable {
    /// The question is put wrongly.
    case question
    /// This register has no answer to it.
    case register
  }

  /// Whose fault it is.
  public let cause: Cause
  /// What is wrong.
  public let message: String
  /// What can be done.
  public let help: String?

  /// A question without an answer.
  public init(_ cause: Cause, _ message: String, help: String? = nil) {
    self.cause = cause
    self.message = message
    self.help = help
  }

  /// The status code that says so.
  var status: Int {
    switch cause {
    case .question: 400
    case .register: 422
    }
  }
}

/// What is shown of the page to try decisions on.
public enum TryingPage: Sendable {
  /// A page; it tells what is wrong where a question has no answer.
  case page(String, isAnswer: Bool)
  /// The form was sent: the same question by its own address, which one can keep and pass on.
  case moved(Query)
  /// It could not be made.
  case failed
}
