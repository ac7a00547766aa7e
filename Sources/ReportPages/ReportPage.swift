public import Diagnostics
public import JSONText

/// Writes a report as a page.
///
/// - Parameters:
///   - report: the report as JSON: its keys are what the templates name.
///   - format: what the page is written in.
///   - templates: how it looks.
///   - language: the language of the fixed texts.
///   - pictures: pictures that were made elsewhere, in the order in which they are shown.
///   - pictureStyle: what they ask of the style sheet.
/// - Returns: the page.
/// - Throws: ``TemplateProblem`` if the page would load something by itself, or becomes too large.
public func reportPage(
  _ report: JSONValue, as format: PageFormat, templates: Templates, language: Language,
  pictures: [ReportPicture] = [], pictureStyle: String = ""
) throws(TemplateProblem) -> String {
  guard case .object(let members) = report else { return "" }
  var parts: [String: TemplateValue] = [:]
  for member in members { parts[member.key] = templateValue(member.value, for: format) }
  parts["pictures"] = .list(pictures.map { $0.value(for: format) })
  parts["pictureStyle"] = .text(pictureStyle)
  parts["hasPictures"] = .flag(!pictures.isEmpty)
  return try templates.rendered(
    parts, as: format, language: language, template: "report", rules: PageRules(loading: nil))
}
