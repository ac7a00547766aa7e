#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system said when a file could not be read or written.
public struct FileError: Error, Hashable, Sendable {
  /// What was tried.
  public enum Operation: String, Sendable {
    /// Reading a file or a folder.
    case read
    /// Writing a file, or making a folder.
    case write
  }

  /// What was tried.
  public let operation: Operation
  /// The file or folder that it was tried on.
  public let path: String
  /// The number that the system gives the cause, as in `errno`.
  public let number: Int32

  init(_ operation: Operation, _ path: String, number: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.number = number
  }

  /// The cause in the words of the system, in English.
  public var reason: String {
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }

  /// Whether the file or folder is not there.
  public var isNotFound: Bool { number == ENOENT }

  /// Whether another program has locked it.
  public var isLocked: Bool { number == EWOULDBLOCK }
}

/// The result of a system call, or the error that it left behind: the one way from C results to typed errors here.
@discardableResult
func checked(_ operation: FileError.Operation, _ path: String, _ call: () -> Int) throws(FileError) -> Int {
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno != EINTR { throw FileError(operation, path) }
  }
}
