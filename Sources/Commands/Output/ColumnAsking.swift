import Importing
import SystemInterface
import Wording
import Words

/// Asks a person at a terminal what a column means, and keeps the answers.
struct ColumnAsking {
  /// What is known of columns by now.
  private(set) var settings: ColumnSettings
  /// The questions that were asked, answered or not: each is asked once.
  private var asked: Set<[String]> = []
  private var answers: [(question: ColumnQuestion, answer: ColumnQuestion.Answer)] = []
  private let wording: Wording
  /// Whether somebody is there to answer.
  private let isPossible: Bool
  private let line: () -> String?

  /// What is known before anything is asked.
  ///
  /// Whether somebody is there to answer is found out where it is not said;
  /// `line` gives what is typed next, or nil at the end.
  init(
    _ settings: ColumnSettings, _ wording: Wording, isPossible: Bool? = nil,
    line: @escaping () -> String? = { readLine() }
  ) {
    self.settings = settings
    self.wording = wording
    self.isPossible =
      isPossible ?? (StandardStream.standardError.isTerminal && StandardStream.isInputTerminal)
    self.line = line
  }

  /// Asks what was not asked before.
  ///
  /// - Returns: whether an answer makes it worth to read the file again.
  mutating func ask(_ questions: [ColumnQuestion]) -> Bool {
    guard isPossible else { return false }
    let before = answers.count
    for question in questions where asked.insert([question.topic, question.heading]).inserted {
      guard let answer = answer(to: question) else { continue }
      settings.take(answer, to: question)
      answers.append((question, answer))
    }
    return answers.count > before
  }

  /// One answer, asked for until it is one; nil where it is left open.
  private func answer(to question: ColumnQuestion) -> ColumnQuestion.Answer? {
    let stream = StandardStream.standardError
    let language = wording.language
    stream.write("\n" + terminalSafe(question.text[language]) + "\n")
    for (number, answer) in question.answers.enumerated() {
      stream.write("  \(number + 1)  \(terminalSafe(answer.meaning[language]))\n")
    }
    while true {
      stream.write(
        wording.say(nl: "Uw antwoord (leeg: niet nu): ", en: "Your answer (empty: not now): "))
      guard let typed = line()?.split(separator: " ").joined(separator: " ") else {
        // The end of the input leaves the cursor behind the question.
        stream.write("\n")
        return nil
      }
      if typed.isEmpty { return nil }
      if let number = Int(typed), question.answers.indices.contains(number - 1) { return question.answers[number - 1] }
      if let named = question.answers.first(where: { $0.word == typed || $0.meaning[language] == typed }) {
        return named
      }
      let last = question.answers.count
      stream.write(wording.say(nl: "Typ 1 tot en met \(last).\n", en: "Type 1 through \(last).\n"))
    }
  }

  /// Puts the answers into the file of `--columns`, and says so; where there is none, how they can be kept.
  ///
  /// - Parameters:
  ///   - path: the file that was named; nil if none was.
  ///   - mayWrite: whether anything may be written at all.
  /// - Throws: ``FileError`` if the file cannot be read or written.
  func keep(in path: String?, mayWrite: Bool) throws(FileError) {
    let stream = StandardStream.standardError
    if answers.isEmpty { return }
    let lines = added(to: FileContents(path: "", bytes: []))?.text ?? ""
    let shown = terminalSafe(lines, keepLineBreaks: true).split(separator: "\n").map { "  \($0)\n" }.joined()
    guard let path, mayWrite else {
      return stream.write(
        "\n"
          + wording.say(
            nl: "Wilt u dit niet nog eens beantwoorden, zet dan in het bestand van --columns:\n",
            en: "To be asked this no more, put in the file of --columns:\n") + shown)
    }
    let contents = try fileExists(at: path) ? readFile(at: path, limit: 1 << 20) : FileContents(path: path, bytes: [])
    guard let changed = added(to: contents) else {
      return stream.write(
        "\n"
          + wording.say(
            nl: "\(terminalSafe(path)) is niet veranderd: er is geen plaats voor. Zet er zelf in:\n",
            en: "\(terminalSafe(path)) was not changed: there is no room. Put in it yourself:\n") + shown)
    }
    try write(changed.bytes, to: path)
    stream.write(
      "\n"
        + wording.say(
          nl: "Uw antwoorden staan nu in \(terminalSafe(path)):\n",
          en: "Your answers are now in \(terminalSafe(path)):\n")
        + shown)
  }

  /// A file with all answers put in; nil if it leaves no room for one.
  private func added(to contents: FileContents) -> FileContents? {
    answers.reduce(contents as FileContents?) { contents, given in
      contents.flatMap { ColumnSettings.adding(given.answer, to: given.question, in: $0) }
    }
  }
}
