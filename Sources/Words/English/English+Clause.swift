import CivilDates

extension EnglishByDefault {
  var statedOtherwiseName: String { "What a document says otherwise" }
  var finalEndName: String { "Final end" }
  func endsOfLaw(_ last: ImpreciseDate) -> String { "Ends of law whatever happens: \(impreciseDate(last))." }
  var claimsName: String { "Claims" }
  var costsName: String { "Costs" }
  func happenedName(on day: CivilDate) -> String { "Happened on \(date(day))" }
  func isAboutExtension(_ step: Int) -> String { "It is about extension \(step)." }
  func lastDayIs(_ day: CivilDate) -> String { "The last day is \(date(day))." }
  var startNotKnown: String { "The start is not known." }
  var noLastDay: String { "There is no last day." }
  func lastsAtMost(_ most: Period) -> String { "With all extensions it lasts \(period(most)) at most." }
  var termName: String { "Term" }
  func runsOnUntilLeft(_ kind: String) -> String { "Runs on until it is left, \(kind)." }
  func lengthens(byAtMost most: Period, kind: String) -> String { "By \(period(most)) at most, \(kind)." }
  var unknownTime: String { "an unknown time" }
  func lengthens(by time: String, kind: String) -> String { "By \(time), \(kind)." }
  var againAndAgain: String { "And then again and again." }
  func otherPartysNotice(_ notice: String) -> String { "The other party: \(notice) in advance." }
  func extensionName(_ number: Int) -> String { "Extension \(number)" }
  var andOn: String { " and on" }
  func notBefore(_ day: ImpreciseDate) -> String { "Not before \(impreciseDate(day))." }
  func notBefore(afterStart length: Period) -> String { "Not earlier than \(period(length)) after the start." }
  var onlyTheOtherParty: String { "Only the other party can do this." }
  var leavingName: String { "Leaving" }
  var whoCanIsNotKnown: String { "Who can do that is not known." }
  func whoCan(_ name: String) -> String { "Who can do that: \(name)." }
  var otherContractsName: String { "Other contracts" }
  var noLongerThanFramework: String { "It lasts no longer than that one." }
  var longerThanFramework: String { "It can last longer than that one." }
  func longerThanFramework(by length: Period) -> String { "It can last \(period(length)) longer than that one." }
  var unknownWhetherLongerThanFramework: String { "Whether it can last longer than that one is not known." }
  func fallsUnder(_ contract: String) -> String { "Falls under framework \(contract)." }
  func endsTogether(with contract: String) -> String { "Ends together with \(contract)." }
  func startsAfterEnd(of contract: String) -> String { "Starts after the end of \(contract)." }
  var isFrameworkItself: String { "Is a framework agreement itself." }
  func whyLongerThanFourYears(_ reason: String) -> String { "Why longer than four years: \(reason)" }
  func whoSeesToIt(_ owner: String) -> String { "Who sees to it: \(owner)." }
}
