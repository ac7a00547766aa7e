import Diagnostics
import Mustache
import System

/// The templates, style sheet, texts and logo of the pages: the built-in ones, and what a municipality puts in their
/// place.
public struct Templates: Sendable {
  private let library: [PageFormat: MustacheLibrary]
  private let texts: [Language: [String: String]]
  private let style: String
  private let siteRules: String
  /// The address of the logo, with the picture in it; nil if there is none.
  private let logo: String?

  /// The names of the built-in files, with their texts.
  public static let builtIn: [(name: String, text: String)] = builtInFiles.map {
    ($0.name, String(decoding: $0.bytes, as: UTF8.self))
  }

  /// The most bytes that a file of a municipality may have.
  private static let limit = 1 << 20

  /// The built-in templates.
  ///
  /// - Throws: ``TemplateProblem`` never, unless the program itself is broken.
  public init() throws(TemplateProblem) {
    try self.init(files: Self.builtIn.map { ($0.name, $0.name, $0.text) }, logo: nil)
  }

  /// The built-in templates with those of a folder in their place.
  ///
  /// - Parameter folder: the folder with files that bear the names of built-in ones, or `logo.svg` or `logo.png`.
  /// - Throws: ``TemplateProblem`` for a file that is broken or that nothing uses, ``FileError`` for one that cannot be
  ///   read.
  public init(in folder: String) throws {
    var files = Self.builtIn.map { (name: $0.name, path: $0.name, text: $0.text) }
    var logo: String?
    for name in try System.files(under: folder, endingIn: [""]) {
      let path = "\(folder)/\(name)"
      if let type = Self.logoTypes[name] {
        logo = "data:\(type);base64,\(base64(try Self.bytes(of: path)))"
        continue
      }
      guard let position = files.firstIndex(where: { $0.name == name }) else {
        // Whatever else lies there, such as a read-me, is none of ours; what looks like ours is a slip of the pen.
        guard [".mustache", ".css", ".txt"].contains(where: name.hasSuffix) else { continue }
        let nearest = nearestName(to: name, among: files.map(\.name))
        throw TemplateProblem(
          Place(file: path, line: 1, column: 1),
          BilingualText(nl: "geen deel van het verslag heet \(name)", en: "no part of the report is called \(name)"),
          help: nearest.map { BilingualText(nl: "bedoelt u \($0)?", en: "did you mean \($0)?") }
            ?? BilingualText(
              nl: "`termijn report --write-templates MAP` schrijft alle delen",
              en: "`termijn report --write-templates DIR` writes all parts"))
      }
      guard let text = String(validating: try Self.bytes(of: path), as: UTF8.self) else {
        throw TemplateProblem(
          Place(file: path, line: 1, column: 1), BilingualText(nl: "dit is geen UTF-8", en: "this is not UTF-8"))
      }
      files[position] = (name, path, text)
    }
    try self.init(files: files, logo: logo)
  }

  private static let logoTypes = ["logo.svg": "image/svg+xml", "logo.png": "image/png"]

  private static func bytes(of path: String) throws -> [UInt8] {
    do throws(FileError) {
      return try readFile(at: path, limit: limit).bytes
    } catch {
      guard case .tooLarge = error.cause else { throw error }
      throw TemplateProblem(Place(file: path, line: 1, column: 1), error.message)
    }
  }

  private init(files: [(name: String, path: String, text: String)], logo: String?) throws(TemplateProblem) {
    self.logo = logo
    var library: [PageFormat: MustacheLibrary] = [:]
    for format in PageFormat.allCases {
      let suffix = ".\(format.rawValue).mustache"
      var templates: [String: MustacheTemplate] = [:]
      var checks: [TemplateCheck] = []
      for file in files where file.name.hasSuffix(suffix) {
        let name = String(file.name.dropLast(suffix.count))
        let check = try TemplateCheck(file.text, name: name, file: file.path)
        checks.append(check)
        templates[name] = try check.parsed(file.text)
      }
      try Self.checkIncludes(checks)
      library[format] = MustacheLibrary(templates: templates)
    }
    self.library = library
    var style = ""
    var siteRules = ""
    var texts: [Language: [String: String]] = [:]
    for file in files {
      if file.name == "style.css" { style = try checkedStyle(file.text, file: file.path) }
      if file.name == "site.css" { siteRules = try checkedStyle(file.text, file: file.path) }
      for language in Language.allCases where file.name == "texts.\(language.rawValue).txt" {
        let builtIn = Self.builtIn.first { $0.name == file.name }?.text ?? ""
        let known = try PageTexts(builtIn, file: file.name, known: nil).values
        texts[language] = known.merging(try PageTexts(file.text, file: file.path, known: known).values) { $1 }
      }
    }
    self.style = style
    self.siteRules = siteRules
    self.texts = texts
  }

  /// Refuses a template that includes one that is not there, or itself, be it by way of others.
  private static func checkIncludes(_ checks: [TemplateCheck]) throws(TemplateProblem) {
    let names = checks.map(\.name)
    for include in checks.flatMap(\.includes) where !names.contains(include.name) {
      let nearest = nearestName(to: include.name, among: names)
      throw TemplateProblem(
        include.place,
        BilingualText(nl: "er is geen sjabloon \(include.name)", en: "there is no template \(include.name)"),
        help: nearest.map { BilingualText(nl: "bedoelt u \($0)?", en: "did you mean \($0)?") })
    }
    for check in checks {
      var pending = check.includes
      var seen: Set<String> = []
      while let next = pending.popLast() {
        if next.name == check.name {
          throw TemplateProblem(
            next.place,
            BilingualText(
              nl: "het sjabloon \(check.name) sluit zichzelf in", en: "the template \(check.name) includes itself"))
        }
        guard seen.insert(next.name).inserted else { continue }
        pending += checks.first { $0.name == next.name }?.includes ?? []
      }
    }
  }

  /// The style sheet of a site: that of the report with what only a site has.
  public var siteStyle: String { style + siteRules }

  /// Puts values into a template; the main one of the report if none is named.
  func rendered(
    _ parts: [String: Any], as format: PageFormat, language: Language, template: String = "report"
  ) -> String {
    var parts = parts
    let texts = texts[language] ?? [:]
    parts["say"] = ObjectValue(parts: texts.mapValues { TextValue(renderText: format.escaped($0)) })
    parts["style"] = TextValue(renderText: style)
    parts["logo"] = logo.map { TextValue(renderText: $0) } ?? NullValue()
    return library[format]?.render(ObjectValue(parts: parts), withTemplate: template) ?? ""
  }
}

/// The style sheet, if it cannot end the part of the page in which it stands, nor fetch anything.
private func checkedStyle(_ text: String, file: String) throws(TemplateProblem) -> String {
  for (number, line) in TextLines(text).texts.enumerated() {
    let lower = line.lowercased()
    for word in ["</", "@import", "url(", "\\"] where lower.contains(word) {
      // A picture may stand in the style sheet itself.
      if word == "url(", !lower.contains("url(http"), lower.contains("url(data:") || lower.contains("url(\"data:") {
        continue
      }
      throw TemplateProblem(
        Place(file: file, line: number + 1, column: 1),
        BilingualText(
          nl: "een stijlblad mag geen \(word) bevatten", en: "a style sheet may not contain \(word)"),
        help: BilingualText(
          nl: "het verslag is één bestand, dat niets van elders haalt",
          en: "the report is one file that fetches nothing from elsewhere"))
    }
  }
  return text
}
