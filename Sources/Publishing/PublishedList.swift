public import Diagnostics
public import SystemInterface

/// What was put into a collection, in a file beside the ledger: so that nothing is sent again that is there already, and
/// nothing is overwritten that somebody else changed.
///
/// A list that was lost costs one run that reads what stands there; what is ours is known by its name (``ResourceName``).
public struct PublishedList: Equatable, Sendable {
  /// What is known of a resource.
  struct Entry: Equatable, Sendable {
    /// The entity tag with which it was last seen; nil if there is none yet.
    var etag: String?
    /// The hash of what was put there.
    var hash: String
    /// The title of its event.
    var title: String
    /// Whether something was begun with it of which no answer came in.
    var isPending: Bool
  }

  /// Why a list cannot be used.
  public enum Problem: Error, Hashable, Sendable {
    /// The system did not allow it.
    case file(FileError)
    /// It is no list of this program.
    case broken(Place)
  }

  private static let form = "termijn-published 1"
  private static let fields = "name\tstate\tetag\thash\ttitle"
  /// The most bytes of the file.
  fileprivate static let limit = 64 << 20

  /// The entries by name.
  var entries: [ResourceName: Entry] = [:]

  /// A list of nothing.
  public init() {}

  /// The name of the file for a collection.
  static func fileName(for address: CollectionAddress, mark: String) -> String {
    var hash = ContentHash()
    hash.update(Array("\(mark) \(address)".utf8))
    return "published-\(hash.finish().prefix(12)).txt"
  }

  /// Reads the form in which it is kept; nil, and the line that is wrong, if it is none.
  init(text: [UInt8], path: String) throws(Problem) {
    let lines = TextLines(text).texts
    func broken(_ line: Int) -> Problem { .broken(Place(file: path, line: line, column: 1)) }
    guard lines.first == Self.form else { throw broken(1) }
    guard lines.count > 2, lines[2] == Self.fields else { throw broken(min(lines.count, 3)) }
    for (index, line) in lines.enumerated().dropFirst(3) {
      let parts = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map { String(Substring($0)) }
      guard parts.count == 5, let name = ResourceName(parts[0]), ["put", "begun"].contains(parts[1]) else {
        throw broken(index + 1)
      }
      entries[name] = Entry(
        etag: parts[2] == "-" ? nil : parts[2], hash: parts[3], title: parts[4], isPending: parts[1] == "begun")
    }
  }

  /// The form in which it is kept.
  func text(for address: CollectionAddress) -> String {
    "\(Self.form)\ncollection\t\(address)\n\(Self.fields)\n"
      + entries.sorted { $0.key < $1.key }.map { name, entry in
        [
          name.description, entry.isPending ? "begun" : "put", Self.oneField(entry.etag ?? "-"), entry.hash,
          Self.oneField(entry.title),
        ].joined(separator: "\t") + "\n"
      }.joined()
  }

  /// A text without what would end its field or its line: an entity tag comes from a server.
  private static func oneField(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}

/// Where a list is kept.
public struct PublishedListFile: Sendable {
  private let folder: String
  private let name: String
  private let address: CollectionAddress

  /// The list of a collection in the folder of the calendars that are put there.
  public init(in folder: String, for address: CollectionAddress, mark: String) {
    self.folder = folder
    self.address = address
    name = PublishedList.fileName(for: address, mark: mark)
  }

  /// What is in it; nil if it is not there.
  ///
  /// - Throws: ``PublishedList/Problem`` if it cannot be read.
  func read() throws(PublishedList.Problem) -> PublishedList? {
    let path = "\(folder)/\(name)"
    let file: FileContents
    do throws(FileError) {
      guard try fileExists(at: path) else { return nil }
      file = try readFile(at: path, limit: PublishedList.limit)
    } catch {
      throw .file(error)
    }
    return try PublishedList(text: file.bytes, path: path)
  }

  /// Puts another in its place; its owner alone may read it, since addresses of calendars can be secret.
  func write(_ list: PublishedList) throws(PublishedList.Problem) {
    do throws(FileError) {
      let files = try AtomicFileSet(in: folder)
      let file = try files.begin(name, isPrivate: true)
      try file.append(Array(list.text(for: address).utf8))
      try file.end()
      try files.commit()
    } catch {
      throw .file(error)
    }
  }
}
