import Papers
import Testing

@Suite struct DocumentEntryTests {
  private static let entry = DocumentEntry(id: "brief", file: "brief.txt")
  private static let line = #"{id: "brief", title: "brief.txt", date: unknown, file: "brief.txt"}"#

  @Test(
    arguments: [
      (nil, "documents:\n  - \(line)\n"),
      ("documents:\n  - {id: a}\n", "documents:\n  - {id: a}\n  - \(line)\n"),
      ("documents:\n- id: a\n  title: A\n\n# eind\n", "documents:\n- id: a\n  title: A\n\n# eind\n- \(line)\n"),
      ("# stukken\ndocuments:\n    - {id: a}", "# stukken\ndocuments:\n    - {id: a}\n    - \(line)\n"),
      ("# stukken\ndocuments: []\n", "# stukken\ndocuments:\n  - \(line)\n"), ("documents: [{id: a}]\n", nil),
      ("documents:\n  - {id: a}\nmore: 1\n", nil), ("", nil), ("documents:\n", nil),
    ] as [(String?, String?)])
  func isPutAtTheEnd(_ before: String?, _ after: String?) {
    let list = documentList(before.map { Array($0.utf8) }, adding: [Self.entry])
    #expect(list.map { String(decoding: $0, as: UTF8.self) } == after)
  }

  @Test func hasTheIdOfItsFile() {
    let listed = [DocumentEntry(id: "003", file: "Analyse jeugd.docx"), DocumentEntry(id: "brief", file: nil)]
    #expect(DocumentEntry(for: "Analyse jeugd.docx", among: listed).id == "003")
    #expect(DocumentEntry(for: "Brief.pdf", among: listed).id == "brief-2")
    #expect(DocumentEntry(for: "漢字.txt", among: listed).id == "stuk")
  }
}
