import CivilDates
import Deadlines
import Diagnostics
import Register
import Words

/// What is wrong with a register although each of its files has the right form.
///
/// - Parameters:
///   - register: the register.
///   - named: what its files name.
///   - findsWarnings: whether what takes working out to warn of is looked for as well.
///   - today: the day on which it is asked, unless the register sets one.
/// - Returns: the findings.
/// - Complexity: O(n) in the size of the register.
func check(
  _ register: Register, named: NamedParts, findsWarnings: Bool = true, today: CivilDate?
) -> [Diagnostic] {
  var checks = RegisterChecks(named: named)
  checks.duplicateIds()
  checks.references()
  for contract in register.contracts {
    for version in contract.inTheirTime { checks.check(version) }
  }
  for transition in register.transitions {
    for version in transition.all { checks.check(version) }
    checks.history(of: transition)
  }
  let transitions = register.transitions.compactMap { $0.all.last }
  for contract in register.contracts.compactMap({ $0.all.last })
  where contract.exits.contains(where: { !$0.after.isEmpty }) && contract.endsWith == nil {
    checks.noticesWithoutSteps(of: contract, in: transitions)
  }
  checks.knownBodies(in: register.settings, transitions)
  checks.otherTransitions(in: register)
  checks.exitSteps()
  checks.linksInCircles()
  if findsWarnings { checks.longFrameworks(of: register) }
  if !checks.diagnostics.hasErrors { checks.linkedHistories(of: register) }
  if findsWarnings, let day = register.settings.asOf ?? today, !checks.diagnostics.hasErrors {
    let engine = DeadlineEngine(Snapshot(of: register, asOf: day))
    for contract in engine.snapshot.contracts where contract.endsWith == nil {
      let timeline = engine.timeline(of: contract)
      checks.unrecordedOption(of: timeline, asOf: day, recordedThrough: register.settings.recordedThrough)
      checks.startAfterFramework(timeline)
    }
  }
  return checks.diagnostics
}

struct RegisterChecks {
  let named: NamedParts
  var diagnostics: [Diagnostic] = []
  var nearNames = NearNames()

  init(named: NamedParts) {
    self.named = named
  }

  mutating func report(
    _ code: DiagnosticCode, _ place: Place?, length: Int = 1, _ message: Message, help: Message
  ) {
    diagnostics.append(Diagnostic(code, at: place, length: length, message, help: help))
  }

  // MARK: Ids

  mutating func duplicateIds() {
    for (id, names) in [named.contracts, named.transitions].flatMap({ $0.map { ($0.key, $0.value) } }) {
      for name in names.dropFirst() {
        let first = names[0].place
        report(
          .duplicateId, name.place, length: name.length,
          Message { $0.existsAlready(id, in: first.description) },
          help: Message { $0.chooseAnotherName })
      }
    }
  }

  mutating func references() {
    if named.isIncomplete { return }
    let names = named.contracts.keys.sorted()
    for reference in named.references where named.contracts[reference.text] == nil {
      unknownReference(reference, among: names)
    }
  }

  private mutating func unknownReference(_ name: NamedParts.Name, among names: @autoclosure () -> [String]) {
    let nearest = nearNames.nearest(to: name.text, among: names())
    report(
      .unknownReference, name.place, length: name.length,
      Message { $0.doesNotExist(name.text) },
      help: nearest.map { name in Message { $0.didYouMean(name) } }
        ?? Message { $0.describeInItsOwnFile })
  }

  /// A body whose meetings are listed should own a step in some transition, or be one that every municipality has.
  mutating func knownBodies(in settings: Settings, _ transitions: [Transition]) {
    let bodies = Set(transitions.flatMap { $0.steps.compactMap(\.owner) } + ["raad", "college"])
    for meetings in settings.meetings where !bodies.contains(meetings.body) {
      let nearest = nearNames.nearest(to: meetings.body, among: bodies.sorted())
      report(
        .unknownBody, meetings.place,
        Message { $0.noStepOwned(by: meetings.body) },
        help: nearest.map { name in Message { $0.didYouMean(name) } }
          ?? Message { $0.writeNameAsOwner })
    }
  }

  /// The steps that an arrangement waits for must exist in a transition that moves it.
  mutating func exitSteps() {
    if named.isIncomplete { return }
    for (arrangement, step) in named.exitSteps {
      // Without a transition nobody has written the steps down yet; they may come.
      guard let steps = named.stepsMoving[arrangement], !steps.contains(step.text) else { continue }
      unknownReference(step, among: steps.sorted())
    }
  }
}

extension Versioned<Contract> {
  /// All versions, each with what happened before the next one: an extension that an amendment brings exists from the
  /// day of that one on.
  fileprivate var inTheirTime: [Contract] {
    all.enumerated().map { index, version in
      guard amended.indices.contains(index) else { return version }
      var version = version
      version.history.removeAll { amended[index].knownFrom <= $0.known }
      return version
    }
  }
}
