import Diagnostics
import Importing
import SystemInterface
import Wording

/// Asks a person at a terminal what a column means.
enum ColumnAsking {
  /// Whether somebody is there to answer.
  static var isPossible: Bool { StandardStream.standardError.isTerminal && StandardStream.isInputTerminal }

  /// Asks each question once; what gets no answer stays open.
  static func ask(_ questions: [ColumnQuestion], _ wording: Wording) -> [(ColumnQuestion, String)] {
    var answers: [(ColumnQuestion, String)] = []
    for question in questions {
      let stream = StandardStream.standardError
      stream.write(terminalSafe(question.text[wording.language]) + "\n")
      for (number, answer) in question.answers.enumerated() { stream.write("  \(number + 1)  \(answer)\n") }
      stream.write(wording.say(nl: "Uw antwoord (leeg: open laten): ", en: "Your answer (empty: leave it open): "))
      guard let typed = readLine() else { break }
      let chosen = Int(typed).flatMap { (1...question.answers.count).contains($0) ? question.answers[$0 - 1] : nil }
      guard let answer = chosen ?? question.answers.first(where: { $0 == typed }) else { continue }
      answers.append((question, answer))
      stream.write(
        wording.say(nl: "Onthoud dit met --columns: ", en: "Remember this with --columns: ")
          + terminalSafe(question.line(answer)) + "\n")
    }
    return answers
  }
}
