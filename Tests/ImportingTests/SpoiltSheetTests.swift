import CivilDates
import Diagnostics
import Register
import RegisterDrafts
import SystemInterface
import TestSupport
import Testing
import Words

@testable import Importing

/// Lists as they really are: half a quotation mark, slips of the pen, notes below.
@Suite struct SpoiltSheetTests {
  private func imported(_ list: String, columns: String = "columns: {}") throws -> ImportedContracts {
    var request = ImportRequest(document: "lijst", fileName: "lijst.csv", language: .dutch)
    request.columns = try ColumnSettings(Array(columns.utf8), path: "columns.yaml")
    return try importedContracts(from: Array(list.utf8), request)
  }

  private func contract(_ cells: String, columns: String = "columns: {}") throws -> (ContractDraft, [ImportRemark]) {
    let headings = "Naam;Startdatum;Einddatum;Looptijd;Opties;Opzegtermijn\n"
    let imported = try imported("\(headings)Hulp;\(cells)\n", columns: columns)
    return (try #require(imported.contracts.first).draft, imported.remarks)
  }

  @Test func aMarkThatIsNeverClosedEndsTheListAndIsTold() throws {
    let list = "Naam;Einddatum\nA;31-12-2025\n\"B\nb\";31-12-2026\n\"C;31-12-2026\nD;31-12-2027\n"
    let imported = try imported(list)
    #expect(imported.contracts.map(\.draft.title.value) == ["A", "B b"])
    let remark = try #require(imported.remarks.first { $0.kind == .unreadable })
    #expect(remark.message.english.hasPrefix("line 5: a quotation mark"))
    let problem = #expect(throws: ImportProblem.self) { try self.imported("\"Naam;Einddatum\nA;31-12-2025\n") }
    #expect(problem?.message.dutch.hasPrefix("regel 1: een aanhalingsteken") ?? false)
    #expect(try self.imported("sep=;\n\(list)").remarks.contains { $0.message.dutch.hasPrefix("regel 6:") })
  }

  @Test func aMarkTooManySwallowsNoRowsInSilence() throws {
    let imported = try imported(
      "Naam;Einddatum\n\"A;31-12-2025\nB;31-12-2026\n\"C\";31-12-2027\nD;31-12-2028\n19\" kast;31-12-2025\n")
    #expect(imported.contracts.map(\.draft.title.value) == ["D", "19\" kast"])
    #expect(imported.remarks.first?.message.english.hasPrefix("lines 2 through 4:") ?? false)
  }

  @Test func whatStandsBelowTheListIsNoContract() throws {
    let imported = try imported(
      "Nummer;Naam;Einddatum\n1;A;31-12-2025\n;;\n2;B;31-12-2026\n;;\nOpgesteld door;Inkoop;\n* zonder btw;;\n")
    #expect(imported.contracts.map(\.draft.id) == ["1", "2"])
    #expect(imported.remarks.filter { $0.kind == .skipped }.map(\.place) == ["6", "7"])
  }

  /// Cells of start, end, duration, options and notice; the term and its steps then, and what is told of which kind.
  @Test(
    arguments: [
      (
        "1-1-2025;31-12-2026;9999 jaar;geen;", "2025-01-01 t/m 2026-12-31", "9999 jaar", ImportRemark.Kind.contradiction
      ),
      ("1-1-2025;31-12-2026;99999 dagen;geen;", "2025-01-01 t/m 2026-12-31", "99999 dagen", .contradiction),
      ("1-1-2025;31-12-2027;1095 dagen;geen;", "2025-01-01 P1095D t/m 2027-12-31", nil, nil),
      ("1-1-2025;31-12-9999;;geen;", "2025-01-01 t/m ?", "31-12-9999", .unreadable),
      ("1-1-0001;31-12-2026;2 jaar;geen;", "? P2Y t/m 2026-12-31", "1-1-0001", .unreadable),
      ("1-1-2025;46387;;geen;", "2025-01-01 t/m ?", "46387", .unreadable),
      (
        "1-1-2025;31-12-2026;2 jaar;99 x 99 jaar;", "2025-01-01 P2Y t/m 2026-12-31 + decision x? unknown", "99 x",
        .unreadable
      ),
      ("1-1-2025;31-12-2026;2 jaar;geen;400 jaar", "2025-01-01 P2Y t/m 2026-12-31", "400 jaar", .unreadable),
      ("1-1-2025;31-12-2026;24;geen;", "2025-01-01 t/m 2026-12-31", "zonder eenheid", .question),
      (";31-12-2026;2 jaar;geen;", "? P2Y t/m 2026-12-31", "leeg", .notSaid),
      ("2025;31-12-2026;2 jaar;geen;", "2025-01-01/2025-12-31 P2Y t/m 2026-12-31", nil, nil),
      (
        "2025;31-12-2030;2 jaar;geen;", "2025-01-01/2025-12-31 P2Y t/m 2026-12-31/2030-12-31", "2027-12-30",
        .contradiction
      ),
      ("1-1-2025;n.v.t.;onbepaald;geen;", "2025-01-01 open", nil, nil),
      ("1-1-2025;n.v.t.;;geen;", "2025-01-01 t/m ?", "n.v.t.", .notSaid),
      ("1-1-2025;31-12-2026 23:59:59;;geen;", "2025-01-01 t/m 2026-12-31", nil, nil),
      (
        "1-1-2025;31-12-2026;;zie contract;3 mnd", "2025-01-01 t/m 2026-12-31 + decision x? unknown", "zie contract",
        .unreadable
      ),
      (
        "1-1-2025;31-12-2026;;stilzwijgend, zie art. 3;3 mnd", "2025-01-01 t/m 2026-12-31 + silence x? unknown",
        "art. 3", .unreadable
      ),
    ] as [(String, String, String?, ImportRemark.Kind?)])
  func nothingIsGuessed(_ cells: String, _ term: String, _ told: String?, _ kind: ImportRemark.Kind?) throws {
    let (draft, remarks) = try contract(cells)
    #expect(draft.summary == term)
    if let told, let kind {
      #expect(
        remarks.contains { $0.kind == kind && $0.message.dutch.contains(told) }, "\(remarks.map(\.message.dutch))")
    } else {
      #expect(remarks.allSatisfy { $0.message.dutch.hasPrefix("Opzegtermijn is leeg") }, "\(remarks.map(\.message))")
    }
  }

  @Test func whatCouldNotBeReadStaysBesideTheEnd() throws {
    let (draft, _) = try contract("1-1-2025;31-12-2026;9999 jaar;geen;")
    #expect(draft.term.lastDay?.comment?.contains("9999 jaar") ?? false)
  }

  @Test func anExtensionInConsultationTakesNoNotice() throws {
    let (draft, remarks) = try contract("1-1-2025;31-12-2026;;in overleg 1 jaar;3 mnd")
    #expect(draft.extensions.map(\.by) == [.agreement] && draft.extensions[0].notice == nil)
    #expect(draft.note == "Opzegtermijn: 3 mnd" && remarks.contains { $0.message.english.contains("by agreement") })
  }

  @Test func aBareNumberIsAskedFor() throws {
    let (_, remarks) = try contract("1-1-2025;;24;geen;3")
    let questions = remarks.compactMap(\.question)
    #expect(questions.map(\.topic) == ["units", "units"])
    #expect(questions.map { $0.answers.map(\.word) } == [["years", "months"], ["months", "weeks", "days", "years"]])
    let (draft, _) = try contract("1-1-2025;;24;1 jaar;3", columns: "units: {Looptijd: months, Opzegtermijn: weeks}")
    #expect(draft.term.duration?.value == period("P24M"))
    #expect(draft.extensions.first?.notice?.value == .period(period("P21D")))
  }

  @Test(arguments: [
    ("", "dates: {\"Start\": day-month}\n"), ("# ja\n", "# ja\ndates: {\"Start\": day-month}\n"),
    ("dates: {Eind: month-day}\n", "dates: {\"Start\": day-month, Eind: month-day}\n"),
    ("dates: {}", "dates: {\"Start\": day-month}"),
    ("dates:\r\n  Eind: month-day # zo\r\n", "dates:\r\n  \"Start\": day-month\r\n  Eind: month-day # zo\r\n"),
    ("last-day: {Tot: exclusive}", "last-day: {Tot: exclusive}\ndates: {\"Start\": day-month}\n"),
    ("{last-day: {Tot: exclusive}}\n", nil), ("dates: nee\n", nil), ("columns: {A: ignore}\n...\n", nil),
  ])
  func answersArePutIntoTheFile(_ file: String, _ expected: String?) throws {
    let (_, remarks) = try contract("01-02-2025;31-12-2026;;geen;")
    let question = try #require(remarks.compactMap(\.question).first)
    let asked = ColumnQuestion(topic: "dates", heading: "Start", text: question.text, answers: question.answers)
    let contents = FileContents(path: "columns.yaml", bytes: Array(file.utf8))
    #expect(ColumnSettings.adding(asked.answers[0], to: asked, in: contents)?.text == expected)
  }
}
