public import JSONText

/// The JSON Schema of the register's files, made from the same shapes that the reader holds them against.
///
/// A schema cannot say everything: that a day exists, that an id points somewhere, that a term adds up. What it can
/// say, it says as the reader does.
public func registerSchema() -> JSONValue {
  let kinds: [(name: String, mark: String, shape: Shape)] = [
    ("transition", "transition", Grammar.transition),
    ("documents", "documents", Grammar.documents),
    ("contract", "id", Grammar.contract),
  ]
  var choice: JSONValue = ["$ref": "#/$defs/register"]
  for kind in kinds.reversed() {
    choice = [
      "if": ["required": [.string(kind.mark)]],
      "then": ["$ref": .string("#/$defs/\(kind.name)")],
      "else": choice,
    ]
  }
  return [
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:termijn:register:1",
    "title": "Termijn: een bestand van het register",
    "description": "Een contract, een gemeenschappelijke regeling, een overstap, register.yaml of documents.yaml.",
    "allOf": [choice],
    "$defs": [
      "contract": Grammar.contract.schema,
      "transition": Grammar.transition.schema,
      "register": Grammar.settings.schema,
      "documents": Grammar.documents.schema,
      "source": Grammar.source.schema,
    ],
  ]
}

extension Shape {
  fileprivate var schema: JSONValue {
    var choices = scalars.map(\.schema)
    if let fields {
      choices.append([
        "type": "object",
        "properties": .object(
          fields.map { field in
            JSONValue.Member(key: field.key, value: field.schema)
          }),
        "required": .array(fields.filter(\.isRequired).map { .string($0.key) }),
        "dependentRequired": .object(
          keysTogether.flatMap { one, other in
            [
              JSONValue.Member(key: one, value: [.string(other)]),
              JSONValue.Member(key: other, value: [.string(one)]),
            ]
          }),
        "additionalProperties": false,
      ])
      if !keysExactlyOne.isEmpty {
        let alternatives = keysExactlyOne.map { JSONValue.object([.init(key: "required", value: [.string($0)])]) }
        choices[choices.count - 1] = ["allOf": [choices[choices.count - 1], ["oneOf": .array(alternatives)]]]
      }
    }
    if let items {
      let schema = items.shape.schema
      choices.append(
        items.isRequired
          ? ["type": "array", "minItems": 1, "items": schema] : ["type": "array", "items": schema])
    }
    return choices.count == 1 ? choices[0] : ["anyOf": .array(choices)]
  }
}

extension Field {
  fileprivate var schema: JSONValue {
    let value: JSONValue =
      key == "sources" ? ["type": "array", "items": ["$ref": "#/$defs/source"]] : shape.schema
    guard case .object(let members) = value else { return value }
    return .object([JSONValue.Member(key: "description", value: .string(description))] + members)
  }
}

extension ScalarKind {
  fileprivate var schema: JSONValue {
    let day = "(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    let coarse = "(?!0000)[0-9]{4}(-(0[1-9]|1[0-2]|3[3-9]|4[01])(-(0[1-9]|[12][0-9]|3[01]))?)?"
    switch self {
    // A bare 003 or 2021 is a number to YAML, and a name to us.
    case .text: return ["type": ["string", "number", "boolean"]]
    case .id:
      return ["type": ["string", "integer", "boolean"], "pattern": "^[a-z0-9-]+$", "maxLength": 100, "minimum": 0]
    case .date: return ["type": "string", "pattern": .string("^\(day)$")]
    case .impreciseDate:
      return [
        "type": ["string", "integer"], "pattern": .string("^(\(coarse)|\\[\(coarse)\\.\\.\(coarse)\\])$"),
        "minimum": 1000, "maximum": 9999,
      ]
    case .period:
      return ["type": "string", "pattern": "^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"]
    case .integer(let range):
      return ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
    case .boolean: return ["type": "boolean"]
    case .word(let words): return ["enum": .array(words.map { .string($0) })]
    case .monthDay:
      return ["type": "string", "pattern": "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"]
    case .lines:
      return ["type": ["string", "integer"], "pattern": "^[1-9][0-9]*(-[1-9][0-9]*)?$", "minimum": 1]
    case .amount:
      return ["type": ["string", "number"], "pattern": "^[0-9]{1,15}([.][0-9]{1,2})?$", "minimum": 0]
    case .stepReference:
      return [
        "type": ["string", "integer", "boolean"], "pattern": "^[a-z0-9-]{1,100}(/[a-z0-9-]{1,100})?$", "minimum": 0,
      ]
    case .webAddress:
      return ["type": "string", "pattern": "^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$", "maxLength": 2000]
    }
  }
}
