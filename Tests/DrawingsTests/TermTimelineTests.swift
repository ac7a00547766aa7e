import CivilDates
import Deadlines
import Foundation
import Register
import TestSupport
import Testing
import Transitions
import Wording
import Words

@testable import Drawings

@Suite struct TermTimelineTests {
  /// Ranges of one month, of a year and less, of forty years, and beside everything.
  static let ranges = [
    ("2020-01-01", "2030-12-31"), ("2021-01-01", "2021-12-31"), ("2021-03-10", "2022-06-10"),
    ("2000-01-01", "2039-12-31"), ("2021-06-15", "2021-06-15"), ("2060-01-01", "2060-12-31"),
  ]

  private func timeline(
    of engine: DeadlineEngine, from first: String = "2020-01-01", through last: String = "2030-12-31",
    in language: Language = .dutch
  ) throws -> TermTimeline {
    let transition = try #require(engine.snapshot.transitions.first)
    return TermTimeline(
      of: engine, question: TransitionQuestion(transition, engine: engine), from: date(first), through: date(last),
      wording: Wording(language))
  }

  @Test(arguments: hostileTitles)
  func `No text of a register breaks out of the drawing`(title: String) throws {
    let timeline = try timeline(of: register(ofEveryKindNamed: title))
    let reading = XMLReading(timeline.svg(idPrefix: "t"))
    #expect(reading.problem == nil)
    #expect(
      Set(reading.names).isSubset(of: [
        "svg", "title", "desc", "defs", "pattern", "g", "path", "rect", "circle", "text",
      ]))
    #expect(!reading.attributes.contains { $0.name.hasPrefix("on") || $0.name == "href" })
    let scalars = timeline.svg(idPrefix: "t").unicodeScalars
    #expect(!scalars.contains { $0.value < 0x20 && $0 != "\n" || (0x202A...0x202E).contains($0.value) })
  }

  @Test(arguments: hostileTitles, ranges)
  func `No words overlap, and nothing stands outside`(title: String, range: (String, String)) throws {
    let timeline = try timeline(of: register(ofEveryKindNamed: title), from: range.0, through: range.1)
    let drawing = TimelineDrawing(timeline, prefix: "t", title: "t").drawing()
    expectTidy(drawing.labels, width: TimelineDrawing.width, height: drawing.height)
    expectInside(XMLReading(drawing.svg), width: TimelineDrawing.width, height: drawing.height)
  }

  @Test func `All years that can be written are drawn`() throws {
    let timeline = try timeline(of: firstRegister(), from: "0001-01-01", through: "9999-12-31")
    let drawing = TimelineDrawing(timeline, prefix: "t", title: "t").drawing()
    expectTidy(drawing.labels, width: TimelineDrawing.width, height: drawing.height)
    expectInside(XMLReading(drawing.svg), width: TimelineDrawing.width, height: drawing.height)
  }

  @Test func `Sixty contracts are drawn apart`() throws {
    let timeline = try timeline(of: register(ofEveryKindNamed: "Raamovereenkomst", times: 7))
    #expect(timeline.rows.count == 63)
    let drawing = TimelineDrawing(timeline, prefix: "t", title: "t").drawing()
    expectTidy(drawing.labels, width: TimelineDrawing.width, height: drawing.height)
  }

  @Test func `Printed parts hold every row once, and fit their page`() throws {
    let timeline = try timeline(of: register(ofEveryKindNamed: "Raamovereenkomst", times: 7))
    let parts = timeline.svgs(idPrefix: "t", maximumHeight: 1050)
    #expect(parts.count > 1)
    let readings = parts.map { XMLReading($0) }
    #expect(readings.allSatisfy { $0.problem == nil })
    #expect(readings.flatMap(\.texts).count { $0 == "Raamovereenkomst" } == 63)
    for reading in readings {
      let height = try #require(reading.values(of: "height").first.flatMap { Double($0) })
      #expect(height <= 1050)
    }
    let ids = readings.flatMap { $0.values(of: "id") }
    #expect(Set(ids).count == ids.count)
    #expect(timeline.with(only: "c0-0").svgs(idPrefix: "t").count == 1)
  }

  @Test func `Stretches meet without gap or overlap`() throws {
    for row in try timeline(of: register(ofEveryKindNamed: "Hulp")).rows {
      for (one, next) in zip(row.spans, row.spans.dropFirst()) { #expect(one.days.meets(next.days), "\(row.id)") }
    }
    for row in try timeline(of: firstRegister()).rows {
      for (one, next) in zip(row.spans, row.spans.dropFirst()) { #expect(one.days.meets(next.days), "\(row.id)") }
    }
  }

  @Test func `Every marked day is one that the engine gives`() throws {
    let engine = try firstRegister()
    let timeline = try timeline(of: engine)
    for mark in timeline.rows.flatMap(\.marks) {
      guard let id = mark.id else { continue }
      let deadline = try #require(engine.deadline(id))
      #expect(mark.day == deadline.date ?? deadline.before?.previous, "\(id)")
      #expect((mark.shape == .unknown) == (deadline.date == nil))
    }
    #expect(timeline.rows.flatMap(\.marks).contains { $0.id?.description == "gr-haaglanden/exit-notice/2022" })
  }

  @Test func `What can no longer come about is not drawn`() throws {
    let files = [
      "optie.yaml": """
      id: optie
      title: Optie
      term: {start: 2020-01-01, duration: P2Y}
      extensions: [{by: decision, duration: P1Y, notice: P3M}]

      """
    ]
    func spans(asOf day: String) throws -> Int {
      TermTimeline(
        of: try register(files, asOf: day), from: date("2020-01-01"), through: date("2025-12-31"),
        wording: Wording(.dutch)
      ).rows[0].spans.count
    }
    #expect(try spans(asOf: "2021-09-30") == 2)
    #expect(try spans(asOf: "2021-10-01") == 1)
  }

  @Test func `Notes say what is unknown, ambiguous and imprecise`() throws {
    let rows = try timeline(of: register(ofEveryKindNamed: "Hulp")).rows
    let notes = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0.notes.map { "\($0.sign) \($0.text)" }) })
    #expect(
      notes["c0-1"] == ["? Verlenging 1 inroepen: uiterste dag niet bekend; voor 1 maart 2021."])
    #expect(notes["c0-4"] == ["? Het begin is niet bekend.", "? Het einde is niet bekend."])
    #expect(notes["c0-2"]?.contains("≈ Laatste dag: tussen 1 december 2021 en 31 december 2021.") == true)
    #expect(
      notes["c0-6"]?.contains("? Het einde na verlenging 1 is niet bekend.") == true)
  }

  @Test(arguments: [Language.dutch, .english])
  func `Drawing, table and text tell of the same rows`(language: Language) throws {
    let timeline = try timeline(of: firstRegister(), in: language)
    let table = timeline.table
    #expect(table.rows.count == timeline.rows.count)
    #expect(timeline.textAlternative.count == timeline.rows.count)
    #expect(table.rows.allSatisfy { $0.count == table.headers.count })
    for (row, text) in zip(timeline.rows, timeline.textAlternative) {
      #expect(text.hasPrefix("\(row.title):"))
      for mark in row.marks where mark.id != nil && mark.shape != .unknown { #expect(text.contains(mark.text)) }
      for note in row.notes { #expect(text.contains(note.text)) }
    }
    #expect(timeline.candidates.map(\.day).map(\.description) == ["2023-01-01", "2024-01-01"])
  }

  @Test func `Two drawings share no id, and every reference finds its pattern`() throws {
    let timeline = try timeline(of: firstRegister())
    let one = XMLReading(timeline.svg(idPrefix: "een"))
    let other = XMLReading(timeline.svg(idPrefix: "3 \"twee"))
    #expect(Set(one.values(of: "id")).isDisjoint(with: other.values(of: "id")))
    for reading in [one, other] {
      let ids = reading.values(of: "id")
      #expect(Set(ids).count == ids.count)
      for fill in reading.values(of: "fill") where fill.hasPrefix("url(#") {
        #expect(ids.contains(String(fill.dropFirst(5).dropLast())))
      }
      let labels = reading.values(of: "aria-labelledby").flatMap { $0.split(separator: " ").map(String.init) }
      #expect(labels.count == 2 && labels.allSatisfy { ids.contains($0) })
    }
  }

  @Test(arguments: [Language.dutch, .english])
  func `The drawing of the first register is the one that is kept`(language: Language) throws {
    let svg = try timeline(of: firstRegister(), in: language).svg(idPrefix: "looptijden")
    #expect(try svg == timeline(of: firstRegister(), in: language).svg(idPrefix: "looptijden"))
    try expectGolden(svg, named: "looptijden.\(language == .dutch ? "nl" : "en").svg")
  }
}
