/// A folder that is made beside its goal and takes its place only when it is whole.
///
/// It can be made anew at any time, so it is not forced onto the disk file by file.
public final class ReplacedFolder {
  /// Why a folder is not replaced.
  public enum Problem: Error, Hashable, Sendable {
    /// The system did not allow it.
    case file(FileError)
    /// The folder holds something that was not put there by an earlier run.
    case foreign(path: String)
  }

  /// The file that lists what the folder holds, so that the next run knows what it may take away.
  public static let manifest = "files.txt"
  /// The most bytes of that list.
  private static let limit = 64 << 20
  private static let heading = "# termijn\n"

  private let goal: String
  /// The folder that is there now, locked; nil if there is none.
  private let lock: FileLock?
  private let workshop: Workshop
  /// Where the files are put until the folder is whole.
  public let path: String
  private var madeFolders: Set<String> = []

  /// Begins a folder.
  ///
  /// - Parameter goal: the path that it will have; a folder that is there must be empty or hold only what the
  ///   manifest of an earlier run lists.
  /// - Throws: ``Problem``.
  public init(at goal: String) throws(Problem) {
    do throws(FileError) {
      // The folder itself is renamed, not a link to it.
      var goal = try followingLinks(withoutSlashesAtEnd(goal))
      if ["", ".", ".."].contains(split(path: goal).name) { goal = try SystemCall.resolved(goal) }
      self.goal = goal
      let parent = split(path: goal).folder
      try makeFolder(at: parent)
      try Workshop.mend(for: goal)
      let present = try fileStatus(at: goal)
      if let present, present.kind != .folder { throw FileError(.write, goal, .notInAFolder) }
      lock = present == nil ? nil : try FileLock(on: goal, waiting: 0)
      workshop = try Workshop(for: goal)
      path = workshop.new
      try SystemCall.makeFolder(path)
      if let present { try SystemCall.give(present, to: SystemCall.open(path, for: .folder)) }
    } catch {
      throw .file(error)
    }
    if lock != nil, let foreign = try foreignEntry(of: goal) { throw .foreign(path: "\(self.goal)/\(foreign)") }
  }

  /// The first entry of a folder that is none of ours.
  private func foreignEntry(of folder: String) throws(Problem) -> String? {
    do throws(FileError) {
      let present = try everything(under: folder)
      if present.isEmpty { return nil }
      guard present.contains(where: { $0.path == Self.manifest && $0.status.kind == .file }) else {
        return present[0].path
      }
      let list = try readFile(at: "\(folder)/\(Self.manifest)", limit: Self.limit)
      guard list.bytes.starts(with: Self.heading.utf8) else { return Self.manifest }
      let files = Set(TextLines(list.bytes).texts.dropFirst() + [Self.manifest])
      var folders: Set<String> = []
      for file in files {
        var parts = file.split(separator: "/", omittingEmptySubsequences: false)
        while parts.count > 1 {
          parts.removeLast()
          folders.insert(parts.joined(separator: "/"))
        }
      }
      return present.first {
        switch $0.status.kind {
        case .file: !files.contains($0.path)
        case .folder: !folders.contains($0.path)
        default: true
        }
      }?.path
    } catch {
      throw .file(error)
    }
  }

  /// Puts a file into the folder.
  ///
  /// - Parameters:
  ///   - text: what is in it.
  ///   - name: its path in the folder; folders on the way are made.
  /// - Throws: ``Problem`` if it cannot be written.
  public func write(_ text: String, to name: String) throws(Problem) {
    do throws(FileError) {
      let file = "\(path)/\(name)"
      let folder = split(path: file).folder
      if madeFolders.insert(folder).inserted { try makeFolder(at: folder) }
      try SystemCall.write(Array(text.utf8), to: SystemCall.open(file, for: .newFile))
    } catch {
      throw .file(error)
    }
  }

  /// Gives the folder its place; the old one goes.
  ///
  /// - Returns: the number of files.
  /// - Throws: ``Problem``; the old folder is then still there.
  public func commit() throws(Problem) -> Int {
    let names: [String]
    do throws(FileError) {
      names = try files(under: path, endingIn: [""])
      try keepPermissions(of: names)
    } catch {
      throw .file(error)
    }
    try write(Self.heading + names.map { $0 + "\n" }.joined(), to: Self.manifest)
    do throws(FileError) {
      try swap()
    } catch {
      throw .file(error)
    }
    if lock != nil { try checkOldAgain() }
    do throws(FileError) {
      try SystemCall.sync(SystemCall.open(split(path: goal).folder, for: .folder))
    } catch {
      var error = FileError(.write, error.path, error.cause)
      error.effect = .unconfirmed
      throw .file(error)
    }
    return names.count + 1
  }

  /// Looks once more for what is none of ours: someone may have put something there while the new folder was made.
  ///
  /// - Throws: ``Problem``; the old folder is then back in its place.
  private func checkOldAgain() throws(Problem) {
    workshop.mayGo = false
    let problem: Problem
    do throws(Problem) {
      guard let foreign = try foreignEntry(of: workshop.old) else {
        workshop.mayGo = true
        return
      }
      problem = .foreign(path: "\(goal)/\(foreign)")
    } catch {
      problem = if case .file(let error) = error { .file(error.told(of: goal)) } else { error }
    }
    do throws(FileError) {
      try swap()
      workshop.mayGo = true
    } catch {
      throw .file(error)
    }
    throw problem
  }

  /// Gives files who may read and write them as those that they replace.
  private func keepPermissions(of names: [String]) throws(FileError) {
    guard lock != nil else { return }
    for name in names + [Self.manifest] {
      guard let old = try? fileStatus(at: "\(goal)/\(name)", followsLinks: false), old.kind == .file,
        try fileExists(at: "\(path)/\(name)")
      else { continue }
      let new = try SystemCall.status(at: "\(path)/\(name)", followsLinks: false)
      if old.permissions == new.permissions, old.owner == new.owner, old.group == new.group { continue }
      try SystemCall.give(old, to: SystemCall.open("\(path)/\(name)", for: .writing))
    }
  }

  private func swap() throws(FileError) {
    guard lock != nil else {
      // A folder that has come in the meantime is not replaced, unless it is empty.
      try SystemCall.rename(path, to: goal)
      return
    }
    try workshop.swap(with: goal)
  }
}
