import Foundation
import SystemInterface
import Testing

/// A folder takes the place of another as a whole, and of nothing that is not its own.
@Suite struct ReplacedFolderTests {
  private func make(_ path: String, _ text: String = "new") throws {
    let folder = try ReplacedFolder(at: path)
    try folder.write(text, to: "index.html")
    try folder.write(text, to: "deep/down/page.html")
    #expect(try folder.commit() == 3)
  }

  @Test func oldGivesWayToNew() throws {
    let scratch = try Scratch()
    try make("\(scratch.path)/site", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: "\(scratch.path)/site")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(scratch.path)/site/index.html")
    try make("\(scratch.path)/site/")
    #expect(try scratch.text("site/deep/down/page.html") == "new")
    #expect(try scratch.permissions("site") == 0o700)
    #expect(try scratch.permissions("site/index.html") == 0o600)
    #expect(try scratch.names() == ["site"])
  }

  @Test("What others put there stays", arguments: ["file", "deep/file", "empty/", "link", ".hidden"])
  func foreign(_ name: String) throws {
    let scratch = try Scratch()
    try make("\(scratch.path)/site", "old")
    if name == "link" {
      try scratch.link("site/link", to: "index.html")
    } else if name.hasSuffix("/") {
      try FileManager.default.createDirectory(
        atPath: "\(scratch.path)/site/\(name)", withIntermediateDirectories: false)
    } else {
      try scratch.put("mine", in: "site/\(name)")
    }
    #expect(throws: ReplacedFolder.Problem.self) { try make("\(scratch.path)/site") }
    #expect(try scratch.text("site/index.html") == "old")
    #expect(try scratch.names() == ["site"])
  }

  @Test func whatComesMeanwhileStays() throws {
    let scratch = try Scratch()
    try make("\(scratch.path)/site", "old")
    let folder = try ReplacedFolder(at: "\(scratch.path)/site")
    try folder.write("new", to: "index.html")
    try scratch.put("mine", in: "site/file")
    #expect(throws: ReplacedFolder.Problem.self) { try folder.commit() }
    #expect(try scratch.text("site/index.html") == "old")
    #expect(try scratch.text("site/file") == "mine")
  }

  @Test func theNextOneMendsWhatWasStopped() throws {
    let scratch = try Scratch()
    try scratch.put("old", in: ".site.termijn-00112233445566aa/old/index.html")
    try scratch.put("# termijn\nindex.html\n", in: ".site.termijn-00112233445566aa/old/files.txt")
    try scratch.put("half", in: ".site.termijn-00112233445566bb/new/index.html")
    try scratch.put("mine", in: ".site.termijn-mine/index.html")
    let folder = try ReplacedFolder(at: "\(scratch.path)/site")
    #expect(try scratch.text("site/index.html") == "old")
    try folder.write("new", to: "index.html")
    _ = try folder.commit()
    #expect(try scratch.text("site/index.html") == "new")
    #expect(
      try scratch.names().filter { !$0.hasPrefix(".site.termijn-") || $0.hasSuffix("mine") } == [
        ".site.termijn-mine", "site",
      ])
  }

  @Test func aLinkToTheFolderStays() throws {
    let scratch = try Scratch()
    try make("\(scratch.path)/site", "old")
    try scratch.link("link", to: "site")
    try make("\(scratch.path)/link")
    #expect(try scratch.text("site/index.html") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(scratch.path)/link") == "site")
  }
}
