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
public func reportPage(
  _ report: JSONValue, as format: PageFormat, templates: Templates, language: Language,
  pictures: [ReportPicture] = [], pictureStyle: String = ""
) -> String {
  guard case .object(let members) = report else { return "" }
  var parts: [String: Any] = [:]
  for member in members { parts[member.key] = templateValue(member.value, for: format) }
  parts["pictures"] = ListValue(items: pictures.map { $0.value(for: format) })
  parts["pictureStyle"] = TextValue(renderText: pictureStyle)
  parts["hasPictures"] = !pictures.isEmpty
  return templates.rendered(parts, as: format, language: language)
}
