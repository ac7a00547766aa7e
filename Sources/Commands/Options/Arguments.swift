public import ArgumentParser
public import Calendars
import CivilDates
import Deadlines
import Diagnostics
import Words

/// Reads a day from the command line.
func parseDay(_ text: String) throws -> CivilDate {
  if let day = CivilDate(text) { return day }
  let example = CivilDate(nearestTo: text) ?? CivilDate(dayNumber: 19_357)
  throw ValidationError(
    helpText(
      nl: "'\(terminalSafe(text))' is geen dag die bestaat. Schrijf een dag als \(example).",
      en: "'\(terminalSafe(text))' is not a day that exists. Write a day such as \(example)."))
}

/// Reads a path from the command line.
func parsePath(_ text: String) throws -> String {
  if !text.isEmpty { return text }
  throw ValidationError(
    helpText(
      nl: "Een leeg pad wijst nergens naar. Schrijf . voor de map waarin u staat.",
      en: "An empty path leads nowhere. Write . for the folder that you are in."))
}

/// Reads lines of a text from the command line, counted from 1, both included: `12` or `12-34`.
func parseLines(_ text: String) throws -> ClosedRange<Int> {
  let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
  if (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first >= 1, last >= first {
    return first...last
  }
  throw ValidationError(
    helpText(
      nl: "'\(terminalSafe(text))' zijn geen regels. Schrijf regels als 12-34.",
      en: "'\(terminalSafe(text))' are no lines. Write lines such as 12-34."))
}

/// Reads a kind of deadline from the command line.
func parseKind(_ text: String) throws -> DeadlineKind {
  if let kind = DeadlineKind(rawValue: text) { return kind }
  let names = DeadlineKind.allCases.map(\.rawValue)
  let list = names.joined(separator: ", ")
  let nearest = nearestName(to: text, among: names).map {
    helpText(nl: " Bedoelt u \($0)?", en: " Did you mean \($0)?")
  }
  throw ValidationError(
    helpText(
      nl: "'\(terminalSafe(text))' is geen soort termijn: \(list).\(nearest ?? "")",
      en: "'\(terminalSafe(text))' is not a kind of deadline: \(list).\(nearest ?? "")"))
}

extension Language: ExpressibleByArgument {}
extension Reminders: ExpressibleByArgument {}
extension CalendarProfile: ExpressibleByArgument {}

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
  /// The records of the JSON, each on a line of its own.
  case jsonLines = "jsonl"
  case csv

  /// What `--format` takes.
  static let help = optionHelp(
    nl: "table, json, jsonl (een regel per record) of csv.", en: "table, json, jsonl (a record a line) or csv.",
    value: "format")
}

/// How findings are printed.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  /// The findings of the JSON, each on a line of its own.
  case jsonLines = "jsonl"
}

/// How a single answer is printed.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
