import CalendarChecking
import Diagnostics
import JSONText
import SystemInterface
import Wording
import Words

/// Prints what is wrong with a calendar file, kind by kind: the places with their lines, then the rule, the programs
/// that trip over it, and a way out.
struct CalendarFindingPrinter {
  /// How many places of a kind are shown when not all are asked for.
  static let shown = 3

  let file: String
  let bytes: [UInt8]
  let language: Language
  /// Whether every place is shown.
  let isComplete: Bool
  let stream: StandardStream

  func print(_ checked: CheckedCalendar) {
    let groups = Dictionary(grouping: checked.findings, by: \.rule)
    // Defects before remarks, and then in the order in which a reader comes across them.
    let order = groups.values.compactMap(\.first).sorted {
      ($0.rule.weight == .remark ? 1 : 0, $0.offset, $0.rule.code)
        < ($1.rule.weight == .remark ? 1 : 0, $1.offset, $1.rule.code)
    }
    for first in order {
      let group = groups[first.rule] ?? []
      print(group, of: first.rule, omitted: checked.omitted[first.rule] ?? 0)
    }
  }

  private func print(_ group: [CalendarFinding], of rule: CalendarRule, omitted: Int) {
    let wording = Wording(language)
    let visible = isComplete ? group[...] : group.prefix(Self.shown)
    for finding in visible { stream.write(text(of: finding)) }
    var text = ""
    let rest = group.count - visible.count + omitted
    if rest > 0 {
      text += wording.say(
        nl: "  ... en nog \(rest) keer [\(rule.code)]", en: "  ... and \(rest) more of [\(rule.code)]")
      text += visible.count < group.count ? wording.say(nl: "; --all toont ze\n", en: "; --all shows them\n") : "\n"
    }
    text += wording.say(nl: "  norm: \(practice(rule.standard))\n", en: "  rule: \(practice(rule.standard))\n")
    for client in rule.clients { text += wording.say(nl: "  gevolg: ", en: "  effect: ") + client[language] + "\n" }
    text += wording.say(nl: "  oplossing: ", en: "  help: ") + rule.help[language] + "\n\n"
    stream.write(text)
  }

  private func practice(_ rule: String) -> String {
    rule == CalendarRule.practice && language == .dutch ? "agenda's in de praktijk" : rule
  }

  private func text(of finding: CalendarFinding) -> String {
    let weight =
      switch (finding.rule.weight, language) {
      case (.defect, .dutch): "gebrek"
      case (.defect, .english): "defect"
      case (.remark, .dutch): "opmerking"
      case (.remark, .english): "remark"
      }
    let place = Place(file: file, line: finding.line, column: finding.column)
    let message = terminalSafe(finding.message[language])
    return "\(terminalSafe(place.description)): \(weight): \(message) [\(finding.rule.code)]\n"
      + Excerpt(of: bytes, at: finding.offset, lineStart: finding.lineStart).text(line: finding.line)
  }
}
