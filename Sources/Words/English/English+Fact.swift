extension EnglishByDefault {
  func factBegins(_ date: String) -> String { "begins \(date)" }
  func factLastDay(_ date: String) -> String { "last day \(date)" }
  var factLasts: String { "lasts " }
  func factCanEnd(on day: String) -> String { "can end on \(day)" }
  var factNotice: String { ", notice " }
  func factAtMost(_ length: String) -> String { "\(length) at most" }
  func factClaims(_ length: String) -> String { "can be claimed for \(length)" }
  func factStep(of owner: String, by day: String) -> String { "step of \(owner): \(day)" }
  var factDoesNotAddUp: String { "does not add up: " }
  var factNoDay: String { "no day" }

  func factOtherEnd(_ length: String, from start: String, ends computed: String, not stated: String) -> String {
    "\(length) from \(start) ends on \(computed), not on "
      + stated
  }

  func factOtherNumber(words: String, digits: String) -> String { "the words say \(words), the digits \(digits)" }
  func factNoSuchDay(_ text: String) -> String { "there is no \(text)" }
  func factTwice(_ first: String, _ second: String) -> String { "it says \(first), and also \(second)" }
  var indefinitely: String { "indefinitely" }
  func calendarYears(_ number: Int) -> String { "\(number) calendar \(number == 1 ? "year" : "years")" }
  func calendarMonths(_ number: Int) -> String { "\(number) calendar \(number == 1 ? "month" : "months")" }
  func atLeastLength(_ length: String) -> String { "at least \(length)" }
  func atMostLength(_ length: String) -> String { "at most \(length)" }
  func aboutLength(_ length: String) -> String { "about \(length)" }
  var factByDecision: String { "extension by decision" }
  var factByAgreement: String { "extension if both agree" }
  var factExtension: String { "extension" }
  func times(_ number: Int) -> String { number == 1 ? ", once" : ", \(number) times" }
  var againEachTime: String { ", again and again" }
  var noticeWord: String { "notice" }
  func noticeBy(_ day: String) -> String { " by \(day)" }
  func noticeBefore(_ day: String) -> String { " before \(day)" }
  var perEndOfTerm: String { ", per end of term" }
  var perEndOfMonth: String { ", per end of month" }
  var perEndOfQuarter: String { ", per end of quarter" }
  var perEndOfYear: String { ", per end of year" }
  var atAnyTime: String { ", at any time" }
  var byTheClient: String { ", by the client" }
  var byTheSupplier: String { ", by the supplier" }
  var byEither: String { ", by either" }
  var inWriting: String { ", in writing" }
  var byRegisteredLetter: String { ", by registered letter" }
}
