/// What contracts and transitions are called where there is little room, such as in the title of an event on a phone.
///
/// It is the `short` of the register, or else the title without the words that many contracts begin with. Names that
/// the register does not set differ from each other in their first ``distinctLength`` characters where that can be done.
public struct ShortNames: Sendable {
  /// How many characters of a name a phone is sure to show.
  public static let distinctLength = 11

  /// The most characters of a name that is taken from a title.
  static let maximumLength = 40

  private let names: [String: String]

  /// The names of all these.
  ///
  /// - Parameter named: the ids with their titles and, where the register sets it, their short names.
  /// - Complexity: O(n log n) in their number.
  public init(of named: [(id: String, title: String, short: String?)]) {
    var names: [String: String] = [:]
    for item in named { names[item.id] = item.short ?? Self.shortened(item.title) }
    let groups = Dictionary(grouping: named) { Self.beginning(of: names[$0.id] ?? "") }
    for group in groups.values where group.count > 1 {
      let common = Self.commonPrefixCount(of: group.map(\.id))
      for item in group where item.short == nil {
        let tail = item.id.unicodeScalars.dropFirst(common)
        guard !tail.isEmpty, let name = names[item.id] else { continue }
        names[item.id] =
          common == 0
          ? item.id : String(String.UnicodeScalarView(name.unicodeScalars.prefix(4))) + "…" + String(tail)
      }
    }
    self.names = names
  }

  /// The short name of a contract or transition; its id if there is none of that id.
  public subscript(id: String) -> String { names[id] ?? id }

  /// The words that say what kind of paper it is, with what stands for them.
  private static let openings = [
    ("gemeenschappelijke regeling ", "GR "), ("dienstverleningsovereenkomst ", "DVO "), ("raamovereenkomst ", ""),
    ("raamcontract ", ""), ("overeenkomst ", ""), ("contract ", ""), ("contracten ", ""), ("overstap ", ""),
  ]

  /// A title without its opening words, cut off behind a word.
  static func shortened(_ title: String) -> String {
    let title = title.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
    var name = title
    let lowercased = title.lowercased()
    for (opening, replacement) in openings where lowercased.hasPrefix(opening) {
      let rest = title.unicodeScalars.dropFirst(opening.unicodeScalars.count)
      // "Contract 12" would not be a name without its first word.
      guard let first = rest.first, first.properties.isAlphabetic, rest.count >= 4 else { break }
      name =
        replacement.isEmpty ? first.properties.titlecaseMapping + String(rest.dropFirst()) : replacement + String(rest)
      break
    }
    guard name.unicodeScalars.count > maximumLength else { return name }
    let cut = name.unicodeScalars.prefix(maximumLength - 1)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return String(cut[..<end]) + "…"
  }

  private static func beginning(of name: String) -> String {
    String(Substring(name.lowercased().unicodeScalars.prefix(distinctLength)))
  }

  /// How many characters at the start all these have in common, up to the last place where a word of an id begins.
  private static func commonPrefixCount(of ids: [String]) -> Int {
    guard var common = ids.first.map({ Array($0.utf8) }) else { return 0 }
    for id in ids.dropFirst() {
      common = zip(common, id.utf8).prefix { $0 == $1 }.map(\.0)
    }
    return common.lastIndex(of: 0x2D).map { $0 + 1 } ?? 0
  }
}
