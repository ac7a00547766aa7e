import CivilDates
import Deadlines
import Diagnostics
import JSONText
import Register
import SystemInterface
import Transitions
import Wording

extension ExplainCommand {
  /// Explains a deadline that is no more, for what happened did away with it.
  func explain(_ id: DeadlineID, settledBy events: [HistoryEvent], for question: Question) {
    let output = StandardStream.standardOutput
    switch format {
    case .json:
      write(Explained(subject: .settled, isReachable: false, happened: events), question)
    case .text:
      let title = question.snapshot.contract(id.owner)?.title ?? question.snapshot.transition(id.owner)?.title
      let lines = [title ?? id.owner, id.description, question.asOfLine, ""] + outcome(events, question)
      output.write(lines.map { terminalSafe($0) }.joined(separator: "\n") + "\n")
    }
  }

  /// What happened, each with where it stands.
  func outcome(_ events: [HistoryEvent], _ question: Question) -> [String] {
    events.flatMap { event -> [String] in
      let sources = question.engine.known(event.provenance.sources)
      let place = event.provenance.place
      let unproved =
        question.wording.say(nl: "  In geen stuk vastgelegd", en: "  Recorded in no document")
        + " (\(place.file):\(place.line))."
      return [question.wording.outcome(event)]
        + (sources.isEmpty && event.provenance.assumed == nil ? [unproved] : sources.flatMap { citation($0, question) })
    }
  }

  /// Why a deadline is not listed, as a sentence.
  func whyNotListed(_ deadline: Deadline, _ question: Question) -> String {
    let wording = question.wording
    if let day = deadline.sortDay, day < question.snapshot.asOf {
      return wording.say(
        nl: "Deze dag is op de peildatum voorbij; wat er is gebeurd, is niet vastgelegd.",
        en: "On the as-of day this day is past; what happened is not recorded.")
    }
    if case .step(let owner, let target, _) = deadline.id, let transition = question.snapshot.transition(owner) {
      let answer = TransitionQuestion(transition, engine: question.engine).answer(for: target)
      if answer.verdict == .closed {
        return ([wording.sentence(for: answer)] + answer.closing.map { wording.text(of: $0) }).joined(separator: " ")
      }
    }
    return wording.say(
      nl: "Deze termijn is op de peildatum niet meer aan de orde.",
      en: "On the as-of day this deadline is no longer in play.")
  }
}
