public import CivilDates

/// What must happen for a transition, part by part.
public protocol TransitionClauseWords: Sendable {
  func promisedAndNotDone(_ day: ImpreciseDate) -> String
  func promised(_ day: ImpreciseDate) -> String
  func moveTogether(_ contracts: String) -> String
  func chosenIs(_ day: CivilDate) -> String
  func thoughtOf(_ days: String) -> String
  var bundleName: String { get }
  var joinedOnAnyDay: String { get }
  var joinedAtEnd: String { get }
  var joinedWhenIsNotKnown: String { get }
  var joiningName: String { get }
  var waitsForName: String { get }
  func first(_ name: String) -> String
  func stepName(_ step: String) -> String
  func who(_ owner: String) -> String
  func by(_ day: ImpreciseDate) -> String
  func after(_ steps: String) -> String
  func after(_ steps: String, atLeast length: Period) -> String
  func onlyFor(_ contracts: String) -> String
  var bridgeName: String { get }
  func noMoreThan(_ length: Period) -> String
  var notConfirmedYet: String { get }
  var forAGap: String { get }
  var forAnOverlap: String { get }
}
