import Testing

@testable import Reading

@Suite struct LexerTests {
  private func words(_ text: String) -> [String] {
    Lexer.tokens(of: Array(text.utf8)).filter { $0.kind == .word }.map(\.text)
  }

  @Test func wordsAreFolded() {
    #expect(
      words("Vóór één CoÖperatie, zo\u{2019}n ICT-overeenkomst") == [
        "voor", "een", "cooperatie", "zo'n", "ict-overeenkomst",
      ])
    let accented = Lexer.tokens(of: Array("vóór voor e\u{301}e\u{301}n één".utf8)).map(\.isAccented)
    #expect(accented == [true, false, true, true])
  }

  @Test func hyphensAtLineEndsJoin() {
    #expect(words("overeen-\nkomst") == ["overeenkomst"])
    #expect(words("in-\nen uitstroom") == ["in", "en", "uitstroom"])
    let token = Lexer.tokens(of: Array("overeen-\r\nkomst loopt".utf8))
    #expect(token[0].line == 1 && token[0].lastLine == 2 && token[1].line == 2)
  }

  @Test func linesAreCountedForEveryEnd() {
    let tokens = Lexer.tokens(of: Array("a\nb\r\nc\rd\n\ne".utf8))
    #expect(tokens.map(\.line) == [1, 2, 3, 4, 6])
    #expect(tokens.map(\.breaks) == [0, 1, 1, 1, 2])
  }

  @Test func offsetsFindTheBytes() {
    let text = "Het contract (2021) loopt één jaar … € 5,–"
    let bytes = Array(text.utf8)
    for token in Lexer.tokens(of: bytes) where token.kind == .number {
      #expect(String(decoding: bytes[token.start..<token.end], as: UTF8.self) == token.text)
    }
    var last = 0
    for token in Lexer.tokens(of: bytes) {
      #expect(token.start >= last && token.end > token.start)
      last = token.end
    }
  }

  @Test(arguments: [
    ("Zie art. 3 van de wet. Het contract loopt.", 2), ("Op 18 mei jl. is besloten.", 1),
    ("Het geldt t/m 2021. Daarna niet.", 2),
    ("per 1 \n\njanuari 2021", 1), ("tot en met december \n\n2021 en wordt", 1), ("Kop\n\nHet contract loopt.", 2),
    ("De partijen:\n- een\n- twee", 3), ("1. De duur\n2. Het einde", 2), ("d.d. 1 maart ondertekend", 1),
    ("Het kost ca. € 5. Meer niet.", 2),
  ])
  func sentencesEndWhereTheyEnd(text: String, count: Int) {
    #expect(Sentences.ranges(in: Lexer.tokens(of: Array(text.utf8))).count == count)
  }

  @Test func sentencesCoverAllTokensOnce() {
    let tokens = Lexer.tokens(of: Array(String(repeating: "een twee drie vier ", count: 500).utf8))
    let ranges = Sentences.ranges(in: tokens)
    #expect(ranges.first?.lowerBound == 0 && ranges.last?.upperBound == tokens.count)
    for (left, right) in zip(ranges, ranges.dropFirst()) { #expect(left.upperBound == right.lowerBound) }
    #expect(ranges.allSatisfy { $0.count <= Sentences.longest })
  }
}
