import Foundation
import SystemInterface
import Testing

@testable import Publishing

@Suite struct CredentialsTests {
  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/secret" }

  init() throws {
    folder = try TemporaryFolder(in: "/tmp")
  }

  private func read(_ text: String, permissions: Int = 0o600) throws -> Credentials {
    try write(Array(text.utf8), to: path)
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
    return try Credentials(file: path)
  }

  @Test func aFileOfTwoLinesThatNobodyElseMayRead() throws {
    for text in ["jan\ngeheim: \u{e9}\n", "jan\r\ngeheim: \u{e9}"] {
      let found = try read(text)
      #expect(found.user == "jan" && found.password == "geheim: \u{e9}")
    }
    for permissions in [0o644, 0o640, 0o604, 0o620] {
      #expect(throws: Credentials.Problem.openToOthers(path: path)) {
        try read("jan\ngeheim\n", permissions: permissions)
      }
    }
    for text in ["", "jan\n", "jan\n\n", "\ngeheim\n", "jan\ngeheim\nmeer\n"] {
      #expect(throws: Credentials.Problem.unreadable(path: path)) { try read(text) }
    }
  }

  @Test func theEnvironmentNamesBothOrNeither() throws {
    func found(_ variables: [String: String]) throws -> Credentials? { try Credentials { variables[$0] } }
    #expect(try found([:]) == nil)
    #expect(try found(["TERMIJN_USER": "jan", "TERMIJN_PASSWORD": "x"])?.password == "x")
    #expect(throws: Credentials.Problem.halfNamed(missing: "TERMIJN_PASSWORD")) { try found(["TERMIJN_USER": "jan"]) }
    #expect(throws: Credentials.Problem.halfNamed(missing: "TERMIJN_USER")) { try found(["TERMIJN_PASSWORD": "x"]) }
  }
}
