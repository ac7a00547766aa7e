import Foundation
import Testing
import Words

@testable import CalendarChecking

/// What every rule has: a code of its own, words in both languages, and two examples that it tells apart.
@Suite struct RuleTests {
  @Test func codesAreUnique() {
    #expect(Set(CalendarRule.all.map(\.code)).count == CalendarRule.all.count)
  }

  /// A rule in a file that nobody put among all of them would never be asked.
  @Test func everyFileIsAmongAll() throws {
    let folder = Self.sources.appendingPathComponent("Rules")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(names.count == CalendarRule.all.count)
    for name in names {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(CalendarRule.all.contains { text.contains("\"\($0.code)\", .\($0.weight.rawValue),") }, "\(name)")
    }
  }

  @Test(arguments: CalendarRule.all)
  func itsBadExampleShowsItAlone(_ rule: CalendarRule) {
    let shown = Set(Self.codes(rule.bad))
    #expect(shown.contains(rule.code), "\(shown)")
    // A time of day and a to-do are remarks of their own, which their frames show as well.
    #expect(Self.frames.contains { shown.subtracting($0) == [rule.code] } || shown == [rule.code], "\(shown)")
  }

  @Test(arguments: CalendarRule.all)
  func itsGoodExampleShowsNothing(_ rule: CalendarRule) {
    let shown = Set(Self.codes(rule.good))
    #expect(Self.frames.contains(shown), "\(shown)")
    #expect(!shown.contains(rule.code))
  }

  @Test(arguments: CalendarRule.all)
  func itIsExplained(_ rule: CalendarRule) {
    #expect(rule.standard == CalendarRule.practice || rule.standard.hasPrefix("RFC "))
    for text in [rule.help, rule.meaning] + rule.clients {
      #expect(text.dutch.count > 5 && text.english.count > 5 && text.dutch != rule.code)
    }
    for language in Language.allCases {
      let page = rule.page(in: language)
      #expect(page.hasPrefix("# `\(rule.code)`\n\n\(rule.meaning[language])\n\n"))
      for line in rule.bad.lines.prefix(1) where line.count < 50 { #expect(page.contains("```\n\(line.prefix(9))")) }
    }
  }

  @Test func thePageIsUpToDate() throws {
    let page = Self.sources.appendingPathComponent("CalendarChecking.docc/CalendarRules.md")
    #expect(
      try String(contentsOf: page, encoding: .utf8) == CalendarRule.page(in: .english), "`make samples` makes it anew")
  }

  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/CalendarChecking")

  /// What each frame shows of itself.
  private static let frames = CalendarExample.frames.map { Set(codes($0)) }

  private static func codes(_ example: CalendarExample) -> [String] {
    checkCalendar(example.bytes).findings.map(\.rule.code)
  }
}
