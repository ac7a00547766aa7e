import Diagnostics
import SystemInterface
import Words

/// The fixed texts of the pages in one language: a line `key = text` each, `#` in front of a remark.
struct PageTexts {
  private(set) var values: [String: String] = [:]

  /// Reads the texts.
  ///
  /// - Parameters:
  ///   - text: the file.
  ///   - file: its path.
  ///   - known: the texts that there are; nil if the file says which.
  /// - Throws: ``TemplateProblem`` for a line that is none, or a key that nothing uses.
  init(_ text: String, file: String, known: [String: String]?) throws(TemplateProblem) {
    for (number, line) in TextLines(text).texts.enumerated() {
      let content = trimmed(line)
      if content.isEmpty || content.hasPrefix("#") { continue }
      let place = Place(file: file, line: number + 1, column: 1)
      guard let equals = content.firstIndex(of: "=") else {
        throw TemplateProblem(
          place, Message { $0.noEqualsSign },
          help: Message { $0.writeKeyEqualsText })
      }
      let key = trimmed(content[..<equals])
      if let known, known[key] == nil {
        let nearest = nearestName(to: key, among: known.keys.sorted())
        throw TemplateProblem(
          place, Message { $0.noTextIsCalled(key) },
          help: nearest.map { name in Message { $0.isMeant(name) } })
      }
      values[key] = trimmed(content[content.index(after: equals)...])
    }
  }
}
