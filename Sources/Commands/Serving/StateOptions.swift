import ArgumentParser
import SystemInterface

/// Where is kept who may see what, and what subscribers were told.
struct StateOptions: ParsableArguments {
  /// The folder that is used if it is there and no other was named.
  static let usualFolder = "termijn-state"

  @Option(
    name: .customLong("state"),
    help: optionHelp(
      nl: "De map waarin toegangscodes en agenda's blijven staan; anders TERMIJN_STATE, of \(usualFolder).",
      en: "The folder in which tokens and calendars are kept; else TERMIJN_STATE, or \(usualFolder).", value: "dir"),
    completion: .directory, transform: parsePath)
  var option: String?

  private var named: String? { option ?? environment("TERMIJN_STATE") }

  /// The folder.
  var folder: String { named ?? Self.usualFolder }

  /// The folder if somebody named it, or if it is there.
  var present: String? {
    named ?? ((try? isFolder(at: Self.usualFolder)) == true ? Self.usualFolder : nil)
  }
}
