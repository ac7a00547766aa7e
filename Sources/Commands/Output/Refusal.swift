import ArgumentParser

/// Says on standard error why there is no answer, and gives the exit status.
func refusal(_ message: String, help: String? = nil, status: Int32 = 2) -> ExitCode {
  StandardStream.standardError.write(
    "termijn: \(terminalSafe(message))\n" + (help.map { "  \(terminalSafe($0))\n" } ?? ""))
  return ExitCode(status)
}
