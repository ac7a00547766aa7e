import CivilDates

extension EnglishByDefault {
  func putUnder(_ places: [String], _ text: String) -> String { "put `\(text)` under \(places.joined(separator: or))" }

  func calledHere(_ text: String, under places: [String]) -> String {
    "here that is `\(text)`, and it goes under \(places.joined(separator: or))"
  }

  func calledHere(_ written: String) -> String { "here that is `\(written)`" }

  func leaveOutOrWriteUnknown(_ prefix: String) -> String {
    "leave the key out if there is none, or write `\(prefix)unknown` if it is not known"
  }

  var leaveKeyOut: String { "leave the key out: what is not there or not known need not be written" }
  var writeOpen: String { "for an indefinite time write `last-day: open`, without `duration`" }
  func writeTimes(_ times: Int, duration: Period) -> String { "write `times: \(times)` and `duration: \(duration)`" }

  func monthsOrYears(_ prefix: String, number: Int) -> String {
    "write `\(prefix)P\(number)M` for months or `\(prefix)P\(number)Y` for years"
  }

  var periodOfWorkingDays: String { "a period of working days" }

  var insteadOfWorkingDays: String {
    "write a period that is surely long enough (ten working days: P16D), with `assumed` saying why"
  }

  var dayOnEvent: String { "a day that hangs on an event" }

  var insteadOfEvent: String {
    "write `unknown`, or the earliest and latest day as \"[2026..2030]\", and put the event under `note`"
  }

  var stretchOfDays: String { "a stretch from day to day" }
  var periodForEachParty: String { "a period for each party within one exit" }

  var insteadOfParties: String {
    "write one for each party under `exits`: `{by: us, ...}` and `{by: them, ...}`, each with its `notice`"
  }

  var periodGrowing: String { "a period that grows with the years" }
  var insteadOfGrowing: String { "write the longest period as `notice`, with `assumed` saying why" }
  var dayOfSomeYears: String { "a day that comes back every so many years" }

  var insteadOfSomeYears: String {
    "write those years as a step that comes back: "
      + "`extensions: [{by: silence, duration: P5Y, times: unlimited, notice: P2M}]`"
  }

  var suspension: String { "a suspension of the term" }
  var insteadOfSuspension: String { "write the new last day under `amendments`, with the document that gives it" }
  var periodAfterOtherDay: String { "a period after another day than the end" }

  var insteadOfOtherDay: String {
    "make it a file of its own, with that day as `start` and the length as `duration`; if it does start at the "
      + "end, use `claims`"
  }

  var daysToJoin: String { "days on which one can join" }

  var insteadOfDaysToJoin: String {
    "write `joins: [{contract: ..., entry: any-time}]` in the transition, or `at-end` if it can only be at an end, "
      + "and put the days under `note`"
  }

  var lots: String { "lots within one contract" }
  var insteadOfLots: String { "make each lot a file of its own, with `under:` and the framework agreement" }
  var ownDaysOff: String { "days off of one's own" }

  var insteadOfOwnDaysOff: String {
    "the public holidays are known; take `send-ahead` so long that your bridge days fit in it"
  }

  var announcingEnd: String { "announcing an end" }
  var insteadOfAnnouncing: String { "write it under `dates`, with the day as `each` and how long before as `notice`" }
  var insteadOfStretch: String { "write the last day as `notice`, and the first under `note`" }
}
