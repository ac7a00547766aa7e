import CivilDates
import Deadlines
import JSONText
import Register
import SystemInterface
import Wording

extension ExplainCommand {
  /// Prints why a last day that a statute sets is what it is.
  func explain(_ deadline: StatutoryDeadline, for question: Question) {
    let output = StandardStream.standardOutput
    switch format {
    case .json:
      let isReachable = deadline.date.map { question.snapshot.asOf <= $0 } ?? true
      write(Explained(subject: .statutory(deadline), isReachable: isReachable, happened: []), question)
    case .text: output.writeProse(text(of: deadline, question))
    }
  }

  private func text(of deadline: StatutoryDeadline, _ question: Question) -> String {
    let wording = question.wording
    let day =
      deadline.date.map { "\(wording.weekdayAndDate($0)) (\($0))" } ?? wording.say(nl: "onbekend", en: "unknown")
    var lines = [
      wording.title(of: deadline), deadline.id.description, question.asOfLine, "",
      wording.say(nl: "Uiterste dag: \(day)", en: "Last day: \(day)"),
      wording.say(nl: "Zekerheid: volgt uit de wet", en: "Certainty: follows from statute"), "",
      wording.say(nl: "Hoe berekend", en: "How it was computed"),
    ]
    for (number, step) in deadline.derivation.enumerated() {
      lines.append("  \(number + 1). \(wording.text(of: step))")
      lines.append("     [\([step.rule, step.authority].compactMap(\.self).joined(separator: "; "))]")
    }
    lines += ["", wording.say(nl: "Waar het staat", en: "Where it stands")]
    lines += deadline.rules.map { "  \(wording.citation($0))" }
    return lines.map { terminalSafe($0) }.joined(separator: "\n") + "\n"
  }
}
