import Diagnostics
import LocatedYAML
public import SystemInterface

/// What `termijn decide` wrote into a register, so that it can be taken back: a small file in the folder of the register,
/// one decision a line, the last one at the end.
///
/// A decision is noted before it is written. Whatever stops the program in between leaves a note of something that never
/// came about; it is known by the hash of the file, which is still the one from before.
public struct DecisionLog: Sendable {
  /// A decision that was written into a file.
  public struct Entry: Sendable {
    /// The decision, as it was given.
    public let decision: String
    /// The file, relative to the folder of the register.
    public let file: String
    /// Before which byte it was put in.
    public let offset: Int
    /// What was put in.
    public let added: [UInt8]
    /// The SHA-256 of the file before it.
    public let before: String
    /// The SHA-256 of the file with it.
    public let after: String

    /// A decision that is going to be written.
    public init(_ decision: String, _ insertion: Insertion, under folder: String) {
      self.decision = decision
      file = String(insertion.contents.path.dropFirst(folder.count + 1))
      offset = insertion.offset
      added = insertion.added
      before = insertion.contents.hash
      after = insertion.result.hash
    }

    fileprivate init?(_ node: Node) {
      guard let decision = node["decision"]?.text, let file = node["file"]?.text,
        let offset = node["at"]?.text.flatMap({ ScalarKind.integer($0) }), let added = node["added"]?.text,
        let before = node["before"]?.text, let after = node["after"]?.text, !added.isEmpty
      else { return nil }
      (self.decision, self.file, self.offset) = (decision, file, offset)
      (self.added, self.before, self.after) = (Array(added.utf8), before, after)
    }

    fileprivate var text: String {
      let added = quotedYAML(String(decoding: added, as: UTF8.self))
      return "- {decision: \(quotedYAML(decision)), file: \(quotedYAML(file)), at: \(offset), added: \(added), "
        + "before: \(quotedYAML(before)), after: \(quotedYAML(after))}\n"
    }

    /// What taking it back leaves of the file; nil if what was put in no longer stands there, or in more than one place.
    ///
    /// - Complexity: O(n · m) for n bytes of the file and m bytes that were put in.
    public func takenBack(from contents: FileContents) -> FileContents? {
      let bytes = contents.bytes
      let stands = { (offset: Int) in bytes[offset...].starts(with: added) }
      let places =
        contents.hash == after ? [offset] : bytes.indices.filter { bytes[$0] == added[0] && stands($0) }
      guard places.count == 1, let place = places.first, place <= bytes.count, stands(place) else { return nil }
      return FileContents(path: contents.path, bytes: Array(bytes[..<place]) + bytes[(place + added.count)...])
    }
  }

  /// The name of the file.
  public static let name = ".termijn-decisions"
  /// How many decisions are remembered.
  public static let most = 100

  /// Where it is.
  public let path: String
  /// The decisions, in the order in which they were written.
  public private(set) var entries: [Entry]

  /// The log of a register; empty if it has none.
  ///
  /// - Throws: ``FileError`` if it is there and cannot be read. A log that makes no sense counts as empty.
  public init(of folder: String) throws(FileError) {
    path = folder + "/" + Self.name
    entries = []
    guard try fileExists(at: path) else { return }
    let contents = try readFile(at: path, limit: YAMLLimits.bytes)
    guard let root = try? parseYAML(contents.bytes, file: path) else { return }
    entries = (root.items ?? []).compactMap { Entry($0) }
  }

  /// Adds a decision, and forgets the oldest if there are too many; also one that was noted and never written.
  public mutating func append(_ entry: Entry) {
    while let last = entries.last, last.file == entry.file, last.before == entry.before { entries.removeLast() }
    entries = entries.suffix(Self.most - 1) + [entry]
  }

  /// Whether the last decision does not stand in its file: it never came there, or it was taken back already.
  public var lastIsGone: Bool {
    guard let last = entries.last else { return false }
    let contents = try? readFile(at: path.dropLast(Self.name.utf8.count) + last.file, limit: YAMLLimits.bytes)
    return contents?.hash == last.before
  }

  /// Forgets the last decision.
  public mutating func removeLast() {
    entries.removeLast()
  }

  /// Writes it, or removes its file if nothing is in it.
  ///
  /// - Throws: ``FileError`` if it cannot be written.
  public func save() throws(FileError) {
    if entries.isEmpty { return try removeFile(at: path) }
    let heading = "# What `termijn decide` wrote, the last at the end; `termijn undo` takes it back.\n"
    try write(Array((heading + entries.map(\.text).joined()).utf8), to: path)
  }
}
