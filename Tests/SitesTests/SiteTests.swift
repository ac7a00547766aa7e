import CivilDates
import Deadlines
import Diagnostics
import Foundation
import Register
import Sites
import TestSupport
import Testing
import Transitions
import Wording
import Words

@Suite struct SiteTests {
  static let hostile =
    "</title><script>alert(1)</script>\\\" onload=\\\"x {{about}} {{{title}}} \\u202E \\x07 ]]> <!-- ' &amp; 漢字"

  /// A register whose every text tries to break out.
  static func hostileRegister() throws -> DeadlineEngine {
    let text = "\"\(hostile)\""
    return try register([
      "register.yaml": "title: \(text)\nmunicipality: \(text)\n",
      "documents.yaml": "documents: [{id: \"1\", title: \(text), date: 2020-01-01}]\n",
      "een.yaml": """
      id: een
      title: \(text)
      note: \(text)
      contact: \(text)
      url: "javascript:alert(1)"
      region: \(text)
      term: {start: 2020-01-01, duration: P2Y, sources: [{document: "1", lines: 1-2, quote: \(text)}]}
      extensions: [{by: silence, duration: P1Y, notice: P3M, who: \(text), assumed: \(text)}]
      claims: P5Y

      """,
      "con.yaml": "id: con\ntitle: \(text)\nterm: {start: 2020-01-01, last-day: open}\n"
        + "exit: {each: 12-31, notice: {calendar-years: 1}, after: [stap]}\n",
      "leeg.yaml": "id: leeg\ntitle: leeg\nterm: {start: unknown, last-day: unknown}\n",
      "overstap.yaml": """
      transition: aux
      title: \(text)
      moves: [een, con, leeg]
      candidates: [2020-01-01, 2023-01-01, 2099-01-01]
      joins: [{contract: leeg, entry: unknown}]
      steps: [{id: stap, title: \(text), owner: \(text), assumed: \(text)}, {id: later, title: \(text), after: [stap], at-least: P5D, assumed: \(text)}]
      bridges: [{for: overlap, how: \(text), who: \(text), confirmed: false, assumed: \(text)}]

      """,
    ])
  }

  @Test(arguments: [Language.dutch, .english])
  func `Every link of the first register's site leads somewhere`(language: Language) throws {
    for day in language == .dutch ? ["2020-11-30", "2026-06-01"] : ["2019-01-01", "2022-01-01"] {
      let site = try MadeSite(firstRegister(asOf: day), language)
      #expect(site.brokenLinks.filter { !$0.hasSuffix(".ics") } == [])
      #expect(site.pages.values.flatMap(\.problems) == [])
    }
  }

  @Test(arguments: [Language.dutch, .english])
  func `No text of a register breaks out of a page`(language: Language) throws {
    let site = try MadeSite(Self.hostileRegister(), language)
    for (path, page) in site.pages {
      #expect(page.problems == [], "\(path)")
      let scripts = page.attributes.filter { $0.element == "script" }.map(\.value)
      #expect(scripts == (path == "index.html" ? ["search.js"] : []))
      #expect(page.names.count { $0 == "script" } == scripts.count)
      #expect(!page.attributes.contains { $0.name.hasPrefix("on") || $0.name == "style" })
      #expect(page.addresses.allSatisfy { !$0.hasPrefix("javascript") })
      let scalars = (site.files[path] ?? "").unicodeScalars
      #expect(!scalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x202A...0x202E).contains($0.value) })
    }
    #expect(site.brokenLinks == [])
    #expect(site.pages["contracts/een.html"]?.text.contains("&lt;script&gt;alert(1)") == true)
  }

  @Test func `Every deadline that is listed has its place in a page`() throws {
    let engine = try firstRegister()
    let site = try MadeSite(engine)
    for deadline in engine.deadlines() {
      let id = deadline.id.description
      let path: String
      if case .step(let transition, let target, _) = deadline.id {
        path = "transitions/\(transition)/\(target).html"
      } else {
        path = "contracts/\(deadline.id.owner).html"
      }
      #expect(site.pages[path]?.ids.contains(id) == true, "\(id)")
      if let day = deadline.date {
        #expect(site.files[path]?.contains("datetime=\"\(day)\"") == true, "\(id)")
      }
    }
  }

  @Test func `Every day that windows gives has a page with its verdict`() throws {
    let engine = try firstRegister()
    let site = try MadeSite(engine)
    let wording = Wording(.dutch)
    for transition in engine.snapshot.transitions {
      for answer in TransitionQuestion(transition, engine: engine).windows() {
        let page = site.pages["transitions/\(transition.id)/\(answer.target).html"]
        #expect(page?.text.contains(wording.sentence(for: answer)) == true, "\(transition.id) \(answer.target)")
        let overview = site.pages["transitions/\(transition.id).html"]
        #expect(overview?.text.contains(wording.date(answer.target)) == true)
      }
    }
  }

  @Test func `Without a script the overview lists every contract`() throws {
    let engine = try firstRegister()
    let page = try #require(try MadeSite(engine).pages["index.html"])
    for contract in engine.snapshot.contracts { #expect(page.addresses.contains("contracts/\(contract.id).html")) }
    // Only what needs the script is hidden without it.
    #expect(page.attributes.filter { $0.name == "hidden" }.map(\.element) == ["form"])
  }

  @Test func `A large bundle is asked about the first days of years and its candidates`() throws {
    var files: [String: String] = [:]
    let ids = (0..<201).map { "c\($0)" }
    for (number, id) in ids.enumerated() {
      let start = date("2020-01-01").advanced(days: number)
      files["\(id).yaml"] = "id: \(id)\ntitle: \(id)\nterm: {start: \(start), duration: P2Y}\n"
    }
    files["overstap.yaml"] =
      "transition: t\ntitle: t\nmoves: [\(ids.joined(separator: ", "))]\ncandidates: [2022-05-05]\n"
    let site = try MadeSite(register(files))
    let days = site.pages.keys.filter { $0.hasPrefix("transitions/t/") }
    #expect(days.contains("transitions/t/2022-05-05.html") && days.contains("transitions/t/2023-01-01.html"))
    #expect(days.count < 15)
    #expect(site.brokenLinks == [])
  }

  @Test func `Calendars are linked where they belong`() throws {
    let site = try MadeSite(
      firstRegister(), calendars: ["termijnen.ics", "contract-jb-jr.ics", "overstap-jeugd-naar-leidse-regio.ics"])
    #expect(site.pages["index.html"]?.addresses.contains("calendars/termijnen.ics") == true)
    #expect(site.pages["contracts/jb-jr.html"]?.addresses.contains("../calendars/contract-jb-jr.ics") == true)
    #expect(
      site.pages["transitions/jeugd-naar-leidse-regio.html"]?.addresses
        .contains("../calendars/overstap-jeugd-naar-leidse-regio.ics") == true)
    #expect(site.pages["contracts/gr-haaglanden.html"]?.addresses.contains { $0.hasSuffix(".ics") } == false)
  }

  @Test func `A day beyond the horizon is said to lie there, and not to be past`() throws {
    let engine = try register(
      [
        "register.yaml": "horizon: P3Y\n",
        "hulp.yaml": "id: hulp\ntitle: Hulp\nterm: {start: 2020-01-01, duration: P2Y}\n"
          + "extensions: [{by: silence, duration: P1Y, notice: P3M}]\nclaims: P5Y\n",
        "overstap.yaml": "transition: t\ntitle: t\nmoves: [hulp]\ncandidates: [2023-01-01]\n",
      ])
    #expect(!engine.deadlines().contains { $0.id.kind == .claimsEnd })
    let site = try MadeSite(engine)
    let text = try #require(site.pages["contracts/hulp.html"]?.text)
    #expect(site.pages["contracts/hulp.html"]?.ids.contains("hulp/claims-end/1") == true)
    #expect(text.contains("Deze dag ligt na de horizon"))
    #expect(!text.contains("voorbij of niet meer aan de orde"))
  }

  @Test func `The same register gives the same bytes`() throws {
    #expect(try MadeSite(firstRegister()).files == MadeSite(firstRegister()).files)
  }

  @Test func `The pages of the first register are those that are kept`() throws {
    let list = try MadeSite(firstRegister()).files.keys.sorted().map { $0 + "\n" }.joined()
    let file = package.appendingPathComponent("Tests/SitesTests/Golden/files.txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(list.utf8).write(to: file)
      Issue.record("recorded files.txt")
      return
    }
    #expect(try list == String(contentsOf: file, encoding: .utf8))
  }
}
