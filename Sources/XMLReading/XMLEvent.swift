/// What an XML document says, one thing after the other.
public enum XMLEvent: Sendable {
  /// An element begins.
  case start(XMLName, attributes: [XMLAttribute])
  /// Text; an element can have several in a row.
  case text(String)
  /// An element ends.
  case end(XMLName)
}

/// The name of an element or an attribute.
public struct XMLName: Hashable, Sendable {
  /// The namespace; empty if there is none.
  public let namespace: String
  /// The name within it, without a prefix.
  public let local: String
}

/// An attribute of an element.
public struct XMLAttribute: Sendable {
  /// Its name.
  public let name: XMLName
  /// Its value.
  public let value: String
}

extension [XMLAttribute] {
  /// The value of the attribute of that name, in whatever namespace; nil if there is none.
  public subscript(local: String) -> String? {
    first { $0.name.local == local }?.value
  }
}

/// Why bytes are not read as XML.
public enum XMLProblem: Error, Hashable, Sendable {
  /// They are no well-formed XML; with the line, counted from 1, and the words of the parser.
  case malformed(line: Int, words: String)
  /// They declare a document type; entities of their own are how XML becomes a bomb, and nothing here needs them.
  case declaresType
  /// There are more elements within each other than are read.
  case tooDeep
}
