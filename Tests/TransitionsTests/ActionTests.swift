import Register
import Testing
import Transitions

/// What must be done so that a contract ends where the relation says.
@Suite struct ActionTests {
  /// Terms end on 2021-12-31, 2022-12-31 and so on; notice of three months.
  @Test(arguments: [
    // A step by silence is stopped with notice, and happens by itself.
    ([Extension.by(.silence)], "2022-01-01", ["notice hulp/notice/1 2021-09-30 open"]),
    ([.by(.silence)], "2023-01-01", []),
    // A step by decision is exercised, and lapses by itself.
    ([.by(.decision)], "2022-01-01", []),
    ([.by(.decision)], "2023-01-01", ["exercise hulp/extension-decision/1 2021-09-30 open"]),
    // A step by agreement can be agreed on as long as the term before it runs.
    ([.by(.agreement, notice: nil)], "2022-01-01", []),
    ([.by(.agreement, notice: nil)], "2023-01-01", ["agree hulp/extension-decision/1 2021-12-31 open"]),
    // Chains.
    (
      [.by(.silence), .by(.decision), .by(.silence, notice: "P6M")], "2024-01-01",
      ["exercise hulp/extension-decision/2 2022-09-30 open", "notice hulp/notice/3 2023-06-30 open"]
    ),
    ([.by(.silence), .by(.decision)], "2023-01-01", []),
    (
      [.by(.decision), .by(.agreement), .by(.decision)], "2025-01-01",
      [
        "exercise hulp/extension-decision/1 2021-09-30 open", "agree hulp/extension-decision/2 2022-12-31 open",
        "exercise hulp/extension-decision/3 2023-09-30 open",
      ]
    ),
    // Where the readings of the notice period differ, the earlier day holds: 28 August, not 31 August.
    (
      [.by(.silence, "P2M", notice: nil), .by(.silence, notice: "P6M")], "2022-03-01",
      ["notice hulp/notice/2 2021-08-28 open"]
    ),
    // Unknown last days.
    ([.by(.silence, notice: nil)], "2022-01-01", ["notice hulp/notice/1 - unknown"]),
    ([.by(.decision, notice: nil)], "2023-01-01", ["exercise hulp/extension-decision/1 - unknown"]),
  ])
  func ofAContract(_ steps: [Extension], _ target: String, _ todo: [String]) throws {
    #expect(try #require(ask(contract(steps: steps), on: target).contracts.first).todo == todo)
  }

  @Test(arguments: [
    (
      [Extension.by(.decision)], HistoryEvent.event(.extended, "2021-01-01", step: 1), "2023-01-01",
      ["exercise hulp/extension-decision/1 2021-09-30 done"]
    ),
    ([.by(.silence)], .event(.extended, "2021-01-01", step: 1), "2023-01-01", []),
    ([.by(.silence)], .event(.noticeReceived, "2021-01-01"), "2022-01-01", ["notice hulp/notice/1 2021-09-30 done"]),
    (
      [.by(.silence, notice: nil)], .event(.noticeReceived, "2021-01-01", step: 1), "2022-01-01",
      ["notice hulp/notice/1 - done"]
    ),
    (
      [.by(.silence)], .event(.notExtended, "2021-01-01", step: 1), "2022-01-01",
      ["notice hulp/notice/1 2021-09-30 done"]
    ),
    (
      [.by(.decision), .by(.silence)], .event(.noticeReceived, "2021-01-01"), "2023-01-01",
      ["exercise hulp/extension-decision/1 2021-09-30 open", "notice hulp/notice/2 2022-09-30 done"]
    ),
  ])
  func whatIsRecordedIsDone(
    _ steps: [Extension], _ event: HistoryEvent, _ target: String, _ todo: [String]
  ) throws {
    let answer = ask(contract(steps: steps, history: [event]), on: target)
    #expect(try #require(answer.contracts.first).todo == todo)
    #expect(answer.found == [])
  }

  @Test(arguments: [
    ("1 calendar year", "exit regeling/exit-notice/2022 2021-12-31 open"),
    ("2 calendar year", "exit regeling/exit-notice/2022 2020-12-31 open"),
    ("P6M", "exit regeling/exit-notice/2022 2022-06-30 open"),
    (nil, "exit regeling/exit-notice/2022 - unknown"),
  ])
  func exit(_ notice: String?, _ todo: String) throws {
    let answer = ask(arrangement(notice: notice), on: "2023-01-01", asOf: "2020-12-31")
    #expect(try #require(answer.contracts.first).todo == [todo])
  }

  @Test func exitAfterReceivedNoticeIsDone() throws {
    let left = arrangement(history: [.event(.noticeReceived, "2021-03-01")])
    let answer = ask(left, on: "2023-01-01", asOf: "2022-06-01")
    #expect(try #require(answer.contracts.first).todo == ["exit regeling/exit-notice/2022 2021-12-31 done"])
    #expect(answer.found == [])
  }

  @Test func exitOfATerminatedArrangementAsksForNothing() throws {
    let ended = arrangement(history: [.event(.terminated, "2021-03-01", lastDay: "2022-12-31")])
    let answer = ask(ended, on: "2023-01-01", asOf: "2022-06-01")
    #expect(try #require(answer.contracts.first).todo == [])
    #expect(answer.found == [])
  }

  /// The relation goes with what can still be reached, so a missed action stands in the conflicts.
  @Test(arguments: [
    ("2021-09-30", ["notice hulp/notice/1 2021-09-30 open"], [String]()),
    ("2021-10-01", [], ["missed-deadline hulp", "overlap hulp"]),
  ])
  func theLastDayCounts(_ asOf: String, _ todo: [String], _ found: [String]) throws {
    let answer = ask(contract(steps: [.by(.silence)]), on: "2022-01-01", asOf: asOf)
    #expect(try #require(answer.contracts.first).todo == todo)
    #expect(answer.found == found)
  }

  /// An unknown last day counts as the last day of the term before the step.
  @Test(arguments: [
    (Extension.by(.silence, notice: nil), "2022-01-01", "2021-12-31", ["unknown-deadline hulp"]),
    (.by(.silence, notice: nil), "2022-01-01", "2022-01-01", ["missed-deadline hulp", "overlap hulp", "past -"]),
    (.by(.decision, notice: nil), "2023-01-01", "2021-12-31", ["unknown-deadline hulp"]),
    (.by(.decision, notice: nil), "2023-01-01", "2022-01-01", ["gap hulp", "missed-deadline hulp"]),
    (.by(.agreement), "2023-01-01", "2021-12-31", []),
    (.by(.agreement), "2023-01-01", "2022-01-01", ["gap hulp", "missed-deadline hulp"]),
  ])
  func anUnknownLastDayIsTheEndOfTheTerm(
    _ step: Extension, _ target: String, _ asOf: String, _ found: [String]
  ) {
    #expect(ask(contract(steps: [step]), on: target, asOf: asOf).found == found)
  }
}
