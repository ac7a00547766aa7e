import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import Drawings
import JSONText
import Register
import ReportPages
import Reports
import System
import Wording

/// How a report is written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case html
  case md
  case json
  case csv
  case pdf
}

/// What is needed to write one report; each can be written beside the others.
struct ReportOrder: Sendable {
  let folder: String
  /// The SHA-256 of the register, as it was read.
  let hash: String
  let year: Int
  let register: Register
  let engine: DeadlineEngine
  let comparedWith: CivilDate
  let transition: String?
  let assumptions: [String]
  let templates: Templates
  let language: Language
  let format: ReportFormat
  /// How long making a PDF may take, in seconds.
  let seconds: Int

  /// The order of a report, compared with a year before unless another day is named.
  init(
    of question: Question, folder: String, year: Int, comparedWith day: CivilDate? = nil, transition: String? = nil,
    templates: Templates, language: Language, format: ReportFormat = .html, seconds: Int = defaultPDFSeconds
  ) {
    self.folder = folder
    hash = question.hash
    self.year = year
    register = question.register
    engine = question.engine
    comparedWith = day ?? question.snapshot.asOf.subtracting(Period(years: 1), rounding: .down)
    self.transition = transition
    assumptions = question.assumptions
    self.templates = templates
    self.language = language
    self.format = format
    self.seconds = seconds
  }

  /// The report as bytes.
  ///
  /// - Throws: ``ReportProblem`` if there is none of that year, ``ReportToolError`` if a PDF could not be made.
  func written() throws -> [UInt8] {
    let report = try YearReport(
      of: year, register: register, engine: engine, comparedWith: comparedWith, transition: transition)
    if format == .csv {
      return Array(
        CSV(language: language).formatted(
          Deadline.headings, (report.deadlines + report.undated).map { $0.csv(Wording(language)) }
        ).utf8)
    }
    let json = report.json(
      language,
      colophon: .init(version: Termijn.version, registerHash: hash, folder: folder, assumptions: assumptions))
    switch format {
    case .csv, .json: return Array(json.formatted().utf8)
    case .html: return Array(try page(json, of: report, .html).utf8)
    case .md: return Array(try page(json, of: report, .markdown).utf8)
    case .pdf: return try pdf(fromPage: try page(json, of: report, .html), seconds: seconds)
    }
  }

  private func page(_ json: JSONValue, of report: YearReport, _ format: PageFormat) throws(TemplateProblem) -> String {
    try reportPage(
      json, as: format, templates: templates, language: language,
      pictures: pictures(of: report, in: format, Wording(language)),
      pictureStyle: DrawingStyle.css)
  }
}
