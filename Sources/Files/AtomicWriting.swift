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

/// A file that is being written beside its goal, and gets its name only when its set is committed.
public final class PendingFile {
  /// The name in the folder.
  public let name: String
  fileprivate let temporary: String
  fileprivate let goal: String
  private var descriptor: Int32?
  fileprivate var isCommitted = false

  fileprivate init(_ name: String, in folder: String) throws(FileError) {
    self.name = name
    let goal = folder + "/" + name
    let temporary = "\(folder)/.\(name).\(getpid()).tmp"
    self.goal = goal
    self.temporary = temporary
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
    descriptor = Int32(try checked(.write, goal) { unsafe Int(open(temporary, flags, 0o666)) })
  }

  deinit {
    if let descriptor { close(descriptor) }
    if !isCommitted { _ = unsafe unlink(temporary) }
  }

  /// Appends bytes.
  ///
  /// - Throws: ``FileError`` if the disk is full.
  public func append(_ bytes: [UInt8]) throws(FileError) {
    guard let descriptor else { preconditionFailure("the file was ended") }
    var written = 0
    while written < bytes.count {
      let offset = written
      written += try checked(.write, goal) {
        unsafe bytes.withUnsafeBytes { buffer in
          unsafe write(descriptor, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
        }
      }
    }
  }

  /// Ends the file: it is on the disk, but does not bear its name yet.
  ///
  /// - Throws: ``FileError`` if the disk could not take it.
  public func end() throws(FileError) {
    guard let descriptor else { preconditionFailure("the file was ended") }
    try checked(.write, goal) { Int(fsync(descriptor)) }
    self.descriptor = nil
    try checked(.write, goal) { Int(close(descriptor)) }
  }
}

/// Puts files into a folder so that a reader sees each of them whole, old or new, and never half.
///
/// Every file is first written beside its goal and synced; the renames come when all of them are safe on the disk. A
/// failure before the first rename leaves every old file as it was and removes what was written.
public struct AtomicFileSet {
  private let folder: String
  private var files: [PendingFile] = []

  /// Files to be put into a folder, which is made if it is not there.
  ///
  /// - Throws: ``FileError`` if the folder cannot be made.
  public init(in folder: String) throws(FileError) {
    self.folder = folder
    try makeFolder(at: folder)
  }

  /// Begins a file with this name.
  ///
  /// - Throws: ``FileError`` if the folder cannot be written to.
  public mutating func begin(_ name: String) throws(FileError) -> PendingFile {
    let file = try PendingFile(name, in: folder)
    files.append(file)
    return file
  }

  /// Gives all files their names; they must have been ended.
  ///
  /// - Throws: ``FileError`` if a name cannot be given; files that have theirs keep it.
  public func commit() throws(FileError) {
    for file in files {
      try checked(.write, file.goal) { unsafe Int(rename(file.temporary, file.goal)) }
      file.isCommitted = true
    }
    // The names live in the folder: without this they could be lost with the power.
    let path = folder
    let descriptor = Int32(try checked(.write, path) { unsafe Int(open(path, O_RDONLY | O_CLOEXEC)) })
    defer { close(descriptor) }
    try checked(.write, path) { Int(fsync(descriptor)) }
  }
}
