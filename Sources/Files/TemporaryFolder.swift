#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of this program alone, for what another program needs; gone with the last reference to it.
public final class TemporaryFolder {
  /// The path of the folder.
  public let path: String

  /// Makes a folder that nobody else can read.
  ///
  /// - Parameter parent: the folder in which it is made, such as `/tmp`.
  /// - Throws: ``FileError`` if it cannot be made.
  public init(in parent: String) throws(FileError) {
    var template = Array("\(parent)/termijn-XXXXXX".utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    guard isMade else { throw FileError(.write, parent) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    removeAll(at: path)
  }
}

/// Removes a file, or a folder with everything in it; links are removed and not followed.
private func removeAll(at path: String) {
  var status = stat()
  guard unsafe lstat(path, &status) == 0 else { return }
  guard status.st_mode & S_IFMT == S_IFDIR, let stream = unsafe opendir(path) else {
    _ = unsafe unlink(path)
    return
  }
  while let entry = unsafe readdir(stream) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { unsafe text(ofName: $0) }
    if name != ".", name != ".." { removeAll(at: "\(path)/\(name)") }
  }
  unsafe closedir(stream)
  _ = unsafe rmdir(path)
}
