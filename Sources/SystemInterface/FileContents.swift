/// What is in a file, read once: its bytes, its text and its hash are of the same moment.
public struct FileContents: Sendable {
  /// The path by which it was read.
  public let path: String
  /// The bytes.
  public let bytes: [UInt8]

  /// The bytes of a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The bytes as text; what is no UTF-8 becomes U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The SHA-256 of the bytes, as 64 hexadecimal digits.
  public var hash: String {
    var hash = ContentHash()
    hash.update(bytes)
    return hash.finish()
  }
}

/// Reads a file; only one that has an end, and not more of it than asked.
///
/// - Parameters:
///   - path: the path of the file.
///   - limit: the most bytes that it may have.
/// - Returns: what is in it.
/// - Throws: ``FileError`` if it is not there, is no regular file, is larger than `limit`, or cannot be read.
public func readFile(at path: String, limit: Int) throws(FileError) -> FileContents {
  try FileContents(path: path, bytes: bytes(of: opened(path), limit: limit))
}

/// Opens a file for reading, if it is a regular one.
func opened(_ path: String) throws(FileError) -> Descriptor {
  let descriptor: Descriptor
  do throws(FileError) {
    descriptor = try SystemCall.open(path, for: .reading)
  } catch {
    // A link to nothing is there, and what it should lead to is not: those are not the same.
    if error.isNotFound, try fileStatus(at: path, followsLinks: false) != nil {
      throw FileError(.read, path, .deadLink)
    }
    throw error
  }
  switch try SystemCall.status(of: descriptor).kind {
  case .file: return descriptor
  case .folder: throw FileError(.read, path, .isFolder)
  default: throw FileError(.read, path, .noFile)
  }
}

private func bytes(of descriptor: borrowing Descriptor, limit: Int) throws(FileError) -> [UInt8] {
  let size = try SystemCall.status(of: descriptor).size
  if size > limit { throw FileError(.read, descriptor.path, .tooLarge(limit: limit)) }
  // One more than the size, so that the end of an ordinary file is seen in the second call.
  var bytes = try SystemCall.read(descriptor, size + 1)
  var room = 256
  while !bytes.isEmpty {
    let more = try SystemCall.read(descriptor, room)
    if more.isEmpty { break }
    room = 65_536
    bytes += more
    if bytes.count > limit { throw FileError(.read, descriptor.path, .tooLarge(limit: limit)) }
  }
  return bytes
}

/// What comes in on standard input, up to its end.
///
/// - Parameter limit: the most bytes that are read.
/// - Returns: what came in, with the path `-`.
/// - Throws: ``FileError``, for the path `-`, if it cannot be read or is longer than `limit`.
public func standardInput(limit: Int) throws(FileError) -> FileContents {
  var bytes: [UInt8] = []
  while true {
    let more = try SystemCall.read(0, 65_536, path: "-")
    if more.isEmpty { return FileContents(path: "-", bytes: bytes) }
    bytes += more
    if bytes.count > limit { throw FileError(.read, "-", .tooLarge(limit: limit)) }
  }
}

/// The first bytes of a file, at most `count`; nil if it is certain that there is no file.
///
/// - Throws: ``FileError`` if that cannot be told, or if what is there is no regular file or cannot be read.
public func beginning(ofFileAt path: String, count: Int) throws(FileError) -> [UInt8]? {
  guard try fileStatus(at: path) != nil else { return nil }
  let descriptor = try opened(path)
  var bytes: [UInt8] = []
  while bytes.count < count {
    let more = try SystemCall.read(descriptor, count - bytes.count)
    if more.isEmpty { break }
    bytes += more
  }
  return bytes
}
