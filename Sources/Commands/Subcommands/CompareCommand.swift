import ArgumentParser
import CivilDates
import JSONText
import Register
import SystemInterface
import Transitions
import Wording

/// `termijn compare`: target dates side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: helpText(
      nl: "Zet datums van een overstap naast elkaar: wat verschilt eerst.",
      en: "Puts dates of a move side by side: what differs first."))

  @Argument(
    help: optionHelp(
      nl: "De datums, ten minste twee: telkens de eerste dag van de nieuwe situatie.",
      en: "The dates, at least two: each the first day of the new situation.", value: "date"),
    transform: parseDay)
  var targets: [CivilDate]

  @OptionGroup var registers: RegistersOptions

  @Option(help: ListFormat.help)
  var format = ListFormat.table

  func validate() throws {
    if Set(targets).count < 2 || Set(targets).count < targets.count {
      throw ValidationError(
        helpText(
          nl: "Noem ten minste twee verschillende datums, zoals 2023-01-01 2024-01-01.",
          en: "Name at least two different dates, such as 2023-01-01 2024-01-01."))
    }
  }

  func run() throws {
    let targets = targets
    let compared = try registers.ask().map { $1.comparison(of: targets) }
    switch format {
    case .json:
      try compared.writeJSON(Comparison.told) {
        Self.inShort($1, of: $0)
      } together: {
        VerdictsOfRegister.together($0, on: targets)
      }
    case .jsonLines:
      try compared.writeJSONLines { question, comparison in
        comparison.answers.lazy.map { Comparison.date.json($0, question) }
      }
    case .csv:
      let csv = CSV(language: registers.wording.language)
      try compared.writeCSV(["differs", "subject", "contract", "step", "text"] + targets.map(\.description)) {
        question, comparison in
        comparison.rows.map { row in
          let subject = row.subject
          return [
            row.isDifferent ? "true" : "false", subject.kind, subject.contract ?? "", subject.step ?? "",
            comparison.name(of: subject, question),
          ]
            + comparison.answers.map { answer in
              if case .costs = subject { csv.amount(answer.costs.cents) } else { answer.plainCell(subject) ?? "" }
            }
        }
      }
    case .table:
      try compared.writeText { question, comparison in
        Self.write(comparison, question)
      } keeping: {
        Self.inShort($1, of: $0)
      } together: {
        let wording = registers.wording
        var table = Table([
          wording.say(nl: "Per", en: "Per"), wording.say(nl: "Oordeel", en: "Verdict"),
          wording.say(nl: "Wie in de weg staat", en: "Who stands in the way"),
        ])
        for day in VerdictsOfRegister.together($0, on: targets) {
          table.rows.append([day.target.description, wording.verdict(day.verdict), day.names(wording) ?? "-"])
        }
        let output = StandardStream.standardOutput
        output.write(table.formatted(width: output.width, bold: output.mayStyle))
      }
    }
  }

  private static func inShort(_ comparison: Comparison, of question: Question) -> VerdictsOfRegister {
    VerdictsOfRegister(name: question.name, folder: question.folder, verdicts: comparison.answers.map(\.verdict))
  }

  private static func write(_ comparison: Comparison, _ question: Question) {
    let targets = comparison.answers.map(\.target)
    let wording = question.wording
    let output = StandardStream.standardOutput
    output.writeParagraph(comparison.answers[0].transition.title)
    output.writeParagraph(question.asOfLine)
    writeStandings(comparison.answers, wording)
    for answer in comparison.answers {
      output.write("\n")
      output.writeParagraph(wording.sentence(for: answer))
      for conflict in answer.closing {
        let title = conflict.contract.map { (question.snapshot.contract($0)?.title ?? $0) + ": " } ?? ""
        output.writeParagraph("! \(title)\(wording.text(of: conflict)) [\(conflict.code.rawValue)]")
      }
    }
    let parts = [
      (wording.say(nl: "Wat verschilt", en: "What differs"), comparison.rows.filter(\.isDifferent)),
      (wording.say(nl: "Wat gelijk is", en: "What is the same"), comparison.rows.filter { !$0.isDifferent }),
    ]
    for (heading, rows) in parts {
      var table = Table([heading] + targets.map { wording.say(nl: "per \($0)", en: "per \($0)") })
      for row in rows {
        // Why a date is closed stands above; whether it is open at most through a day, with that day.
        if row.subject == .closing || row.subject == .openUntilAtMost { continue }
        let cells = comparison.answers.map { $0.cell(row.subject, question) ?? "-" }
        if cells.contains(where: { $0 != "-" }) {
          table.rows.append([comparison.name(of: row.subject, question)] + cells)
        }
      }
      if table.rows.isEmpty { continue }
      output.write("\n")
      output.write(table.formatted(width: output.width, bold: output.mayStyle))
    }
    output.write("\n")
    output.writeParagraph(
      wording.say(
        nl: "Gat en overlap zijn dagen, opgeteld over de contracten waarvan het einde bekend is. Achter een stap of "
          + "handeling staat de laatste dag waarop die nog kan; een streepje: voor die datum niet nodig.",
        en: "Gap and overlap are days, summed over the contracts whose end is known. A step or act has the last day "
          + "on which it can still be done; a dash: not needed for that date."))
    let assumed = question.assumptions(of: comparison.answers.flatMap(\.assumedIDs))
    if let assumed { output.writeParagraph(assumed) }
    output.writeParagraph(
      wording.say(
        nl: "Alles over een dag: termijn conflicts DATUM", en: "All about a day: termijn conflicts DATE"))
  }
}
