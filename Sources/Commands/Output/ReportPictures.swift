import CivilDates
import Deadlines
import Drawings
import Register
import ReportPages
import Reports
import Transitions
import Wording

/// The most contracts that are drawn in one picture; of more nobody could read it.
private let mostDrawn = 60

/// The picture of a report's year; none if no day of it is known.
///
/// Its table is that of the edition itself.
func yearPicture(of report: YearReport, _ wording: Wording) -> [ReportPicture] {
  let view = YearView(
    deadlines: report.deadlines, year: report.year, asOf: report.engine.snapshot.asOf, wording: wording)
  if view.rows.isEmpty { return [] }
  return [
    ReportPicture(
      svg: view.svg(idPrefix: "jaar", hasWords: false), alternative: view.textAlternative, caption: view.table.caption,
      table: nil)
  ]
}

/// The pictures of an annex: the terms of the contracts of each transition, and of the others.
func termPictures(of report: YearReport, _ wording: Wording) -> [ReportPicture] {
  let engine = report.engine
  guard let year = CivilDate(year: report.year, month: 1, day: 1) else { return [] }
  let first = min(engine.snapshot.asOf.firstOfYear, year)
  // Far-off years would make the near ones too narrow to read.
  let last = min(engine.horizon, first.adding(Period(years: 12), rounding: .up)).lastOfYear
  var pictures: [ReportPicture] = []
  var drawn: Set<String> = []
  for question in report.transitions.map(\.question) {
    let timeline = TermTimeline(of: engine, question: question, from: first, through: last, wording: wording)
    // Of what has no known end there is nothing to compare a date with.
    guard timeline.rows.contains(where: \.hasEnd) else { continue }
    drawn.formUnion(question.transition.moves)
    pictures += picture(of: timeline, titled: question.transition.title, prefix: "looptijden-\(pictures.count)")
  }
  let others = engine.snapshot.contracts.map(\.id).filter { !drawn.contains($0) }
  let timeline = TermTimeline(of: engine, contracts: others, from: first, through: last, wording: wording)
  let title = wording.say(
    nl: drawn.isEmpty ? "Contracten" : "Andere contracten", en: drawn.isEmpty ? "Contracts" : "Other contracts")
  pictures += picture(
    of: timeline.with(rows: timeline.rows.filter(\.hasEnd)), titled: title, prefix: "looptijden-\(pictures.count)")
  return pictures
}

private func picture(of timeline: TermTimeline, titled title: String, prefix: String) -> [ReportPicture] {
  guard !timeline.rows.isEmpty, timeline.rows.count <= mostDrawn else { return [] }
  let table = timeline.table
  return [
    ReportPicture(
      svg: timeline.svgs(idPrefix: prefix).joined(separator: "\n"),
      alternative: timeline.textAlternative, caption: "\(title): \(table.caption)",
      table: .init(headers: table.headers, rows: table.rows))
  ]
}
