#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes a folder and those above it, where they are not there yet.
///
/// - Throws: ``FileError`` if one cannot be made, or if something else bears its name.
public func makeFolder(at path: String) throws(FileError) {
  var status = stat()
  if unsafe stat(path, &status) == 0 {
    if status.st_mode & S_IFMT != S_IFDIR { throw FileError(.write, path, number: ENOTDIR) }
    return
  }
  if let slash = path.dropFirst().lastIndex(of: "/") {
    try makeFolder(at: String(path[..<slash]))
  }
  if unsafe mkdir(path, 0o777) != 0, errno != EEXIST { throw FileError(.write, path) }
}
