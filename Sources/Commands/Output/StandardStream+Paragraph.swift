import System

extension StandardStream {
  /// Writes a paragraph, its lines broken where the terminal ends.
  func writeParagraph(_ text: String) {
    write(wrapped(terminalSafe(text), to: width).joined(separator: "\n") + "\n")
  }
}
