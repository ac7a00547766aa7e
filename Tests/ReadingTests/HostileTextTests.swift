import Testing

@testable import Reading

/// Texts that nobody wrote: any bytes are read.
@Suite struct HostileTextTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func anyBytesAreRead(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
    let bytes = (0..<3000).map { _ in UInt8(truncatingIfNeeded: next()) }
    check(bytes)
  }

  /// Words of the grammar in any order, with every mark between them.
  @Test(arguments: 1..<60 as Range<UInt64>)
  func anyWordsAreRead(seed: UInt64) {
    let words = [
      "tot", "en", "met", "t/m", "per", "1", "31", "januari", "2021", "een", "jaar", "maanden", "(", ")", "4", ",", ".",
      ";",
      "tenzij", "opzegtermijn", "van", "stilzwijgend", "verlengd", "wordt", "de", "overeenkomst", "telkens", "daarna",
      "niet", "kan", "opgezegd", "raad", "besluit", "uiterlijk", "\n", "\n\n", "[aantal]", "...", "artikel", "lid", "x",
      "2+1+1", "eerste", "einde", "kalenderjaar", "vijf", "half", "anderhalf", "optie", "zegt", "op", "in", "medio",
    ]
    var state = seed &* 0x2545_F491_4F6C_DD1D | 1
    var text = ""
    for _ in 0..<600 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      text += words[Int(state % UInt64(words.count))] + (state % 7 == 0 ? "" : " ")
    }
    check(Array(text.utf8))
  }

  private func check(_ bytes: [UInt8]) {
    let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
    for fact in readTerms(in: bytes) {
      #expect(fact.lines.lowerBound >= 1 && fact.lines.upperBound <= lines)
      #expect(!fact.quote.isEmpty)
    }
  }

  @Test(arguments: [
    "(", "[", "2+", "tot ", "een ", "1-", "artikel 3, ", "en een jaar ", "\u{301}", "zegt ", "honderd", "-\n",
  ])
  func repetitionIsRead(part: String) {
    check(Array(String(repeating: part, count: 1_000).utf8))
  }

  @Test func emptyTextSaysNothing() {
    #expect(readTerms(in: []).isEmpty)
    #expect(readTerms(in: Array("\n\n \n".utf8)).isEmpty)
  }
}
