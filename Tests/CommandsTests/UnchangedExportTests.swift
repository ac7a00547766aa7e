import Foundation
import Testing

/// Of many registers, what changed is written alone.
@Suite struct UnchangedExportTests {
  /// What did not change keeps its bytes and its times, so that whoever copies or serves it has nothing to do.
  @Test func anExportWritesWhatChangedAlone() throws {
    let folder = try TemporaryFolder.ofTwoMunicipalities(otherContract: "P3Y")
    func times() throws -> [String: Date] {
      let files = try FileManager.default.subpathsOfDirectory(atPath: folder.url.appendingPathComponent("agendas").path)
      return try Dictionary(
        uniqueKeysWithValues: files.filter { $0.contains(".") }.map { name in
          let path = folder.url.appendingPathComponent("agendas/\(name)").path
          let attributes = try FileManager.default.attributesOfItem(atPath: path)
          return (name, try #require(attributes[.modificationDate] as? Date))
        })
    }
    let export = ["export", "-C", "land", "--output", "agendas"]
    let first = try RunningTermijn.run(export, in: folder.url)
    #expect(first.output.contains("Together: 2 of 2 registers changed (Oosterhoek, Westerveen)."), "\(first.output)")
    let before = try times()
    #expect(before.count > 6)
    let again = try RunningTermijn.run(export, in: folder.url)
    #expect(again.output.contains("Together: 0 of 2 registers changed (none)."), "\(again.output)")
    #expect(try times() == before)
    try folder.write([
      "land/west/vervoer.yaml": "id: vervoer\ntitle: Vervoer\nterm: {start: 2021-01-01, duration: P4Y}\n"
    ])
    let changed = try RunningTermijn.run(export, in: folder.url)
    #expect(changed.output.contains("Nothing changed: all"), "\(changed.output)")
    #expect(changed.output.contains("Together: 1 of 2 registers changed (Westerveen)."), "\(changed.output)")
    let after = try times()
    let touched = Set(after.keys.filter { after[$0] != before[$0] })
    #expect(
      touched.isSuperset(of: ["west/ledger.txt", "west/termijnen.ics", "west/contract-vervoer.ics"]), "\(touched)")
    #expect(touched.allSatisfy { $0.hasPrefix("west/") } && !touched.contains("west/contract-hulp.ics"), "\(touched)")
  }
}
