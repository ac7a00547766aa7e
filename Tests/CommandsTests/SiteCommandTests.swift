import Foundation
import Testing

@Suite struct SiteCommandTests {
  private func tree(_ folder: URL) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where !name.hasSuffix(".ics") {
      // A folder has no contents.
      found[name] = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
    }
    return found
  }

  @Test func `A site is written, written again with the same bytes, and loses what is gone`() throws {
    let folder = try TemporaryFolder()
    let site = folder.url.appendingPathComponent("site")
    let first = try RunningTermijn.run("site", "--output", site.path)
    #expect(first.status == 0, "\(first.messages)")
    let files = try tree(site)
    #expect(files["index.html"] != nil && files["style.css"] != nil)
    #expect(FileManager.default.fileExists(atPath: site.appendingPathComponent("calendars/termijnen.ics").path))
    #expect(try RunningTermijn.run("site", "--output", site.path + "/").status == 0)
    #expect(try tree(site) == files)

    let register = folder.url.appendingPathComponent("register")
    try folder.write(["register/hulp.yaml": "id: hulp\ntitle: Hulp\nterm: {start: 2020-01-01, duration: P2Y}\n"])
    let arguments = ["site", "-C", register.path, "--as-of", "2021-01-01", "--output", site.path]
    let other = try RunningTermijn.run(arguments, in: folder.url)
    #expect(other.status == 2)
    #expect(other.messages.contains("belongs to the calendars of another register"))
    #expect(try tree(site) == files)
    #expect(try RunningTermijn.run(arguments + ["--force"], in: folder.url).status == 0)
    #expect(try tree(site).keys.filter { $0.hasPrefix("contracts/") } == ["contracts/hulp.html"])
    // Nothing is left beside it.
    #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.url.path)) == ["register", "site"])
  }

  @Test(arguments: ["mijn.txt", ".htaccess", "contracts/extra.html"])
  func `A file of somebody else is not lost`(name: String) throws {
    let folder = try TemporaryFolder()
    let site = folder.url.appendingPathComponent("site")
    #expect(try RunningTermijn.run("site", "--output", site.path).status == 0)
    try folder.write(["site/\(name)": "van mij"])
    let outcome = try RunningTermijn.run("site", "--output", site.path)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("site/\(name) is not part of an earlier site"))
    #expect(try String(contentsOf: site.appendingPathComponent(name), encoding: .utf8) == "van mij")
  }

  @Test func `A folder of another kind is refused, a file as well, an empty one is taken`() throws {
    let folder = try TemporaryFolder()
    try folder.write(["map/files.txt": "een lijst van mij\n", "bestand": "x"])
    #expect(try RunningTermijn.run("site", "--output", folder.url.path + "/map").status == 2)
    #expect(try RunningTermijn.run("site", "--output", folder.url.path + "/bestand").status == 2)
    let empty = folder.url.appendingPathComponent("leeg")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    #expect(try RunningTermijn.run("site", "--output", empty.path).status == 0)
  }
}
