import Foundation
import Testing

/// What many registers say of a date together.
@Suite struct WindowsTogetherTests {
  /// Until the first of them can no longer go along, and at the cost of all of them; on a day that is closed for one no
  /// day is left, whatever the others can do.
  @Test func windowsSayUntilWhenAllCanGoAlongAndWhatItCosts() throws {
    let folder = try TemporaryFolder()
    for name in ["noord", "zuid"] {
      try folder.write([
        "land/\(name)/register.yaml": "municipality: \(name.capitalized)\nas-of: 2020-11-30\n",
        "land/\(name)/overstap.yaml": """
        transition: overstap
        title: Overstap
        moves: [hulp]
        candidates: [2023-01-01]
        steps: [{id: besluit, title: Besluit, owner: raad}]

        """,
      ])
    }
    try folder.write([
      "land/zuid/hulp.yaml": "id: hulp\ntitle: Jeugdhulp\nterm: {start: 2021-01-01, duration: P3Y}\n",
      "land/noord/hulp.yaml": """
      id: hulp
      title: Jeugdhulp
      term: {start: 2021-01-01, duration: P2Y}
      extensions: [{by: silence, duration: P2Y, notice: P6M}]
      costs: [{what: Afkoop, amount: 12.50, when: overlap}]

      """,
    ])
    let outcome = try RunningTermijn.run(["windows", "-C", "land", "--format", "json"], in: folder.url)
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let together = try #require(answer["together"] as? [[String: Any]])
    let registers = try #require(answer["registers"] as? [[String: Any]])
    func windows(_ list: Any?) throws -> [String: [String: Any]] {
      Dictionary(
        try #require(list as? [[String: Any]]).map { ($0["target"] as? String ?? "", $0) }
      ) { first, _ in first }
    }
    let own = try registers.map { try windows(($0["answer"] as? [String: Any])?["windows"]) }
    let all = try windows(together)
    for (target, day) in all {
      let parts = own.compactMap { $0[target] }
      guard parts.count == 2 else { continue }
      let isClosed = day["verdict"] as? String == "closed"
      #expect(day["openUntil"] as? String == (isClosed ? nil : parts.compactMap { $0["openUntil"] as? String }.min()))
      for key in ["gapDays", "overlapDays"] {
        #expect(day[key] as? Int == parts.reduce(0) { $0 + ($1[key] as? Int ?? 0) }, "\(target) \(key)")
      }
    }
    let costs = try #require(all["2024-01-01"]?["costs"] as? [String: Any])
    #expect(costs["amount"] as? Double == 12.5 && costs["unknown"] as? [String] == [])
    let unknown = try #require(all["2023-01-01"]?["costs"] as? [String: Any])
    #expect(unknown["amount"] as? Double == 0 && unknown["unknown"] as? [String] == ["Zuid"])
    #expect(all["2023-01-01"]?["openUntil"] as? String == "2022-06-30")
    let table = try RunningTermijn.run(["windows", "-C", "land"], in: folder.url).output
    #expect(table.split(separator: "Together").last?.contains("2022-06-30") == true, "\(table)")
  }
}
