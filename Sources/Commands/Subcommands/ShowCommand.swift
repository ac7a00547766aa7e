import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import JSONText
import Register
import SystemInterface
import Transitions
import Wording

/// `termijn show`: one contract or transition at a glance.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: helpText(
      nl: "Toont een contract of overstap: wat is afgesproken, wat eraan komt, wat niet bekend is.",
      en: "Shows a contract or transition: what was agreed, what is to come, what is not known."))

  @Argument(
    help: optionHelp(
      nl: "De naam van het contract of de overstap, zoals jb-jr.",
      en: "The name of the contract or transition, such as jb-jr.", value: "id"), completion: .ownerID)
  var id: String

  @OptionGroup var register: RegisterOptions

  @Option(help: optionHelp(nl: "text of json.", en: "text or json.", value: "format"))
  var format = AnswerFormat.text

  func run() throws {
    let id = id
    let asked = try register.ask().registers
    let looked = try asked.each { Looked($0, for: id) }
    let having = looked.parts.filter(\.hasIt)
    if having.isEmpty { throw refuse(looked.parts) }
    let found = Asked<Shown>(registers: asked.only(Set(having.map(\.folder)))) { question in
      guard let shown = Shown(id, of: question) else { preconditionFailure("\(question.folder) had it before") }
      return shown
    }
    let names = having.map(\.name)
    switch format {
    case .json:
      try found.writeJSON(Shown.told) { question, _ in question.name }
    case .text:
      try found.writeText { _, shown in
        shown.write()
      } keeping: { _, _ in
      } together: { _ in
        StandardStream.standardOutput.writeParagraph(
          register.wording.say(
            nl: "'\(id)' staat in: \(names.joined(separator: ", ")).",
            en: "'\(id)' stands in: \(names.joined(separator: ", "))."))
      }
    }
    try looked.finish()
  }

  /// What is kept of a register that was looked in.
  private struct Looked: Sendable {
    let folder: String
    let name: String
    let hasIt: Bool
    /// What to say where it is in the files, but not known yet.
    let note: String?
    let owners: Set<String>

    init(_ question: Question, for id: String) {
      (folder, name) = (question.folder, question.name)
      owners = question.snapshot.owners
      hasIt = question.snapshot.contract(id) != nil || question.snapshot.transition(id) != nil
      note = question.notKnownYet(id)
    }
  }

  /// Says that no register has it, or that it is not known yet.
  private func refuse(_ looked: [Looked]) -> Refusal {
    let wording = register.wording
    if let note = looked.lazy.compactMap(\.note).first { return refusal(note) }
    let names = looked.reduce(into: Set<String>()) { $0.formUnion($1.owners) }.sorted()
    let nearest = nearestName(to: id, among: names)
    return refusal(
      wording.say(nl: "er is geen contract of overstap '\(id)'", en: "there is no contract or transition '\(id)'"),
      help: nearest.map { wording.say(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?") }
        ?? (names.isEmpty || names.count > 40
          ? nil
          : wording.say(
            nl: "er zijn: \(names.joined(separator: ", "))", en: "there are: \(names.joined(separator: ", "))")),
      status: 64)
  }
}
