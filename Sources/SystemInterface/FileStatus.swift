/// What stands at a path.
public struct FileStatus: Hashable, Sendable {
  /// What kind of thing it is.
  public enum Kind: Hashable, Sendable {
    /// A file with bytes in it.
    case file
    /// A folder.
    case folder
    /// A link to something else.
    case link
    /// A device, such as a disk or `/dev/null`.
    case device
    /// A pipe with a name.
    case pipe
    /// An end of a connection.
    case socket
  }

  /// What tells one file from all others, whatever it is called.
  public struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// The number of the user that it belongs to.
  public let owner: UInt32
  /// The number of the group that it belongs to.
  public let group: UInt32
  /// Who may do what with it, as the lowest twelve bits of its mode.
  public let permissions: UInt32
  /// How many bytes it has.
  public let size: Int
  /// When its bytes were last changed, in nanoseconds since 1970 (UTC), as far as the file system tells.
  public let modified: Int
  /// Which file it is.
  public let identity: Identity
}

/// What stands at a path; nil if it is certain that nothing does.
///
/// - Parameters:
///   - path: the path.
///   - followsLinks: whether a link stands for what it leads to.
/// - Returns: what is there, or nil.
/// - Throws: ``FileError`` if it cannot be told, and for a link that leads nowhere.
public func fileStatus(at path: String, followsLinks: Bool = true) throws(FileError) -> FileStatus? {
  do throws(FileError) {
    return try SystemCall.status(at: path, followsLinks: followsLinks)
  } catch {
    guard error.isNotFound else { throw error }
  }
  if followsLinks, try fileStatus(at: path, followsLinks: false) != nil { throw FileError(.read, path, .deadLink) }
  return nil
}

/// Whether there is a file or folder at this path.
///
/// - Throws: ``FileError`` if it cannot be told, and for a link that leads nowhere.
public func fileExists(at path: String) throws(FileError) -> Bool {
  try fileStatus(at: path) != nil
}

/// Whether there is a folder at this path.
///
/// - Throws: ``FileError`` if it cannot be told, and for a link that leads nowhere.
public func isFolder(at path: String) throws(FileError) -> Bool {
  try fileStatus(at: path)?.kind == .folder
}
