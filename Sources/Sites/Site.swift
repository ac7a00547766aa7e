import CivilDates
public import Deadlines
import Drawings
import JSONText
import Register
public import ReportPages
public import Reports
import Transitions
import Wording
public import Words

/// A static site to look around in a register: an overview, a page per contract, per transition and per day on which
/// one can be.
///
/// Every date in it is the engine's, and leads to its derivation. Addresses are relative and stay within the site, so
/// that it works from a folder as well; without a script everything is there, with it the list can be searched.
public struct Site {
  /// A calendar that stands beside the pages.
  public struct Calendar: Sendable {
    /// The name of its file.
    public let name: String
    /// What it is called.
    public let title: String
    /// The number of its events.
    public let count: Int

    /// A calendar.
    public init(name: String, title: String, count: Int) {
      self.name = name
      self.title = title
      self.count = count
    }
  }

  let engine: DeadlineEngine
  let language: Language
  let colophon: YearReport.Colophon
  let templates: Templates
  let calendars: [Calendar]
  /// The year of the report that stands beside the pages; nil if none does.
  let reportYear: Int?
  /// Whether it is served, so that decisions can be tried on a page of it.
  let isServed: Bool
  let context: ReportJSON
  let calendarNames: Set<String>

  /// The folder of the calendars, in the site.
  public static let calendarFolder = "calendars"
  /// The most contracts that one drawing shows; the pages of the contracts draw them all.
  private static let mostDrawn = 60
  /// The most contracts of a transition of which every end is asked about; else only the first days of years are.
  static let mostAsked = 200

  /// A site.
  ///
  /// - Parameters:
  ///   - engine: the rules and what is known.
  ///   - language: the language of the pages.
  ///   - colophon: what the site says of itself.
  ///   - templates: how it looks.
  ///   - calendars: the calendars in ``calendarFolder``, in the order in which they are listed.
  ///   - reportYear: the year of the report that stands beside the pages as ``reportName`` with ``annexName``; nil if
  ///     none does.
  ///   - isServed: whether it is served, so that ``tryingPage(_:)`` can be reached.
  public init(
    of engine: DeadlineEngine, language: Language, colophon: YearReport.Colophon, templates: Templates,
    calendars: [Calendar], reportYear: Int? = nil, isServed: Bool = false
  ) {
    self.engine = engine
    self.language = language
    self.colophon = colophon
    self.templates = templates
    self.calendars = calendars
    self.reportYear = reportYear
    self.isServed = isServed
    calendarNames = Set(calendars.map(\.name))
    context = ReportJSON(engine.snapshot, wording: Wording(language), folder: colophon.folder)
  }

  var wording: Wording { context.wording }
  var snapshot: Snapshot { engine.snapshot }

  /// Makes the files of the site one after the other; nothing is kept of those that were handed over.
  ///
  /// - Parameter write: takes the path of a file, from the root of the site, and its text.
  /// - Throws: what `write` throws, and ``TemplateProblem`` if a page would load something from elsewhere.
  /// - Complexity: O(n) in the number of contracts, for each day of a transition that has a page.
  public func write(_ write: (_ path: String, _ text: String) throws -> Void) throws {
    let questions = snapshot.transitions.map { TransitionQuestion($0, engine: engine) }
    let targets = questions.map(targets)
    let address = SiteAddress(
      contracts: Set(snapshot.contracts.map(\.id)),
      days: Dictionary(zip(questions.map(\.transition.id), targets.map { Set($0) })) { first, _ in first })
    try write("style.css", templates.siteStyle + DrawingStyle.css)
    try write("search.js", searchScript)

    var named: [String: Set<DeadlineID>] = [:]
    for (question, targets) in zip(questions, targets) {
      let pages = TransitionPages(site: self, address: address, question: question)
      var rows: [JSONValue] = []
      for target in targets {
        let answer = question.answer(for: target)
        for id in pages.section.named(by: answer, isTold: true) { named[id.owner, default: []].insert(id) }
        rows.append(pages.row(of: answer))
        try write(SiteAddress.window(question.transition.id, target), try pages.windowPage(for: answer))
      }
      try write(
        SiteAddress.transition(question.transition.id),
        try pages.transitionPage(rows: rows, timeline: timeline(of: question)))
    }

    let next = engine.nextSteps()
    for id in next.missed.map(\.id) { named[id.owner, default: []].insert(id) }
    let contracts = ContractPages(site: self, address: address, timeline: timeline(of: nil), questions: questions)
    var overview: [JSONValue] = []
    var pending = snapshot.contracts[...]
    func add(_ contract: Contract, _ listed: [Deadline]) throws {
      let found = contracts.deadlines(of: contract, listed: listed, named: named[contract.id] ?? [])
      overview.append(contracts.row(of: contract, listed))
      try write(SiteAddress.contract(contract.id), try contracts.page(of: contract, found, listed: listed))
    }
    // Contracts without a deadline are not handed over, but have a page as well.
    try engine.forEachOwner(from: .min) { (owner, listed) throws in
      guard case .contract(let contract) = owner else { return }
      while let next = pending.first, next.id != contract.id { try add(pending.removeFirst(), []) }
      if !pending.isEmpty { try add(pending.removeFirst(), listed) }
    }
    while !pending.isEmpty { try add(pending.removeFirst(), []) }
    try write(
      Self.overviewName, try overviewPage(address, questions, rows: overview, timeline: contracts.timeline))
    try write(Self.workListsName, try workListsPage(address, next))
    if !calendars.isEmpty { try write(Self.calendarsName, try calendarsPage(address)) }
  }

  /// The days that have a page: those that `windows` gives and the candidates, in the order of `windows`.
  private func targets(of question: TransitionQuestion) -> [CivilDate] {
    let first = snapshot.asOf
    let last = question.lastDayToTell
    let candidates = Set(question.transition.candidates + question.transition.targetsInPlay)
    if question.transition.moves.count <= Self.mostAsked {
      let asked = question.windowDays(through: last)
      return asked + candidates.subtracting(asked).sorted()
    }
    var days = candidates
    for year in first.year...max(first.year, last.year) {
      if let day = CivilDate(year: year, month: 1, day: 1), first <= day, day <= last { days.insert(day) }
    }
    return days.sorted()
  }

  /// The terms of the contracts of a transition, or of all contracts, from the as-of year on.
  func timeline(of question: TransitionQuestion?) -> TermTimeline {
    let first = snapshot.asOf.firstOfYear
    // Far-off years would make the near ones too narrow to read.
    let last = min(engine.horizon, first.adding(Period(years: 12), rounding: .up)).lastOfYear
    return TermTimeline(of: engine, question: question, from: first, through: last, wording: wording)
  }

  // MARK: What every page has

  /// A page with what all of them have.
  ///
  /// - Parameters:
  ///   - template: the name of its template.
  ///   - path: where it stands, from the root.
  ///   - title: its title.
  ///   - parents: the pages above it, below the overview; nil for the overview itself.
  ///   - parts: what is in it.
  ///   - pictures: its pictures.
  ///   - address: where the other pages are.
  /// - Returns: its text.
  /// - Throws: ``TemplateProblem`` if it would load something from elsewhere.
  func page(
    _ template: String, at path: String, title: String, parents: [(title: String, path: String)]?,
    _ parts: [JSONValue.Member], pictures: [ReportPicture] = [], _ address: SiteAddress
  ) throws -> String {
    let root = String(repeating: "../", count: path.utf8.count { $0 == 0x2F })
    let settings = snapshot.settings
    let name = settings.title ?? settings.municipality ?? wording.words.deadlinesName
    var asOfLine = wording.words.asOfLine(snapshot.asOf)
    if let gaps = wording.gaps(in: snapshot) { asOfLine += " \(gaps)" }
    if !colophon.assumptions.isEmpty {
      let all = colophon.assumptions.joined(separator: ", ")
      asOfLine += wording.words.assumedLineBehind(all)
    }
    let about: [JSONValue.Member] =
      [
        member("language", .string(language.rawValue)), member("root", .string(root)),
        member("name", .string(name)), member("municipality", .optional(settings.municipality)),
        member("register", .optional(settings.title)), member("asOfLine", .string(asOfLine)),
      ] + context.day("asOf", snapshot.asOf) + context.day("horizon", engine.horizon) + [
        member("version", .string(colophon.version)), member("registerHash", .string(colophon.registerHash)),
      ]
    let all = [
      member("about", .object(about)), member("menu", menu(on: path, root: root)), member("title", .string(title)),
      member("trail", .boolean(parents != nil)),
      member(
        "parents",
        .array(
          (parents ?? []).map { ["title": .string($0.title), "address": .string(root + $0.path)] })),
    ]
    return try sitePage(
      .object(all + parts), template: template, templates: templates, language: language, pictures: pictures,
      files: [root + "style.css", root + "search.js"]
    ) { key, text in address.address(key, text).map { root + $0 } }
  }

  /// A deadline at length, with what proves it.
  func json(_ deadline: Deadline, isReachable: Bool, consequence: Plan.Consequence?) -> JSONValue {
    .object(
      context.entry(deadline, consequence: consequence) + [
        member("reachable", .boolean(isReachable)),
        member("beyondHorizon", .boolean(isReachable && deadline.sortDay.map { engine.horizon < $0 } ?? false)),
        member("derivation", context.derivation(deadline.derivation)),
        member("sources", context.sources(deadline.sources)),
      ])
  }

  /// The calendar of a contract or a transition, if there is one.
  func calendar(_ names: [String]) -> [JSONValue.Member] {
    let name = names.first { calendarNames.contains($0) }
    return [
      member("calendar", .optional(name.map { "\(Self.calendarFolder)/\($0)" })),
      member("calendarName", .optional(name)),
    ]
  }

  /// A drawing with the table of the same data.
  ///
  /// - Parameters:
  ///   - timeline: what is drawn.
  ///   - prefix: the first part of the ids in it.
  ///   - subject: whose terms they are, for the caption; nil where the page says so.
  /// - Returns: the drawing, empty if there are too many rows for one, and what the templates need of it.
  func drawn(
    _ timeline: TermTimeline, prefix: String, subject: String? = nil
  ) -> (pictures: [ReportPicture], parts: [JSONValue.Member]) {
    if timeline.rows.isEmpty || timeline.rows.count > Self.mostDrawn {
      return ([], [member("hasPicture", .boolean(false)), member("table", .null), member("caption", .string(""))])
    }
    let table = timeline.table
    let caption = subject.map { "\($0): \(table.caption)" } ?? table.caption
    let picture = ReportPicture(
      svg: timeline.svg(idPrefix: prefix), alternative: timeline.textAlternative,
      caption: caption)
    return (
      [picture],
      [
        member("hasPicture", .boolean(true)), member("caption", .string(caption)),
        member(
          "table",
          [
            "headers": .array(table.headers.map { .string($0) }),
            "rows": .array(
              table.rows.map { row in
                [
                  "head": .string(row.first ?? ""),
                  "cells": .array(row.dropFirst().map { .string($0.isEmpty ? "-" : $0) }),
                ]
              }),
          ]),
      ]
    )
  }
}
