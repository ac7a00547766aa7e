#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is being written beside its goal, and gets its name only when its set is committed.
public final class PendingFile {
  /// How the names of files end that do not bear theirs yet.
  static let suffix = ".tmp"

  /// The name in the folder.
  public let name: String
  let temporary: String
  let goal: String
  private var descriptor: Int32?
  private var isCommitted = false
  /// Whether a list in the folder names it, so that it will get its name even if this program cannot give it.
  var isPromised = false

  init(_ name: String, in folder: String) throws(FileError) {
    self.name = name
    let goal = folder + "/" + name
    let temporary = "\(folder)/.\(name).\(getpid())\(Self.suffix)"
    self.goal = goal
    self.temporary = temporary
    let flags = O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC
    descriptor = Int32(try checked(.write, goal) { unsafe Int(open(temporary, flags, 0o666)) })
  }

  deinit {
    if let descriptor { close(descriptor) }
    if !isCommitted, !isPromised { _ = unsafe unlink(temporary) }
  }

  /// Appends bytes.
  ///
  /// - Throws: ``FileError`` if the disk is full.
  public func append(_ bytes: [UInt8]) throws(FileError) {
    guard let descriptor else { preconditionFailure("the file was ended") }
    try writeAll(bytes, to: descriptor, path: goal)
  }

  /// Bytes that were written before.
  ///
  /// - Throws: ``FileError`` if the disk cannot give them.
  public func bytes(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
    guard let descriptor else { preconditionFailure("the file was ended") }
    var failure: FileError?
    let goal = goal
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(FileError) {
        while filled < count {
          let done = filled
          let read = try checked(.read, goal) {
            unsafe pread(descriptor, buffer.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
          }
          if read == 0 { throw FileError(.read, goal, number: EIO) }
          filled += read
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Forgets what was written, and begins anew.
  ///
  /// - Throws: ``FileError`` if the disk does not allow it.
  public func restart() throws(FileError) {
    guard let descriptor else { preconditionFailure("the file was ended") }
    try checked(.write, goal) { Int(ftruncate(descriptor, 0)) }
    try checked(.write, goal) { Int(lseek(descriptor, 0, SEEK_SET)) }
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

  /// Looks whether the file can have its name.
  ///
  /// - Throws: ``FileError`` if a folder has it.
  func checkGoal() throws(FileError) {
    var status = stat()
    let goal = goal
    if unsafe lstat(goal, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw FileError(.write, goal, number: EISDIR)
    }
  }

  /// Gives the file its name; it must have been ended.
  func takeName() throws(FileError) {
    try checked(.write, goal) { unsafe Int(rename(temporary, goal)) }
    isCommitted = true
  }
}
