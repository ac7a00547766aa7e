import Foundation
import Testing

/// Which register answers when the command line names none, and the day on which it does.
@Suite struct RegisterPlaceTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let contract = "title: Hulp\nterm: {start: 2021-01-01, last-day: open}\nexit: {each: 12-31, notice: P6M}\n"
    try folder.write([
      "zaak/contracts/register.yaml": "title: Bij de zaak\n", "zaak/contracts/oost/hulp.yaml": "id: hulp\n" + contract,
      "zaak/stukken/brief.txt": "", "elders/register.yaml": "title: Elders\n",
      "elders/zorg.yaml": "id: zorg\n" + contract,
    ])
    return folder
  }

  @Test func isFoundAndNamed() throws {
    let folder = try folder()
    let cases: [(String, [String: String], String, String?)] = [
      ("zaak", [:], "contracts", nil), ("zaak/contracts", [:], ".", "found from"),
      ("zaak/contracts/oost", [:], "..", "found from"), ("zaak/stukken", [:], "../contracts", "found from"),
      ("zaak/stukken", ["TERMIJN_REGISTER": "../../elders"], "../../elders", "TERMIJN_REGISTER"),
      ("zaak", ["TERMIJN_REGISTER": "../elders"], "../elders", "TERMIJN_REGISTER"),
    ]
    for (place, environment, register, note) in cases {
      let here = folder.url.appendingPathComponent(place)
      let checked = try RunningTermijn.run(["check", "--format", "json"], in: here, environment: environment)
      let answer = try #require(try JSONSerialization.jsonObject(with: Data(checked.output.utf8)) as? [String: Any])
      #expect(answer["register"] as? String == register, "\(place)")
      let next = try RunningTermijn.run(["next", "-n1"], in: here, environment: environment)
      #expect(next.status == 0, "\(next.messages)")
      #expect(next.messages.isEmpty)
      let words = next.output.split { " \n".contains($0) }.joined(separator: " ")
      #expect(words.contains("Register: ") == (note != nil), "\(words)")
      if let note { #expect(words.contains("Register: \(register)") && words.contains(note), "\(words)") }
      // Whoever names one gets that one.
      let named = try RunningTermijn.run(
        ["next", "-C", folder.url.appendingPathComponent("elders").path], in: here, environment: environment)
      #expect(named.output.contains("zorg/exit-notice"))
      #expect(!named.output.contains("Register: "))
    }
  }

  @Test func anErrorSaysWhichRegisterItWas() throws {
    let folder = try folder()
    try folder.write(["elders/fout.yaml": "id: fout\n"])
    let outcome = try RunningTermijn.run(
      ["next"], in: folder.url, environment: ["TERMIJN_REGISTER": "elders"])
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("Register: elders (TERMIJN_REGISTER)."))
    let decision = try RunningTermijn.run(
      ["decide", "hulp/exit-notice/2024=received@2024-01-01", "--dry-run"],
      in: folder.url.appendingPathComponent("zaak/stukken"))
    #expect(decision.status == 0, "\(decision.messages)")
    #expect(decision.output.contains("../contracts/oost/hulp.yaml"))
  }

  @Test func todayIsTheDayInTheNetherlands() throws {
    let folder = try folder()
    let days = try ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC-23", ""].map { zone in
      try RunningTermijn.run(["next", "-n1", "-C", "elders"], in: folder.url, environment: ["TZ": zone]).output
    }
    // Around midnight the runs may lie on two days; the zones lie more than a day apart and would differ always.
    #expect(days[0] == days[1] || days[2] == days[3])
  }

  @Test("Shells complete the names in the register")
  func completion() throws {
    let folder = try folder()
    for shell in ["bash", "zsh", "fish"] {
      let script = try RunningTermijn.run("--generate-completion-script", shell)
      #expect(script.status == 0)
      #expect(script.output.contains("---completion"), "\(shell)")
    }
    let here = folder.url.appendingPathComponent("zaak/stukken")
    func completed(_ arguments: String...) throws -> [String] {
      let outcome = try RunningTermijn.run(["---completion"] + arguments, in: here)
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.messages.isEmpty)
      return outcome.output.split(separator: "\n").map(String.init)
    }
    #expect(try completed("show", "--", "positional@0", "2", "0", "termijn", "show", "") == ["hulp"])
    #expect(
      try completed("deadlines", "--", "--contract", "3", "0", "termijn", "deadlines", "--contract", "") == ["hulp"])
    let deadlines = try completed("explain", "--", "positional@0", "2", "0", "termijn", "explain", "")
    #expect(deadlines.count > 3)
    #expect(deadlines.allSatisfy { $0.hasPrefix("hulp/") })
    #expect(
      try completed("show", "--", "positional@0", "4", "0", "termijn", "show", "-C", "../../elders", "") == ["zorg"])
    #expect(try completed("show", "--", "positional@0", "4", "0", "termijn", "show", "-C", "nergens", "") == [])
  }
}
