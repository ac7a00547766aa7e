import CivilDates
import Deadlines
import Drawings
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
    let scale = Scale(first: first, last: last, columns: max(20, width - Self.nameWidth - 2))
    var lines = [name("") + scale.years]
    for id in question.transition.moves {
      var bar = scale.bar(of: question.timespans(of: id))
      for target in targets where first <= target && target <= last { bar[scale.column(ofDay: target)] = "|" }
      lines.append(name(id) + String(bar))
    }
    return text(
      lines,
      legend: [
        wording.say(nl: "= vaste termijn", en: "= fixed term"),
        wording.say(nl: "~ stilzwijgend, tenzij opgezegd", en: "~ by silence, unless stopped"),
        wording.say(nl: ". alleen na een besluit", en: ". only by decision"),
        wording.say(nl: "- tot opzegging", en: "- until left"), wording.say(nl: "| datum", en: "| date"),
      ])
  }

  /// The drawing of one contract: its term, the claims after it, and the days on which something must be done.
  func drawing(of timeline: TermTimeline) -> String {
    guard let row = timeline.rows.first else { return "" }
    let scale = Scale(first: timeline.first, last: timeline.last, columns: max(20, width))
    var bar = scale.bar(of: row.spans)
    if let claims = row.claims, let columns = scale.columns(from: claims.first, through: claims.last) {
      for index in columns where bar[index] == " " { bar[index] = ":" }
    }
    let inside = row.marks.filter { timeline.first <= $0.day && $0.day <= timeline.last }
    func line(of found: [TermTimeline.Mark], _ sign: Character) -> [Character] {
      var line = [Character](repeating: " ", count: scale.columns)
      for mark in found { line[scale.column(ofDay: mark.day)] = sign }
      return line
    }
    var marks = line(of: inside.filter { !($0.id?.isTheirs ?? false) }, "^")
    // On a line of their own, so that one never hides the other.
    let theirs = inside.filter { $0.id?.isTheirs ?? false }
    if timeline.first <= timeline.asOf, timeline.asOf <= timeline.last {
      marks[scale.column(ofDay: timeline.asOf)] = "!"
    }
    let used = Set(bar).union(marks).union(theirs.isEmpty ? [] : ["v"])
    let legend: [(Character, String)] = [
      ("=", wording.say(nl: "vaste termijn", en: "fixed term")),
      ("~", wording.say(nl: "stilzwijgend, tenzij opgezegd", en: "by silence, unless stopped")),
      (".", wording.say(nl: "alleen na een besluit", en: "only by decision")),
      ("-", wording.say(nl: "tot opzegging", en: "until left")),
      ("?", wording.say(nl: "einde onbekend", en: "end unknown")),
      (":", wording.say(nl: "declaraties", en: "claims")),
      ("!", wording.say(nl: "peildatum", en: "as-of day")),
      (
        "^",
        wording.say(nl: "uiterste dag om te handelen, of dag om te vertrekken", en: "last day to act, or day to leave")
      ), ("v", wording.say(nl: "uiterste dag voor de andere partij", en: "last day for the other party")),
    ]
    return text(
      [scale.years, String(bar), String(marks)] + (theirs.isEmpty ? [] : [String(line(of: theirs, "v"))]),
      legend: legend.filter { used.contains($0.0) }.map { "\($0.0) \($0.1)" })
  }

  private func text(_ lines: [String], legend: [String]) -> String {
    // Each entry stays together, with three spaces between them.
    let entries = legend.map { $0.split(separator: " ").joined(separator: "\u{A0}") }
    return (lines + wrapped(entries.joined(separator: "\u{A0}\u{A0} "), to: width)).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private func name(_ id: String) -> String {
    let short = id.count > Self.nameWidth ? id.prefix(Self.nameWidth - 1) + "…" : id[...]
    return short + String(repeating: " ", count: Self.nameWidth + 2 - short.count)
  }

  /// Where days stand on a line.
  private struct Scale {
    let first: CivilDate
    let last: CivilDate
    let columns: Int

    private func column(_ day: CivilDate) -> Int {
      (first.days(until: day) * columns) / max(1, first.days(until: last) + 1)
    }

    /// The column of a day within the drawing.
    func column(ofDay day: CivilDate) -> Int { min(columns - 1, column(day)) }

    /// The columns of a stretch, cut off where the drawing ends; nil if it lies outside.
    func columns(from start: CivilDate, through end: CivilDate) -> Range<Int>? {
      let from = max(0, min(columns, column(max(start, first))))
      let to = max(from, min(columns, column(min(end, last).next)))
      return from < to ? from..<to : nil
    }

    /// The years, each where it begins.
    var years: String {
      var header = [Character](repeating: " ", count: columns)
      var free = 0
      for year in first.year...last.year {
        guard let start = CivilDate(year: year, month: 1, day: 1), start >= first else { continue }
        let at = column(start)
        let text = columns / max(1, last.year - first.year + 1) >= 5 ? "\(year)" : "'" + String("\(year)".suffix(2))
        if at < free { continue }
        free = at + text.count + 1
        for (offset, character) in text.enumerated() where at + offset < columns { header[at + offset] = character }
      }
      return String(header)
    }

    func bar(of spans: [Timespan]) -> [Character] {
      var bar = [Character](repeating: " ", count: columns)
      for span in spans {
        let from = max(0, min(columns, column(max(span.days.start, first))))
        let to = max(from, min(columns, column(min(span.days.end, last.next))))
        for index in from..<to { bar[index] = span.end == nil && span.kind != .open ? "?" : pattern(span.kind) }
      }
      return bar
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
}
