import Diagnostics
import LocatedYAML
import SystemInterface
import TestSupport
import Testing
import Words

@testable import RegisterReading

/// What people write in a register before they know its language, and what they are told.
@Suite struct ReadersWordsTests {
  /// What is found in a file, in Dutch and in English: place, what, way out.
  private func findings(_ bytes: [UInt8]) -> [(nl: String, en: String, help: String)] {
    var found: [Diagnostic] = []
    do {
      check(try parseYAML(bytes, file: "a.yaml"), against: Grammar.contract, into: &found)
    } catch {
      found = [error.diagnostic]
    }
    return found.map { finding in
      let place = finding.place.map { "\($0.line):\($0.column)+\(finding.length)" } ?? ""
      return (
        "\(place) \(finding.message.dutch) | \(finding.help.dutch)",
        "\(place) \(finding.message.english) | \(finding.help.english)", finding.help.english
      )
    }
  }

  /// A contract that is right but for what stands in the place of one part.
  private func contract(_ term: String = "{start: 2025-01-01, duration: P1Y}", _ rest: String = "") -> [UInt8] {
    Array("id: a\ntitle: A\nterm: \(term)\n\(rest)".utf8)
  }

  @Test(
    "A Dutch key says what it is called, with its value, and where it goes",
    arguments: [
      (
        "opzegtermijn: 3 maanden",
        "4:1+12 onbekende sleutel `opzegtermijn` | dat heet hier `notice: P3M`, en staat onder "
          + "`extensions` of `exits`"
      ),
      (
        "einddatum: 31-12-26",
        "4:1+9 onbekende sleutel `einddatum` | dat heet hier `last-day: 2026-12-31`, en staat onder `term`"
      ),
      (
        "Ingangsdatum: 1 jan. 2025",
        "4:1+12 onbekende sleutel `Ingangsdatum` | dat heet hier `start: 2025-01-01`, en staat onder `term`"
      ),
      ("duur: 2 jaar", "4:1+4 onbekende sleutel `duur` | dat heet hier `duration: P2Y`, en staat onder `term`"),
      ("looptijd: 4 jaar", "4:1+8 onbekende sleutel `looptijd` | dat heet hier `duration: P4Y`, en staat onder `term`"),
      ("start: 2025-01-01", "4:1+5 onbekende sleutel `start` | zet `start` onder `term`"),
      (
        "verlenging: 2x1 jaar",
        "4:1+10 onbekende sleutel `verlenging` | dat heet hier `extensions: [{by: ..., times: 2, duration: P1Y}]`"
      ),
      (
        "opties: 2 x 1 jaar",
        "4:1+6 onbekende sleutel `opties` | dat heet hier `extensions: [{by: decision, times: 2, duration: P1Y}]`"
      ),
      ("eigenaar: Inkoop", "4:1+8 onbekende sleutel `eigenaar` | dat heet hier `owner`"),
      ("Leverancier: Jansen BV", "4:1+11 onbekende sleutel `Leverancier` | dat heet hier `parties`"),
      ("partijen: [Jansen]", "4:1+8 onbekende sleutel `partijen` | dat heet hier `parties`"),
      ("waarde: 12.000", "4:1+6 onbekende sleutel `waarde` | dat heet hier `value`"),
      ("contract_nummer: 12", "4:1+15 onbekende sleutel `contract_nummer` | dat heet hier `number`"),
      ("bronnen: []", "4:1+7 onbekende sleutel `bronnen` | dat heet hier `sources`"),
      ("declaratietermijn: 5 jaar", "4:1+17 onbekende sleutel `declaratietermijn` | dat heet hier `claims: P5Y`"),
    ])
  func keys(line: String, told: String) throws {
    let found = findings(contract("{start: 2025-01-01, duration: P1Y}", line))
    #expect(found.map(\.nl) == [told])
  }

  @Test func keysInEnglish() {
    let found = findings(contract("{start: 2025-01-01, duration: P1Y}", "opzegtermijn: 6 mnd\nstart: 2025-01-01"))
    #expect(
      found.map(\.en) == [
        "4:1+12 unknown key `opzegtermijn` | here that is `notice: P6M`, and it goes under `extensions` or `exits`",
        "5:1+5 unknown key `start` | put `start` under `term`",
      ])
  }

  @Test("What is there under another name is not missing as well")
  func notMissing() {
    let file = "id: a\ntitel: A\nlooptijd:\n  start: 2025-01-01\n"
    #expect(
      findings(Array(file.utf8)).map(\.nl) == [
        "2:1+5 onbekende sleutel `titel` | dat heet hier `title`",
        "3:1+8 onbekende sleutel `looptijd` | dat heet hier `term`",
      ])
    #expect(
      findings(Array("overstap: a\nmoves: [b]\n".utf8)).map(\.nl) == [
        "1:1+8 onbekende sleutel `overstap` | dat heet hier `transition`"
      ])
  }

  @Test(
    "A value says how it is written here",
    arguments: [
      ("{start: 31-12-26}", "`31-12-26` is geen datum | schrijf `start: 2026-12-31`"),
      ("{start: 31-12-2026}", "`31-12-2026` is geen datum | schrijf `start: 2026-12-31`"),
      ("{start: 31 december 2026}", "`31 december 2026` is geen datum | schrijf `start: 2026-12-31`"),
      ("{start: 1 jan. 2025}", "`1 jan. 2025` is geen datum | schrijf `start: 2025-01-01`"),
      ("{start: december 2026}", "`december 2026` is geen datum | schrijf `start: 2026-12`"),
      ("{start: medio 2021}", "`medio 2021` is geen datum | schrijf `start: {about: medio 2021}`"),
      ("{start: onbekend}", "`onbekend` is geen datum | schrijf `start: unknown`"),
      (
        "{start: 30-02-2026}",
        "de dag 30-02-2026 bestaat niet: die maand heeft 28 dagen | verwacht: een dag (2022-12-31), maand (2021-12), "
          + "kwartaal (2021-34), jaar (2025) of \"[2026..2030]\", of unknown, of {about: ...}"
      ),
      ("{last-day: onbepaald}", "`onbepaald` is geen datum | schrijf `last-day: open`"),
      (
        "{duration: onbepaalde tijd}",
        "`onbepaalde tijd` is geen periode | schrijf voor onbepaalde tijd `last-day: open`, zonder `duration`"
      ),
      ("{duration: 3 maanden}", "`3 maanden` is geen periode | schrijf `duration: P3M`"),
      ("{duration: 6 mnd}", "`6 mnd` is geen periode | schrijf `duration: P6M`"),
      ("{duration: 2 jaar}", "`2 jaar` is geen periode | schrijf `duration: P2Y`"),
      ("{duration: 2x1 jaar}", "`2x1 jaar` is geen periode | schrijf `times: 2` en `duration: P1Y`"),
      ("{duration: 3}", "`3` is geen periode | schrijf `duration: P3M` voor maanden of `duration: P3Y` voor jaren"),
      (
        "{duration: n.v.t.}",
        "`n.v.t.` is geen periode | laat de sleutel weg als het er niet is, of schrijf `duration: unknown` als het niet "
          + "bekend is"
      ),
      ("4 jaar", "een losse waarde past hier niet | schrijf `term: {duration: P4Y}`"),
    ])
  func values(term: String, told: String) throws {
    let found = findings(contract(term)).map(\.nl)
    let first = try #require(found.first)
    #expect(found.count == 1)
    #expect(first.drop { $0 != " " }.dropFirst() == told)
  }

  @Test(
    "A word of a clause says how it is written here",
    arguments: [
      ("extensions: [{by: stilzwijgend}]", "by: silence"), ("extensions: [{by: optie}]", "by: decision"),
      ("extensions: [{by: in overleg}]", "by: agreement"), ("extensions: [{by: silense}]", "silence"),
      ("extensions: [{by: silence, times: onbeperkt}]", "times: unlimited"),
      ("extensions: [{by: silence, times: 2x}]", "times: 2"),
      ("extensions: [{by: silence, notice: 3 kalendermaanden}]", "notice: {calendar-months: 3}"),
      ("extensions: 2x1 jaar", "extensions: [{by: ..., times: 2, duration: P1Y}]"),
      ("exits: [{each: 31 december}]", "each: 12-31"), ("exits: [{each: 31-12}]", "each: 12-31"),
      ("exits: [{each: [30 juni, 31 december]}]", "06-30"), ("exits: [{each: maandeinde}]", "each: month-end"),
      ("exits: [{each: 12-31, by: leverancier}]", "by: them"), ("claims: onbekend", "claims: unknown"),
      ("costs: [{what: x, amount: \"€ 12.000,50\", when: exit}]", "amount: 12000.50"),
      ("costs: [{what: x, amount: 1.250.000, when: exit}]", "amount: 1250000"),
      ("follows: Oud Contract", "follows: oud-contract"), ("framework: ja", "framework: true"),
      ("final-last-day: t/m 31-12-2030", "final-last-day: 2030-12-31"),
    ])
  func words(line: String, written: String) throws {
    let found = findings(contract("{start: 2025-01-01, duration: P1Y}", line))
    let first = try #require(found.first)
    #expect(first.nl.contains("schrijf `\(written)`") || first.nl.contains("bedoelt u `\(written)`"), "\(first.nl)")
    #expect(first.en.contains("write `\(written)`") || first.en.contains("did you mean `\(written)`"), "\(first.en)")
  }

  /// Whatever is offered is right itself.
  @Test(arguments: [
    "start: 31-12-26", "start: 1 mei", "start: Q2 2021", "start: eind 2024", "duration: anderhalf jaar", "start: 1.1.1",
    "duration: 26 weken", "last-day: onbepaald", "last-day: 31 dec 2026", "at-most: 6 jaar",
  ])
  func whatIsOfferedHolds(line: String) throws {
    let found = findings(contract("{\(line)}"))
    let help = try #require(found.first).help
    guard help.hasPrefix("write `") else { return }
    let offered = String(help.dropFirst("write `".count).dropLast())
    #expect(findings(contract("{\(offered)}")).isEmpty, "\(offered)")
  }

  @Test(
    "What is no YAML is told in the words of the file",
    arguments: [
      (
        "title: Hulp: jeugd\n",
        "2:12 een dubbele punt met een spatie erachter maakt hiervan een tweede sleutel | zet de "
          + "tekst tussen aanhalingstekens: `title: \"Hulp: jeugd\"`"
      ),
      ("title:Hulp\nterm: {}\n", "2:6 na deze dubbele punt ontbreekt een spatie | schrijf `title: Hulp`"),
      (
        "term:\n  start:2021-01-01\n  duration: P2Y\n",
        "3:8 na deze dubbele punt ontbreekt een spatie | schrijf `start: 2021-01-01`"
      ),
      (
        "term:\n  start: 2021\n  duration:P2Y\n",
        "4:11 na deze dubbele punt ontbreekt een spatie | schrijf `duration: P2Y`"
      ),
      ("term:\n\tstart: 2021\n", "3:1 hier staat een tab | spring in met spaties"),
      ("term:\n  start: 2021\n \tduration: P1Y\n", "4:2 hier staat een tab | spring in met spaties"),
      (
        "claims: -\n",
        "2:9 een losse `-` is geen waarde | laat `claims` weg als het er niet is, of schrijf `claims: unknown` als het niet bekend is"
      ),
      (
        "claims: ?\n",
        "2:9 een losse `?` is geen waarde | laat `claims` weg als het er niet is, of schrijf `claims: unknown` als het niet bekend is"
      ),
      (
        "title: @Hulp\n",
        "2:8 een waarde kan zonder aanhalingstekens niet met `@` beginnen | zet de waarde tussen aanhalingstekens"
      ),
      (
        "title: * Hulp\n",
        "2:8 een waarde kan zonder aanhalingstekens niet met `*` beginnen | zet de waarde tussen aanhalingstekens"
      ),
      (
        "title: \"A\" b\nterm: {}\n",
        "2:12 hier staat nog tekst na het laatste aanhalingsteken | zet de hele tekst tussen aanhalingstekens; een ' erin wordt '' tussen '...'"
      ),
      (
        "title: \"A\n",
        "2:8 dit aanhalingsteken wordt nergens gesloten | zet aan het eind van de tekst hetzelfde aanhalingsteken"
      ),
      (
        "title: \"C:\\zaken\"\n",
        "2:11 een `\\` tussen dubbele aanhalingstekens heeft een eigen betekenis | gebruik enkele aanhalingstekens: '...'"
      ),
      ("term: {start: 2021}}\n", "2:20 deze `}` is er een te veel | haal hem weg"),
      (
        "term:\n  start: 2021\n duration: P1Y\n",
        "4:2 deze regel past niet bij de regels erboven | laat sleutels die bij elkaar horen even ver inspringen; na `sleutel:` met iets eronder staat niets"
      ),
      (
        "region: - a\n",
        "2:9 een lijst begint op een eigen regel | zet `- ` op de regel onder `region:`, of de lijst tussen haken: `region: [...]`"
      ),
      ("title: a\u{1}b\n", "2:9 hier staat een onzichtbaar stuurteken | typ de regel opnieuw"),
    ])
  func syntax(lines: String, told: String) {
    let found = findings(Array("id: a\n\(lines)".utf8)).map(\.nl)
    #expect(found.map { $0.replacing(/^(\d+:\d+)\+\d+/) { "\($0.output.1)" } } == [told])
  }

  @Test("A file that was not saved as UTF-8 says as what it was, and where that shows")
  func encodings() {
    let text = "id: a\ntitle: Pati\u{EB}nten\n"
    let ansi = text.unicodeScalars.map { UInt8($0.value) }
    let save = "sla het bestand op als UTF-8 (Kladblok: Opslaan als, Codering: UTF-8)"
    #expect(
      findings(ansi).map(\.nl) == [
        "2:12+1 het bestand is niet opgeslagen als UTF-8, maar zo te zien als Windows-1252 (ANSI): `ë` | \(save)"
      ])
    #expect(
      findings(Array("id: a\n".utf8) + [0xEB, 0x3A]).map(\.nl).first?.hasPrefix("2:1+1 het bestand is niet") == true)
    let units = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let turned = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    for bytes in [units, [0xFF, 0xFE] + units, turned, [0xFE, 0xFF] + turned] {
      #expect(
        findings(bytes).map(\.en) == [
          "1:1+1 the file was saved as UTF-16 (\u{201C}Unicode\u{201D}), not as UTF-8 | save the file as UTF-8 "
            + "(Notepad: Save as, Encoding: UTF-8)"
        ])
    }
  }

  /// No message breaks on any file, and each stays within it.
  @Test func anyBytes() {
    let signs: [[UInt8]] =
      ["\t", ":", ": ", "- ", "?", "\"", "'", "{", "}", "[", "]", ",", "\n", "\n  ", "a", "@", "%", "\\", "\u{E9}"]
      .map { Array($0.utf8) } + [[0xEB], [0], [0x0D], [0xC2, 0x85], [0xEF, 0xBB, 0xBF]]
    var generator = SplitMix64(seed: 20)
    let file = Array("id: a\ntitle: Hulp\nterm:\n  start: 2021-01-01\nextensions: [{by: silence}]\n".utf8)
    for _ in 0..<3_000 {
      var bytes = file
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let at = Int.random(in: 0...bytes.count, using: &generator)
        bytes.insert(contentsOf: signs[Int.random(in: 0..<signs.count, using: &generator)], at: at)
      }
      let count = TextLines(bytes, breaks: .yaml).count
      var found: [Diagnostic] = []
      do {
        check(try parseYAML(bytes, file: "a.yaml"), against: Grammar.contract, into: &found)
      } catch {
        found = [error.diagnostic]
      }
      for finding in found {
        #expect((1...(count + 1)).contains(finding.place?.line ?? 1), "\(bytes)")
        #expect((finding.place?.column ?? 1) >= 1)
        #expect(!finding.message.dutch.isEmpty && !finding.help.dutch.isEmpty)
      }
    }
  }
}
