import JSONText
import ReportPages
import Testing
import Words

/// Texts of a register are nothing but text on a page, whatever they hold and whatever a template does with them.
@Suite struct EscapingTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("</style></title>]]>", "&lt;/style&gt;&lt;/title&gt;]]&gt;"),
    ("\" onload='x'", "&quot; onload=&#39;x&#39;"),
    // With a combining mark behind it the quote is another character, but the same end of an attribute.
    ("\"\u{301} x=1", "&quot;\u{301} x=1"), (">\u{301}<\u{301}b>", "&gt;\u{301}&lt;\u{301}b&gt;"),
    ("a\u{202E}b\u{7}c\u{0}d", "a\\u{202e}b\\u{7}c\\u{0}d"), ("één & twee", "één &amp; twee"),
    ("regel\neen", "regel een"), ("{{about.title}}", "{{about.title}}"),
  ])
  func html(_ text: String, _ expected: String) throws {
    #expect(try page(text, "{{x}}", .html) == expected)
    #expect(try page(text, "{{{x}}}", .html) == expected)
    #expect(try page(text, "{{&x}}", .html) == expected)
  }

  @Test(arguments: [
    ("<b>vet</b> & <!-- -->", "&lt;b&gt;vet&lt;/b&gt; &amp; &lt;!-- --&gt;"),
    ("[klik](javascript:alert(1))", "\\[klik\\](javascript:alert(1))"),
    ("a | b | c", "a \\| b \\| c"),
    ("`code` *vet* _schuin_ ~~weg~~", "\\`code\\` \\*vet\\* \\_schuin\\_ \\~\\~weg\\~\\~"),
    ("# kop", "\\# kop"), ("- punt", "\\- punt"), ("1. een", "1\\. een"), ("12) een", "12\\) een"),
    ("=cmd()", "\\=cmd()"),
    ("een\n# kop\n\n| a |\n|---|", "een # kop \\| a \\| \\|---\\|"), ("   # kop", "\\# kop"),
    ("https://vals.example", "https\\://vals.example"), ("www.vals.example", "www\\.vals.example"),
    ("\\[x\\]", "\\\\\\[x\\\\\\]"), ("a\u{202E}b\u{7}", #"a\\u{202e}b\\u{7}"#), ("$x$ & y", "\\$x\\$ &amp; y"),
    ("2021-12-31 t/m 1.5", "2021-12-31 t/m 1.5"), ("Jeugdhulp (lokaal)", "Jeugdhulp (lokaal)"),
  ])
  func markdown(_ text: String, _ expected: String) throws {
    #expect(try page(text, "{{x}}", .markdown) == expected)
    #expect(try page(text, "{{{x}}}", .markdown) == expected)
  }

  @Test(arguments: PageFormat.allCases)
  func whatIsNoTextIsNothing(_ format: PageFormat) throws {
    let value: JSONValue = ["list": [["t": "<b>"]], "object": ["t": "<b>"], "none": .null]
    let template = "{{list}}{{{list}}}{{object}}{{{object}}}{{none}}{{{none}}}{{#object}}{{.}}{{/object}}{{unknown}}"
    #expect(try page(value, template, format) == "")
  }

  @Test func aPictureGoesOutAsItIsAndItsWordsDoNot() throws {
    let templates = try Made.templates([
      "report.html.mustache": "{{#pictures}}{{{svg}}}|{{#alternative}}{{.}};{{/alternative}}|{{caption}}{{/pictures}}"
    ])
    let picture = ReportPicture(svg: "<svg/>", alternative: ["<a>", "b"], caption: "<c>")
    let page = try reportPage([:], as: .html, templates: templates, language: .dutch, pictures: [picture])
    #expect(page == "<svg/>|&lt;a&gt;;b;|&lt;c&gt;")
  }

  @Test func anIdBecomesAnAnchor() throws {
    let value: JSONValue = ["deadline": ["id": "jb-jr/notice/1"]]
    #expect(try page(value, "#{{deadline.anchor}}", .html) == "#jb-jr/notice/1")
    #expect(try page(value, "#{{deadline.anchor}}", .markdown) == "#jb-jrnotice1")
  }

  @Test func aVeryLongWordTakesNoTime() throws {
    let word = String(repeating: "Meerjarenonderhoudscontract<>`|", count: 20_000)
    for format in PageFormat.allCases { #expect(try page(word, "{{x}}", format).utf8.count > word.utf8.count) }
  }

  private func page(_ text: String, _ template: String, _ format: PageFormat) throws -> String {
    try page(["x": .string(text)], template, format)
  }

  private func page(_ value: JSONValue, _ template: String, _ format: PageFormat) throws -> String {
    let templates = try Made.templates(["report.\(format.rawValue).mustache": template])
    return try reportPage(value, as: format, templates: templates, language: .dutch)
  }
}
