public import JSONText
public import Words

/// Writes a page of a site.
///
/// - Parameters:
///   - page: the page as JSON: its keys are what the template names.
///   - template: the name of its template.
///   - templates: how it looks.
///   - language: the language of the fixed texts.
///   - pictures: pictures that were made elsewhere, in the order in which they are shown.
///   - files: the addresses of the style sheets and scripts that the site itself brings, seen from this page.
///   - link: the address of what a text of the page names, seen from this page, by the key under which it stands.
/// - Returns: the page.
/// - Throws: ``TemplateProblem`` if the page would load something else by itself, or becomes too large.
public func sitePage(
  _ page: JSONValue, template: String, templates: Templates, language: Language, pictures: [ReportPicture] = [],
  files: Set<String>,
  link: (_ key: String, _ text: String) -> String?
) throws(TemplateProblem) -> String {
  var parts: [String: TemplateValue] = [:]
  if case .object(let members) = templateValue(page, for: .html, link: link) { parts = members }
  parts["pictures"] = .list(pictures.map { $0.value(for: .html) })
  return try templates.rendered(
    parts, as: .html, language: language, template: template, rules: PageRules(loading: files))
}
