import Foundation
import Testing

/// `termijn init` and `termijn new`.
@Suite struct NewFilesTests {
  private func run(_ folder: TemporaryFolder, _ arguments: String...) throws -> RunningTermijn.Outcome {
    try RunningTermijn.run(arguments, in: folder.url)
  }

  @Test func anEmptyRegisterAnswersAtOnce() throws {
    let folder = try TemporaryFolder()
    let made = try run(folder, "init", "deep/register")
    #expect(made.status == 0, "\(made.messages)")
    for command in ["check", "next", "deadlines", "overview"] {
      let outcome = try run(folder, command, "-C", "deep/register")
      #expect(outcome.status == 0, "\(outcome.output)\(outcome.messages)")
      #expect(!outcome.output.contains("error:"))
    }
    let again = try run(folder, "init", "deep/register")
    #expect(again.status == 2)
    #expect(again.messages.contains("exists already"))
  }

  @Test(arguments: ["nl", "en"])
  func aNewContractIsAccepted(language: String) throws {
    let folder = try TemporaryFolder()
    _ = try run(folder, "init", "register")
    let printed = try run(folder, "new", "schoonmaak", "--lang", language)
    #expect(printed.status == 0)
    let written = try run(folder, "new", "schoonmaak", "register/schoonmaak.yaml", "--lang", language)
    #expect(written.status == 0, "\(written.messages)")
    let file = folder.url.appendingPathComponent("register/schoonmaak.yaml")
    #expect(try String(contentsOf: file, encoding: .utf8) == printed.output)
    let checked = try run(folder, "check", "-C", "register", "--lang", "en")
    #expect(checked.output == "3 files read: 0 errors, 0 warnings.\n", "\(checked.output)")
    #expect(try run(folder, "new", "schoonmaak", "register/schoonmaak.yaml").status == 2)
    #expect(try String(contentsOf: file, encoding: .utf8) == printed.output)
    #expect(try run(folder, "new", "Schoon maak").status == 64)
  }

  @Test("The examples in the file hold when the sign before them is taken away")
  func examples() throws {
    let text = try RunningTermijn.run("new", "proef").output
    let parts = text.components(separatedBy: "\n\n").enumerated().map { index, part in
      part.split(separator: "\n").compactMap { line -> String? in
        // The term that is filled in makes room for the example.
        if index == 1 { return nil }
        if line.hasPrefix("##") { return nil }
        return String(line.hasPrefix("# ") ? line.dropFirst(2) : line)
      }.joined(separator: "\n")
    }
    let folder = try TemporaryFolder()
    try folder.write(["proef.yaml": parts.joined(separator: "\n") + "\n"])
    let checked = try run(folder, "check", "-C", ".")
    // What they point at is not there; everything else is right.
    let codes = checked.output.split(separator: "\n").filter { $0.contains(": error:") }
      .filter { !$0.contains("[unknown-reference]") && !$0.contains("[missing-documents]") }
    #expect(codes.isEmpty, "\(checked.output)")
  }

  @Test("Every key of a contract is explained")
  func everyKey() throws {
    let text = try RunningTermijn.run("new", "proef").output
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(RunningTermijn.run("schema").output.utf8)) as? [String: Any])
    let contract = (schema["$defs"] as? [String: Any])?["contract"]
    var keys: Set<String> = []
    func collect(_ value: Any?) {
      if let map = value as? [String: Any] {
        if let properties = map["properties"] as? [String: Any] { keys.formUnion(properties.keys) }
        for value in map.values { collect(value) }
      } else if let list = value as? [Any] {
        for value in list { collect(value) }
      }
    }
    collect(contract)
    #expect(keys.count > 50)
    // An imprecise date is explained by its short form.
    for key in keys.subtracting(["about", "from", "to"]) { #expect(text.contains("\(key):"), "\(key)") }
  }
}
