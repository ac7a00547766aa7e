import CivilDates
import Diagnostics
import LocatedYAML

/// Holds a value of a file against the shape that is due there, and collects everything that does not fit.
///
/// - Complexity: O(n) in the size of the value.
func check(_ node: Node, against shape: Shape, into diagnostics: inout [Diagnostic]) {
  switch node.content {
  case .mapping(let entries):
    guard let fields = shape.fields else { return reportWrongType(node, shape, into: &diagnostics) }
    if check(entries, of: node, against: fields, into: &diagnostics) { return }
    checkExactlyOne(of: shape.keysExactlyOne, among: fields, in: entries, of: node, into: &diagnostics)
  case .sequence(let items):
    guard let item = shape.items else { return reportWrongType(node, shape, into: &diagnostics) }
    for node in items { check(node, against: item.shape, into: &diagnostics) }
  case .scalar(let text, let plain):
    if node.isNull {
      diagnostics.append(
        Diagnostic(
          .wrongType, at: node.place, length: node.length,
          BilingualText(nl: "hier ontbreekt een waarde", en: "a value is missing here"),
          help: BilingualText(
            nl: "verwacht: \(shape.expectation.dutch); laat de sleutel weg als er niets over bekend is",
            en: "expected \(shape.expectation.english); leave the key out if nothing is known of it")))
      return
    }
    if shape.scalars.contains(where: { $0.accepts(text, plain: plain) }) { return }
    guard let kind = shape.scalars.first else { return reportWrongType(node, shape, into: &diagnostics) }
    reportInvalid(text, at: node, kind: kind, shape, into: &diagnostics)
  }
}

/// Holds the keys of a map against its fields, and says whether it asks for something that is not supported.
private func check(
  _ entries: [Node.Entry], of node: Node, against fields: [Field], into diagnostics: inout [Diagnostic]
) -> Bool {
  var isUnsupported = false
  var nearNames = NearNames()
  for entry in entries {
    if let field = fields.first(where: { $0.key == entry.key }) {
      check(entry.value, against: field.shape, into: &diagnostics)
      continue
    }
    if let construct = UnsupportedConstruct(entry.key, among: fields.map(\.key)) {
      isUnsupported = true
      diagnostics.append(
        Diagnostic(
          .unknownKey, at: entry.keyPlace, length: entry.key.unicodeScalars.count,
          BilingualText(
            nl: "`\(entry.key)` kan het register niet bevatten: \(construct.meaning.dutch)",
            en: "the register cannot hold `\(entry.key)`: \(construct.meaning.english)"), help: construct.wayOut))
      continue
    }
    let keys = fields.map(\.key)
    let nearest = nearNames.nearest(to: entry.key, among: keys)
    let list = keys.joined(separator: ", ")
    diagnostics.append(
      Diagnostic(
        .unknownKey, at: entry.keyPlace, length: entry.key.unicodeScalars.count,
        BilingualText(nl: "onbekende sleutel `\(entry.key)`", en: "unknown key `\(entry.key)`"),
        help: nearest.map { BilingualText(nl: "bedoelt u `\($0)`?", en: "did you mean `\($0)`?") }
          ?? BilingualText(nl: "hier kan: \(list)", en: "possible here: \(list)")))
  }
  // What is missing beside a construct that is not supported would only mislead.
  if isUnsupported { return true }
  for field in fields where field.isRequired && !entries.contains(where: { $0.key == field.key }) {
    diagnostics.append(
      Diagnostic(
        .missingKey, at: node.place, length: node.length,
        BilingualText(nl: "de sleutel `\(field.key)` ontbreekt", en: "the key `\(field.key)` is missing"),
        help: BilingualText(
          nl: "voeg toe: `\(field.key): ...` (\(field.shape.expectation.dutch))",
          en: "add `\(field.key): ...` (\(field.shape.expectation.english))")))
  }
  return false
}

private func checkExactlyOne(
  of keys: [String], among fields: [Field], in entries: [Node.Entry], of node: Node,
  into diagnostics: inout [Diagnostic]
) {
  let found = entries.filter { keys.contains($0.key) }
  guard !keys.isEmpty, found.count != 1 else { return }
  // A key that is not known says what is wrong already.
  if found.isEmpty, entries.contains(where: { entry in !fields.contains { $0.key == entry.key } }) { return }
  let names = keys.map { "`\($0)`" }
  let (dutch, english) = (names.joined(separator: " of "), names.joined(separator: " or "))
  diagnostics.append(
    Diagnostic(
      found.isEmpty ? .missingKey : .wrongType, at: found.dropFirst().first?.keyPlace ?? node.place,
      length: found.dropFirst().first?.key.unicodeScalars.count ?? node.length,
      found.isEmpty
        ? BilingualText(nl: "hier ontbreekt \(dutch)", en: "\(english) is missing here")
        : BilingualText(nl: "\(dutch) gaan niet samen", en: "\(english) do not go together"),
      help: BilingualText(nl: "geef er precies een van", en: "give exactly one of them")))
}

private func reportWrongType(_ node: Node, _ shape: Shape, into diagnostics: inout [Diagnostic]) {
  let found =
    switch node.content {
    case .mapping: BilingualText(nl: "sleutels met waarden", en: "keys with values")
    case .sequence: BilingualText(nl: "een lijst", en: "a list")
    case .scalar: BilingualText(nl: "een losse waarde", en: "a single value")
    }
  var help = BilingualText(
    nl: "verwacht: \(shape.expectation.dutch)", en: "expected \(shape.expectation.english)")
  // `[2026..2030]` without quotation marks is a YAML list of one text.
  if let items = node.items, items.count == 1, let text = items[0].text, text.contains("..") {
    help = BilingualText(
      nl: "zet het tussen aanhalingstekens: \"[\(text)]\"", en: "put it between quotation marks: \"[\(text)]\"")
  }
  diagnostics.append(
    Diagnostic(
      .wrongType, at: node.place, length: node.length,
      BilingualText(nl: "\(found.dutch) past hier niet", en: "\(found.english) does not fit here"), help: help))
}

private func reportInvalid(
  _ text: String, at node: Node, kind: ScalarKind, _ shape: Shape, into diagnostics: inout [Diagnostic]
) {
  var message = BilingualText(
    nl: "`\(text)` is niet wat hier hoort", en: "`\(text)` is not what is due here")
  var help = BilingualText(
    nl: "verwacht: \(shape.expectation.dutch)", en: "expected \(shape.expectation.english)")
  switch kind {
  case .date, .impreciseDate, .monthDay:
    message = BilingualText(nl: "`\(text)` is geen datum", en: "`\(text)` is not a date")
    if let missing = missingDay(text) { message = missing }
    if let turned = turnedRound(text) {
      help = BilingualText(nl: "bedoelt u \(turned)?", en: "did you mean \(turned)?")
    }
  case .period: message = BilingualText(nl: "`\(text)` is geen periode", en: "`\(text)` is not a period")
  case .id: message = BilingualText(nl: "`\(text)` kan geen naam zijn", en: "`\(text)` cannot be a name")
  case .word(let words):
    if let nearest = nearestName(to: text, among: words) {
      help = BilingualText(nl: "bedoelt u `\(nearest)`?", en: "did you mean `\(nearest)`?")
    }
  default: break
  }
  diagnostics.append(Diagnostic(kind.code, at: node.place, length: node.length, message, help: help))
}

/// What to say of `2023-02-30`: well written, but there is no such day.
private func missingDay(_ text: String) -> BilingualText? {
  let parts = text.split(separator: "-").map { Int($0) }
  guard parts.count == 3, text.utf8.count == 10, text.utf8.dropFirst(4).first == 0x2D, let year = parts[0],
    let month = parts[1], let day = parts[2], (1...9999).contains(year)
  else { return nil }
  guard (1...12).contains(month) else {
    return BilingualText(nl: "maand \(month) bestaat niet", en: "there is no month \(month)")
  }
  let length = CivilDate.lengthOfMonth(month, year: year)
  guard day > length || day < 1 else { return nil }
  return BilingualText(
    nl: "de dag \(text) bestaat niet: die maand heeft \(length) dagen",
    en: "the day \(text) does not exist: that month has \(length) days")
}

/// `31-12-2022` the ISO way round.
private func turnedRound(_ text: String) -> String? {
  let parts = text.split(whereSeparator: { $0 == "-" || $0 == "/" || $0 == "." })
  guard parts.count == 3, parts[2].count == 4 else { return nil }
  let padded = parts.prefix(2).map { $0.count == 1 ? "0\($0)" : String($0) }
  let turned = "\(parts[2])-\(padded[1])-\(padded[0])"
  return CivilDate(turned).map(\.description)
}

extension Shape {
  /// What is due here, to be put after "expected".
  var expectation: BilingualText {
    var parts = scalars.map(\.expectation)
    if let fields {
      let keys = fields.filter { $0.isRequired }.map { "\($0.key): ..." }.joined(separator: ", ")
      parts.append(
        keys.isEmpty
          ? BilingualText(nl: "sleutels met waarden", en: "keys with values")
          : BilingualText(nl: "{\(keys)}", en: "{\(keys)}"))
    }
    if let items {
      let item = items.shape.expectation
      parts.append(BilingualText(nl: "een lijst (- \(item.dutch))", en: "a list (- \(item.english))"))
    }
    return BilingualText(
      nl: parts.map(\.dutch).joined(separator: ", of "), en: parts.map(\.english).joined(separator: ", or "))
  }
}
