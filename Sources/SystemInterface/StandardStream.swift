import Synchronization

/// Standard output or standard error.
public enum StandardStream: Int32, Sendable {
  /// For results.
  case standardOutput = 1
  /// For everything else.
  case standardError = 2

  /// The stream that a path stands for, such as `/dev/stdout`.
  init?(path: String) {
    switch path {
    case "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1": self = .standardOutput
    case "/dev/stderr", "/dev/fd/2", "/proc/self/fd/2": self = .standardError
    default: return nil
    }
  }

  /// What went wrong with each stream, once something has: nothing more is written to it then.
  private static let failures = Mutex<[StandardStream: FileError]>([:])

  /// Writes a text.
  ///
  /// What fails is remembered until the program ends: a reader that went away (`termijn check | head`) changes neither
  /// the answer nor what is recorded.
  public func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes bytes, such as a PDF.
  public func write(_ bytes: [UInt8]) {
    try? writeOrFail(bytes, path: name)
  }

  /// Whether nothing more can be written, as after its reader went away.
  public var hasFailed: Bool { Self.failures.withLock { $0[self] != nil } }

  private var name: String { self == .standardOutput ? "stdout" : "stderr" }

  func writeOrFail(_ bytes: [UInt8], path: String) throws(FileError) {
    if let collector = CapturedOutput.collector { return collector.output.withLock { $0.append(bytes, to: self) } }
    let earlier = Self.failures.withLock { $0[self] }
    if let earlier { throw earlier }
    do throws(FileError) {
      try SystemCall.write(bytes, to: rawValue, path: path)
    } catch {
      Self.failures.withLock { $0[self] = error }
      throw error
    }
  }

  /// Whether a person is watching.
  public var isTerminal: Bool { SystemCall.isTerminal(rawValue) }

  /// Whether a person types the standard input.
  public static var isInputTerminal: Bool { SystemCall.isTerminal(0) }

  /// Whether bold and colours may be used (no-color.org).
  public var mayStyle: Bool {
    isTerminal && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
  }

  /// How many columns wide the terminal is, within what can be read.
  ///
  /// Where nobody is watching `COLUMNS` says how wide, or else it is 100.
  public var width: Int {
    let asked = isTerminal ? SystemCall.width(ofTerminal: rawValue) : nil
    let width = asked ?? environment("COLUMNS").flatMap { Int($0) } ?? 100
    return min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
  }

  /// The widths of terminals that are believed.
  private static let widths = 20...1000
}

/// The end of the program.
public enum Ending {
  /// Prepares for readers that go away before everything is written.
  public static func prepare() {
    SystemCall.ignoreBrokenPipes()
  }

  /// Why results did not come out; nil if they did, or if their reader went away because it had seen enough.
  ///
  /// Standard output is closed by this.
  public static func failureOfResults() -> FileError? {
    do throws(FileError) {
      // Also what nothing was written to must not fail later: a full disk may say so only now.
      try StandardStream.standardOutput.writeOrFail([], path: "stdout")
      try SystemCall.close(StandardStream.standardOutput.rawValue, path: "stdout")
    } catch {
      return SystemCall.isBrokenPipe(error.cause) ? nil : error
    }
    return nil
  }

  /// Ends the program.
  public static func end(with status: Int32) -> Never {
    SystemCall.end(with: status)
  }
}
