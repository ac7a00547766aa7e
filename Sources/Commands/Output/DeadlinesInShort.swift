import CivilDates
import Deadlines
import SystemInterface
import Wording

/// What is kept of the deadlines of one of many registers, to say how many all have together, and which comes first.
struct DeadlinesInShort: Sendable {
  private let folder: String
  private let name: String
  private let count: Int
  private let first: DeadlineReference?

  init(_ deadlines: [Deadline], of question: Question) {
    folder = question.folder
    name = question.name
    count = deadlines.count
    // Those to come may be in another order, what can no longer be done behind the rest.
    first = deadlines.min().map { DeadlineReference($0) }
  }

  /// Says how many there are in all registers together, and which is the first.
  static func write(_ all: [DeadlinesInShort], _ wording: Wording) {
    let first = all.compactMap { register in register.first.map { (register: register, reference: $0) } }.min {
      $0.reference.key == $1.reference.key
        ? $0.register.folder < $1.register.folder : $0.reference.key < $1.reference.key
    }
    let sentence = first.map { register, reference in
      let day = wording.day(reference.date, before: reference.before)
      return wording.say(
        nl: " De eerste is van \(register.name): \(day), \(reference.id).",
        en: " The first is of \(register.name): \(day), \(reference.id).")
    }
    let count = all.reduce(0) { $0 + $1.count }
    StandardStream.standardOutput.write(
      terminalSafe(
        wording.say(
          nl: "\(count) \(count == 1 ? "termijn" : "termijnen") in \(all.count) registers.",
          en: "\(count) \(count == 1 ? "deadline" : "deadlines") in \(all.count) registers.") + (sentence ?? ""))
        + "\n")
  }
}
