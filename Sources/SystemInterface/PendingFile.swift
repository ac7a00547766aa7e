/// A file that is being written beside its goal, and gets its name only when its set is committed.
public final class PendingFile {
  /// The name in the folder.
  public let name: String
  let goal: String
  private let staged: String
  private let isPrivate: Bool
  private var descriptor: Descriptor?

  init(_ name: String, in folder: String, stage: String, isPrivate: Bool) throws(FileError) {
    self.name = name
    self.isPrivate = isPrivate
    goal = path(folder, name)
    staged = path(stage, name)
    descriptor = try SystemCall.open(staged, for: .newFile, as: goal)
    if isPrivate { try use { (descriptor) throws(FileError) in try SystemCall.makePrivate(descriptor) } }
  }

  /// Appends bytes.
  ///
  /// - Throws: ``FileError`` if the disk is full.
  public func append(_ bytes: [UInt8]) throws(FileError) {
    try use { (descriptor) throws(FileError) in try SystemCall.write(bytes, to: descriptor) }
  }

  /// Bytes that were written before.
  ///
  /// - Throws: ``FileError`` if the disk cannot give them.
  public func bytes(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
    try use { (descriptor) throws(FileError) in try SystemCall.read(descriptor, at: offset, count: count) }
  }

  /// Forgets what was written, and begins anew.
  ///
  /// - Throws: ``FileError`` if the disk does not allow it.
  public func restart() throws(FileError) {
    try use { (descriptor) throws(FileError) in try SystemCall.empty(descriptor) }
  }

  /// Ends the file: it is on the disk, but does not bear its name yet.
  ///
  /// - Throws: ``FileError`` if the disk could not take it.
  public func end() throws(FileError) {
    try use { (descriptor) throws(FileError) in try SystemCall.sync(descriptor) }
    descriptor = nil
  }

  /// Takes over who may read and write the file that it replaces.
  func takeOver(_ goal: Goal) throws(FileError) {
    guard let status = goal.status, !isPrivate else { return }
    try SystemCall.give(status, to: SystemCall.open(staged, for: .writing, as: self.goal))
  }

  /// Whether the file that it would replace has the same bytes; false if that cannot be told.
  func hasSameBytes(as goal: Goal) -> Bool {
    guard let status = goal.status, !isPrivate else { return false }
    do throws(FileError) {
      let own = try opened(staged)
      let other = try opened(goal.path)
      guard try SystemCall.status(of: own).size == status.size else { return false }
      var offset = 0
      while offset < status.size {
        let count = min(1 << 16, status.size - offset)
        guard try SystemCall.read(own, at: offset, count: count) == SystemCall.read(other, at: offset, count: count)
        else { return false }
        offset += count
      }
      return true
    } catch {
      return false
    }
  }

  private func use<Answer>(
    _ body: (borrowing Descriptor) throws(FileError) -> Answer
  ) throws(FileError) -> Answer {
    switch descriptor {
    case .some(let descriptor): try body(descriptor)
    case nil: preconditionFailure("the file was ended")
    }
  }
}
