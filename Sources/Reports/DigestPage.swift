public import Deadlines
public import JSONText
public import Words

/// A digest in words.
public struct DigestPage: Sendable {
  /// A deadline with what is to be said of it.
  public struct Item: Sendable {
    /// Its name.
    public let id: DeadlineID
    /// What is to be done, and of which contract.
    public let title: String
    /// What is to be said of it, a sentence or two each.
    public let lines: [String]
  }

  /// Deadlines of which the same is to be said.
  public struct Part: Sendable {
    /// What that is, in a word or two.
    public let title: String
    /// The deadlines; there is one at least.
    public let items: [Item]
  }

  /// The language.
  public let language: Language
  /// What it is called.
  public let title: String
  /// What is to be known first.
  public let sentences: [String]
  /// The parts.
  public let parts: [Part]

  /// The digest as the values of a page.
  public var json: JSONValue {
    [
      "language": .string(language.rawValue), "title": .string(title),
      "sentences": .array(sentences.map { .string($0) }),
      "parts": .array(
        parts.map { part in
          [
            "title": .string(part.title),
            "items": .array(
              part.items.map { item in
                [
                  "id": .string(item.id.description), "title": .string(item.title),
                  "lines": .array(item.lines.map { .string($0) }),
                ]
              }),
          ]
        }),
    ]
  }

  /// The digest as plain text, in lines without a break at their end.
  ///
  /// - Parameter link: the address of the page of a deadline; nil if there is none.
  /// - Returns: the lines.
  public func text(link: (DeadlineID) -> String?) -> [String] {
    let parts = parts.map { part in
      ["", part.title.uppercased(), ""]
        + part.items.map { item in
          (["- \(item.title)"] + item.lines.map { "  \($0)" } + [link(item.id)].compactMap { $0.map { "  \($0)" } })
            .joined(separator: "\n")
        }
    }
    return [title, ""] + sentences + parts.flatMap(\.self)
  }
}
