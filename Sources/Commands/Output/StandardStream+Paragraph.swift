import SystemInterface

extension StandardStream {
  /// Writes a paragraph, its lines broken where the terminal ends.
  func writeParagraph(_ text: String) {
    write(wrapped(terminalSafe(text), to: width).joined(separator: "\n") + "\n")
  }

  /// Writes a text of several lines: where a person is watching, each is broken between words; whoever reads it with
  /// another program gets them whole.
  func writeProse(_ text: String) {
    write(isTerminal ? wrappedWithIndentation(text, to: width) : text)
  }
}
