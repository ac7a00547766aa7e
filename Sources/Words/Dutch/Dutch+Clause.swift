import CivilDates

extension Dutch {
  var statedOtherwiseName: String { "Wat een stuk anders zegt" }
  var finalEndName: String { "Uiterlijk einde" }

  func endsOfLaw(_ last: ImpreciseDate) -> String {
    "Eindigt van rechtswege, wat er ook gebeurt: \(impreciseDate(last))."
  }

  var claimsName: String { "Declaraties" }
  var costsName: String { "Kosten" }
  func happenedName(on day: CivilDate) -> String { "Gebeurd op \(date(day))" }
  func isAboutExtension(_ step: Int) -> String { "Het gaat om verlenging \(step)." }
  func lastDayIs(_ day: CivilDate) -> String { "De laatste dag is \(date(day))." }
  var startNotKnown: String { "Het begin is niet bekend." }
  var noLastDay: String { "Er is geen einddatum." }
  func lastsAtMost(_ most: Period) -> String { "Met alle verlengingen duurt het hooguit \(period(most))." }
  var termName: String { "Looptijd" }
  func runsOnUntilLeft(_ kind: String) -> String { "Loopt door tot het wordt beëindigd, \(kind)." }
  func lengthens(byAtMost most: Period, kind: String) -> String { "Met hooguit \(period(most)), \(kind)." }
  var unknownTime: String { "een onbekende tijd" }
  func lengthens(by time: String, kind: String) -> String { "Met \(time), \(kind)." }
  var againAndAgain: String { "En dan steeds opnieuw." }
  func otherPartysNotice(_ notice: String) -> String { "De andere partij: \(notice) van tevoren." }
  func extensionName(_ number: Int) -> String { "Verlenging \(number)" }
  var andOn: String { " en verder" }
  func notBefore(_ day: ImpreciseDate) -> String { "Niet voor \(impreciseDate(day))." }
  func notBefore(afterStart length: Period) -> String { "Niet eerder dan \(period(length)) na het begin." }
  var onlyTheOtherParty: String { "Dit kan alleen de andere partij." }
  var leavingName: String { "Uittreden" }
  var whoCanIsNotKnown: String { "Wie dat kan doen, is niet bekend." }
  func whoCan(_ name: String) -> String { "Wie dat kan doen: \(name)." }
  var otherContractsName: String { "Andere contracten" }
  var noLongerThanFramework: String { "Het duurt niet langer dan die." }
  var longerThanFramework: String { "Het kan langer duren dan die." }
  func longerThanFramework(by length: Period) -> String { "Het kan \(period(length)) langer duren dan die." }
  var unknownWhetherLongerThanFramework: String { "Of het langer kan duren dan die, is niet bekend." }
  func fallsUnder(_ contract: String) -> String { "Valt onder raamovereenkomst \(contract)." }
  func endsTogether(with contract: String) -> String { "Eindigt samen met \(contract)." }
  func startsAfterEnd(of contract: String) -> String { "Begint na het einde van \(contract)." }
  var isFrameworkItself: String { "Is zelf een raamovereenkomst." }
  func whyLongerThanFourYears(_ reason: String) -> String { "Waarom langer dan vier jaar: \(reason)" }
  func whoSeesToIt(_ owner: String) -> String { "Wie ervoor zorgt: \(owner)." }
}
