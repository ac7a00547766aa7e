import CZlib

/// The files in a zip file, which is read from memory and believed in nothing: every size and place is checked.
///
/// Names are only ever compared; nothing is written under them.
public struct ZipFile: Sendable {
  private struct Entry {
    let method: Int
    let isEncrypted: Bool
    let packed: Int
    let unpacked: Int
    let header: Int
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  /// The most files that a zip file may list.
  private static let mostEntries = 10_000

  /// The list of files in a zip file.
  ///
  /// - Parameter bytes: the zip file.
  /// - Throws: ``ZipProblem/malformed`` if it is none.
  public init(_ bytes: [UInt8]) throws(ZipProblem) {
    self.bytes = bytes
    guard let end = Self.endOfDirectory(bytes) else { throw .malformed }
    let count = bytes.number(at: end + 10, bytes: 2)
    var position = bytes.number(at: end + 16, bytes: 4)
    guard count <= Self.mostEntries else { throw .malformed }
    for _ in 0..<count {
      guard position + 46 <= bytes.count, bytes.number(at: position, bytes: 4) == 0x0201_4B50 else { throw .malformed }
      let nameLength = bytes.number(at: position + 28, bytes: 2)
      guard position + 46 + nameLength <= bytes.count else { throw .malformed }
      let name = String(decoding: bytes[(position + 46)..<(position + 46 + nameLength)], as: UTF8.self)
      let entry = Entry(
        method: bytes.number(at: position + 10, bytes: 2),
        isEncrypted: bytes.number(at: position + 8, bytes: 2) & 1 == 1,
        packed: bytes.number(at: position + 20, bytes: 4), unpacked: bytes.number(at: position + 24, bytes: 4),
        header: bytes.number(at: position + 42, bytes: 4))
      entries[name.lowercased()] = entry
      position +=
        46 + nameLength + bytes.number(at: position + 30, bytes: 2) + bytes.number(at: position + 32, bytes: 2)
    }
  }

  /// The names of the files, in small letters.
  public var names: [String] { entries.keys.sorted() }

  /// A file in it.
  ///
  /// - Parameters:
  ///   - name: its name, in whatever letters.
  ///   - limit: the most bytes that it may have.
  /// - Returns: its bytes, or nil if there is no such file.
  /// - Throws: ``ZipProblem`` if it cannot be unpacked.
  /// - Complexity: O(n) in the bytes of the file, packed and unpacked.
  public func file(_ name: String, limit: Int) throws(ZipProblem) -> [UInt8]? {
    guard let entry = entries[name.lowercased()] else { return nil }
    if entry.isEncrypted { throw .encrypted }
    guard entry.unpacked <= limit else { throw .tooLarge }
    guard entry.header + 30 <= bytes.count, bytes.number(at: entry.header, bytes: 4) == 0x0403_4B50 else {
      throw .malformed
    }
    let start =
      entry.header + 30 + bytes.number(at: entry.header + 26, bytes: 2) + bytes.number(at: entry.header + 28, bytes: 2)
    guard start + entry.packed <= bytes.count else { throw .malformed }
    let packed = bytes[start..<(start + entry.packed)]
    switch entry.method {
    case 0:
      guard entry.packed == entry.unpacked else { throw .malformed }
      return Array(packed)
    case 8:
      // What a deflated byte can become is limited by the method itself; more is promised only to waste memory.
      guard entry.unpacked <= entry.packed * 1032 + 64 else { throw .malformed }
      return try inflated(packed, count: entry.unpacked)
    case let method: throw .unknownMethod(method)
    }
  }

  /// Where the end of the directory is written: the last 22 bytes, but for a comment of at most 65535.
  private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let first = max(0, bytes.count - 22 - 65_535)
    return stride(from: bytes.count - 22, through: first, by: -1).first { position in
      bytes[position] == 0x50 && bytes.number(at: position, bytes: 4) == 0x0605_4B50
        && position + 22 + bytes.number(at: position + 20, bytes: 2) <= bytes.count
    }
  }
}

extension [UInt8] {
  /// A number of two or four bytes, the smallest first; 0 where the bytes end before it.
  fileprivate func number(at position: Int, bytes count: Int) -> Int {
    guard position >= 0, position + count <= self.count else { return 0 }
    return (0..<count).reduce(0) { $0 | Int(self[position + $1]) << (8 * $1) }
  }
}

/// What deflated bytes were before, which must be so many.
private func inflated(_ packed: ArraySlice<UInt8>, count: Int) throws(ZipProblem) -> [UInt8] {
  var stream = unsafe z_stream()
  // Negative: bytes without a header of their own.
  let size = unsafe CInt(MemoryLayout<z_stream>.size)
  guard unsafe inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else { throw .malformed }
  defer { unsafe inflateEnd(&stream) }
  var input = Array(packed)
  var result = [UInt8](repeating: 0, count: count + 1)
  let status = unsafe input.withUnsafeMutableBufferPointer { source in
    unsafe result.withUnsafeMutableBufferPointer { goal in
      unsafe stream.next_in = source.baseAddress
      unsafe stream.avail_in = uInt(source.count)
      unsafe stream.next_out = goal.baseAddress
      // One more than promised, so that a file that is longer shows.
      unsafe stream.avail_out = uInt(goal.count)
      return unsafe inflate(&stream, Z_FINISH)
    }
  }
  guard status == Z_STREAM_END, unsafe Int(stream.total_out) == count else { throw .malformed }
  result.removeLast()
  return result
}
