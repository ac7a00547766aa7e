import CivilDates

extension EnglishByDefault {
  func forTarget(_ target: CivilDate) -> String { "for \(date(target))" }
  var certain: String { "certain" }
  var conditional: String { "conditional" }
  func either(_ first: CivilDate, or last: CivilDate) -> String { "\(date(first)) or \(date(last))" }
  var cannotBeDoneForRefusal: String { "Cannot be done, for what must come before it was refused." }
  var cannotBeDoneInTime: String { "Cannot be done in time any more, for what must come before it comes too late." }
  var ambiguous: String { "ambiguous" }
  var imprecise: String { "imprecise" }
  var assumed: String { "assumed" }
}
