public import CivilDates
import SystemInterface

/// What a token that was handed out opens, and how it was used; the token itself is kept nowhere.
public struct AccessToken: Hashable, Sendable {
  /// By what it is told of: the first digits of its hash, from which nobody finds the token.
  public let id: String
  /// The SHA-256 of the token.
  let hash: String
  /// The readers whose calendar it opens; nil for one that opens everything.
  public let audience: String?
  /// What it is for, in the words of whoever handed it out.
  public let note: String?
  /// The day on which it was made.
  public let made: CivilDate
  /// The first day on which it no longer opens anything (exclusive); nil if there is none.
  public let until: CivilDate?
  /// The day on which it was taken back; nil while it was not.
  public var revoked: CivilDate?
  /// The last day on which it was used; nil if it never was.
  public var lastUsed: CivilDate?

  /// Whether it opens something on a day.
  public func isValid(on day: CivilDate) -> Bool {
    revoked == nil && until.map { day < $0 } ?? true
  }

  /// A token as it is kept.
  ///
  /// - Parameters:
  ///   - secret: the token.
  ///   - audience: the readers whose calendar it opens; nil for everything.
  ///   - note: what it is for.
  ///   - made: the day on which it is made.
  ///   - until: the first day on which it no longer opens anything.
  init(of secret: String, audience: String?, note: String?, made: CivilDate, until: CivilDate?) {
    hash = Self.hash(of: secret)
    id = String(hash.prefix(8))
    self.audience = audience
    self.note = note
    self.made = made
    self.until = until
  }

  /// A new token: 32 bytes of the system's randomness as hexadecimal digits, which no program breaks or escapes.
  public static func newSecret() -> String {
    var random = SystemRandomNumberGenerator()
    let digits = Array("0123456789abcdef".utf8)
    var secret: [UInt8] = []
    for _ in 0..<4 {
      let word: UInt64 = random.next()
      for shift in stride(from: 60, through: 0, by: -4) { secret.append(digits[Int(word >> UInt64(shift) & 15)]) }
    }
    return String(decoding: secret, as: UTF8.self)
  }

  /// The hash by which a token is known.
  static func hash(of secret: String) -> String {
    FileContents(path: "", bytes: Array(secret.utf8)).hash
  }
}

/// Whether two hashes are the same; how long that takes does not tell where they differ.
func isSame(_ first: String, _ second: String) -> Bool {
  let (first, second) = (Array(first.utf8), Array(second.utf8))
  guard first.count == second.count else { return false }
  var difference: UInt8 = 0
  for index in first.indices { difference |= first[index] ^ second[index] }
  return difference == 0
}

// MARK: The line of a token in the file

extension AccessToken {
  /// The names of the fields of a line.
  static let fields = "hash\taudience\tmade\tuntil\trevoked\tlastUsed\tnote"

  /// The line: fields between tabs, `-` for what is not there.
  var line: String {
    [
      hash, audience ?? "-", made.description, until?.description ?? "-", revoked?.description ?? "-",
      lastUsed?.description ?? "-", note ?? "",
    ].joined(separator: "\t")
  }

  /// Reads a line; nil if it is none.
  init?(line: String) {
    let fields = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map { String(Substring($0)) }
    guard fields.count == 7, fields[0].utf8.count == 64, !fields[1].isEmpty, let made = CivilDate(fields[2]) else {
      return nil
    }
    let days = fields[3...5].map { CivilDate($0) }
    guard zip(fields[3...5], days).allSatisfy({ $0 == "-" || $1 != nil }) else { return nil }
    hash = fields[0]
    id = String(hash.prefix(8))
    audience = fields[1] == "-" ? nil : fields[1]
    self.made = made
    (until, revoked, lastUsed) = (days[0], days[1], days[2])
    note = fields[6].isEmpty ? nil : fields[6]
  }
}
