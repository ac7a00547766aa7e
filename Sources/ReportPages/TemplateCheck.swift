import Diagnostics
import Mustache

/// The tags of a template that the program understands: values, sections, comments and other templates.
///
/// Everything else that Mustache knows (other brackets, inheritance, names that are only known later) is refused, so
/// that what a template can do is seen from its text, and a circle of templates is found before it runs.
struct TemplateCheck {
  let name: String
  let file: String
  /// The templates that it includes, with their places.
  private(set) var includes: [(name: String, place: Place)] = []

  /// The deepest nesting of sections that is taken; the parser of the engine calls itself once per level.
  private static let deepest = 50

  /// Looks through the tags.
  ///
  /// - Throws: ``TemplateProblem`` at the first tag that is not taken.
  init(_ text: String, name: String, file: String) throws(TemplateProblem) {
    self.name = name
    self.file = file
    var line = 1
    var column = 1
    var open: [(name: String, place: Place)] = []
    var scalars = text.unicodeScalars[...]
    func isBrace(_ scalars: Substring.UnicodeScalarView, _ brace: Unicode.Scalar) -> Bool {
      scalars.first == brace && scalars.dropFirst().first == brace
    }
    while let scalar = scalars.first {
      guard isBrace(scalars, "{") else {
        scalars.removeFirst()
        column += 1
        if scalar == "\n" { (line, column) = (line + 1, 1) }
        continue
      }
      let place = Place(file: file, line: line, column: column)
      scalars.removeFirst(2)
      column += 2
      var tag = ""
      while let next = scalars.first, !isBrace(scalars, "}") {
        tag.unicodeScalars.append(next)
        scalars.removeFirst()
        column += 1
        if next == "\n" { (line, column) = (line + 1, 1) }
      }
      if scalars.isEmpty { throw Self.unfinished(place) }
      scalars.removeFirst(2)
      column += 2
      try take(tag, at: place, open: &open)
    }
    if let last = open.last {
      throw TemplateProblem(
        last.place,
        BilingualText(
          nl: "het deel {{#\(last.name)}} wordt niet afgesloten", en: "the section {{#\(last.name)}} is not closed"),
        help: BilingualText(nl: "zet er {{/\(last.name)}} achter", en: "put {{/\(last.name)}} after it"))
    }
  }

  private mutating func take(
    _ tag: String, at place: Place, open: inout [(name: String, place: Place)]
  ) throws(TemplateProblem) {
    let name = trimmed(tag.dropFirst())
    switch tag.unicodeScalars.first {
    case "!": return
    case "#", "^":
      open.append((name, place))
      if open.count > Self.deepest { throw Self.unknown(tag, place) }
    case "/":
      guard let last = open.popLast(), last.name == name else {
        throw TemplateProblem(
          place,
          BilingualText(nl: "{{/\(name)}} sluit niets af", en: "{{/\(name)}} closes nothing"),
          help: BilingualText(
            nl: "sluit delen af in de omgekeerde volgorde", en: "close sections in the reverse order"))
      }
    case ">":
      if name.hasPrefix("*") { throw Self.unknown(tag, place) }
      includes.append((name, place))
    case "{", "&": return
    case "=", "<", "$", "%": throw Self.unknown(tag, place)
    case nil: throw Self.unfinished(place)
    default: return
    }
  }

  private static func unknown(_ tag: String, _ place: Place) -> TemplateProblem {
    TemplateProblem(
      place,
      BilingualText(
        nl: "{{\(tag.prefix(40))}} wordt hier niet ondersteund", en: "{{\(tag.prefix(40))}} is not supported here"),
      help: BilingualText(
        nl: "gebruik {{naam}}, {{#deel}}, {{^deel}}, {{/deel}}, {{>sjabloon}} en {{! commentaar}}",
        en: "use {{name}}, {{#section}}, {{^section}}, {{/section}}, {{>template}} and {{! comment}}"))
  }

  private static func unfinished(_ place: Place) -> TemplateProblem {
    TemplateProblem(
      place, BilingualText(nl: "{{ wordt niet afgesloten met }}", en: "{{ is not closed by }}"))
  }

  /// Makes the template ready for the engine.
  ///
  /// - Throws: ``TemplateProblem`` where the engine cannot read it.
  func parsed(_ text: String) throws(TemplateProblem) -> MustacheTemplate {
    do {
      // The values escape themselves; the first line says so and stands alone, so that it leaves nothing behind.
      return try MustacheTemplate(string: "{{%CONTENT_TYPE:TEXT}}\n" + text)
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateProblem(
        Place(file: file, line: max(1, error.context.lineNumber - 1), column: error.context.columnNumber),
        BilingualText(nl: "dit sjabloon is niet te lezen", en: "this template cannot be read"))
    } catch {
      throw TemplateProblem(
        Place(file: file, line: 1, column: 1),
        BilingualText(nl: "dit sjabloon is niet te lezen", en: "this template cannot be read"))
    }
  }
}

/// The text without white space around it.
func trimmed(_ text: some StringProtocol) -> String {
  var scalars = Substring(text).unicodeScalars[...]
  while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
  while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
  return String(scalars)
}
