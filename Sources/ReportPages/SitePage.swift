public import Diagnostics
public import JSONText

/// Writes a page of a site.
///
/// - Parameters:
///   - page: the page as JSON: its keys are what the template names.
///   - template: the name of its template.
///   - templates: how it looks.
///   - language: the language of the fixed texts.
///   - pictures: pictures that were made elsewhere, in the order in which they are shown.
///   - link: the address of what a text of the page names, seen from this page, by the key under which it stands.
/// - Returns: the page.
public func sitePage(
  _ page: JSONValue, template: String, templates: Templates, language: Language, pictures: [ReportPicture] = [],
  link: (_ key: String, _ text: String) -> String?
) -> String {
  var parts = (templateValue(page, for: .html, link: link) as? ObjectValue)?.parts ?? [:]
  parts["pictures"] = ListValue(items: pictures.map { $0.value(for: .html) })
  return templates.rendered(parts, as: .html, language: language, template: template)
}
