/// What a text says of the term of a contract.
public protocol FactWords: Sendable {
  func factBegins(_ date: String) -> String
  func factLastDay(_ date: String) -> String
  var factLasts: String { get }
  func factCanEnd(on day: String) -> String
  var factNotice: String { get }
  func factAtMost(_ length: String) -> String
  func factClaims(_ length: String) -> String
  func factStep(of owner: String, by day: String) -> String
  var factDoesNotAddUp: String { get }
  var factNoDay: String { get }
  func factOtherEnd(_ length: String, from start: String, ends computed: String, not stated: String) -> String
  func factOtherNumber(words: String, digits: String) -> String
  func factNoSuchDay(_ text: String) -> String
  func factTwice(_ first: String, _ second: String) -> String
  var indefinitely: String { get }
  func calendarYears(_ number: Int) -> String
  func calendarMonths(_ number: Int) -> String
  func atLeastLength(_ length: String) -> String
  func atMostLength(_ length: String) -> String
  func aboutLength(_ length: String) -> String
  var factByDecision: String { get }
  var factByAgreement: String { get }
  var factExtension: String { get }
  func times(_ number: Int) -> String
  var againEachTime: String { get }
  var noticeWord: String { get }
  func noticeBy(_ day: String) -> String
  func noticeBefore(_ day: String) -> String
  var perEndOfTerm: String { get }
  var perEndOfMonth: String { get }
  var perEndOfQuarter: String { get }
  var perEndOfYear: String { get }
  var atAnyTime: String { get }
  var byTheClient: String { get }
  var byTheSupplier: String { get }
  var byEither: String { get }
  var inWriting: String { get }
  var byRegisteredLetter: String { get }
}
