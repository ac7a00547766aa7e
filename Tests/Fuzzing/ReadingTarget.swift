import Reading

/// Any bytes as the text of a contract: every fact lies in it, at the lines that it names, in its own words.
func fuzzReading(_ input: [UInt8]) {
  let lines = 1 + input.count { $0 == 0x0A || $0 == 0x0D }
  for fact in readTerms(in: input) {
    hold(!fact.quote.isEmpty, "\(fact) has no words")
    hold((1...lines).contains(fact.lines.lowerBound) && fact.lines.upperBound <= lines, "\(fact) lies elsewhere")
    // What is no UTF-8 becomes three bytes.
    hold(fact.quote.utf8.count <= 3 * input.count, "\(fact) says more than the text")
  }
}
