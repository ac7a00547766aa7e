import Foundation
import Testing

/// Nothing is looked up: the real register, moved by seven years, with every id renamed and every file in another
/// place, gives the same answers, moved and renamed.
@Suite struct MovedRegisterTests {
  @Test func everyAnswerMovesAlong() throws {
    let original = RunningTermijn.package.appendingPathComponent("contracts")
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: original.path) where name.hasSuffix(".yaml") {
      files[name] = try String(contentsOf: original.appendingPathComponent(name), encoding: .utf8)
    }
    let ids = Set(files.values.flatMap { matches(of: #"(?m)^(?:id|transition): ([a-z0-9-]+)$"#, in: $0) })
      .union(files.values.flatMap { matches(of: #"(?m)^  - id: ([a-z][a-z0-9-]+)$"#, in: $0) })
    #expect(ids.count > 30)
    let renamed = Dictionary(uniqueKeysWithValues: ids.sorted().enumerated().map { ($1, "naam-\($0)-x") })

    let moved = try TemporaryFolder()
    for (number, name) in files.keys.sorted(by: >).enumerated() {
      let text = rename(shiftYears(try #require(files[name]), by: 7), renamed)
      let isRoot = name == "register.yaml" || name == "documents.yaml"
      try moved.write([isRoot ? name : "deel-\(number % 3)/\(number).yaml": text])
    }

    let here = try answers(original.path, asOf: "2020-11-30")
    let there = try answers(moved.url.path, asOf: "2027-11-30")
    var expected: [String: String] = [:]
    for (id, answer) in here { expected[rename(shiftYears(id, by: 7), renamed)] = shiftYears(answer, by: 7) }
    #expect(expected == there)
    #expect(here.count > 80)
  }

  /// What an answer says of dates, apart from the advice when to send and decide: working days do not move with the years.
  private func answers(_ folder: String, asOf: String) throws -> [String: String] {
    let outcome = try RunningTermijn.run(
      ["deadlines", "--format", "json", "-C", folder, "--as-of", asOf], in: RunningTermijn.package)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try deadlinesById(inAnswer: outcome.output).mapValues { deadline in
      ["date", "before", "certainty", "ambiguous", "imprecise", "assumed", "alternatives"].map { key in
        "\(key)=\(deadline[key] ?? "")"
      }.joined(separator: " ")
    }
  }

  private func shiftYears(_ text: String, by years: Int) -> String {
    replace(#"(?<![0-9A-Za-z])(20[0-3][0-9])(?![0-9A-Za-z])"#, in: text) { String((Int($0) ?? 0) + years) }
  }

  private func rename(_ text: String, _ names: [String: String]) -> String {
    replace(#"(?<![a-z0-9-])([a-z][a-z0-9-]+)(?![a-z0-9-])"#, in: text) { names[$0] ?? $0 }
  }

  private func matches(of pattern: String, in text: String) -> [String] {
    var found: [String] = []
    _ = replace(pattern, in: text) {
      found.append($0)
      return $0
    }
    return found
  }

  /// The text with the first group of every match replaced.
  private func replace(_ pattern: String, in text: String, by replacement: (String) -> String) -> String {
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return text }
    let source = text as NSString
    var result = ""
    var position = 0
    for match in expression.matches(in: text, range: NSRange(location: 0, length: source.length)) {
      let group = match.range(at: 1)
      result += source.substring(with: NSRange(location: position, length: group.location - position))
      result += replacement(source.substring(with: group))
      position = group.location + group.length
    }
    return result + source.substring(from: position)
  }
}
