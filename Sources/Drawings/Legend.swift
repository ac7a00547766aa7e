import CivilDates
import Transitions
import Wording
import Words

/// What the patterns, shapes and lines of a timeline mean; only those that it has.
struct Legend {
  private enum Sample {
    case bar(Timespan.Kind)
    case mark(MarkShape)
    case claims
    case steps
  }

  private let entries: [(sample: Sample, words: String, x: Double, row: Int)]

  /// The room it takes.
  let height: Double

  init(_ timeline: TermTimeline, hasSeveral: Bool) {
    let wording = timeline.wording
    let spans = timeline.rows.flatMap(\.spans)
    let kinds = Set(spans.map(\.kind))
    let shapes = Set(
      timeline.rows.flatMap(\.marks).filter { timeline.first <= $0.day && $0.day <= timeline.last }.map(\.shape))
    var found: [(Sample, String)] = Timespan.Kind.allCases.filter { kinds.contains($0) }.map {
      (.bar($0), timeline.name(of: $0))
    }
    if spans.contains(where: { !($0.start?.isExact ?? true) || !($0.end?.isExact ?? true) }) {
      found.append(
        (.steps, wording.words.startOrEndNotKnownToTheDay))
    }
    found += MarkShape.allCases.filter { shapes.contains($0) }.map { (.mark($0), $0.name(wording)) }
    if !shapes.contains(.unknown), spans.contains(where: { $0.start == nil || ($0.end == nil && $0.kind != .open) }) {
      found.append((.mark(.unknown), wording.words.notKnown))
    }
    if hasSeveral { found.append((.mark(.several), MarkShape.several.name(wording))) }
    if timeline.rows.contains(where: { $0.claims != nil }) {
      found.append(
        (
          .claims,
          wording.words.claimsStillPossible
        ))
    }
    var entries: [(Sample, String, Double, Int)] = []
    var x = TimelineDrawing.margin
    var row = 0
    for (sample, words) in found {
      let width = 36 + TextMetrics.width(words) + 16
      if x > TimelineDrawing.margin, x + width > TimelineDrawing.width - TimelineDrawing.margin {
        row += 1
        x = TimelineDrawing.margin
      }
      entries.append((sample, words, x, row))
      x += width
    }
    self.entries = entries
    height = entries.isEmpty ? 6 : Double(row + 1) * 24 + 14
  }

  /// Draws it below what stands above `top`.
  func draw(in canvas: inout Canvas, top: Double, prefix: String) {
    for entry in entries {
      let y = top + 10 + Double(entry.row) * 24
      switch entry.sample {
      case .bar(let kind):
        canvas.add(BarPattern(kind).bar(Box(x: entry.x, y: y + 3, width: 28, height: 14), prefix: prefix))
      case .mark(let shape): canvas.add(shape.element(x: entry.x + 14, y: y + 10))
      case .claims:
        canvas.add(
          "<path class=\"termijn-claims\" d=\"M\(entry.x.drawn) \((y + 10).drawn)h28m0 -4v8\" fill=\"none\" "
            + "stroke=\"currentColor\" stroke-width=\"2\"/>")
      case .steps:
        for step in 0..<3 {
          let height = 14 * Double(3 - step) / 4
          canvas.add(
            BarPattern(.term).bar(
              Box(x: entry.x + Double(step) * 9, y: y + 17 - height, width: 9, height: height), prefix: prefix))
        }
      }
      canvas.text(entry.words, x: entry.x + 36, top: y)
    }
  }
}
