import JSONText

/// A question that a program can ask: the JSON of a command.
///
/// Addresses, parameters and their description (OpenAPI) all come from this one table.
public struct Endpoint: Hashable, Sendable {
  /// Something that can be asked along.
  public struct Parameter: Hashable, Sendable {
    /// Its name, as that of the option of the command.
    public let name: String
    /// What it means.
    let description: String
    /// What it looks like, as JSON Schema calls it.
    let format: String?
    /// An example.
    let example: String
    /// Whether it must be there.
    public var isRequired = false
    /// Whether it can be there more than once.
    public var isRepeated = false
  }

  /// The version of the questions and their answers; its first number stands in the addresses.
  static let version = "1.0.0"

  /// The name of the command, and the last part of the address.
  public let name: String
  /// What it answers.
  let summary: String
  /// What can be asked along.
  public let parameters: [Parameter]

  /// The parameter with a name.
  public func parameter(_ name: String) -> Parameter? { parameters.first { $0.name == name } }

  private static let asOf = Parameter(
    name: "as-of", description: "The day of the question: what was known then.", format: "date", example: "2020-11-30")
  private static let assume = Parameter(
    name: "assume",
    description: "Tries a decision, or a value for what is unknown, without recording it.", format: nil,
    example: "jb-jr/notice/1=received@2023-01-15", isRepeated: true)
  private static let from = Parameter(
    name: "from", description: "The first day (inclusive); else the as-of day.", format: "date", example: "2021-01-01")
  private static let through = Parameter(
    name: "through", description: "The last day (inclusive); else the horizon.", format: "date", example: "2023-12-31")
  private static let transition = Parameter(
    name: "transition", description: "The transition; else the largest bundle.", format: nil,
    example: "jeugd-naar-leidse-regio")
  private static let target = Parameter(
    name: "target", description: "The date of the move: the first day of the new situation.", format: "date",
    example: "2023-01-01", isRequired: true)

  /// All of them.
  public static let all = [
    Endpoint(name: "deadlines", summary: "The deadlines.", parameters: [asOf, assume, from, through]),
    Endpoint(
      name: "windows", summary: "Which days can work for a transition, and until when.",
      parameters: [asOf, assume, from, through, transition]),
    Endpoint(
      name: "conflicts", summary: "What stands in the way on a day.",
      parameters: [target, asOf, assume, transition]),
    Endpoint(
      name: "plan", summary: "What must happen before a move, backward from its date.",
      parameters: [target, asOf, assume, transition]),
    Endpoint(
      name: "questions", summary: "What is not known, what hangs on it, and who may know.", parameters: [asOf, assume]),
  ]

  /// Refuses a field that it does not have, one that is there too often, and the lack of one that it needs.
  func check(_ query: Query) throws(Unanswerable) {
    for field in query.fields {
      guard let parameter = parameter(field.name) else {
        let known = parameters.map(\.name).joined(separator: ", ")
        throw Unanswerable(.question, "there is no parameter '\(field.name)'", help: "there is: \(known)")
      }
      if field.value.isEmpty {
        throw Unanswerable(.question, "'\(field.name)' has no value", help: "for example \(parameter.example)")
      }
      if !parameter.isRepeated, query[field.name].count > 1 {
        throw Unanswerable(.question, "'\(field.name)' can be given once only")
      }
    }
    for parameter in parameters where parameter.isRequired && query[parameter.name].isEmpty {
      throw Unanswerable(
        .question, "'\(parameter.name)' is missing", help: "for example \(parameter.name)=\(parameter.example)")
    }
  }
}

// MARK: OpenAPI

extension Endpoint {
  /// The description of all of them (OpenAPI 3.1), with addresses from where it stands itself.
  ///
  /// - Parameter shape: what the answers of one look like.
  /// - Returns: the description.
  static func description(_ shape: (Endpoint) -> JSONShape) -> JSONValue {
    var definitions: [JSONValue.Member] = [.init(key: "Problem", value: problem)]
    let operations = all.map { endpoint in
      let schema = shape(endpoint).schema("#/components/schemas/", &definitions)
      return JSONValue.Member(key: "/\(endpoint.name)", value: ["get": endpoint.operation(schema)])
    }
    return [
      "openapi": "3.1.0",
      "info": [
        "title": "Termijn", "version": .string(version),
        "description": "The JSON of the commands of the same names: the same bytes as the command line prints.",
      ],
      "servers": [["url": "."]],
      "paths": .object(operations),
      "components": ["schemas": .object(definitions)],
    ]
  }

  private static let problem: JSONValue = [
    "type": "object",
    "description": "Why there is no answer (RFC 9457).",
    "required": ["type", "title", "status", "detail"],
    "properties": [
      "type": ["type": "string"], "title": ["type": "string"], "status": ["type": "integer"],
      "detail": ["type": "string"], "help": ["type": "string"],
    ],
  ]

  private func operation(_ schema: JSONValue) -> JSONValue {
    let problem: JSONValue = [
      "application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]
    ]
    let header: JSONValue = [
      "API-Version": ["description": "The version of this API.", "schema": ["type": "string"]]
    ]
    return [
      "operationId": .string(name),
      "summary": .string(summary),
      "parameters": .array(parameters.map(\.json)),
      "responses": [
        "200": [
          "description": .string("The JSON of `termijn \(name)`."), "headers": header,
          "content": ["application/json": ["schema": schema]],
        ],
        "304": ["description": "What the client has is still right.", "headers": header],
        "400": ["description": "The question is put wrongly.", "headers": header, "content": problem],
        "404": ["description": "The token opens nothing."],
        "422": ["description": "This register has no answer to it.", "headers": header, "content": problem],
        "503": ["description": "Too much is asked at once; ask again later.", "headers": header, "content": problem],
      ],
    ]
  }
}

extension Endpoint.Parameter {
  fileprivate var json: JSONValue {
    var schema: [JSONValue.Member] = [.init(key: "type", value: "string")]
    if let format { schema.append(.init(key: "format", value: .string(format))) }
    schema.append(.init(key: "minLength", value: 1))
    return [
      "name": .string(name), "in": "query", "required": .boolean(isRequired), "description": .string(description),
      "schema": isRepeated ? ["type": "array", "items": .object(schema)] : .object(schema),
      "example": isRepeated ? [.string(example)] : .string(example),
    ]
  }
}
