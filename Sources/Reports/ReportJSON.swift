package import CivilDates
package import Deadlines
import Diagnostics
package import JSONText
package import Register
package import Transitions
package import Wording
import Words

/// Puts the parts of a report into JSON: every date as ISO and in words, with the name of the deadline that it is.
package struct ReportJSON {
  package let wording: Wording
  package let snapshot: Snapshot
  private let prefix: String

  init(_ report: YearReport, wording: Wording, folder: String) {
    self.init(report.engine.snapshot, wording: wording, folder: folder)
  }

  package init(_ snapshot: Snapshot, wording: Wording, folder: String) {
    self.wording = wording
    self.snapshot = snapshot
    prefix = folder.hasSuffix("/") ? folder : folder + "/"
  }

  /// The day as ISO under a key and in words under another: `date` and `dateText`.
  package func day(_ key: String, _ day: CivilDate?, weekday: Bool = false) -> [JSONValue.Member] {
    [
      member(key, .optional(day?.description)),
      member("\(key)Text", .optional(day.map { weekday ? wording.weekdayAndDate($0) : wording.date($0) })),
    ]
  }

  /// A deadline without its proof.
  package func entry(
    _ deadline: Deadline, consequence: Plan.Consequence? = nil, isMissed: Bool = false
  ) -> [JSONValue.Member] {
    let marks = wording.marks(of: deadline) + (isMissed ? [wording.state(.missed)] : [])
    var contract: String? = deadline.id.owner
    if case .step = deadline.id { contract = nil }
    let unknown = wording.bound(before: deadline.before)
    return [
      member("id", .string(deadline.id.description)),
      member("contract", .optional(contract)),
      member("ownerTitle", .string(deadline.ownerTitle)),
      member("kind", .string(deadline.id.kind.rawValue)),
      member("kindText", .string(wording.kind(deadline.id.kind))),
      member("title", .string(wording.title(of: deadline))),
      member("date", .optional(deadline.date?.description)),
      member("before", .optional(deadline.before?.description)),
      member("dayText", .string(deadline.date.map { wording.weekdayAndDate($0) } ?? unknown)),
      member("certainty", .string(deadline.certainty.rawValue)),
      member("certaintyText", .string(wording.certainty(deadline.certainty))),
      member("marks", .array(marks.map { .string($0) })),
      member("condition", .optional(wording.condition(of: deadline))),
      member("ambiguous", .boolean(deadline.isAmbiguous)),
      member("imprecise", .boolean(deadline.isImprecise)),
      member("assumed", .boolean(deadline.isAssumed)),
      member("alternatives", .array(deadline.alternatives.map { .object(day("date", $0)) })),
      member("possibleText", .optional(wording.possibleDays(of: deadline))),
    ] + advice(of: deadline) + [
      member("past", .boolean(deadline.date.map { $0 < snapshot.asOf } ?? false)),
      member("consequence", .optional(consequence.map { wording.consequence($0, on: target(of: deadline.id)) })),
    ]
  }

  /// The days that are advised for a deadline, each under its key and all of them in words; of none if it is nil.
  func advice(of deadline: Deadline?) -> [JSONValue.Member] {
    day("sendBy", deadline?.sendBy) + day("decideBy", deadline?.decideBy) + day("advised", deadline?.advised)
      + day("meeting", deadline?.meeting) + day("papersBy", deadline?.papersBy) + [
        member(
          "advice",
          .array(
            (deadline.map { wording.advice(of: $0) } ?? []).map { advised in
              .object([member("label", .string(advised.label))] + day("day", advised.day))
            }))
      ]
  }

  private func target(of id: DeadlineID) -> CivilDate? {
    if case .step(_, let target, _) = id { target } else { nil }
  }

  /// A last day that a statute sets.
  func entry(_ deadline: StatutoryDeadline) -> JSONValue {
    .object(
      [
        member("id", .string(deadline.id.description)),
        member("ownerTitle", .optional(deadline.ownerTitle)),
        member("title", .string(wording.title(of: deadline))),
        member("date", .optional(deadline.date?.description)),
        member(
          "dayText",
          .string(
            deadline.date.map { wording.weekdayAndDate($0) }
              ?? wording.words.unknownDependsOnBoard)),
        member("meaning", .string(deadline.rule.meaning[wording.language])),
        member("citation", .string(wording.citation(deadline.rule))),
        member("derivation", derivation(deadline.derivation)),
      ])
  }

  /// A place in the files, told of from the folder of the register.
  func text(of place: Place) -> String {
    let file = place.file.hasPrefix(prefix) ? String(place.file.dropFirst(prefix.count)) : place.file
    return "\(file):\(place.line)"
  }

  /// The most steps of a derivation that are told; a chain of hundreds, told at each of its links, nobody would read.
  private static let mostSteps = 40

  /// How a day was computed; of a long derivation the beginning and the end.
  package func derivation(_ steps: [DerivationStep]) -> JSONValue {
    guard steps.count > Self.mostSteps else { return .array(steps.map(told)) }
    let omitted = steps.count - Self.mostSteps
    let gap: JSONValue = [
      "rule": "omitted",
      "text": .string(
        wording.words.stepsOmitted(omitted)),
      "note": .null,
    ]
    let half = Self.mostSteps / 2
    return .array(steps.prefix(half).map(told) + [gap] + steps.suffix(half).map(told))
  }

  private func told(_ step: DerivationStep) -> JSONValue {
    let notes = [step.authority, step.factPlace.map(text(of:))].compactMap(\.self)
    return [
      "rule": .string(step.rule), "text": .string(wording.text(of: step)),
      "note": .optional(notes.isEmpty ? nil : notes.joined(separator: "; ")),
    ]
  }

  /// Where something stands.
  package func sources(_ sources: [Source]) -> JSONValue {
    .array(
      sources.map { source in
        [
          "document": .string(source.document),
          "documentTitle": .optional(snapshot.document(source.document)?.title),
          "lines": .optional(source.linesText),
          "quote": .optional(source.quote),
          "note": .optional(source.note),
        ]
      })
  }
}

/// A key with its value.
package func member(_ key: String, _ value: JSONValue) -> JSONValue.Member {
  JSONValue.Member(key: key, value: value)
}
