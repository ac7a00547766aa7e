import CivilDates
import SystemInterface
import TestSupport
import Testing

@testable import Serving

/// Tokens are kept so that nobody finds them, and changed so that none is lost.
@Suite struct AccessTokensTests {
  private let folder: TemporaryFolder
  private let tokens: AccessTokens
  private let today = date("2026-11-21")

  init() throws {
    folder = try TemporaryFolder(in: "/tmp")
    tokens = AccessTokens(in: folder.path + "/state")
  }

  private var file: String { folder.path + "/state/tokens.txt" }

  @Test func onlyTheHashIsKept() throws {
    let (secret, token) = try tokens.add(audience: "raad", note: "voor de\tgriffie\n", on: today, until: today.next)
    let text = try readFile(at: file, limit: 1 << 20).text
    #expect(!text.contains(secret))
    #expect(text.contains(AccessToken.hash(of: secret)))
    #expect(try fileStatus(at: file)?.permissions == 0o600)
    #expect(try fileStatus(at: folder.path + "/state")?.permissions == 0o700)
    #expect(try AccessTokens(in: folder.path + "/state").all() == [token])
    #expect(token.note == "voor de griffie ")
    #expect(token.until == today.next)
  }

  @Test func everyTokenIsAnother() {
    let secrets = (0..<100).map { _ in AccessToken.newSecret() }
    #expect(Set(secrets).count == 100)
    #expect(
      secrets.allSatisfy {
        $0.utf8.count == 64 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
      })
  }

  @Test func aTokenIsFoundByItsSecretAlone() throws {
    let first = try tokens.add(audience: "raad", note: nil, on: today, until: nil)
    let second = try tokens.add(audience: nil, note: nil, on: today, until: nil)
    #expect(try tokens.token(first.secret, on: today) == first.token)
    #expect(try tokens.token(second.secret, on: today)?.audience == nil)
    for wrong in ["", first.token.id, first.token.hash, first.secret + " ", String(first.secret.dropFirst())] {
      #expect(try tokens.token(wrong, on: today) == nil)
    }
  }

  @Test func whatIsTakenBackStaysSo() throws {
    let (secret, token) = try tokens.add(audience: "raad", note: nil, on: today, until: nil)
    #expect(try tokens.revoke(token.id, on: today).revoked == today)
    #expect(try tokens.revoke(token.id, on: today.next).revoked == today)
    #expect(try tokens.token(secret, on: today) == nil)
    #expect(throws: AccessTokens.Problem.unknown(id: "zzz", known: [token.id])) { try tokens.revoke("zzz", on: today) }
    #expect(throws: AccessTokens.Problem.self) { try tokens.revoke("", on: today) }
  }

  @Test func useIsWrittenDownOnceADay() throws {
    let (_, token) = try tokens.add(audience: "raad", note: nil, on: today, until: nil)
    try tokens.noteUse(of: token, on: today)
    let used = try #require(try tokens.all().first)
    #expect(used.lastUsed == today)
    let status = try fileStatus(at: file)
    try tokens.noteUse(of: used, on: today)
    #expect(try fileStatus(at: file) == status)
  }

  /// A mode that somebody opened up closes again, and another run sees what this one did.
  @Test func theFileStaysPrivateAndIsReadAnew() throws {
    let other = AccessTokens(in: folder.path + "/state")
    #expect(try other.all().isEmpty)
    for number in 1...3 {
      _ = try tokens.add(audience: "lezers-\(number)", note: nil, on: today, until: nil)
      #expect(try other.all().count == number)
      #expect(try fileStatus(at: file)?.permissions == 0o600)
    }
  }

  @Test func noneIsLostWhereManyAreMade() async throws {
    let path = folder.path + "/state"
    let today = today
    await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask { _ = try AccessTokens(in: path).add(audience: "a\(number)", note: nil, on: today, until: nil) }
      }
    }
    #expect(Set(try tokens.all().map(\.audience)).count == 8)
  }

  @Test(arguments: [
    "", "termijn-tokens 2\n", "termijn-tokens 1\nx\n", "termijn-tokens 1\n\(AccessToken.fields)\nshort\traad\n",
    "termijn-tokens 1\n\(AccessToken.fields)\n\(String(repeating: "a", count: 64))\traad\t2026-02-30\t-\t-\t-\t\n",
    "termijn-tokens 1\n\(AccessToken.fields)\n\(String(repeating: "a", count: 64))\traad\t2026-02-03\tsoon\t-\t-\t\n",
  ])
  func aFileOfAnotherFormIsNeverTakenForNoTokens(text: String) throws {
    try Scratch.write(text, to: file)
    #expect(throws: AccessTokens.Problem.self) { try tokens.all() }
    #expect(throws: AccessTokens.Problem.self) { try tokens.add(audience: "raad", note: nil, on: today, until: nil) }
    #expect(try readFile(at: file, limit: 1 << 20).text == text)
  }

  @Test func hashesAreComparedToTheirEnd() {
    #expect(isSame("abc", "abc"))
    #expect(!isSame("abc", "abd"))
    #expect(!isSame("abc", "ab"))
    #expect(!isSame("", "a"))
  }
}

/// Files that tests put somewhere.
enum Scratch {
  static func write(_ text: String, to path: String) throws {
    try makeFolder(at: parentFolder(of: path))
    try SystemInterface.write(Array(text.utf8), to: path)
  }
}
