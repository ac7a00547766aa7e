import ArgumentParser
import Diagnostics
import SystemInterface
import Wording

/// Says on standard error why there is no answer, and gives the exit status.
func refusal(_ message: String, help: String? = nil, status: Int32 = 2) -> ExitCode {
  StandardStream.standardError.write(
    "termijn: \(terminalSafe(message))\n" + (help.map { "  \(terminalSafe($0))\n" } ?? ""))
  return ExitCode(status)
}

/// Says which file cannot be read or written, why, and what stands there now.
func refusal(_ error: FileError, _ wording: Wording, help: BilingualText? = nil) -> ExitCode {
  let wayOut: BilingualText? =
    switch error.cause {
    case .inUse: BilingualText(nl: "probeer het zo weer", en: "try again in a moment")
    default: help
    }
  return refusal(error.message[wording.language], help: wayOut?[wording.language])
}

extension BilingualText {
  /// What to do where nothing can be written.
  static let chooseAnotherOutput = BilingualText(
    nl: "kies met --output een plaats waar u mag schrijven, met genoeg ruimte",
    en: "choose a place with --output that you may write to, with enough room")
}
