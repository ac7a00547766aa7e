import CivilDates
import Wording
import Words

/// The words above a timeline that say what its upright lines are: the as-of day and the candidate dates.
struct TimelineHeader {
  private struct Line {
    let x: Double
    let lines: [String]
    let box: Box
    let isRight: Bool
    let isAsOf: Bool

    /// How it is drawn.
    var style: String {
      isAsOf
        ? "class=\"termijn-as-of\" stroke=\"currentColor\" stroke-width=\"2\" stroke-dasharray=\"2 3\""
        : "class=\"termijn-candidate\" stroke=\"currentColor\" stroke-width=\"2\""
    }
  }

  /// How much room the words take.
  let height: Double
  private let lines: [Line]

  /// The words for a timeline's lines, each in a row of its own.
  init(_ timeline: TermTimeline) {
    let margin = TimelineDrawing.margin
    let right = TimelineDrawing.width - margin
    var found: [(day: CivilDate, text: String, isAsOf: Bool)] = timeline.candidates.map {
      ($0.day, timeline.words(for: $0), false)
    }
    if timeline.first <= timeline.asOf, timeline.asOf <= timeline.last {
      let day = timeline.wording.date(timeline.asOf)
      found.append((timeline.asOf, timeline.wording.words.asOf(day), true))
    }
    found.sort { ($0.day, $0.isAsOf ? 0 : 1) < ($1.day, $1.isAsOf ? 0 : 1) }
    var top = 4.0
    var lines: [Line] = []
    for (day, text, isAsOf) in found {
      let x = TimelineDrawing.position(of: day, in: timeline)
      // On the side of its line that has more room, which is half the width or more.
      let isRight = x - margin <= right - x
      let broken = TextMetrics.lines(of: text, width: (isRight ? right - x : x - margin) - 5, atMost: 4)
      let width = broken.map { TextMetrics.width($0) }.max() ?? 0
      let box = Box(
        x: isRight ? x + 5 : x - 5 - width, y: top, width: width,
        height: Double(broken.count) * TextMetrics.lineHeight)
      lines.append(Line(x: x, lines: broken, box: box, isRight: isRight, isAsOf: isAsOf))
      top += box.height
    }
    self.lines = lines
    height = lines.isEmpty ? 4 : top + 2
  }

  /// Writes the words, with lines down to the axis that leave out what is written.
  func draw(in canvas: inout Canvas) {
    for (index, line) in lines.enumerated() {
      var from = line.box.y + 2
      for other in lines[(index + 1)...] where other.box.x - 3 <= line.x && line.x <= other.box.x + other.box.width + 3
      {
        canvas.vertical(line.x, from: from, to: other.box.y, style: line.style)
        from = other.box.y + other.box.height
      }
      canvas.vertical(line.x, from: from, to: height, style: line.style)
      for (row, text) in line.lines.enumerated() {
        canvas.text(
          text, x: line.isRight ? line.box.x : line.x - 5, top: line.box.y + Double(row) * TextMetrics.lineHeight,
          anchor: line.isRight ? .start : .end)
      }
    }
  }

  /// Draws the lines through a band in which nothing is written, save those that would run through a mark.
  func drawLines(
    in canvas: inout Canvas, from top: Double, to bottom: Double, around marks: [ClosedRange<Double>] = []
  ) {
    for line in lines where !marks.contains(where: { $0.contains(line.x) }) {
      canvas.vertical(line.x, from: top, to: bottom, style: line.style)
    }
  }
}
