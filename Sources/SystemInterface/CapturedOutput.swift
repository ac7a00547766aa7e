import Synchronization

/// What a part of the work wrote to the streams while it was not its turn.
public struct CapturedOutput: Sendable {
  /// What is written by one part of the work, until it is done.
  final class Collector: Sendable {
    let output = Mutex(CapturedOutput())
  }

  @TaskLocal static var collector: Collector?

  /// What was written, and to which stream, in order.
  public private(set) var written: [(stream: StandardStream, bytes: [UInt8])] = []

  mutating func append(_ bytes: [UInt8], to stream: StandardStream) {
    if let last = written.indices.last, written[last].stream == stream {
      written[last].bytes += bytes
    } else {
      written.append((stream, bytes))
    }
  }

  /// Does some work and keeps what it writes to the streams instead of letting it through.
  ///
  /// - Returns: what the work gave, and what it wrote.
  public static func of<Answer>(_ work: () -> Answer) -> (answer: Answer, output: CapturedOutput) {
    let collector = Collector()
    let answer = $collector.withValue(collector) { work() }
    return (answer, collector.output.withLock { $0 })
  }

  /// What was written to one of the streams.
  public func text(of stream: StandardStream) -> String {
    String(decoding: written.filter { $0.stream == stream }.flatMap(\.bytes), as: UTF8.self)
  }

  /// Lets through what was written.
  public func write() {
    for part in written { part.stream.write(part.bytes) }
  }
}
