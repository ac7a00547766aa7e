import CivilDates

extension EnglishByDefault {
  var dayBeforeTheEnd: String {
    "The last day stands in no document and can be months earlier: this is the last day before the end."
  }

  var lastDayOfContract: String { "This is the last day on which the contract holds." }
  var searchEnd: String { "Look up when the contract ends, and record it." }
  var noticeByThen: String { "Notice must have been received by then. Otherwise the contract is extended by silence." }
  var withoutNoticeInTime: String { " Without notice in time the contract is extended by silence." }

  func withoutNotice(extension step: Int) -> String {
    "Without notice the contract is extended by silence (extension \(step))."
  }

  var agreementByThen: String {
    "Whoever wants to extend must have agreed on it with the other side by then. Otherwise it ends."
  }

  var decisionByThen: String { "Whoever wants to extend must say so by then. Otherwise the contract ends." }

  var searchTimeToExtend: String {
    "Look up how long in advance it must be extended, and record it. Without a decision in time it ends."
  }

  func withoutDecision(extension step: Int) -> String {
    "Without a decision the contract is not extended (extension \(step)), and ends."
  }

  func exitNoticeByThen(leaving year: Int) -> String {
    "Whoever wants to leave the arrangement in \(year) must see to it that notice has been received by "
      + "then. Otherwise it takes a year longer."
  }

  func withoutNoticeInTime(leaving year: Int) -> String {
    " Without notice in time the arrangement cannot be left in \(year)."
  }

  func withoutNotice(leaving year: Int) -> String {
    "Without notice the arrangement cannot be left in \(year); a year later at the earliest."
  }

  func exitNoticeByThen(per day: CivilDate) -> String {
    "Whoever wants to leave the contract per \(date(day)) must see to it that notice has been received by then."
  }

  func withoutNoticeInTime(per day: CivilDate) -> String {
    " Without notice in time the contract cannot be left per \(date(day))."
  }

  func withoutNotice(per day: CivilDate) -> String { "Without notice the contract cannot be left per \(date(day))." }

  var theyCanGiveNoticeThrough: String {
    "Through this day the other party can give notice. After it the contract runs on."
  }

  var untilThenTheyCan: String { " Until then the other party can give notice." }
  var dayComesBackInContract: String { "This day comes back in the contract." }
  var claimsThroughThisDay: String { "Claims can come in through this day." }
  var searchClaimsTime: String { "Look up how long claims can come in, and record it." }

  func stepByThen(for target: CivilDate) -> String {
    "Must be done by then. Otherwise the transition per \(date(target)) cannot go ahead."
  }

  func withoutStepInTime(for target: CivilDate) -> String {
    "Without this step in time the transition per \(date(target)) cannot go ahead."
  }

  func withoutStep(for target: CivilDate) -> String {
    "The transition per \(date(target)) cannot go ahead without this step."
  }

  var searchNoticePeriod: String { "Look the notice period up and record it." }
  var dayHasPassed: String { "The day has passed." }
}
