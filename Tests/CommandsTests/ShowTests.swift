import Foundation
import Testing

/// `termijn show`: one contract or transition at a glance.
@Suite struct ShowTests {
  private static let fixtures = RunningTermijn.fixtures.appendingPathComponent("show")

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write([
      "contracts/register.yaml": "municipality: Oosterhoek\nas-of: 2022-01-01\n",
      "contracts/documents.yaml": "documents: [{id: \"007\", title: Overeenkomst, date: 2020-12-01}]\n",
      "contracts/hulp.yaml": """
      id: hulp
      title: Jeugdhulp
      number: Z-2021-7
      value: EUR 120.000 per jaar
      owner: contractmanagement
      parties: [{role: us, name: Gemeente}, {role: them, name: Zorgaanbieder}]
      region: oost
      term:
        start: 2021-01-01
        duration: P2Y
        at-most: P6Y
        sources: [{document: "007", lines: 12-13, quote: twee jaar}]
      extensions:
        - {by: decision, duration: P1Y, notice: P3M, who: college, assumed: "Zo is het altijd gegaan."}
        - {by: silence, times: unlimited, duration: P1Y, notice: {us: unknown, them: P6M}}
      exits: [{by: them, each: month-end, notice: P12M, not-before: P2Y}]
      claims: P1Y
      under: {contract: raam, may-outlive: unknown}
      dates: [{id: tarieven, title: Nieuwe tarieven, each: 01-01, notice: P1M, owner: inkoop}]
      costs: [{what: Dubbele lasten, amount: 1000.00, per: month, when: overlap}]
      note: Alleen voor Oosterhoek.
      history: [{known: 2021-06-01, event: notice-sent, step: 1}]

      """,
      "contracts/raam.yaml":
        "id: raam\ntitle: Raamovereenkomst\nterm: {start: 2020-01-01, last-day: unknown}\nframework: true\n",
      "contracts/overstap.yaml": """
      transition: overstap
      title: Overstap naar West
      moves: [hulp]
      joins: [{contract: raam, entry: unknown}]
      not-before: 2022-06-01
      candidates: [2023-01-01]
      steps:
        - {id: raad, title: De raad stemt in, owner: raad}
        - {id: college, title: Het college besluit, owner: college, after: [raad], at-least: P14D, by: 2022-11-01}
      bridges: [{for: gap, how: tijdelijk, at-most: P1Y, confirmed: false}]

      """,
    ])
    return folder
  }

  @Test(arguments: ["hulp", "overstap"], ["nl", "en"])
  func whatIsPrinted(id: String, language: String) throws {
    let folder = try folder()
    let outcome = try RunningTermijn.run(
      ["show", id, "--lang", language], in: folder.url, environment: ["COLUMNS": "80"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    try expectGolden(outcome.output, at: Self.fixtures.appendingPathComponent("\(id).\(language).txt"))
  }

  private func answer(_ arguments: [String], in folder: URL) throws -> [String: Any] {
    let outcome = try RunningTermijn.run(arguments + ["--format", "json"], in: folder)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  private static let keys: Set = [
    "schema", "asOf", "id", "kind", "title", "short", "file", "number", "value", "owner", "contact", "url", "note",
    "parties",
    "region", "domain", "audience", "clauses", "history", "spans", "deadlines", "questions",
  ]

  @Test("The deadlines and questions are those of the other commands")
  func oneTruth() throws {
    let folder = try folder()
    let shown = try answer(["show", "hulp"], in: folder.url)
    #expect(Set(shown.keys) == Self.keys)
    let deadlines = try answer(["deadlines", "--contract", "hulp"], in: folder.url)
    #expect(shown["deadlines"] as? NSArray == deadlines["deadlines"] as? NSArray)
    #expect((shown["deadlines"] as? NSArray)?.count ?? 0 > 3)
    let all = try answer(["questions"], in: folder.url)["questions"] as? [[String: Any]] ?? []
    let own = all.filter { $0["contract"] as? String == "hulp" }
    #expect(!own.isEmpty)
    #expect(shown["questions"] as? NSArray == own as NSArray)
    let transition = try answer(["show", "overstap"], in: folder.url)
    #expect(Set(transition.keys) == Self.keys)
    #expect(transition["kind"] as? String == "transition")
    #expect((transition["questions"] as? NSArray)?.count == all.count)
  }

  @Test("A contract that is misspelt, not known yet, or in several registers")
  func which() throws {
    let folder = try folder()
    let misspelt = try RunningTermijn.run(["show", "hulo"], in: folder.url)
    #expect(misspelt.status == 64)
    #expect(misspelt.messages.contains("did you mean 'hulp'?"))
    let early = try RunningTermijn.run(["show", "hulp", "--as-of", "2020-01-01"], in: folder.url)
    #expect(early.status == 2)
    #expect(early.messages.contains("1 December 2020"))
    try folder.write(["west/a.yaml": "id: hulp\ntitle: A\nterm: {start: 2021-01-01, last-day: open}\n"])
    try folder.write(["zuid/b.yaml": "id: b\ntitle: B\nterm: {start: 2021-01-01, last-day: open}\n"])
    let both = try answer(["show", "hulp", "-C", "contracts", "-C", "west", "-C", "zuid"], in: folder.url)
    #expect((both["registers"] as? [[String: Any]])?.map { $0["register"] as? String } == ["contracts", "west"])
    #expect((both["together"] as? [String: Any])?["registers"] as? [String] == ["Oosterhoek", "west"])
  }
}
