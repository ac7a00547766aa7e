/// A folder in which files are written before they get their names; only this program gives folders such names, and
/// the one that is at work in it keeps it locked.
final class Stage {
  private static let prefix = ".termijn-new-"

  let path: String
  private let folder: String
  private let lock: FileLock
  /// Whether the folder is no longer there, or no longer ours to take away.
  private var isGone = false

  init(in folder: String) throws(FileError) {
    self.folder = folder
    (path, lock) = try newLockedFolder(in: folder, prefix: Self.prefix)
  }

  deinit { clear() }

  /// Takes the folder away; what cannot go is left to the next run.
  func clear() {
    if !isGone {
      do throws(FileError) {
        // After a commit nothing is in it any more.
        try SystemCall.removeFolder(path)
      } catch {
        try? removeAll(at: path)
      }
    }
    isGone = true
  }

  /// From now on the files will get their names, even if this program cannot give them.
  ///
  /// - Parameter names: the files of the folder that go.
  /// - Throws: ``FileError`` if that cannot be put down; its effect says whether it may have been.
  func promise(removing names: [String]) throws(FileError) {
    if !names.isEmpty {
      let list = SystemInterface.path(path, Promise.removals)
      try SystemCall.makeFolder(list, permissions: 0o700)
      for name in names { _ = try SystemCall.open(SystemInterface.path(list, name), for: .newFile) }
      try SystemCall.sync(SystemCall.open(list, for: .folder))
    }
    try lock.sync()
    let promise = Promise.path(in: folder)
    try SystemCall.rename(path, to: promise)
    isGone = true
    do throws(FileError) {
      try SystemCall.sync(SystemCall.open(folder, for: .folder))
    } catch {
      // Unless it is safe on the disk, it is none.
      do throws(FileError) {
        try SystemCall.rename(promise, to: path)
        isGone = false
      } catch let second {
        var failure = FileError(.write, second.path, second.cause)
        failure.effect = .partial(new: [], old: (try? SystemInterface.names(in: promise)) ?? [])
        throw failure
      }
      throw FileError(.write, error.path, error.cause)
    }
  }

  /// Clears away what runs left behind that were stopped before their promise.
  static func removeRemains(in folder: String) throws(FileError) {
    for name in try names(in: folder) where isName(name) {
      let path = SystemInterface.path(folder, name)
      guard let status = try? fileStatus(at: path, followsLinks: false), status.kind == .folder,
        status.owner == SystemCall.user, let lock = try? FileLock(on: path, waiting: 0), lock.isHeld
      else { continue }
      try removeAll(at: path)
    }
  }

  private static func isName(_ name: String) -> Bool {
    name.utf8.count == prefix.utf8.count + 16 && name.utf8.starts(with: prefix.utf8)
      && name.utf8.dropFirst(prefix.utf8.count).allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

/// A name that nobody else gives.
func randomName() -> String {
  let digits = String(UInt64.random(in: .min ... .max), radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}

/// A folder with files that only need their names.
enum Promise {
  private static let prefix = ".termijn-ready-"
  /// The folder in it whose files bear the names of what must go.
  static let removals = ".removed"

  /// The promise of this user in a folder.
  static func path(in folder: String) -> String {
    SystemInterface.path(folder, "\(prefix)\(SystemCall.user)")
  }

  /// Whether an earlier run of this user left a promise.
  static func isLeft(in folder: String) throws(FileError) -> Bool {
    try fileStatus(at: path(in: folder), followsLinks: false) != nil
  }

  /// Gives the files of a promise their names, if there is one.
  ///
  /// - Parameters:
  ///   - folder: the folder, which is locked.
  ///   - isNeeded: whether a promise that is none of ours stands in the way.
  ///   - order: the names in the order in which they are given.
  /// - Throws: ``FileError`` if a name cannot be given, or if there is a promise of another user.
  static func keep(in folder: String, isNeeded: Bool, order: [String] = []) throws(FileError) {
    let promise = path(in: folder)
    if isNeeded {
      for name in try names(in: folder) where name.utf8.starts(with: prefix.utf8) {
        guard SystemInterface.path(folder, name) != promise else { continue }
        throw FileError(.write, SystemInterface.path(folder, name), .ofAnotherUser)
      }
    }
    guard let status = try fileStatus(at: promise, followsLinks: false) else { return }
    guard status.kind == .folder, status.owner == SystemCall.user else {
      throw FileError(.write, promise, .ofAnotherUser)
    }
    let present = try everything(under: promise)
    let files = present.filter { $0.status.kind == .file && !$0.path.utf8.contains(0x2F) }.map(\.path)
    let removed = present.filter { $0.status.kind == .file && $0.path.utf8.starts(with: "\(removals)/".utf8) }
      .map { String($0.path.dropFirst(removals.utf8.count + 1)) }
    let isOrdered = Set(order)
    var waiting = order.filter(Set(files).contains) + files.filter { !isOrdered.contains($0) }.sorted()
    var given: [String] = []
    do throws(FileError) {
      while let name = waiting.first {
        let goal = try Goal(of: SystemInterface.path(folder, name))
        try SystemCall.rename(SystemInterface.path(promise, name), to: goal.path)
        given.append(waiting.removeFirst())
      }
      for name in removed {
        try SystemCall.remove(SystemInterface.path(folder, name))
        try SystemCall.remove(SystemInterface.path(promise, "\(removals)/\(name)"))
      }
      try SystemCall.sync(SystemCall.open(folder, for: .folder))
      if !removed.isEmpty { try SystemCall.removeFolder(SystemInterface.path(promise, removals)) }
      try SystemCall.removeFolder(promise)
    } catch {
      var failure = FileError(.write, error.path, error.cause)
      failure.effect = waiting.isEmpty ? .unconfirmed : .partial(new: given, old: waiting)
      throw failure
    }
  }
}
