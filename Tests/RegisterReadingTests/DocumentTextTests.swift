import TestSupport
import Testing

@testable import RegisterReading

/// Where a quote stands is found through the words of the document; the definition tries every line.
@Suite struct DocumentTextTests {
  /// The words of a text, with one space between them.
  private static func plain(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }

  /// Whether a quote stands in some lines, counted from 1, by the definition.
  private static func holds(_ quote: String, in lines: [String], at range: ClosedRange<Int>) -> Bool {
    guard range.lowerBound <= lines.count else { return false }
    var rest = plain(lines[(range.lowerBound - 1)..<min(range.upperBound, lines.count)].joined(separator: " "))[...]
    for piece in quote.split(separator: "...").map({ plain(String($0)) }) where !piece.isEmpty {
      guard let match = rest.firstRange(of: piece) else { return false }
      rest = rest[match.upperBound...]
    }
    return true
  }

  /// The first lines from which a quote stands within twelve, and from no later one of them.
  private static func place(of quote: String, in lines: [String]) -> String? {
    guard let first = quote.split(separator: "...").map({ plain(String($0)) }).first(where: { !$0.isEmpty }) else {
      return nil
    }
    for start in lines.indices
    where plain(lines[start...].prefix(12).joined(separator: " ")).contains(first) {
      for count in 1...12 where holds(quote, in: lines, at: (start + 1)...(start + count)) {
        if holds(quote, in: lines, at: (start + 2)...(start + count + 1)) { break }
        return count == 1 ? "\(start + 1)" : "\(start + 1)-\(start + count)"
      }
    }
    return nil
  }

  @Test func findsWhatTheDefinitionFinds() {
    var generator = SplitMix64(seed: 5)
    var found = 0
    for _ in 0..<1000 {
      let words = ["de", "raad", "van", "der", "an", "stelt", "vast"]
      let lines = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in words.randomElement(using: &generator) ?? "" }
          .joined(separator: " ")
      }
      let text = Self.plain(lines.joined(separator: " "))
      let start = text.index(text.startIndex, offsetBy: Int.random(in: 0...text.count, using: &generator))
      var quote = String(text[start...].prefix(Int.random(in: 1...25, using: &generator)))
      if Bool.random(using: &generator) { quote = quote.split(separator: " raad ").joined(separator: " ... ") }
      if Int.random(in: 0..<4, using: &generator) == 0 { quote += " an" }
      let document = DocumentText(lines)
      #expect(document.place(of: quote) == Self.place(of: quote, in: lines), "\(quote) in \(lines)")
      #expect(document.holds(quote, at: 2...5) == Self.holds(quote, in: lines, at: 2...5), "\(quote) in \(lines)")
      if document.place(of: quote) != nil { found += 1 }
    }
    #expect(found > 300)
  }
}
