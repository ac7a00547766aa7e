/// What is wrong with a transition and its steps.
public protocol TransitionFindingWords: Sendable {
  func noSuchTransition(_ transition: String) -> String
  var describeTransition: String { get }
  func noSuchStep(_ step: String, in transition: String) -> String
  var describeUnderItsSteps: String { get }
  func transitionsInCircle(_ names: String) -> String
  var takeAfterOrDependsOut: String { get }
  func stepTwice(_ step: String) -> String
  func noSuchStep(named id: String) -> String
  var describeUnderSteps: String { get }
  func stepsInCircle(_ names: String) -> String
  var takeAfterOut: String { get }
  func doesNotMove(_ id: String) -> String
  var addToMoves: String { get }
  var nameStep: String { get }
  var noTargetNamed: String { get }
  var addTarget: String { get }
  func stepSkipped(_ earlier: String, before id: String) -> String
  func recordStepOrTakeOut(_ earlier: String) -> String
}
