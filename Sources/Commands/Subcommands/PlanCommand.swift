import ArgumentParser
import CivilDates
import Deadlines
import JSONText
import Register
import SystemInterface
import Transitions
import Wording

/// `termijn plan`: what must happen before a move, backward from its date.
struct PlanCommand: ServedCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: helpText(
      nl: "Noemt alles wat voor een overstap moet gebeuren, terug vanaf de datum.",
      en: "Lists everything that must happen before a transition, backward from its date."))

  @Argument(
    help: optionHelp(
      nl: "De datum van de overstap: de eerste dag van de nieuwe situatie.",
      en: "The date of the move: the first day of the new situation.", value: "date"),
    transform: parseDay)
  var target: CivilDate

  @OptionGroup var registers: RegistersOptions

  @Option(help: ListFormat.help)
  var format = ListFormat.table

  var register: RegisterOptions { registers.register }

  static var shape: JSONShape { Plan.told.own.shape }

  func answer(_ asked: Asked<Void>) throws {
    let target = target
    let plans = registers.ask(asked).map { $1.plan(for: target) }
    switch format {
    case .json:
      try plans.writeJSON(Plan.told) { PlanInShort($1, of: $0) }
    case .jsonLines:
      try plans.writeJSONLines { question, plan in plan.items.lazy.map { Plan.Item.record.json($0, question) } }
    case .csv:
      let columns = Plan.Item.record.columns([
        "id", "title", "owner", "earliest", "latest", "slack", "state", "critical", "ifMissed", "before", "sendBy",
        "decideBy", "advised", "meeting", "papersBy", "planned",
      ])
      try plans.writeCSV(columns) { $0.items }
    case .table:
      try plans.writeText { question, plan in
        Self.write(plan, of: question)
      } keeping: {
        PlanInShort($1, of: $0).verdict
      } together: {
        VerdictsOfRegister.together($0, on: [target])[0].write(registers.wording)
      }
    }
  }

  private static func write(_ plan: Plan, of question: Question) {
    let target = plan.answer.target
    let wording = question.wording
    let output = StandardStream.standardOutput
    var lines = plan.answer.heading(question) + ["", wording.sentence(for: plan.answer)]
    if plan.answer.verdict == .closed {
      lines += plan.answer.closing.map { "  ! \(wording.text(of: $0)) [\($0.code.rawValue)]" }
      output.write(lines.map { terminalSafe($0) }.joined(separator: "\n") + "\n")
      return
    }
    if let openUntil = wording.openUntil(plan.answer) { lines.append(openUntil) }
    if plan.items.contains(where: { $0.consequence?.isNoMove ?? false }) {
      let day = wording.date(target)
      lines.append(
        wording.say(
          nl:
            "Alles hieronder moet op tijd gedaan zijn. Waar niet bij staat wat er anders gebeurt, kan de overstap per "
            + "\(day) anders niet; waar het wel staat, kan ook dat de overstap in de weg staan.",
          en: "All of this must be done in time. Where it does not say what happens otherwise, there is otherwise no "
            + "transition per \(day); where it does, that may stand in its way as well."))
    }
    lines.append("")
    for line in lines { output.writeParagraph(line) }
    output.write(
      table(plan, asOf: question.snapshot.asOf, wording).formatted(width: output.width, bold: output.mayStyle))
    if let assumed = question.assumptions(of: plan.items.filter(\.isAssumed).map(\.id)) {
      output.write("\n")
      output.writeParagraph(assumed)
    }
  }

  private static func table(_ plan: Plan, asOf: CivilDate, _ wording: Wording) -> Table {
    let target = plan.answer.target
    var table = Table([
      wording.say(nl: "Uiterlijk", en: "By"), wording.say(nl: "Op zijn vroegst", en: "Not before"),
      wording.say(nl: "Ruimte", en: "Slack"), wording.say(nl: "Stand", en: "State"),
      wording.say(nl: "Wie", en: "Who"),
      wording.say(nl: "Wat, en wat er anders gebeurt", en: "What, and what happens otherwise"),
    ])
    for item in plan.items {
      let slack = item.slack.map { wording.say(nl: "\($0) dagen", en: "\($0) days") } ?? "-"
      let latest =
        item.latest?.description ?? (item.state == .done ? "-" : wording.shortBound(before: item.before))
      let consequence = item.consequence.map { $0.isNoMove ? "." : ". " + wording.consequence($0, on: target) } ?? ""
      table.rows.append([
        latest + wording.assumedMark(item.isAssumed && item.state != .done), item.earliest.description,
        slack + (item.isCritical ? wording.say(nl: ", minste", en: ", least") : ""),
        wording.state(item.state)
          + wording.assumedMark(item.isTriedOut(in: plan)),
        item.owner(wording),
        item.title(wording) + consequence + item.promise(wording, asOf: asOf) + item.advice(wording),
      ])
    }
    return table
  }
}

/// What is kept of the plan of one of many registers.
struct PlanInShort: Sendable {
  let target: CivilDate
  let verdict: VerdictsOfRegister
  let folder: String
  let items: [Plan.Item]

  init(_ plan: Plan, of question: Question) {
    verdict = VerdictsOfRegister(name: question.name, folder: question.folder, verdicts: [plan.answer.verdict])
    folder = question.folder
    items = plan.items
    target = plan.answer.target
  }

  /// One thing of one of the registers.
  struct ItemOfRegister {
    let plan: PlanInShort
    let item: Plan.Item
  }

  /// What must happen in all registers, in the order of a plan: which thing of which register.
  static func inOrder(_ all: [PlanInShort]) -> [ItemOfRegister] {
    all.enumerated().flatMap { number, plan in plan.items.map { (number: number, plan: plan, item: $0) } }.sorted {
      Plan.Item.isOrdered($0.item, $1.item) || (!Plan.Item.isOrdered($1.item, $0.item) && $0.number < $1.number)
    }.map { ItemOfRegister(plan: $0.plan, item: $0.item) }
  }
}

extension Plan.Consequence {
  /// Whether the move cannot go ahead, which is told once for all that has to precede it.
  fileprivate var isNoMove: Bool { if case .noMove = self { true } else { false } }
}

extension Plan.Item {
  func title(_ wording: Wording) -> String {
    if let step { return step.title }
    let name = action.map { wording.actionName($0.kind, step: $0.step) } ?? ""
    return "\(contract?.title ?? ""): \(name)"
  }

  func owner(_ wording: Wording) -> String {
    if let step { return step.owner ?? "-" }
    return action.map { wording.actor($0) } ?? "-"
  }

  /// The days that are advised, as sentences behind the others.
  fileprivate func advice(_ wording: Wording) -> String {
    guard let deadline else { return "" }
    return wording.advice(of: deadline).map { " \($0.label): \($0.day)." }.joined()
  }

  /// What was promised, as a sentence behind the others.
  fileprivate func promise(_ wording: Wording, asOf day: CivilDate) -> String {
    guard let step, state != .done else { return "" }
    return wording.promise(of: step, asOf: day).map { " \($0)" } ?? ""
  }

  fileprivate func isTriedOut(in plan: Plan) -> Bool {
    !(contract?.assumptions.isEmpty ?? plan.answer.transition.assumptions.isEmpty)
  }
}
