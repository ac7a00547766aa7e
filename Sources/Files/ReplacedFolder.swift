#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is made beside its goal and takes its place only when it is whole.
///
/// It can be made anew at any time, so it is not forced onto the disk file by file.
public final class ReplacedFolder {
  /// Why a folder is not replaced.
  public enum Problem: Error, Hashable, Sendable {
    /// The system did not allow it.
    case file(FileError)
    /// The folder holds a file that was not put there by an earlier run.
    case foreign(path: String)
  }

  /// The file that lists what the folder holds, so that the next run knows what it may take away.
  public static let manifest = "files.txt"

  private let goal: String
  private let workshop: TemporaryFolder
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
      var goal = goal
      while goal.count > 1, goal.hasSuffix("/") { goal.removeLast() }
      if fileExists(at: goal) {
        // The folder itself is renamed, not a link to it, nor the name by which one stands in it.
        let resolved = unsafe realpath(goal, nil)
        defer { unsafe free(resolved) }
        goal = unsafe resolved.map { unsafe String(cString: $0) } ?? goal
        guard isFolder(at: goal) else { throw FileError(.write, goal, number: ENOTDIR) }
      }
      self.goal = goal
      let slash = goal.lastIndex(of: "/")
      let parent = slash.map { $0 == goal.startIndex ? "/" : String(goal[..<$0]) } ?? "."
      try makeFolder(at: parent)
      workshop = try TemporaryFolder(in: parent)
      path = workshop.path + "/new"
      try makeFolder(at: path)
    } catch {
      throw .file(error)
    }
    if let foreign = try foreignFile() { throw .foreign(path: foreign) }
  }

  /// The first file in the old folder that is none of ours.
  private func foreignFile() throws(Problem) -> String? {
    guard fileExists(at: goal) else { return nil }
    do throws(FileError) {
      let present = try files(under: goal, endingIn: [""], includesHidden: true)
      let list = "\(goal)/\(Self.manifest)"
      var ours: Set<String> = [Self.manifest]
      if fileExists(at: list) {
        let text = String(decoding: try contents(of: list), as: UTF8.self)
        guard text.hasPrefix(Self.heading) else { return list }
        ours.formUnion(text.split(separator: "\n").map(String.init))
      }
      return present.first { !ours.contains($0) }.map { "\(goal)/\($0)" }
    } catch {
      throw .file(error)
    }
  }

  private static let heading = "# termijn\n"

  /// Puts a file into the folder.
  ///
  /// - Parameters:
  ///   - text: what is in it.
  ///   - name: its path in the folder; folders on the way are made.
  /// - Throws: ``Problem`` if it cannot be written.
  public func write(_ text: String, to name: String) throws(Problem) {
    do throws(FileError) {
      let file = "\(path)/\(name)"
      if let slash = file.lastIndex(of: "/") {
        let folder = String(file[..<slash])
        if madeFolders.insert(folder).inserted { try makeFolder(at: folder) }
      }
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
      let descriptor = Int32(try checked(.write, file) { unsafe Int(open(file, flags, 0o666)) })
      defer { close(descriptor) }
      try writeAll(Array(text.utf8), to: descriptor, path: file)
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
    } catch {
      throw .file(error)
    }
    try write(Self.heading + names.map { $0 + "\n" }.joined(), to: Self.manifest)
    do throws(FileError) {
      let old = workshop.path + "/old"
      let isReplaced = fileExists(at: goal)
      if isReplaced { try checked(.write, goal) { unsafe Int(rename(goal, old)) } }
      do throws(FileError) {
        try checked(.write, goal) { unsafe Int(rename(path, goal)) }
      } catch {
        if isReplaced { _ = unsafe rename(old, goal) }
        throw error
      }
    } catch {
      throw .file(error)
    }
    return names.count + 1
  }
}
