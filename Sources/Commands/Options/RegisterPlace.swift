import Diagnostics
import SystemInterface
import Wording

/// Where the register is that a command line names none of.
enum RegisterPlace {
  /// In the folder `contracts` of the working folder, whether that is there or not.
  case usual
  /// Where the environment variable `TERMIJN_REGISTER` says.
  case variable(String)
  /// In the working folder itself, or in a folder above it.
  case around(String)

  /// The place of this run.
  static let found: RegisterPlace = {
    if let folder = environment("TERMIJN_REGISTER") { return .variable(folder) }
    if (try? isFolder(at: usualFolder)) == true { return .usual }
    for folder in ["."] + foldersAbove() {
      if isRegister(folder) { return .around(folder) }
      if isRegister("\(folder)/\(usualFolder)") { return .around("\(folder)/\(usualFolder)") }
    }
    return .usual
  }()

  private static let usualFolder = "contracts"

  private static func isRegister(_ folder: String) -> Bool {
    (try? fileExists(at: folder + "/register.yaml")) == true
  }

  /// The folder.
  var folder: String {
    switch self {
    case .usual: Self.usualFolder
    case .variable(let folder), .around(let folder): folder
    }
  }

  /// Which register was taken, for a reader of the answer of a folder; nil where it is the usual one, or another.
  static func note(on folder: String, _ wording: Wording) -> String? {
    guard found.folder == folder else { return nil }
    switch found {
    case .usual: return nil
    case .variable:
      return wording.say(nl: "Register: \(folder) (TERMIJN_REGISTER).", en: "Register: \(folder) (TERMIJN_REGISTER).")
    case .around:
      return wording.say(
        nl: "Register: \(folder), gevonden vanuit de map waarin u staat.",
        en: "Register: \(folder), found from the folder that you are in.")
    }
  }
}

/// The registers that a command line names, or else the one of ``RegisterPlace``.
func registers(named folders: [String]) -> [String] {
  (folders.isEmpty ? [RegisterPlace.found.folder] : folders).flatMap(registers(in:))
}
