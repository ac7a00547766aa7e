import CivilDates
import Wording

/// The days at which the axis of a timeline is marked: years, or months where there are few years.
struct TimeTicks {
  /// The days in order, with what is written at them, if there is room.
  let all: [(day: CivilDate, label: String?)]

  init(_ timeline: TermTimeline) {
    let (first, last) = (timeline.first, timeline.last)
    let years = last.year - first.year + 1
    func width(from day: CivilDate, to other: CivilDate) -> Double {
      TimelineDrawing.position(of: min(other, last.next), in: timeline)
        - TimelineDrawing.position(of: max(day, first), in: timeline)
    }
    var ticks: [(CivilDate, String?)] = []
    if years <= 2 {
      for year in first.year...last.year {
        for month in 1...12 {
          guard let day = CivilDate(year: year, month: month, day: 1), first <= day, day <= last else { continue }
          let isFirst = ticks.isEmpty || month == 1
          // The first tick and every January name their year.
          let name = String(timeline.wording.monthName(month).prefix(3))
          let label = isFirst ? "\(name) \(year)" : name
          let step = years == 1 ? (isFirst ? 2 : 1) : 3
          let room = width(from: day, to: day.adding(Period(months: step), rounding: .up))
          let isMarked = years == 1 ? month != first.month + 1 : (month - 1) % 3 == 0
          ticks.append((day, isMarked && TextMetrics.width(label) + 6 <= room ? label : nil))
        }
      }
    } else {
      let each = (TimelineDrawing.width - 2 * TimelineDrawing.margin) / Double(years)
      let label = TextMetrics.width("0000") + 8
      let step = [1, 2, 5, 10, 20, 50, 100, 500, 1000].first { Double($0) * each >= label } ?? 5000
      // Of thousands of years not every one has a tick of its own.
      let small = [1, 2, 5, 10, 20, 50, 100, 500, 1000].first { Double($0) * each >= 4 } ?? 5000
      for year in first.year...last.year where year % small == 0 {
        guard let day = CivilDate(year: year, month: 1, day: 1), first <= day else { continue }
        let fits = width(from: day, to: last.next) >= label
        ticks.append((day, year % step == 0 && fits ? String(year) : nil))
      }
    }
    all = ticks
  }
}
