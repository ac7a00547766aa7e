import JSONText

/// What a template sees.
///
/// Every text is escaped before it gets here, so that `{{{x}}}` shows the same as `{{x}}`: no template can let a text of
/// the register out. Only what the program itself made, such as a picture, goes out as it is.
enum TemplateValue: Sendable {
  case nothing
  case flag(Bool)
  /// A text, escaped for the page.
  case text(String)
  /// What goes out as it stands in a file.
  case file(String, path: String)
  /// As a text it is nothing.
  case list([TemplateValue])
  /// Something with parts, which as a text is nothing.
  ///
  /// What has an `id` has an `anchor` as well.
  case object([String: TemplateValue])

  /// Whether a section about it is shown.
  var isThere: Bool {
    switch self {
    case .nothing: false
    case .flag(let value): value
    case .text(let text), .file(let text, _): !text.isEmpty
    case .list(let items): !items.isEmpty
    case .object: true
    }
  }
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
) -> TemplateValue {
  switch value {
  case .null: return .nothing
  case .boolean(let value): return .flag(value)
  case .integer(let number): return .text(String(number))
  case .hundredths(let number): return .text(JSONValue.decimal(number))
  case .number(let digits): return .text(digits)
  case .string(let text): return .text(format.escaped(text))
  case .array(let items): return .list(items.map { templateValue($0, for: format, link: link) })
  case .object(let members):
    var parts: [String: TemplateValue] = [:]
    for member in members {
      parts[member.key] = templateValue(member.value, for: format, link: link)
      // Whether there is anything in a list, for what stands around it.
      if case .array(let items) = member.value {
        let name = "has\(member.key.prefix(1).uppercased())\(member.key.dropFirst())"
        if !members.contains(where: { $0.key == name }) { parts[name] = .flag(!items.isEmpty) }
      }
      // `openUntilId` names the deadline of `openUntil`.
      guard case .string(let id) = member.value else { continue }
      if let name = addressName(of: member.key) {
        parts[name] = link(member.key, id).map { TemplateValue.text(format.escaped($0)) } ?? .nothing
      }
      if member.key == "id" { parts["anchor"] = .text(format.anchor(id)) }
      if member.key == "window" { parts["windowAnchor"] = .text(format.anchor(id)) }
      if member.key.hasSuffix("Id") {
        parts["\(member.key.dropLast(2))Anchor"] = .text(format.anchor(id))
      }
    }
    return .object(parts)
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
