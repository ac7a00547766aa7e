import CivilDates
import Deadlines
import JSONText
import Register
import Transitions
import Wording
import Words

/// What the council itself reads: a few pages, of which the proof stands in the annex.
///
/// Whatever is left out or taken together here stands in full in the annex, and every figure is the length of a list
/// in one of the two.
struct Edition {
  let report: YearReport
  let context: ReportJSON

  var wording: Wording { context.wording }
  var snapshot: Snapshot { report.engine.snapshot }

  var json: JSONValue {
    [
      "decisionCount": .integer(report.asked.decisions.count),
      "decisions": .array(decisions),
      "informed": .array(
        report.asked.informed.map { item in
          .object(
            context.entry(item.deadline, consequence: item.consequence) + [
              member("infeasibleText", .optional(wording.whyInfeasible(item.deadline)))
            ])
        }),
      "sentences": .array(InShort(report: report).figures(wording).map { .string($0) }),
      "rows": .array(rows),
      "undated": .array(undated),
      "legend": .array(legend.map { .string($0) }),
      "windows": windows,
      "changes": changes,
      "unknown": unknown,
      "next": .optional(nextEdition),
    ]
  }

  // MARK: The year

  /// All days of the year in one table: those of the register and those that the law sets.
  private var rows: [JSONValue] {
    let told = report.deadlines.map { (day: $0.date ?? .max, row: row($0)) }
    let fixed = report.statutoryDays.compactMap { group in group[0].date.map { (day: $0, row: row(group)) } }
    // What the law sets comes behind what the register sets on the same day, both as they were.
    let all = (told + fixed).enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
    return all.indices.map { index in
      let day = all[index].day
      // The first row of a day names it for all of them.
      let isFirst = index == 0 || all[index - 1].day != day
      let count = all[index...].prefix { $0.day == day }.count
      return .object(all[index].row + [member("span", .optional(isFirst ? count : nil))])
    }
  }

  private var undated: [JSONValue] {
    (report.undated.map(row) + report.statutoryDays.filter { $0[0].date == nil }.map(row))
      .map { .object($0 + [member("span", 1)]) }
  }

  private func row(_ deadline: Deadline) -> [JSONValue.Member] {
    let possible = wording.possibleDays(of: deadline).map { " (\($0))" } ?? ""
    let certainty = ([wording.certainty(deadline.certainty)] + wording.marks(of: deadline)).joined(separator: ", ")
    let day =
      deadline.date.map { wording.weekdayAndDate($0) }
      ?? deadline.before.map { wording.words.beforeDate($0) }
      ?? wording.bound(before: nil)
    return row(
      deadline.id.description, deadline.date, day: day, title: wording.title(of: deadline),
      certainty: certainty + possible)
  }

  /// What one article asks of one or more arrangements on a day.
  private func row(_ group: [StatutoryDeadline]) -> [JSONValue.Member] {
    let deadline = group[0]
    let duty = deadline.rule.duty[wording.language]
    let owners = group.filter { $0.ownerTitle != nil }.map { snapshot.shortNames[$0.id.owner] }
    let day =
      deadline.date.map { wording.weekdayAndDate($0) }
      ?? wording.words.dependsOnBoard
    return row(
      deadline.id.description, deadline.date, day: day,
      title: owners.isEmpty ? duty : "\(duty): \(owners.joined(separator: ", "))",
      certainty: wording.words.statuteName)
  }

  private func row(
    _ id: String, _ date: CivilDate?, day: String, title: String, certainty: String
  ) -> [JSONValue.Member] {
    [
      member("id", .string(id)), member("date", .optional(date?.description)), member("dayText", .string(day)),
      member("title", .string(title)), member("certaintyText", .string(certainty)),
    ]
  }

  /// What the words of the table mean, as far as it has them.
  private var legend: [String] {
    let all = report.deadlines + report.undated
    return [
      all.contains { $0.certainty == .certain }
        ? wording.words.markCertain : nil,
      all.contains { $0.certainty == .conditional }
        ? wording.words.markConditional
        : nil,
      all.contains(where: \.isImprecise)
        ? wording.words.markImprecise : nil,
      all.contains(where: \.isAmbiguous)
        ? wording.words.markAmbiguous : nil,
      all.contains(where: \.isAssumed)
        ? wording.words.markAssumed : nil,
    ].compactMap(\.self)
  }

  // MARK: The cycle

  /// When the next edition must be ready: before the council deals with the budget that it is about.
  private var nextEdition: String? {
    guard let day = report.statutory.first(where: { $0.rule.key == StatutoryRule.municipalBudget })?.date else {
      return nil
    }
    let year = report.year + 1
    return wording.words.editionReady(year: year, by: day)
  }
}
