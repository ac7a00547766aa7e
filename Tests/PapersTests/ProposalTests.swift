import CivilDates
import Diagnostics
import Papers
import Reading
import Register
import RegisterDrafts
import RegisterReading
import TestSupport
import Testing
import Words

@Suite struct ProposalTests {
  private func proposal(_ text: String) -> Proposal {
    let facts = readTerms(in: Array(text.utf8))
    return Proposal(for: "hulp", from: [Paper(document: "brief", facts: facts)], in: .dutch)
  }

  private func proposed(_ text: String) throws -> Contract {
    let folder = try PapersFolder(proposing: "hulp", from: text)
    return try #require(folder.read.register.contracts.first?.original)
  }

  /// A contract that says everything, and one that says little.
  @Test(arguments: [
    """
    De overeenkomst gaat in op 1 januari 2024 en heeft een looptijd van twee jaar.
    Zij wordt daarna tweemaal stilzwijgend met een jaar verlengd, tenzij een van de partijen
    uiterlijk zes maanden voor het einde van de looptijd schriftelijk opzegt.
    Declaraties kunnen tot vijf jaar na levering worden ingediend.
    """,
    "Ingangsdatum: 1 januari 2025\nEinddatum: 31-12-2026\nLooptijd: 2 jaar + 2x1 jaar\nOpzegtermijn: 3 mnd.\n",
    "De regeling is aangegaan voor onbepaalde tijd. Uittreden kan per 31 december met een opzegtermijn van een jaar.",
    "Het contract duurt twee jaar, van 1 januari 2021 tot en met 31 januari 2022.",
    "De overeenkomst gaat in op 1 januari 2021.\nDe looptijd is twee jaar.\nZij eindigt op 31 januari 2022.\n",
    "De looptijd is twee jaar (18 maanden). De opzegtermijn is drie maanden. Opzegtermijn: zes maanden.",
    "De overeenkomst gaat in op 30 februari 2025 en duurt drie (4) jaar.",
    "De overeenkomst kan worden verlengd. De raad bestaat uit 21 leden.", "",
  ])
  func isWholeAndFindsItsQuotes(text: String) throws {
    let findings = try PapersFolder(proposing: "hulp", from: text).findings
    let kinds: Set<DiagnosticCode> = [.quoteNotFound, .documentSaysMore, .documentSaysOtherwise]
    #expect(findings.filter { $0.severity == .error || kinds.contains($0.code) } == [])
  }

  @Test func takesOverWhatIsSaid() throws {
    let contract = try proposed(
      """
      De overeenkomst gaat in op 1 januari 2024 en heeft een looptijd van twee jaar.
      Zij wordt daarna tweemaal stilzwijgend met een jaar verlengd, tenzij een van de partijen
      uiterlijk zes maanden voor het einde van de looptijd schriftelijk opzegt.
      """)
    #expect(contract.term.start == imprecise("2024-01-01"))
    #expect(contract.term.duration == Period("P2Y"))
    #expect(contract.term.lastDay == .unknown)
    #expect(contract.extensions.map(\.kind) == [.silence, .silence])
    #expect(contract.extensions.map(\.duration) == [Period("P1Y"), Period("P1Y")])
    #expect(contract.extensions.map(\.notice) == [.period(period("P6M")), .period(period("P6M"))])
    #expect(contract.term.provenance.sources.map(\.quote) == ["gaat in op 1 januari 2024", "looptijd van twee jaar"])
  }

  /// The program does not choose between a day that is written and the day that follows from the rest.
  @Test(arguments: [
    "Het contract duurt twee jaar, van 1 januari 2021 tot en met 31 januari 2022.",
    "De overeenkomst gaat in op 1 januari 2021. De looptijd is twee jaar. Zij eindigt op 31 januari 2022.",
  ])
  func leavesOpenWhatIsContradicted(text: String) throws {
    let lastDay = try proposed(text).term.lastDay
    #expect(lastDay == .day(imprecise("[2022-01-31..2022-12-31]")))
  }

  @Test func choosesNoLengthOfTwo() throws {
    let contract = try proposed("De looptijd is twee jaar (18 maanden). De overeenkomst gaat in op 1 mei 2024.")
    #expect(contract.term.duration == nil && contract.term.lastDay == .unknown)
    let notice = try proposed(
      "De overeenkomst wordt stilzwijgend met een jaar verlengd. De opzegtermijn is drie maanden.\n"
        + "Opzegtermijn: zes maanden.")
    #expect(notice.extensions.map(\.notice) == [.unknown])
  }

  /// A last day that an extension reaches is not that of the first term.
  @Test func tellsTheLastDayOfTheWholeFromThatOfTheTerm() throws {
    let contract = try proposed(
      "Het contract gaat in op 1 januari 2020 en duurt vier jaar. Het wordt stilzwijgend tweemaal met twee jaar verlengd. "
        + "Het contract eindigt van rechtswege op 31 december 2027.")
    #expect(contract.term.lastDay == .unknown && contract.term.duration == Period("P4Y"))
    #expect(contract.provenance.sources.map(\.quote) == ["eindigt van rechtswege op 31 december 2027"])
  }

  @Test func leavesByExitsWhereThereIsNoEnd() throws {
    let contract = try proposed(
      "De regeling is aangegaan voor onbepaalde tijd. Een deelnemer kan uittreden per 31 december met een opzegtermijn "
        + "van één kalenderjaar.")
    #expect(contract.term.lastDay == .open)
    let exit = try #require(contract.exits.first)
    #expect(contract.exits.count == 1 && exit.by == .us && exit.notice == .calendarYears(1))
    #expect(exit.each == .daysOfYear([MonthDay("12-31")].compactMap(\.self)))
  }

  @Test func leavesOutALastDayBeforeTheFirst() throws {
    let contract = try proposed("Het contract eindigt op 31 december 2019. Het gaat in op 1 januari 2020.")
    #expect(contract.term.lastDay == .unknown)
  }

  /// A paper on three contracts gives no fourth that is put together out of all of them.
  @Test func putsNothingTogetherOfSeveralContracts() {
    let proposal = proposal(
      "Het contract voor vervoer heeft een looptijd van vier jaar. Het contract voor wonen duurt twee jaar, van 1 januari "
        + "2021 tot en met 31 januari 2022. Het contract voor werk is aangegaan voor drie jaar.")
    #expect(proposal.draft.term.duration == nil && proposal.draft.term.lastDay == nil)
    #expect(proposal.draft.comments.contains { $0.contains("--lines") })
    #expect(Set(proposal.leftOut.map(\.fact.kind)) == ["start", "last-day", "duration", "contradiction"])
  }

  @Test func saysWhatItLeavesOut() {
    let left = proposal("De raad besluit op 15 december 2022 over de verlenging van het contract.").leftOut
    #expect(left.map(\.fact.kind) == ["step"])
  }

  /// Sentences of any kind in any order: the file has no errors, and its quotes are found.
  @Test func anyTextGivesAFileThatReadsBack() throws {
    let sentences = ReadingRule.all.flatMap { rule in rule.good.map(\.text) + rule.bad }
    let texts = randomCases(60, seed: 11) { generator in
      (0..<Int.random(in: 1...5, using: &generator)).map { _ in sentences.randomElement(using: &generator) ?? "" }
        .joined(separator: "\n")
    }
    let wrong = try texts.counterexample { text in
      try PapersFolder(proposing: "hulp", from: text).findings.allSatisfy {
        $0.severity != .error && $0.code != .quoteNotFound
      }
    }
    #expect(wrong == nil)
  }
}
