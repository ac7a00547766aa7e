public import Diagnostics
public import Register
public import SystemInterface

/// A register as read from its folder, with everything that was found on the way.
public struct ReadRegister: Sendable {
  /// The folder.
  public let folder: String
  /// What could be read; files with errors are left out of it.
  public let register: Register
  /// Every citation of a document in the files, wherever it stands.
  public let citations: [Source]
  /// What is wrong with it and what its reader must know, in reading order.
  public let diagnostics: [Diagnostic]
  /// The number of files that were read.
  public let fileCount: Int
  /// Whether the folder itself could be read at all.
  public let isReadable: Bool
  /// The SHA-256 of all the files, to tell one state of the register from another; nil if nobody asked.
  public let hash: String?
  /// The files as they were read, by their paths: those that something was found in, or all if they were asked for.
  public let files: [String: FileContents]
}
