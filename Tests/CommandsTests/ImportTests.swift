import Foundation
import Testing

/// From a spreadsheet to answers, as whoever has never seen a register does it.
@Suite struct ImportTests {
  private static let list = """
    Overzicht contracten;;;;;
    Contractnummer;Contractnaam;Leverancier;Ingangsdatum;Einddatum;Verlengingsopties;Opzegtermijn;Waarde
    2021-001;Jeugdhulp;Zorg & Co;31-01-2022;30-01-2026;2 x 1 jaar;6 mnd;€ 1.250.000,00
    2021-002;Dyslexie;Praktijk Léés;1 maart 2023;28-02-2025;1+1;3 maanden;45.000

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let bytes = try #require(
      Self.list.replacing("\n", with: "\r\n").data(using: .windowsCP1252, allowLossyConversion: false))
    try bytes.write(to: folder.url.appendingPathComponent("lijst.csv"))
    return folder
  }

  @Test func aListBecomesARegisterThatAnswers() throws {
    let folder = try folder()
    let imported = try RunningTermijn.run(["import", "lijst.csv", "-C", "reg"], in: folder.url)
    #expect(imported.status == 0, "\(imported.messages)")
    #expect(try RunningTermijn.run(["check", "-C", "reg"], in: folder.url).status == 0)
    let listed = try RunningTermijn.run(
      ["deadlines", "-C", "reg", "--as-of", "2024-01-01", "--format", "csv"], in: folder.url
    ).output
    #expect(listed.contains("2021-001/term-end/0,2021-001,term-end,2026-01-30,"), "\(listed)")
    #expect(listed.contains("2021-002/term-end/2,2021-002,term-end,2027-02-28,"), "\(listed)")
    let shown = try RunningTermijn.run(["show", "2021-001", "-C", "reg"], in: folder.url).output
    #expect(shown.contains("D3") && shown.contains("E3"), "\(shown)")

    // A second time changes nothing.
    let file = folder.url.appendingPathComponent("reg/lijst/2021-001.yaml")
    let before = try Data(contentsOf: file)
    _ = try RunningTermijn.run(["import", "lijst.csv", "-C", "reg"], in: folder.url)
    #expect(try Data(contentsOf: file) == before)
  }

  @Test func onlyLookingWritesNothing() throws {
    let folder = try folder()
    let looked = try RunningTermijn.run(["import", "lijst.csv", "-C", "reg", "--dry-run"], in: folder.url)
    #expect(looked.status == 0)
    #expect(looked.output.contains("2021-002"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("reg").path))
  }

  @Test func whereNothingWasReadNothingIsToldOfTheRegister() throws {
    let folder = try folder()
    let nothing = try RunningTermijn.run(["import", "weg.csv", "-C", "reg"], in: folder.url)
    #expect(nothing.status == 2)
    #expect(nothing.messages.contains("weg.csv"))
    #expect(!nothing.messages.contains("register") && !nothing.output.contains("register"), "\(nothing.output)")
    let one = try RunningTermijn.run(["import", "weg.csv", "lijst.csv", "-C", "reg"], in: folder.url)
    #expect(one.status == 2)
    #expect(FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("reg/lijst/2021-001.yaml").path))
  }
}
