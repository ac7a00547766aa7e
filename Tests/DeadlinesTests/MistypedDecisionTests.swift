import CivilDates
import Deadlines
import TestSupport
import Testing

@Suite("Decisions and values as people mistype them")
struct MistypedDecisionTests {
  private func mistyped(_ text: String) -> MistypedDecision? {
    do throws(MistypedDecision) {
      _ = try ProposedDecision(reading: text)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "The part that is wrong is named, with the nearest decision that can be read",
    arguments: [
      ("jb-jr/notice/1=recieved@2023-01-15", MistypedDecision.Part.outcome("recieved"), "received@2023-01-15"),
      ("jb-jr/notice/1=ontvangen@2023-01-15", .outcome("ontvangen"), "received@2023-01-15"),
      ("jb-jr/notice/1=notice-received@2023-01-15", .outcome("notice-received"), "received@2023-01-15"),
      ("jb-jr/notice/1=received@01-11-2021", .day("01-11-2021"), "received@2021-11-01"),
      ("jb-jr/notice/1=received@2021-02-30", .day("2021-02-30"), "received@2021-02-28"),
      ("jb-jr/notice/1=extended@2021/3/1", .day("2021/3/1"), "extended@2021-03-01"),
      ("jb-jr/notice/1=done@2021-03-01", .unsuitable(.done), "received@2021-03-01"),
      ("jb-jr/notise/1=received@2021-03-01", .subject("jb-jr/notise/1"), "received@2021-03-01"),
      ("jb-jr/notice/1", .form, "received@2023-01-15"),
    ])
  func nearest(_ text: String, _ part: MistypedDecision.Part, _ nearest: String) throws {
    let problem = try #require(mistyped(text))
    #expect(problem.part == part)
    #expect(problem.nearest?.description == "jb-jr/notice/1=\(nearest)")
  }

  @Test("What is near nothing gets no example that fails", arguments: ["", "onzin", "a=b", "jb-jr/term-end/0=done@x"])
  func nothingNear(_ text: String) throws {
    #expect(try #require(mistyped(text)).nearest == nil)
  }

  @Test("Every example can be read, whatever was typed")
  func examplesWork() {
    let parts = ["jb-jr", "notice", "exit-notice", "step", "1", "2023-01-01", "30-02-2021", "/", "=", "@", "done", ""]
    let cases = randomCases(3_000, seed: 4) { random in
      (0..<Int.random(in: 1...9, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
    }
    for text in cases {
      if let nearest = mistyped(text)?.nearest { #expect(mistyped(nearest.description) == nil, "\(text)") }
      for example in TriedValue.examples(nearestTo: text) ?? [] {
        #expect(TriedValue(example) != nil || mistyped(example) == nil, "\(text): \(example)")
      }
    }
  }

  @Test(
    "A value for what is unknown has an example of its own kind",
    arguments: [
      ("jb-jr/notice/1=6M", "jb-jr/notice/1=P6M"), ("jb-jr/notice/1=3 maanden", "jb-jr/notice/1=P3M"),
      ("jb-jr/notice/1=1 jaar", "jb-jr/notice/1=P1Y"), ("jb-jr/term-end/0=31-12-2025", "jb-jr/term-end/0=2025-12-31"),
      ("jeugd/entry/hr=ja", "jeugd/entry/hr=at-end"),
    ])
  func values(_ text: String, _ example: String) {
    #expect(TriedValue.examples(nearestTo: text)?.first == example)
  }

  @Test(
    "A day as people write it",
    arguments: [
      ("01-11-2021", "2021-11-01"), ("1-1-2022", "2022-01-01"), ("2021-02-30", "2021-02-28"),
      ("2024-02-30", "2024-02-29"), ("20211101", "2021-11-01"), ("2021-31-12", nil), ("morgen", nil), ("21-1-1", nil),
    ])
  func days(_ text: String, _ day: String?) {
    #expect(CivilDate(nearestTo: text)?.description == day)
  }
}
