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
      try writeJSON(NextSteps.told) { PackedDeadlines($1.coming, of: $0) }
    case .jsonLines:
      try writeJSONLines { question, next in
        next.standings.lazy.map { NextSteps.standing.json($0, question.wording) }
      }
    case .csv:
      try writeCSV(NextSteps.standing.within(\.wording).columns) { $0.standings }
    case .table:
      try writeText { [wording] question, next in
        print(next.coming, for: question)
        next.writeWhatIsTooLate(wording)
      } keeping: {
        DeadlinesInShort($1.coming, of: $0)
      } together: {
        DeadlinesInShort.write($0, wording)
      }
    }
  }
}

extension NextSteps {
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

  /// Says of what only the first is named, if of anything.
  private func writeWhatRecurs(_ wording: Wording) {
    if recurring.isEmpty { return }
    let names = recurring.map(\.description).joined(separator: ", ")
    StandardStream.standardOutput.writeParagraph(
      wording.say(
        nl: "Kan binnen een jaar opnieuw; alleen de eerste keer staat hier: \(names).",
        en: "Comes back within a year; only the first is named here: \(names)."))
  }

  /// Says what recurs and what cannot be done in time any more, and lists what was missed, if anything.
  func writeWhatIsTooLate(_ wording: Wording) {
    writeWhatRecurs(wording)
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
