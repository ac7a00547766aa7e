import CivilDates
import Deadlines
import JSONText
import Register
import Wording

extension Deadline {
  /// The deadline as JSON, every key present.
  func json(_ wording: Wording) -> JSONValue {
    let contract: String? = if case .step = id { nil } else { id.owner }
    return [
      "id": .string(id.description),
      "contract": .optional(contract),
      "kind": .string(id.kind.rawValue),
      "date": .optional(date?.description),
      "before": .optional(before?.description),
      "certainty": .string(certainty.rawValue),
      "ambiguous": .boolean(isAmbiguous),
      "imprecise": .boolean(isImprecise),
      "assumed": .boolean(isAssumed),
      "alternatives": .array(alternatives.map { .string($0.description) }),
      "sendBy": .optional(sendBy?.description),
      "decideBy": .optional(decideBy?.description),
      "title": .string(wording.title(of: self)),
      "derivation": .array(
        derivation.map { ["rule": .string($0.rule), "text": .string(wording.text(of: $0))] }),
      "sources": .array(sources.map(\.json)),
    ]
  }

  /// The day as a table shows it: with its weekday, or the end that it precedes.
  func day(_ wording: Wording) -> String {
    if let date { return "\(wording.weekday(date.weekday).prefix(2))\u{A0}\(date)" }
    return before.map { wording.say(nl: "onbekend, voor \($0)", en: "unknown, before \($0)") }
      ?? wording.say(nl: "onbekend", en: "unknown")
  }
}

extension Source {
  /// The citation as JSON.
  var json: JSONValue {
    ["document": .string(document), "lines": .optional(linesText), "quote": .optional(quote)]
  }
}

/// Prints a list of deadlines.
func print(_ deadlines: [Deadline], as format: ListFormat, for question: Question) {
  let wording = question.wording
  let output = StandardStream.standardOutput
  switch format {
  case .json:
    let answer: JSONValue = [
      "asOf": .string(question.snapshot.asOf.description),
      "deadlines": .array(deadlines.map { $0.json(wording) }),
    ]
    output.write(answer.formatted())
  case .csv:
    output.write(commaSeparated(deadlines, wording))
  case .table:
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
}

/// Deadlines as a table for people.
func deadlineTable(_ deadlines: [Deadline], _ wording: Wording) -> Table {
  var table = Table(
    [
      wording.say(nl: "Uiterste dag", en: "Last day"), wording.say(nl: "Versturen", en: "Send by"),
      wording.say(nl: "Zekerheid", en: "Certainty"), wording.say(nl: "Kenmerk", en: "Id"),
      wording.say(nl: "Wat", en: "What"),
    ], lowering: 3)
  for deadline in deadlines {
    let certainty = [wording.certainty(deadline.certainty)] + wording.marks(of: deadline)
    table.rows.append([
      deadline.day(wording), deadline.sendBy?.description ?? "", certainty.joined(separator: ", "),
      deadline.id.description, wording.title(of: deadline),
    ])
  }
  return table
}

/// Deadlines as comma-separated values, with headings.
func commaSeparated(_ deadlines: [Deadline], _ wording: Wording) -> String {
  let headings = [
    "id", "contract", "kind", "date", "before", "certainty", "ambiguous", "imprecise", "assumed", "alternatives",
    "sendBy", "decideBy", "title",
  ]
  return CSV.formatted([headings] + deadlines.map { $0.csv(wording) })
}

extension Deadline {
  fileprivate func csv(_ wording: Wording) -> [String] {
    let contract = if case .step = id { "" } else { id.owner }
    return [
      id.description, contract, id.kind.rawValue, date?.description ?? "", before?.description ?? "",
      certainty.rawValue, isAmbiguous ? "true" : "false", isImprecise ? "true" : "false",
      isAssumed ? "true" : "false", alternatives.map(\.description).joined(separator: " "),
      sendBy?.description ?? "", decideBy?.description ?? "", wording.title(of: self),
    ]
  }
}
