import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import JSONText
import Register
import SystemInterface
import Wording

/// `termijn deadlines`: lists deadlines.
struct DeadlinesCommand: ServedCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadlines",
    abstract: helpText(nl: "Noemt de termijnen.", en: "Lists the deadlines."))

  @OptionGroup var register: RegisterOptions

  @OptionGroup var range: RangeOptions

  @Option(
    help: optionHelp(nl: "Alleen van dit contract.", en: "Only of this contract.", value: "id"),
    completion: .contractID)
  var contract: [String] = []

  @Option(
    help: optionHelp(
      nl: "Alleen deze soort: \(kindNames).", en: "Only of this kind: \(kindNames).", value: "kind"),
    completion: .list(DeadlineKind.allCases.map(\.rawValue)), transform: parseKind)
  var kind: [DeadlineKind] = []

  @Option(help: optionHelp(nl: "Alleen voor deze lezers.", en: "Only for these readers.", value: "audience"))
  var audience: [String] = []

  @Option(help: ListFormat.help)
  var format = ListFormat.table

  var reach: [CivilDate] { [range.from, range.through].compactMap(\.self) }

  static var shape: JSONShape { Deadline.told.own.shape }

  func answer(_ asked: Asked<Void>) throws {
    try refuseUnknownContracts(in: asked.registers)
    try refuseUnknownAudiences(in: asked.registers)
    var selection = DeadlineSelection()
    if !kind.isEmpty { selection.kinds = Set(kind) }
    if !contract.isEmpty { selection.owners = Set(contract) }
    try asked.map { [range = (from: range.from, through: range.through), format, selection, audience] question, _ in
      question.engine.deadlines(
        from: range.from, through: range.through, withProof: format == .json || format == .jsonLines, only: selection
      ).filter { deadline in audience.isEmpty || audience.contains { deadline.isFor($0) } }
    }.write(as: format)
  }

  /// Refuses a contract that no register has, and says of one that is not known yet that it is not.
  private func refuseUnknownContracts(in registers: AskedRegisters) throws {
    if contract.isEmpty { return }
    let wording = register.wording
    let known = try registers.each { [contract] question in
      (names: question.snapshot.owners, notes: contract.compactMap(question.notKnownYet))
    }.parts
    let names = known.reduce(into: Set<String>()) { $0.formUnion($1.names) }
    for id in contract where !names.contains(id) {
      let nearest = nearestName(to: id, among: names.sorted())
      throw refusal(
        wording.say(nl: "er is geen contract '\(id)'", en: "there is no contract '\(id)'"),
        help: nearest.map { wording.say(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?") }, status: 64)
    }
    for note in known.flatMap(\.notes) { StandardStream.standardError.write("\(terminalSafe(note))\n") }
  }
}

extension DeadlinesCommand {
  /// Refuses readers whom no register names, and who are told of no kind of deadline by themselves.
  private func refuseUnknownAudiences(in registers: AskedRegisters) throws {
    if audience.isEmpty { return }
    let usual = Set(DeadlineKind.allCases.flatMap(\.usualAudiences))
    let known = try registers.each { question in
      let snapshot = question.snapshot
      var own: Set<String> = []
      for contract in snapshot.contracts + snapshot.notKnownYet { own.formUnion(contract.labels.audiences) }
      for transition in snapshot.transitions + snapshot.transitionsNotKnownYet {
        own.formUnion(transition.labels.audiences + transition.steps.compactMap(\.owner))
      }
      return own
    }.parts.reduce(into: usual) { $0.formUnion($1) }
    let wording = register.wording
    let names = known.sorted()
    for name in audience where !known.contains(name) {
      throw refusal(
        wording.say(nl: "er zijn geen lezers '\(name)'", en: "there are no readers '\(name)'"),
        help: nearestName(to: name, among: names).map {
          wording.say(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?")
        }
          ?? wording.say(
            nl: "er zijn: \(names.joined(separator: ", "))", en: "there are: \(names.joined(separator: ", "))"),
        status: 64)
    }
  }
}

private let kindNames = DeadlineKind.allCases.map(\.rawValue).joined(separator: ", ")
