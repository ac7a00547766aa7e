import CivilDates
import Deadlines
import JSONText
import SystemInterface
import Wording

/// What is kept of the deadlines of one of many registers, to say what all have together.
struct DeadlinesInShort: Sendable {
  /// Which deadline it is, and on which day.
  struct Reference: Sendable {
    let id: String
    let date: CivilDate?
    let before: CivilDate?

    init(_ deadline: Deadline) {
      id = deadline.id.description
      date = deadline.date
      before = deadline.before
    }

    /// In the order of ``Deadline``: by day, those without one last, then by name.
    var key: (CivilDate, Int, String) {
      let day = date ?? before
      return (day ?? .max, day == nil ? 1 : 0, id)
    }
  }

  let folder: String
  let name: String
  private let count: Int
  private let references: [Reference]

  /// All of them.
  init(_ deadlines: [Deadline], of question: Question) {
    self.init(deadlines[...], count: deadlines.count, of: question)
  }

  /// How many there are, and the first of them.
  init(first deadlines: [Deadline], of question: Question) {
    // Those to come may be in another order, what can no longer be done behind the rest.
    self.init((deadlines.min().map { [$0] } ?? [])[...], count: deadlines.count, of: question)
  }

  private init(_ kept: ArraySlice<Deadline>, count: Int, of question: Question) {
    folder = question.folder
    name = question.name
    self.count = count
    references = kept.map(Reference.init)
  }

  /// The deadlines of all registers in order of day.
  static func inOrder(_ all: [DeadlinesInShort]) -> [DeadlineOfRegister] {
    all.flatMap { register in
      register.references.map { DeadlineOfRegister(register: register, reference: $0) }
    }.sorted {
      $0.reference.key == $1.reference.key
        ? $0.register.folder < $1.register.folder : $0.reference.key < $1.reference.key
    }
  }

  /// A deadline of one of the registers.
  struct DeadlineOfRegister {
    let register: DeadlinesInShort
    let reference: Reference
  }

  /// Says how many there are in all registers together, and which is the first.
  static func write(_ all: [DeadlinesInShort], _ wording: Wording) {
    let first = inOrder(all).first.map { first in
      let (register, reference) = (first.register, first.reference)
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
          en: "\(count) \(count == 1 ? "deadline" : "deadlines") in \(all.count) registers.") + (first ?? ""))
        + "\n")
  }
}
