/// The folder and the name of a path, told apart by bytes: a slash with a combining mark behind it is one `Character`.
///
/// - Parameter path: a path; slashes at its end do not count.
/// - Returns: the folder, `.` if the path names none, and the name, empty for the root.
func split(path: String) -> (folder: String, name: String) {
  let bytes = Array(withoutSlashesAtEnd(path).utf8)
  guard let slash = bytes.lastIndex(of: 0x2F) else { return (".", String(decoding: bytes, as: UTF8.self)) }
  let folder = withoutSlashesAtEnd(String(decoding: bytes[...slash], as: UTF8.self))
  return (folder, String(decoding: bytes[(slash + 1)...], as: UTF8.self))
}

/// A path without slashes at its end; the root stays as it is.
func withoutSlashesAtEnd(_ path: String) -> String {
  var bytes = Array(path.utf8)
  while bytes.count > 1, bytes.last == 0x2F { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

/// The last part of a path, such as the name of a file.
public func lastName(of path: String) -> String {
  split(path: path).name
}

/// The folder in which something lies; `.` if the path names none.
public func parentFolder(of path: String) -> String {
  split(path: path).folder
}

/// The folders above the working folder, the nearest first, as paths from it: `..`, `../..`; none if it is gone.
public func foldersAbove() -> [String] {
  guard let here = try? SystemCall.resolved("."), here != "/" else { return [] }
  let depth = here.utf8.count { $0 == 0x2F }
  return (1...depth).map { [String](repeating: "..", count: $0).joined(separator: "/") }
}

/// A path within a folder.
func path(_ folder: String, _ name: String) -> String {
  folder == "/" ? "/\(name)" : "\(folder)/\(name)"
}

/// Where a path leads to when all links at its end are followed, also if nothing is there yet.
///
/// A link that another user laid in a folder where anyone may write is not followed: it could lead anywhere.
///
/// - Throws: ``FileError`` if it cannot be told, or if a link may not be followed.
func followingLinks(_ path: String) throws(FileError) -> String {
  var path = path
  for _ in 0..<40 {
    guard let status = try fileStatus(at: path, followsLinks: false), status.kind == .link else { return path }
    let folder = split(path: path).folder
    let around = try SystemCall.status(at: folder, followsLinks: true)
    let isShared = around.permissions & 0o1002 == 0o1002
    if isShared, status.owner != SystemCall.user, status.owner != around.owner {
      throw FileError(.write, path, .foreignLink)
    }
    let goal = try SystemCall.goal(ofLink: path)
    path = goal.utf8.first == 0x2F ? goal : SystemInterface.path(folder, goal)
  }
  throw FileError(.write, path, .deadLink)
}

/// Makes a folder and those above it, where they are not there yet.
///
/// - Parameters:
///   - path: the folder.
///   - isPrivate: whether only its owner may look into a folder that is made.
/// - Throws: ``FileError`` if one cannot be made, or if something else bears its name.
public func makeFolder(at path: String, isPrivate: Bool = false) throws(FileError) {
  var missing: [String] = []
  var next = withoutSlashesAtEnd(path)
  while true {
    do throws(FileError) {
      if let status = try fileStatus(at: next) {
        guard status.kind == .folder else { throw FileError(.write, next, .notInAFolder) }
        break
      }
    } catch {
      throw FileError(.write, error.path, error.cause)
    }
    missing.append(next)
    let folder = split(path: next).folder
    if folder == next || folder == "." { break }
    next = folder
  }
  for folder in missing.reversed() {
    do throws(FileError) {
      try SystemCall.makeFolder(folder, permissions: isPrivate ? 0o700 : 0o777)
    } catch {
      // Another program may have made it in the meantime.
      guard (try? isFolder(at: folder)) == true else { throw error }
    }
  }
}
