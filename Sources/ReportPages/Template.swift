import Diagnostics
import Words

/// A template, taken apart: Mustache with values, sections, comments and other templates.
///
/// What else Mustache knows (other brackets, inheritance, names that are only known later) is refused, so that what a
/// template can do is seen from its text, and a circle of templates is found before it runs.
struct Template: Sendable {
  /// A piece of a template.
  indirect enum Part: Sendable {
    /// What goes out as it stands.
    case text([UInt8], Place)
    /// A value by its name, part by part; no parts for the value that the section is about.
    case value([String], Place)
    /// What is there if a value is, or once for each of a list; if it is inverted, if the value is not there.
    case section([String], inverted: Bool, [Part], Place)
    /// Another template.
    case include(String, Place)

    /// Where it stands.
    var place: Place {
      switch self {
      case .text(_, let place), .value(_, let place), .section(_, _, _, let place), .include(_, let place): place
      }
    }
  }

  /// Its name, by which others include it.
  let name: String
  let parts: [Part]
  /// The templates that it includes, with their places.
  let includes: [(name: String, place: Place)]

  /// Takes a template apart.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - name: its name.
  ///   - file: its path, for messages.
  /// - Throws: ``TemplateProblem`` at the first tag that is not taken.
  init(_ text: String, name: String, file: String) throws(TemplateProblem) {
    var parser = TemplateParser(text, file: file)
    parts = try parser.parsed()
    includes = parser.includes
    self.name = name
  }
}

/// Reads a template from its first byte to its last.
private struct TemplateParser {
  private struct Open {
    let tag: String
    let name: [String]
    let isInverted: Bool
    let place: Place
    var parts: [Template.Part] = []
  }

  /// The deepest nesting of sections that is taken.
  private static let deepest = 50

  let bytes: [UInt8]
  let file: String
  private(set) var includes: [(name: String, place: Place)] = []
  private var open: [Open] = []
  private var parts: [Template.Part] = []
  private var position = 0
  private var line = 1
  private var column = 1
  private var lineStart = 0
  /// Where the text began that has not yet become a part.
  private var textStart = 0
  private var textPlace: Place

  init(_ text: String, file: String) {
    bytes = Array(text.utf8)
    self.file = file
    textPlace = Place(file: file, line: 1, column: 1)
  }

  mutating func parsed() throws(TemplateProblem) -> [Template.Part] {
    while position < bytes.count {
      if starts(with: "{{") {
        try takeTag()
      } else {
        advance()
      }
    }
    endText(at: bytes.count)
    if let last = open.last {
      throw TemplateProblem(
        last.place,
        Message { $0.sectionNotClosed(last.tag) },
        help: Message { $0.closeSection(last.tag) })
    }
    return parts
  }

  private var place: Place { Place(file: file, line: line, column: column) }

  private func starts(with text: StaticString) -> Bool {
    let end = position + text.utf8CodeUnitCount
    return end <= bytes.count && bytes[position..<end].elementsEqual(text.description.utf8)
  }

  private mutating func advance() {
    // A column is a code point, so only the byte that begins one counts.
    if bytes[position] & 0xC0 != 0x80 { column += 1 }
    position += 1
    if bytes[position - 1] == 0x0A { (line, column, lineStart) = (line + 1, 1, position) }
  }

  private mutating func takeTag() throws(TemplateProblem) {
    let start = place
    let (first, firstOfLine) = (position, lineStart)
    let isTriple = starts(with: "{{{")
    for _ in 0..<(isTriple ? 3 : 2) { advance() }
    let inside = position
    while position < bytes.count, !(isTriple ? starts(with: "}}}") : starts(with: "}}")) { advance() }
    if position >= bytes.count {
      throw TemplateProblem(start, Message { $0.bracesNotClosed })
    }
    let tag = String(decoding: bytes[inside..<position], as: UTF8.self)
    for _ in 0..<(isTriple ? 3 : 2) { advance() }
    let kind = isTriple ? nil : tag.utf8.first.flatMap { "!#^/>&=<$%".utf8.contains($0) ? Unicode.Scalar($0) : nil }
    if let kind, "!#^/>".unicodeScalars.contains(kind), let next = endOfLineIfAlone(from: first, firstOfLine) {
      endText(at: firstOfLine)
      while position < next { advance() }
    } else {
      endText(at: first)
    }
    try take(tag, kind, at: start)
    (textStart, textPlace) = (position, place)
  }

  /// The start of the next line, if nothing but blanks stand before and behind a tag that shows nothing itself.
  private func endOfLineIfAlone(from first: Int, _ firstOfLine: Int) -> Int? {
    guard firstOfLine >= textStart, bytes[firstOfLine..<first].allSatisfy(isBlank) else { return nil }
    var end = position
    while end < bytes.count, isBlank(bytes[end]) || bytes[end] == 0x0D { end += 1 }
    if end == bytes.count { return end }
    return bytes[end] == 0x0A ? end + 1 : nil
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private mutating func endText(at end: Int) {
    if end > textStart { append(.text(Array(bytes[textStart..<end]), textPlace)) }
  }

  private mutating func append(_ part: Template.Part) {
    if open.isEmpty { parts.append(part) } else { open[open.count - 1].parts.append(part) }
  }

  private mutating func take(_ tag: String, _ kind: Unicode.Scalar?, at place: Place) throws(TemplateProblem) {
    let name = trimmed(kind == nil ? tag[...] : tag.dropFirst())
    switch kind {
    case "!": return
    case "#", "^":
      open.append(Open(tag: name, name: try path(name, tag, place), isInverted: kind == "^", place: place))
      if open.count > Self.deepest { throw unknown(tag, place) }
    case "/":
      guard let last = open.popLast(), last.tag == name else {
        throw TemplateProblem(
          place,
          Message { $0.closesNothing(name) },
          help: Message { $0.closeInReverse })
      }
      append(.section(last.name, inverted: last.isInverted, last.parts, last.place))
    case ">":
      if name.hasPrefix("*") { throw unknown(tag, place) }
      includes.append((name, place))
      append(.include(name, place))
    case nil, "&": append(.value(try path(name, tag, place), place))
    default: throw unknown(tag, place)
    }
  }

  /// The parts of a dotted name; none for the dot alone.
  private func path(_ name: String, _ tag: String, _ place: Place) throws(TemplateProblem) -> [String] {
    if name == "." { return [] }
    let parts = name.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    func isOfNames(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
      default: false
      }
    }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isOfNames) }) else { throw unknown(tag, place) }
    return parts.map { String(Substring($0)) }
  }

  private func unknown(_ tag: String, _ place: Place) -> TemplateProblem {
    TemplateProblem(
      place,
      Message { $0.notSupportedHere(String(tag.prefix(40))) },
      help: Message { $0.useTheseTags })
  }
}

/// The text without white space around it.
func trimmed(_ text: some StringProtocol) -> String {
  var scalars = Substring(text).unicodeScalars[...]
  while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
  while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
  return String(scalars)
}
