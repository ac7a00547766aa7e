import JSONText
import TestSupport
import Testing

@Suite struct JSONReadingTests {
  private static func read(_ text: String) throws(JSONProblem) -> JSONValue { try JSONValue.parse(Array(text.utf8)) }

  @Test(arguments: [
    ("null", JSONValue.null), (" true ", .boolean(true)), ("-12", .integer(-12)), ("0", .integer(0)),
    ("-0", .number("-0")), ("1e9999", .number("1e9999")), ("1.50", .number("1.50")),
    ("99999999999999999999", .number("99999999999999999999")),
    (#""\u00e9\ud83d\ude00\n\/\"""#, .string("é😀\n/\"")), ("[]", .array([])), ("{}", .object([])),
    ("\u{FEFF}[1, {\"a\": [\"b\"]}]", .array([1, ["a": .array(["b"])]])),
  ])
  func reads(_ text: String, _ value: JSONValue) throws {
    #expect(try Self.read(text) == value)
  }

  @Test(arguments: [
    ("", 1, 1), ("[1,]", 1, 4), ("{\"a\" 1}", 1, 6), ("[1\n 2]", 2, 2), ("01", 1, 3), ("1.", 1, 3), ("+1", 1, 1),
    ("nul", 1, 1), ("\"a", 1, 3), ("\"\t\"", 1, 2), ("\"\\x\"", 1, 3), ("\"\\ud800\"", 1, 8), ("[] []", 1, 4),
    ("'a'", 1, 1), ("{a: 1}", 1, 2), ("// c\n1", 1, 1), ("NaN", 1, 1),
  ])
  func refuses(_ text: String, _ line: Int, _ column: Int) {
    let problem = #expect(throws: JSONProblem.self) { try Self.read(text) }
    #expect(problem.map { [$0.line, $0.column] } == [line, column], "\(text)")
  }

  @Test func readsWhatIsWritten() throws {
    let pieces = ["a", "é", "😀", "\"", "\\", "\n", "\u{0}", "\u{2028}", "{", "[", ",", ":", " "]
    let texts = randomCases(500, seed: 3) { generator in
      (0..<Int.random(in: 0...6, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
    let wrong = try texts.counterexample { text in
      let value: JSONValue = [
        "keys": .object([.init(key: text, value: .string(text))]),
        "rest": .array([.integer(text.utf8.count), .null, true]),
      ]
      return try JSONValue.parse(Array(value.formatted().utf8)) == value
    }
    #expect(wrong == nil)
  }
}
