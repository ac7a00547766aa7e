import CivilDates
import Wording
import Words

extension YearView {
  /// The drawing as one SVG element: a strip of days per month with a shape on each day that has a deadline, and
  /// below it what they are.
  ///
  /// Everything is drawn in the colour of the text around it, so it follows a dark page. At the full width of an A4
  /// page its letters are over 9 points high.
  ///
  /// - Parameters:
  ///   - idPrefix: the first part of every id in it, so that two drawings can stand in one page.
  ///   - hasWords: whether it says below each month what its deadlines are; where a table of them stands beside it, it
  ///     need not.
  /// - Returns: the element.
  /// - Complexity: O(n) in the number of deadlines.
  public func svg(idPrefix: String, hasWords: Bool = true) -> String {
    drawing(idPrefix: idPrefix, hasWords: hasWords).svg
  }

  /// The drawing, and where its words stand.
  func drawing(idPrefix: String, hasWords: Bool = true) -> (svg: String, labels: [Box], height: Double) {
    let prefix = XMLText.idPrefix(idPrefix)
    var canvas = Canvas()
    var strips = YearStrips(view: self, hasWords: hasWords)
    strips.draw(in: &canvas)
    let svg = canvas.svg(
      width: YearStrips.width, height: strips.top, prefix: prefix, title: title, description: summary, definitions: "")
    return (svg, canvas.labels, strips.top)
  }
}

/// Puts the months of a year on paper.
private struct YearStrips {
  static let width = 760.0
  private static let margin = 14.0
  private static let nameWidth = 116.0
  private static let dayWidth = 20.0
  private static let stripHeight = 22.0
  /// How many deadlines a month tells in words; the table has them all.
  private static let wordsPerMonth = 8

  let view: YearView
  let hasWords: Bool
  /// Where the next part stands.
  var top = 6.0

  init(view: YearView, hasWords: Bool) {
    self.view = view
    self.hasWords = hasWords
  }

  private func x(_ day: Int) -> Double { Self.margin + Self.nameWidth + Double(day - 1) * Self.dayWidth }

  mutating func draw(in canvas: inout Canvas) {
    for day in [1, 5, 10, 15, 20, 25, 30] {
      canvas.text(String(day), x: x(day) + Self.dayWidth / 2, top: top, anchor: .middle)
    }
    top += TextMetrics.lineHeight + 2
    var byMonth = [[YearView.Row]](repeating: [], count: 12)
    for row in view.rows { if let day = row.day { byMonth[day.month - 1].append(row) } }
    // Outside the years of the calendar there are no days to draw.
    let months = (1...9999).contains(view.year) ? 12 : 0
    for month in 1..<(months + 1) { drawMonth(month, byMonth[month - 1], in: &canvas) }
    let undated = view.undated.filter { $0.before != nil }
    let unknown = view.undated.count - undated.count
    let wording = view.wording
    if !view.undated.isEmpty {
      canvas.text(
        wording.words.withoutKnownDay, x: Self.margin, top: top, isBold: true)
      top += TextMetrics.lineHeight
      drawWords(undated, in: &canvas) { row in
        row.before.map { wording.words.beforeDate($0) } ?? ""
      }
    }
    if unknown > 0 {
      canvas.add(MarkShape.unknown.element(x: Self.margin + 8, y: top + 10))
      canvas.text(
        wording.words.nothingKnown(ofDeadlines: unknown),
        x: Self.margin + 22, top: top)
      top += TextMetrics.lineHeight
    }
    drawLegend(in: &canvas)
  }

  private mutating func drawMonth(_ month: Int, _ rows: [YearView.Row], in canvas: inout Canvas) {
    let name = view.wording.monthName(month)
    canvas.text(name, x: Self.margin, top: top + 1, isBold: true)
    for day in 1...CivilDate.lengthOfMonth(month, year: view.year) {
      guard let date = CivilDate(year: view.year, month: month, day: day) else { continue }
      let isWeekend = date.weekday == .saturday || date.weekday == .sunday
      canvas.add(
        "<rect class=\"termijn-day\" x=\"\(x(day).drawn)\" y=\"\(top.drawn)\" width=\"\(Self.dayWidth.drawn)\" "
          + "height=\"\(Self.stripHeight.drawn)\" fill=\"currentColor\" fill-opacity=\"\(isWeekend ? "0.16" : "0")\" "
          + "stroke=\"currentColor\" stroke-opacity=\"0.4\"/>")
    }
    var byDay: [Int: [YearView.Row]] = [:]
    for row in rows { if let day = row.day { byDay[day.day, default: []].append(row) } }
    for (day, rows) in byDay.sorted(by: { $0.key < $1.key }) {
      guard let row = rows.first else { continue }
      let isOneKind = rows.allSatisfy { $0.shape == row.shape }
      let shape = isOneKind ? row.shape : .several
      let words = rows.prefix(12).map(\.title).joined(separator: "; ")
      canvas.add(
        "<g><title>\(XMLText.escaped(words))</title>"
          + shape.element(x: x(day) + Self.dayWidth / 2, y: top + Self.stripHeight / 2) + "</g>")
    }
    top += Self.stripHeight + 2
    guard hasWords else { return }
    drawWords(rows, in: &canvas) { row in row.day.map { "\($0.day) \(name)" } ?? "" }
    top += 6
  }

  private mutating func drawWords(
    _ rows: [YearView.Row], in canvas: inout Canvas, day: (YearView.Row) -> String
  ) {
    let left = Self.margin + 22
    for row in rows.prefix(Self.wordsPerMonth) {
      canvas.add(row.shape.element(x: Self.margin + 8, y: top + 10))
      let lines = TextMetrics.lines(
        of: "\(day(row)): \(row.title) (\(row.certainty))", width: Self.width - Self.margin - left, atMost: 5)
      for line in lines {
        canvas.text(line, x: left, top: top)
        top += TextMetrics.lineHeight
      }
    }
    if rows.count > Self.wordsPerMonth {
      let more = rows.count - Self.wordsPerMonth
      canvas.text(
        view.wording.words.moreInTheTable(more), x: left,
        top: top)
      top += TextMetrics.lineHeight
    }
  }

  private mutating func drawLegend(in canvas: inout Canvas) {
    var shapes = Set(view.rows.map(\.shape))
    if shapes.count > 1 { shapes.insert(.several) }
    var left = Self.margin
    top += 8
    for shape in MarkShape.allCases where shapes.contains(shape) {
      let words = shape.shortName(view.wording)
      let width = 22 + TextMetrics.width(words) + 16
      if left > Self.margin, left + width > Self.width - Self.margin {
        left = Self.margin
        top += 24
      }
      canvas.add(shape.element(x: left + 8, y: top + 10))
      canvas.text(words, x: left + 22, top: top)
      left += width
    }
    top += shapes.isEmpty ? 0 : 30
  }
}
