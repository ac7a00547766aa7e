import JSONText
import Register
import Transitions
import Wording

extension WindowsCommand.Windows {
  /// What `termijn windows` tells programs.
  static let told = AnswerRecord<WindowsCommand.Windows, VerdictsTogether>(
    "windows", together: Field(list: "together", of: VerdictsTogether.record) { days, _ in days }
  ) {
    Field("transition", "The id of the transition.") { windows, _ in windows.transition.transition.id }
    Field(list: "windows", of: TargetAnswer.window) { windows, _ in windows.found }
  }
}
