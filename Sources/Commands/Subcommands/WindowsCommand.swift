import ArgumentParser
import CivilDates
import JSONText
import Register
import SystemInterface
import Transitions
import Wording

/// `termijn windows`: which days can work.
struct WindowsCommand: ServedCommand {
  static let configuration = CommandConfiguration(
    commandName: "windows",
    abstract: helpText(
      nl: "Zegt op welke dagen het kan, en tot wanneer.", en: "Says which days can work, and until when."))

  @OptionGroup var registers: RegistersOptions

  @OptionGroup var range: RangeOptions

  @Option(help: ListFormat.help)
  var format = ListFormat.table

  var register: RegisterOptions { registers.register }
  var reach: [CivilDate] { [range.from, range.through].compactMap(\.self) }

  static var shape: JSONShape { Windows.told.own.shape }

  func answer(_ asked: Asked<Void>) throws {
    let asked = registers.ask(asked).map { [from = range.from, through = range.through, format] _, transition in
      Windows(
        transition: transition, found: transition.windows(from: from, through: through, everyDay: format != .table))
    }
    switch format {
    case .json:
      try asked.writeJSON(Windows.told) {
        Part($1, of: $0)
      } together: {
        together($0)
      }
    case .jsonLines:
      try asked.writeJSONLines { question, windows in
        windows.found.lazy.map { TargetAnswer.window.json($0, question) }
      }
    case .csv:
      try asked.writeCSV(TargetAnswer.columns, alwaysNamed: true) { $0.found }
    case .table:
      let isAlone = asked.isAlone
      let told = try asked.writeEach { question, windows in
        Self.write(windows, of: question, isAlone: isAlone)
        return Part(windows, of: question)
      }
      if !isAlone { writeTogether(together(told.parts)) }
      try told.finish()
    }
  }

  /// The target dates of one register.
  struct Windows {
    let transition: TransitionQuestion
    let found: [TargetAnswer]
  }

  /// What is kept of a register: on which days it can move, another may ask as well.
  private struct Part: Sendable {
    let name: String
    let folder: String
    let transition: TransitionQuestion
    let targets: [CivilDate]

    init(_ windows: Windows, of question: Question) {
      (name, folder) = (question.name, question.folder)
      transition = windows.transition
      targets = windows.found.map(\.target)
    }
  }

  private static func write(_ answer: Windows, of question: Question, isAlone: Bool) {
    let wording = question.wording
    let output = StandardStream.standardOutput
    let windows = answer.found
    let transition = answer.transition.transition
    let heading = isAlone ? transition.title : "\(question.name) (\(question.folder)): \(transition.title)"
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
        en: "Gap and overlap are days, summed over the contracts whose end is known.")
        + (windows.contains { $0.contracts.contains { !($0.lastDays?.isExact ?? true) } }
          ? wording.say(
            nl: " Waar een einde niet vaststaat (datum bij benadering), kunnen het er meer zijn.",
            en: " Where an end is not fixed (imprecise date), there can be more.") : ""))
    writeAssumptions(of: windows, question)
    writeStandings(windows, wording)
    if isAlone, let first = windows.map(\.target).min(), let last = windows.map(\.target).max() {
      let drawing = TimelineDrawing(wording: wording, width: output.width)
      output.write(
        "\n"
          + drawing.drawing(
            of: answer.transition, targets: transition.targetsInPlay,
            from: min(first, question.snapshot.asOf).firstOfYear, through: last.lastOfYear))
    }
    output.write("\n")
    output.writeParagraph(
      wording.say(
        nl: "Waarom een dag zo uitvalt: termijn conflicts DATUM",
        en: "Why a day turns out as it does: termijn conflicts DATE"))
  }

  /// The verdicts of all registers on every day that one of them names.
  private func together(_ parts: [Part]) -> [VerdictsTogether] {
    let targets = Set(parts.flatMap(\.targets)).sorted()
    let label = registers.wording.say(nl: "Registers samennemen", en: "Putting registers together")
    let verdicts = inParallel(parts, label) { part in
      VerdictsOfRegister(
        name: part.name, folder: part.folder, verdicts: part.transition.prospects(on: targets).map(\.verdict))
    }
    return VerdictsOfRegister.together(verdicts, on: targets).sorted {
      ($0.verdict, $0.target) < ($1.verdict, $1.target)
    }
  }

  private func writeTogether(_ all: [VerdictsTogether]) {
    let wording = registers.wording
    let output = StandardStream.standardOutput
    output.write(wording.say(nl: "Samen\n\n", en: "Together\n\n"))
    var table = Table(
      [wording.say(nl: "Per", en: "Per"), wording.say(nl: "Oordeel", en: "Verdict")]
        + Verdict.allCases.map { wording.verdict($0) })
    for together in all {
      table.rows.append(
        [together.target.description, wording.verdict(together.verdict)]
          + Verdict.allCases.map { String(together.count($0)) })
    }
    table.add(
      wording.say(nl: "In de weg staat", en: "In the way"), all.map { $0.names(wording, atMost: 3) ?? "-" })
    output.write(table.formatted(width: output.width, bold: output.mayStyle))
  }
}

/// Says what the days in a table of target dates rest on that no document says, if anything.
func writeAssumptions(of windows: [TargetAnswer], _ question: Question) {
  let ids = windows.filter(\.isOpenUntilAssumed).flatMap(\.openUntilIDs)
  if let assumed = question.assumptions(of: ids) { StandardStream.standardOutput.writeParagraph(assumed) }
}

/// Says which of the target dates somebody decided on, and which nobody set.
func writeStandings(_ windows: [TargetAnswer], _ wording: Wording) {
  for window in windows.sorted(by: { $0.target < $1.target }) where wording.standing(window) != nil {
    guard let origin = wording.origin(of: window) else { continue }
    let name = wording.targetName(window)
    StandardStream.standardOutput.writeParagraph(
      "\(name.prefix(1).uppercased())\(name.dropFirst()): \(window.target) (\(origin)).")
  }
}

/// Target dates as a table for people.
func windowTable(_ windows: [TargetAnswer], _ wording: Wording, isAssuming: Bool) -> Table {
  var table = Table([
    wording.say(nl: "Per", en: "Per"), wording.say(nl: "Oordeel", en: "Verdict"),
    wording.say(nl: "Gat, som", en: "Gap, sum"), wording.say(nl: "Overlap, som", en: "Overlap, sum"),
    wording.say(nl: "Open tot en met", en: "Open through"),
    wording.say(nl: "Declaraties tot en met", en: "Claims through"),
  ])
  let mark = wording.assumedMark(isAssuming)
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
