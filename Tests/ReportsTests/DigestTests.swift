import CivilDates
import Deadlines
import Register
import Reports
import TestSupport
import Testing
import Wording
import Words

/// What changed since a day and what comes soon, on the first register.
@Suite struct DigestTests {
  private func digest(_ since: String, _ asOf: String, for audience: String? = nil) -> Digest {
    let known = Known.real(asOf: asOf)
    return Digest(since: date(since), for: audience, engine: known.engine, register: known.register)
  }

  private func ids(_ deadlines: [Deadline]) -> [String] { deadlines.map(\.id.description) }

  @Test func betweenTwoQuietDaysOnlyWhatComesNearIsThere() {
    let digest = digest("2021-01-15", "2021-01-16")
    #expect(digest.missed.isEmpty && digest.changes.isEmpty)
    #expect(digest.due.allSatisfy { $0.isWarned(on: date("2021-01-16"), digest.settings) })
  }

  @Test func whatWasMissedIsToldOnce() {
    let id = "gr-haaglanden/exit-notice/2022"
    #expect(ids(digest("2021-12-01", "2021-12-31").due).contains(id))
    #expect(ids(digest("2021-12-31", "2022-01-01").missed).contains(id))
    #expect(!ids(digest("2022-01-01", "2022-01-02").missed).contains(id))
    #expect(ids(digest("2021-12-01", "2022-02-01").missed).contains(id))
  }

  @Test func anAudienceHasItsOwnOnly() {
    let all = digest("2020-11-29", "2020-11-30")
    let council = digest("2020-11-29", "2020-11-30", for: "raad")
    #expect(council.changes.count < all.changes.count && !council.changes.isEmpty)
    #expect(council.changes.allSatisfy { ($0.after ?? $0.before)?.audiences.contains("raad") ?? false })
  }

  /// Every day of a year is warned of on the same days as a calendar rings.
  @Test(arguments: [("2021-12-31", true), ("2020-12-31", true), ("2020-12-30", false)])
  func aLeadCountsItsFirstDay(day: String, isWarned: Bool) throws {
    let known = Known.real(asOf: "2020-11-30")
    let id = try #require(DeadlineID("gr-haaglanden/exit-notice/2022"))
    let deadline = try #require(known.engine.deadline(id))
    #expect(deadline.date == date("2021-12-31"))
    #expect(deadline.isWarned(on: date(day), known.engine.snapshot.settings) == isWarned)
  }

  @Test func saysTheSameInBothLanguagesAndForms() {
    let digest = digest("2020-11-29", "2020-11-30")
    let pages = Language.allCases.map { digest.page(Wording($0)) }
    #expect(pages[0].parts.map { $0.items.map(\.id) } == pages[1].parts.map { $0.items.map(\.id) })
    let text = pages[0].text { "https://example.org/\($0)" }.joined(separator: "\n")
    for item in pages[0].parts.flatMap(\.items) {
      #expect(text.contains(item.title) && text.contains("https://example.org/\(item.id)"))
    }
  }
}

extension Digest {
  fileprivate var settings: Settings { Known.real(asOf: "2021-01-16").engine.snapshot.settings }
}
