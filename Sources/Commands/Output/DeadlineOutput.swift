import CivilDates
import Deadlines
import JSONText
import Register
import SystemInterface
import Wording

extension Deadline {
  /// The day as a table shows it: with its weekday, or the end that it precedes.
  func day(_ wording: Wording) -> String { wording.day(date, before: before) }
}

extension Wording {
  /// A day as a table shows it: with its weekday, or the end that it precedes.
  func day(_ date: CivilDate?, before: CivilDate?) -> String {
    if let date { return "\(weekday(date.weekday).prefix(2))\u{A0}\(date)" }
    return shortBound(before: before)
  }
}

extension Asked<[Deadline]> {
  /// Prints the deadlines of each register, and of many how they follow on each other.
  func write(as format: ListFormat) throws {
    switch format {
    case .json:
      try writeJSON(Deadline.told) { PackedDeadlines($1, of: $0) }
    case .jsonLines:
      try writeJSONLines { question, deadlines in deadlines.lazy.map { Deadline.record.json($0, question.wording) } }
    case .csv:
      try writeCSV(Deadline.record.within(\.wording).columns) { $0 }
    case .table:
      try writeText { question, deadlines in
        print(deadlines, for: question)
      } keeping: {
        DeadlinesInShort($1, of: $0)
      } together: {
        DeadlinesInShort.write($0, wording)
      }
    }
  }
}

/// Deadlines as a table for people.
func deadlineTable(_ deadlines: [Deadline], _ wording: Wording) -> Table {
  var table = Table(
    [
      wording.say(nl: "Uiterste dag", en: "Last day"), wording.say(nl: "Advies", en: "Advice"),
      wording.say(nl: "Zekerheid", en: "Certainty"), wording.say(nl: "Kenmerk", en: "Id"),
      wording.say(nl: "Wat", en: "What"),
    ], lowering: 3)
  for deadline in deadlines {
    let certainty = [wording.certainty(deadline.certainty)] + wording.marks(of: deadline)
    // Nobody is advised to do what cannot be done in time any more.
    let advice = deadline.isFeasible ? deadline.sendBy ?? deadline.advised : nil
    let notes = [
      wording.meeting(of: deadline),
      deadline.isFeasible ? nil : wording.say(nl: "kan niet meer", en: "cannot be done any more"),
    ].compactMap(\.self)
    table.rows.append([
      deadline.day(wording), advice?.description ?? "", certainty.joined(separator: ", "), deadline.id.description,
      wording.title(of: deadline) + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"),
    ])
  }
  return table
}

/// Prints a list of deadlines for people.
func print(_ deadlines: [Deadline], for question: Question) {
  let wording = question.wording
  let output = StandardStream.standardOutput
  output.writeParagraph(question.asOfLine)
  output.write("\n")
  if deadlines.isEmpty {
    output.write(wording.say(nl: "Geen termijnen.\n", en: "No deadlines.\n"))
    return
  }
  output.write(deadlineTable(deadlines, wording).formatted(width: output.width, bold: output.mayStyle))
  output.write("\n")
  output.writeParagraph(
    wording.say(
      nl: "\(deadlines.count) \(deadlines.count == 1 ? "termijn" : "termijnen"). Waarom een datum zo is: "
        + "termijn explain KENMERK",
      en: "\(deadlines.count) \(deadlines.count == 1 ? "deadline" : "deadlines"). Why a date is what it is: "
        + "termijn explain ID"))
}
