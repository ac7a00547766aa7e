import CivilDates

extension EnglishByDefault {
  func becameKnown(document title: String, on day: CivilDate) -> String { "\(title) (known since \(date(day)))." }
  var noSignOfNotice: String { "not recorded: nothing tells of a notice" }
  var changeMoved: String { "Moved" }
  var changeNew: String { "New" }
  var changeCertain: String { "Certain now" }
  var changeDecided: String { "Decided" }
  var changePassed: String { "Gone by, with nothing recorded" }
  var changeOver: String { "Over" }
  var changeExtended: String { "Extended by silence" }
  var changeOutOfPlay: String { "No longer in play" }

  func digestTitle(_ whose: String, since: CivilDate) -> String {
    "Deadlines\(whose.isEmpty ? "" : " \(whose)"): news since \(date(since))"
  }

  func digestCompares(_ asOf: String, with earlier: String) -> String {
    "This was known on \(asOf). It is compared with what was known on \(earlier)."
  }

  var digestNothing: String { "Nothing changed, and no last day comes near." }
  var digestMissed: String { "Missed" }
  var digestSoon: String { "Soon" }
  func wasPossible(through day: String) -> String { "This was possible through \(day). Nothing is recorded." }

  func daysLeft(_ days: Int) -> String {
    days == 0 ? " (that is today)" : days == 1 ? " (1 day left)" : " (\(days) days left)"
  }

  func wasAndIsNow(_ before: String, after: String) -> String { "Was: \(before). Is now: \(after)." }
  func stoodOn(_ day: String) -> String { "Stood on: \(day)." }
  func whyChanged(_ reasons: String) -> String { "Why: \(reasons)" }
  func lastDayOn(_ day: String) -> String { "Last day: \(day)" }
  func canBe(_ days: String) -> String { "It can be: \(days)." }
}
