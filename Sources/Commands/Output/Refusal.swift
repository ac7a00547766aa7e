import SystemInterface
import Wording
import Words

/// Why there is no answer, and what can be done.
struct Refusal: Error {
  /// What is wrong.
  let message: String
  /// What can be done.
  let help: String?
  /// The exit status of a program that has nothing else to say.
  let status: Int32

  /// Says it on standard error.
  func say() {
    StandardStream.standardError.write(
      "termijn: \(terminalSafe(message))\n" + (help.map { "  \(terminalSafe($0))\n" } ?? ""))
  }
}

/// Why there is no answer; whoever catches it says so.
func refusal(_ message: String, help: String? = nil, status: Int32 = 2) -> Refusal {
  Refusal(message: message, help: help, status: status)
}

/// Which file cannot be read or written, why, and what stands there now.
func refusal(_ error: FileError, _ wording: Wording, help: BilingualText? = nil) -> Refusal {
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
