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
  public var reason: BilingualText {
    switch cause {
    case .notThere: BilingualText(nl: "het bestaat niet", en: "it does not exist")
    case .notInAFolder: BilingualText(nl: "een deel van het pad is geen map", en: "a part of the path is no folder")
    case .deadLink: BilingualText(nl: "het is een koppeling naar niets", en: "it is a link to nothing")
    case .foreignLink:
      BilingualText(
        nl: "het is een koppeling van een andere gebruiker, in een map waarin iedereen mag schrijven",
        en: "it is a link of another user, in a folder that anyone may write to")
    case .notAllowed: BilingualText(nl: "dat mag niet", en: "permission denied")
    case .inUse: BilingualText(nl: "een ander programma is ermee bezig", en: "another program is using it")
    case .ofAnotherUser: BilingualText(nl: "het is van een andere gebruiker", en: "it belongs to another user")
    case .noFile:
      BilingualText(nl: "het is geen gewoon bestand", en: "it is not a regular file")
    case .isFolder: BilingualText(nl: "het is een map", en: "it is a folder")
    case .tooLarge(let limit):
      BilingualText(nl: "het is groter dan \(Self.size(limit))", en: "it is larger than \(Self.size(limit))")
    case .diskFull: BilingualText(nl: "de schijf is vol", en: "the disk is full")
    case .pathTooLong: BilingualText(nl: "het pad is te lang", en: "the path is too long")
    case .failed(_, let words): BilingualText(nl: "het systeem meldt: \(words)", en: words)
    }
  }

  private static func size(_ limit: Int) -> String {
    limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) bytes"
  }

  /// What went wrong, with the path, the cause, and what stands on the disk now.
  public var message: BilingualText {
    let (nl, en) = (reason[.dutch], reason[.english])
    if operation == .read, effect == .none {
      return BilingualText(nl: "\(path) kan niet worden gelezen: \(nl)", en: "\(path) cannot be read: \(en)")
    }
    let (after, afterwards) = (aftermath[.dutch], aftermath[.english])
    return BilingualText(
      nl: "\(path) kan niet worden geschreven: \(nl)\(after)", en: "\(path) cannot be written: \(en)\(afterwards)")
  }

  private var aftermath: BilingualText {
    switch effect {
    case .none: BilingualText(nl: "", en: "")
    case .partial(let new, let old):
      BilingualText(
        nl: "; nieuw zijn nu \(Self.list(new, "geen")), nog oud zijn \(Self.list(old, "geen")); "
          + "voer de opdracht nog eens uit",
        en: "; new are now \(Self.list(new, "none")), still old are \(Self.list(old, "none")); run the command again")
    case .unconfirmed:
      BilingualText(
        nl: "; wat er staat is nieuw, maar de schijf heeft het niet bevestigd: voer de opdracht nog eens uit",
        en: "; what is there is new, but the disk has not confirmed it: run the command again")
    }
  }

  private static func list(_ names: [String], _ none: String) -> String {
    if names.isEmpty { return none }
    let shown = names.prefix(5).joined(separator: ", ")
    return names.count > 5 ? "\(shown) (+\(names.count - 5))" : shown
  }
}
