import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import JSONText
import Register
import SystemInterface
import Wording

/// `termijn explain`: why a date is what it is.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: helpText(
      nl: "Legt een termijn uit, tot op de regel van het stuk.",
      en: "Explains a deadline, down to the line of the document."))

  @Argument(
    help: optionHelp(
      nl: "Het kenmerk, zoals jb-jr/notice/1; of het woord conflict.",
      en: "The id, such as jb-jr/notice/1; or the word conflict.", value: "deadline-id"), completion: .deadlineID)
  var name: String

  @Argument(
    help: optionHelp(
      nl: "Na het woord conflict: welk, zoals jb-jr@2023-01-01.",
      en: "After the word conflict: which, such as jb-jr@2023-01-01.", value: "conflict"))
  var conflict: String?

  @OptionGroup var register: RegisterOptions

  @Option(help: optionHelp(nl: "text of json.", en: "text or json.", value: "format"))
  var format = AnswerFormat.text

  @Option(
    help: optionHelp(
      nl: "Bij een conflict: de overstap; anders de grootste bundel.",
      en: "For a conflict: the transition; else the largest bundle.", value: "id"), completion: .transitionID)
  var transition: String?

  func validate() throws {
    if (name == "conflict") != (conflict != nil) {
      throw ValidationError(
        helpText(
          nl: "Noem een kenmerk (jb-jr/notice/1), of: conflict jb-jr@2023-01-01.",
          en: "Name one id (jb-jr/notice/1), or: conflict jb-jr@2023-01-01."))
    }
  }

  func run() throws {
    if let conflict { return try explainConflict(conflict) }
    let id = name
    let question = try register.question(about: DeadlineID(id)?.owner)
    let engine = question.engine
    if let statutory = StatutoryID(id).flatMap({ engine.statutoryDeadline($0) }) {
      return explain(statutory, for: question)
    }
    let happened = DeadlineID(id).map { engine.events(settling: $0) } ?? []
    guard let deadline = DeadlineID(id).flatMap({ engine.deadline($0) ?? engine.settledDecision($0) }) else {
      if let name = DeadlineID(id), !happened.isEmpty { return explain(name, settledBy: happened, for: question) }
      if let note = DeadlineID(id).flatMap({ question.notKnownYet($0.owner) }) { throw refusal(note) }
      let known =
        StatutoryID(id).map { engine.statutoryDeadlines(inYear: $0.year).map(\.id.description) }
        ?? engine.deadlines(from: .min, through: engine.horizon).map(\.id.description)
      let nearest = nearestName(to: id, among: known)
      throw refusal(
        question.wording.say(nl: "er is geen termijn '\(id)'", en: "there is no deadline '\(id)'"),
        help: nearest.map { question.wording.say(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?") }
          ?? question.wording.say(
            nl: "`termijn deadlines` noemt ze allemaal", en: "`termijn deadlines` lists them all"), status: 64)
    }
    let isReachable = engine.isReachable(deadline)
    switch format {
    case .json:
      write(Explained(subject: .deadline(deadline), isReachable: isReachable, happened: happened), question)
    case .text:
      StandardStream.standardOutput.writeProse(
        text(of: deadline, isReachable: isReachable, happened: happened, for: question))
    }
  }

  /// Prints an explanation for programs.
  func write(_ explained: Explained, _ question: Question) {
    StandardStream.standardOutput.write(Explained.record.json(explained, question).formatted())
  }

  private func text(
    of deadline: Deadline, isReachable: Bool, happened: [HistoryEvent], for question: Question
  ) -> String {
    let wording = question.wording
    var lines = [wording.title(of: deadline), deadline.id.description, question.asOfLine, ""]
    func row(_ label: String, _ value: String) { lines.append("\(label): \(value)") }
    lines += outcome(happened, question)
    row(wording.say(nl: "Uiterste dag", en: "Last day"), dayInFull(deadline, wording))
    // What was decided asks for nothing any more.
    if isReachable || happened.isEmpty { lines += standing(deadline, isReachable: isReachable, question) }
    lines += reasons(deadline, question)
    return lines.map { terminalSafe($0) }.joined(separator: "\n") + "\n"
  }

  /// How sure the deadline is, which days it can be, and what is advised, or why it is not listed.
  private func standing(_ deadline: Deadline, isReachable: Bool, _ question: Question) -> [String] {
    let wording = question.wording
    var lines: [String] = []
    func row(_ label: String, _ value: String) { lines.append("\(label): \(value)") }
    let marks = [wording.certainty(deadline.certainty)] + wording.marks(of: deadline)
    row(wording.say(nl: "Zekerheid", en: "Certainty"), marks.joined(separator: ", "))
    if let condition = wording.condition(of: deadline) {
      row(wording.say(nl: "Voorwaarde", en: "Condition"), condition)
    }
    if let days = wording.possibleDays(of: deadline) {
      row(wording.say(nl: "Mogelijke dagen", en: "Possible days"), days)
    }
    for advised in wording.advice(of: deadline) { row(advised.label, wording.weekdayAndDate(advised.day)) }
    if let promise = wording.promise(of: deadline, in: question.snapshot) { lines.append(promise) }
    if !isReachable { lines.append(whyNotListed(deadline, question)) }
    return lines
  }

  /// How the day was computed, where that stands, and what else is known.
  private func reasons(_ deadline: Deadline, _ question: Question) -> [String] {
    let wording = question.wording
    var lines = ["", wording.say(nl: "Hoe berekend", en: "How it was computed")]
    for (number, step) in deadline.derivation.enumerated() {
      lines.append("  \(number + 1). \(wording.text(of: step))")
      let notes = [step.rule, step.authority, step.factPlace.map { "\($0.file):\($0.line)" }].compactMap(\.self)
      lines.append("     [\(notes.joined(separator: "; "))]")
    }
    lines += ["", wording.say(nl: "Waar het staat", en: "Where it stands")]
    if deadline.sources.isEmpty {
      lines.append(wording.say(nl: "  In geen stuk vastgelegd.", en: "  Recorded in no document."))
    }
    lines += deadline.sources.flatMap { citation($0, question) }
    let notes = question.engine.notes(about: deadline.id)
    if !notes.isEmpty {
      lines += ["", wording.say(nl: "Wat er verder over bekend is", en: "What else is known of it")]
      lines += notes.map { "  \($0)" }
    }
    let costs =
      question.snapshot.contract(deadline.id.owner)?.costs
      ?? question.snapshot.transition(deadline.id.owner)?.costs ?? []
    lines += costs.map { "  \(wording.cost($0))" }
    return lines
  }

  /// A source with its title and its words.
  func citation(_ source: Source, _ question: Question) -> [String] {
    let wording = question.wording
    let title = question.snapshot.document(source.document)?.title ?? ""
    return [
      "  \(source.document)\(wording.whereabouts(of: source)): \(title) (\(source.place.file):\(source.place.line))"
    ]
      + [source.quote.map { "    “\($0)”" }, source.note.map { "    \($0)" }].compactMap(\.self)
  }

  private func dayInFull(_ deadline: Deadline, _ wording: Wording) -> String {
    if let date = deadline.date { return "\(wording.weekdayAndDate(date)) (\(date))" }
    return wording.unknownDay(before: deadline.before)
  }
}
