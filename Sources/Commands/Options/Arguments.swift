public import ArgumentParser
public import Calendars
import CivilDates
import Deadlines
public import Diagnostics

/// Reads a day from the command line.
func parseDay(_ text: String) throws -> CivilDate {
  if let day = CivilDate(text) { return day }
  throw ValidationError(
    helpText(
      nl: "'\(terminalSafe(text))' is geen dag die bestaat. Schrijf een dag als 2022-12-31.",
      en: "'\(terminalSafe(text))' is not a day that exists. Write a day such as 2022-12-31."))
}

/// Reads a path from the command line.
func parsePath(_ text: String) throws -> String {
  if !text.isEmpty { return text }
  throw ValidationError(
    helpText(
      nl: "Een leeg pad wijst nergens naar. Schrijf . voor de map waarin u staat.",
      en: "An empty path leads nowhere. Write . for the folder that you are in."))
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

/// Reads a decision from the command line.
func parseDecision(_ text: String) throws -> ProposedDecision {
  if let decision = ProposedDecision(text) { return decision }
  throw ValidationError(
    helpText(
      nl:
        "'\(terminalSafe(text))' is geen besluit. Schrijf het als jb-jr/notice/1=received@2023-01-15; op een notice past "
        + "received of extended, op een extension-decision extended of left-out, op een exit-notice received, op een "
        + "step done of refused; een contract eindigt eerder met jb-jr/2023-12-31=terminated@2023-05-01, en een datum "
        + "van een overstap wordt overstap/2023-01-01=chosen@2021-09-01 of dropped.",
      en: "'\(terminalSafe(text))' is not a decision. Write it as jb-jr/notice/1=received@2023-01-15; a notice takes "
        + "received or extended, an extension-decision extended or left-out, an exit-notice received, a step done or "
        + "refused; a contract ends early with jb-jr/2023-12-31=terminated@2023-05-01, and a date of a transition is "
        + "overstap/2023-01-01=chosen@2021-09-01 or dropped."))
}

extension Language: ExpressibleByArgument {}
extension Reminders: ExpressibleByArgument {}
extension CalendarProfile: ExpressibleByArgument {}

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
  case csv
}

/// How a single answer is printed.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
