public import CivilDates
public import Diagnostics
import Synchronization
public import SystemInterface

/// The tokens that were handed out, in a file of the state folder that only its owner can read.
///
/// A line of text for each: a person can read what is there, and no database is needed for some dozens of them.
/// Whoever changes the file holds the lock on the folder, so that a token is never lost to another run.
public final class AccessTokens: Sendable {
  /// The name of the file.
  public static let fileName = "tokens.txt"
  private static let heading = "termijn-tokens 1"
  /// The most bytes of the file.
  private static let limit = 4 << 20

  /// Why the tokens cannot be read or changed.
  public enum Problem: Error, Hashable, Sendable {
    /// The system did not allow it.
    case file(FileError)
    /// The file is not one of this program.
    case broken(Place)
    /// No token has this id.
    case unknown(id: String, known: [String])
  }

  private let folder: String
  private let known = Mutex<(status: FileStatus?, tokens: [AccessToken])>((nil, []))

  /// The tokens in a folder; it need not be there yet.
  public init(in folder: String) {
    self.folder = folder
  }

  private var path: String { "\(folder)/\(Self.fileName)" }

  /// All tokens, in the order in which they were made.
  ///
  /// - Throws: ``Problem`` if the file cannot be read.
  public func all() throws(Problem) -> [AccessToken] {
    let status: FileStatus
    let file: FileContents
    do throws(FileError) {
      guard let found = try fileStatus(at: path) else { return [] }
      // One that is replaced is another file, so that a token that was taken back opens nothing from then on.
      if let tokens = known.withLock({ $0.status == found ? $0.tokens : nil }) { return tokens }
      status = found
      file = try readFile(at: path, limit: Self.limit)
    } catch {
      throw .file(error)
    }
    let lines = TextLines(file.bytes).texts
    guard lines.first == Self.heading, lines.dropFirst().first == AccessToken.fields else { throw broken(1) }
    var tokens: [AccessToken] = []
    for (index, line) in lines.enumerated().dropFirst(2) where !line.isEmpty {
      guard let token = AccessToken(line: line) else { throw broken(index + 1) }
      tokens.append(token)
    }
    known.withLock { $0 = (status, tokens) }
    return tokens
  }

  private func broken(_ line: Int) -> Problem { .broken(Place(file: path, line: line, column: 1)) }

  /// Makes a token.
  ///
  /// - Parameters:
  ///   - audience: the readers whose calendar it opens; nil for everything.
  ///   - note: what it is for.
  ///   - today: the day on which it is made.
  ///   - until: the first day on which it no longer opens anything.
  /// - Returns: the token, which is told this once, and what is kept of it.
  /// - Throws: ``Problem`` if it cannot be written down.
  public func add(
    audience: String?, note: String?, on today: CivilDate, until: CivilDate?
  ) throws(Problem) -> (secret: String, token: AccessToken) {
    let secret = AccessToken.newSecret()
    let token = AccessToken(
      of: secret, audience: audience.map(Self.oneLine), note: note.map(Self.oneLine), made: today, until: until)
    try change { tokens in tokens.append(token) }
    return (secret, token)
  }

  /// Takes a token back; one that was taken back stays so from that day.
  ///
  /// - Parameters:
  ///   - id: its id, or the first digits of it if only one begins so.
  ///   - today: the day on which it is taken back.
  /// - Returns: what is kept of it.
  /// - Throws: ``Problem`` if there is no such token, or if it cannot be written down.
  public func revoke(_ id: String, on today: CivilDate) throws(Problem) -> AccessToken {
    var revoked: AccessToken?
    try change { (tokens) throws(Problem) in
      let found = tokens.indices.filter { !id.isEmpty && tokens[$0].hash.hasPrefix(id) }
      guard found.count == 1 else { throw .unknown(id: id, known: tokens.map(\.id)) }
      if tokens[found[0]].revoked == nil { tokens[found[0]].revoked = today }
      revoked = tokens[found[0]]
    }
    guard let revoked else { throw .unknown(id: id, known: []) }
    return revoked
  }

  /// Notes that a token was used on a day; once a day, so that a busy feed writes nothing.
  ///
  /// - Throws: ``Problem`` if it cannot be written down.
  func noteUse(of token: AccessToken, on today: CivilDate) throws(Problem) {
    if let last = token.lastUsed, today <= last { return }
    try change { tokens in
      for index in tokens.indices where tokens[index].hash == token.hash { tokens[index].lastUsed = today }
    }
  }

  /// The token that opens something on a day, if this is one; every one is compared, however it turns out.
  func token(_ secret: String, on day: CivilDate) throws(Problem) -> AccessToken? {
    let hash = AccessToken.hash(of: secret)
    var found: AccessToken?
    for token in try all() where isSame(token.hash, hash) { found = token }
    return found.flatMap { $0.isValid(on: day) ? $0 : nil }
  }

  private func change(_ body: (inout [AccessToken]) throws(Problem) -> Void) throws(Problem) {
    do throws(FileError) {
      try makeFolder(at: folder, isPrivate: true)
    } catch {
      throw .file(error)
    }
    let lock: FileLock
    do throws(FileError) {
      lock = try FileLock(on: folder)
    } catch {
      throw .file(error)
    }
    defer { withExtendedLifetime(lock) {} }
    var tokens = try all()
    try body(&tokens)
    let text = ([Self.heading, AccessToken.fields] + tokens.map(\.line)).joined(separator: "\n") + "\n"
    do throws(FileError) {
      let files = try AtomicFileSet(in: folder)
      let file = try files.begin(Self.fileName, isPrivate: true)
      try file.append(Array(text.utf8))
      try file.end()
      try files.commit()
    } catch {
      throw .file(error)
    }
  }

  /// A text without what would end its field or its line.
  private static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? " " : $0 }))
  }
}
