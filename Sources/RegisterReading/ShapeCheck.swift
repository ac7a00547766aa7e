import CivilDates
import Diagnostics
import LocatedYAML
import Reading
import Words

/// Holds a value of a file against the shape that is due there, and collects everything that does not fit.
///
/// - Parameters:
///   - node: the value.
///   - shape: what is due.
///   - key: the key that the value stands behind; nil for a whole file and for an item of a list.
///   - diagnostics: where findings are added.
/// - Complexity: O(n) in the size of the value.
func check(_ node: Node, against shape: Shape, behind key: String? = nil, into diagnostics: inout [Diagnostic]) {
  switch node.content {
  case .mapping(let entries):
    guard let fields = shape.fields else { return reportWrongType(node, shape, behind: key, into: &diagnostics) }
    if check(entries, of: node, against: fields, into: &diagnostics) { return }
    checkExactlyOne(of: shape.keysExactlyOne, among: fields, in: entries, of: node, into: &diagnostics)
  case .sequence(let items):
    guard let item = shape.items else { return reportWrongType(node, shape, behind: key, into: &diagnostics) }
    if items.isEmpty, item.isRequired { return reportMissing(node, shape, into: &diagnostics) }
    for node in items { check(node, against: item.shape, into: &diagnostics) }
  case .scalar(let text, let plain):
    if node.isNull { return reportMissing(node, shape, into: &diagnostics) }
    if shape.scalars.contains(where: { $0.accepts(text, plain: plain) }) { return }
    guard let kind = shape.scalars.first else {
      return reportWrongType(node, shape, behind: key, into: &diagnostics)
    }
    reportInvalid(text, at: node, kind: kind, shape, behind: key, into: &diagnostics)
  }
}

private func reportMissing(_ node: Node, _ shape: Shape, into diagnostics: inout [Diagnostic]) {
  diagnostics.append(
    Diagnostic(
      .wrongType, at: node.place, length: node.length,
      Message { $0.valueMissing },
      help: Message { $0.expectedOrLeaveOut(shape.expectation.said(in: $0)) }))
}

/// Holds the keys of a map against its fields, and says whether it asks for something that is not supported.
private func check(
  _ entries: [Node.Entry], of node: Node, against fields: [Field], into diagnostics: inout [Diagnostic]
) -> Bool {
  var isUnsupported = false
  // Keys that stand there under another name, or in another place: they are not missing as well.
  var misnamed: Set<String> = []
  var nearNames = NearNames()
  for entry in entries {
    if let field = fields.first(where: { $0.key == entry.key }) {
      check(entry.value, against: field.shape, behind: field.key, into: &diagnostics)
      continue
    }
    if let construct = UnsupportedConstruct(entry.key, among: fields.map(\.key)) {
      isUnsupported = true
      diagnostics.append(
        Diagnostic(
          .unknownKey, at: entry.keyPlace, length: entry.key.unicodeScalars.count,
          Message { $0.cannotHold(entry.key, meaning: construct.meaning.said(in: $0)) }, help: construct.wayOut))
      continue
    }
    let replacement = KeyReplacement(entry.key, with: entry.value.text, among: fields)
    if let replacement { misnamed.insert(replacement.field) }
    diagnostics.append(
      Diagnostic(
        .unknownKey, at: entry.keyPlace, length: entry.key.unicodeScalars.count,
        Message { $0.unknownKey(entry.key) },
        help: replacement?.help ?? help(forUnknown: entry, among: fields.map(\.key), &nearNames)))
    // A file of another kind has other keys.
    if replacement?.field == "transition" { return true }
  }
  // What is missing beside a construct that is not supported would only mislead.
  if isUnsupported { return true }
  for field in fields
  where field.isRequired && !misnamed.contains(field.key) && !entries.contains(where: { $0.key == field.key }) {
    diagnostics.append(
      Diagnostic(
        .missingKey, at: node.place, length: node.length,
        Message { $0.keyMissing(field.key) },
        help: Message { $0.addKey(field.key, what: field.shape.expectation.said(in: $0)) }))
  }
  return false
}

/// What to do about a key that no other name is known for.
private func help(
  forUnknown entry: Node.Entry, among keys: [String], _ nearNames: inout NearNames
) -> Message {
  if let (key, value) = withoutSpace(entry.key, among: keys) {
    return Message { $0.putSpaceAfterColon(key: key, value: value) }
  }
  // Word processors and chats put it in the place of a space.
  if entry.key.unicodeScalars.contains("\u{A0}") {
    return Message { $0.noBreakSpace }
  }
  if let nearest = nearNames.nearest(to: entry.key, among: keys) {
    return Message { $0.didYouMean(nearest) }
  }
  let list = keys.joined(separator: ", ")
  return Message { $0.possibleHere(list) }
}

/// The key and the value of `start:2021-01-01`; nil if it starts with no key of these.
private func withoutSpace(_ text: String, among keys: [String]) -> (key: String, value: String)? {
  guard let colon = text.utf8.firstIndex(of: 0x3A) else { return nil }
  let key = String(text[..<colon])
  let value = String(text[text.utf8.index(after: colon)...])
  return keys.contains(key) && !value.isEmpty ? (key, value) : nil
}

private func checkExactlyOne(
  of keys: [String], among fields: [Field], in entries: [Node.Entry], of node: Node,
  into diagnostics: inout [Diagnostic]
) {
  if keys.isEmpty { return }
  let found = entries.filter { keys.contains($0.key) }
  guard found.count != 1 else { return }
  // A key that is not known says what is wrong already.
  if found.isEmpty, entries.contains(where: { entry in !fields.contains { $0.key == entry.key } }) { return }
  let names = keys.map { "`\($0)`" }
  diagnostics.append(
    Diagnostic(
      found.isEmpty ? .missingKey : .wrongType, at: found.dropFirst().first?.keyPlace ?? node.place,
      length: found.dropFirst().first?.key.unicodeScalars.count ?? node.length,
      found.isEmpty
        ? Message { $0.missingHere(names) }
        : Message { $0.doNotGoTogether(names) },
      help: Message { $0.giveExactlyOne }))
}

private func reportWrongType(
  _ node: Node, _ shape: Shape, behind key: String?, into diagnostics: inout [Diagnostic]
) {
  let found =
    switch node.content {
    case .mapping: Message { $0.keysWithValues }
    case .sequence: Message { $0.aList }
    case .scalar: Message { $0.aSingleValue }
    }
  var help = Message { $0.expected(shape.expectation.said(in: $0)) }
  // `[2026..2030]` without quotation marks is a YAML list of one text.
  if let items = node.items, items.count == 1, let text = items[0].text, text.contains("..") {
    help = Message { $0.quoteRange(text) }
  } else if let text = node.text {
    if let (key, value) = withoutSpace(text, among: shape.fields?.map(\.key) ?? []) {
      help = Message { $0.putSpaceAfterColon(key: key, value: value) }
    } else if let replacing = ValueReplacement(text: text, shape: shape, key: key).help {
      help = replacing
    }
  }
  diagnostics.append(
    Diagnostic(
      .wrongType, at: node.place, length: node.length,
      Message { $0.doesNotFit(found.said(in: $0)) }, help: help))
}

private func reportInvalid(
  _ text: String, at node: Node, kind: ScalarKind, _ shape: Shape, behind key: String?,
  into diagnostics: inout [Diagnostic]
) {
  var message = Message { $0.notWhatIsDue(text) }
  var help = ValueReplacement(text: text, shape: shape, key: key).help
  switch kind {
  case .date, .impreciseDate, .monthDay: message = missingDay(text) ?? Message { $0.isNoDate(text) }
  case .period: message = Message { $0.isNoPeriod(text) }
  case .id: message = Message { $0.isNoName(text) }
  case .word(let words):
    if help == nil, let nearest = nearestName(to: text, among: words) {
      help = Message { $0.didYouMean(nearest) }
    }
  default: break
  }
  diagnostics.append(
    Diagnostic(
      kind.code, at: node.place, length: node.length, message,
      help: help
        ?? Message { $0.expected(shape.expectation.said(in: $0)) }))
}

/// What to say of `2023-02-30` or `30 februari 2023`: well written, but there is no such day.
private func missingDay(_ text: String) -> Message? {
  if let month = monthThatIsNone(text) {
    return Message { $0.noSuchMonth(month) }
  }
  guard case .noSuchDay(let month, let year)? = TypedValue(text) else { return nil }
  let length = CivilDate.lengthOfMonth(month, year: year)
  return Message { $0.noSuchDay(text, length: length) }
}

/// The month of `2023-13-01`; nil if there is such a month, or if the text is no date at all.
private func monthThatIsNone(_ text: String) -> Int? {
  let parts = text.split(separator: "-").map { Int($0) }
  guard parts.count == 3, text.utf8.count == 10, text.utf8.dropFirst(4).first == 0x2D, let month = parts[1],
    !(1...12).contains(month), let year = parts[0], (1...9999).contains(year)
  else { return nil }
  return month
}

extension Shape {
  /// What is due here, to be put after "expected".
  var expectation: Message {
    var parts = scalars.map(\.expectation)
    if let fields {
      let keys = fields.filter { $0.isRequired }.map { "\($0.key): ..." }.joined(separator: ", ")
      parts.append(
        keys.isEmpty
          ? Message { $0.keysWithValues }
          : Message { _ in "{\(keys)}" })
    }
    if let items {
      let item = items.shape.expectation
      parts.append(Message { $0.aList(of: item.said(in: $0)) })
    }
    return Message { [parts] words in words.eitherOf(parts.map { $0.said(in: words) }) }
  }
}
