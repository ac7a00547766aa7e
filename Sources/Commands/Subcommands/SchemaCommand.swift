import ArgumentParser
import JSONText
import RegisterReading
import Reports
import SystemInterface

/// `termijn schema`: prints the JSON Schema of the register's files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: helpText(
      nl: "Geeft het JSON Schema van de bestanden, voor uw editor.",
      en: "Prints the JSON Schema of the files, for your editor."))

  /// What a schema describes.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case register
    case report
  }

  @Argument(
    help: optionHelp(
      nl: "register (de bestanden) of report (het verslag als JSON).",
      en: "register (the files) or report (the report as JSON).", value: "subject"))
  var subject = Subject.register

  func run() {
    let schema =
      switch subject {
      case .register: registerSchema()
      case .report: reportSchema()
      }
    StandardStream.standardOutput.write(schema.formatted())
  }
}
