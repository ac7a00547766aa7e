import ArgumentParser
import CivilDates
import JSONText
import Register
import System
import Transitions
import Wording

/// `termijn windows`: which days can work.
struct WindowsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "windows",
    abstract: helpText(
      nl: "Zegt op welke dagen het kan, en tot wanneer.", en: "Says which days can work, and until when."))

  @OptionGroup var registers: RegistersOptions

  @OptionGroup var range: RangeOptions

  @Option(help: optionHelp(nl: "table, json of csv.", en: "table, json or csv.", value: "format"))
  var format = ListFormat.table

  func run() throws {
    let asked = try registers.ask()
    let answers = asked.map {
      (
        asked: $0,
        windows: $0.transition.windows(from: range.from, through: range.through, everyDay: format != .table)
      )
    }
    let output = StandardStream.standardOutput
    switch format {
    case .json:
      let all = answers.map { json($0.windows, of: $0.asked) }
      if all.count == 1 {
        output.write(all[0].formatted())
        break
      }
      let answer: JSONValue = [
        "registers": .array(
          zip(answers, all).map {
            ["register": .string($0.asked.folder), "municipality": .string($0.asked.name), "answer": $1]
          }),
        "together": .array(
          together(answers.map { ($0.asked, $0.windows) }).map { target, verdicts in
            [
              "target": .string(target.description),
              "verdict": .string((verdicts.max() ?? .clear).rawValue),
              "counts": counts(verdicts),
            ]
          }),
      ]
      output.write(answer.formatted())
    case .csv:
      let headings = [
        "municipality", "target", "verdict", "gapDays", "overlapDays", "openUntil", "openUntilAtMost", "claimsUntil",
        "costs", "costsUnknown", "conflicts",
      ]
      let rows = answers.flatMap { answer in answer.windows.map { [answer.asked.name] + $0.row } }
      output.write(CSV.formatted([headings] + rows))
    case .table:
      for answer in answers { write(answer.windows, of: answer.asked, isAlone: answers.count == 1) }
      if answers.count > 1 { writeTogether(answers.map { ($0.asked, $0.windows) }) }
    }
  }

  private func json(_ windows: [TargetAnswer], of asked: RegistersOptions.Asked) -> JSONValue {
    [
      "asOf": .string(asked.question.snapshot.asOf.description),
      "transition": .string(asked.transition.transition.id),
      "windows": .array(windows.map(\.windowJSON)),
    ]
  }

  private func write(_ windows: [TargetAnswer], of asked: RegistersOptions.Asked, isAlone: Bool) {
    let wording = registers.wording
    let output = StandardStream.standardOutput
    let question = asked.question
    let heading = isAlone ? asked.transition.transition.title : "\(asked.name): \(asked.transition.transition.title)"
    output.writeParagraph(heading)
    output.writeParagraph(question.asOfLine)
    output.write("\n")
    var table = windowTable(windows, wording, isAssuming: !question.assumptions.isEmpty)
    table.add(
      wording.say(nl: "Wat er speelt", en: "What is in play"),
      windows.map { $0.codes.map(wording.conflict).joined(separator: ", ") })
    output.write(table.formatted(width: output.width, bold: output.mayStyle))
    output.write("\n")
    output.writeParagraph(
      wording.say(
        nl: "Gat en overlap zijn dagen, opgeteld over de contracten waarvan het einde bekend is.",
        en: "Gap and overlap are days, summed over the contracts whose end is known."))
    writeLookedInto(windows, wording)
    if isAlone, let first = windows.map(\.target).min(), let last = windows.map(\.target).max() {
      let drawing = TimelineDrawing(wording: wording, width: output.width)
      output.write(
        "\n"
          + drawing.drawing(
            of: asked.transition, targets: asked.transition.transition.candidates,
            from: min(first, question.snapshot.asOf).firstOfYear, through: last.lastOfYear))
    }
    output.write("\n")
    output.writeParagraph(
      wording.say(
        nl: "Waarom een dag zo uitvalt: termijn conflicts DATUM",
        en: "Why a day turns out as it does: termijn conflicts DATE"))
  }

  /// The verdicts of all registers on every day that one of them names.
  private func together(
    _ answers: [(asked: RegistersOptions.Asked, windows: [TargetAnswer])]
  ) -> [(target: CivilDate, verdicts: [Verdict])] {
    let targets = Set(answers.flatMap { $0.windows.map(\.target) }).sorted()
    let known = answers.map { answer in
      Dictionary(answer.windows.map { ($0.target, $0.verdict) }) { first, _ in first }
    }
    return targets.map { target in
      (
        target,
        zip(answers, known).map { answer, known in
          known[target] ?? answer.asked.transition.answer(for: target).verdict
        }
      )
    }.sorted { ($0.1.max() ?? .clear, $0.0) < ($1.1.max() ?? .clear, $1.0) }
  }

  private func writeTogether(_ answers: [(asked: RegistersOptions.Asked, windows: [TargetAnswer])]) {
    let wording = registers.wording
    let output = StandardStream.standardOutput
    output.write(wording.say(nl: "Samen\n\n", en: "Together\n\n"))
    var table = Table(
      [wording.say(nl: "Per", en: "Per"), wording.say(nl: "Oordeel", en: "Verdict")]
        + Verdict.allCases.map { wording.verdict($0) })
    for (target, verdicts) in together(answers) {
      table.rows.append(
        [target.description, wording.verdict(verdicts.max() ?? .clear)]
          + Verdict.allCases.map { verdict in String(verdicts.count { $0 == verdict }) })
    }
    output.write(table.formatted(width: output.width, bold: output.mayStyle))
  }
}

/// Says which of the target dates that are thought of nobody set.
func writeLookedInto(_ windows: [TargetAnswer], _ wording: Wording) {
  let lookedInto = windows.filter { wording.standing($0) != nil && !wording.isIntended($0) }
  if lookedInto.isEmpty { return }
  let days = lookedInto.map { "\($0.target)" + (wording.origin(of: $0).map { " (\($0))" } ?? "") }.joined(
    separator: ", ")
  StandardStream.standardOutput.writeParagraph(
    wording.say(nl: "Onderzochte datum: \(days).", en: "Date looked into: \(days)."))
}

/// Target dates as a table for people.
func windowTable(_ windows: [TargetAnswer], _ wording: Wording, isAssuming: Bool) -> Table {
  var table = Table([
    wording.say(nl: "Per", en: "Per"), wording.say(nl: "Oordeel", en: "Verdict"),
    wording.say(nl: "Gat, som", en: "Gap, sum"), wording.say(nl: "Overlap, som", en: "Overlap, sum"),
    wording.say(nl: "Open tot en met", en: "Open through"),
    wording.say(nl: "Declaraties tot en met", en: "Claims through"),
  ])
  let mark = isAssuming ? wording.say(nl: " (aanname)", en: " (assumed)") : ""
  for answer in windows {
    table.rows.append([
      answer.target.description, wording.verdict(answer.verdict) + mark, answer.gapDays.map { String($0) } ?? "?",
      answer.overlapDays.map { String($0) } ?? "?",
      wording.openThrough(answer, \.description)
        ?? (answer.isOpenUntilAtMost ? wording.say(nl: "onbekend", en: "unknown") : "-"),
      answer.claimsUntil?.description ?? "-",
    ])
  }
  return table
}

extension TargetAnswer {
  fileprivate var row: [String] {
    [
      target.description, verdict.rawValue, gapDays.map { String($0) } ?? "", overlapDays.map { String($0) } ?? "",
      openUntil?.description ?? "", isOpenUntilAtMost ? "true" : "false", claimsUntil?.description ?? "",
      JSONValue.decimal(costs.cents), costs.unknown.joined(separator: " "),
      codes.map(\.rawValue).joined(separator: " "),
    ]
  }
}
