import ArgumentParser
import JSONText
import RegisterReading

/// `termijn schema`: prints the JSON Schema of the register's files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: helpText(
      nl: "Geeft het JSON Schema van de bestanden, voor uw editor.",
      en: "Prints the JSON Schema of the files, for your editor."))

  func run() {
    StandardStream.standardOutput.write(registerSchema().formatted())
  }
}
