import CivilDates

extension EnglishByDefault {
  func eventOfOther(_ contract: String, endsWith other: String) -> String {
    "`\(contract)` ends with `\(other)`: this event does not count here"
  }

  func recordWithOther(_ other: String) -> String {
    "record it with `\(other)`; if this contract alone ends early, use `terminated`"
  }

  var noExtensions: String { "this contract has no extensions" }
  var describeExtensions: String { "describe them under `extensions`" }
  var nothingToStop: String { "there is no extension by silence that notice could stop" }
  var useNotExtended: String { "use `not-extended` or `terminated`" }
  var terminationWithoutLastDay: String { "a termination without a last day" }
  var addLastDay: String { "add `last-day:`" }
  func noSuchStep(_ step: Int, of count: Int) -> String { "there is no step \(step): there are \(count) extensions" }
  var checkStepNumber: String { "check the number of the step" }
  var terminatedAlready: String { "the contract has been terminated already" }
  var keepOneTermination: String { "keep one termination, with the day that holds" }

  func terminatedBeforeStart(lastDay: CivilDate, start: CivilDate) -> String {
    "terminated with \(lastDay) as the last day, before the first day \(start)"
  }

  var checkLastDay: String { "check `last-day`" }

  func terminatedAfterEnd(lastDay: CivilDate, furthest: CivilDate) -> String {
    "terminated with \(lastDay) as the last day, while it runs through \(furthest) at the most"
  }

  var checkLastDayOrExtension: String { "check `last-day`; if it runs longer, describe the extension" }

  func lateForUnknownDay(_ day: CivilDate, lastDay: CivilDate, extension step: Int) -> String {
    "this notice came on \(day), after \(lastDay), the last day before extension \(step), and does not "
      + "count; how much earlier it had to be received is not known"
  }

  func lateForExtension(_ day: CivilDate, lastDay: CivilDate, extension step: Int) -> String {
    "this notice came on \(day), after the last day \(lastDay) for extension \(step), and does not count"
  }

  func lateForEnd(_ day: CivilDate, last: CivilDate, end lastDay: CivilDate) -> String {
    "this notice came on \(day), after the last day \(last) for an end on \(lastDay), and does not count"
  }

  var nameLaterEnd: String { "name a later end with `last-day`, or add `accepted: true` if the other party accepts it" }

  func recordExtensionOrAccept(_ step: Int) -> String {
    "record that extension \(step) happened (`event: extended`), name with `step` which one is stopped, or add "
      + "`accepted: true` if the other party accepts it"
  }

  func forEnd(on lastDay: CivilDate) -> String { "for an end on \(lastDay)" }

  func noticePerhapsLate(_ day: CivilDate, aim: String) -> String {
    "whether this notice of \(day) \(aim) was in time is not known: the last day stands in no "
      + "document"
  }

  var lookNoticeUp: String {
    "look the notice period up and record it under `notice`; add `accepted: true` to the notice if the other "
      + "party accepts it"
  }

  func noticeWithoutStep(_ id: String, name: String) -> String {
    "this notice was received, but `\(id)`, which it waits for, is not recorded as done (\(name))"
  }

  func noticeAgainstRefusal(_ id: String, name: String) -> String {
    "this notice was received, but `\(id)`, which it waits for, was refused (\(name))"
  }

  func recordStepOrCheckNotice(_ id: String) -> String {
    "record `\(id)` with `event: done` as well, or find out whether the notice is valid"
  }

  func noticeForOtherDay(_ day: CivilDate) -> String {
    "this notice is for \(day), and the contract cannot be left with that last day"
  }

  var noDayForNotice: String { "no day on which this notice could end the contract lies within its term" }

  var nameAllowedDay: String {
    "name a day with `last-day` that `exits` allows, within the term; if another end was agreed, record "
      + "`event: terminated`"
  }
}
