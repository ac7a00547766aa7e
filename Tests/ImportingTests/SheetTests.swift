import CivilDates
import Register
import RegisterDrafts
import TestSupport
import Testing
import Words

@testable import Importing

@Suite struct SheetTests {
  private static let list = """
    Contractenlijst;;;;;;;;
    ;;;;;;;;
    Contractnummer;Contractnaam;Leverancier;Ingangsdatum;Einddatum;Looptijd;Verlengingsopties;Opzegtermijn;Waarde (€)
    2021-034;"Hulp; ""thuis""
    en meer";Café Zorg;1-1-2025;31-12-'26;2 jaar;2 x 1 jaar;6 mnd;€ 12.000,00
    2021-035;Vervoer;Taxi;15-04-2023;onbepaald;;geen;3 mnd;250000
    2021-036;Strijdig;Zorg;1-1-2023;31-12-2025;2 jaar;;n.v.t.;
    2021-037;Kapot;Zorg;30-02-2023;31-12-2025;;stilzwijgend 1 jaar;3 mnd;
    Totaal;;;;;;;;262.000

    """

  private func imported(_ bytes: [UInt8], columns: String = "columns: {}") throws -> ImportedContracts {
    var request = ImportRequest(document: "lijst", fileName: "lijst.csv", language: .dutch)
    request.columns = try ColumnSettings(Array(columns.utf8), path: "columns.yaml")
    return try importedContracts(from: bytes, request)
  }

  /// The same text in every encoding in which Excel and its like write it.
  private static var encodings: [[UInt8]] {
    let units = Array(list.utf16)
    let latin = list.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8($0.value) }
    return [
      Array(list.utf8), [0xEF, 0xBB, 0xBF] + Array(list.utf8), latin,
      [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      Array("sep=;\r\n".utf8) + Array(list.replacing("\n", with: "\r\n").utf8),
    ]
  }

  @Test(arguments: 0..<7)
  func readsEveryEncoding(_ index: Int) throws {
    let imported = try imported(Self.encodings[index])
    #expect(imported.contracts.map(\.draft.id) == ["2021-034", "2021-035", "2021-036", "2021-037"])
    let first = imported.contracts[0].draft
    #expect(first.title.value == "Hulp; \"thuis\" en meer")
    #expect(first.parties.first?.value?.name == "Café Zorg")
    #expect(first.value?.value == "€ 12.000,00")
    #expect(first.term.start?.value == imprecise("2025-01-01"))
    #expect(first.term.start?.sources.first?.at == "D4")
    #expect(first.term.lastDay?.value == .day(imprecise("2026-12-31")))
    #expect(first.extensions.map(\.by) == [.decision])
    #expect(first.extensions.map(\.times) == [.count(2)])
    #expect(first.extensions.first?.notice?.value == .period(period("P6M")))
  }

  @Test func saysWhatItDoesNotKnow() throws {
    let contracts = try imported(Array(Self.list.utf8)).contracts.map(\.draft)
    #expect(contracts[1].term.lastDay?.value == .open)
    #expect(contracts[1].exits.map(\.each) == [.day])
    #expect(contracts[1].exits.first?.assumed != nil)
    let bounds = ImpreciseDate(earliest: date("2024-12-31"), latest: date("2025-12-31"))
    #expect(contracts[2].term.lastDay?.value == .day(bounds))
    #expect(contracts[2].extensions.isEmpty)
    #expect(contracts[3].term.start?.value == nil)
    #expect(contracts[3].term.start?.comment != nil)
    #expect(contracts[3].extensions.first?.by == .silence)
    let kinds = Set(try imported(Array(Self.list.utf8)).remarks.map(\.kind))
    #expect(kinds.isSuperset(of: [.contradiction, .unreadable, .skipped, .notSaid]))
  }

  @Test func aColumnThatCanBeReadInTwoWaysIsAQuestion() throws {
    let list = "Naam,Start,Einde\nA,01/02/2023,30/06/2025\nB,03/04/2023,31/12/2025\n"
    let open = try imported(Array(list.utf8))
    #expect(open.contracts.map { $0.draft.term.start?.value } == [nil, nil])
    #expect(open.contracts.map { $0.draft.term.lastDay?.value }[0] == .day(imprecise("2025-06-30")))
    let question = try #require(open.remarks.compactMap(\.question).first)
    #expect(question.answers.map(\.meaning.dutch) == ["dag 1 van maand 2", "dag 2 van maand 1"])
    #expect(question.answers.map(question.line)[0] == "dates: {\"Start\": day-month}")
    let settled = try imported(Array(list.utf8), columns: question.answers.map(question.line)[1])
    #expect(settled.contracts.map { $0.draft.term.start?.value } == [imprecise("2023-01-02"), imprecise("2023-03-04")])
  }

  @Test func anEndOnTheFirstOfTheMonthCanBeTheDayAfter() throws {
    let list = "Naam;Startdatum;Einddatum\nA;15-1-2023;1-1-2025\nB;15-1-2023;1-1-2026\n"
    let open = try imported(Array(list.utf8))
    let bounds = ImpreciseDate(earliest: date("2024-12-31"), latest: date("2025-01-01"))
    #expect(open.contracts[0].draft.term.lastDay?.value == .day(bounds))
    let question = try #require(open.remarks.compactMap(\.question).first)
    let line = question.line(try #require(question.answers.last))
    let settled = try imported(Array(list.utf8), columns: line)
    #expect(settled.contracts[0].draft.term.lastDay?.value == .day(imprecise("2024-12-31")))
  }

  @Test func otherColumnsAreNamedByHand() throws {
    let list = "Ding\tAfgesproken tot en met\nA\t31-12-2025\n"
    #expect(throws: ImportProblem.self) { try imported(Array(list.utf8)) }
    let read = try imported(Array(list.utf8), columns: "columns: {ding: name, \"Afgesproken tot en met\": end}")
    #expect(read.contracts.map { $0.draft.term.lastDay?.value } == [.day(imprecise("2025-12-31"))])
  }

  @Test(arguments: [
    "", "\u{0}\u{1}\u{2}", "PK", "PK\u{3}\u{4}xxxxxxxxxxxxxxxxxxxxxxxxxxxx", "%PDF-1.7", "alleen tekst", "a;b\n1;2\n",
    "\"", "sep=", "sep=;",
  ])
  func refusesWhatIsNoList(_ text: String) {
    #expect(throws: ImportProblem.self) { try imported(Array(text.utf8)) }
  }

  @Test func refusesOldAndEncryptedFilesByName() {
    #expect(throws: ImportProblem.self) { try imported([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) }
  }

  @Test(arguments: [(0, "A1"), (25, "Z1"), (26, "AA1"), (701, "ZZ1"), (702, "AAA1")])
  func namesCells(_ column: Int, _ name: String) {
    #expect(cellName(column: column, row: 1, of: nil) == name)
    #expect(cellName(column: column, row: 1, of: "Blad 'x'") == "'Blad ''x'''!\(name)")
  }

  @Test func givesEveryContractAnIDOfItsOwn() throws {
    let list = "Naam;Einddatum\nHulp;31-12-2025\nHulp;31-12-2026\n"
    #expect(try imported(Array(list.utf8)).contracts.map(\.draft.id) == ["hulp", "hulp-2"])
  }
}
