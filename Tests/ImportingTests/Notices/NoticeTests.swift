import Diagnostics
import Register
import RegisterDrafts
import RegisterReading
import SystemInterface
import Testing
import Words

@testable import Importing

@Suite struct NoticeTests {
  /// What each notice says, worked out by hand.
  static let notices: [(file: String, contracts: [String])] = [
    // Months are months of the calendar, days stay days, and a day is the one that is written.
    (
      "plain.xml",
      [
        "2024-10-27 P48M", "2024-12-31 P55D", "? P42D", "2024-02-29 P4Y", "2025-01-01 t/m 2026-12-31", "? t/m ?",
        "2025-01-01 ?",
      ]
    ),
    // Whether a length has the renewals in it, only the notice itself could say.
    (
      "options-in-or-out.xml",
      [
        "2025-01-01 ? + decision* x2 unknown", "2025-01-01 ? + decision* x? unknown",
        "2025-01-01 t/m 2026-12-31* + decision* x1 unknown", "2025-01-01 ?", "2025-01-01 P18M",
      ]
    ),
    ("zero-renewals.xml", ["2025-01-01 ? + decision* x? unknown", "2025-01-01 P24M"]),
    (
      "tacit.xml",
      [
        "2019-09-01 t/m 2020-12-31* + silence x3 unknown", "2019-09-01 t/m 2020-12-31* + decision* x1 unknown",
      ]
    ),
    ("tacit-dutch.xml", ["2025-01-01 t/m 2025-12-31* + silence x2 unknown"]),
    ("unlimited.xml", ["2025-03-01 open", "? t/m ?", "2025-03-01 t/m ?"]),
    // A text about the length can settle it; a longer or shorter first term in it leaves it open.
    (
      "dutch-text.xml",
      [
        "2025-01-01 P24M + decision x2 unknown", "2025-01-01 ? + decision x2 unknown",
        "2025-01-01 t/m 2026-12-31 + decision x2 unknown", "2025-01-01 t/m ? + decision x2 unknown",
        "2025-01-01 ? + decision* x2 unknown",
      ]
    ),
    ("half-open.xml", ["2023-01-01 t/m 2027-12-31/2028-01-01", "2023-01-01 t/m ?", "? t/m ?"]),
    ("award.xml", ["2024-07-01 P36M", "2024-07-01 P36M"]),
    ("planned.xml", ["2026-01-01 P4Y"]),
    (
      "ted-renewal.xml",
      ["2023-01-01 t/m 2027-12-31 + decision* x? unknown", "? ? + decision* x? unknown", "? P90D", "? open"]
    ),
    ("ted-no-field.xml", ["? ? + decision* x? unknown"]),
    ("ted-award.xml", ["? t/m ?", "? t/m ?"]),
    (
      "ocds-lots.json",
      [
        "2023-01-01 ?", "2023-01-01 ?", "2023-01-01 P1461D", "2023-01-01 t/m 2026-12-31/2027-01-01",
        "2023-01-01 t/m 2026-12-31", "2023-01-01 t/m 2026-12-31", "2022-12-31/2023-01-01 t/m 2026-12-31",
        "2023-01-01 t/m 2024-12-31 + decision* x? unknown final 2026-12-31", "2023-01-01 t/m 2024-12-31",
        "2023-01-01 t/m 2024-12-31* + decision* x2 unknown", "2023-01-01 t/m 2024-12-31* + decision* x? unknown",
        "2023-01-01 ? + decision* x? unknown",
      ]
    ),
    ("ocds-record.json", ["2023-01-01 t/m 2024-12-31 + decision* x? unknown final 2026-12-31"]),
    ("ocds-releases.json", ["2024-01-01 t/m 2025-12-31", "? t/m 2026-12-31"]),
  ]

  @Test(arguments: notices)
  func says(_ file: String, _ contracts: [String]) throws {
    #expect(try NoticeFile(file).imported().contracts.map(\.draft.summary) == contracts)
  }

  @Test(arguments: [Language.dutch, .english])
  func everyDraftIsAccepted(_ language: Language) throws {
    for (file, _) in Self.notices {
      let folder = try TemporaryFolder(in: "/tmp")
      defer { withExtendedLifetime(folder) {} }
      try SystemInterface.write(
        Array("documents: [{id: aankondiging, date: 2024-05-06}]\n".utf8), to: "\(folder.path)/documents.yaml")
      let imported = try NoticeFile(file).imported(language)
      for contract in imported.contracts {
        try SystemInterface.write(
          Array(contract.draft.yaml(in: language).utf8), to: "\(folder.path)/contract-\(contract.draft.id).yaml")
      }
      let read = readRegister(at: folder.path)
      #expect(read.diagnostics.filter { $0.severity == .error } == [])
      #expect(read.register.contracts.count == imported.contracts.count, "\(file) has ids that are used twice")
    }
  }

  @Test func everyQuoteStandsInItsElement() throws {
    for (file, _) in Self.notices where file.hasSuffix(".xml") {
      let notice = try NoticeFile(file)
      let root = try xmlTree(of: notice.bytes, prefix: usualPrefix)
      var count = 0
      for source in try notice.imported().contracts.flatMap(\.draft.allSources) {
        let words = try #require(source.at.flatMap { element(at: $0, in: root) }, "\(source) leads nowhere").words
        #expect(source.quote.map(words.contains) ?? true, "\(source) is not in “\(words)”")
        count += 1
      }
      #expect(count > 0)
    }
  }

  @Test func tellsOfTheOutcome() throws {
    let drafts = try NoticeFile("award.xml").imported().contracts.map(\.draft)
    #expect(drafts[0].parties.map(\.value?.name) == ["Gemeente Voorbeeld", "Stichting Eerste Hulp"])
    #expect(drafts[0].parties.map(\.value?.role) == ["us", "them"])
    #expect(drafts[0].number?.value == "C-2024-88")
    #expect(drafts[0].value?.value == "81250.50 EUR")
    #expect(drafts[0].id == "crisishulp-lot-0001")
    #expect(drafts[0].title.value == "Crisishulp: Dag en nacht")
    #expect(drafts[1].parties.map(\.value?.name) == ["Gemeente Voorbeeld"])
    #expect(drafts[1].comments.contains { $0.contains("niet gegund") })

    let forms = try NoticeFile("ted-award.xml").imported().contracts.map(\.draft)
    #expect(forms[0].parties.compactMap(\.value?.name).suffix(2) == ["Stichting Een", "Stichting Twee"])
    #expect(forms[0].number?.value == "2022-7")
    #expect(forms[1].parties.count == 2)
  }

  @Test func tellsWhenItWasPublished() throws {
    #expect(try NoticeFile("plain.xml").imported().date.map { "\($0)" } == "2024-05-06")
    #expect(try NoticeFile("ted-award.xml").imported().date.map { "\($0)" } == "2022-04-22")
    #expect(try NoticeFile("ocds-releases.json").imported().date.map { "\($0)" } == "2024-06-01")
  }

  @Test func takesTheDutchForm() throws {
    let drafts = try NoticeFile("ted-renewal.xml").imported().contracts.map(\.draft)
    #expect(drafts.map(\.title.value).first == "Inzameling van afval: Textiel")
    #expect(drafts.map(\.title.value)[1] == "Inzameling van afval, perceel 2")
    #expect(Set(drafts.map(\.id)).count == drafts.count)
  }

  @Test func quotesWhatOnlyATextSays() throws {
    let draft = try #require(try NoticeFile("tacit-dutch.xml").imported().contracts.first).draft
    #expect(draft.comments.contains { $0.hasPrefix("- notice P3M") })
    #expect(draft.extensions.first?.notice?.value == nil)
  }

  @Test func saysWhatIsLeftOpenAndWhy() throws {
    let record = try NoticeFile("ocds-record.json").imported()
    #expect(record.remarks.contains { $0.kind == .contradiction && $0.message.dutch.contains("2025-12-31T23:59:59Z") })
    #expect(record.contracts[0].draft.comments.contains { $0.contains("Het einde is een jaar later.") })
    let days = try NoticeFile("ocds-lots.json").imported()
    #expect(days.remarks.first.map { $0.kind == .question && $0.message.english.contains("“1440”") } ?? false)
    let unknowns = try NoticeFile("options-in-or-out.xml").imported()
    let told = Set(unknowns.remarks.map(\.contract))
    #expect(unknowns.contracts.prefix(4).allSatisfy { told.contains($0.draft.id) })
  }
}

extension ContractDraft {
  /// The sources of every part.
  fileprivate var allSources: [DraftSource] {
    let texts = [title] + [number, value].compactMap(\.self)
    let days = (term.start?.sources ?? []) + (term.lastDay?.sources ?? []) + (finalLastDay?.sources ?? [])
    return texts.flatMap(\.sources) + parties.flatMap(\.sources) + days + (term.duration?.sources ?? [])
      + extensions.flatMap(\.sources)
  }
}

/// The element that a path of ours leads to.
private func element(at path: String, in root: XMLElement) -> XMLElement? {
  var steps = path.split(separator: "/")
  guard steps.removeFirst() == root.name else { return nil }
  return steps.reduce(root as XMLElement?) { element, step in
    let parts = step.split { $0 == "[" || $0 == "]" }
    let number = parts.dropFirst().compactMap { Int($0) }.first ?? 1
    let named = element?.children.filter { $0.name == parts[0] } ?? []
    return named.indices.contains(number - 1) ? named[number - 1] : nil
  }
}
