#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a file line by line, so that memory does not grow with its size.
public final class LineReader {
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// The number of the line that was read last, counted from 1.
  public private(set) var line = 0

  /// A reader of the file at a path.
  ///
  /// - Throws: ``FileError`` if it is not there or cannot be opened.
  public init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = Int32(try checked(.read, path) { unsafe Int(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)) })
  }

  deinit {
    close(descriptor)
  }

  /// The next line without its line break, or nil at the end of the file.
  ///
  /// - Throws: ``FileError`` if the file cannot be read.
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
      try fill()
    }
  }

  /// Drops what was read, and reads on.
  private func fill() throws(FileError) {
    buffer.removeFirst(position)
    position = 0
    let path = path
    let descriptor = descriptor
    var failure: FileError?
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { bytes, count in
      do throws(FileError) {
        count = try checked(.read, path) { unsafe read(descriptor, bytes.baseAddress, 65_536) }
      } catch {
        failure = error
        count = 0
      }
    }
    if let failure { throw failure }
    isAtEnd = chunk.isEmpty
    buffer += chunk
  }
}
