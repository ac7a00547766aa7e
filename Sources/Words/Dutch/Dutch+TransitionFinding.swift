extension Dutch {
  func noSuchTransition(_ transition: String) -> String { "de overstap `\(transition)` bestaat niet" }
  var describeTransition: String { "beschrijf hem in een eigen bestand" }

  func noSuchStep(_ step: String, in transition: String) -> String {
    "de overstap `\(transition)` heeft geen stap `\(step)`"
  }

  var describeUnderItsSteps: String { "beschrijf hem daar onder `steps`" }
  func transitionsInCircle(_ names: String) -> String { "overstappen wachten in een kring op elkaar: \(names)" }
  var takeAfterOrDependsOut: String { "haal een van de `after` of `depends-on` weg" }
  func stepTwice(_ step: String) -> String { "de stap `\(step)` staat er twee keer" }
  func noSuchStep(named id: String) -> String { "de stap `\(id)` bestaat niet" }
  var describeUnderSteps: String { "beschrijf hem onder `steps`" }
  func stepsInCircle(_ names: String) -> String { "stappen wachten in een kring op elkaar: \(names)" }
  var takeAfterOut: String { "haal een van de `after` weg" }
  func doesNotMove(_ id: String) -> String { "`\(id)` gaat in deze overstap niet over" }
  var addToMoves: String { "voeg het toe aan `moves`" }
  var nameStep: String { "noem een stap onder `steps`" }
  var noTargetNamed: String { "welke datum is gekozen of opgegeven, staat er niet" }
  var addTarget: String { "voeg `target: 2023-01-01` toe" }

  func stepSkipped(_ earlier: String, before id: String) -> String {
    "de stap `\(id)` is gedaan, maar `\(earlier)`, waarop hij wacht, staat niet als gedaan"
  }

  func recordStepOrTakeOut(_ earlier: String) -> String {
    "leg `\(earlier)` ook vast met `event: done`, of haal hem uit `after`"
  }
}
