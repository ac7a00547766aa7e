import ArgumentParser
import CivilDates
import Deadlines
import Drawings
import JSONText
import Register
import ReportPages
import Reports
import SystemInterface
import Wording
import Words

/// How a report is written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case html
  case md
  case json
  case csv
  case pdf
  case docx
  case odt

  /// The format that the end of a file's name asks for; nil if it asks for none.
  init?(ofFile path: String) {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }

  /// Whether the report stands in it as pages, so that its annex is a file of its own.
  var hasPages: Bool { self != .json && self != .csv }
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
  /// The parts that are written; of a format without pages only the first counts, which holds everything.
  let parts: [ReportPart]
  /// The name of the file beside the edition that is the annex, to which its dates lead; nil if they lead nowhere.
  let annex: String?
  /// The name of the first page of the site in which the pages stand; nil if they stand alone.
  let home: String?
  /// How long another program that makes the file may take, in seconds.
  let seconds: Int

  /// The order of a report, compared with a year before unless another day is named.
  init(
    of question: Question, folder: String, year: Int, comparedWith day: CivilDate? = nil, transition: String? = nil,
    templates: Templates, language: Language, format: ReportFormat = .html, parts: [ReportPart] = [.edition],
    annex: String? = nil, home: String? = nil, seconds: Int = defaultToolSeconds
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
    self.parts = format.hasPages ? parts : [.edition]
    self.annex = annex
    self.home = home
    self.seconds = seconds
  }

  /// The parts of the report as bytes, in the order in which they were asked for.
  ///
  /// - Throws: ``ReportProblem`` if there is none of that year, ``ReportToolError`` if another program that was needed
  ///   did not make the file.
  func written() throws -> [[UInt8]] {
    let report = try YearReport(
      of: year, register: register, engine: engine, comparedWith: comparedWith, transition: transition)
    if format == .csv {
      let all = report.deadlines + report.undated
      return [Array(CSV(language: language).formatted(Deadline.record.columns, all, Wording(language)).utf8)]
    }
    let json = report.json(
      language,
      colophon: .init(version: Termijn.version, registerHash: hash, folder: folder, assumptions: assumptions))
    return try parts.map { part in
      switch format {
      case .csv, .json: Array(json.formatted().utf8)
      case .html: Array(try page(part, json, of: report, .html).utf8)
      case .md: Array(try page(part, json, of: report, .markdown).utf8)
      case .pdf: try pdf(fromPage: try page(part, json, of: report, .html), seconds: seconds)
      case .docx, .odt:
        try document(fromPage: try page(part, json, of: report, .html), as: format.rawValue, seconds: seconds)
      }
    }
  }

  private func page(
    _ part: ReportPart, _ json: JSONValue, of report: YearReport, _ format: PageFormat
  ) throws(TemplateProblem) -> String {
    let wording = Wording(language)
    let isDocument = self.format == .docx || self.format == .odt
    let pictures =
      switch part {
      case .edition: isDocument || format == .markdown ? [] : yearPicture(of: report, wording)
      case .annex: isDocument ? [] : termPictures(of: report, wording)
      }
    return try reportPage(
      json, part: part, as: format, templates: templates, language: language, pictures: pictures,
      pictureStyle: DrawingStyle.css, isPlain: isDocument, annex: annex, home: home)
  }
}
