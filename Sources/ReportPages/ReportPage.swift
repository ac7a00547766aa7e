public import JSONText
public import Words

/// Writes a part of a report as a page.
///
/// - Parameters:
///   - report: the report as JSON: its keys are what the templates name.
///   - part: which part.
///   - format: what the page is written in.
///   - templates: how it looks.
///   - language: the language of the fixed texts.
///   - pictures: pictures that were made elsewhere, in the order in which they are shown.
///   - pictureStyle: what they ask of the style sheet.
///   - isPlain: whether it goes on into a word processor, so that what only a screen needs is left out.
///   - annex: the name of the file beside this one that is the annex, to which dates lead; nil if there is none.
///   - home: the name of the file beside this one that is the first page of a site; nil outside a site.
/// - Returns: the page.
/// - Throws: ``TemplateProblem`` if the page would load something by itself, or becomes too large.
public func reportPage(
  _ report: JSONValue, part: ReportPart = .edition, as format: PageFormat, templates: Templates, language: Language,
  pictures: [ReportPicture] = [], pictureStyle: String = "", isPlain: Bool = false, annex: String? = nil,
  home: String? = nil
) throws(TemplateProblem) -> String {
  guard case .object(let members) = report else { return "" }
  var parts: [String: TemplateValue] = [:]
  for member in members { parts[member.key] = templateValue(member.value, for: format) }
  parts["pictures"] = .list(pictures.map { $0.value(for: format) })
  parts["pictureStyle"] = .text(pictureStyle)
  parts["isPlain"] = .flag(isPlain)
  parts["hasPictures"] = .flag(!pictures.isEmpty)
  let addresses = (annex: annex.map(address(ofFile:)), home: home.map(address(ofFile:)))
  parts["annex"] = addresses.annex.map { .text($0) } ?? .nothing
  parts["home"] = addresses.home.map { .text($0) } ?? .nothing
  return try templates.rendered(
    parts, as: format, language: language, template: part.rawValue,
    rules: PageRules(
      loading: nil, neighbours: Set([addresses.annex, addresses.home].compactMap(\.self))))
}
