import Diagnostics
import JSONText
import ReportPages
import Testing
import Words

/// A page loads nothing by itself, whatever a template puts in it; only what a reader follows may lead elsewhere.
@Suite struct PageRulesTests {
  @Test(arguments: [
    // Pictures, sounds and frames.
    "<img src=\"http://127.0.0.1/x.png\">", "<img src=\"//vals.example/x\">", "<img src='file:///etc/passwd'>",
    "<img src=\"x.png\">", "<IMG SRC=\"x.png\">", "<img\nsrc\n=\n'x.png'>", "<img srcset=\"x.png 2x\">", "<img src=x>",
    "<img src=\"data:text/html,x\">", "<img src=\"data:image/png,x\" lowsrc=\"x\">", "<img src=\"#x\">",
    "<picture><source srcset=\"x\"></picture>", "<video src=\"x\" poster=\"x\"></video>", "<audio src=\"x\"></audio>",
    "<iframe src=\"/etc/passwd\"></iframe>", "<iframe srcdoc=\"x\"></iframe>", "<object data=\"x\"></object>",
    "<embed src=\"x\">", "<frameset><frame src=\"x\"></frameset>", "<applet code=\"x\"></applet>",
    "<body background=\"x.png\">", "<table background=\"x.png\"></table>",
    // Style from elsewhere, however it is written.
    "<link rel=\"stylesheet\" href=\"x.css\">", "<link rel=\"attachment\" href=\"file:///etc/passwd\">",
    "<style>@import 'x.css';</style>", "<style>@IMPORT url(x.css);</style>", "<style>@\\69mport 'x';</style>",
    "<style>a { background: url(x) }</style>", "<style>a { background: URL('x') }</style>",
    "<style>a { background: u\\72l(x) }</style>", "<style>a { background: url(/**/x) }</style>",
    "<style>a { background: url( \"x\" ) }</style>", "<style>a { background: image-set('x' 1x) }</style>",
    "<style>a { background: url(data:image/png,x), url(x) }</style>",
    "<style>a { content: \"/*\" } b { background: url(x) } /* \" */</style>",
    "<style>/* \" */ b { background: url(x) } /* \" */</style>", "<style>a { content: 'x\n; b: url(x) }</style>",
    "<style>@font-face { src: url(x) }</style>", "<style>@font-face { src: url(data:text/css,x) }</style>",
    "<style>@namespace 'x';</style>", "<style>/* url(</style>", "<style>a{}</style ><img src=x>",
    "<p style=\"background: url(x)\">", "<p style=\"background: &#117;rl(x)\">",
    "<p style='background: url(&quot;x&quot;)'>",
    "<p style=\"background: u&#x72;l(x)\">",
    // Drawings.
    "<svg><image href=\"x\"/></svg>", "<svg><image xlink:href=\"x\"/></svg>", "<svg><use href=\"x#y\"/></svg>",
    "<svg><style>@import 'x'</style></svg>", "<svg><foreignObject></foreignObject></svg>",
    "<svg fill=\"url(x)\"></svg>",
    "<svg><rect filter=\"url(x)\"/></svg>", "<svg><feImage href=\"x\"/></svg>",
    "<svg><set attributeName=\"href\"/></svg>",
    "<svg><a><animate attributeName='href' to='x'/></a></svg>", "<svg><![CDATA[<img src='x'>]]></svg>",
    "<math><mtext></mtext></math>",
    // What goes elsewhere, or runs.
    "<meta http-equiv=\"refresh\" content=\"0; url=http://vals.example\">", "<meta http-equiv='Refresh' content='0'>",
    "<base href=\"http://vals.example/\">", "<a rel=\"attachment\" href=\"file:///etc/passwd\">x</a>",
    "<a rel=\"next ATTACHMENT\" href=\"#x\">x</a>", "<a href=\"file:///etc/passwd\">x</a>", "<a href=\"x.html\">x</a>",
    "<a href=\"javascript:alert(1)\">x</a>", "<a href=\"java\nscript:alert(1)\">x</a>",
    "<a href=\" javascript:x\">x</a>",
    "<a href=\"java&Tab;script:alert(1)\">x</a>", "<a href=\"javascript&colon;alert(1)\">x</a>", "<a ping=\"x\">x</a>",
    "<form action=\"http://vals.example\"></form>", "<button formaction=\"x\"></button>",
    "<input type=\"image\" src=\"x\">",
    "<p onclick=\"x\">", "<p ONCLICK='x'>", "<svg onload=\"x\"></svg>", "<script>x</script>",
    "<script src=\"x\"></script>",
    "<noscript><img src=x></noscript>", "<template><img></template>", "<marquee>",
    // What a browser would mend, each in its own way.
    "<p title=\"x\"onclick=\"x\">", "<p/onclick=x>", "<p title=\"a\" title=\"b\">", "<p title=\"x>", "<p", "a < b",
    "<?xml?>",
    "<!-->x-->", "<!--->x-->", "<!-- x --!> <img src=x> -->", "<!-- x", "<![if IE]>", "<title></title ><img src=x>",
    "<title><img src=x></title>", "</p onclick=x>", "</ p>", "<textarea><img src=x></textarea>", "<plaintext>",
    "a\u{1}b",
    "<p\u{C}onclick='x'>",
    // A head without the policy.
    "<head></head>", "<head><meta http-equiv=\"Content-Security-Policy\" content=\"img-src *\"></head>",
  ])
  func refused(_ markup: String) throws {
    let templates = try Made.templates([
      "report.html.mustache": "<p>een</p>\n{{>asked}}", "asked.html.mustache": "\n\n" + markup,
    ])
    let problem = try #require(throws: TemplateProblem.self) {
      try reportPage([:], as: .html, templates: templates, language: .dutch)
    }
    #expect(problem.place.file.hasSuffix("asked.html.mustache"))
    #expect((3...4).contains(problem.place.line), "\(problem.place)")
    #expect(!problem.message.dutch.isEmpty && !problem.message.english.isEmpty)
  }

  @Test(arguments: [
    "<a href=\"https://vals.example/?a=1&amp;b=2\">x</a>", "<a href=\"mailto:raad@vals.example\">x</a>",
    "<a href='#x'>x</a>",
    "<a href=\"http://vals.example\" rel=\"noopener noreferrer\">x</a>",
    "<img src=\"data:image/png;base64,AA==\" alt=\"\">",
    "<style>a { background: url(data:image/png;base64,AA==) } @page { @bottom-center { content: counter(page) } }</style>",
    "<style>@media print { a::after { content: \" (\" attr(href) \")\" } }</style>", "<p style=\"color: red\">x</p>",
    "<svg><defs><pattern id=\"p\"><path d=\"M0 0\"/></pattern></defs><rect fill=\"url(#p)\"/><use href=\"#p\"/></svg>",
    "<!-- een opmerking met <img src=x> --><p>a &amp; b > c</p>", "<!DOCTYPE html><title>a</title>", "<br/><hr />",
    "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"></head>",
  ])
  func taken(_ markup: String) throws {
    let templates = try Made.templates(["report.html.mustache": markup])
    #expect(try reportPage([:], as: .html, templates: templates, language: .dutch) == markup)
  }

  /// Each part is harmless; together with what the register says they are not.
  @Test(arguments: [
    ("<img src=\"{{x}}\">", "http://vals.example"), ("<a href=\"{{x}}\">x</a>", "javascript:alert(1)"),
    ("<p style=\"{{x}}\">", "background: url(x)"), ("<style>{{x}}</style>", "@import (x);"),
    ("<i{{x}} src=\"y\">", "mg"),
  ])
  func thePageIsLookedAtAndNotTheTemplate(_ template: String, _ text: String) throws {
    let templates = try Made.templates(["report.html.mustache": "\n" + template])
    let problem = try #require(throws: TemplateProblem.self) {
      try reportPage(["x": .string(text)], as: .html, templates: templates, language: .dutch)
    }
    #expect(problem.place.line == 2)
  }

  @Test func aSiteLoadsItsOwnFilesOnly() throws {
    let own =
      "<link rel=\"stylesheet\" href=\"../style.css\"><script src=\"../search.js\"></script><a href=\"x.html\">x</a>"
    func page(_ markup: String) throws -> String {
      try sitePage(
        [:], template: "site-index", templates: try Made.templates(["site-index.html.mustache": markup]),
        language: .dutch,
        files: ["../style.css", "../search.js"]
      ) { _, _ in nil }
    }
    #expect(try page(own) == own)
    for markup in [
      "<link rel=\"stylesheet\" href=\"style.css\">", "<link rel=\"attachment\" href=\"../style.css\">",
      "<script src=\"x.js\"></script>", "<script src=\"../search.js\">x</script>", "<a href=\"//vals.example\">x</a>",
      "<a href=\"file:x\">x</a>", "<form action=\"x\"></form>",
    ] {
      #expect(throws: TemplateProblem.self, "\(markup)") { try page(markup) }
    }
  }
}
