import Foundation
import Testing

/// A last day that nobody knows: nothing is said to be in time on a day that may be too late.
@Suite struct UnknownDayTests {
  private typealias Place = ExportTests.Place

  private static let unknown = Place.contract().replacingOccurrences(of: "notice: P6M", with: "notice: unknown")

  @Test func theEventDoesNotSayThatItsDayIsInTime() throws {
    let place = try Place(Self.unknown + "contact: Team inkoop\n")
    try place.export(asOf: "2021-01-01")
    let text = try #require(try place.event("DAG ONBEKEND: " + Place.marked)?.value("DESCRIPTION"))
    #expect(text.contains("staat in geen stuk en kan maanden eerder zijn: dit is de laatste dag voor het einde"))
    #expect(text.contains("Zoek de opzegtermijn op") && text.contains("Vragen: Team inkoop."))
    #expect(!text.contains("uiterlijk dan"))
  }

  @Test func anEndThatBecameUnknownNamesTheDayBefore() throws {
    let place = try Place()
    try place.export(asOf: "2021-01-01")
    try place.write(Place.contract(lastDay: "unknown").replacingOccurrences(of: "2020-01-01", with: "unknown"))
    try place.export(asOf: "2021-03-01")
    let text = try #require(try place.event("DAG ONBEKEND: Een contract\\, einde")?.value("DESCRIPTION"))
    #expect(text.contains("De laatste dag is niet bekend.") && text.contains("Stond eerst op zondag 31 december 2023"))
    #expect(!text.contains("Dit is de laatste dag dat het contract geldt"))
  }

  @Test func anImpreciseDayLiesBetweenTwoDays() throws {
    let place = try Place(
      Place.contract(lastDay: "{about: medio 2023, from: 2023-05-31, to: 2023-07-30}"))
    try place.export(asOf: "2021-01-01")
    let end = try #require(try place.event("Einde: Een contract")?.value("DESCRIPTION"))
    #expect(end.contains("(tussen 31 mei 2023 en 30 juli 2023)"), "\(end)")
  }

  @Test func noticeAfterTheEndIsNotMeasuredAgainstADayThatNobodyKnows() throws {
    let folder = try TemporaryFolder()
    try folder.write(["contracts/een.yaml": Self.unknown])
    let outcome = try RunningTermijn.run(
      ["decide", "een/notice/1=received@2024-02-01", "--dry-run", "--lang", "nl"], in: folder.url)
    #expect(outcome.status == 64)
    #expect(
      outcome.messages.contains(
        "dit kwam na 31 december 2023, de laatste dag voor het einde; hoeveel eerder het ontvangen moest zijn, is niet "
          + "bekend"), "\(outcome.messages)")
  }

  @Test func noticeThatMayBeLateIsTaggedSoEverywhere() throws {
    let folder = try TemporaryFolder()
    try folder.write(["contracts/een.yaml": Self.unknown])
    for arguments in [["--dry-run"], []] {
      let outcome = try RunningTermijn.run(
        ["decide", "een/notice/1=received@2023-12-31", "--lang", "nl"] + arguments, in: folder.url)
      #expect(outcome.status == 0)
      #expect(outcome.messages.contains("[uncertain-notice]"), "\(outcome.messages)")
    }
    let check = try RunningTermijn.run(["check", "--lang", "nl"], in: folder.url)
    #expect(check.status == 0 && check.output.contains("[uncertain-notice]"))
    let explained = try RunningTermijn.run(
      ["explain", "een/term-end/0", "--as-of", "2024-01-01", "--lang", "nl"], in: folder.url
    ).output.replacing("\n", with: " ")
    #expect(explained.contains("of de opzegging van 31 december 2023 tegen verlenging 1 op tijd was, is niet bekend"))
  }
}
