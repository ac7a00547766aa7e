#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes that come in on standard input, up to its end.
///
/// - Parameter limit: the most bytes that are read; one more is taken from a longer stream, so that the caller can tell.
/// - Returns: the bytes, at most one more than `limit`.
/// - Throws: ``FileError``, for the path `-`, if it cannot be read.
public func standardInput(limit: Int) throws(FileError) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while bytes.count <= limit {
    let wanted = min(chunk.count, limit + 1 - bytes.count)
    let count = try checked(.read, "-") {
      unsafe chunk.withUnsafeMutableBytes { unsafe read(0, $0.baseAddress, wanted) }
    }
    if count == 0 { break }
    bytes += chunk[..<count]
  }
  return bytes
}
