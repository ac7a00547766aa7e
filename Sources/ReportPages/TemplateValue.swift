import JSONText
import Mustache

// What a template sees. Every text escapes itself, so that `{{{x}}}` shows the same as `{{x}}`: no template can let a
// text of the register out. Only what the program itself made, such as a picture, goes out as it is.

/// A text, escaped for the page.
struct TextValue: MustacheCustomRenderable, CustomStringConvertible, Sendable {
  let renderText: String

  var isNull: Bool { renderText.isEmpty }
  var description: String { renderText }
}

// None of these has parts; saying so spares the engine a search by reflection.
extension TextValue: MustacheParent {
  func child(named name: String) -> Any? { nil }
}

extension NullValue: MustacheParent {
  func child(named name: String) -> Any? { nil }
}

/// Nothing.
struct NullValue: MustacheCustomRenderable, CustomStringConvertible, Sendable {
  var renderText: String { "" }
  var isNull: Bool { true }
  var description: String { "" }
}

/// A list; as a text it is nothing.
struct ListValue: MustacheSequence, MustacheCustomRenderable, CustomStringConvertible {
  let items: [Any]

  var renderText: String { "" }
  var isNull: Bool { items.isEmpty }
  var description: String { "" }

  func makeIterator() -> IndexingIterator<[Any]> { items.makeIterator() }
}

/// Something with parts, which as a text is nothing.
///
/// What has an `id` has an `anchor` as well.
struct ObjectValue: MustacheParent, MustacheCustomRenderable, CustomStringConvertible {
  let parts: [String: Any]

  var renderText: String { "" }
  var isNull: Bool { false }
  var description: String { "" }

  func child(named name: String) -> Any? { parts[name] }
}

/// The value as a template sees it.
///
/// - Parameters:
///   - value: the value.
///   - format: what it is escaped for.
///   - link: the address of what a text names, by the key under which it stands; nil if it names nothing. The address
///     of `id` is `href`, that of `openUntilId` is `openUntilHref`, that of `contract` is `contractHref`.
/// - Returns: the value.
func templateValue(
  _ value: JSONValue, for format: PageFormat, link: (_ key: String, _ text: String) -> String? = { _, _ in nil }
) -> Any {
  switch value {
  case .null: return NullValue()
  case .boolean(let value): return value
  case .integer(let number): return TextValue(renderText: String(number))
  case .string(let text): return TextValue(renderText: format.escaped(text))
  case .array(let items): return ListValue(items: items.map { templateValue($0, for: format, link: link) })
  case .object(let members):
    var parts: [String: Any] = [:]
    for member in members {
      parts[member.key] = templateValue(member.value, for: format, link: link)
      // Whether there is anything in a list, for what stands around it.
      if case .array(let items) = member.value {
        let name = "has\(member.key.prefix(1).uppercased())\(member.key.dropFirst())"
        if !members.contains(where: { $0.key == name }) { parts[name] = !items.isEmpty }
      }
      // `openUntilId` names the deadline of `openUntil`.
      guard case .string(let id) = member.value else { continue }
      if let name = addressName(of: member.key) {
        parts[name] = link(member.key, id).map { TextValue(renderText: format.escaped($0)) } ?? NullValue()
      }
      if member.key == "id" { parts["anchor"] = TextValue(renderText: format.anchor(id)) }
      if member.key == "window" { parts["windowAnchor"] = TextValue(renderText: format.anchor(id)) }
      if member.key.hasSuffix("Id") {
        parts["\(member.key.dropLast(2))Anchor"] = TextValue(renderText: format.anchor(id))
      }
    }
    return ObjectValue(parts: parts)
  }
}

/// The name of the address of what stands under a key; nil if it names nothing.
private func addressName(of key: String) -> String? {
  switch key {
  case "id": "href"
  case "contract", "transition": "\(key)Href"
  default: key.hasSuffix("Id") ? "\(key.dropLast(2))Href" : nil
  }
}
