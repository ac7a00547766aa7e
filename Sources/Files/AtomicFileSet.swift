#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Puts files into a folder so that a reader sees each of them whole, old or new, and never half.
///
/// Every file is first written beside its goal and synced. When all of them are safe on the disk, their list is put
/// down, and then they get their names. Whatever stops the program before that list is there leaves every old file as
/// it was; whatever stops it afterwards is made good by the next one that writes in the folder, which ends the list
/// first. The folder is locked meanwhile.
public final class AtomicFileSet {
  /// The list of files that only need their names.
  private static let listName = ".termijn-commit"

  private let folder: String
  private let descriptor: Int32
  private var files: [PendingFile] = []

  /// Files to be put into a folder, which is made if it is not there, and locked until they are.
  ///
  /// - Throws: ``FileError`` if the folder cannot be made, or if another program is putting files into it
  ///   (``FileError/isLocked``).
  public init(in folder: String) throws(FileError) {
    self.folder = folder
    try makeFolder(at: folder)
    descriptor = Int32(try checked(.write, folder) { unsafe Int(open(folder, O_RDONLY | O_CLOEXEC)) })
    do {
      let isLocked = try lock()
      try endCommit()
      // Without a lock they could be the files of a program that is still writing.
      if isLocked { for name in try remains() { try removeFile(at: folder + "/" + name) } }
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit {
    close(descriptor)
  }

  /// Begins a file with this name.
  ///
  /// - Throws: ``FileError`` if the folder cannot be written to.
  public func begin(_ name: String) throws(FileError) -> PendingFile {
    let file = try PendingFile(name, in: folder)
    files.append(file)
    return file
  }

  /// Gives all files their names, in the order in which they were begun; they must have been ended.
  ///
  /// - Throws: ``FileError`` if a name cannot be given: at once if a folder has it, so that no file is changed. Whatever
  ///   else comes up later is left to the next one that writes in the folder, with the files that have no names yet.
  public func commit() throws(FileError) {
    for file in files { try file.checkGoal() }
    let list = files.count > 1 ? try writeList() : nil
    if list != nil { for file in files { file.isPromised = true } }
    for file in files { try file.takeName() }
    // The names live in the folder: without this they could be lost with the power.
    try syncFolder()
    if let list { try removeFile(at: list) }
  }

  /// Removes a file of the folder; it is no error if it is not there.
  ///
  /// - Throws: ``FileError`` if it cannot be removed.
  public func remove(_ name: String) throws(FileError) {
    try removeFile(at: folder + "/" + name)
  }

  private func writeList() throws(FileError) -> String {
    let list = try PendingFile(Self.listName, in: folder)
    let names = files.map { "\($0.temporary.dropFirst(folder.utf8.count + 1))\t\($0.name)\n" }
    try list.append(Array(names.joined().utf8))
    try list.end()
    try list.takeName()
    try syncFolder()
    return list.goal
  }

  private func syncFolder() throws(FileError) {
    let descriptor = descriptor
    try checked(.write, folder) { Int(fsync(descriptor)) }
  }

  /// Locks the folder, and says whether it could: where the file system cannot lock folders, it goes without.
  private func lock() throws(FileError) -> Bool {
    let descriptor = descriptor
    do {
      try checked(.write, folder) { Int(flock(descriptor, LOCK_EX | LOCK_NB)) }
      return true
    } catch {
      if error.isLocked { throw error }
      return false
    }
  }

  /// Ends what an earlier run could not: names that were promised are given.
  private func endCommit() throws(FileError) {
    let list = folder + "/" + Self.listName
    if fileExists(at: list) {
      for line in String(decoding: try contents(of: list, limit: 1 << 24), as: UTF8.self).split(separator: "\n") {
        let names = line.split(separator: "\t")
        // Only names as this type gives them: the list could have come from anyone.
        guard names.count == 2, names[0].hasPrefix("."), names[0].hasSuffix(PendingFile.suffix),
          names.allSatisfy({ !$0.contains("/") && $0 != ".." })
        else { continue }
        let temporary = "\(folder)/\(names[0])"
        let goal = "\(folder)/\(names[1])"
        if fileExists(at: temporary) { try checked(.write, goal) { unsafe Int(rename(temporary, goal)) } }
      }
      try syncFolder()
      try removeFile(at: list)
    }
  }

  /// The names of files that an earlier run left behind: `.NAME.PROCESS.tmp`.
  private func remains() throws(FileError) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw FileError(.read, folder) }
    defer { unsafe closedir(stream) }
    var found: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { unsafe text(ofName: $0) }
      let parts = name.split(separator: ".")
      if name.hasPrefix("."), name.hasSuffix(PendingFile.suffix), parts.count >= 3,
        parts[parts.count - 2].utf8.allSatisfy({ (0x30...0x39).contains($0) })
      {
        found.append(name)
      }
    }
    return found
  }
}

/// Removes a file; it is no error if it is not there.
private func removeFile(at path: String) throws(FileError) {
  do throws(FileError) {
    try checked(.write, path) { unsafe Int(unlink(path)) }
  } catch {
    if !error.isNotFound { throw error }
  }
}
