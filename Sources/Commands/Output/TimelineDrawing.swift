import CivilDates
import Register
import Transitions
import Wording

/// Draws the years in the terminal: a bar per contract, the candidate dates as columns.
///
/// What a bar means is told by its pattern, never by colour.
struct TimelineDrawing {
  let wording: Wording
  /// How many columns there are in all.
  let width: Int

  private static let nameWidth = 24

  /// The drawing of a transition's contracts between two days.
  func drawing(of question: TransitionQuestion, targets: [CivilDate], from first: CivilDate, through last: CivilDate)
    -> String
  {
    let columns = max(20, width - Self.nameWidth - 2)
    let days = max(1, first.days(until: last) + 1)
    func column(_ day: CivilDate) -> Int { (first.days(until: day) * columns) / days }

    var lines: [String] = []
    var header = [Character](repeating: " ", count: columns)
    for year in first.year...last.year {
      guard let start = CivilDate(year: year, month: 1, day: 1), start >= first else { continue }
      let at = column(start)
      let text = columns / max(1, last.year - first.year + 1) >= 5 ? "\(year)" : "'" + String("\(year)".suffix(2))
      for (offset, character) in text.enumerated() where at + offset < columns { header[at + offset] = character }
    }
    lines.append(name("") + String(header))
    for id in question.transition.moves {
      var bar = [Character](repeating: " ", count: columns)
      for span in question.timespans(of: id) {
        let from = max(0, min(columns, column(max(span.days.start, first))))
        let to = max(from, min(columns, column(min(span.days.end, last.next))))
        for index in from..<to { bar[index] = pattern(span.kind) }
      }
      for target in targets where first <= target && target <= last {
        let at = min(columns - 1, column(target))
        bar[at] = "|"
      }
      lines.append(name(id) + String(bar))
    }
    let legend = [
      wording.say(nl: "= vaste termijn", en: "= fixed term"),
      wording.say(nl: "~ stilzwijgend, tenzij opgezegd", en: "~ by silence, unless stopped"),
      wording.say(nl: ". alleen na een besluit", en: ". only by decision"),
      wording.say(nl: "- tot uittreding", en: "- until left"), wording.say(nl: "| datum", en: "| date"),
    ]
    // Each entry stays together, with three spaces between them.
    lines += wrapped(
      legend.map { $0.split(separator: " ").joined(separator: "\u{A0}") }.joined(separator: "\u{A0}\u{A0} "), to: width)
    return lines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private func name(_ id: String) -> String {
    let short = id.count > Self.nameWidth ? id.prefix(Self.nameWidth - 1) + "…" : id[...]
    return short + String(repeating: " ", count: Self.nameWidth + 2 - short.count)
  }

  private func pattern(_ kind: Timespan.Kind) -> Character {
    switch kind {
    case .term: "="
    case .silence: "~"
    case .decision, .agreement: "."
    case .open: "-"
    }
  }
}
