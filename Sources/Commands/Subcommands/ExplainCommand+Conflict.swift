import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import JSONText
import Register
import SystemInterface
import Transitions
import Wording

extension ExplainCommand {
  /// Explains what stands in the way for one contract on one day: `jb-jr@2023-01-01`.
  func explainConflict(_ name: String) throws {
    let parts = name.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let target = CivilDate(parts[1]) else {
      throw refusal(
        helpText(
          nl: "'\(name)' is geen contract met een dag: schrijf jb-jr@2023-01-01",
          en: "'\(name)' is not a contract with a day: write jb-jr@2023-01-01"), status: 64)
    }
    let question = try register.question(about: parts[0])
    let choice = TransitionChoice(name: transition, isAlone: false)
    let answer = try choice.question(of: question).answer(for: target)
    let conflicts = answer.conflicts.filter { $0.contract == parts[0] }
    let contract = answer.contract(parts[0])
    let wording = question.wording
    guard contract != nil || !conflicts.isEmpty else {
      let nearest = nearestName(to: parts[0], among: answer.contracts.map(\.contract.id))
      throw refusal(
        wording.say(
          nl: "'\(parts[0])' gaat in '\(answer.transition.id)' niet over",
          en: "'\(parts[0])' does not move in '\(answer.transition.id)'"),
        help: nearest.map { wording.say(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?") }, status: 64)
    }

    if format == .json {
      let explained = ExplainedConflict(
        answer: answer, contract: parts[0], conflicts: conflicts, derivation: derivation(of: contract, question))
      StandardStream.standardOutput.write(ExplainedConflict.record.json(explained, question).formatted())
      return
    }
    var lines = [contract?.contract.title ?? parts[0], question.asOfLine, ""]
    if let contract {
      lines.append(
        wording.say(nl: "Per \(wording.date(target)): ", en: "Per \(wording.date(target)): ")
          + wording.happening(contract))
      lines += contract.actions.map { "  - " + wording.action($0) }
    }
    for conflict in conflicts {
      lines += ["", "\(wording.text(of: conflict)) [\(conflict.code.rawValue)]"]
      lines.append("  " + wording.rule(conflict.code))
      lines += conflict.bridges.map {
        wording.say(nl: "  Overbrugging: \(wording.bridge($0))", en: "  Bridge: \(wording.bridge($0))")
      }
      for source in conflict.sources {
        let place = source.document + wording.whereabouts(of: source)
        lines.append("  \(place) (\(source.place.file):\(source.place.line))")
        if let quote = source.quote { lines.append("    “\(quote)”") }
      }
    }
    let steps = derivation(of: contract, question)
    if !steps.isEmpty {
      lines += ["", wording.say(nl: "Hoe het einde is berekend", en: "How the end was computed")]
      for (number, step) in steps.enumerated() {
        let notes = [step.rule, step.authority, step.factPlace.map { "\($0.file):\($0.line)" }].compactMap(\.self)
        lines += ["  \(number + 1). \(wording.text(of: step))", "     [\(notes.joined(separator: "; "))]"]
      }
    }
    StandardStream.standardOutput.writeProse(lines.map { terminalSafe($0) }.joined(separator: "\n") + "\n")
  }

  /// How the end that the relation uses was computed.
  private func derivation(of answer: ContractAnswer?, _ question: Question) -> [DerivationStep] {
    guard let answer, let lastDay = answer.misfit.lastDay else { return [] }
    let timeline = question.engine.timeline(of: answer.contract)
    if let exit = timeline.exitOnPaper(on: lastDay), answer.actions.contains(where: { $0.kind == .exit }) {
      return timeline.noticeDay(toLeaveOn: lastDay, by: exit).derivation.steps
    }
    let end = (0...timeline.stepCount).lazy.map { timeline.end(steps: $0) }
      .first { $0.end?.contains(lastDay.next) ?? false }
    return end?.derivation.steps ?? []
  }
}
