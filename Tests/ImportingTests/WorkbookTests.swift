import CivilDates
import Register
import RegisterDrafts
import TestSupport
import Testing
import Words

@testable import Importing

@Suite struct WorkbookTests {
  private func imported(_ workbook: TestWorkbook) throws -> ImportedContracts {
    try importedContracts(
      from: workbook.bytes, ImportRequest(document: "lijst", fileName: "lijst.xlsx", language: .dutch))
  }

  private static func row(_ number: Int, _ cells: [String], hidden: Bool = false) -> String {
    "<row r=\"\(number)\"\(hidden ? " hidden=\"1\"" : "")>\(cells.joined())</row>"
  }

  private static func text(_ name: String, _ text: String) -> String {
    "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  private static var workbook: TestWorkbook {
    var workbook = TestWorkbook()
    workbook.strings = ["<t>Hulp</t>", "<r><t>Hulp </t></r><r><t>thuis</t></r><rPh><t>nee</t></rPh>"]
    workbook.rows =
      row(1, [text("A1", "Lijst")])
      + row(
        3,
        [
          text("A3", "Naam"), text("B3", "Startdatum"), text("C3", "Einddatum"), text("D3", "Opzegtermijn (mnd)"),
          text("E3", "Leverancier"),
        ])
      + row(
        4,
        [
          "<c r=\"A4\" t=\"s\"><v>0</v></c>", "<c r=\"B4\" s=\"1\"><v>44927</v></c>",
          "<c r=\"C4\" s=\"1\"><f>B4+1</f><v>46387</v></c>", "<c r=\"D4\"><v>3</v></c>", text("E4", "Zorg"),
        ])
      + row(
        5,
        [
          "<c r=\"A5\" t=\"s\"><v>1</v></c>", "<c r=\"B5\" s=\"1\"><v>60</v></c>", text("C5", "31-12-&apos;26"),
          "<c r=\"D5\" t=\"e\"><v>#REF!</v></c>",
        ], hidden: true)
    workbook.rest = "<mergeCells><mergeCell ref=\"E4:E1048576\"/></mergeCells>"
    return workbook
  }

  @Test func readsCells() throws {
    let imported = try imported(Self.workbook)
    #expect(imported.contracts.map { $0.draft.title.value } == ["Hulp", "Hulp thuis"])
    let first = imported.contracts[0].draft
    #expect(first.term.start?.value == imprecise("2023-01-01"))
    #expect(first.term.lastDay?.value == .day(imprecise("2026-12-31")))
    #expect(first.term.start?.sources.first?.at == "Blad1!B4")
    let second = imported.contracts[1].draft
    #expect(second.term.start?.value == nil)
    #expect(second.term.lastDay?.value == .day(imprecise("2026-12-31")))
    #expect(second.parties.first?.value?.name == "Zorg")
    #expect(second.parties.first?.sources.first?.at == "Blad1!E4")
    let kinds = imported.remarks.map(\.kind)
    #expect(kinds.contains(.hidden) && kinds.contains(.skipped) && kinds.contains(.unreadable))
  }

  @Test func tellsOfFormulasWithoutAnOutcomeOfHiddenColumnsAndOfPercentages() throws {
    var workbook = Self.workbook
    workbook.formats.append("0.0%")
    workbook.rows += Self.row(
      6,
      [
        Self.text("A6", "Formules"), "<c r=\"B6\" s=\"1\"><f>DATE(2025,1,1)</f><v></v></c>",
        "<c r=\"C6\" t=\"str\"><f>IF(1,\"\")</f><v></v></c>", "<c r=\"D6\" s=\"2\"><v>0.075</v></c>",
      ])
    workbook.rest += "<cols><col min=\"4\" max=\"4\" hidden=\"1\"/></cols>"
    let remarks = try imported(workbook).remarks.filter { $0.place?.hasSuffix("6") ?? false || $0.kind == .hidden }
    let told = remarks.map { "\($0.place ?? "") \($0.message.english)" }
    #expect(told.contains("Blad1!B6 Startdatum: \"=DATE(2025,1,1)\" cannot be read"), "\(told)")
    #expect(told.contains("Blad1!C6 Einddatum is empty"), "\(told)")
    #expect(told.contains("Blad1!D6 Opzegtermijn (mnd): \"7.5%\" cannot be read"), "\(told)")
    #expect(told.contains("Blad1!D3 the hidden column \"Opzegtermijn (mnd)\" was read all the same"), "\(told)")
  }

  /// Real days, what is typed below them, and whether day and month seem to be swapped in the real ones.
  @Test(arguments: [
    (["2", "3", "4", "5", "6"], "13-01-2025", true), (["2", "3", "4", "5", "13"], "13-01-2025", false),
    (["2", "3", "4", "5", "6"], "10-01-2025", false), (["1", "1", "1", "1", "1"], "13-01-2025", false),
  ])
  func tellsWhereDaysWereTakenForMonths(_ days: [String], _ typed: String, _ isSwapped: Bool) throws {
    var workbook = TestWorkbook()
    workbook.rows = Self.row(1, [Self.text("A1", "Naam"), Self.text("B1", "Startdatum")])
    for (index, day) in days.enumerated() {
      // 1 January 2025 is 45658.
      let serial = 45657 + (Int(day) ?? 0)
      workbook.rows += Self.row(
        index + 2, [Self.text("A\(index + 2)", "Hulp \(index)"), "<c r=\"B\(index + 2)\" s=\"1\"><v>\(serial)</v></c>"])
    }
    workbook.rows += Self.row(7, [Self.text("A7", "Getypt"), Self.text("B7", typed)])
    let told = try imported(workbook).remarks.contains { $0.message.english.contains("swapped") }
    #expect(told == isSwapped)
  }

  @Test func countsDaysFrom1904WhereTheFileSays() throws {
    var workbook = Self.workbook
    workbook.is1904 = true
    #expect(try imported(workbook).contracts[0].draft.term.start?.value == imprecise("2027-01-02"))
  }

  /// The document type of a bomb, elements without end, cells far away, and numbers of strings that are not there.
  @Test(arguments: [
    ("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>", ""),
    ("", String(repeating: "<x>", count: 300)), ("", "<row r=\"1\"><c r=\"A1\">"),
  ])
  func refusesHostileParts(_ prolog: String, _ rows: String) {
    var workbook = Self.workbook
    workbook.prolog = prolog
    workbook.rows += rows
    #expect(throws: ImportProblem.self) { try imported(workbook) }
  }

  @Test func readsOnWhereCellsAreNonsense() throws {
    var workbook = Self.workbook
    workbook.rows += Self.row(
      6,
      [
        Self.text("A6", "Nog een"), "<c r=\"B6\" t=\"s\"><v>99999</v></c>", "<c r=\"ZZZZZZ6\"><v>1</v></c>",
        "<c r=\"C6\" s=\"1\"><v>1e400</v></c>", "<c r=\"D6\" s=\"-5\"><v>x</v></c>",
      ])
    #expect(try imported(workbook).contracts.count == 3)
  }

  /// Whatever byte is changed, it is read or refused.
  @Test func readsOrRefusesAnyBytes() {
    let bytes = Self.workbook.bytes
    let changed = randomCases(400, seed: 3) { generator in
      var copy = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        copy[Int.random(in: copy.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      return generator.oneIn(4) ? Array(copy.prefix(Int.random(in: copy.indices, using: &generator))) : copy
    }
    for bytes in changed {
      _ = try? importedContracts(
        from: bytes, ImportRequest(document: "lijst", fileName: "lijst.xlsx", language: .english))
    }
  }
}
