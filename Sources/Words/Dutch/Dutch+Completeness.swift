import CivilDates

extension Dutch {
  func historyComplete(through day: CivilDate) -> String { "De geschiedenis is volledig tot en met \(date(day))." }
  var afterwardsNotRecorded: String { "Wat daarna is gebeurd, is misschien niet vastgelegd." }

  func nothingKnownYet(until first: CivilDate) -> String {
    "Op die dag was nog niets uit dit register bekend; het eerste werd bekend op \(date(first))."
  }
}
