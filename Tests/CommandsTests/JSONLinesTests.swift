import Foundation
import Testing

/// JSON Lines hold the records of the JSON, each on a line.
@Suite struct JSONLinesTests {
  private static let commands: [(command: [String], lists: [String])] = [
    (["deadlines"], ["deadlines"]), (["next"], ["deadlines", "missed"]), (["windows"], ["windows"]),
    (["conflicts", "2023-01-01"], ["conflicts"]), (["plan", "2023-01-01"], ["items"]),
    (["compare", "2023-01-01", "2024-01-01"], ["dates"]), (["questions"], ["questions"]), (["check"], ["diagnostics"]),
  ]

  @Test(arguments: commands)
  func linesAreTheRecords(command: [String], lists: [String]) throws {
    let lines = try records(command)
    let answer = try #require(
      try object(RunningTermijn.run(command + ["--format", "json"], in: RunningTermijn.package)))
    let expected = lists.flatMap { answer[$0] as? [NSDictionary] ?? [] }
    #expect(!expected.isEmpty)
    #expect(lines == expected)
  }

  /// Each line says whose it is, in front.
  @Test func ofManyRegistersEachLineNamesItsOwn() throws {
    let folder = try TemporaryFolder()
    for name in ["noord", "zuid"] {
      try folder.write([
        "land/\(name)/register.yaml": "municipality: \(name.capitalized)\nas-of: 2020-11-30\n",
        "land/\(name)/hulp.yaml":
          "id: hulp\ntitle: Jeugdhulp\nterm: {start: 2021-01-01, duration: P2Y}\nextensions: [{by: silence, duration: P1Y}]\n",
      ])
    }
    for command in [["deadlines"], ["check"]] {
      let outcome = try RunningTermijn.run(command + ["-C", "land", "--format", "jsonl"], in: folder.url)
      #expect(outcome.status == 0, "\(outcome.messages)")
      let lines = outcome.output.split(separator: "\n")
      let half = lines.count / 2
      #expect(half > 0 && lines.count == 2 * half)
      for (index, line) in lines.enumerated() {
        let name = index < half ? "noord" : "zuid"
        #expect(line.hasPrefix(#"{"register":"land/\#(name)","municipality":"\#(name.capitalized)","#), "\(line)")
      }
    }
  }

  private func records(_ command: [String]) throws -> [NSDictionary] {
    let outcome = try RunningTermijn.run(command + ["--format", "jsonl"], in: RunningTermijn.package)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try outcome.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary)
    }
  }

  private func object(_ outcome: RunningTermijn.Outcome) throws -> [String: Any]? {
    try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
  }
}
