import ArgumentParser
import JSONText
import SystemInterface
import Wording

/// What is asked of registers, and the one way in which answers of one register and of many are shown.
///
/// Each of many is read, answered and told on its own, on all processors, in the order in which they were named. Of a
/// register that was told nothing is kept but what the command wants for what they say together.
struct Asked<Answer: Sendable>: Sendable {
  let registers: AskedRegisters
  /// What a register answers.
  ///
  /// - Throws: `ExitCode`, after saying why, if it cannot.
  let answer: @Sendable (Question) throws -> Answer

  var wording: Wording { registers.wording }

  /// Whether one register was asked, so that the answer is its own and not one of a list.
  var isAlone: Bool { registers.isAlone }

  /// A further question.
  func map<Other>(_ transform: @escaping @Sendable (Question, Answer) throws -> Other) -> Asked<Other> {
    Asked<Other>(registers: registers) { [answer] in try transform($0, answer($0)) }
  }

  /// Prints one answer as it is, many as `{registers: [{register, municipality, answer}], together}`, one of a line as
  /// a line.
  ///
  /// - Parameters:
  ///   - told: what is told of an answer, and of what is kept of all of them.
  ///   - part: what is kept of an answer for what all say together.
  ///   - whole: what all say together, of what was kept.
  /// - Returns: what was kept.
  /// - Throws: `ExitCode`, after the others were told, if a register could not answer.
  @discardableResult
  func writeJSON<Part: Sendable, Whole>(
    _ told: AnswerRecord<Answer, Whole>, keeping part: @escaping @Sendable (Question, Answer) -> Part,
    together whole: ([Part]) -> [Whole]
  ) throws -> [Part] {
    var parts: [Part] = []
    try writeJSON(told.own, keeping: part) {
      parts.append($0)
    } writingTogether: {
      StandardStream.standardOutput.write(told.together.value(whole(parts), ()).formatted(at: 1))
    }
    return parts
  }

  /// The same where what is kept is what is told.
  @discardableResult
  func writeJSON<Part: Sendable>(
    _ told: AnswerRecord<Answer, Part>, keeping part: @escaping @Sendable (Question, Answer) -> Part
  ) throws -> [Part] {
    try writeJSON(told, keeping: part) { $0 }
  }

  /// Prints the answers in the same way, where what all registers say together is how their deadlines follow on each
  /// other.
  ///
  /// - Parameters:
  ///   - told: what is told of an answer.
  ///   - deadlines: the deadlines of an answer.
  /// - Throws: `ExitCode`, after the others were told, if a register could not answer.
  func writeJSON(
    _ told: AnswerRecord<Answer, DeadlineOfRegister>,
    deadlines: @escaping @Sendable (Question, Answer) -> PackedDeadlines
  ) throws {
    var together = DeadlinesTogether()
    try writeJSON(told.own) { [isAlone] question, own in
      isAlone ? nil : deadlines(question, own)
    } take: { (deadlines: PackedDeadlines?) in
      if let deadlines { together.add(deadlines) }
    } writingTogether: {
      do throws(FileError) {
        try together.writeJSON { StandardStream.standardOutput.write($0) }
      } catch {
        throw refusal(error, wording)
      }
    }
  }

  /// Prints the answers, hands over in their order what is kept of each, and lets what all say together be printed.
  private func writeJSON<Part: Sendable>(
    _ record: Record<Answer, Question>, keeping part: @escaping @Sendable (Question, Answer) -> Part,
    take: (Part) -> Void, writingTogether: () throws -> Void
  ) throws {
    let output = StandardStream.standardOutput
    let isAlone = isAlone
    let line = registers.line
    var isFirst = true
    let told = try registers.each { [answer] question in
      let own = try answer(question)
      let value = record.json(own, question)
      guard !isAlone else { return ((line?.answer(value, question) ?? value.formatted(), part(question, own)), ()) }
      let named: JSONValue = [
        "register": .string(question.folder), "municipality": .string(question.name), "answer": value,
      ]
      return ((named.formatted(at: 2), part(question, own)), ())
    } take: { (text: String, part: Part) in
      take(part)
      if isAlone { return output.write(text) }
      output.write((isFirst ? "{\n  \"registers\": [\n    " : ",\n    ") + text)
      isFirst = false
    }
    if !isAlone {
      output.write("\n  ],\n  \"together\": ")
      try writingTogether()
      output.write("\n}\n")
    }
    try told.finish()
  }

  /// Prints each record on a line of its own, with the register and the municipality in front where there are many.
  func writeJSONLines<Records: Sequence<JSONValue> & SendableMetatype>(
    _ records: @escaping @Sendable (Question, Answer) -> Records
  ) throws {
    try writeJSONLines(records) { _, _ in }
  }

  /// The same, with what is kept of each answer.
  @discardableResult
  func writeJSONLines<Records: Sequence<JSONValue> & SendableMetatype, Part: Sendable>(
    _ records: @escaping @Sendable (Question, Answer) -> Records,
    keeping part: @escaping @Sendable (Question, Answer) -> Part
  ) throws -> [Part] {
    let isAlone = isAlone
    let told = try writeEach { question, own in
      StandardStream.standardOutput.write(
        records(question, own),
        of: isAlone ? nil : (register: question.folder, municipality: question.name))
      return part(question, own)
    }
    try told.finish()
    return told.parts
  }

  /// Prints the rows under their headings, with the municipality in front where there are many registers.
  func writeCSV(
    _ headings: [String], alwaysNamed: Bool = false, _ rows: @escaping @Sendable (Question, Answer) -> [[String]]
  ) throws {
    try writeCSV(headings, alwaysNamed: alwaysNamed, rows) { _, _ in }
  }

  /// Prints a row for each item under the names of its keys, with the municipality in front where there are many
  /// registers.
  @discardableResult
  func writeCSV<Item, Part: Sendable>(
    _ columns: [Field<Item, Question>], alwaysNamed: Bool = false,
    _ items: @escaping @Sendable (Answer) -> [Item],
    keeping part: @escaping @Sendable (Question, Answer) -> Part
  ) throws -> [Part] {
    let csv = CSV(language: wording.language)
    return try writeCSV(columns.map(\.key.name), alwaysNamed: alwaysNamed) { question, answer in
      items(answer).map { csv.row(columns, $0, question) }
    } keeping: {
      part($0, $1)
    }
  }

  /// The same where nothing is kept.
  func writeCSV<Item>(
    _ columns: [Field<Item, Question>], alwaysNamed: Bool = false, _ items: @escaping @Sendable (Answer) -> [Item]
  ) throws {
    try writeCSV(columns, alwaysNamed: alwaysNamed, items) { _, _ in }
  }

  /// The same, with what is kept of each answer.
  @discardableResult
  func writeCSV<Part: Sendable>(
    _ headings: [String], alwaysNamed: Bool = false, _ rows: @escaping @Sendable (Question, Answer) -> [[String]],
    keeping part: @escaping @Sendable (Question, Answer) -> Part
  ) throws -> [Part] {
    let output = StandardStream.standardOutput
    let isNamed = alwaysNamed || !isAlone
    let csv = CSV(language: wording.language)
    var isFirst = true
    let told = try registers.each { [answer] question in
      let own = try answer(question)
      let rows = rows(question, own).map { isNamed ? [question.name] + $0 : $0 }
      return (csv.formatted(rows), part(question, own))
    } take: { text in
      if isFirst { output.write(csv.formatted(headings: isNamed ? ["municipality"] + headings : headings)) }
      isFirst = false
      output.write(text)
    }
    try told.finish()
    return told.parts
  }

  /// Prints the answers for people, each under the name of its municipality where there are many registers.
  @discardableResult
  func writeText<Part: Sendable>(
    _ write: @escaping @Sendable (Question, Answer) throws -> Void,
    keeping part: @escaping @Sendable (Question, Answer) -> Part, together: ([Part]) throws -> Void
  ) throws -> [Part] {
    let output = StandardStream.standardOutput
    let told = try writeEach { question, own in
      let isAlone = isAlone
      if !isAlone { output.write("== \(terminalSafe(question.name)) (\(terminalSafe(question.folder)))\n") }
      try write(question, own)
      if !isAlone { output.write("\n") }
      return part(question, own)
    }
    if !isAlone {
      output.write("== \(wording.say(nl: "Samen", en: "Together"))\n")
      try together(told.parts)
    }
    try told.finish()
    return told.parts
  }

  /// Lets each register print its answer; what is done with all of them is for the caller, and to finish.
  func writeEach<Part: Sendable>(
    _ write: @escaping @Sendable (Question, Answer) throws -> Part
  ) throws -> AskedRegisters.Told<Part> {
    try registers.each { [answer] in
      try write($0, answer($0))
    }
  }
}
