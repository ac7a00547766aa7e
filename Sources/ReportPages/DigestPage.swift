public import JSONText
public import Words

/// Writes a digest as a page.
///
/// - Parameters:
///   - digest: the digest as JSON: its keys are what the templates name.
///   - format: what the page is written in.
///   - templates: how it looks.
///   - language: the language of the fixed texts.
///   - link: the address of the page of a deadline, by its name; nil if there is none.
/// - Returns: the page.
/// - Throws: ``TemplateProblem`` if the page would load something by itself, or becomes too large.
public func digestPage(
  _ digest: JSONValue, as format: PageFormat, templates: Templates, language: Language,
  link: (_ id: String) -> String?
) throws(TemplateProblem) -> String {
  guard
    case .object(let parts) = templateValue(digest, for: format, link: { key, id in key == "id" ? link(id) : nil })
  else { return "" }
  return try templates.rendered(
    parts, as: format, language: language, template: "digest", rules: PageRules(loading: nil))
}
