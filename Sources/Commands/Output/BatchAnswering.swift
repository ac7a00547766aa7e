import ArgumentParser
import RegisterReading
import SystemInterface
import Wording

/// Answers lines of the input, each on its own.
struct BatchAnswering<Command: ServedCommand>: Sendable {
  /// What came of some lines.
  struct Told: Sendable {
    /// Whether one of them has no answer; why was said.
    var isUnanswered = false
    /// Whether the answer of one of them is "no".
    var isNo = false

    static func += (left: inout Told, right: Told) {
      left.isUnanswered = left.isUnanswered || right.isUnanswered
      left.isNo = left.isNo || right.isNo
    }
  }

  private let command: Command
  private var wording: Wording { command.register.wording }

  init(_ command: Command) {
    var command = command
    command.format = .json
    self.command = command
  }

  /// Writes the answers of some lines.
  func answer(_ lines: [InputLines.Line]) -> Told {
    var told = Told()
    for line in lines {
      do {
        try answer(line)
      } catch let refusal as Refusal {
        let number = wording.say(nl: "regel \(line.number)", en: "line \(line.number)")
        Refusal(message: "\(number): \(refusal.message)", help: refusal.help, status: refusal.status).say()
        told.isUnanswered = true
      } catch {
        // Why was said, except that the answer is "no".
        if error as? ExitCode == ExitCode(1) { told.isNo = true } else { told.isUnanswered = true }
      }
    }
    return told
  }

  private func answer(_ line: InputLines.Line) throws {
    guard let bytes = line.bytes else {
      let limit = registerLineLimit >> 20
      throw refusal(
        wording.say(nl: "langer dan \(limit) MB", en: "longer than \(limit) MB"),
        help: wording.say(nl: "geef elk register een eigen regel", en: "give each register a line of its own"))
    }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
    let (read, id) = readRegister(onLine: line.number, of: "-", bytes)
    try command.answer(command.register.moment.ask(read, on: RegisterLine(number: line.number, id: id)))
  }
}
