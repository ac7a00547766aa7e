import JSONText

/// A JSON value with the path that leads to it, so that whatever is read from it can be cited.
struct LocatedJSON {
  /// What stands there.
  indirect enum Content {
    /// A text, a number, a truth value or nothing.
    case plain(JSONValue)
    /// A list.
    case list([LocatedJSON])
    /// An object, its keys in order.
    case object([(key: String, value: LocatedJSON)])
  }

  /// What stands there.
  private(set) var content: Content
  /// The way from the root, as a JSON Pointer (RFC 6901): `/releases/0/tender/lots/1`.
  let path: String

  /// A value under a path, with everything in it.
  init(_ value: JSONValue, path: String = "") {
    self.path = path
    switch value {
    case .array(let items):
      content = .list(items.enumerated().map { LocatedJSON($1, path: "\(path)/\($0)") })
    case .object(let members):
      content = .object(members.map { ($0.key, LocatedJSON($0.value, path: "\(path)/\(Self.step($0.key))")) })
    default: content = .plain(value)
    }
  }

  /// The value that these keys lead to.
  subscript(keys: String...) -> LocatedJSON? {
    var value: LocatedJSON? = self
    for key in keys {
      guard case .object(let members) = value?.content else { return nil }
      value = members.first { $0.key == key }?.value
    }
    if case .plain(.null) = value?.content { return nil }
    return value
  }

  /// The items of the list; none where this is no list.
  var items: [LocatedJSON] {
    if case .list(let items) = content { items } else { [] }
  }

  /// Whether it is an object.
  var isObject: Bool {
    if case .object = content { true } else { false }
  }

  /// The words, where it is a text or a number; nil where it is empty or anything else.
  var published: Published? {
    let text: String
    switch content {
    case .plain(.string(let string)): text = collapsed(string)
    case .plain(.integer(let number)): text = String(number)
    case .plain(.number(let digits)): text = digits
    default: return nil
    }
    return text.isEmpty ? nil : Published(text: text, at: path)
  }

  /// The truth value; nil where it is anything else.
  var flag: Bool? {
    if case .plain(.boolean(let flag)) = content { flag } else { nil }
  }

  /// The whole number; nil where it is anything else.
  var integer: Int? {
    if case .plain(.integer(let number)) = content { number } else { nil }
  }

  /// Takes over what a later release says: keys replace keys, items of a list replace those with the same `id`, and
  /// `null` takes away (the merge of OCDS 1.1, without its history).
  mutating func take(over later: LocatedJSON) {
    switch (content, later.content) {
    case (.object(var members), .object(let others)):
      for (key, value) in others {
        if case .plain(.null) = value.content {
          members.removeAll { $0.key == key }
        } else if let index = members.firstIndex(where: { $0.key == key }) {
          members[index].value.take(over: value)
        } else {
          members.append((key, value))
        }
      }
      content = .object(members)
    case (.list(var items), .list(let others)) where (items + others).allSatisfy({ $0["id"]?.published != nil }):
      for other in others {
        if let index = items.firstIndex(where: { $0["id"]?.published?.text == other["id"]?.published?.text }) {
          items[index].take(over: other)
        } else {
          items.append(other)
        }
      }
      content = .list(items)
    default: self = later
    }
  }

  /// A key as a step of a JSON Pointer.
  private static func step(_ key: String) -> String {
    var bytes: [UInt8] = []
    for byte in key.utf8 {
      switch byte {
      case 0x7E: bytes += "~0".utf8
      case 0x2F: bytes += "~1".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
