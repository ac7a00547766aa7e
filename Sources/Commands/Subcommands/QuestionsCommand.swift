import ArgumentParser
import CivilDates
import Deadlines
import JSONText
import Register
import SystemInterface
import Transitions
import Wording

/// `termijn questions`: what is unknown, in order of what it can change.
struct QuestionsCommand: ServedCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: helpText(
      nl: "Noemt wat niet bekend is, wat daarvan afhangt, en wie het kan weten.",
      en: "Lists what is not known, what hangs on it, and who may know."))

  @OptionGroup var register: RegisterOptions

  @Option(
    name: .customShort("n", allowingJoined: true),
    help: optionHelp(
      nl: "Hoeveel er worden genoemd; anders alle.", en: "How many are listed; all if not given.", value: "number"))
  var count: Int?

  @Option(help: ListFormat.help)
  var format = ListFormat.table

  func validate() throws {
    if let count { try validateCount(count) }
  }

  static var shape: JSONShape { All.told.own.shape }

  func answer(_ registers: Asked<Void>) throws {
    let asked = registers.map { question, _ in question.engine.factQuestions() }
    let most = count ?? .max
    switch format {
    case .json:
      try asked.map { All(first: Array($1.prefix(most)), effects: Effects(of: $1, in: $0)) }.writeJSON(All.told) {
        $1.effects
      }
    case .jsonLines:
      try asked.writeJSONLines { question, found in
        found.prefix(most).lazy.map { FactQuestion.record.json($0, question) }
      }
    case .csv:
      let headings = [
        "fact", "contract", "kind", "changes", "before", "whom", "text", "transition", "target", "verdictNow",
        "verdictBest",
        "verdictWorst", "openUntilNow", "openUntilWorst",
      ]
      try asked.writeCSV(headings) { question, found in found.prefix(most).flatMap { $0.rows(question) } }
    case .table:
      try asked.writeText { question, found in
        Self.write(Array(found.prefix(most)), question)
      } keeping: {
        Effects(of: $1, in: $0)
      } together: {
        writeTogether($0)
      }
    }
  }

  /// The questions that are listed, and what all of them can change.
  struct All {
    let first: [FactQuestion]
    let effects: Effects
  }

  /// What the open questions of one of many registers can change.
  struct Effects: Sendable {
    let name: String
    let questions: Int
    let verdicts: Int
    let days: Int
    let changesSomething: Bool

    init(of found: [FactQuestion], in question: Question) {
      name = question.name
      questions = found.count
      verdicts = found.count { $0.effect == .verdict }
      days = found.count { $0.effect == .openDay }
      changesSomething = found.contains { $0.effect != .nothing }
    }
  }

  private static func write(_ found: [FactQuestion], _ question: Question) {
    let wording = question.wording
    let output = StandardStream.standardOutput
    output.writeParagraph(question.asOfLine)
    output.write("\n")
    if found.isEmpty {
      output.writeParagraph(
        wording.say(nl: "Er staan geen vragen open.", en: "There are no open questions."))
      return
    }
    output.write(questionTable(found, question).formatted(width: output.width, bold: output.mayStyle))
    output.write("\n")
    if let tried = wording.triedValues(found) { output.writeParagraph(tried) }
    // The first is the gravest; only of a period is there a value that everybody can try.
    guard let tryable = found.first(where: { $0.fact.kind == .notice && $0.fact.isOurs }) else { return }
    var command = "termijn windows --assume \(tryable.fact.id)=P6M"
    if question.folder != RegisterPlace.found.folder { command += " -C '\(question.folder)'" }
    if case .option = question.origin { command += " --as-of \(question.snapshot.asOf)" }
    if let transition = tryable.answers.first?.transition, question.snapshot.transitions.count > 1 {
      command += " --transition \(transition)"
    }
    output.writeParagraph(
      wording.say(nl: "Een antwoord proberen: \(command)", en: "To try an answer: \(command)"))
  }

  private func writeTogether(_ all: [Effects]) {
    let wording = register.wording
    let questions = all.reduce(0) { $0 + $1.questions }
    let verdicts = all.reduce(0) { $0 + $1.verdicts }
    let days = all.reduce(0) { $0 + $1.days }
    StandardStream.standardOutput.writeParagraph(
      wording.say(
        nl:
          "Open vragen: \(questions). Een oordeel veranderen kunnen er \(verdicts); alleen tot wanneer een datum open is, \(days).",
        en:
          "Open questions: \(questions). A verdict can be changed by \(verdicts); only until when a date is open, by \(days)."
      ))
  }
}

/// Questions as a table for people.
func questionTable(_ found: [FactQuestion], _ question: Question) -> Table {
  let wording = question.wording
  var table = Table(
    [
      wording.say(nl: "Nodig", en: "Needed"), wording.say(nl: "Vraag", en: "Question"),
      wording.say(nl: "Wat het verandert", en: "What it changes"),
      wording.say(nl: "Vraag het aan", en: "Whom to ask"), wording.say(nl: "Naam", en: "Name"),
    ], lowering: 4)
  for item in found {
    table.rows.append([
      wording.due(before: item.before, asOf: question.snapshot.asOf), wording.question(item.fact),
      wording.changes(item), item.whom(question).joined(separator: "; "), item.fact.id.description,
    ])
  }
  return table
}

extension FactQuestion {
  /// Whom to ask; where the register names nobody, the documents in which it may stand.
  fileprivate func whom(_ question: Question) -> [String] {
    if !fact.whom.isEmpty { return fact.whom }
    let documents = documents.compactMap { question.snapshot.document($0)?.title }
    return documents.isEmpty ? [question.wording.whomNotRecorded] : documents
  }

  /// The documents that the fact should stand in, each once.
  var documents: [String] {
    var seen: Set<String> = []
    return fact.sources.map(\.document).filter { seen.insert($0).inserted }
  }

  /// A row for each answer that it changes, or one if it changes none.
  fileprivate func rows(_ question: Question) -> [[String]] {
    let own = [
      fact.id.description, fact.contract.id, fact.kind.rawValue, effect.rawValue, before?.description ?? "",
      fact.whom.joined(separator: "; "), question.wording.question(fact),
    ]
    if answers.isEmpty { return [own + [String](repeating: "", count: 7)] }
    return answers.map { answer in
      own + [
        answer.transition, answer.target.description, answer.verdictNow.rawValue, answer.verdictBest.rawValue,
        answer.verdictWorst.rawValue, answer.openUntilNow?.description ?? "",
        answer.openUntilWorst?.description ?? "",
      ]
    }
  }
}
