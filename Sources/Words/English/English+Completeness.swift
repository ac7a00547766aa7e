import CivilDates

extension EnglishByDefault {
  func historyComplete(through day: CivilDate) -> String { "The history is complete through \(date(day))." }
  var afterwardsNotRecorded: String { "What happened after it may not be recorded." }

  func nothingKnownYet(until first: CivilDate) -> String {
    "On that day nothing in this register was known yet; the first of it became known on \(date(first))."
  }
}
