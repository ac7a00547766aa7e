import Diagnostics
import JSONText
import RegisterReading
import SystemInterface
import Words

/// Prints findings with the line that they are about, a mark under the spot, and a way out.
struct DiagnosticPrinter {
  let language: Language
  let stream: StandardStream
  /// The files as they were read when the findings came up.
  private let files: [String: FileContents]
  /// The lines of the file that was shown last; findings come file by file.
  private var shown: (file: String, lines: TextLines)?

  init(_ read: ReadRegister, language: Language, stream: StandardStream) {
    files = read.files
    self.language = language
    self.stream = stream
  }

  mutating func print(_ diagnostic: Diagnostic) {
    stream.write(text(of: diagnostic))
  }

  private mutating func text(of diagnostic: Diagnostic) -> String {
    let severity =
      switch (diagnostic.severity, language) {
      case (.error, .dutch): "fout"
      case (.error, .english): "error"
      case (.warning, .dutch): "waarschuwing"
      case (.warning, .english): "warning"
      }
    var text = diagnostic.place.map { "\(terminalSafe($0.description)): " } ?? "termijn: "
    text += "\(severity): \(terminalSafe(diagnostic.message[language])) [\(diagnostic.code.rawValue)]\n"
    if let place = diagnostic.place, let line = line(at: place) {
      text += excerpt(line, place: place, length: diagnostic.length)
    }
    let help = language == .dutch ? "oplossing" : "help"
    return text + "  \(help): \(terminalSafe(diagnostic.help[language]))\n"
  }

  private func excerpt(_ line: String, place: Place, length: Int) -> String {
    let number = String(place.line)
    let gutter = String(repeating: " ", count: number.count)
    // Tabs and controls would put the mark under the wrong spot, so each becomes one visible column.
    let visible = String(
      String.UnicodeScalarView(
        line.unicodeScalars.prefix(200).map { terminalSafe(String($0)).unicodeScalars.count == 1 ? $0 : "\u{FFFD}" }))
    let room = max(1, visible.unicodeScalars.count - place.column + 1)
    let mark =
      String(repeating: " ", count: min(place.column - 1, 200))
      + String(repeating: "^", count: min(length, room))
    return "  \(number) | \(visible)\n  \(gutter) | \(mark)\n"
  }

  private mutating func line(at place: Place) -> String? {
    if shown?.file != place.file {
      guard let file = files[place.file] else { return nil }
      shown = (place.file, TextLines(file.bytes, breaks: .yaml))
    }
    guard let lines = shown?.lines, lines.lines.indices.contains(place.line - 1) else { return nil }
    return lines[place.line - 1]
  }
}
