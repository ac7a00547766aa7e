/// Puts files into a folder so that a reader sees each of them whole, old or new, and never half.
///
/// Every file is first written into a folder of its own beside its goal, and synced. When all of them are safe on the
/// disk, that folder gets the name of a promise, and then they get theirs. Whatever stops the program before the promise
/// leaves every old file as it was; whatever stops it afterwards is made good by the next one that writes in the folder,
/// which keeps the promise first. A single file needs no promise.
public final class AtomicFileSet {
  /// The folder in which the files come.
  public let folder: String
  private let stage: Stage
  private var lock: FileLock?
  private var files: [PendingFile] = []
  private var removed: [String] = []

  /// Files to be put into a folder, which is made if it is not there.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - isAlone: whether the folder is locked from now on, because what is written rests on what is read in it.
  /// - Throws: ``FileError`` if the folder cannot be made or written to, or if another program has locked it
  ///   (``FileError/isLocked``).
  public init(in folder: String, isAlone: Bool = false) throws(FileError) {
    self.folder = folder
    try makeFolder(at: folder)
    if isAlone { lock = try FileLock(on: folder, waiting: 0) }
    do throws(FileError) {
      if isAlone { try Promise.keep(in: folder, isNeeded: true) }
      try Stage.removeRemains(in: folder)
    } catch {
      // In a folder that cannot be listed nothing can be cleared away either.
      if isAlone { throw error }
    }
    stage = try Stage(in: folder)
  }

  /// Begins a file with this name.
  ///
  /// - Parameters:
  ///   - name: the name in the folder.
  ///   - isPrivate: whether only its owner may read it, whoever could read the one that it replaces.
  /// - Returns: the file, to be written and ended.
  /// - Throws: ``FileError`` if the folder cannot be written to.
  public func begin(_ name: String, isPrivate: Bool = false) throws(FileError) -> PendingFile {
    let file = try PendingFile(name, in: folder, stage: stage.path, isPrivate: isPrivate)
    files.append(file)
    return file
  }

  /// Takes a file of the folder away, at the same time as the others get their names.
  public func remove(_ name: String) {
    removed.append(name)
  }

  /// Gives all files their names, in the order in which they were begun; they must have been ended.
  ///
  /// - Parameter keepsUnchanged: whether a file that has the same bytes already stays as it is, with its times.
  /// - Returns: the names that were given.
  /// - Throws: ``FileError`` if a name cannot be given; its effect says what is new then and what is old.
  @discardableResult
  public func commit(keepsUnchanged: Bool = false) throws(FileError) -> [String] {
    var goals: [Goal] = []
    for file in files { goals.append(try Goal(of: file.goal)) }
    if keepsUnchanged {
      let unchanged = Set(zip(files, goals).filter { $0.hasSameBytes(as: $1) }.map(\.0.name))
      for name in unchanged { try SystemCall.remove(path(stage.path, name)) }
      goals = zip(files, goals).filter { !unchanged.contains($0.0.name) }.map(\.1)
      files.removeAll { unchanged.contains($0.name) }
    }
    for (file, goal) in zip(files, goals) { try file.takeOver(goal) }
    let isSingle = files.count == 1 && removed.isEmpty
    let isPromiseLeft = try Promise.isLeft(in: folder)
    if lock == nil, !isSingle || isPromiseLeft {
      lock = try FileLock(on: folder)
      try Promise.keep(in: folder, isNeeded: !isSingle)
    }
    if isSingle {
      let path = path(stage.path, files[0].name)
      try SystemCall.rename(path, to: goals[0].path)
      stage.clear()
      try confirm(goals[0].folder)
    } else if !files.isEmpty || !removed.isEmpty {
      try stage.promise(removing: removed)
      try Promise.keep(in: folder, isNeeded: true, order: files.map(\.name))
    }
    return files.map(\.name)
  }

  /// Waits until the names in a folder are on the disk: without this they could be lost with the power.
  private func confirm(_ folder: String) throws(FileError) {
    do throws(FileError) {
      try SystemCall.sync(SystemCall.open(folder, for: .folder))
    } catch {
      // What may be written to but not listed cannot be opened.
      if error.operation == .read, error.cause == .notAllowed { return }
      var error = FileError(.write, error.path, error.cause)
      error.effect = .unconfirmed
      throw error
    }
  }
}

/// Clears away what runs of this program left behind in a folder that were stopped before they were done; what cannot go
/// is left.
public func clearRemains(in folder: String) {
  try? Stage.removeRemains(in: folder)
}

/// Where the name of a file leads to, and whether it may go there.
struct Goal {
  /// The path that it gets, with links followed.
  let path: String
  /// What is there now.
  let status: FileStatus?

  var folder: String { SystemInterface.split(path: path).folder }

  /// - Throws: ``FileError`` if a folder, a device or a pipe bears the name, or a file that this user may not write to.
  init(of path: String) throws(FileError) {
    do throws(FileError) {
      self.path = try followingLinks(path)
      status = try fileStatus(at: self.path, followsLinks: false)
    } catch {
      throw FileError(.write, error.path, error.cause)
    }
    switch status?.kind {
    case nil, .file: break
    case .folder: throw FileError(.write, path, .isFolder)
    default: throw FileError(.write, path, .noFile)
    }
    // The folder alone would allow it to be replaced.
    if status != nil, !SystemCall.mayWrite(self.path) { throw FileError(.write, path, .notAllowed) }
  }
}
