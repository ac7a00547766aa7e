import RegisterReading
import SystemInterface
import Testing

@Suite struct UpdatingContractsTests {
  private static let old = """
    id: hulp
    title: Hulp
    term:
      # Einddatum is leeg
      last-day: unknown
      # nagebeld
      sources:
        - {document: "lijst", at: "D4", quote: "1 jan. 2025"}
    # wie het doet
    owner: Inkoop # verhuisd
    sources:
      - {document: "lijst", at: "A4", quote: "Hulp"}
      - {document: "lijst", at: "B4", quote: "ICT"}
    history:
      - {known: 2025-02-01, event: notice-sent}

    """

  private func updated(_ text: String) throws -> String {
    try updating(FileContents(path: "hulp.yaml", bytes: Array(Self.old.utf8)), with: text).text
  }

  @Test func keepsAllBytesWhereTheListSaysTheSame() throws {
    let moved = """
      id: hulp
      title: Hulp
      term:
        start: 2025-01-01
        sources:
          - {document: "lijst", at: "D9", quote: "1 jan. 2025"}
      owner: ICT
      sources:
        - {document: "lijst", at: "A9", quote: "Hulp"}
        - {document: "lijst", at: "B9", quote: "ICT"}

      """
    #expect(try updated(moved) == Self.old)
  }

  @Test func replacesOnlyWhatTheListSaysOtherwise() throws {
    let changed = """
      id: hulp
      title: Hulp thuis
      term:
        last-day: 2025-12-31
        sources:
          - {document: "lijst", at: "D4", quote: "1 jan. 2025"}
          - {document: "lijst", at: "E4", quote: "31-12-2025"}
      number: "7"
      owner: ICT
      sources:
        - {document: "lijst", at: "A4", quote: "Hulp thuis"}
        - {document: "lijst", at: "B4", quote: "ICT"}
        - {document: "lijst", at: "C4", quote: "7"}

      """
    #expect(
      try updated(changed) == """
        id: hulp
        title: Hulp thuis
          # nagebeld
        term:
          last-day: 2025-12-31
          sources:
            - {document: "lijst", at: "D4", quote: "1 jan. 2025"}
            - {document: "lijst", at: "E4", quote: "31-12-2025"}
        # wie het doet
        owner: Inkoop # verhuisd
        sources:
          - {document: "lijst", at: "A4", quote: "Hulp thuis"}
          - {document: "lijst", at: "B4", quote: "ICT"}
          - {document: "lijst", at: "C4", quote: "7"}
        number: "7"
        history:
          - {known: 2025-02-01, event: notice-sent}

        """)
  }
}
