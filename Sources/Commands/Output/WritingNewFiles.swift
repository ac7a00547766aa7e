import ArgumentParser
import Diagnostics
import SystemInterface
import Wording

/// Writes files that are not there yet, and says which; nothing at all if one of them is.
///
/// - Throws: `ExitCode(2)`, after saying why.
func writeNew(_ files: [(path: String, text: String)], _ wording: Wording) throws {
  do {
    if let there = try files.first(where: { try fileStatus(at: $0.path, followsLinks: false) != nil }) {
      throw refusal(
        wording.say(nl: "\(there.path) bestaat al", en: "\(there.path) exists already"),
        help: wording.say(
          nl: "er is niets geschreven; kies een andere naam", en: "nothing was written; choose another name"))
    }
    for file in files {
      let folder = parentFolder(of: file.path)
      if !folder.isEmpty { try makeFolder(at: folder) }
      try write(Array(file.text.utf8), to: file.path)
      StandardStream.standardOutput.write(
        wording.say(nl: "geschreven: ", en: "written: ") + terminalSafe(file.path) + "\n")
    }
  } catch let error as FileError {
    throw refusal(error, wording)
  }
}
