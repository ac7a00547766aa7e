import Diagnostics
import SystemInterface
import Words

/// The templates, style sheet, texts and logo of the pages: the built-in ones, and what a municipality puts in their
/// place.
public struct Templates: Sendable {
  private let library: [PageFormat: [String: Template]]
  private let texts: [Language: [String: String]]
  private let style: (text: String, path: String)
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
    for name in try SystemInterface.files(under: folder, endingIn: [""]) {
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
          Message { $0.noPartIsCalled(name) },
          help: nearest.map { name in Message { $0.isMeant(name) } }
            ?? Message { $0.writeTemplatesShowsAll })
      }
      guard let text = String(validating: try Self.bytes(of: path), as: UTF8.self) else {
        throw TemplateProblem(
          Place(file: path, line: 1, column: 1), Message { $0.isNotUTF8 })
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
    var library: [PageFormat: [String: Template]] = [:]
    for format in PageFormat.allCases {
      let suffix = ".\(format.rawValue).mustache"
      var templates: [String: Template] = [:]
      for file in files where file.name.hasSuffix(suffix) {
        let name = String(file.name.dropLast(suffix.count))
        templates[name] = try Template(file.text, name: name, file: file.path)
      }
      try Self.checkIncludes(templates)
      library[format] = templates
    }
    self.library = library
    var style = (text: "", path: "")
    var siteRules = ""
    var texts: [Language: [String: String]] = [:]
    for file in files {
      if file.name.hasSuffix(".css") { try checkStyleSheet(file.text, file: file.path) }
      if file.name == "style.css" { style = (file.text, file.path) }
      if file.name == "site.css" { siteRules = file.text }
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

  /// The most templates that one may become when all that it includes is put in its place.
  private static let mostIncluded = 10_000

  /// Refuses a template that includes one that is not there, itself, be it by way of others, or too many.
  private static func checkIncludes(_ templates: [String: Template]) throws(TemplateProblem) {
    let names = templates.keys.sorted()
    /// How many templates stand in a page for one of these; 0 while that is being counted.
    var counts: [String: Int] = [:]
    func count(_ name: String) throws(TemplateProblem) -> Int {
      if let known = counts[name] { return known }
      counts[name] = 0
      var sum = 1
      for include in templates[name]?.includes ?? [] {
        guard templates[include.name] != nil else { throw noTemplate(include.name, include.place, among: names) }
        let inside = try count(include.name)
        if inside == 0 { throw includesItself(include.name, include.place) }
        sum += inside
        if sum > mostIncluded { throw includesTooMuch(name, include.place) }
      }
      counts[name] = sum
      return sum
    }
    for name in names { _ = try count(name) }
  }

  private static func noTemplate(_ name: String, _ place: Place, among names: [String]) -> TemplateProblem {
    let nearest = nearestName(to: name, among: names)
    return TemplateProblem(
      place, Message { $0.noTemplate(name) },
      help: nearest.map { name in Message { $0.isMeant(name) } })
  }

  private static func includesItself(_ name: String, _ place: Place) -> TemplateProblem {
    TemplateProblem(
      place, Message { $0.templateIncludesItself(name) })
  }

  private static func includesTooMuch(_ name: String, _ place: Place) -> TemplateProblem {
    TemplateProblem(
      place,
      Message { $0.templateIncludesTooMuch(name, most: mostIncluded) },
      help: Message { $0.includeLessOften })
  }

  /// The style sheet of a site: that of the report with what only a site has.
  public var siteStyle: String { style.text + siteRules }

  /// Puts values into a template, and looks at what came of it.
  ///
  /// - Parameters:
  ///   - parts: what the template can name.
  ///   - format: what the page is written in.
  ///   - language: the language of the fixed texts.
  ///   - template: the name of the template.
  ///   - rules: what the page may load; only HTML is looked at.
  /// - Returns: the page.
  /// - Throws: ``TemplateProblem`` if the page would load something by itself, or is too large.
  func rendered(
    _ parts: [String: TemplateValue], as format: PageFormat, language: Language, template: String, rules: PageRules
  ) throws(TemplateProblem) -> String {
    var parts = parts
    let texts = texts[language] ?? [:]
    parts["say"] = .object(texts.mapValues { .text(format.escaped($0)) })
    parts["style"] = .file(style.text, path: style.path)
    parts["logo"] = logo.map { .text($0) } ?? .nothing
    let templates = library[format] ?? [:]
    let rendering = try TemplateRendering(.object(parts), into: template, of: templates)
    if format == .html {
      do {
        try rules.check(rendering.bytes)
      } catch {
        // Once more, with a list of where everything comes from.
        let traced = try TemplateRendering(.object(parts), into: template, of: templates, recordsOrigins: true)
        throw TemplateProblem(
          traced.place(of: error.offset) ?? Place(file: template, line: 1, column: 1), error.message, help: error.help)
      }
    }
    return String(decoding: rendering.bytes, as: UTF8.self)
  }
}

/// Refuses a style sheet that could end the part of the page in which it stands, or fetch something.
private func checkStyleSheet(_ text: String, file: String) throws(TemplateProblem) {
  let bytes = Array(text.utf8)
  do {
    try checkStyle(bytes)
  } catch {
    let before = bytes[..<error.offset]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    throw TemplateProblem(
      Place(
        file: file, line: 1 + before.count { $0 == 0x0A }, column: 1 + before[start...].count { $0 & 0xC0 != 0x80 }),
      error.message, help: error.help)
  }
}
