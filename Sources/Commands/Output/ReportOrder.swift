import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import Files
import JSONText
import Register
import ReportPages
import Reports
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
  let year: Int
  let register: Register
  let engine: DeadlineEngine
  let comparedWith: CivilDate
  let transition: String?
  let assumptions: [String]
  let templates: Templates
  let language: Language
  let format: ReportFormat

  /// The report as bytes.
  ///
  /// - Throws: ``ReportProblem`` if there is none of that year, ``FileError`` if the register cannot be read again for
  ///   its hash, ``ReportToolError`` if a PDF could not be made.
  func written() throws -> [UInt8] {
    let report = try YearReport(
      of: year, register: register, engine: engine, comparedWith: comparedWith, transition: transition)
    if format == .csv {
      return Array(commaSeparated(report.deadlines + report.undated, Wording(language)).utf8)
    }
    let hash = try contentHash(ofFilesUnder: folder, endingIn: [".yaml", ".yml"])
    let json = report.json(
      language,
      colophon: .init(version: Termijn.version, registerHash: hash, folder: folder, assumptions: assumptions))
    switch format {
    case .csv, .json: return Array(json.formatted().utf8)
    case .html: return Array(page(json, .html).utf8)
    case .md: return Array(page(json, .markdown).utf8)
    case .pdf: return try pdf(fromPage: page(json, .html))
    }
  }

  private func page(_ report: JSONValue, _ format: PageFormat) -> String {
    // Pictures are made elsewhere, and come in here with their alternatives.
    let pictures: [ReportPicture] = []
    return reportPage(report, as: format, templates: templates, language: language, pictures: pictures)
  }
}
