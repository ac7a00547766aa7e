import SystemInterface
import Testing

/// What is written by work that is not in its turn does not come out.
@Suite struct CapturedOutputTests {
  @Test func whatIsWrittenIsKept() {
    let (answer, output) = CapturedOutput.of {
      StandardStream.standardOutput.write("a")
      StandardStream.standardOutput.write("b")
      StandardStream.standardError.write("c")
      StandardStream.standardOutput.write("d")
      return 7
    }
    #expect(answer == 7)
    // Letting it through while other work is captured hands it on in order.
    let (_, again) = CapturedOutput.of { output.write() }
    let texts = again.written.map { "\($0.stream): \(String(decoding: $0.bytes, as: UTF8.self))" }
    #expect(texts == ["standardOutput: ab", "standardError: c", "standardOutput: d"])
  }
}
