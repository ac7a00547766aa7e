import Foundation
import Testing
import Words

@testable import Commands

/// Tables for spreadsheets.
@Suite struct CSVTests {
  @Test("In Dutch as Excel in Dutch opens it, in English as RFC 4180 has it")
  func languages() {
    let rows = [["hulp/notice/1", "2022-12-31"], ["a;b", "zei \"ja\", en\r\nging"]]
    #expect(
      CSV(language: .dutch).formatted(["id", "date"], rows).utf8.elementsEqual(
        ("\u{FEFF}kenmerk;uiterste dag\r\nhulp/notice/1;2022-12-31\r\n"
          + "\"a;b\";\"zei \"\"ja\"\", en\\u{d}\nging\"\r\n").utf8))
    #expect(
      CSV(language: .english).formatted(["id", "date"], rows).utf8.elementsEqual(
        ("id,date\r\nhulp/notice/1,2022-12-31\r\n" + "\"a;b\",\"zei \"\"ja\"\", en\\u{d}\nging\"\r\n").utf8))
    #expect(CSV(language: .dutch).amount(1_234_550) == "12345,50")
    #expect(CSV(language: .english).amount(1_234_550) == "12345.50")
  }

  @Test("No cell is a formula", arguments: ["=1+1", "+1", "-1", "@a", " =1", "\t=1", "\r=1", "|a", "\u{FF1D}1"])
  func formulas(cell: String) {
    for language in Language.allCases {
      let lines = CSV(language: language).formatted(["id"], [[cell]]).components(separatedBy: "\r\n")
      let written = lines[1].drop { $0 == "\"" }
      #expect(written.hasPrefix("'") || written.hasPrefix("\\u{"), "\(written)")
    }
  }

  /// Every command has the same columns in both languages, each under a heading of its own.
  @Test(arguments: [
    ["deadlines"], ["next"], ["windows"], ["conflicts", "2023-01-01"], ["plan", "2023-01-01"],
    ["compare", "2023-01-01", "2024-01-01"], ["questions"], ["read", "README.md"],
    ["report", "2021"], ["deadlines", "-C", "contracts", "-C", "contracts/haaglanden"],
  ])
  func headings(command: [String]) throws {
    func output(_ language: String) throws -> String {
      try RunningTermijn.run(
        command + ["--format", "csv", "--lang", language], in: RunningTermijn.package
      ).output
    }
    let (dutch, english) = (try output("nl"), try output("en"))
    #expect(dutch.hasPrefix("\u{FEFF}"))
    func first(_ text: String, _ separator: Character) -> [String] {
      let line = text.unicodeScalars.drop { $0 == "\u{FEFF}" }.prefix { $0 != "\r" }
      return String(String.UnicodeScalarView(line)).split(separator: separator).map(String.init)
    }
    let headings = first(english, ",")
    #expect(headings.count > 5)
    let expected = headings.map { $0.first?.isNumber == true ? $0 : CSV.dutchHeadings[$0] ?? "none for \($0)" }
    #expect(first(dutch, ";") == expected)
    #expect(Set(expected).count == expected.count)
  }

  @Test func amountsHaveTheCommaOfTheLanguage() throws {
    let dutch = try RunningTermijn.run("windows", "--format", "csv", "--lang", "nl").output
    #expect(dutch.contains(/;\d+,\d\d;/))
    #expect(!dutch.contains(/;\d+\.\d\d;/))
    #expect(try RunningTermijn.run("windows", "--format", "csv", "--lang", "en").output.contains(/,\d+\.\d\d,/))
  }
}
