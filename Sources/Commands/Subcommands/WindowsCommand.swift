import ArgumentParser
import CivilDates
import JSONText
import Register
import Transitions
import Wording

/// `termijn windows`: which days can work.
struct WindowsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "windows",
    abstract: helpText(
      nl: "Zegt op welke dagen het kan, en tot wanneer.", en: "Says which days can work, and until when."))

  @OptionGroup var register: RegisterOptions
  @OptionGroup var transition: TransitionOptions

  @Option(
    help: optionHelp(
      nl: "De eerste dag; anders de peildatum.", en: "The first day; else the as-of day.", value: "date"),
    transform: parseDay)
  var from: CivilDate?

  @Option(
    help: optionHelp(
      nl: "De laatste dag (t/m); anders de horizon.", en: "The last day, included; else the horizon.", value: "date"),
    transform: parseDay)
  var through: CivilDate?

  @Option(help: optionHelp(nl: "table, json of csv.", en: "table, json or csv.", value: "format"))
  var format = ListFormat.table

  func validate() throws {
    if let from, let through, through < from {
      throw ValidationError(helpText(nl: "--through ligt voor --from.", en: "--through lies before --from."))
    }
  }

  func run() throws {
    let question = try register.question()
    let transition = try self.transition.question(of: question)
    let answers = transition.windows(from: from, through: through)
    let wording = question.wording
    let output = StandardStream.standardOutput
    switch format {
    case .json:
      let answer: JSONValue = [
        "asOf": .string(question.snapshot.asOf.description),
        "transition": .string(transition.transition.id),
        "windows": .array(answers.map(\.windowJSON)),
      ]
      output.write(answer.formatted())
    case .csv:
      let headings = ["target", "verdict", "gapDays", "overlapDays", "openUntil", "claimsUntil", "conflicts"]
      output.write(
        CSV.formatted(
          [headings]
            + answers.map { answer in
              [
                answer.target.description, answer.verdict.rawValue, String(answer.gapDays), String(answer.overlapDays),
                answer.openUntil?.description ?? "", answer.claimsUntil?.description ?? "",
                answer.codes.joined(separator: " "),
              ]
            }))
    case .table:
      output.write("\(terminalSafe(transition.transition.title))\n\(question.asOfLine)\n\n")
      var table = Table([
        wording.say(nl: "Per", en: "Per"), wording.say(nl: "Oordeel", en: "Verdict"),
        wording.say(nl: "Gat", en: "Gap"), wording.say(nl: "Overlap", en: "Overlap"),
        wording.say(nl: "Open tot en met", en: "Open through"),
        wording.say(nl: "Declaraties tot en met", en: "Claims through"),
        wording.say(nl: "Wat er speelt", en: "What is in play"),
      ])
      for answer in answers {
        table.rows.append([
          answer.target.description, wording.verdict(answer.verdict), String(answer.gapDays),
          String(answer.overlapDays), answer.openUntil?.description ?? "-", answer.claimsUntil?.description ?? "-",
          answer.codes.joined(separator: ", "),
        ])
      }
      output.write(table.formatted(width: output.width, bold: output.mayStyle))
      output.write(
        wording.say(
          nl: "\nWaarom een dag zo uitvalt: termijn conflicts DATUM\n",
          en: "\nWhy a day turns out as it does: termijn conflicts DATE\n"))
    }
  }
}

extension TargetAnswer {
  /// The codes of the conflicts, each once.
  fileprivate var codes: [String] {
    var codes: [String] = []
    for conflict in conflicts where !codes.contains(conflict.code.rawValue) { codes.append(conflict.code.rawValue) }
    return codes
  }
}
