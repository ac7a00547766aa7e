/// Reads a file line by line, so that memory does not grow with its size.
public final class LineReader {
  /// The most bytes of a line.
  public static let limit = 1 << 20

  private let descriptor: Descriptor
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// The number of the line that was read last, counted from 1.
  public private(set) var line = 0

  /// A reader of the file at a path; nil if it is certain that there is none.
  ///
  /// - Throws: ``FileError`` if that cannot be told, or if it cannot be opened.
  public init?(ofFileAt path: String) throws(FileError) {
    guard try fileStatus(at: path) != nil else { return nil }
    descriptor = try opened(path)
  }

  /// The next line without its line break, or nil at the end of the file.
  ///
  /// - Throws: ``FileError`` if the file cannot be read, or for a line of more than ``limit`` bytes.
  public func next() throws(FileError) -> String? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        line += 1
        return String(decoding: buffer[position..<end], as: UTF8.self)
      }
      if isAtEnd {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        line += 1
        return String(decoding: buffer[position...], as: UTF8.self)
      }
      searched = buffer.count - position
      if searched > Self.limit { throw FileError(.read, descriptor.path, .tooLarge(limit: Self.limit)) }
      try fill()
    }
  }

  /// Drops what was read, and reads on.
  private func fill() throws(FileError) {
    buffer.removeFirst(position)
    position = 0
    let chunk = try SystemCall.read(descriptor, 65_536)
    isAtEnd = chunk.isEmpty
    buffer += chunk
  }
}
