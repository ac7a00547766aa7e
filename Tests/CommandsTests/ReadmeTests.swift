import Foundation
import Testing

/// The output that the README and the guide show is the output of the program.
@Suite struct ReadmeTests {
  private static let guide = RunningTermijn.package.appendingPathComponent("Sources/Documentation.docc")

  @Test(arguments: ["README.md", "Answers.md", "Calendars.md", "Clauses.md"])
  func outputIsReal(page: String) throws {
    let folder = page == "README.md" ? RunningTermijn.package : Self.guide
    let file = folder.appendingPathComponent(page)
    let text = try String(contentsOf: file, encoding: .utf8)
    var parts = text.components(separatedBy: "```console\n")
    #expect(parts.count > 1)
    for index in parts.indices.dropFirst() {
      let end = try #require(parts[index].range(of: "```\n"))
      let block = parts[index][..<end.lowerBound]
      let command = try #require(block.split(separator: "\n").first)
      let words = command.split(separator: " ").map(String.init)
      #expect(words.prefix(2) == ["$", "termijn"])
      let outcome = try RunningTermijn.run(Array(words.dropFirst(2)), in: RunningTermijn.package)
      #expect(outcome.status == 0, "\(command): \(outcome.messages)")
      parts[index] = "\(command)\n\(outcome.output)" + parts[index][end.lowerBound...]
    }
    try expectGolden(parts.joined(separator: "```console\n"), at: file)
  }

  @Test func outputStandsNowhereElse() throws {
    let pages = try FileManager.default.contentsOfDirectory(at: Self.guide, includingPropertiesForKeys: nil)
    let showing = try pages.filter { try String(contentsOf: $0, encoding: .utf8).contains("```console") }
    #expect(Set(showing.map(\.lastPathComponent)) == ["Answers.md", "Calendars.md", "Clauses.md"])
  }

  @Test func theReadmeIsShort() throws {
    let file = RunningTermijn.package.appendingPathComponent("README.md")
    #expect(try String(contentsOf: file, encoding: .utf8).utf8.count { $0 == 0x0A } < 200)
  }
}
