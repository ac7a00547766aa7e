/// Writes bytes to a path: a file is replaced as a whole, and so is the goal of a link; a device, a pipe or a stream of
/// this program (`/dev/stdout`) is written to.
///
/// - Throws: ``FileError`` if it cannot be written; its effect says what is there then.
public func write(_ bytes: [UInt8], to path: String) throws(FileError) {
  // What fails there is told when the program ends, as of everything that goes there.
  if let stream = StandardStream(path: path) { return stream.write(bytes) }
  let goal: String
  let kind: FileStatus.Kind?
  do throws(FileError) {
    goal = try followingLinks(path)
    kind = try fileStatus(at: goal, followsLinks: false)?.kind
  } catch {
    throw FileError(.write, error.path, error.cause)
  }
  if kind == .device || kind == .pipe {
    try SystemCall.write(bytes, to: SystemCall.open(goal, for: .writing, as: path))
    return
  }
  if kind == .folder { throw FileError(.write, path, .isFolder) }
  let (folder, name) = split(path: goal)
  let files = try AtomicFileSet(in: folder)
  let file = try files.begin(name)
  try file.append(bytes)
  try file.end()
  try files.commit()
}

/// A file that is read, changed and put back, and locked from before it is read until it is let go.
public final class EditedFile {
  /// What was in it when it was locked.
  public let contents: FileContents
  private let goal: String
  private let lock: FileLock

  /// Locks a file and reads it.
  ///
  /// - Parameters:
  ///   - path: the file, or a link to it.
  ///   - limit: the most bytes that it may have.
  /// - Throws: ``FileError`` if it cannot be read, or if another program keeps its lock on it (``FileError/isLocked``).
  public init(at path: String, limit: Int) throws(FileError) {
    goal = try followingLinks(path)
    lock = try FileLock(on: goal)
    contents = try FileContents(path: path, bytes: readFile(at: goal, limit: limit).bytes)
  }

  /// Puts other bytes in its place, with the same owner and permissions.
  ///
  /// - Throws: ``FileError`` if it cannot be written; its effect says what is there then.
  public func replace(with bytes: [UInt8]) throws(FileError) {
    try withExtendedLifetime(lock) { () throws(FileError) in try write(bytes, to: goal) }
  }
}
