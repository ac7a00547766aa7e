import Foundation
import Testing

/// What contracts say, written as a register and asked for as a planner would; each answer changes when the construct is
/// ignored.
@Suite struct ConstructTests {
  private func run(_ contracts: [String: String], _ arguments: String...) throws -> RunningTermijn.Outcome {
    let folder = try TemporaryFolder()
    for (id, text) in contracts { try folder.write(["\(id).yaml": "id: \(id)\ntitle: \(id)\n" + text + "\n"]) }
    try folder.write([
      "overstap.yaml": """
      transition: overstap
      title: Overstap
      moves: [\(contracts.keys.sorted().joined(separator: ", "))]
      candidates: [2025-01-01]

      """
    ])
    return try RunningTermijn.run(arguments + ["-C", folder.url.path], in: folder.url)
  }

  private func deadlines(_ contracts: [String: String], asOf day: String) throws -> [String: [String: Any]] {
    let outcome = try run(contracts, "deadlines", "--format", "json", "--as-of", day)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try deadlinesById(inAnswer: outcome.output)
  }

  private func conflicts(
    _ contracts: [String: String], on target: String, asOf day: String
  ) throws -> (relation: String?, lastDay: String?, codes: [String], verdict: String?) {
    let outcome = try run(contracts, "conflicts", target, "--format", "json", "--as-of", day)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let contract = (answer["contracts"] as? [[String: Any]])?.first { $0["contract"] as? String == "hulp" }
    let codes = (answer["conflicts"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
    return (
      contract?["relation"] as? String, contract?["lastDay"] as? String, codes, answer["verdict"] as? String
    )
  }

  @Test(
    "Each construct gives the days that it is there for",
    arguments: [
      // An exit beside a fixed term is within it, and not on its last day.
      (
        "term: {start: 2023-01-01, duration: P2Y}\nexit: {each: 12-31, notice: P6M}", "2023-01-01",
        ["hulp/exit-notice/2023": "2023-06-30", "hulp/term-end/0": "2024-12-31", "hulp/exit-notice/2024": "-"]
      ),
      // Beside extensions: both are there.
      (
        "term: {start: 2023-01-01, duration: P1Y}\nextensions: [{by: silence, duration: P2Y, notice: P3M}]\n"
          + "exits: [{each: 12-31, notice: P6M}]", "2023-01-01",
        ["hulp/notice/1": "2023-09-30", "hulp/exit-notice/2024": "2024-06-30", "hulp/term-end/1": "2025-12-31"]
      ),
      // Quarter ends, by the day; not before two years after the start.
      (
        "term: {start: 2023-01-15, last-day: open}\nexits: [{each: quarter-end, notice: P1M, not-before: P2Y}]",
        "2024-06-01",
        ["hulp/exit-notice/2024-12-31": "-", "hulp/exit-notice/2025-03-31": "2025-02-28"]
      ),
      // Several days of the year, for the other party, on a condition.
      (
        "term: {start: 2023-01-01, last-day: open}\n"
          + "exits: [{by: them, each: [03-31, 09-30], notice: P3M}, {by: us, each: month-end, notice: P1M, because: fraude}]",
        "2024-06-01",
        ["hulp/exit-notice/them/2024-09-30": "2024-06-30", "hulp/exit-notice/2024-07-31": "2024-06-30"]
      ),
      // No step goes beyond the most.
      (
        "term: {start: 2023-01-01, duration: P2Y, at-most: P3Y}\nextensions: [{by: decision, duration: P2Y, times: 3, notice: P3M}]",
        "2023-01-01", ["hulp/term-end/1": "2025-12-31", "hulp/term-end/2": "-", "hulp/extension-decision/2": "-"]
      ),
      // A step of a length that is not fixed.
      (
        "term: {start: 2023-01-01, duration: P2Y}\nextensions: [{by: decision, duration: {at-most: P5Y}, times: unknown, notice: P6M}]",
        "2023-01-01", ["hulp/term-end/1": "2025-01-01", "hulp/extension-decision/1": "2024-06-30"]
      ),
      // As often as one likes, up to the horizon.
      (
        "term: {start: 2015-01-01, duration: P1Y}\nextensions: [{by: silence, duration: P1Y, times: unlimited, notice: {us: P3M, them: P6M}}]",
        "2024-01-01",
        ["hulp/notice/10": "2024-09-30", "hulp/notice/them/10": "2024-06-30", "hulp/term-end/18": "2033-12-31"]
      ),
      // After a step of which nobody knows the end, the first of those that come back is told of, and no other.
      (
        "term: {start: 2023-01-01}\nextensions: [{by: decision, duration: P6M, notice: P6M}, "
          + "{by: silence, duration: P1Y, times: unlimited, notice: {us: P1Y, them: P6M}}]", "2023-01-01",
        [
          "hulp/extension-decision/1": "?", "hulp/notice/2": "?", "hulp/notice/them/2": "?", "hulp/notice/3": "-",
          "hulp/notice/them/3": "-",
        ]
      ),
      // Of two ways to leave on a day the later notice counts, also where it lies beyond the horizon.
      (
        "term: {start: 2023-01-01, last-day: open}\nexits: [{each: 12-31, notice: P1Y}, {each: quarter-end, notice: P1M}]",
        "2024-01-01", ["hulp/exit-notice/2033-12-31": "2033-11-30", "hulp/exit-notice/2034-12-31": "-"]
      ),
      // A notice that is known counts before one that is not.
      (
        "term: {start: 2023-01-01, last-day: open}\nexits: [{each: 12-31, notice: P1Y}, {each: day, notice: unknown}]",
        "2023-06-01", ["hulp/exit-notice/2024-12-31": "2023-12-31"]
      ),
      // Once the first term is over it runs until somebody leaves.
      (
        "term: {start: 2023-01-01, duration: P2Y}\nextensions: [{by: silence, duration: open, notice: P3M}]\n"
          + "exits: [{each: 06-30, notice: {calendar-months: 6}}]", "2023-02-01",
        ["hulp/notice/1": "2024-09-30", "hulp/exit-notice/2026": "2025-12-31", "hulp/term-end/1": "-"]
      ),
      // Days that come back, within the term.
      (
        "term: {start: 2023-03-01, duration: P2Y}\n"
          + "dates: [{id: indexering, title: Nieuwe tarieven, each: 01-01, notice: {calendar-months: 3}, owner: inkoop}]",
        "2023-03-01",
        [
          "hulp/date/indexering/2024": "2023-09-30", "hulp/date/indexering/2025": "2024-09-30",
          "hulp/date/indexering/2026": "-",
        ]
      ),
    ])
  func days(contract: String, asOf: String, expected: [String: String]) throws {
    let outcome = try run(["hulp": contract], "check")
    #expect(outcome.status == 0, "\(outcome.output)")
    let found = try deadlines(["hulp": contract], asOf: asOf)
    for (id, day) in expected {
      #expect(found[id].map { $0["date"] as? String ?? "?" } ?? "-" == day, "\(id)")
    }
    let last = expected.filter { $0.value != "-" }.keys.sorted()[0]
    let explained = try run(["hulp": contract], "explain", last, "--as-of", asOf)
    #expect(explained.status == 0, "\(explained.messages)")
  }

  @Test("Leaving on any day has no list, but a deadline for each candidate date, and any day can be asked for")
  func anyDay() throws {
    let contract =
      "term: {start: 2023-01-01, duration: P4Y}\nexits: [{by: us, each: day, notice: {calendar-months: 6}}]"
    let found = try deadlines(["hulp": contract], asOf: "2024-01-15")
    #expect(Set(found.keys) == ["hulp/term-end/0", "hulp/exit-notice/2024-12-31"])
    #expect(found["hulp/exit-notice/2024-12-31"]?["date"] as? String == "2024-06-30")
    #expect(try conflicts(["hulp": contract], on: "2025-05-17", asOf: "2024-01-15").relation == "aligned")
    let late = try conflicts(["hulp": contract], on: "2025-01-01", asOf: "2024-07-01")
    #expect(late.codes.contains("missed-deadline"))
    #expect(late.lastDay == "2025-01-31")
  }

  @Test("What the other party can choose is a risk, and no end to count on")
  func theirExit() throws {
    let contract = "term: {start: 2023-01-01, duration: P4Y}\nexits: [{by: them, each: month-end, notice: P3M}]"
    let answer = try conflicts(["hulp": contract], on: "2025-01-01", asOf: "2024-01-15")
    #expect(answer.relation == "overlap")
    #expect(answer.codes.contains("their-exit"))
    #expect(try !conflicts(["hulp": contract], on: "2025-01-01", asOf: "2024-10-01").codes.contains("their-exit"))
  }

  @Test("A contract lasts no longer than its framework, ends with another, or starts after it")
  func links() throws {
    let frame = "term: {start: 2022-01-01, duration: P2Y}\nextensions: [{by: decision, duration: P1Y, notice: P3M}]\n"
    let ends = { (contract: String, history: String) in
      try deadlines(["hulp": contract, "raam": frame + history], asOf: "2023-01-01")
    }
    let own = "term: {start: 2023-01-01, duration: P4Y}\n"
    let extended = "history: [{known: 2022-12-01, event: extended}]"
    #expect(try ends(own + "under: {contract: raam}", "")["hulp/term-end/0"]?["date"] as? String == "2023-12-31")
    #expect(try ends(own + "under: raam", extended)["hulp/term-end/0"]?["date"] as? String == "2024-12-31")
    #expect(
      try ends(own + "under: {contract: raam, may-outlive: P6M}", "")["hulp/term-end/0"]?["date"] as? String
        == "2024-06-30")
    #expect(
      try ends(own + "under: {contract: raam, may-outlive: true}", "")["hulp/term-end/0"]?["date"] as? String
        == "2026-12-31")
    let both = try ends("term: {start: 2022-06-01}\nends-with: raam", "")
    #expect(both["hulp/term-end/0"]?["date"] as? String == "2023-12-31")
    #expect(both["hulp/term-end/1"]?["date"] as? String == "2024-12-31")
    #expect(both["hulp/extension-decision/1"] == nil)
    let after = try ends("term: {duration: P1Y}\nfollows: raam", "")
    #expect(after["hulp/term-end/0"]?["date"] as? String == "2024-12-31")
    let rules = (after["hulp/term-end/0"]?["derivation"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String }
    #expect(rules.contains("follows"))
    let on = "\nextensions: [{by: silence, duration: P1Y, times: unlimited, notice: P3M}]"
    let again = try ends("term: {duration: P1Y}\nfollows: raam" + on, "")
    #expect(again["hulp/notice/8"]?["date"] as? String == "2031-09-30")
  }

  @Test("Notice for a day of leaving counts if it is in time, and else changes nothing")
  func noticeForADay() throws {
    let contract = "term: {start: 2023-01-01, last-day: open}\nexits: [{each: quarter-end, notice: P3M}]\nhistory: "
    for (received, count) in [("2024-06-28", 1), ("2024-07-01", 0)] {
      let event = "[{known: \(received), event: notice-received, last-day: 2024-09-30}]"
      let found = try deadlines(["hulp": contract + event], asOf: "2024-07-02")
      #expect(found.keys.count { $0 == "hulp/term-end/0" } == count)
      #expect((found["hulp/exit-notice/2024-12-31"] == nil) == (count == 1))
    }
  }

  @Test(
    "What cannot hold together is refused, with a way out",
    arguments: [
      ("term: {start: 2023-01-01, duration: P2Y, last-day: open}", "contradicting-term", "duration: open"),
      (
        "term: {start: 2023-01-01, last-day: open}\nexit: {each: 12-31, notice: P1M}\n"
          + "extensions: [{by: silence, duration: P1Y, notice: P1M}]", "contradicting-term", "exits"
      ),
      ("term: {start: 2023-01-01, duration: P1Y}\nunder: hulp", "cycle", "under"),
      ("term: {start: 2023-01-01, duration: P1Y}\nunder: ander", "unknown-reference", "describe"),
      (
        "term: {start: 2023-01-01, duration: P1Y}\nextensions: [{by: silence, duration: P1Y, notice: {working-days: 10}}]",
        "unknown-key", "P16D"
      ),
      ("term: {start: 2023-01-01, last-day: {event: oplevering}}", "unknown-key", "note"),
      (
        "term: {start: 2023-01-01, last-day: open}\nexits: [{each: 12-31, notice: {us: P1M, them: P2M}}]",
        "unknown-key", "by: them"
      ),
      (
        "term: {start: 2023-01-01, last-day: open}\nexits: [{each: 12-31, every: 5, notice: P1Y}]", "unknown-key", "P5Y"
      ),
      (
        "term: {start: 2023-01-01, duration: P1Y}\nextensions: [{by: silence, duration: P1Y, notice: {from: P6M, to: P3M}}]",
        "unknown-key", "the first under `note`"
      ),
      (
        "term: {start: 2023-01-01, duration: P1Y}\nextensions: [{by: silence, duration: P1Y, notice: {calendar-month: 3}}]",
        "unknown-key", "calendar-months"
      ),
      ("term: {start: 2023-01-01, duration: P1Y}\nsuspended: 2023-06-01", "unknown-key", "amendments"),
      ("term: {start: 2023-01-01, duration: P1Y}\nretention: P15Y", "unknown-key", "a file of its own"),
      ("term: {start: 2023-01-01, duration: P1Y}\nentry: [01-01, 07-01]", "unknown-key", "joins"),
      ("term: {start: 2023-01-01, duration: P1Y}\nannounce: P6M", "unknown-key", "dates"),
      ("term: {start: 2023-01-01, duration: P1Y}\nlots: [een, twee]", "unknown-key", "under"),
      ("term: {start: 2023-01-01, duration: P1Y}\nopschorting: 2023-06-01", "unknown-key", "amendments"),
      ("term: {start: 2023-01-01, duration: open}", "invalid-period", "last-day: open"),
      ("term: {last-day: open}\nexits: [{each: maandelijks, notice: P1M}]", "invalid-date", "each: month-end"),
      ("term: {start: 2023-01-01, last-day: open}\nexits: [{each: [], notice: P1M}]", "wrong-type", "month-end"),
      (
        "term: {start: 2023-01-01, last-day: open}\nexits: [{each: month-end, notice: P1M}]\n"
          + "history: [{known: 2023-03-01, event: notice-received, last-day: 2024-09-15}]", "invalid-history",
        "terminated"
      ),
    ])
  func refused(contract: String, code: String, wayOut: String) throws {
    let outcome = try run(["hulp": contract], "check")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("[\(code)]"), "\(outcome.output)")
    #expect(outcome.output.contains(wayOut), "\(outcome.output)")
    #expect(!outcome.output.contains("[missing-key]"), "\(outcome.output)")
  }

  @Test(
    "What does nothing is told",
    arguments: [
      ("term: {start: 2023-01-01, duration: P2Y, at-most: P1Y}", "at-most"),
      (
        "term: {start: 2023-01-01, duration: P2Y, at-most: P2Y}\nextensions: [{by: silence, duration: P1Y, notice: P1M}]",
        "never comes"
      ),
      (
        "term: {start: 2023-01-01, duration: P2Y}\n"
          + "extensions: [{by: decision, duration: P1Y, notice: {us: P1M, them: P2M}}]", "by silence"
      ),
      ("term: {start: 2025-01-01, duration: P2Y}\nunder: raam", "may-outlive"),
    ])
  func unused(contract: String, words: String) throws {
    let frame = "term: {start: 2021-01-01, duration: P2Y}"
    let outcome = try run(["hulp": contract, "raam": frame], "check")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(words), "\(outcome.output)")
    let repeated = "\nextensions: [{by: decision, duration: P1Y, times: 3, notice: P1M}]"
    let most = try run(["hulp": "term: {start: 2021-01-01, duration: P2Y, at-most: P3Y}" + repeated], "check")
    #expect(!most.output.contains("unused-part"), "\(most.output)")
  }

  @Test("What another contract rests on without a source, its own days rest on as well")
  func assumedLinks() throws {
    let frame = "term: {start: 2022-01-01, duration: P2Y, assumed: nergens}\n"
    let plain = "term: {start: 2022-01-01, duration: P2Y}\nextensions: [{by: decision, duration: P1Y, notice: P3M}]\n"
    func isAssumed(_ own: String, _ frame: String) throws -> Bool? {
      let found = try deadlines(["hulp": own, "raam": frame], asOf: "2023-01-01")["hulp/term-end/0"]
      let rules = (found?["derivation"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String }
      #expect((found?["assumed"] as? Bool) == rules.contains("assumed"))
      return found?["assumed"] as? Bool
    }
    let own = "term: {start: 2023-01-01, duration: P4Y}\nunder: "
    #expect(try isAssumed(own + "raam", frame) == true)
    #expect(try isAssumed(own + "raam", plain) == false)
    #expect(try isAssumed(own + "{contract: raam, may-outlive: P1Y, assumed: bestek}", plain) == true)
    #expect(try isAssumed("term: {start: 2023-01-01, duration: P6M}\nunder: raam", frame) == false)
    #expect(try isAssumed("term: {duration: P1Y}\nfollows: raam", frame) == true)
    #expect(try isAssumed("term: {duration: P1Y}\nfollows: raam", plain) == false)
  }

  @Test("A framework agreement of more than four years needs a reason")
  func framework() throws {
    let term = "term: {start: 2023-01-01, duration: P4Y}\n"
    let longer = term + "extensions: [{by: decision, duration: P1Y, notice: P3M}]\n"
    #expect(try !run(["hulp": term + "framework: true"], "check").output.contains("[long-framework]"))
    #expect(try run(["hulp": longer + "framework: true"], "check").output.contains("[long-framework]"))
    #expect(
      try !run(["hulp": longer + "framework: {justified: dure gebouwen}"], "check").output.contains("[long-framework]"))
  }
}
