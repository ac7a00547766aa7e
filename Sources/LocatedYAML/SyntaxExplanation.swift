import Diagnostics
import SystemInterface
import Words

/// What is wrong with a file that is not YAML, in the words of whoever wrote it: libyaml says what its grammar misses,
/// and often a line later.
///
/// - Complexity: O(n) in the size of the file, once for a file that cannot be read.
struct SyntaxExplanation {
  private let said: String
  private let place: Place
  private let context: String
  private let since: Place
  private let bytes: [UInt8]
  private let lineNumber: Int?
  private let lines: TextLines

  /// - Parameters:
  ///   - problem: what libyaml says.
  ///   - place: where it stumbled.
  ///   - context: what it was reading.
  ///   - since: where that began.
  ///   - bytes: the file.
  ///   - line: the number of the line that the bytes are, if they are one of many; the places given count from 1.
  init(problem: String, at place: Place, context: String, since: Place, in bytes: [UInt8], onLine line: Int?) {
    said = problem
    self.place = place
    self.context = context
    self.since = since
    self.bytes = bytes
    lineNumber = line
    lines = TextLines(bytes, breaks: .yaml)
  }

  /// The problem with its place and a way out.
  var problem: YAMLProblem {
    if let wrong = WrongEncoding(bytes) { return wrong.problem(file: place.file).moved(told) }
    return (tab ?? quotation ?? colon ?? sign ?? bracket ?? other).moved(told)
  }

  /// The place as it is told: of one line among many, with the number of that line.
  private func told(_ place: Place) -> Place {
    guard let lineNumber else { return place }
    // The end of the text lies behind its last line.
    let column = place.line == 1 ? place.column : text(of: 1).unicodeScalars.count + 1
    return Place(file: place.file, line: lineNumber, column: column)
  }

  private func text(of line: Int) -> String { line <= lines.count ? lines[line - 1] : "" }

  /// The line at a place; empty behind the last one.
  private func line(_ place: Place) -> String { text(of: place.line) }

  /// The sign at a place; nil behind the end of its line.
  private func scalar(_ place: Place) -> Unicode.Scalar? {
    Array(line(place).unicodeScalars.dropFirst(place.column - 1).prefix(1)).first
  }

  private func at(_ line: Int, _ column: Int) -> Place { Place(file: place.file, line: line, column: column) }

  // MARK: What it can be

  /// A tab where spaces indent.
  private var tab: YAMLProblem? {
    for found in [place, since] {
      let indentation = line(found).unicodeScalars.prefix { $0 == " " || $0 == "\t" }
      guard let index = Array(indentation).firstIndex(of: "\t") else { continue }
      return YAMLProblem(
        .yamlSyntax, at(found.line, index + 1),
        Message { $0.tabHere },
        help: Message { $0.indentWithSpaces })
    }
    return nil
  }

  /// A quotation mark that is not closed, or closed too early; a backslash.
  private var quotation: YAMLProblem? {
    if context.contains("quoted scalar") {
      if said.contains("escape") || said.contains("hexdecimal") {
        return YAMLProblem(
          .yamlSyntax, place,
          Message { $0.backslashHasMeaning },
          help: Message { $0.useSingleQuotationMarks })
      }
      // What is wrong is where it was opened, not the end of the file.
      return YAMLProblem(
        .yamlSyntax, since,
        Message { $0.quotationNeverClosed },
        help: Message { $0.putSameMarkAtEnd }
      )
    }
    let before = line(place).unicodeScalars.prefix(place.column - 1).filter { $0 != " " }
    guard said == "did not find expected key", let last = before.last, last == "\"" || last == "'" else { return nil }
    return YAMLProblem(
      .yamlSyntax, place,
      Message { $0.textBehindQuotation },
      help: Message { $0.quoteWholeText })
  }

  /// A colon too many, or without a space behind it.
  private var colon: YAMLProblem? {
    if said == "could not find expected ':'" {
      return withoutSpace(since.line)
        ?? YAMLProblem(
          .yamlSyntax, since, length: line(since).unicodeScalars.count - since.column + 1,
          Message { $0.noColonHere },
          help: Message { $0.writeKeyAndValue })
    }
    guard said == "mapping values are not allowed in this context" else { return nil }
    let text = line(place)
    let start = text.unicodeScalars.prefix(place.column - 1)
    if let (key, _) = Self.keyAndValue(String(start)) {
      let value = Self.keyAndValue(text)?.value ?? ""
      return YAMLProblem(
        .yamlSyntax, place,
        Message { $0.colonMakesSecondKey },
        help: Message { $0.quoteValue(of: key, value: Self.quoted(value)) })
    }
    return withoutSpace(place.line - 1) ?? indentation(at: place.line)
  }

  /// A colon without a space behind it, in a line.
  private func withoutSpace(_ number: Int) -> YAMLProblem? {
    guard number >= 1, number <= lines.count else { return nil }
    let text = lines[number - 1]
    let scalars = Array(text.unicodeScalars)
    guard Self.keyAndValue(text) == nil, let colon = scalars.firstIndex(of: ":"), colon + 1 < scalars.count,
      let start = scalars.firstIndex(where: { $0 != " " && $0 != "-" }), start < colon,
      scalars[start..<colon].allSatisfy({ $0.properties.isAlphabetic || $0 == "-" })
    else { return nil }
    func part(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }
    let written = "\(part(scalars[start..<colon])): \(part(scalars[(colon + 1)...]))"
    return YAMLProblem(
      .yamlSyntax, at(number, colon + 1),
      Message { $0.spaceMissingAfterColon },
      help: Message { $0.write(written) })
  }

  /// A line that stands further to the left or the right than those it belongs to.
  private func indentation(at number: Int) -> YAMLProblem {
    let column = number <= lines.count ? lines[number - 1].unicodeScalars.prefix { $0 == " " }.count + 1 : 1
    return YAMLProblem(
      .yamlSyntax, at(number, column),
      Message { $0.lineDoesNotFit },
      help: Message { $0.indentEquallyFar })
  }

  /// A value that starts with a sign of YAML.
  private var sign: YAMLProblem? {
    let isEntry = said == "block sequence entries are not allowed in this context"
    if isEntry || said == "mapping keys are not allowed in this context" {
      guard let (key, value) = Self.keyAndValue(line(place)) else { return nil }
      if value == "-" || value == "?" {
        return YAMLProblem(
          .yamlSyntax, place,
          Message { $0.bareSignIsNoValue(value) },
          help: Message { $0.leaveOutOrUnknown(key) })
      }
      guard isEntry else { return nil }
      return YAMLProblem(
        .yamlSyntax, place,
        Message { $0.listOnItsOwnLine },
        help: Message { $0.putListBelow(key) })
    }
    guard
      said == "found character that cannot start any token" || context.contains("an anchor")
        || context.contains("an alias") || context.contains("a directive")
    else { return nil }
    let start = said.hasPrefix("found character") ? place : since
    guard let sign = scalar(start) else { return nil }
    return YAMLProblem(
      .yamlSyntax, start,
      Message { $0.valueCannotStart(with: String(sign)) },
      help: Message { $0.quoteTheValue })
  }

  /// A bracket that is not closed, or a comma that is missing.
  private var bracket: YAMLProblem? {
    if let sign = scalar(place), sign == "}" || sign == "]", said == "did not find expected key" {
      return YAMLProblem(
        .yamlSyntax, place, Message { $0.oneTooMany(String(sign)) },
        help: Message { $0.takeItAway })
    }
    guard let expected = ["]", "}"].first(where: { said == "did not find expected ',' or '\($0)'" }) else {
      guard said == "did not find expected node content" else { return nil }
      return YAMLProblem(
        .yamlSyntax, place, Message { $0.valueMissingHere },
        help: Message { $0.takeCommaOrBracketAway })
    }
    let opening = expected == "]" ? "[" : "{"
    let place = told(place)
    return YAMLProblem(
      .yamlSyntax, since,
      Message { $0.notClosed(opening, beforeLine: place.line, column: place.column) },
      help: Message { $0.closeWith(expected) })
  }

  private var other: YAMLProblem {
    if said == "did not find expected key" || said == "did not find expected '-' indicator" {
      return indentation(at: place.line)
    }
    if said == "control characters are not allowed" {
      return YAMLProblem(
        .yamlSyntax, firstControl ?? place,
        Message { $0.controlCharacterHere },
        help: Message { $0.typeLineAnew })
    }
    return YAMLProblem(
      .yamlSyntax, place,
      Message { $0.notValidYAML(said) },
      help: Message { $0.lookAtIndentation })
  }

  /// Where the first control character stands: libyaml does not say.
  private var firstControl: Place? {
    for number in 1...max(1, lines.count) {
      let scalars = Array(line(at(number, 1)).unicodeScalars)
      if let index = scalars.firstIndex(where: { ($0.value < 0x20 && $0 != "\t") || (0x7F...0x9F).contains($0.value) })
      {
        return at(number, index + 1)
      }
    }
    return nil
  }

  // MARK: Lines

  /// The key and the value of a line `key: value`, without what indents it; nil if it is none.
  private static func keyAndValue(_ line: String) -> (key: String, value: String)? {
    let scalars = Array(line.unicodeScalars)
    guard let start = scalars.firstIndex(where: { $0 != " " && $0 != "-" }),
      let colon = scalars.indices.first(where: {
        $0 > start && scalars[$0] == ":" && ($0 + 1 == scalars.count || scalars[$0 + 1] == " ")
      })
    else { return nil }
    func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }
    let value = scalars[(colon + 1)...].drop { $0 == " " }
    let end = value.lastIndex { $0 != " " }.map { $0 + 1 } ?? value.endIndex
    return (text(scalars[start..<colon]), text(value[value.startIndex..<end]))
  }

  /// A text as YAML in quotation marks.
  private static func quoted(_ text: String) -> String {
    text.utf8.contains(0x22) || text.utf8.contains(0x5C)
      ? "'\(text.replacing("'", with: "''"))'" : "\"\(text)\""
  }
}
