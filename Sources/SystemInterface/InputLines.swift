import Synchronization

/// The lines of standard input, as many at a time as have come in: one that somebody waits for is not held up by others,
/// and memory does not grow with their number.
public final class InputLines: Sendable {
  /// A line.
  public struct Line: Sendable {
    /// Its number, counted from 1.
    public let number: Int
    /// Its bytes without the line break; nil if it is longer than the limit.
    public let bytes: [UInt8]?
  }

  fileprivate struct State {
    /// How many lines have ended.
    var count = 0
    /// The bytes of the line that has not ended; nil once it is longer than the limit.
    var begun: [UInt8]? = []
    var isAtEnd = false
  }

  private let state = Mutex(State())
  private let limit: Int

  /// - Parameter limit: the most bytes of a line; what is longer is passed over.
  public init(limit: Int) {
    self.limit = limit
  }

  /// Waits for more, and takes the lines that have come in.
  ///
  /// - Returns: at least one line, or nil at the end of the input.
  /// - Throws: ``FileError``, for the path `-`, if the input cannot be read.
  public func next() throws(FileError) -> [Line]? {
    try state.withLock { (state) throws(FileError) in
      var lines: [Line] = []
      while lines.isEmpty, !state.isAtEnd {
        let chunk = try SystemCall.read(0, 1 << 16, path: "-")
        var rest = chunk[...]
        while let end = rest.firstIndex(of: 0x0A) {
          state.append(rest[..<end], limit: limit)
          lines.append(state.end())
          rest = rest[(end + 1)...]
        }
        state.append(rest, limit: limit)
        state.isAtEnd = chunk.isEmpty
      }
      // What stands behind the last line break is a line, unless it is nothing.
      if state.isAtEnd, state.begun != [] { lines.append(state.end()) }
      return lines.isEmpty ? nil : lines
    }
  }
}

extension InputLines.State {
  fileprivate mutating func append(_ bytes: ArraySlice<UInt8>, limit: Int) {
    guard let length = begun?.count else { return }
    if length + bytes.count > limit {
      begun = nil
    } else {
      begun? += bytes
    }
  }

  fileprivate mutating func end() -> InputLines.Line {
    count += 1
    defer { begun = [] }
    return InputLines.Line(number: count, bytes: begun)
  }
}
