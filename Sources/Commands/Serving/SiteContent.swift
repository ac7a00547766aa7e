import Calendars
import CivilDates
import Deadlines
import Register
import RegisterReading
import ReportPages
import Reports
import Serving
import Sites
import Synchronization
import SystemInterface
import Wording
import Words

/// One state of a register as it is served: the site, the calendars, the reports, and what is asked.
final class SiteContent: ServedContent {
  let question: Question
  let language: Language
  let templates: Templates
  let read: ReadRegister
  let calendars: [Site.Calendar]
  let reportYear: Int
  private let messages: Language
  private let pages: [String: Resource]
  private let feeds: [String: Resource]
  private let reports = Mutex<[String: Resource?]>([:])
  /// The most reports that are kept.
  private static let mostReports = 64

  /// The SHA-256 of the register.
  var hash: String { question.hash }
  /// The day on which the answers rest.
  var day: CivilDate { question.snapshot.asOf }

  /// Reads a register, writes its calendars and makes its site.
  ///
  /// - Throws: ``Refusal`` or `ExitCode`, after saying why, if it cannot be served.
  init(
    of folder: String, calendars kept: ServedCalendars, language chosen: Language?, times: inout ModificationTimes
  ) throws {
    messages = chosen ?? localeLanguage
    let wording = Wording(messages)
    read = readRegister(at: folder, isHashed: true)
    try Question.refuseErrors(in: read, wording)
    question = try Question(read, asOf: nil, assume: [], wording: wording)
    let language = chosen ?? question.snapshot.settings.language ?? .dutch
    self.language = language
    let now = secondsSince1970()
    do {
      templates = try TemplateOptions.beside(folder) ?? Templates()
      let written = try kept.write(question.engine, options: .linkedToSite(language))
      var feeds: [String: Resource] = [:]
      for (name, bytes) in try kept.all() {
        feeds[name] = times.resource(bytes, named: name, .calendar, now: now)
      }
      self.feeds = feeds
      var pages: [String: Resource] = [:]
      let order = ReportOrder(
        of: question, folder: question.folder, year: min(question.snapshot.asOf.year + 1, question.engine.horizon.year),
        templates: templates, language: language, parts: [.edition, .annex], annex: Site.annexName,
        home: "index.html")
      calendars = written.calendars.map { .init(name: $0.name, title: $0.title, count: $0.eventCount) }
      reportYear = order.year
      let site = Site(
        of: question.engine, language: language,
        colophon: .init(
          version: Termijn.version, registerHash: question.hash, folder: folder, assumptions: []),
        templates: templates,
        calendars: calendars, reportYear: reportYear, isServed: true)
      try site.write { path, text in
        pages[path] = times.resource(Array(text.utf8), named: path, .init(ofName: path), now: now)
      }
      for (name, page) in zip([Site.reportName, Site.annexName], try order.written()) {
        pages[name] = times.resource(page, named: name, .init(ofName: name), now: now)
      }
      self.pages = pages
    } catch let problem as TemplateProblem {
      throw problem.refusal(wording)
    } catch let error as FileError {
      throw refusal(error, wording)
    } catch let error as CalendarExportError {
      throw error.refusal(wording)
    }
  }

  func page(_ path: String) -> Resource? {
    if let page = pages[path] { return page }
    let calendars = Site.calendarFolder + "/"
    if path.hasPrefix(calendars) { return feeds[String(path.utf8.dropFirst(calendars.utf8.count)) ?? ""] }
    return report(path)
  }

  func feed(_ name: String) -> Resource? { feeds[name] }

  func isFeed(_ name: String, of audience: String) -> Bool {
    let whole = calendarFileName(ofAudience: audience, in: language)
    // One that is too large for a file has a part for each year, with an underscore, which no name of a whole has.
    return name == whole || name.hasPrefix(whole.dropLast(4) + "_")
  }

  func answer(_ endpoint: Endpoint, _ query: Query) throws(Unanswerable) -> String {
    try endpoint.answer(of: read, query, on: day, language: messages)
  }

  // MARK: Reports

  /// The council's report of a year, as `report-2022.html`, `.md` or `.json`; nil if that is none.
  private func report(_ path: String) -> Resource? {
    let parts = path.utf8.split(separator: 0x2E, omittingEmptySubsequences: false).map { String(Substring($0)) }
    guard parts.count == 2, let format = ReportFormat(rawValue: parts[1]), [.html, .md, .json].contains(format),
      parts[0].hasPrefix("report-"), let year = Int(parts[0].dropFirst(7)), path == "report-\(year).\(format.rawValue)",
      (day.year - 100...question.engine.horizon.year).contains(year)
    else { return nil }
    if let known = reports.withLock({ $0[path] }) { return known }
    let order = ReportOrder(
      of: question, folder: question.folder, year: year, templates: templates, language: language, format: format)
    let made = (try? order.written().first).map {
      Resource($0, .init(ofName: path), modified: nil, policy: format == .html ? pagePolicy : nil)
    }
    reports.withLock {
      if $0.count >= Self.mostReports { $0 = [:] }
      $0[path] = .some(made)
    }
    return made
  }
}
