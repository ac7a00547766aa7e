import ArgumentParser
import CivilDates
import Deadlines
import JSONText
import Register
import SystemInterface
import Transitions
import Wording

/// `termijn conflicts`: what stands in the way on a day.
struct ConflictsCommand: ServedCommand {
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

  @Option(help: ListFormat.help)
  var format = ListFormat.table

  @Flag(
    help: optionHelp(nl: "Eindig met 1 als er iets in de weg staat.", en: "Exit with 1 if something stands in the way.")
  )
  var exitCode = false

  var register: RegisterOptions { registers.register }

  static var shape: JSONShape { TargetAnswer.told.own.shape }

  func answer(_ asked: Asked<Void>) throws {
    let wording = registers.wording
    let target = target
    let asked = registers.ask(asked).map { question, transition in
      (transition: transition, found: transition.answer(for: target))
    }
    let parts: [Part]
    switch format {
    case .json:
      parts = try asked.map { $1.found }.writeJSON(TargetAnswer.told) {
        Part($0, $1)
      } together: {
        VerdictsOfRegister.together($0.map(\.own), on: [target])
      }
    case .jsonLines:
      parts = try asked.writeJSONLines { question, answer in
        answer.found.conflicts.lazy.map { Conflict.record.json($0, question) }
      } keeping: {
        Part($0, $1.found)
      }
    case .csv:
      parts = try asked.writeCSV(TargetAnswer.conflictColumns, alwaysNamed: true) { answer in
        answer.found.conflicts.map { (answer.found, $0) }
      } keeping: {
        Part($0, $1.found)
      }
    case .table:
      let isAlone = asked.isAlone
      let told = try asked.writeEach { question, answer in
        if isAlone {
          StandardStream.standardOutput.writeProse(answer.found.text(question))
          StandardStream.standardOutput.write(
            Self.betterDays(than: answer.found, of: answer.transition, wording))
        }
        return Part(question, answer.found)
      }
      parts = told.parts
      if !isAlone { VerdictsOfRegister.together(parts.map(\.own), on: [target])[0].write(wording) }
      try told.finish()
    }
    if exitCode, !parts.allSatisfy(\.isFree) { throw ExitCode(1) }
  }

  /// What is kept of the answer of a register.
  private struct Part: Sendable {
    let own: VerdictsOfRegister
    /// Whether nothing stands in the way.
    let isFree: Bool

    init(_ question: Question, _ found: TargetAnswer) {
      own = VerdictsOfRegister(name: question.name, folder: question.folder, verdicts: [found.verdict])
      isFree = found.conflicts.isEmpty
    }
  }

  /// The other days that turn out better, at most three.
  private static func betterDays(
    than answer: TargetAnswer, of question: TransitionQuestion, _ wording: Wording
  ) -> String {
    let target = answer.target
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
