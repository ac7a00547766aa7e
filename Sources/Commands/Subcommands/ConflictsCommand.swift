import ArgumentParser
import CivilDates
import Deadlines
import JSONText
import Register
import System
import Transitions
import Wording

/// `termijn conflicts`: what stands in the way on a day.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: helpText(
      nl: "Zegt wat er op een dag in de weg staat.", en: "Says what stands in the way on a day."))

  @Argument(
    help: optionHelp(
      nl: "De datum van de overstap: de eerste dag van de nieuwe situatie.",
      en: "The date of the move: the first day of the new situation.", value: "date"),
    transform: parseDay)
  var target: CivilDate

  @OptionGroup var registers: RegistersOptions

  @Option(help: optionHelp(nl: "table, json of csv.", en: "table, json or csv.", value: "format"))
  var format = ListFormat.table

  @Flag(
    help: optionHelp(nl: "Eindig met 1 als er iets in de weg staat.", en: "Exit with 1 if something stands in the way.")
  )
  var exitCode = false

  func run() throws {
    let asked = try registers.ask()
    let answers = asked.map { $1.answer(for: target) }
    let wording = registers.wording
    switch format {
    case .json:
      answers.writeJSON { question, answer in
        answer.json(wording, asOf: question.snapshot.asOf)
      } together: {
        answers.together(on: target).json
      }
    case .csv:
      let headings = ["municipality", "verdict", "code", "contract", "days", "months", "bridges", "text"]
      let rows = answers.answers.flatMap { item in
        item.answer.conflicts.map { conflict in
          [item.question.name, item.answer.verdict.rawValue] + conflict.row(wording, on: target)
        }
      }
      StandardStream.standardOutput.write(CSV.formatted([headings] + rows))
    case .table:
      let output = StandardStream.standardOutput
      if asked.isAlone, let only = answers.answers.first {
        output.write(only.answer.text(only.question))
        output.write(betterDays(than: only.answer, of: asked.answers[0].answer))
      } else {
        answers.together(on: target).write(wording)
      }
    }
    try asked.finish()
    if exitCode, answers.answers.contains(where: { !$0.answer.conflicts.isEmpty }) { throw ExitCode(1) }
  }

  /// The other days that turn out better, at most three.
  private func betterDays(than answer: TargetAnswer, of question: TransitionQuestion) -> String {
    let wording = registers.wording
    // Far-off years are no alternative, and a long horizon would take long.
    let reach = Period(years: 10)
    let first = max(question.engine.snapshot.asOf, target.subtracting(reach, rounding: .down))
    let last = min(question.engine.horizon, target.adding(reach, rounding: .up))
    let better = question.betterDays(than: answer.verdict, from: first, through: last).prefix(3)
    if better.isEmpty { return "" }
    let days = better.map { "\(wording.date($0.target)) (\(wording.verdict($0.verdict)))" }.joined(separator: ", ")
    return wording.say(nl: "\nBeter is: \(days).\n", en: "\nBetter: \(days).\n")
  }
}

extension Conflict {
  fileprivate func row(_ wording: Wording, on target: CivilDate) -> [String] {
    [
      code.rawValue, contract ?? "", days.map { String($0) } ?? "", months.map { String($0) } ?? "",
      bridges.map(\.how).joined(separator: " "), wording.text(of: self),
    ]
  }
}
