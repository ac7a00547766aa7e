import CivilDates
import Deadlines
import TestSupport
import Testing

@Suite("Names of deadlines")
struct DeadlineIDTests {
  @Test(
    "Every kind has its form",
    arguments: [
      (.termEnd(contract: "jb-jr", steps: 0), "jb-jr/term-end/0", .termEnd),
      (.termEnd(contract: "jb-jr", steps: 12), "jb-jr/term-end/12", .termEnd),
      (.notice(contract: "jb-jr", step: 1), "jb-jr/notice/1", .notice),
      (.extensionDecision(contract: "jb-jr", step: 1), "jb-jr/extension-decision/1", .extensionDecision),
      (.exitNotice(contract: "gr-haaglanden", year: 2022), "gr-haaglanden/exit-notice/2022", .exitNotice),
      (.claimsEnd(contract: "jb-jr", steps: 0), "jb-jr/claims-end/0", .claimsEnd),
      (
        .step(transition: "jeugd", target: date("2023-01-01"), step: "raad-toestemming"),
        "jeugd/step/2023-01-01/raad-toestemming", .step
      ),
    ] as [(DeadlineID, String, DeadlineKind)])
  func forms(id: DeadlineID, text: String, kind: DeadlineKind) {
    #expect(id.description == text)
    #expect(DeadlineID(text) == id)
    #expect(id.kind == kind)
    #expect(text.hasPrefix(id.owner + "/"))
  }

  @Test(
    "Texts that name no deadline",
    arguments: [
      "", "jb-jr", "jb-jr/notice", "jb-jr/notice/", "jb-jr/notice/x", "jb-jr/notice/-1", "jb-jr/notice/01",
      "jb-jr/notice/+1", "jb-jr/notice/1/", "jb-jr/notice/1/2", "/notice/1", "jb-jr//1", "jb-jr/Notice/1",
      "jb-jr/end/1", "jeugd/step/2023-01-01", "jeugd/step/2023-01-01/", "jeugd/step/2023-02-30/raad",
      "jeugd/step/raad/2023-01-01", "jeugd/step/2023-01-01/raad/x",
    ])
  func refused(text: String) {
    #expect(DeadlineID(text) == nil)
  }
}
