import Deadlines
import Testing
import Wording
import Words

@testable import Drawings

@Suite("Kinds of deadlines in pictures")
struct DeadlineKindTests {
  @Test("Each has a shape and a name of its own", arguments: [Language.dutch, .english])
  func marks(language: Language) {
    let wording = Wording(language)
    let kinds = DeadlineKind.allCases
    #expect(Set(kinds.map { MarkShape($0) }).count == kinds.count)
    #expect(Set(kinds.map { wording.kind($0) }).count == kinds.count)
    #expect(Set(MarkShape.allCases.map { $0.name(wording) }).count == MarkShape.allCases.count)
    #expect(Set(MarkShape.allCases.map { $0.shortName(wording) }).count == MarkShape.allCases.count)
  }
}
