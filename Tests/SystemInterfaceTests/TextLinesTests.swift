import SystemInterface
import Testing

/// Lines are told apart by bytes, as `"\r\n"` is a single character.
@Suite struct TextLinesTests {
  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]), ("a\rb", ["a", "b"]),
    ("a\n\nb", ["a", "", "b"]), ("a\n\u{301}b", ["a", "\u{301}b"]), ("a\r\r\nb", ["a", "", "b"]),
    ("a\u{2028}b\u{85}c", ["a\u{2028}b\u{85}c"]),
  ])
  func plain(_ text: String, _ expected: [String]) {
    #expect(TextLines(text).texts.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test(arguments: [
    ("a\u{2028}b\u{2029}c\u{85}d\r\ne", ["a", "b", "c", "d", "e"]),
    ("\u{2027}\u{202A}\u{86}", ["\u{2027}\u{202A}\u{86}"]),
  ])
  func asInYAML(_ text: String, _ expected: [String]) {
    #expect(TextLines(text, breaks: .yaml).texts == expected)
  }

  @Test(
    "New lines end as most lines do",
    arguments: [
      ("a\r\nb\r\n", 1, "a\r\nX\r\nb\r\n"), ("a\r\nb", 2, "a\r\nb\r\nX\r\n"), ("a\rb\r", 1, "a\rX\rb\r"),
      ("a\nb\nc\r\n", 3, "a\nb\nc\r\nX\n"), ("a\u{2028}b", 1, "a\u{2028}X\nb"), ("", 0, "X\n"),
      ("a\rb\rc\rd\n\ne", 4, "a\rb\rc\rd\nX\r\n\ne"),
    ])
  func inserting(_ text: String, _ index: Int, _ expected: String) {
    let (offset, added) = TextLines(text, breaks: .yaml).insertion(of: ["X"], before: index)
    let bytes = Array(text.utf8)
    #expect(Array(bytes[..<offset]) + added + bytes[offset...] == Array(expected.utf8))
  }
}
