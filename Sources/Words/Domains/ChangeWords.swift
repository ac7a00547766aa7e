public import CivilDates

/// What changed since a day, and why.
public protocol ChangeWords: Sendable {
  func becameKnown(document title: String, on day: CivilDate) -> String
  var noSignOfNotice: String { get }
  var changeMoved: String { get }
  var changeNew: String { get }
  var changeCertain: String { get }
  var changeDecided: String { get }
  var changePassed: String { get }
  var changeOver: String { get }
  var changeExtended: String { get }
  var changeOutOfPlay: String { get }
  func digestTitle(_ whose: String, since: CivilDate) -> String
  func digestCompares(_ asOf: String, with earlier: String) -> String
  var digestNothing: String { get }
  var digestMissed: String { get }
  var digestSoon: String { get }
  func wasPossible(through day: String) -> String
  func daysLeft(_ days: Int) -> String
  func wasAndIsNow(_ before: String, after: String) -> String
  func stoodOn(_ day: String) -> String
  func whyChanged(_ reasons: String) -> String
  func lastDayOn(_ day: String) -> String
  func canBe(_ days: String) -> String
}
