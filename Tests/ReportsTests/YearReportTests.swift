import CivilDates
import Deadlines
import JSONText
import Register
import Reports
import TestSupport
import Testing
import Transitions
import Words

/// The figures of a report are those of the engine: nothing is worked out a second time.
@Suite struct YearReportTests {
  private static let moments = [
    (2020, "2020-11-30"), (2021, "2020-11-30"), (2022, "2020-11-30"), (2023, "2020-11-30"), (2030, "2020-11-30"),
    (2022, "2021-12-31"), (2022, "2022-01-01"), (2023, "2022-06-15"), (2024, "2023-12-31"),
  ]

  @Test(arguments: moments)
  func theYearIsWhatDeadlinesLists(_ year: Int, _ asOf: String) throws {
    let known = Known.real(asOf: asOf)
    let report = try known.report(year, comparedWith: "2019-01-01")
    let listed = known.engine.deadlines(from: date(year, 1, 1), through: date(year, 12, 31))
    #expect(report.deadlines.map(\.id) == listed.filter { $0.date != nil }.map(\.id))
    #expect(report.deadlines.map(\.date) == listed.compactMap(\.date).map(Optional.some))
    let told = Set((report.deadlines + report.undated + report.unplaced).map(\.id))
    #expect(told.isSuperset(of: listed.map(\.id)))
    // What has no day and precedes the next 1 January is due in the year; nothing else is added.
    for deadline in report.undated where !listed.contains(deadline) {
      #expect(deadline.before == date(year + 1, 1, 1))
    }
  }

  @Test(arguments: moments)
  func everyDateHasItsDerivation(_ year: Int, _ asOf: String) throws {
    let report = try Known.real(asOf: asOf).report(year, comparedWith: "2019-01-01")
    let named = Set(report.named.map(\.id))
    #expect(report.named.allSatisfy { !$0.derivation.isEmpty })
    for deadline in report.deadlines + report.undated + report.outlook.years.flatMap(\.deadlines) {
      #expect(named.contains(deadline.id), "\(deadline.id)")
    }
    for section in report.transitions {
      for answer in section.windows {
        guard let open = section.openUntil(of: answer) else {
          #expect(answer.openUntil == nil)
          continue
        }
        #expect(open.day == answer.openUntil)
        #expect(report.named.first { $0.id == open.id }?.date == open.day, "\(open.id)")
      }
    }
  }

  /// What somebody may still be asked about stands where it was due, and not in `conflicts` alone.
  @Test func theOwnMonthShowsWhatWasMissed() throws {
    let known = Known.real(asOf: "2020-11-30")
    let report = try known.report(2019)
    let missed = DeadlineID("gr-haaglanden/exit-notice/2020")
    #expect(known.engine.nextSteps().missed.map(\.id) == [missed])
    #expect(report.missed.map(\.id) == [missed])
    #expect(!report.deadlines.contains { $0.id == missed })
    #expect(report.named.contains { $0.id == missed })
    let json = report.json(.dutch, colophon: .init(version: "1", registerHash: "hash", folder: "contracts"))
    let text = json.formatted()
    let december = try #require(text.firstRange(of: "\"name\": \"december\""))
    let row = try #require(text[december.upperBound...].firstRange(of: "\"gr-haaglanden/exit-notice/2020\""))
    #expect(text[row.upperBound...].prefix(1_500).contains("\"te laat\""))
    #expect(try Known.real(asOf: "2020-11-30").report(2021).missed.isEmpty)
  }

  /// Whoever reads that it is too late must know what, and that somebody may have done it without a record.
  @Test func whatWasMissedIsNamedAndWhatIsNotRecordedIsSaid() throws {
    let colophon = YearReport.Colophon(version: "1", registerHash: "hash", folder: "contracts")
    let late = try Known.real(asOf: "2021-12-20").report(2021).json(.dutch, colophon: colophon).formatted()
    #expect(late.contains("2 termijnen zijn te laat"))
    #expect(
      late.contains(
        "De raad stemt in met uittreding uit de gemeenschappelijke regeling, voor 1 januari 2023 (17 december 2021)."))
    let gap = "De geschiedenis is volledig tot en met 30 november 2020. Wat daarna is gebeurd, is misschien niet "
    #expect(late.contains(gap))
    let early = try Known.real(asOf: "2020-11-30").report(2021).json(.dutch, colophon: colophon).formatted()
    #expect(early.contains("\"gapsLine\": null"))
    let before = try Known.real(asOf: "2019-11-30").report(2020).json(.dutch, colophon: colophon).formatted()
    #expect(before.contains("nog niets uit dit register bekend; het eerste werd bekend op 16 december 2019."))
  }

  /// The council is told which of the days it is asked to keep rest on something that no document says.
  @Test func aDayThatRestsOnAnAssumptionSaysSoWhereTheCouncilIsAsked() throws {
    let report = try Known.real(asOf: "2020-11-30").report(2021)
    let text = report.json(
      .dutch, colophon: .init(version: "1", registerHash: "hash", folder: "contracts")
    ).formatted()
    #expect(text.contains("vrijdag 17 december 2021 (aanname)"))
  }

  @Test func windowsAreThoseOfTheQuestion() throws {
    let known = Known.real(asOf: "2020-11-30")
    let report = try known.report(2022)
    #expect(report.transitions.map(\.transition.id) == known.engine.snapshot.transitions.map(\.id))
    for section in report.transitions {
      let expected = TransitionQuestion(section.transition, engine: known.engine).windows()
      #expect(section.windows.map(\.target) == expected.map(\.target))
      #expect(section.windows.map(\.verdict) == expected.map(\.verdict))
    }
    let only = try known.report(2022, transition: "jeugd-naar-leidse-regio")
    #expect(only.transitions.map(\.transition.id) == ["jeugd-naar-leidse-regio"])
  }

  @Test func theCouncilIsAskedToWeighAndToConsent() throws {
    let asked = try Known.real(asOf: "2020-11-30").report(2021).asked
    #expect(
      asked.urgent.map(\.deadline.id.description) == [
        "jeugd-naar-leidse-regio/step/2023-01-01/integrale-afweging",
        "jeugd-naar-leidse-regio/step/2023-01-01/raad-toestemming",
      ])
    let notice = try #require(asked.items.first { $0.deadline.id.kind == .exitNotice })
    guard case .runsOn(let lastDay)? = notice.consequence else {
      Issue.record("no consequence")
      return
    }
    #expect(lastDay == ImpreciseDate(date("2023-12-31")))
  }

  @Test func theOutlookGoesOnWhereTheYearEnds() throws {
    let known = Known.real(asOf: "2020-11-30")
    let report = try known.report(2022)
    let later = known.engine.deadlines(from: date("2023-01-01")).filter { $0.id.kind != .claimsEnd && $0.date != nil }
    #expect(Set(report.outlook.years.flatMap(\.deadlines).filter { $0.date != nil }.map(\.id)) == Set(later.map(\.id)))
    let undated = report.outlook.years.flatMap(\.deadlines).filter { $0.date == nil }
    #expect(Set(undated.map(\.id)).isDisjoint(with: report.undated.map(\.id)))
  }

  @Test(arguments: [
    (2031, ReportProblem.yearBeyondHorizon(date("2030-11-30"))), (9999, .yearBeyondHorizon(date("2030-11-30"))),
    (0, .yearBeyondHorizon(date("2030-11-30"))), (10_000, .yearBeyondHorizon(date("2030-11-30"))),
  ])
  func otherYears(_ year: Int, _ problem: ReportProblem) {
    #expect(throws: problem) { try Known.real(asOf: "2020-11-30").report(year) }
  }

  @Test(arguments: [2019, 1])
  func aYearThatIsOverSaysSo(_ year: Int) throws {
    let report = try Known.real(asOf: "2020-11-30").report(year)
    #expect(report.deadlines.isEmpty)
    #expect(report.isOver)
    #expect(try !Known.real(asOf: "2020-11-30").report(2020).isOver)
  }

  @Test func unknownTransition() {
    #expect(throws: ReportProblem.self) { try Known.real(asOf: "2020-11-30").report(2022, transition: "overstap") }
  }

  @Test func openQuestionsSayWhoCanSettleThem() throws {
    let questions = try Known.real(asOf: "2020-11-30").report(2022).questions
    let jbJr = try #require(questions.groups.first { $0.id == "jb-jr" })
    #expect(jbJr.items.map(\.kind).contains(.unknownDeadline))
    #expect(jbJr.items.map(\.kind).contains(.unknownAuthority))
    #expect(jbJr.items.allSatisfy { !$0.settledBy.isEmpty })
    let move = try #require(questions.groups.first { $0.id == "jeugd-naar-leidse-regio" })
    let bridges = try #require(move.items.first { $0.kind == .unconfirmedBridge })
    #expect(bridges.details.count == 3)
    let specialist = try #require(questions.groups.first { $0.id == "specialistische-jeugdhulp" })
    #expect(specialist.items.map(\.kind).contains(.disagreement))
  }
}
