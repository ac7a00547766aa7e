import CivilDates
import Deadlines
import JSONText
import Register
import SystemInterface
import Wording

extension Asked<NextSteps> {
  /// Prints what must be done next in each register, and what was missed.
  func write(as format: ListFormat) throws {
    switch format {
    case .json:
      try writeJSON { question, next in
        [
          "asOf": .string(question.snapshot.asOf.description),
          "deadlines": .array(next.comingJSON(question.wording)),
          "infeasible": .array(next.coming.filter { !$0.isFeasible }.map { .string($0.id.description) }),
          "missed": .array(next.missedJSON(question.wording)),
        ]
      } keeping: {
        DeadlinesInShort($1.coming, of: $0)
      } together: {
        DeadlinesInShort.json($0)
      }
    case .jsonLines:
      try writeJSONLines { question, next in next.comingJSON(question.wording) + next.missedJSON(question.wording) }
    case .csv:
      try writeCSV(Deadline.headings + ["state"]) { question, next in
        next.coming.map { $0.csv(question.wording) + [$0.nextState] }
          + next.missed.map { $0.csv(question.wording) + ["missed"] }
      }
    case .table:
      try writeText { [wording] question, next in
        print(next.coming, for: question)
        next.writeWhatIsTooLate(wording)
      } keeping: {
        DeadlinesInShort(first: $1.coming, of: $0)
      } together: {
        DeadlinesInShort.write($0, wording)
      }
    }
  }
}

extension NextSteps {
  fileprivate func comingJSON(_ wording: Wording) -> [JSONValue] {
    coming.map { $0.json(wording, state: $0.nextState) }
  }

  fileprivate func missedJSON(_ wording: Wording) -> [JSONValue] {
    missed.map { $0.json(wording, state: "missed") }
  }

  /// Says what cannot be done in time any more, if anything.
  private func writeWhatIsInfeasible(_ wording: Wording) {
    let infeasible = coming.filter { !$0.isFeasible }
    for deadlines in [infeasible.filter { !$0.isRefused }, infeasible.filter(\.isRefused)] {
      guard let first = deadlines.first, let sentence = wording.whyInfeasible(first) else { continue }
      let names = deadlines.map(\.id.description).joined(separator: ", ")
      StandardStream.standardOutput.writeParagraph("\(sentence.dropLast()): \(names).")
    }
  }

  /// Says in a few words what was missed, if anything; what cannot be done in time any more says so in its row.
  func writeMissedInShort(_ wording: Wording) {
    if missed.isEmpty { return }
    let names = missed.map(\.id.description).joined(separator: ", ")
    StandardStream.standardOutput.writeParagraph(wording.say(nl: "Te laat: \(names).", en: "Missed: \(names)."))
  }

  /// Says what cannot be done in time any more, and lists what was missed, if anything.
  func writeWhatIsTooLate(_ wording: Wording) {
    writeWhatIsInfeasible(wording)
    if missed.isEmpty { return }
    let output = StandardStream.standardOutput
    output.write(wording.say(nl: "\nTe laat\n\n", en: "\nMissed\n\n"))
    var table = Table([
      wording.say(nl: "Kon tot en met", en: "Was possible through"), wording.say(nl: "Kenmerk", en: "Id"),
      wording.say(nl: "Wat", en: "What"),
    ])
    for deadline in missed {
      table.rows.append([deadline.day(wording), deadline.id.description, wording.title(of: deadline)])
    }
    output.write(table.formatted(width: output.width, bold: output.mayStyle))
    output.write("\n")
    output.writeParagraph(
      wording.say(
        nl: "Is hiervan iets toch op tijd gebeurd, leg het dan vast: termijn decide.",
        en: "If any of it was done in time after all, record it: termijn decide."))
  }
}

extension Deadline {
  /// How it stands among what must be done next, in a word of the machine.
  fileprivate var nextState: String { isFeasible ? "open" : isRefused ? "refused" : "infeasible" }

  /// The deadline as JSON with how it stands, every key present.
  fileprivate func json(_ wording: Wording, state: String) -> JSONValue {
    guard case .object(let members) = json(wording) else { return json(wording) }
    return .object(members + [.init(key: "state", value: .string(state))])
  }
}
