extension EnglishByDefault {
  func noSuchTransition(_ transition: String) -> String { "the transition `\(transition)` does not exist" }
  var describeTransition: String { "describe it in a file of its own" }

  func noSuchStep(_ step: String, in transition: String) -> String {
    "the transition `\(transition)` has no step `\(step)`"
  }

  var describeUnderItsSteps: String { "describe it there under `steps`" }
  func transitionsInCircle(_ names: String) -> String { "transitions wait for each other in a circle: \(names)" }
  var takeAfterOrDependsOut: String { "take one of the `after` or `depends-on` out" }
  func stepTwice(_ step: String) -> String { "the step `\(step)` stands here twice" }
  func noSuchStep(named id: String) -> String { "the step `\(id)` does not exist" }
  var describeUnderSteps: String { "describe it under `steps`" }
  func stepsInCircle(_ names: String) -> String { "steps wait for each other in a circle: \(names)" }
  var takeAfterOut: String { "take one of the `after` out" }
  func doesNotMove(_ id: String) -> String { "`\(id)` does not move in this transition" }
  var addToMoves: String { "add it to `moves`" }
  var nameStep: String { "name a step under `steps`" }
  var noTargetNamed: String { "which date was chosen or given up is not said" }
  var addTarget: String { "add `target: 2023-01-01`" }

  func stepSkipped(_ earlier: String, before id: String) -> String {
    "the step `\(id)` was done, but `\(earlier)`, which it waits for, is not recorded as done"
  }

  func recordStepOrTakeOut(_ earlier: String) -> String {
    "record `\(earlier)` with `event: done` as well, or take it out of `after`"
  }
}
