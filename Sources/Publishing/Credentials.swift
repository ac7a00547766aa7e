public import SystemInterface

/// Who asks, to a server: never from the command line, which everybody on a machine can read.
public struct Credentials: Hashable, Sendable {
  /// The name of the user.
  public let user: String
  /// The password.
  public let password: String

  /// Why there are none.
  public enum Problem: Error, Hashable, Sendable {
    /// The file cannot be read.
    case file(FileError)
    /// Others than its owner may read the file.
    case openToOthers(path: String)
    /// The file has not one line with a user and one with a password.
    case unreadable(path: String)
    /// A user is named without a password, or the other way round.
    case halfNamed(missing: String)
  }

  /// The environment variable that holds the user.
  public static let userVariable = "TERMIJN_USER"
  /// The environment variable that holds the password.
  public static let passwordVariable = "TERMIJN_PASSWORD"

  /// Reads a file: a line with the user, and one with the password.
  ///
  /// - Throws: ``Problem`` if it is not such a file, or if others may read it.
  public init(file path: String) throws(Problem) {
    let file: FileContents
    let status: FileStatus?
    do throws(FileError) {
      file = try readFile(at: path, limit: 4096)
      status = try fileStatus(at: path)
    } catch {
      throw .file(error)
    }
    guard let status, status.permissions & 0o077 == 0 else { throw .openToOthers(path: path) }
    let lines = TextLines(file.bytes).texts
    guard (2...3).contains(lines.count), !lines[0].isEmpty, !lines[1].isEmpty, lines.dropFirst(2).allSatisfy(\.isEmpty)
    else { throw .unreadable(path: path) }
    (user, password) = (lines[0], lines[1])
  }

  /// Those of the environment; nil if it names none.
  ///
  /// - Throws: ``Problem/halfNamed(missing:)`` if it names one of two.
  public init?(variable: (String) -> String?) throws(Problem) {
    switch (variable(Self.userVariable), variable(Self.passwordVariable)) {
    case (nil, nil): return nil
    case (_?, nil): throw .halfNamed(missing: Self.passwordVariable)
    case (nil, _?): throw .halfNamed(missing: Self.userVariable)
    case (let user?, let password?): (self.user, self.password) = (user, password)
    }
  }
}
