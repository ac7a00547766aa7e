public import CivilDates

/// What stands under a key of an answer without being a record itself: a text, a number, a day.
public protocol JSONRepresentable: SendableMetatype {
  /// What all values look like.
  static var shape: JSONShape { get }
  /// The value as JSON.
  var json: JSONValue { get }
}

extension String: JSONRepresentable {
  /// What all of them look like.
  public static var shape: JSONShape { .text }
  /// The value as JSON.
  public var json: JSONValue { .string(self) }
}

extension Int: JSONRepresentable {
  /// What all of them look like.
  public static var shape: JSONShape { .whole }
  /// The value as JSON.
  public var json: JSONValue { .integer(self) }
}

extension Bool: JSONRepresentable {
  /// What all of them look like.
  public static var shape: JSONShape { .truth }
  /// The value as JSON.
  public var json: JSONValue { .boolean(self) }
}

extension CivilDate: JSONRepresentable {
  /// What all of them look like.
  public static var shape: JSONShape { .day }
  /// The value as JSON.
  public var json: JSONValue { .string(description) }
}

extension Optional: JSONRepresentable where Wrapped: JSONRepresentable {
  /// What all of them look like.
  public static var shape: JSONShape { .optional(Wrapped.shape) }
  /// The value as JSON.
  public var json: JSONValue { map(\.json) ?? .null }
}

extension Array: JSONRepresentable where Element: JSONRepresentable {
  /// What all of them look like.
  public static var shape: JSONShape { .list(Element.shape) }
  /// The value as JSON.
  public var json: JSONValue { .array(map(\.json)) }
}

/// An amount in cents.
public struct Cents: JSONRepresentable, Sendable {
  /// How many.
  public let cents: Int

  /// An amount in cents.
  public init(_ cents: Int) { self.cents = cents }

  /// What all of them look like.
  public static var shape: JSONShape { .amount }
  /// The value as JSON.
  public var json: JSONValue { .hundredths(cents) }
}

/// One of the words that a type has.
public struct Word<Value: RawRepresentable<String> & CaseIterable & SendableMetatype>: JSONRepresentable {
  private let value: Value

  /// The word for a value.
  public init(_ value: Value) { self.value = value }

  /// What all of them look like.
  public static var shape: JSONShape { .word(Value.allCases.map(\.rawValue)) }
  /// The value as JSON.
  public var json: JSONValue { .string(value.rawValue) }
}
