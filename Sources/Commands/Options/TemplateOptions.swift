import ArgumentParser
import ReportPages
import SystemInterface
import Wording
import Words

/// How pages look.
struct TemplateOptions: ParsableArguments {
  @Option(
    name: .customLong("templates"),
    help: optionHelp(
      nl: "De map met eigen sjablonen; anders `report` in het register, als die er is.",
      en: "The folder with own templates; else `report` in the register, if it is there.", value: "dir"),
    completion: .directory)
  var folder: String?

  /// The templates of a municipality; nil if it has none of its own.
  ///
  /// - Throws: ``TemplateProblem`` or ``FileError``.
  func own(forRegister register: String) throws -> Templates? {
    try folder.map { try Templates(in: $0) } ?? Self.beside(register)
  }

  /// The templates that lie in a register; nil if there are none.
  ///
  /// - Throws: ``TemplateProblem`` or ``FileError``.
  static func beside(_ register: String) throws -> Templates? {
    let folder = register + "/report"
    return try fileExists(at: folder) ? Templates(in: folder) : nil
  }
}

extension TemplateProblem {
  /// Says where, and what can be done.
  func refusal(_ wording: Wording) -> Refusal {
    Commands.refusal("\(place): \(message[wording.language])", help: help?[wording.language])
  }
}
