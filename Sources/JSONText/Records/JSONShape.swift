/// What a value in an answer looks like.
public indirect enum JSONShape: Sendable {
  case text
  /// A day, as ISO 8601 writes it.
  case day
  case whole
  /// An amount in euros, exact to the cent.
  case amount
  case truth
  /// One of some words.
  case word([String])
  /// It, or null.
  case optional(JSONShape)
  case list(JSONShape)
  /// An object with these keys and no others.
  case object([Key])
  /// An object that stands in several places, told once under its name.
  case named(String, [Key])
  /// One of several.
  case either([JSONShape])

  /// A key of an object.
  public struct Key: Sendable {
    /// Its name.
    public let name: String
    /// What it means; nil where the name says it.
    public let meaning: String?
    /// What stands under it.
    public let shape: JSONShape
    /// Whether it is always there, if only with null.
    public let isAlways: Bool

    /// A key of an object.
    public init(_ name: String, _ shape: JSONShape, _ meaning: String? = nil, isAlways: Bool = true) {
      self.isAlways = isAlways
      self.name = name
      self.shape = shape
      self.meaning = meaning
    }
  }
}

extension JSONShape {
  /// The shape as a JSON Schema of its own (2020-12).
  ///
  /// - Parameters:
  ///   - identifier: what names the schema, with its version.
  ///   - title: what it describes.
  /// - Returns: the schema.
  public func document(_ identifier: String, title: String) -> JSONValue {
    var definitions: [JSONValue.Member] = []
    let schema = schema("#/$defs/", &definitions)
    guard case .object(let members) = schema else { return schema }
    let head: [JSONValue.Member] = [
      .init(key: "$schema", value: "https://json-schema.org/draft/2020-12/schema"),
      .init(key: "$id", value: .string(identifier)), .init(key: "title", value: .string(title)),
    ]
    let rest: [JSONValue.Member] = definitions.isEmpty ? [] : [.init(key: "$defs", value: .object(definitions))]
    return .object(head + members + rest)
  }

  /// The shape as JSON Schema.
  ///
  /// - Parameters:
  ///   - place: where the objects with a name stand, such as `#/$defs/`.
  ///   - definitions: those objects, each once; new ones are added.
  /// - Returns: the schema of the shape alone, which may only point to one of them.
  public func schema(_ place: String, _ definitions: inout [JSONValue.Member]) -> JSONValue {
    switch self {
    case .text: return ["type": "string"]
    case .day: return ["type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
    case .whole: return ["type": "integer"]
    case .amount: return ["type": "number"]
    case .truth: return ["type": "boolean"]
    case .word(let words): return ["type": "string", "enum": .array(words.map { .string($0) })]
    case .optional(let shape): return ["anyOf": [shape.schema(place, &definitions), ["type": "null"]]]
    case .list(let shape): return ["type": "array", "items": shape.schema(place, &definitions)]
    case .either(let shapes): return ["anyOf": .array(shapes.map { $0.schema(place, &definitions) })]
    case .object(let keys): return Self.schema(of: keys, place, &definitions)
    case .named(let name, let keys):
      if !definitions.contains(where: { $0.key == name }) {
        // Taken before its keys are told, which may lead back to it.
        definitions.append(.init(key: name, value: .null))
        let schema = Self.schema(of: keys, place, &definitions)
        if let index = definitions.firstIndex(where: { $0.key == name }) {
          definitions[index] = .init(key: name, value: schema)
        }
      }
      return ["$ref": .string(place + name)]
    }
  }

  private static func schema(
    of keys: [Key], _ place: String, _ definitions: inout [JSONValue.Member]
  ) -> JSONValue {
    let properties = keys.map { key -> JSONValue.Member in
      let schema = key.shape.schema(place, &definitions)
      guard let meaning = key.meaning, case .object(let members) = schema else {
        return .init(key: key.name, value: schema)
      }
      return .init(
        key: key.name, value: .object([.init(key: "description", value: .string(meaning))] + members))
    }
    return [
      "type": "object",
      "properties": .object(properties),
      "required": .array(keys.filter(\.isAlways).map { .string($0.name) }),
      "additionalProperties": false,
    ]
  }
}
