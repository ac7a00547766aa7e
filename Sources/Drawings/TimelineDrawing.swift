import CivilDates
import Transitions
import Wording
import Words

/// Puts a timeline on paper: where each bar, mark and word stands.
///
/// Titles and notes have the full width, above and below their bar; the lines of the dates run through the bars only
/// and leave out what is written, so that no two words and no line and word ever meet.
struct TimelineDrawing {
  static let width = 760.0
  static let margin = 14.0
  static let axisHeight = 30.0
  private static let markLane = 20.0
  private static let barHeight = 18.0
  private static let underLane = 16.0

  let timeline: TermTimeline
  let prefix: String
  let title: String
  let header: TimelineHeader

  init(_ timeline: TermTimeline, prefix: String, title: String) {
    self.timeline = timeline
    self.prefix = prefix
    self.title = title
    header = TimelineHeader(timeline)
  }

  /// Where a day begins, in units from the left, kept within the range.
  static func position(of day: CivilDate, in timeline: TermTimeline) -> Double {
    let days = Double(timeline.first.days(until: timeline.last.next))
    let kept = Double(timeline.first.days(until: min(max(day, timeline.first), timeline.last.next)))
    return margin + kept / days * (width - 2 * margin)
  }

  private func x(_ day: CivilDate) -> Double { Self.position(of: day, in: timeline) }

  /// How a row is broken into lines.
  struct RowLayout {
    var titleLines: [String]
    var noteLines: [String]
    var height: Double
  }

  /// How a row is broken into lines, and how much room it takes.
  func layout(of row: TermTimeline.Row) -> RowLayout {
    let room = Self.width - 2 * Self.margin
    let titleLines = TextMetrics.lines(of: row.title, width: room, isBold: true, atMost: 6)
    var bySign: [(sign: String, text: String)] = []
    for note in row.notes {
      if let index = bySign.firstIndex(where: { $0.sign == note.sign }) {
        // What does not fit stands in the table.
        if bySign[index].text.utf8.count < 1000 { bySign[index].text += " " + note.text }
      } else {
        bySign.append((note.sign, note.text))
      }
    }
    var noteLines = bySign.flatMap { sign, text in
      TextMetrics.lines(of: "\(sign) \(XMLText.cleaned(text))", width: room, atMost: 5)
    }
    if !isInRange(row) {
      noteLines.append(
        timeline.wording.words.noTermInTheseYears)
    }
    let lines = Double(titleLines.count + noteLines.count) * TextMetrics.lineHeight
    return RowLayout(
      titleLines: titleLines, noteLines: noteLines,
      height: lines + Self.markLane + Self.barHeight + Self.underLane + 14)
  }

  private func isInRange(_ row: TermTimeline.Row) -> Bool {
    row.spans.contains { span in
      (span.start.map { $0.earliest <= timeline.last } ?? true)
        && (span.end.map { timeline.first < $0.latest } ?? true)
    }
  }

  /// What the patterns, shapes and lines mean.
  var legend: Legend {
    let hasSeveral = timeline.rows.contains { row in
      groups(of: row.marks.filter { $0.shape != .exitDay }).contains { $0.shape == .several }
        || groups(of: row.marks.filter { $0.shape == .exitDay }).contains { $0.shape == .several }
    }
    return Legend(timeline, hasSeveral: hasSeveral)
  }

  /// The drawing, and where its words stand.
  func drawing() -> (svg: String, labels: [Box], height: Double) {
    var canvas = Canvas()
    header.draw(in: &canvas)
    var top = header.height
    drawAxis(in: &canvas, top: top)
    top += Self.axisHeight
    for row in timeline.rows {
      let layout = layout(of: row)
      draw(row, layout, in: &canvas, top: top)
      top += layout.height
    }
    if timeline.rows.count > 6 {
      drawAxis(in: &canvas, top: top)
      top += Self.axisHeight
    }
    let legend = legend
    legend.draw(in: &canvas, top: top, prefix: prefix)
    top += legend.height
    let svg = canvas.svg(
      width: Self.width, height: top, prefix: prefix, title: title, description: timeline.summary,
      definitions: BarPattern.definitions(for: timeline, prefix: prefix))
    return (svg, canvas.labels, top)
  }

  private func drawAxis(in canvas: inout Canvas, top: Double) {
    let ticks = TimeTicks(timeline)
    for tick in ticks.all {
      canvas.vertical(
        x(tick.day), from: top + 22, to: top + Self.axisHeight - 2, style: "stroke=\"currentColor\" stroke-width=\"1\"")
      guard let label = tick.label else { continue }
      canvas.text(label, x: x(tick.day) + 3, top: top + 2)
    }
    let bottom = (top + Self.axisHeight - 2).drawn
    canvas.add(
      "<path d=\"M\(Self.margin.drawn) \(bottom)H\((Self.width - Self.margin).drawn)\" stroke=\"currentColor\"/>")
    header.drawLines(in: &canvas, from: top + Self.axisHeight - 8, to: top + Self.axisHeight)
  }

  private func draw(_ row: TermTimeline.Row, _ layout: RowLayout, in canvas: inout Canvas, top: Double) {
    var top = top + 4
    for line in layout.titleLines {
      canvas.text(line, x: Self.margin, top: top, isBold: true)
      top += TextMetrics.lineHeight
    }
    let bar = top + Self.markLane
    let bottom = bar + Self.barHeight + Self.underLane
    for tick in TimeTicks(timeline).all where tick.label != nil {
      canvas.vertical(
        x(tick.day), from: top + 2, to: bottom, style: "stroke=\"currentColor\" stroke-opacity=\"0.25\"")
    }
    for span in row.spans { draw(span, in: &canvas, top: bar) }
    if let claims = row.claims, claims.first <= timeline.last, timeline.first <= claims.last {
      let y = (bar + Self.barHeight + 5).drawn
      let end = x(claims.last.next)
      canvas.add(
        "<path class=\"termijn-claims\" d=\"M\(x(claims.first).drawn) \(y)H\(end.drawn)\" fill=\"none\" "
          + "stroke=\"currentColor\" stroke-width=\"2\"/>")
      if claims.last <= timeline.last {
        canvas.vertical(
          end, from: bar + Self.barHeight + 1, to: bar + Self.barHeight + 9,
          style: "stroke=\"currentColor\" stroke-width=\"2\"")
      }
    }
    let above = groups(of: row.marks.filter { $0.shape != .exitDay })
    let below = groups(of: row.marks.filter { $0.shape == .exitDay })
    header.drawLines(in: &canvas, from: top + 2, to: bar, around: above.map(\.room))
    header.drawLines(in: &canvas, from: bar, to: bar + Self.barHeight)
    header.drawLines(in: &canvas, from: bar + Self.barHeight, to: bottom, around: below.map(\.room))
    draw(above, in: &canvas, y: top + Self.markLane / 2 + 1)
    draw(below, in: &canvas, y: bar + Self.barHeight + 8)
    top = bottom
    for line in layout.noteLines {
      canvas.text(line, x: Self.margin, top: top)
      top += TextMetrics.lineHeight
    }
  }

  /// Marks that are drawn as one.
  private struct MarkGroup {
    var first: Double
    var last: Double
    var shape: MarkShape
    var texts: [String]

    /// Where the shape stands, which is within the drawing.
    var middle: Double {
      min(max((first + last) / 2, MarkShape.reach + 1), TimelineDrawing.width - MarkShape.reach - 1)
    }

    /// The room it takes from left to right.
    var room: ClosedRange<Double> {
      (min(first, middle) - MarkShape.reach - 1)...(max(last, middle) + MarkShape.reach + 1)
    }
  }

  /// The marks within the range; those that would touch become one that stands for several.
  private func groups(of marks: [TermTimeline.Mark]) -> [MarkGroup] {
    var groups: [MarkGroup] = []
    for mark in marks where timeline.first <= mark.day && mark.day <= timeline.last {
      let position = (x(mark.day) + x(mark.day.next)) / 2
      if let group = groups.last, position - group.last < 2 * MarkShape.reach {
        groups[groups.count - 1].shape = .several
        groups[groups.count - 1].last = position
        groups[groups.count - 1].texts.append(mark.text)
      } else {
        groups.append(MarkGroup(first: position, last: position, shape: mark.shape, texts: [mark.text]))
      }
    }
    return groups
  }

  private func draw(_ groups: [MarkGroup], in canvas: inout Canvas, y: Double) {
    for group in groups {
      var shape = group.shape.element(x: group.middle, y: y)
      if group.last - group.first > 4 * MarkShape.reach {
        shape +=
          "<path d=\"M\(group.first.drawn) \(y.drawn)H\(group.last.drawn)\" stroke=\"currentColor\"/>"
      }
      let texts = group.texts.prefix(12).joined(separator: "; ")
      canvas.add("<g><title>\(XMLText.escaped(texts))</title>\(shape)</g>")
    }
  }

  // MARK: Bars

  private func draw(_ span: Timespan, in canvas: inout Canvas, top: Double) {
    guard span.end != nil || span.kind == .open else {
      drawUnknownEnd(after: span.start, in: &canvas, top: top)
      return
    }
    let days = span.days
    guard days.start <= timeline.last, timeline.first < days.end else { return }
    let solidStart = x(span.start?.latest ?? .min)
    let solidEnd = x(span.end?.earliest ?? .max)
    if solidStart < solidEnd {
      let box = Box(x: solidStart, y: top, width: solidEnd - solidStart, height: Self.barHeight)
      canvas.add(BarPattern(span.kind).bar(box, prefix: prefix))
    }
    // What may or may not be in force is drawn in steps, lower and lower.
    if let start = span.start, !start.isExact {
      drawSteps(from: solidStart, to: x(start.earliest), kind: span.kind, in: &canvas, top: top)
    }
    if let end = span.end, !end.isExact {
      drawSteps(from: max(solidStart, solidEnd), to: x(end.latest), kind: span.kind, in: &canvas, top: top)
    }
    if span.start == nil {
      canvas.add(MarkShape.unknown.element(x: Self.margin - 7, y: top + Self.barHeight / 2))
    }
    if timeline.last.next < days.end { drawArrow(in: &canvas, top: top) }
  }

  /// Steps from the sure side of a bar to the unsure one, as many as can be told apart.
  private func drawSteps(
    from sure: Double, to unsure: Double, kind: Timespan.Kind, in canvas: inout Canvas, top: Double
  ) {
    guard abs(unsure - sure) >= 0.1 else { return }
    let count = abs(unsure - sure) < 9 ? 1 : abs(unsure - sure) < 18 ? 2 : 3
    for step in 0..<count {
      let one = sure + (unsure - sure) * Double(step) / Double(count)
      let other = sure + (unsure - sure) * Double(step + 1) / Double(count)
      let height = Self.barHeight * Double(count - step) / Double(count + 1)
      canvas.add(
        BarPattern(kind).bar(
          Box(x: min(one, other), y: top + Self.barHeight - height, width: abs(other - one), height: height),
          prefix: prefix))
    }
  }

  private func drawUnknownEnd(after start: ImpreciseDate?, in canvas: inout Canvas, top: Double) {
    let from = start.map { x($0.earliest) } ?? Self.margin
    guard (start?.earliest ?? timeline.first) <= timeline.last else { return }
    let to = min(from + 60, Self.width - Self.margin)
    canvas.add(
      "<path class=\"termijn-unknown\" d=\"M\(to.drawn) \(top.drawn)H\(from.drawn)v\(Self.barHeight.drawn)H\(to.drawn)\" "
        + "fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\"/>")
    canvas.add(MarkShape.unknown.element(x: max(from, to - 12) + 2, y: top + Self.barHeight / 2))
  }

  /// The bar goes on after the last day drawn.
  private func drawArrow(in canvas: inout Canvas, top: Double) {
    let x = (Self.width - Self.margin + 1).drawn
    canvas.add("<path d=\"M\(x) \((top + 2).drawn)l9 7l-9 7z\" fill=\"currentColor\"/>")
  }
}
