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
        BilingualText(nl: "hier staat een tab", en: "a tab stands here"),
        help: BilingualText(nl: "spring in met spaties", en: "indent with spaces"))
    }
    return nil
  }

  /// A quotation mark that is not closed, or closed too early; a backslash.
  private var quotation: YAMLProblem? {
    if context.contains("quoted scalar") {
      if said.contains("escape") || said.contains("hexdecimal") {
        return YAMLProblem(
          .yamlSyntax, place,
          BilingualText(
            nl: "een `\\` tussen dubbele aanhalingstekens heeft een eigen betekenis",
            en: "a `\\` between double quotation marks has a meaning of its own"),
          help: BilingualText(nl: "gebruik enkele aanhalingstekens: '...'", en: "use single quotation marks: '...'"))
      }
      // What is wrong is where it was opened, not the end of the file.
      return YAMLProblem(
        .yamlSyntax, since,
        BilingualText(nl: "dit aanhalingsteken wordt nergens gesloten", en: "this quotation mark is never closed"),
        help: BilingualText(
          nl: "zet aan het eind van de tekst hetzelfde aanhalingsteken", en: "put the same mark at the end of the text")
      )
    }
    let before = line(place).unicodeScalars.prefix(place.column - 1).filter { $0 != " " }
    guard said == "did not find expected key", let last = before.last, last == "\"" || last == "'" else { return nil }
    return YAMLProblem(
      .yamlSyntax, place,
      BilingualText(
        nl: "hier staat nog tekst na het laatste aanhalingsteken",
        en: "here is more text behind the last quotation mark"),
      help: BilingualText(
        nl: "zet de hele tekst tussen aanhalingstekens; een ' erin wordt '' tussen '...'",
        en: "put the whole text between quotation marks; a ' within '...' becomes ''"))
  }

  /// A colon too many, or without a space behind it.
  private var colon: YAMLProblem? {
    if said == "could not find expected ':'" {
      return withoutSpace(since.line)
        ?? YAMLProblem(
          .yamlSyntax, since, length: line(since).unicodeScalars.count - since.column + 1,
          BilingualText(
            nl: "dit is geen sleutel met een waarde: er staat geen dubbele punt",
            en: "this is no key with a value: there is no colon"),
          help: BilingualText(
            nl: "schrijf `sleutel: waarde`; een tekst van meer regels springt in",
            en: "write `key: value`; a text of several lines is indented"))
    }
    guard said == "mapping values are not allowed in this context" else { return nil }
    let text = line(place)
    let start = text.unicodeScalars.prefix(place.column - 1)
    if let (key, _) = Self.keyAndValue(String(start)) {
      let value = Self.keyAndValue(text)?.value ?? ""
      return YAMLProblem(
        .yamlSyntax, place,
        BilingualText(
          nl: "een dubbele punt met een spatie erachter maakt hiervan een tweede sleutel",
          en: "a colon with a space behind it makes a second key of this"),
        help: BilingualText(
          nl: "zet de tekst tussen aanhalingstekens: `\(key): \(Self.quoted(value))`",
          en: "put the text between quotation marks: `\(key): \(Self.quoted(value))`"))
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
      BilingualText(nl: "na deze dubbele punt ontbreekt een spatie", en: "a space is missing after this colon"),
      help: BilingualText(nl: "schrijf `\(written)`", en: "write `\(written)`"))
  }

  /// A line that stands further to the left or the right than those it belongs to.
  private func indentation(at number: Int) -> YAMLProblem {
    let column = number <= lines.count ? lines[number - 1].unicodeScalars.prefix { $0 == " " }.count + 1 : 1
    return YAMLProblem(
      .yamlSyntax, at(number, column),
      BilingualText(
        nl: "deze regel past niet bij de regels erboven", en: "this line does not fit those above it"),
      help: BilingualText(
        nl: "laat sleutels die bij elkaar horen even ver inspringen; na `sleutel:` met iets eronder staat niets",
        en: "indent keys that belong together equally far; nothing stands behind `key:` with something below it"))
  }

  /// A value that starts with a sign of YAML.
  private var sign: YAMLProblem? {
    let isEntry = said == "block sequence entries are not allowed in this context"
    if isEntry || said == "mapping keys are not allowed in this context" {
      guard let (key, value) = Self.keyAndValue(line(place)) else { return nil }
      if value == "-" || value == "?" {
        return YAMLProblem(
          .yamlSyntax, place,
          BilingualText(nl: "een losse `\(value)` is geen waarde", en: "a bare `\(value)` is no value"),
          help: BilingualText(
            nl: "laat `\(key)` weg als het er niet is, of schrijf `\(key): unknown` als het niet bekend is",
            en: "leave `\(key)` out if there is none, or write `\(key): unknown` if it is not known"))
      }
      guard isEntry else { return nil }
      return YAMLProblem(
        .yamlSyntax, place,
        BilingualText(nl: "een lijst begint op een eigen regel", en: "a list begins on a line of its own"),
        help: BilingualText(
          nl: "zet `- ` op de regel onder `\(key):`, of de lijst tussen haken: `\(key): [...]`",
          en: "put `- ` on the line below `\(key):`, or the list in brackets: `\(key): [...]`"))
    }
    guard
      said == "found character that cannot start any token" || context.contains("an anchor")
        || context.contains("an alias") || context.contains("a directive")
    else { return nil }
    let start = said.hasPrefix("found character") ? place : since
    guard let sign = scalar(start) else { return nil }
    return YAMLProblem(
      .yamlSyntax, start,
      BilingualText(
        nl: "een waarde kan zonder aanhalingstekens niet met `\(sign)` beginnen",
        en: "a value without quotation marks cannot start with `\(sign)`"),
      help: BilingualText(
        nl: "zet de waarde tussen aanhalingstekens", en: "put the value between quotation marks"))
  }

  /// A bracket that is not closed, or a comma that is missing.
  private var bracket: YAMLProblem? {
    if let sign = scalar(place), sign == "}" || sign == "]", said == "did not find expected key" {
      return YAMLProblem(
        .yamlSyntax, place, BilingualText(nl: "deze `\(sign)` is er een te veel", en: "this `\(sign)` is one too many"),
        help: BilingualText(nl: "haal hem weg", en: "take it away"))
    }
    guard let expected = ["]", "}"].first(where: { said == "did not find expected ',' or '\($0)'" }) else {
      guard said == "did not find expected node content" else { return nil }
      return YAMLProblem(
        .yamlSyntax, place, BilingualText(nl: "hier ontbreekt een waarde", en: "a value is missing here"),
        help: BilingualText(
          nl: "haal de komma of de haak weg die hier te veel staat",
          en: "take away the comma or the bracket that is too many here"))
    }
    let opening = expected == "]" ? "[" : "{"
    let place = told(place)
    return YAMLProblem(
      .yamlSyntax, since,
      BilingualText(
        nl:
          "deze `\(opening)` wordt niet gesloten, of er ontbreekt een komma voor regel \(place.line), kolom \(place.column)",
        en: "this `\(opening)` is not closed, or a comma is missing before line \(place.line), column \(place.column)"),
      help: BilingualText(
        nl:
          "sluit af met `\(expected)`, en zet komma's tussen de delen; een tekst met een komma staat tussen aanhalingstekens",
        en:
          "close it with `\(expected)`, and put commas between the parts; a text with a comma stands between quotation marks"
      ))
  }

  private var other: YAMLProblem {
    if said == "did not find expected key" || said == "did not find expected '-' indicator" {
      return indentation(at: place.line)
    }
    if said == "control characters are not allowed" {
      return YAMLProblem(
        .yamlSyntax, firstControl ?? place,
        BilingualText(nl: "hier staat een onzichtbaar stuurteken", en: "an invisible control character stands here"),
        help: BilingualText(nl: "typ de regel opnieuw", en: "type the line anew"))
    }
    return YAMLProblem(
      .yamlSyntax, place,
      BilingualText(nl: "dit is geen geldige YAML", en: "this is not valid YAML: \(said)"),
      help: BilingualText(
        nl: "kijk naar het inspringen, de dubbele punten en de aanhalingstekens op en boven deze regel",
        en: "look at the indentation, the colons and the quotation marks on and above this line"))
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
