import ArgumentParser
import JSONText
import System
import Wording

/// What the registers answered, and the one way in which answers of one register and of many are shown.
struct Asked<Answer> {
  /// A register with its answer.
  struct Item {
    let question: Question
    let answer: Answer
  }

  /// The answers, in the order in which the registers were named.
  let answers: [Item]
  /// How many registers were asked, also those that could not answer.
  let count: Int
  let wording: Wording

  /// Whether one register was asked, so that the answer is its own and not one of a list.
  var isAlone: Bool { count == 1 }

  /// The folder in `base` for what is written of each register: `base` itself for one, else one for each, named
  /// after the folder of the register.
  func folders(in base: String) -> [String] {
    if isAlone { return [base] }
    var seen: [String: Int] = [:]
    return answers.map { item in
      let name = item.question.folder.split(separator: "/").last.map(String.init) ?? "register"
      let number = (seen[name] ?? 0) + 1
      seen[name] = number
      return "\(base)/\(name)" + (number == 1 ? "" : "-\(number)")
    }
  }

  /// The answers to a further question.
  func map<Other>(_ transform: (Question, Answer) throws -> Other) rethrows -> Asked<Other> {
    Asked<Other>(
      answers: try answers.map { .init(question: $0.question, answer: try transform($0.question, $0.answer)) },
      count: count, wording: wording)
  }

  /// The answers of those registers that have one.
  func compactMap<Other>(_ transform: (Question, Answer) throws -> Other?) rethrows -> Asked<Other> {
    Asked<Other>(
      answers: try answers.compactMap { item in
        try transform(item.question, item.answer).map { .init(question: item.question, answer: $0) }
      }, count: count, wording: wording)
  }

  /// Prints one answer as it is, many as `{registers: [{register, municipality, answer}], together}`.
  func writeJSON(_ json: (Question, Answer) -> JSONValue, together: () -> JSONValue) {
    let output = StandardStream.standardOutput
    if isAlone {
      for item in answers { output.write(json(item.question, item.answer).formatted()) }
      return
    }
    let answer: JSONValue = [
      "registers": .array(
        answers.map {
          [
            "register": .string($0.question.folder), "municipality": .string($0.question.name),
            "answer": json($0.question, $0.answer),
          ]
        }),
      "together": together(),
    ]
    output.write(answer.formatted())
  }

  /// Prints the rows under their headings, with the municipality in front where there are many registers.
  func writeCSV(_ headings: [String], _ rows: (Question, Answer) -> [[String]]) {
    let all = answers.flatMap { item in
      rows(item.question, item.answer).map { isAlone ? $0 : [item.question.name] + $0 }
    }
    StandardStream.standardOutput.write(CSV.formatted([isAlone ? headings : ["municipality"] + headings] + all))
  }

  /// Prints the answers for people, each under the name of its municipality where there are many registers.
  func writeText(_ write: (Question, Answer) throws -> Void, together: () -> Void) rethrows {
    let output = StandardStream.standardOutput
    for item in answers {
      if !isAlone { output.write("== \(terminalSafe(item.question.name)) (\(terminalSafe(item.question.folder)))\n") }
      try write(item.question, item.answer)
      if !isAlone { output.write("\n") }
    }
    if isAlone { return }
    output.write("== \(wording.say(nl: "Samen", en: "Together"))\n")
    together()
  }

  /// Ends with 2 where a register could not answer; why was said when it was read.
  func finish() throws {
    if answers.count < count { throw ExitCode(2) }
  }
}
