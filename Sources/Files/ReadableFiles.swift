#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The paths of the files under a folder whose names end in one of `suffixes`, relative to it and sorted.
///
/// Names that start with a dot are passed over, unless they are asked for. Links are followed; a folder that was already visited is not entered
/// again, so that links in a circle end.
///
/// - Throws: ``FileError`` if the folder, or one below it, cannot be read.
public func files(
  under folder: String, endingIn suffixes: [String], includesHidden: Bool = false
) throws(FileError) -> [String] {
  var found: [String] = []
  var visited: Set<[UInt64]> = []
  var pending = [""]
  while let relative = pending.popLast() {
    let path = relative.isEmpty ? folder : folder + "/" + relative
    guard let stream = unsafe opendir(path) else { throw FileError(.read, path) }
    defer { unsafe closedir(stream) }
    var status = stat()
    try checked(.read, path) { unsafe Int(fstat(dirfd(stream), &status)) }
    guard visited.insert([UInt64(status.st_dev), UInt64(status.st_ino)]).inserted else { continue }
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { unsafe text(ofName: $0) }
      if name == "." || name == ".." || (name.hasPrefix(".") && !includesHidden) { continue }
      let child = relative.isEmpty ? name : relative + "/" + name
      if unsafe isFolder(entry, at: folder + "/" + child) {
        pending.append(child)
      } else if suffixes.contains(where: name.hasSuffix) {
        found.append(child)
      }
    }
  }
  // By bytes, so that the order is the same on every machine.
  return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

func text<Name>(ofName name: UnsafePointer<Name>) -> String {
  unsafe name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout<Name>.size) { unsafe String(cString: $0) }
}

private func isFolder(_ entry: UnsafeMutablePointer<dirent>, at path: String) -> Bool {
  switch Int32(unsafe entry.pointee.d_type) {
  case Int32(DT_DIR): return true
  case Int32(DT_REG): return false
  default:
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

/// The bytes of a file.
///
/// - Parameters:
///   - path: the path of the file.
///   - limit: the most bytes that are read; one more is taken from a longer file, so that the caller can tell.
/// - Returns: the bytes, at most one more than `limit`.
/// - Throws: ``FileError`` if it is not there or cannot be read.
public func contents(of path: String, limit: Int = .max - 1) throws(FileError) -> [UInt8] {
  // Opening a pipe would wait for a writer that never comes.
  let descriptor = Int32(try checked(.read, path) { unsafe Int(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)) })
  defer { close(descriptor) }
  var status = stat()
  try checked(.read, path) { unsafe Int(fstat(descriptor, &status)) }
  if status.st_mode & S_IFMT == S_IFDIR { throw FileError(.read, path, number: EISDIR) }
  // A pipe or a device has no end that one could wait for.
  if status.st_mode & S_IFMT != S_IFREG { throw FileError(.read, path, number: EINVAL) }
  var bytes: [UInt8] = []
  // One more than the size, so that the end of an ordinary file is seen in the second call.
  var room = min(limit, Int(status.st_size)) + 1
  while bytes.count <= limit {
    var failure: FileError?
    let wanted = min(room, limit + 1 - bytes.count)
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      do throws(FileError) {
        count = try checked(.read, path) { unsafe read(descriptor, buffer.baseAddress, wanted) }
      } catch {
        failure = error
        count = 0
      }
    }
    if let failure { throw failure }
    if chunk.isEmpty { break }
    bytes = bytes.isEmpty ? chunk : bytes + chunk
    room = 65_536
  }
  return bytes
}

/// Whether there is a file or folder at this path.
public func fileExists(at path: String) -> Bool {
  unsafe access(path, F_OK) == 0
}

/// Whether there is a folder at this path.
public func isFolder(at path: String) -> Bool {
  var status = stat()
  return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
