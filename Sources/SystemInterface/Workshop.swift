/// Where a folder is made that will take the place of another: a folder beside that one, whose name says what it is for
/// and which this program keeps locked while it is at work there.
final class Workshop {
  let path: String
  /// The folder that is made.
  var new: String { "\(path)/new" }
  /// The folder that was replaced: the file system may have let both change places.
  var old: String { isExchanged ? new : "\(path)/old" }
  /// Whether what is in it can go: not while it holds the only old folder.
  var mayGo = true
  private var isExchanged = false
  private let lock: FileLock

  private static func prefix(for goal: String) -> String {
    ".\(split(path: goal).name).termijn-"
  }

  init(for goal: String) throws(FileError) {
    (path, lock) = try newLockedFolder(in: split(path: goal).folder, prefix: Self.prefix(for: goal))
  }

  deinit {
    if mayGo { try? removeAll(at: path) }
  }

  /// Lets the new folder and the one at the goal change places, or do so again.
  func swap(with goal: String) throws(FileError) {
    if try SystemCall.exchange(new, with: goal) {
      isExchanged.toggle()
      return
    }
    // In two steps; the next run mends what stops between them.
    let other = "\(path)/old"
    let isBack = try fileStatus(at: other, followsLinks: false) != nil
    mayGo = false
    if isBack {
      try SystemCall.rename(goal, to: new)
      try SystemCall.rename(other, to: goal)
    } else {
      try SystemCall.rename(goal, to: other)
      do throws(FileError) {
        try SystemCall.rename(new, to: goal)
      } catch {
        try SystemCall.rename(other, to: goal)
        mayGo = true
        throw error
      }
    }
    mayGo = isBack
  }

  /// Puts back what a run took away that was stopped in between, and clears away what runs left behind.
  static func mend(for goal: String) throws(FileError) {
    let parent = split(path: goal).folder
    let prefix = prefix(for: goal)
    for name in try names(in: parent) where isName(name, prefix) {
      let path = SystemInterface.path(parent, name)
      guard let status = try fileStatus(at: path, followsLinks: false), status.kind == .folder,
        status.owner == SystemCall.user, let lock = try? FileLock(on: path, waiting: 0), lock.isHeld
      else { continue }
      if try fileStatus(at: "\(path)/old", followsLinks: false) != nil, try fileStatus(at: goal) == nil {
        try SystemCall.rename("\(path)/old", to: goal)
      }
      try removeAll(at: path)
    }
  }

  private static func isName(_ name: String, _ prefix: String) -> Bool {
    name.utf8.count == prefix.utf8.count + 16 && name.utf8.starts(with: prefix.utf8)
      && name.utf8.dropFirst(prefix.utf8.count).allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
