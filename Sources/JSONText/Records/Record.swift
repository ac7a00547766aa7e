/// How things of a kind are told to programs: their keys in order, each with what it holds, what that means, and where
/// it comes from.
///
/// JSON, the columns of a list, and the schema of both are made from the same keys, so that none of them can say what
/// the others do not.
public struct Record<Subject, Context>: Sendable {
  /// The name under which a schema tells of it.
  public let name: String
  /// The keys, in order.
  public let fields: [Field<Subject, Context>]

  /// A record with these keys.
  public init(_ name: String, @RecordBuilder<Subject, Context> _ fields: () -> [Field<Subject, Context>]) {
    self.name = name
    self.fields = fields()
  }

  /// The subject as JSON, every key present but those that are there only sometimes.
  public func json(_ subject: Subject, _ context: Context) -> JSONValue {
    .object(
      fields.compactMap { field in
        let value = field.value(subject, context)
        return value == .null && !field.key.isAlways ? nil : .init(key: field.key.name, value: value)
      })
  }

  /// What the JSON looks like.
  public var shape: JSONShape { .named(name, fields.map(\.key)) }

  /// The keys with some names, in this order, as the columns of a list.
  public func columns(_ names: [String]) -> [Field<Subject, Context>] {
    names.map { name in
      guard let field = fields.first(where: { $0.key.name == name }) else { preconditionFailure("no key \(name)") }
      return field
    }
  }

  /// The keys that hold nothing made of keys itself, in order, as the columns of a list.
  public var columns: [Field<Subject, Context>] { fields.filter(\.key.shape.isPlain) }
}

/// A key of a record.
public struct Field<Subject, Context>: Sendable {
  /// Its name, meaning and shape.
  public let key: JSONShape.Key
  /// What stands under it.
  public let value: @Sendable (Subject, Context) -> JSONValue

  private init(_ key: JSONShape.Key, value: @escaping @Sendable (Subject, Context) -> JSONValue) {
    self.key = key
    self.value = value
  }

  /// A key with a plain value.
  public init<Value: JSONRepresentable>(
    _ name: String, _ meaning: String? = nil, value: @escaping @Sendable (Subject, Context) -> Value
  ) {
    self.init(.init(name, Value.shape, meaning)) { value($0, $1).json }
  }

  /// A key that is there only where it has a value.
  public init<Value: JSONRepresentable>(
    sometimes name: String, _ meaning: String? = nil, value: @escaping @Sendable (Subject, Context) -> Value?
  ) {
    self.init(.init(name, Value.shape, meaning, isAlways: false)) { value($0, $1).json }
  }

  /// A key with one of the words that a type has.
  public init<Value: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    word name: String, _ meaning: String? = nil, value: @escaping @Sendable (Subject, Context) -> Value
  ) {
    self.init(.init(name, Word<Value>.shape, meaning)) { .string(value($0, $1).rawValue) }
  }

  /// A key with a record.
  public init<Other>(
    record name: String, of record: Record<Other, Context>, _ meaning: String? = nil,
    value: @escaping @Sendable (Subject, Context) -> Other
  ) {
    self.init(.init(name, record.shape, meaning)) { record.json(value($0, $1), $1) }
  }

  /// A key with a record, or null.
  public init<Other>(
    perhaps name: String, of record: Record<Other, Context>, _ meaning: String? = nil,
    value: @escaping @Sendable (Subject, Context) -> Other?
  ) {
    self.init(.init(name, .optional(record.shape), meaning)) { subject, context in
      value(subject, context).map { record.json($0, context) } ?? .null
    }
  }

  /// A key with a list of records.
  public init<Other>(
    list name: String, of record: Record<Other, Context>, _ meaning: String? = nil,
    value: @escaping @Sendable (Subject, Context) -> [Other]
  ) {
    self.init(.init(name, .list(record.shape), meaning)) { subject, context in
      .array(value(subject, context).map { record.json($0, context) })
    }
  }

  /// A key whose value is made elsewhere.
  public init(
    made name: String, shape: JSONShape, _ meaning: String? = nil,
    json: @escaping @Sendable (Subject, Context) -> JSONValue
  ) {
    self.init(.init(name, shape, meaning), value: json)
  }

  /// The same under another name.
  public func named(_ name: String) -> Field {
    Field(.init(name, key.shape, key.meaning, isAlways: key.isAlways), value: value)
  }

  /// The same key of what holds the subject.
  public func of<Whole>(_ part: @escaping @Sendable (Whole) -> Subject) -> Field<Whole, Context> {
    Field<Whole, Context>(key) { [value] in value(part($0), $1) }
  }

  /// The same key where more is known than it needs.
  public func within<Wider>(_ part: @escaping @Sendable (Wider) -> Context) -> Field<Subject, Wider> {
    Field<Subject, Wider>(key) { [value] in value($0, part($1)) }
  }
}

extension Record {
  /// The same record where more is known than it needs.
  public func within<Wider>(_ part: @escaping @Sendable (Wider) -> Context) -> Record<Subject, Wider> {
    Record<Subject, Wider>(name) { fields.map { $0.within(part) } }
  }
}

extension JSONShape {
  /// Whether a value fits in a cell of a list.
  fileprivate var isPlain: Bool {
    switch self {
    case .text, .day, .whole, .amount, .truth, .word: true
    case .optional(let shape), .list(let shape): shape.isPlain
    case .object, .named, .either: false
    }
  }
}
