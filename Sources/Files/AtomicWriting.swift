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

/// Puts files into a folder so that a reader sees each of them whole, old or new, and never half.
///
/// Every file is first written beside its goal and synced; the renames come when all of them are safe on the disk. A
/// failure before the first rename leaves every old file as it was and removes what was written.
public struct AtomicFileSet: ~Copyable {
  private let folder: String
  private var prepared: [(temporary: String, goal: String)] = []
  private var open: (descriptor: Int32, goal: String)?

  /// Files to be put into a folder, which is made if it is not there.
  ///
  /// - Throws: ``FileError`` if the folder cannot be made.
  public init(in folder: String) throws(FileError) {
    self.folder = folder
    try makeFolder(at: folder)
  }

  deinit {
    if let open { close(open.descriptor) }
    for file in prepared { _ = unsafe unlink(file.temporary) }
  }

  /// Starts a file with this name; what is appended from here on goes into it.
  ///
  /// - Throws: ``FileError`` if the folder cannot be written to.
  public mutating func begin(_ name: String) throws(FileError) {
    precondition(open == nil, "the file before was not ended")
    let goal = folder + "/" + name
    let temporary = "\(folder)/.\(name).\(getpid()).tmp"
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
    let descriptor = Int32(try checked(.write, goal) { Int(openFile(temporary, flags, 0o666)) })
    prepared.append((temporary, goal))
    open = (descriptor, goal)
  }

  /// Appends bytes to the file that was begun.
  ///
  /// - Throws: ``FileError`` if the disk is full.
  public mutating func append(_ bytes: [UInt8]) throws(FileError) {
    guard let open else { preconditionFailure("no file was begun") }
    var written = 0
    while written < bytes.count {
      let offset = written
      written += try checked(.write, open.goal) {
        unsafe bytes.withUnsafeBytes { buffer in
          unsafe write(open.descriptor, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
        }
      }
    }
  }

  /// Ends the file that was begun: it is on the disk, but does not bear its name yet.
  ///
  /// - Throws: ``FileError`` if the disk could not take it.
  public mutating func end() throws(FileError) {
    guard let open else { preconditionFailure("no file was begun") }
    try checked(.write, open.goal) { Int(fsync(open.descriptor)) }
    self.open = nil
    try checked(.write, open.goal) { Int(close(open.descriptor)) }
  }

  /// Gives all files their names.
  ///
  /// - Throws: ``FileError`` if a name cannot be given; files that have theirs keep it.
  public consuming func commit() throws(FileError) {
    while let file = prepared.first {
      try checked(.write, file.goal) { unsafe Int(rename(file.temporary, file.goal)) }
      prepared.removeFirst()
    }
    // The names live in the folder: without this they could be lost with the power.
    let path = folder
    let descriptor = Int32(try checked(.write, path) { Int(openFile(path, O_RDONLY | O_CLOEXEC)) })
    defer { close(descriptor) }
    try checked(.write, path) { Int(fsync(descriptor)) }
  }
}

/// `open` by another name: the file set has a member that bears its own.
private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t = 0) -> Int32 {
  unsafe open(path, flags, mode)
}
