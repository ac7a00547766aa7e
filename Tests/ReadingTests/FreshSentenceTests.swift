import Testing

/// How much is read rightly of sentences that were written before the grammar saw them.
@Suite struct FreshSentenceTests {
  @Test func mostIsReadRightly() {
    let sentences = LabelledText.read("fresh")
    var right = 0
    var wrong: [String] = []
    var missed: [String] = []
    for sentence in sentences {
      var left = sentence.facts
      for fact in summaries(of: sentence.text) {
        if let place = left.firstIndex(of: fact) {
          left.remove(at: place)
          right += 1
        } else {
          wrong.append("\(fact): \(sentence.text)")
        }
      }
      missed += left.map { "\($0): \(sentence.text)" }
    }
    let precision = Double(right) / Double(right + wrong.count)
    let recall = Double(right) / Double(right + missed.count)
    #expect(sentences.count >= 300)
    #expect(precision >= 0.97, "\(wrong.joined(separator: "\n"))")
    #expect(recall >= 0.92, "\(missed.joined(separator: "\n"))")
  }

  @Test func whatIsNoTermIsLeftAlone() {
    let misread = LabelledText.read("fresh").filter { $0.facts.isEmpty && summaries(of: $0.text) != [] }
    #expect(misread.map(\.text) == [])
  }
}
