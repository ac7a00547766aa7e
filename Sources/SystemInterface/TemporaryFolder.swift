/// A folder of this program alone, for what another program needs; gone with the last reference to it.
public final class TemporaryFolder: Sendable {
  /// The path of the folder.
  public let path: String

  /// Makes a folder that nobody else can read.
  ///
  /// - Parameter parent: the folder in which it is made, such as `/tmp`.
  /// - Throws: ``FileError`` if it cannot be made.
  public init(in parent: String) throws(FileError) {
    path = SystemInterface.path(parent, "termijn-\(randomName())")
    try SystemCall.makeFolder(path, permissions: 0o700)
  }

  deinit {
    try? removeAll(at: path)
  }
}
