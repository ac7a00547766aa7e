import Testing
import Words

@testable import Reading

@Suite struct RuleTests {
  @Test(arguments: ReadingRule.all.map(\.name))
  func goodExamplesAreRead(name: String) throws {
    let rule = try #require(ReadingRule.all.first { $0.name == name })
    #expect(rule.good.count >= 2)
    for example in rule.good {
      #expect(summaries(of: example.text) == example.facts.sorted(), "\(example.text)")
      let kinds = readTerms(in: Array(example.text.utf8)).map(\.kind)
      #expect(rule.kinds.contains { kinds.contains($0) }, "\(example.text)")
    }
  }

  @Test(arguments: ReadingRule.all.map(\.name))
  func badExamplesAreNot(name: String) throws {
    let rule = try #require(ReadingRule.all.first { $0.name == name })
    #expect(rule.bad.count >= 2)
    for text in rule.bad {
      let kinds = readTerms(in: Array(text.utf8)).map(\.kind)
      #expect(!rule.kinds.contains { kinds.contains($0) }, "\(text)")
    }
  }

  @Test func rulesAreDistinctAndExplained() {
    #expect(Set(ReadingRule.all.map(\.name)).count == ReadingRule.all.count)
    for rule in ReadingRule.all {
      #expect(!rule.summary[.dutch].isEmpty)
      #expect(rule.summary[.english] != rule.summary[.dutch])
    }
  }
}
