import CivilDates

extension Dutch {
  func forTarget(_ target: CivilDate) -> String { "voor \(date(target))" }
  var certain: String { "vast" }
  var conditional: String { "voorwaardelijk" }
  func either(_ first: CivilDate, or last: CivilDate) -> String { "\(date(first)) of \(date(last))" }
  var cannotBeDoneForRefusal: String { "Kan niet, want wat eraan vooraf moet gaan is geweigerd." }
  var cannotBeDoneInTime: String { "Kan niet meer op tijd, want wat eraan vooraf moet gaan komt te laat." }
  var ambiguous: String { "dubbelzinnig" }
  var imprecise: String { "bij benadering" }
  var assumed: String { "aanname" }
}
