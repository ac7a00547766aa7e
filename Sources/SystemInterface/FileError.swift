public import Words

/// What the system said when a file could not be read or written.
public struct FileError: Error, Hashable, Sendable {
  /// What was tried.
  public enum Operation: String, Sendable {
    /// Reading a file or a folder.
    case read
    /// Writing a file, or making a folder.
    case write
  }

  /// Why it did not work.
  public enum Cause: Hashable, Sendable {
    /// It is certain that it is not there.
    case notThere
    /// Something on the way to it is a file and no folder.
    case notInAFolder
    /// It is a link to something that is not there, or to itself.
    case deadLink
    /// It is a link that another user laid in a folder where anyone may.
    case foreignLink
    /// This user may not.
    case notAllowed
    /// Another program is at work on it.
    case inUse
    /// It belongs to another user, and is left alone.
    case ofAnotherUser
    /// It is a device, a pipe or a connection, which has no end that one could wait for.
    case noFile
    /// It is a folder.
    case isFolder
    /// It has more bytes than are read.
    case tooLarge(limit: Int)
    /// The disk is full.
    case diskFull
    /// The path, or a name in it, is longer than the system takes.
    case pathTooLong
    /// Anything else, by the number and in the words of the system.
    case failed(number: Int32, words: String)
  }

  /// What stands on the disk after a failure.
  public enum Effect: Hashable, Sendable {
    /// Everything is as it was.
    case none
    /// Some files are new; the next run gives the others their names.
    case partial(new: [String], old: [String])
    /// All of it is new, but the disk did not confirm it: without power it could be gone.
    case unconfirmed
  }

  /// What was tried.
  public let operation: Operation
  /// The file or folder that it was tried on.
  public let path: String
  /// Why it did not work.
  public let cause: Cause
  /// What stands on the disk now.
  public internal(set) var effect = Effect.none

  /// A file that another program changed while it was to be changed.
  public init(changed path: String) {
    self.init(.write, path, .inUse)
  }

  init(_ operation: Operation, _ path: String, _ cause: Cause) {
    self.operation = operation
    self.path = path
    self.cause = cause
  }

  /// The same failure, told of what it was meant for: where it happened was only a workshop, of which nothing is left.
  public func told(of path: String) -> FileError { FileError(.write, path, cause) }

  /// Whether it is certain that the file or folder is not there.
  public var isNotFound: Bool { cause == .notThere || cause == .notInAFolder }

  /// Whether another program has locked it.
  public var isLocked: Bool { cause == .inUse }
}

extension FileError {
  /// The cause, as the second half of a sentence.
  public var reason: Message {
    switch cause {
    case .notThere: Message { $0.fileNotThere }
    case .notInAFolder: Message { $0.pathHoldsNoFolder }
    case .deadLink: Message { $0.linkToNothing }
    case .foreignLink: Message { $0.linkOfAnotherUser }
    case .notAllowed: Message { $0.notAllowed }
    case .inUse: Message { $0.inUse }
    case .ofAnotherUser: Message { $0.ofAnotherUser }
    case .noFile: Message { $0.noRegularFile }
    case .isFolder: Message { $0.isAFolder }
    case .tooLarge(let limit): Message { $0.largerThan(Self.size(limit)) }
    case .diskFull: Message { $0.diskFull }
    case .pathTooLong: Message { $0.pathTooLong }
    case .failed(_, let words): Message { $0.systemSays(words) }
    }
  }

  private static func size(_ limit: Int) -> String {
    limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) bytes"
  }

  /// What went wrong, with the path, the cause, and what stands on the disk now.
  public var message: Message {
    if operation == .read, effect == .none {
      return Message { $0.cannotBeRead(path, because: reason.said(in: $0)) }
    }
    return Message { $0.cannotBeWritten(path, because: reason.said(in: $0), now: aftermath.said(in: $0)) }
  }

  private var aftermath: Message {
    switch effect {
    case .none: Message { _ in "" }
    case .partial(let new, let old): Message { $0.partlyWritten(new: Self.list(new), old: Self.list(old)) }
    case .unconfirmed: Message { $0.writingUnconfirmed }
    }
  }

  private static func list(_ names: [String]) -> String {
    if names.isEmpty { return "" }
    let shown = names.prefix(5).joined(separator: ", ")
    return names.count > 5 ? "\(shown) (+\(names.count - 5))" : shown
  }
}
