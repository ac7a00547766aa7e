import Foundation
import Testing

/// The yearly report as a clerk runs it: its figures are those of the other commands, and nothing is half written.
@Suite struct ReportTests {
  private static func json(_ arguments: String...) throws -> [String: Any] {
    let outcome = try RunningTermijn.run(arguments, in: RunningTermijn.package)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  private static func list(_ value: Any?, _ path: String...) throws -> [[String: Any]] {
    var value = value
    for key in path.dropLast() { value = (value as? [String: Any])?[key] }
    return try #require((value as? [String: Any])?[path.last ?? ""] as? [[String: Any]])
  }

  @Test(arguments: [("2020", "2020-11-30"), ("2021", "2020-11-30"), ("2022", "2021-12-31"), ("2024", "2023-06-01")])
  func daysAreThoseOfDeadlines(_ year: String, _ asOf: String) throws {
    let report = try Self.json("report", year, "--format", "json", "--lang", "nl", "--as-of", asOf)
    let listed = try Self.list(
      try Self.json(
        "deadlines", "--from", "\(year)-01-01", "--through", "\(year)-12-31", "--format", "json", "--lang", "nl",
        "--as-of", asOf), "deadlines")
    let months = try Self.list(report, "calendar", "months")
    let told = try months.flatMap { try Self.list($0, "deadlines") }
    let dated = listed.filter { $0["date"] is String }
    #expect(told.compactMap { $0["id"] as? String } == dated.compactMap { $0["id"] as? String })
    for (mine, theirs) in zip(told, dated) {
      for key in ["date", "certainty", "sendBy", "decideBy", "title"] {
        #expect(mine[key] as? String == theirs[key] as? String, "\(key) of \(mine["id"] ?? "")")
      }
      for key in ["ambiguous", "imprecise", "assumed"] { #expect(mine[key] as? Bool == theirs[key] as? Bool) }
    }
    let derivations = try Self.list(report, "derivations")
    for deadline in listed {
      let mine = try #require(derivations.first { $0["id"] as? String == deadline["id"] as? String })
      let steps = try Self.list(mine, "derivation").compactMap { $0["text"] as? String }
      #expect(steps == (try Self.list(deadline, "derivation").compactMap { $0["text"] as? String }))
      #expect(mine["before"] as? String == deadline["before"] as? String)
    }
    let counts = try #require((report["inShort"] as? [String: Any])?["counts"] as? [String: Int])
    #expect(counts["deadlines"] == dated.count)
    #expect(counts["certain"] == dated.count { $0["certainty"] as? String == "certain" })
  }

  @Test(arguments: ["jeugd-naar-leidse-regio", "werk-en-inkomen-naar-leiden"])
  func windowsAreThoseOfWindowsAndConflicts(_ transition: String) throws {
    let report = try Self.json("report", "2022", "--format", "json", "--lang", "nl", "--transition", transition)
    let transitions = try Self.list(report, "transitions")
    #expect(transitions.count == 1)
    let mine = try Self.list(transitions.first, "windows")
    let theirs = try Self.list(
      try Self.json("windows", "--format", "json", "--lang", "nl", "--transition", transition), "windows")
    #expect(mine.count == theirs.count)
    for (mine, theirs) in zip(mine, theirs) {
      for key in ["target", "verdict", "openUntil", "claimsUntil"] {
        #expect(mine[key] as? String == theirs[key] as? String)
      }
      for key in ["gapDays", "overlapDays"] { #expect(mine[key] as? Int == theirs[key] as? Int) }
      #expect(mine["conflicts"] as? [String] == theirs["conflicts"] as? [String])
      guard let detail = mine["detail"] as? [String: Any], let target = mine["target"] as? String else { continue }
      let answer = try Self.json("conflicts", target, "--format", "json", "--lang", "nl", "--transition", transition)
      let contracts = try Self.list(detail, "contracts")
      for (part, other) in zip(contracts, try Self.list(answer, "contracts")) {
        #expect(part["contract"] as? String == other["contract"] as? String)
        #expect(part["lastDay"] as? String == other["lastDay"] as? String)
        #expect(part["days"] as? Int == other["days"] as? Int)
        let states = try Self.list(part, "actions").compactMap { $0["state"] as? String }
        #expect(states == (try Self.list(other, "actions").compactMap { $0["state"] as? String }))
      }
      #expect(contracts.count == (try Self.list(answer, "contracts").count))
      let all = try Self.list(answer, "conflicts").compactMap { $0["text"] as? String }
      let own = try Self.list(detail, "conflicts").compactMap { $0["text"] as? String }
      #expect(own.allSatisfy(all.contains))
    }
  }

  @Test(arguments: ["html", "md", "json", "csv"])
  func sameRegisterAndDayGiveTheSameBytes(_ format: String) throws {
    let copy = try TemporaryFolder()
    let there = copy.url.appendingPathComponent("elders")
    try FileManager.default.copyItem(at: RunningTermijn.package.appendingPathComponent("contracts"), to: there)
    let here = try RunningTermijn.run("report", "2022", "--format", format)
    let other = try RunningTermijn.run(
      ["report", "2022", "--format", format, "-C", there.path, "--as-of", "2020-11-30"], in: copy.url,
      environment: ["LANG": "nl_NL.UTF-8", "TZ": "Pacific/Kiritimati"])
    #expect(here.status == 0 && !here.output.isEmpty)
    // The list of deadlines speaks the language of who asks; a report that of its register.
    #expect(here.output == other.output)
  }

  @Test func theLanguageIsAskedForOrThatOfTheRegister() throws {
    #expect(try RunningTermijn.run("report", "2022", "--format", "md").output.hasPrefix("# Termijnen 2022"))
    let english = try RunningTermijn.run("report", "2022", "--format", "md", "--lang", "en")
    #expect(english.output.hasPrefix("# Deadlines 2022"))
    #expect(!english.output.contains("Uiterste dag"))
  }

  @Test(arguments: [
    (["report", "0"], 64, "from 1900 on"), (["report", "21"], 64, "from 1900 on"),
    (["report"], 64, "2022"), (["report", "abc"], 64, "abc"),
    (["report", "2022", "--compared-with", "2020-11-30"], 64, "--compared-with"),
    (["report", "2022", "--transition", "jeugd-naar-leidse-regoi"], 64, "jeugd-naar-leidse-regio"),
    (["report", "2022", "--format", "doc"], 64, "doc"), (["report", "2022", "-C", "none"], 2, "none"),
    (["report", "2022", "-C", "contracts", "-C", "contracts"], 64, "--output"),
    (["report", "2022", "--templates", "none"], 2, "none"),
    (["report", "2022", "--output", "/dev/null/x"], 2, "/dev/null"),
    (["report", "2031"], 2, "horizon"),
    (["report", "2022", "--format", "pdf", "--output", "/dev/null/x.pdf"], 2, ""),
  ])
  func refusal(_ arguments: [String], _ status: Int32, _ mentioned: String) throws {
    let outcome = try RunningTermijn.run(arguments, in: RunningTermijn.package)
    #expect(outcome.status == status, "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
    if !mentioned.isEmpty { #expect(outcome.messages.contains(mentioned), "\(outcome.messages)") }
  }

  @Test func aPDFNeedsATool() throws {
    let folder = try TemporaryFolder()
    let goal = folder.url.appendingPathComponent("verslag.pdf")
    let outcome = try RunningTermijn.run(
      ["report", "2022", "--format", "pdf", "--output", goal.path], in: RunningTermijn.package,
      environment: ["PATH": folder.url.path])
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("WeasyPrint"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  @Test func aToolThatFailsLeavesTheOldFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(["weasyprint": "#!/bin/sh\nexit 3\n", "verslag.pdf": "oud"])
    let tool = folder.url.appendingPathComponent("weasyprint")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
    let goal = folder.url.appendingPathComponent("verslag.pdf")
    let outcome = try RunningTermijn.run(
      ["report", "2022", "--format", "pdf", "--output", goal.path], in: RunningTermijn.package,
      environment: ["PATH": folder.url.path])
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("3"))
    #expect(try String(contentsOf: goal, encoding: .utf8) == "oud")
  }

  @Test func manyRegistersGiveOneReportEach() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b", "c"] {
      try folder.write([
        "in/\(name)/register.yaml": "municipality: Gemeente \(name)\nlanguage: nl\nas-of: 2021-01-01\n",
        "in/\(name)/hulp.yaml": "id: hulp\ntitle: Hulp\nterm: {start: 2020-01-01, duration: P2Y}\n",
      ])
    }
    let outcome = try RunningTermijn.run(
      ["report", "2021", "-C", "in", "--output", "uit", "--format", "md"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.url.appendingPathComponent("uit").path)
    #expect(made.sorted() == ["report-2021-a.md", "report-2021-b.md", "report-2021-c.md"])
    let text = try String(contentsOf: folder.url.appendingPathComponent("uit/report-2021-b.md"), encoding: .utf8)
    #expect(text.hasPrefix("# Termijnen 2021 Gemeente b"))
    // One broken register is reported, and the others get theirs.
    try folder.write(["in/b/hulp.yaml": "id: hulp\n"])
    let broken = try RunningTermijn.run(
      ["report", "2021", "-C", "in", "--output", "niet", "--format", "md"], in: folder.url)
    #expect(broken.status == 2)
    #expect(broken.messages.contains("in/b/hulp.yaml"))
    let others = try FileManager.default.contentsOfDirectory(atPath: folder.url.appendingPathComponent("niet").path)
    #expect(others.sorted() == ["report-2021-a.md", "report-2021-c.md"])
  }

  /// The council has some minutes: a few pages, and the proof beside them.
  @Test func theEditionIsShortAndItsDatesLeadIntoTheAnnex() throws {
    let folder = try TemporaryFolder()
    let goal = folder.url.appendingPathComponent("verslag van 2021.md")
    let outcome = try RunningTermijn.run("report", "2021", "--annex", "--output", goal.path)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let edition = try String(contentsOf: goal, encoding: .utf8)
    let annex = try String(
      contentsOf: folder.url.appendingPathComponent("verslag van 2021-annex.md"), encoding: .utf8)
    let headings = edition.split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(headings.count > 8)
    #expect(headings.allSatisfy { !$0.contains(".yaml") && $0.firstMatch(of: /[a-z]-[a-z]+\/|\/[0-9]{4}-/) == nil })
    for line in Set(edition.split(separator: "\n")) where line.count > 40 && line.hasPrefix("- ") {
      #expect(edition.components(separatedBy: line).count == 2, "twice: \(line)")
    }
    let links = edition.matches(of: /\]\(verslag%20van%202021-annex\.md#([^)]*)\)/).map { String($0.1) }
    #expect(links.count > 5)
    let anchors = Set(
      annex.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { heading in
        String(heading.dropFirst(4).filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
      })
    #expect(Set(links).isSubset(of: anchors), "\(Set(links).subtracting(anchors))")
    // On its own it leads nowhere.
    let alone = try RunningTermijn.run("report", "2021", "--format", "md").output
    #expect(!alone.contains("]("))
    let words = alone.split { !$0.isLetter && !$0.isNumber }.count
    #expect(words <= 1_600, "\(words)")
    let proof = try RunningTermijn.run("report", "2021", "--format", "md", "--annex").output
    #expect(proof == annex)
  }

  @Test func aWordProcessorNeedsPandoc() throws {
    let folder = try TemporaryFolder()
    for name in ["verslag.docx", "verslag.odt"] {
      let outcome = try RunningTermijn.run(
        ["report", "2021", "-C", RunningTermijn.package.appendingPathComponent("contracts").path, "--output", name],
        in: folder.url, environment: ["PATH": folder.url.path])
      #expect(outcome.status == 2)
      #expect(outcome.messages.contains("pandoc"))
    }
    try folder.write([
      "pandoc": "#!/bin/sh\nfor word; do case $word in --output=*) echo DOC > ${word#--output=};; esac; done\n"
    ])
    let tool = folder.url.appendingPathComponent("pandoc")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
    let made = try RunningTermijn.run(
      ["report", "2021", "-C", RunningTermijn.package.appendingPathComponent("contracts").path, "--output", "v.docx"],
      in: folder.url, environment: ["PATH": "\(folder.url.path):/usr/bin:/bin"])
    #expect(made.status == 0, "\(made.messages)")
    #expect(try String(contentsOf: folder.url.appendingPathComponent("v.docx"), encoding: .utf8) == "DOC\n")
  }

  /// What is for the council in a list is for the council in the report.
  @Test(arguments: [("2021", "2020-11-30"), ("2022", "2020-11-30"), ("2022", "2021-12-31"), ("2023", "2022-07-15")])
  func theCouncilIsToldWhatItsListHas(_ year: String, _ asOf: String) throws {
    let report = try Self.json("report", year, "--format", "json", "--as-of", asOf)
    let listed = try Self.list(
      try Self.json(
        "deadlines", "--audience", "raad", "--from", "\(year)-01-01", "--through", "\(year)-12-31", "--format", "json",
        "--as-of", asOf), "deadlines"
    ).filter { $0["date"] is String }.compactMap { $0["id"] as? String }
    let items = try Self.list(report, "askedOfCouncil", "items")
    let told = items.filter { $0["date"] is String }.compactMap { $0["id"] as? String }
    #expect(told == listed)
    let decisions = try Self.list(report, "edition", "decisions").flatMap { try Self.list($0, "items") }
    let informed = try Self.list(report, "edition", "informed")
    #expect(
      Set((decisions + informed).compactMap { $0["id"] as? String }) == Set(items.compactMap { $0["id"] as? String }))
    #expect(decisions.count + informed.count == items.count)
    // The council is asked for what is its own, and for nothing that nobody owns.
    let steps = try Self.list(report, "transitions").flatMap { try Self.list($0, "windows") }
      .compactMap { $0["detail"] as? [String: Any] }.flatMap { try Self.list($0, "steps") }
    for step in steps where step["owner"] as? String != "raad" {
      #expect(!items.contains { $0["id"] as? String == step["id"] as? String }, "\(step["id"] ?? "")")
    }
    #expect(decisions.allSatisfy { ($0["id"] as? String)?.contains("/step/") == true })
  }

  @Test func templatesBesideTheRegisterAreUsed() throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "register/register.yaml": "municipality: Muiden\nlanguage: nl\nas-of: 2021-01-01\n",
      "register/hulp.yaml": "id: hulp\ntitle: Hulp\nterm: {start: 2020-01-01, duration: P2Y}\n",
      "register/report/report.md.mustache": "{{about.title}}: {{>in-short}}",
      "anders/report.md.mustache": "anders\n{{#open}}",
    ])
    let own = try RunningTermijn.run(["report", "2021", "-C", "register", "--format", "md"], in: folder.url)
    #expect(own.output.hasPrefix("Termijnen 2021 Muiden: ## In het kort"), "\(own.messages)")
    let broken = try RunningTermijn.run(
      ["report", "2021", "-C", "register", "--format", "md", "--templates", "anders"], in: folder.url)
    #expect(broken.status == 2)
    #expect(broken.messages.contains("anders/report.md.mustache:2:1"), "\(broken.messages)")
  }

  @Test func theBuiltInTemplatesAreABeginning() throws {
    let folder = try TemporaryFolder()
    let written = try RunningTermijn.run(["report", "--write-templates", "sjablonen"], in: folder.url)
    #expect(written.status == 0, "\(written.messages)")
    let path = folder.url.appendingPathComponent("sjablonen").path
    for format in ["html", "md"] {
      let plain = try RunningTermijn.run("report", "2022", "--format", format)
      let same = try RunningTermijn.run("report", "2022", "--format", format, "--templates", path)
      #expect(same.output == plain.output, "\(same.messages)")
    }

    // What somebody made their own is theirs.
    try folder.write(["sjablonen/style.css": "body { color: green }"])
    let again = try RunningTermijn.run(["report", "--write-templates", "sjablonen"], in: folder.url)
    #expect(again.status == 0, "\(again.messages)")
    let kept = try String(contentsOf: folder.url.appendingPathComponent("sjablonen/style.css"), encoding: .utf8)
    #expect(kept == "body { color: green }")
  }

  @Test func anAssumptionShows() throws {
    let outcome = try RunningTermijn.run(
      "report", "2021", "--format", "md", "--assume", "gr-haaglanden/exit-notice/2021=received@2020-11-30")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("Aanname: gr-haaglanden/exit-notice/2021=received@2020-11-30"))
  }

  @Test func hostileTextStaysText() throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "register.yaml": "municipality: '</title><script>x</script>'\nlanguage: nl\nas-of: 2021-01-01\n",
      "hulp.yaml": """
      id: hulp
      title: "=cmd()|\\u0301\\" onload='x' </style><script>alert(1)</script> ]]> ](javascript:x) `a` \\e[31m \\u202E {{{about}}} \(String(repeating: "lang", count: 500))"
      term: {start: 2020-01-01, duration: P2Y}
      extensions: [{by: silence, duration: P1Y, notice: P3M}]
      contact: "<img src=x onerror=x>"
      claims: {period: P5Y, assumed: "| a | b |\\n# kop\\n[x](y)"}
      """,
    ])
    for part in [[], ["--annex"]] {
      let html = try RunningTermijn.run(["report", "2021", "-C", "."] + part, in: folder.url).output
      // The edition has the short name, of which this is the beginning.
      #expect(html.contains(part.isEmpty ? "=cmd()" : "&lt;script&gt;alert(1)"))
      let page = html.replacing("<style>", with: "").replacing("</style>", with: "")
      for harmful in ["<script", "</style>", "<img", "onload='", "\u{1B}", "\u{202E}", "javascript:x\""] {
        #expect(!page.contains(harmful), "\(harmful)")
      }
      #expect(html.components(separatedBy: "</style>").count == 2)
      // The page and each drawing have a title of their own, and none is closed by what stands in it.
      #expect(html.components(separatedBy: "</title>").count == html.components(separatedBy: "<title").count)
      let markdown = try RunningTermijn.run(
        ["report", "2021", "-C", ".", "--format", "md"] + part, in: folder.url
      ).output
      let bare = ["\\]", "\\[", "\\`", "\\|"].reduce(markdown) { $0.replacing($1, with: "") }
      for harmful in ["<script", "](javascript", "\n# kop", "[x](y)", "`a", "\u{1B}", "\u{202E}"] {
        #expect(!bare.contains(harmful), "\(harmful)")
      }
      for line in markdown.split(separator: "\n") where line.hasPrefix("|") {
        let bars = line.replacing("\\|", with: "").count { $0 == "|" }
        #expect(bars == 4 || bars == 7, "\(line.prefix(80))")
      }
    }
    let csv = try RunningTermijn.run(["report", "2021", "-C", ".", "--format", "csv"], in: folder.url).output
    #expect(csv.contains("hulp/term-end/0"))
    #expect(!csv.contains("\u{1B}") && !csv.contains(";=") && !csv.contains(";\"="))
  }
}
