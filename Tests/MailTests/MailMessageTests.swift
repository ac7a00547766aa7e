import CivilDates
import TestSupport
import Testing
import Words

@testable import Mail

/// Messages byte by byte, with texts that try to get out of their place.
@Suite struct MailMessageTests {
  private func message(
    name: String = "Voorschoten", subject: String = "Termijnen", text: String = "a\n", html: String = "<p>a</p>\n"
  ) -> [String] {
    let message = MailMessage(
      name: name, sender: MailAddress("griffie@example.org"), recipients: [], subject: subject,
      day: date("2020-11-30"), language: .dutch, text: text, html: html)
    return String(decoding: message.bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private func head(_ lines: [String]) -> ArraySlice<String> { lines.prefix { !$0.isEmpty } }

  @Test func headAndParts() {
    let lines = message()
    #expect(lines[..<2] == ["From: Voorschoten", " <griffie@example.org>"])
    #expect(lines.contains("Subject: Termijnen") && lines.contains("Date: Mon, 30 Nov 2020 12:00:00 +0000"))
    #expect(!lines.contains { $0.hasPrefix("X-Unsent") } && lines.last?.isEmpty == true)
    #expect(lines.count { $0.hasPrefix("--=_termijn_") } == 3)
    #expect(lines.filter { $0.hasPrefix("Content-Type: text/") }.count == 2)
    #expect(message() == lines)
    #expect(message(text: "b\n").first { $0.hasPrefix("Message-ID") } != lines.first { $0.hasPrefix("Message-ID") })
  }

  @Test(arguments: [
    "a\r\nBcc: x@example.org", "a\nBcc: x@example.org", "a\u{2028}Bcc: x", "a\u{85}Bcc: x", "a\u{0}Bcc: x",
    "=?UTF-8?Q?=0D=0ABcc:_x?=", "\"a\" <x@example.org>,", "é\r\n\r\nbody", String(repeating: "é\u{301}👩‍👩‍👧 ", count: 60),
    String(repeating: "a", count: 500), "",
  ]) func nothingGetsOutOfAHeader(text: String) {
    let lines = message(name: text, subject: text)
    let head = head(lines)
    #expect(head.filter { !$0.hasPrefix(" ") }.count == 8)
    #expect(head.allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { 0x20...0x7E ~= $0 } })
    #expect(!head.contains { $0.hasPrefix("Bcc") })
    #expect(head.joined().components("<griffie@example.org>") == 2)
  }

  @Test func aSubjectComesBackWhole() {
    #expect(
      message(subject: "Überprüfung: één 1/2?").contains {
        $0 == "Subject: =?UTF-8?Q?=C3=9Cberpr=C3=BCfung=3A_=C3=A9=C3=A9n_1=2F2=3F?="
      })
  }

  @Test(arguments: [
    ("a\n", "a\r\n"), ("a = b\n", "a =3D b\r\n"), ("a \n", "a=20\r\n"), ("é", "=C3=A9"), (".\n", "=2E\r\n"),
    ("a\r\nb", "a=0D\r\nb"), ("a\t\n", "a=09\r\n"),
    (String(repeating: "x", count: 80), String(repeating: "x", count: 75) + "=\r\nxxxxx"),
    ("--=_termijn_", "--=3D_termijn_"),
  ]) func quotedPrintableText(text: String, expected: String) {
    #expect(quotedPrintable(text) == expected)
  }

  @Test(arguments: [
    ("griffie@example.org", true), ("a.b+c@sub.example.org", true), ("a@b", true), ("", false), ("a", false),
    ("a@", false), ("@b", false), ("a@b@c", false), ("a b@c", false), ("a@b\r\nBcc: x", false), ("<a@b>", false),
    ("a@b,c@d", false), ("a..b@c", false), ("a@b.", false), ("é@b", false), ("\"a\"@b", false),
  ]) func addresses(text: String, isOne: Bool) {
    #expect((MailAddress(text) != nil) == isOne)
  }
}

extension String {
  /// How many parts a text has between a separator.
  fileprivate func components(_ separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
