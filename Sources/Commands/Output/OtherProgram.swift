import SystemInterface
import Wording
import Words

/// A program of its own behind a command, so that whoever only asks questions need not have what it needs.
struct OtherProgram {
  /// Its name.
  let name: String
  /// The command that it stands behind.
  let command: String
  /// What it does, as in "the part that listens".
  let part: BilingualText

  /// Becomes that program: the one beside this program, or else the one in `PATH`.
  ///
  /// - Returns: why that did not work; nothing if it did.
  func becoming(_ wording: Wording) -> Refusal {
    let arguments = CommandLine.arguments.drop { $0 != command }.dropFirst()
    let beside = ownProgram().map { "\(parentFolder(of: $0))/\(name)" }
    guard
      let path = beside.flatMap({ (try? fileExists(at: $0)) == true ? $0 : nil }) ?? ToolProcess.installed([name])
    else {
      return refusal(
        wording.say(
          nl: "\(name), \(part[.dutch]), is niet gebouwd", en: "\(name), \(part[.english]), is not built"),
        help: wording.say(
          nl: "bouw het met `swift build`, of zet het naast dit programma",
          en: "build it with `swift build`, or put it beside this program"))
    }
    return refusal(replaceProgram(by: path, arguments: Array(arguments)), wording)
  }
}
