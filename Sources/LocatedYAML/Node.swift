public import Diagnostics

/// A value of a YAML file together with the place where it stands.
///
/// All scalars are text here. What a text means (a date, a number) is decided by whoever knows what is due at that
/// place; YAML's own guesses (`no` a truth value, `0123` an octal number) are never made.
public struct Node: Sendable {
  /// What stands at a place.
  public enum Content: Sendable {
    /// A text; `plain` if it is not quoted and no block.
    case scalar(String, plain: Bool)
    /// A list.
    case sequence([Node])
    /// A map, in the order of the file.
    case mapping([Entry])
  }

  /// A key with its value.
  public struct Entry: Sendable {
    /// The key.
    public let key: String
    /// Where the key stands.
    public let keyPlace: Place
    /// The value.
    public var value: Node

    /// A key at a place, with its value.
    public init(key: String, keyPlace: Place, value: Node) {
      self.key = key
      self.keyPlace = keyPlace
      self.value = value
    }
  }

  /// What stands here.
  public var content: Content
  /// Where it starts.
  public let place: Place
  /// How many columns of the first line it covers, at least 1.
  public let length: Int
  /// Where the bracket or brace that ends it stands; nil if it is not written in any.
  public let closing: Place?

  /// A value at a place.
  public init(_ content: Content, at place: Place, length: Int, closing: Place? = nil) {
    self.content = content
    self.place = place
    self.length = max(1, length)
    self.closing = closing
  }

  /// The text, if this is a scalar.
  public var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The items, if this is a list.
  public var items: [Node]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The entries, if this is a map.
  public var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// Whether nothing was written: an empty plain scalar, `~` or `null`.
  public var isNull: Bool {
    guard case .scalar(let text, plain: true) = content else { return false }
    return switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  /// The value of a key, if this is a map that has it.
  ///
  /// - Complexity: O(n) in the number of keys; maps of a register have about ten.
  public subscript(key: String) -> Node? {
    entries?.first { $0.key == key }?.value
  }

  /// This map without some of its keys; any other value as it is.
  public func without(_ keys: Set<String>) -> Node {
    guard case .mapping(let entries) = content else { return self }
    return Node(.mapping(entries.filter { !keys.contains($0.key) }), at: place, length: length)
  }

  /// This value with another laid over it: maps merge key by key, anything else is replaced.
  public func merging(_ other: Node) -> Node {
    guard case .mapping(var entries) = content, let overlay = other.entries else { return other }
    for entry in overlay {
      if let index = entries.firstIndex(where: { $0.key == entry.key }) {
        entries[index].value = entries[index].value.merging(entry.value)
      } else {
        entries.append(entry)
      }
    }
    return Node(.mapping(entries), at: place, length: length)
  }
}
