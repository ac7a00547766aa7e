import CivilDates
import Deadlines
import Diagnostics
public import JSONText
import Register
import Transitions
import Wording
public import Words

extension YearReport {
  /// What the report says of itself.
  public struct Colophon: Sendable {
    /// The version of the program.
    public let version: String
    /// The hash of the register's files: what was read.
    public let registerHash: String
    /// The folder of the register; places are told of from there, so that where it lies makes no difference.
    public let folder: String
    /// What was tried out without a record.
    public let assumptions: [String]

    /// What the report says of itself.
    public init(version: String, registerHash: String, folder: String, assumptions: [String] = []) {
      self.version = version
      self.registerHash = registerHash
      self.folder = folder
      self.assumptions = assumptions
    }
  }

  /// The report as JSON, every key present: what the templates see as well.
  ///
  /// - Parameters:
  ///   - language: the language of the texts.
  ///   - colophon: what the report says of itself.
  /// - Returns: the value; the shape is that of ``reportSchema()``.
  public func json(_ language: Language, colophon: Colophon) -> JSONValue {
    let wording = Wording(language)
    let context = ReportJSON(self, wording: wording, folder: colophon.folder)
    let settings = engine.snapshot.settings
    let about: [JSONValue.Member] =
      [
        member("year", .integer(year)),
        member("title", .string(title(wording))),
        member("municipality", .optional(settings.municipality)),
        member("register", .optional(settings.title)),
        member("language", .string(language.rawValue)),
      ] + context.day("asOf", engine.snapshot.asOf) + [
        member("asOfLine", .string(asOfLine(context, colophon))),
        member("gapsLine", .optional(wording.gaps(in: engine.snapshot))),
        member("assumedLine", .optional(assumedLine(context.wording, colophon))),
      ] + context.day("comparedWith", comparedWith) + context.day("horizon", engine.horizon) + [
        member("version", .string(colophon.version)),
        member("registerHash", .string(colophon.registerHash)),
      ]
    return [
      "about": .object(about),
      "inShort": InShort(report: self).json(context),
      "askedOfCouncil": asked(context),
      "edition": Edition(report: self, context: context).json,
      "calendar": calendar(context),
      "outlook": outlook(context),
      "transitions": .array(transitions.map { $0.json(context) }),
      "openQuestions": questions.json(context),
      "claims": claims(context),
      "changes": changes.json(context),
      "howToRead": .array(
        HowToRead.terms.map {
          ["term": .string($0.term[language]), "meaning": .string($0.meaning[language])]
        }),
      "documents": documents(context),
      "derivations": .array(named.map { derivation(of: $0, context) }),
      "statutory": .array(statutory.map { context.entry($0) }),
      "remarks": Remarks(snapshot: engine.snapshot).json(wording),
    ]
  }

  /// For which day the report holds, and where that day came from: the same for every way to name the day.
  private func asOfLine(_ context: ReportJSON, _ colophon: Colophon) -> String {
    let wording = context.wording
    let settings = engine.snapshot.settings
    let day = wording.date(engine.snapshot.asOf)
    var sentence: String
    if settings.asOf == engine.snapshot.asOf, let place = settings.asOfPlace {
      let source = context.text(of: place)
      sentence = wording.words.asOf(day, in: source)
    } else {
      sentence = wording.words.asOfChosen(day)
    }
    if let assumed = assumedLine(wording, colophon) { sentence += " \(assumed)" }
    return sentence
  }

  /// What was tried out without a record; nil if nothing was.
  private func assumedLine(_ wording: Wording, _ colophon: Colophon) -> String? {
    if colophon.assumptions.isEmpty { return nil }
    let all = colophon.assumptions.joined(separator: ", ")
    return wording.words.assumedLine(all)
  }

  private func title(_ wording: Wording) -> String {
    let owner = engine.snapshot.settings.municipality.map { " \($0)" } ?? ""
    return wording.words.reportTitle(year, owner: owner)
  }

  private func asked(_ context: ReportJSON) -> JSONValue {
    [
      "none": .boolean(asked.items.isEmpty),
      "items": .array(asked.items.map { .object(context.entry($0.deadline, consequence: $0.consequence)) }),
      "decisions": .array(asked.decisions.map { .string($0.deadline.id.description) }),
      "statutory": .array(asked.statutory.map { context.entry($0) }),
    ]
  }

  private func calendar(_ context: ReportJSON) -> JSONValue {
    let months = (1...12).map { month -> JSONValue in
      let found = (deadlines + missed).filter { $0.date?.month == month }.sorted()
      let fixed = statutory.filter { $0.date?.month == month }
      return [
        "month": .integer(month),
        "name": .string(context.wording.monthName(month)),
        "none": .boolean(found.isEmpty && fixed.isEmpty),
        "deadlines": .array(
          found.map { deadline in
            .object(context.entry(deadline, isMissed: missed.contains { $0.id == deadline.id }))
          }),
        "statutory": .array(fixed.map { context.entry($0) }),
      ]
    }
    return [
      "months": .array(months),
      "hasUndated": .boolean(!undated.isEmpty || statutory.contains { $0.date == nil }),
      "undated": .array(undated.map { .object(context.entry($0)) }),
      "hasUnplaced": .boolean(!unplaced.isEmpty),
      "unplaced": .array(unplaced.map { .object(context.entry($0)) }),
      "statutoryUndated": .array(statutory.filter { $0.date == nil }.map { context.entry($0) }),
    ]
  }

  private func outlook(_ context: ReportJSON) -> JSONValue {
    .object(
      context.day("through", outlook.horizon) + [
        member("none", .boolean(outlook.years.isEmpty)),
        member(
          "years",
          .array(
            outlook.years.map { year in
              [
                "year": .integer(year.year),
                "count": .integer(year.deadlines.count),
                "deadlines": .array(year.deadlines.map { .object(context.entry($0)) }),
              ]
            })),
      ])
  }

  private func claims(_ context: ReportJSON) -> JSONValue {
    [
      "none": .boolean(claims.tails.isEmpty),
      "tails": .array(
        claims.tails.map { tail in
          [
            "contract": .string(tail.contract.id),
            "title": .string(tail.contract.title),
            "deadlines": .array(tail.deadlines.map { .object(context.entry($0)) }),
          ]
        }),
    ]
  }

  private func derivation(of deadline: Deadline, _ context: ReportJSON) -> JSONValue {
    .object(
      context.entry(deadline) + [
        member("reachable", .boolean(reachable.contains(deadline.id))),
        member("derivation", context.derivation(deadline.derivation)),
        member("hasSources", .boolean(!deadline.sources.isEmpty)),
        member("sources", context.sources(deadline.sources)),
      ])
  }

  /// Every document that the report quotes, with the quotes.
  private func documents(_ context: ReportJSON) -> JSONValue {
    var quotes: [String: [Source]] = [:]
    var seen: Set<[String?]> = []
    let conflicts = transitions.flatMap { $0.windows.flatMap { $0.conflicts.flatMap(\.sources) } }
    for source in named.flatMap(\.sources) + conflicts {
      guard seen.insert([source.document, source.linesText, source.quote]).inserted else { continue }
      quotes[source.document, default: []].append(source)
    }
    return .array(
      quotes.keys.sorted().map { id in
        let document = context.snapshot.document(id)
        let cited = (quotes[id] ?? []).sorted { left, right in
          let (one, other) = (left.lines?.lowerBound ?? 0, right.lines?.lowerBound ?? 0)
          return one == other ? (left.quote ?? "") < (right.quote ?? "") : one < other
        }
        return [
          "document": .string(id),
          "title": .string(document?.title ?? id),
          "dateText": .optional(document?.date.map { context.wording.impreciseDate($0) }),
          "quotes": .array(
            cited.map { ["lines": .optional($0.linesText), "quote": .optional($0.quote)] }),
        ]
      })
  }
}
