import CivilDates
import Register

/// By what networks are kept, and what those of one transition have in common.
extension StepNetworks {
  /// A transition on a target date.
  struct Key: Hashable {
    let transition: String
    let target: CivilDate
    /// The arrangement that is left on a given last day, whatever its relation to the target date.
    var leaving: String?
    var lastDay: CivilDate?
    /// Whether an exit right before the target date binds its steps also when it was missed.
    var keepsMissed = false
  }

  /// What a transition is, whatever its target date.
  struct Bundle {
    let shape: StepNetwork.Shape
    let chosen: CivilDate?
    /// Whether something in its history is only tried out.
    let isAssumed: Bool
    /// The rules by which its contracts are left after certain steps.
    let rules: [ExitRule]
    /// The lists of steps that they wait for, each once.
    let waits: Set<[String]>
  }

  /// A step of a transition on a target date.
  struct Knot: Hashable {
    let key: Key
    let step: String
  }
}
