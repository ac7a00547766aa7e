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
    let answers = asked.map { (asked: $0, answer: $0.transition.answer(for: target)) }
    let output = StandardStream.standardOutput
    let wording = registers.wording
    switch format {
    case .json:
      let all = answers.map { $0.answer.json(wording, asOf: $0.asked.question.snapshot.asOf) }
      if all.count == 1 {
        output.write(all[0].formatted())
        break
      }
      let together: JSONValue = [
        "target": .string(target.description),
        "verdict": .string((answers.map(\.answer.verdict).max() ?? .clear).rawValue),
        "counts": counts(answers.map(\.answer.verdict)),
      ]
      let answer: JSONValue = [
        "registers": .array(
          zip(answers, all).map {
            ["register": .string($0.asked.folder), "municipality": .string($0.asked.name), "answer": $1]
          }),
        "together": together,
      ]
      output.write(answer.formatted())
    case .csv:
      let headings = ["municipality", "verdict", "code", "contract", "days", "months", "bridges", "text"]
      let rows = answers.flatMap { item in
        item.answer.conflicts.map { conflict in
          [item.asked.name, item.answer.verdict.rawValue] + conflict.row(wording, on: target)
        }
      }
      output.write(CSV.formatted([headings] + rows))
    case .table:
      if answers.count == 1, let only = answers.first {
        output.write(only.answer.text(only.asked.question))
        output.write(betterDays(than: only.answer, of: only.asked))
        break
      }
      var table = Table([wording.say(nl: "Gemeente", en: "Municipality"), wording.say(nl: "Oordeel", en: "Verdict")])
      for item in answers { table.rows.append([item.asked.name, wording.verdict(item.answer.verdict)]) }
      output.write(table.formatted(width: output.width, bold: output.mayStyle))
      let worst = answers.map(\.answer.verdict).max() ?? .clear
      output.write(
        wording.say(
          nl: "\nSamen, per \(wording.date(target)): \(wording.verdict(worst)).\n",
          en: "\nTogether, per \(wording.date(target)): \(wording.verdict(worst)).\n"))
    }
    if exitCode, answers.contains(where: { !$0.answer.conflicts.isEmpty }) { throw ExitCode(1) }
  }

  /// The other days that turn out better, at most three.
  private func betterDays(than answer: TargetAnswer, of asked: RegistersOptions.Asked) -> String {
    let wording = registers.wording
    // Far-off years are no alternative, and a long horizon would take long.
    let reach = Period(years: 10)
    let first = max(asked.question.snapshot.asOf, target.subtracting(reach, rounding: .down))
    let last = min(asked.question.engine.horizon, target.adding(reach, rounding: .up))
    let better = asked.transition.windows(from: first, through: last).filter { $0.verdict < answer.verdict }.prefix(3)
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

/// How many registers have each verdict.
func counts(_ verdicts: [Verdict]) -> JSONValue {
  .object(
    Verdict.allCases.map { verdict in
      JSONValue.Member(key: verdict.rawValue, value: .integer(verdicts.count { $0 == verdict }))
    })
}
