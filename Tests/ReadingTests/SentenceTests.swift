import Foundation
import Testing

@testable import Reading

/// A text with what it says.
struct LabelledText: CustomTestStringConvertible, Sendable {
  let text: String
  let facts: [String]

  var testDescription: String { text }

  /// The lines of a file in `Sentences`.
  static func read(_ name: String) -> [LabelledText] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Sentences/\(name).txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.components(separatedBy: " => ")
      let facts = parts.count > 1 ? parts[1].components(separatedBy: "; ").filter { !$0.isEmpty } : []
      return LabelledText(text: parts[0].replacingOccurrences(of: "¶", with: "\n"), facts: facts)
    }
  }

  static let terms = ["extension", "notice", "dates", "duration", "other", "contracts"].flatMap { read($0) }
  static let forms = read("forms")
  static let others = read("nothing")
}

/// What a text says, each fact on one line, in an order of its own.
func summaries(of text: String) -> [String] {
  readTerms(in: Array(text.utf8)).map(\.summary).sorted()
}

@Suite struct SentenceTests {
  @Test(arguments: LabelledText.terms)
  func isReadWhole(sentence: LabelledText) {
    #expect(summaries(of: sentence.text) == sentence.facts.sorted())
  }

  @Test(arguments: LabelledText.forms)
  func formsAreReadLineByLine(form: LabelledText) {
    #expect(summaries(of: form.text) == form.facts.sorted())
  }

  @Test(arguments: LabelledText.others)
  func isNoTerm(sentence: LabelledText) {
    #expect(summaries(of: sentence.text) == [])
  }

  @Test func thereAreMany() {
    #expect(LabelledText.terms.count >= 250)
    #expect(LabelledText.others.count >= 100)
    let kinds = Set(LabelledText.terms.flatMap(\.facts).compactMap { $0.split(separator: " ").first.map(String.init) })
    #expect(kinds == Set(ReadingRule.all.flatMap(\.kinds)))
  }

  /// Pages break lines anywhere; a line break is a space.
  @Test(arguments: LabelledText.terms)
  func linesCanBreakAnywhere(sentence: LabelledText) {
    let words = sentence.text.split(separator: " ")
    let expected = sentence.facts.sorted()
    for every in [1, 2, 3] {
      let text = words.enumerated().map { $1 + (($0 + 1) % every == 0 ? "\n" : " ") }.joined()
      let found = readTerms(in: Array(text.utf8)).map { $0.summary.replacingOccurrences(of: "\n", with: " ") }
      #expect(found.sorted() == expected, "a line of \(every) words")
    }
  }

  @Test(arguments: LabelledText.terms)
  func quotesAreLiteral(sentence: LabelledText) throws {
    let text = "Voorwoord.\n\n" + sentence.text.replacingOccurrences(of: " met ", with: " met\n")
    let lines = text.components(separatedBy: "\n")
    for fact in readTerms(in: Array(text.utf8)) {
      let passage = lines[(fact.lines.lowerBound - 1)..<fact.lines.upperBound].joined(separator: "\n")
      #expect(passage.contains(fact.quote))
      #expect(!fact.quote.isEmpty)
    }
  }
}
