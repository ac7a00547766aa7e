import ArgumentParser

/// Which register, and at which moment.
struct RegisterOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .customLong("register")],
    help: optionHelp(nl: "De map met contracten.", en: "The folder with the contracts.", value: "dir"),
    completion: .directory)
  var folder = "contracts"

  @OptionGroup var moment: MomentOptions

  /// What is known on the day of the question.
  ///
  /// - Throws: `ExitCode(2)`, after saying why, if the register cannot be used.
  func question() throws -> Question {
    try moment.question(of: folder)
  }
}
