import CivilDates
import Diagnostics
import LocatedYAML
import Register
import RegisterDrafts
import RegisterReading
import SystemInterface
import TestSupport
import Testing
import Words

@Suite struct ContractDraftTests {
  /// A draft that uses every field.
  private static var full: ContractDraft {
    let cell = { (name: String, quote: String) in DraftSource(document: "lijst", at: "Blad1!\(name)", quote: quote) }
    var draft = ContractDraft(id: "hulp", title: Drafted("Hulp", sources: [cell("A2", "Hulp")]))
    draft.comments = ["Uit lijst.xlsx\nregel 2"]
    draft.number = Drafted("2021-034", sources: [cell("B2", "2021-034")])
    draft.value = Drafted("€ 12.000,00", sources: [cell("C2", "12000")])
    draft.owner = .unknown(because: "de cel is leeg")
    draft.parties = [
      Drafted(Party(role: "them", name: "Zorg, Hulp & Co")), Drafted(Party(role: "us", name: "Gemeente")),
    ]
    draft.regions = [Drafted("haaglanden")]
    draft.domains = [Drafted("jeugd"), Drafted("wmo")]
    draft.term.start = Drafted(imprecise("2021-01-01"), sources: [cell("D2", "1 januari 2021")])
    draft.term.duration = Drafted(period("P2Y"), sources: [cell("E2", "2 jaar")])
    draft.term.lastDay = Drafted(.day(imprecise("2022-12-31")))
    draft.term.atMost = Drafted(period("P6Y"))
    draft.term.stated = StatedDraft(
      lastDay: ImpreciseDate(date("2022-01-31")), because: "twee jaar: dus december",
      sources: [cell("F2", "31-01-2022")])
    var step = ExtensionDraft(
      by: nil, times: .count(2), length: .period(period("P1Y")), notice: Drafted(.calendarMonths(6)),
      sources: [cell("G2", "2 x 1 jaar")])
    step.theirNotice = .unknown(because: "staat er niet")
    step.who = .unknown
    let last = ExtensionDraft(by: .silence, times: .unlimited, length: .period(period("P1Y")))
    draft.extensions = [step, last]
    draft.exits = [
      ExitDraft(by: .us, each: .monthEnd, notice: Drafted(.period(period("P3M")))),
      ExitDraft(each: .daysOfYear([.marchEnd, .yearEnd])),
    ]
    draft.claims = Drafted(period("P5Y"))
    draft.note = "Let op: ja?"
    return draft
  }

  @Test func writesEveryField() {
    #expect(
      Self.full.yaml(in: .english) == """
        # Uit lijst.xlsx
        # regel 2
        id: hulp
        title: Hulp
        region: haaglanden
        domain: [jeugd, wmo]
        parties: [{role: them, name: "Zorg, Hulp & Co"}, {role: us, name: Gemeente}]
        term:
          start: 2021-01-01
          duration: P2Y
          last-day: 2022-12-31
          at-most: P6Y
          stated:
            last-day: 2022-01-31
            because: "twee jaar: dus december"
            sources:
              - {document: "lijst", at: "Blad1!F2", quote: "31-01-2022"}
          sources:
            - {document: "lijst", at: "Blad1!D2", quote: "1 januari 2021"}
            - {document: "lijst", at: "Blad1!E2", quote: "2 jaar"}
        extensions:
          - by: decision
            times: 2
            duration: P1Y
            # staat er niet
            notice: {us: {calendar-months: 6}, them: unknown}
            who: unknown
            sources:
              - {document: "lijst", at: "Blad1!G2", quote: "2 x 1 jaar"}
            assumed: It does not say whether this takes silence or a decision; read as a decision, so that nobody relies on it.
          - by: silence
            times: unlimited
            duration: P1Y
        exits:
          - by: us
            each: month-end
            notice: P3M
          - by: either
            each: [03-31, 12-31]
        claims: P5Y
        value: "€ 12.000,00"
        number: "2021-034"
        # de cel is leeg
        owner: "unknown"
        sources:
          - {document: "lijst", at: "Blad1!A2", quote: "Hulp"}
          - {document: "lijst", at: "Blad1!B2", quote: "2021-034"}
          - {document: "lijst", at: "Blad1!C2", quote: "12000"}
        note: "Let op: ja?"

        """)
  }

  @Test func readsBackWithoutErrors() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    defer { withExtendedLifetime(folder) {} }
    try SystemInterface.write(
      Array("documents: [{id: lijst, date: 2021-06-01}]\n".utf8), to: "\(folder.path)/documents.yaml")
    try SystemInterface.write(Array(Self.full.yaml(in: .dutch).utf8), to: "\(folder.path)/hulp.yaml")
    let empty = ContractDraft(id: "leeg", title: Drafted("Leeg"))
    try SystemInterface.write(Array(empty.yaml(in: .dutch).utf8), to: "\(folder.path)/leeg.yaml")
    let read = readRegister(at: folder.path)
    #expect(read.diagnostics.filter { $0.severity == .error } == [])
    let contract = try #require(read.register.contracts.first?.original)
    #expect(contract.term.start == imprecise("2021-01-01"))
    #expect(contract.term.provenance.sources.map(\.at) == ["Blad1!D2", "Blad1!E2", "Blad1!F2"])
    #expect(contract.extensions.count == 3)
  }

  @Test func anyTextReadsBackAsItWas() throws {
    let pieces: [String] = [
      "a", "Z", "é", "0", " ", "  ", ":", ": ", " #", "#", "-", "- ", "'", "\"", "\\", "\n", "\r", "\t", "\u{0}",
      "\u{7}",
      "\u{1B}[31m", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "😀", "{", "}", "[", "]", ",", "&", "*",
      "!",
      "|", ">", "%", "@", "`", "=", "<<", "~", "null", "true", "unknown", "2021-01-01", "...", "---",
    ]
    let texts = randomCases(3000, seed: 7) { generator in
      (0..<Int.random(in: 0...6, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
    let wrong = try texts.counterexample { text in
      var draft = ContractDraft(id: "hulp", title: Drafted(text, comment: text))
      draft.comments = [text]
      draft.note = text
      draft.parties = [Drafted(Party(role: text, name: text))]
      draft.domains = [Drafted(text), Drafted(text)]
      draft.sources = [DraftSource(document: text, at: text, quote: text, note: text)]
      let root = try parseYAML(Array(draft.yaml(in: .dutch).utf8), file: "hulp.yaml")
      let source = root["sources"]?.items?.first
      let read =
        ["title", "note"].map { root[$0]?.text } + ["document", "at", "quote", "note"].map { source?[$0]?.text }
        + ["role", "name"].map { root["parties"]?.items?.first?[$0]?.text } + (root["domain"]?.items ?? []).map(\.text)
      return read.count == 10 && read.allSatisfy { $0?.unicodeScalars.elementsEqual(text.unicodeScalars) ?? false }
    }
    #expect(wrong == nil)
  }

  @Test(arguments: [
    ("2021-034", "2021-034"), ("Raamovereenkomst  Jeugd & Gezin", "raamovereenkomst-jeugd-gezin"),
    ("Café 'Ons'", "cafe-ons"),
    ("  --x--", "x"), ("Zoë's hulp/zorg", "zoes-hulp-zorg"), ("漢字", nil), ("", nil),
  ])
  func makesIDs(_ text: String, _ id: String?) {
    #expect(registerID(from: text) == id)
    #expect(id.map(isRegisterID) ?? true)
  }

  @Test func writesDatesAsTheRegisterTakesThem() throws {
    for date in [imprecise("2021"), imprecise("2021-34"), imprecise("[2026..2030]"), imprecise("2021-12-31")]
      + [ImpreciseDate(earliest: date("2021-05-19"), latest: date("2021-07-15"), text: "mei 2021")]
    {
      var draft = ContractDraft(id: "a", title: Drafted("A"))
      draft.term.start = Drafted(date)
      let root = try parseYAML(Array(draft.yaml(in: .dutch).utf8), file: "a.yaml")
      let start = root["term"]?["start"]
      let read =
        start?.text.flatMap { ImpreciseDate(edtf: $0) }
        ?? start.flatMap { node in
          node["from"]?.text.flatMap { CivilDate($0) }.map { from in
            ImpreciseDate(
              earliest: from, latest: node["to"]?.text.flatMap { CivilDate($0) } ?? from, text: node["about"]?.text)
          }
        }
      #expect(read == date)
    }
  }
}

extension MonthDay {
  fileprivate static let marchEnd = day(3, 31)
  fileprivate static let yearEnd = day(12, 31)

  private static func day(_ month: Int, _ day: Int) -> MonthDay {
    guard let made = MonthDay(month: month, day: day) else { preconditionFailure("not a day: \(month)-\(day)") }
    return made
  }
}
