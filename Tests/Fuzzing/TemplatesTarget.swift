import Diagnostics
import SystemInterface

@testable import JSONText
@testable import ReportPages

/// Any bytes as a template: what is refused has its place in it, and no text of a register gets out of its element.
func fuzzTemplates(_ input: [UInt8]) throws {
  let text = String(decoding: input, as: UTF8.self)
  let lines = TextLines(text)
  func holdIsWithin(_ place: Place?) {
    guard let place else { return }
    hold((1...lines.count + 1).contains(place.line), "\(place) of \(lines.count) lines")
  }
  do throws(TemplateProblem) {
    let template = try Template(text, name: "verslag", file: "verslag")
    for format in PageFormat.allCases {
      let rendering = try TemplateRendering(
        templateValue(values, for: format), into: "verslag", of: ["verslag": template], recordsOrigins: true,
        mostParts: 20_000)
      guard format == .html else { continue }
      let page = String(decoding: rendering.bytes, as: UTF8.self)
      hold(text.contains("hostile") || !page.contains("<hostile"), "a text became an element")
      do throws(PageDefect) {
        try PageRules(loading: nil).check(rendering.bytes)
      } catch {
        hold((0...rendering.bytes.count).contains(error.offset), "\(error) lies outside the page")
        holdIsWithin(rendering.place(of: error.offset))
      }
    }
  } catch {
    holdIsWithin(error.place)
  }
  // The page as it stands, which the rules must be able to read as well.
  for files in [nil, ["style.css", "search.js"] as Set] { try? PageRules(loading: files).check(input) }
  try? checkStyle(input)
}

private let hostile = "<hostile onload=\"x\" b='y'>{{#items}}]]>--></style>&amp; [a](b) | * _ ` \u{0}\r\n\u{202E}"

private let values: JSONValue = [
  "title": .string(hostile), "id": .string(hostile), "flag": true, "nothing": .null, "number": 7,
  "items": [["id": "a/b/1", "title": .string(hostile), "items": ["x", .string(hostile)]], "twee", []],
]
