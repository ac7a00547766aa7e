import ArgumentParser
import Deadlines
import JSONText
import RegisterReading
import Reports
import Serving
import SystemInterface
import Transitions

/// `termijn schema`: prints the JSON Schema of the register's files, or of what a command answers.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: helpText(
      nl: "Geeft het JSON Schema van de bestanden, voor uw editor, of van het antwoord van een opdracht.",
      en: "Prints the JSON Schema of the files, for your editor, or of what a command answers."))

  @Argument(
    help: optionHelp(
      nl: "register (de bestanden), of een opdracht: wat zij met --format json antwoordt.",
      en: "register (the files), or a command: what it answers with --format json.", value: "subject"))
  var subject = SchemaSubject.register

  func run() {
    StandardStream.standardOutput.write(subject.schema.formatted())
  }
}

/// What a schema describes: the files, or the JSON of a command.
enum SchemaSubject: String, ExpressibleByArgument, CaseIterable {
  case register
  case report
  case deadlines
  case next
  case conflicts
  case windows
  case compare
  case plan
  case questions
  case show
  case explain
  case explainConflict = "explain-conflict"
  case check
  case checkCalendar = "check-calendar"
  case checkCalendarRules = "check-calendar-rules"
  case read
  case tokenList = "token-list"

  var schema: JSONValue {
    switch self {
    case .register: registerSchema()
    case .report: reportSchema()
    default: shape.document(schemaIdentifier(rawValue), title: "termijn \(command) --format json")
    }
  }

  /// The words that make the command answer it.
  private var command: String {
    switch self {
    case .explainConflict: "explain conflict"
    case .checkCalendarRules: "check-calendar --explain"
    case .tokenList: "token list"
    default: rawValue
    }
  }

  /// What an answer looks like.
  private var shape: JSONShape {
    switch self {
    case .register, .report: .object([])
    case .deadlines: Deadline.told.shape
    case .next: NextSteps.told.shape
    case .conflicts: TargetAnswer.told.shape
    case .windows: WindowsCommand.Windows.told.shape
    case .compare: Comparison.told.shape
    case .plan: Plan.told.shape
    case .questions: QuestionsCommand.All.told.shape
    case .show: Shown.told.shape
    case .explain: Explained.record.shape
    case .explainConflict: ExplainedConflict.record.shape
    case .check: CheckedRegister.shape
    case .checkCalendar: CheckCalendarCommand.told.shape
    case .checkCalendarRules: CheckCalendarCommand.rules.shape
    case .read: FactsOfFile.told.shape
    case .tokenList: AccessToken.told.shape
    }
  }
}
