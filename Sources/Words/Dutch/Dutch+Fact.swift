extension Dutch {
  func factBegins(_ date: String) -> String { "begint \(date)" }
  func factLastDay(_ date: String) -> String { "laatste dag \(date)" }
  var factLasts: String { "duurt " }
  func factCanEnd(on day: String) -> String { "kan eindigen op \(day)" }
  var factNotice: String { ", opzegtermijn " }
  func factAtMost(_ length: String) -> String { "ten hoogste \(length)" }
  func factClaims(_ length: String) -> String { "te vorderen tot \(length) later" }
  func factStep(of owner: String, by day: String) -> String { "stap van \(owner): \(day)" }
  var factDoesNotAddUp: String { "klopt niet: " }
  var factNoDay: String { "geen dag" }

  func factOtherEnd(_ length: String, from start: String, ends computed: String, not stated: String) -> String {
    "\(length) vanaf \(start) eindigt op \(computed), niet op "
      + "\(stated)"
  }

  func factOtherNumber(words: String, digits: String) -> String { "in woorden staat er \(words), in cijfers \(digits)" }
  func factNoSuchDay(_ text: String) -> String { "\(text) bestaat niet" }
  func factTwice(_ first: String, _ second: String) -> String { "er staat \(first), en ook \(second)" }
  var indefinitely: String { "onbepaalde tijd" }
  func calendarYears(_ number: Int) -> String { "\(number) kalenderjaar" }
  func calendarMonths(_ number: Int) -> String { "\(number) \(number == 1 ? "kalendermaand" : "kalendermaanden")" }
  func atLeastLength(_ length: String) -> String { "ten minste \(length)" }
  func atMostLength(_ length: String) -> String { "ten hoogste \(length)" }
  func aboutLength(_ length: String) -> String { "ongeveer \(length)" }
  var factByDecision: String { "verlenging bij besluit" }
  var factByAgreement: String { "verlenging als beide willen" }
  var factExtension: String { "verlenging" }
  func times(_ number: Int) -> String { ", \(number) keer" }
  var againEachTime: String { ", telkens" }
  var noticeWord: String { "opzegging" }
  func noticeBy(_ day: String) -> String { " uiterlijk \(day)" }
  func noticeBefore(_ day: String) -> String { " voor \(day)" }
  var perEndOfTerm: String { ", per einde termijn" }
  var perEndOfMonth: String { ", per einde maand" }
  var perEndOfQuarter: String { ", per einde kwartaal" }
  var perEndOfYear: String { ", per einde jaar" }
  var atAnyTime: String { ", op elk moment" }
  var byTheClient: String { ", door de afnemer" }
  var byTheSupplier: String { ", door de leverancier" }
  var byEither: String { ", door elk" }
  var inWriting: String { ", schriftelijk" }
  var byRegisteredLetter: String { ", aangetekend" }
}
