import Foundation
import Testing

/// The output that the README shows is the output of the program.
@Suite struct ReadmeTests {
  @Test func outputIsReal() throws {
    let file = RunningTermijn.package.appendingPathComponent("README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    var parts = text.components(separatedBy: "```console\n")
    #expect(parts.count > 4)
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
}
