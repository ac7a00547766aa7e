#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes all the bytes to an open file.
///
/// - Parameters:
///   - bytes: what is written.
///   - descriptor: the open file.
///   - path: the name by which the file is told of if it fails.
/// - Throws: ``FileError`` if the disk is full.
func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileError) {
  var written = 0
  while written < bytes.count {
    let offset = written
    written += try checked(.write, path) {
      unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
    }
  }
}
