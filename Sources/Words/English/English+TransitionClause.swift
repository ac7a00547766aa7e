import CivilDates

extension EnglishByDefault {
  func promisedAndNotDone(_ day: ImpreciseDate) -> String { "Promised for \(impreciseDate(day)), and not done." }
  func promised(_ day: ImpreciseDate) -> String { "Promised for \(impreciseDate(day))." }
  func moveTogether(_ contracts: String) -> String { "These must move together: \(contracts)." }
  func chosenIs(_ day: CivilDate) -> String { "Chosen is \(date(day))." }
  func thoughtOf(_ days: String) -> String { "Thought of are: \(days)." }
  var bundleName: String { "Bundle" }
  var joinedOnAnyDay: String { "It can be joined on any day." }
  var joinedAtEnd: String { "It can be joined when one of its terms ends." }
  var joinedWhenIsNotKnown: String { "When it can be joined is not known." }
  var joiningName: String { "Joining" }
  var waitsForName: String { "Waits for" }
  func first(_ name: String) -> String { "First \(name)." }
  func stepName(_ step: String) -> String { "Step \(step)" }
  func who(_ owner: String) -> String { "Who: \(owner)." }
  func by(_ day: ImpreciseDate) -> String { "By \(impreciseDate(day)) at the latest." }
  func after(_ steps: String) -> String { "After: \(steps)." }
  func after(_ steps: String, atLeast length: Period) -> String { "At least \(period(length)) after: \(steps)." }
  func onlyFor(_ contracts: String) -> String { "Only for: \(contracts)." }
  var bridgeName: String { "Bridge" }
  func noMoreThan(_ length: Period) -> String { "\(period(length)) at most." }
  var notConfirmedYet: String { "Not confirmed yet." }
  var forAGap: String { "for a gap." }
  var forAnOverlap: String { "for an overlap." }
}
