import Diagnostics
import JSONText
import SystemInterface
import Testing
import Words

@testable import ReportPages

/// Templates of a municipality: what is broken is told with its place, and nothing that a template says can crash.
@Suite struct TemplatesTests {
  @Test(arguments: [
    ("in-short.html.mustache", "een\n{{#open}}\ntwee", 2, 1, "{{#open}}"),
    ("in-short.html.mustache", "{{#a}}\n{{#b}}{{/a}}{{/b}}", 2, 7, "{{/a}}"),
    ("in-short.html.mustache", "een\n  {{nooit", 2, 3, "}}"),
    ("in-short.html.mustache", "\n\n{{>askd}}", 3, 1, "askd"),
    ("in-short.md.mustache", "{{>in-short}}", 1, 1, "in-short"),
    ("in-short.md.mustache", "\n{{>*naam}}", 2, 1, "*naam"),
    ("in-short.md.mustache", "{{=<% %>=}}", 1, 1, "=<% %>="),
    ("in-short.md.mustache", "{{<report}}{{/report}}", 1, 1, "<report"),
    ("in-short.md.mustache", "{{$blok}}{{/blok}}", 1, 1, "$blok"),
    ("in-short.md.mustache", "{{%CONTENT_TYPE:HTML}}", 1, 1, "CONTENT_TYPE"),
    ("in-short.md.mustache", "{{a b}}", 1, 0, ""),
    ("in-short.md.mustache", "{{}}", 1, 1, ""),
    ("in-short.md.mustache", String(repeating: "{{#a}}", count: 100_000), 1, 301, "ondersteund"),
    ("texts.nl.txt", "skip = Naar\nskp = Naar", 2, 1, "skp"),
    ("texts.nl.txt", "# goed\n\nzonder gelijkteken", 3, 1, "="),
    ("style.css", "body {}\n</style><script>", 2, 1, "</"),
    ("style.css", "@import \"x.css\";", 1, 1, "@import"),
    ("style.css", "a { background: url(https://vals.example) }", 1, 17, "url("),
    ("in-shrt.html.mustache", "", 1, 1, "in-shrt"),
  ])
  func broken(_ name: String, _ text: String, _ line: Int, _ column: Int, _ mentioned: String) throws {
    let problem = try #require(throws: TemplateProblem.self) { try Made.templates([name: text]) }
    #expect(problem.place.file.hasSuffix(name))
    #expect(problem.place.line == line)
    if column > 0 { #expect(problem.place.column == column) }
    #expect(problem.message.dutch.contains(mentioned), "\(problem.message.dutch)")
  }

  @Test func aCircleIsFound() throws {
    let problem = try #require(throws: TemplateProblem.self) {
      try Made.templates(["asked.md.mustache": "\n{{>claims}}", "claims.md.mustache": "{{>asked}}"])
    }
    #expect(problem.message.dutch.contains("zichzelf"))
  }

  /// Fifteen templates of which each includes the next four times would become a thousand million.
  @Test func whatIncludesTooMuchIsRefusedBeforeItRuns() throws {
    let names = Templates.builtIn.map(\.name).filter { $0.hasSuffix(".html.mustache") }.prefix(16)
    var files: [String: String] = [:]
    for (name, next) in zip(names, names.dropFirst()) {
      files[name] = String(repeating: "{{>\(next.dropLast(14))}}", count: 4)
    }
    files[try #require(names.last)] = "x"
    let problem = try #require(throws: TemplateProblem.self) { try Made.templates(files) }
    #expect(problem.message.dutch.contains("10000"))
    #expect(problem.help != nil)
  }

  /// A list within itself forty deep has more turns than there is time for.
  @Test(arguments: ["", "x"])
  func whatRepeatsTooMuchEnds(_ inside: String) throws {
    let nested = String(repeating: "{{#list}}", count: 40) + inside + String(repeating: "{{/list}}", count: 40)
    let template = try Template(nested, name: "report", file: "report.md.mustache")
    let problem = try #require(throws: TemplateProblem.self) {
      try TemplateRendering(
        .object(["list": .list([.text("a"), .text("b")])]), into: "report", of: ["report": template], mostParts: 10_000)
    }
    #expect(problem.message.dutch.contains("MB"))
    #expect(problem.place.file == "report.md.mustache")
  }

  @Test func sectionsAndTemplatesWithinEachOtherEnd() throws {
    func nested(_ inside: String) -> String {
      String(repeating: "{{#a}}", count: 49) + inside + String(repeating: "{{/a}}", count: 49)
    }
    let templates = try Made.templates([
      "report.md.mustache": nested("{{>asked}}"), "asked.md.mustache": nested("{{>claims}}"),
      "claims.md.mustache": nested("x"),
    ])
    let problem = try #require(throws: TemplateProblem.self) {
      try reportPage(["a": true], as: .markdown, templates: templates, language: .dutch)
    }
    #expect(problem.place.file.hasSuffix("claims.md.mustache"))
  }

  @Test func textsWithLineBreaksOfWindowsAreReadLineByLine() throws {
    let templates = try Made.templates([
      "texts.nl.txt": "# Onze woorden\r\nskip = Ga\r\nlastDay = Dag\r\n",
      "report.md.mustache": "{{say.skip}}|{{say.lastDay}}",
    ])
    #expect(try reportPage([:], as: .markdown, templates: templates, language: .dutch) == "Ga|Dag")
    let problem = try #require(throws: TemplateProblem.self) {
      try Made.templates(["texts.nl.txt": "skip = Ga\r\n\r\nskp = Ga\r\n"])
    }
    #expect(problem.place.line == 3)
  }

  /// The rules of Mustache for tags that stand alone on a line, dots, and what a section is about.
  @Test(arguments: [
    ("een\n{{#flag}}\ntwee\n{{/flag}}\ndrie\n", "een\ntwee\ndrie\n"), ("een\r\n{{! niets }}\r\ntwee", "een\r\ntwee"),
    ("  {{>asked}}\ntwee", "[x]twee"), ("a {{>asked}} b", "a [x] b"), ("{{#flag}}\nx{{/flag}}", "x"),
    ("{{object.name}}{{object.none}}{{none.name}}", "naam"), ("{{#object}}{{name}}{{text}}{{/object}}", "naamtekst"),
    ("{{#list}}{{.}},{{/list}}{{^list}}leeg{{/list}}", "a,b,"), ("{{^none}}niets{{/none}}{{#none}}x{{/none}}", "niets"),
    ("{{#text}}[{{.}}]{{/text}}", "[tekst]"), ("{{ text }}{{{ text }}}{{& text }}", "teksttekst" + "tekst"),
    ("", ""), ("één {{text}} twee", "één tekst twee"),
  ])
  func rendered(_ template: String, _ expected: String) throws {
    let templates = try Made.templates(["report.md.mustache": template, "asked.md.mustache": "[x]"])
    let value: JSONValue = [
      "flag": true, "text": "tekst", "list": ["a", "b"], "object": ["name": "naam", "none": .null],
    ]
    #expect(try reportPage(value, as: .markdown, templates: templates, language: .dutch) == expected)
  }

  @Test func notText() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    try Made.write(["style.css": [0xFF, 0xFE]], to: folder.path)
    #expect(throws: TemplateProblem.self) { try Templates(in: folder.path) }
    try Made.write(["style.css": [UInt8](repeating: 0x20, count: 1 << 20 + 1)], to: folder.path)
    #expect(throws: TemplateProblem.self) { try Templates(in: folder.path) }
    #expect(throws: FileError.self) { try Templates(in: folder.path + "/none") }
  }

  @Test func textsStyleAndLogoAreReplaced() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    try Made.write(
      [
        "report.html.mustache": Array("{{{style}}}|{{say.skip}}|{{say.lastDay}}|{{logo}}".utf8),
        "style.css": Array("a { color: red }".utf8), "texts.nl.txt": Array("skip = <Ga>".utf8),
        "logo.png": [0x89, 0x50, 0x4E, 0x47], "leesmij.md": Array("niets van ons".utf8),
      ], to: folder.path)
    let page = try reportPage([:], as: .html, templates: try Templates(in: folder.path), language: .dutch)
    #expect(page == "a { color: red }|&lt;Ga&gt;|Uiterste dag|data:image/png;base64,iVBORw==")
  }

  @Test func bothLanguagesHaveTheSameTexts() throws {
    let keys = ["nl", "en"].map { language in
      Templates.builtIn.first { $0.name == "texts.\(language).txt" }?.text.split(separator: "\n")
        .filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ")[0] } ?? []
    }
    #expect(keys[0] == keys[1])
    #expect(keys[0].count > 50)
    for file in Templates.builtIn where file.name.hasSuffix(".mustache") {
      for match in file.text.matches(of: #/\{\{#?say\.([A-Za-z]+)\}\}/#) {
        #expect(keys[0].contains(match.1), "\(file.name): \(match.1)")
      }
    }
  }

  @Test func theBuiltInFilesStandInCodeAsInTheFolder() throws {
    var parts = #filePath.split(separator: "/").map(String.init)
    parts.removeLast(3)
    let folder = "/" + parts.joined(separator: "/") + "/Sources/ReportPages/Templates"
    #expect(try SystemInterface.files(under: folder, endingIn: [""]) == Templates.builtIn.map(\.name).sorted())
  }
}
