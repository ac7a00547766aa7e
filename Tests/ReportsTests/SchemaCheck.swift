import JSONText

/// As much of JSON Schema as the report's schema uses.
struct SchemaCheck {
  private let root: JSONValue

  init(_ root: JSONValue) {
    self.root = root
  }

  /// What does not fit.
  func problems(of value: JSONValue, at path: String) -> [String] {
    problems(of: value, against: root, at: path)
  }

  private func problems(of value: JSONValue, against schema: JSONValue, at path: String) -> [String] {
    if case .string(let name)? = schema["$ref"] {
      guard let definition = root["$defs"]?[String(name.split(separator: "/").last ?? "")] else {
        return ["\(path): no definition \(name)"]
      }
      return problems(of: value, against: definition, at: path)
    }
    if case .array(let choices)? = schema["anyOf"] {
      let found = choices.map { problems(of: value, against: $0, at: path) }
      return found.contains { $0.isEmpty } ? [] : found.flatMap(\.self)
    }
    if case .array(let words)? = schema["enum"] { return words.contains(value) ? [] : ["\(path): not one of \(words)"] }
    guard case .string(let type)? = schema["type"] else { return ["\(path): the schema says nothing"] }
    switch (type, value) {
    case ("string", .string(let text)):
      let isDay = schema["pattern"] == nil || text.wholeMatch(of: #/[0-9]{4}-[0-9]{2}-[0-9]{2}/#) != nil
      return isDay ? [] : ["\(path): \(text) is no day"]
    case ("integer", .integer), ("boolean", .boolean), ("null", .null): return []
    case ("array", .array(let items)):
      guard let shape = schema["items"] else { return ["\(path): items of no shape"] }
      return items.enumerated().flatMap { problems(of: $1, against: shape, at: "\(path)[\($0)]") }
    case ("object", .object(let members)):
      guard case .object(let known)? = schema["properties"] else { return ["\(path): an object of no shape"] }
      let missing = known.filter { key in !members.contains { $0.key == key.key } }.map { "\(path): no \($0.key)" }
      return missing
        + members.flatMap { member in
          known.first { $0.key == member.key }.map {
            problems(of: member.value, against: $0.value, at: "\(path).\(member.key)")
          } ?? ["\(path).\(member.key): too much"]
        }
    default: return ["\(path): \(value) is no \(type)"]
    }
  }
}
