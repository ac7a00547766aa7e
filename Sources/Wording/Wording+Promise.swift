public import CivilDates
public import Deadlines
public import Register
import Words

extension Wording {
  /// What was promised of a preparatory step that is not done, as a sentence, and that it was not kept.
  ///
  /// - Parameters:
  ///   - step: the step.
  ///   - day: the day of the question.
  /// - Returns: the sentence; nil if nothing was promised.
  public func promise(of step: Transition.Step, asOf day: CivilDate) -> String? {
    guard let planned = step.planned else { return nil }
    return planned.latest < day
      ? words.promisedAndNotDone(planned)
      : words.promised(planned)
  }

  /// The same of the step that a deadline is about; nil for any other deadline.
  public func promise(of deadline: Deadline, in snapshot: Snapshot) -> String? {
    guard case .step(let transition, _, let id) = deadline.id else { return nil }
    return snapshot.transition(transition)?.steps.first { $0.id == id }.flatMap { promise(of: $0, asOf: snapshot.asOf) }
  }
}
