import Foundation
import Testing

/// The digest and publishing as far as the command line goes.
@Suite struct DigestCommandTests {
  private func digest(_ arguments: String...) throws -> RunningTermijn.Outcome {
    try RunningTermijn.run(["digest", "--as-of", "2022-01-01"] + arguments, in: RunningTermijn.package)
  }

  @Test func tellsWhatWasMissedInDutch() throws {
    let page = try digest("--since", "2021-12-31", "--lang", "nl", "--audience", "raad")
    #expect(page.status == 0)
    #expect(page.output.hasPrefix("# Termijnen Voorschoten, raad: nieuws sinds 31 december 2021\n"))
    #expect(page.output.contains("## Te laat\n"))
    #expect(page.output.contains("Dit kon tot en met vrijdag 31 december 2021. Er is niets vastgelegd."))
  }

  @Test func aMailIsTheSameBytesTwice() throws {
    let mails = try (0..<2).map { _ in
      try digest(
        "--since", "2021-12-31", "--format", "eml", "--sender", "a@example.org", "--recipient", "b@example.org")
    }
    #expect(mails[0].status == 0 && mails[0].output == mails[1].output)
    #expect(mails[0].output.hasPrefix("From: Voorschoten\r\n <a@example.org>\r\nTo: b@example.org\r\nSubject: "))
    #expect(mails[0].output.contains("\r\nDate: Sat, 1 Jan 2022 12:00:00 +0000\r\n"))
  }

  @Test(arguments: [
    (["digest"], "--since"), (["digest", "--since", "2999-01-01"], "--since"),
    (["digest", "--since", "2019-01-01", "--audience", "raat"], "did you mean 'raad'?"),
    (["digest", "--since", "2019-01-01", "--sender", "a@example.org"], "--format eml"),
    (["digest", "--since", "2019-01-01", "--format", "eml", "--sender", "a@b\nBcc: c@d"], "is no mail address"),
    (["publish", "http://example.org/a/"], "--insecure"),
    (["publish", "https://a:b@example.org/"], "TERMIJN_PASSWORD"),
    (["publish", "https://example.org/", "--assume", "jb-jr/notice/1=P6M"], "goes to no server"),
  ]) func wrongUsage(arguments: [String], words: String) throws {
    let outcome = try RunningTermijn.run(arguments + ["--lang", "en"], in: RunningTermijn.package)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.messages.contains(words))
  }
}
