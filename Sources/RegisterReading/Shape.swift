import Diagnostics

/// What a scalar must be.
enum ScalarKind: Sendable {
  /// Any text.
  case text
  /// An id: `a-z`, `0-9` and `-`.
  case id
  /// A day, `2022-12-31`.
  case date
  /// A day, or a date that is known less well, in EDTF.
  case impreciseDate
  /// An ISO 8601 period.
  case period
  /// A whole number within bounds.
  case integer(ClosedRange<Int>)
  /// `true` or `false`.
  case boolean
  /// One of these words.
  case word([String])
  /// A day of the year, `12-31`.
  case monthDay
  /// One line number, or the first and the last of a run.
  case lines
  /// An amount in euros, to the cent.
  case amount
  /// A step of this transition, or `other-transition/step`.
  case stepReference
  /// An address on the web.
  case webAddress
}

/// What may stand at a place of the data language: a scalar of some kind, a map, a list, or a choice of these.
///
/// Both the reader and the JSON Schema are made from these, so that they cannot drift apart.
///
/// A class, because every value that is read is held against one, and would copy all of it.
final class Shape: Sendable {
  /// The kinds of scalar that may stand here.
  let scalars: [ScalarKind]
  /// The fields of a map that may stand here.
  let fields: [Field]?
  /// The pairs of keys of which neither may stand without the other.
  let keysTogether: [(String, String)]
  /// The keys of which exactly one must stand there.
  let keysExactlyOne: [String]
  /// The shape of each item of a list that may stand here.
  let items: ItemShape?

  init(
    scalars: [ScalarKind] = [], fields: [Field]? = nil, keysTogether: [(String, String)] = [],
    keysExactlyOne: [String] = [], items: ItemShape? = nil
  ) {
    self.scalars = scalars
    self.fields = fields
    self.keysTogether = keysTogether
    self.keysExactlyOne = keysExactlyOne
    self.items = items
  }

  static func scalar(_ kinds: ScalarKind...) -> Shape { Shape(scalars: kinds) }
  static func map(_ fields: [Field]) -> Shape { Shape(fields: fields) }
  static func list(_ item: Shape) -> Shape { Shape(items: ItemShape(item)) }

  /// One text or a list of them.
  static let texts = Shape(scalars: [.text], items: ItemShape(.scalar(.text)))

  /// A map that may lack any key, for an amendment that replaces some of them.
  var partial: Shape {
    Shape(
      scalars: scalars,
      fields: fields?.map { Field($0.key, $0.shape.partial, isRequired: false, $0.description) },
      keysTogether: keysTogether, keysExactlyOne: keysExactlyOne, items: items)
  }

  /// The same, with another kind of scalar that may stand here.
  func or(_ kind: ScalarKind) -> Shape {
    Shape(
      scalars: scalars + [kind], fields: fields, keysTogether: keysTogether, keysExactlyOne: keysExactlyOne,
      items: items)
  }
}

/// The shape of the items of a list.
struct ItemShape: Sendable {
  let shape: Shape
  /// Whether there must be one.
  let isRequired: Bool

  init(_ shape: Shape, isRequired: Bool = false) {
    self.shape = shape
    self.isRequired = isRequired
  }
}

/// A key of a map; a class for the same reason.
final class Field: Sendable {
  let key: String
  let shape: Shape
  let isRequired: Bool
  /// What it means, for who fills it in.
  let description: String

  init(_ key: String, _ shape: Shape, isRequired: Bool = false, _ description: String) {
    self.key = key
    self.shape = shape
    self.isRequired = isRequired
    self.description = description
  }
}
