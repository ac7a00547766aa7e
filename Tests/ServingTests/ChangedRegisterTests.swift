import Commands
import Foundation
import SystemInterface
import Testing
import Words

@testable import Serving

/// What changes is served without a restart, and what breaks is not.
@Suite struct ChangedRegisterTests {
  private static let contract = "id: hulp\ntitle: Hulp\nterm: {start: 2021-01-01, duration: P2Y}\n"
  private let served: Served

  init() throws {
    served = try Served(["register.yaml": "municipality: Oost\nas-of: 2021-06-01\n", "hulp.yaml": Self.contract])
  }

  @Test func aChangedRegisterIsServedAndABrokenOneIsNot() throws {
    let before = served.get("index.html")
    try served.write(Self.contract.replacing("Hulp", with: "Andere hulp"), to: "hulp.yaml")
    served.register.refresh()
    let changed = served.get("index.html")
    #expect(changed["etag"] != before["etag"])
    #expect(changed.text.contains("Andere hulp"))
    #expect(served.health.contains("\"ok\""))

    try served.write("id: hulp\nno such key: 1\n", to: "hulp.yaml")
    served.register.refresh()
    #expect(served.health.contains("\"last good state\""))
    #expect(served.get("index.html").body == changed.body)
    #expect(served.get("api/v1/deadlines").text.contains("hulp/term-end/0"))

    try served.write(Self.contract, to: "hulp.yaml")
    served.register.refresh()
    #expect(served.health.contains("\"ok\""))
    #expect(served.get("index.html").body == before.body)
  }

  @Test func timesOutliveARestart() throws {
    let path = "/f/\(served.service.ownSecret)/deadlines.ics"
    let first = served.service.get(path)
    let file = served.scratch.path + "/state/served.txt"
    try String(contentsOfFile: file, encoding: .utf8).replacing(/\t[0-9]+\n/, with: "\t1000000000\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    let again = try ServedRegister(
      in: served.folder, stateFolder: served.scratch.path + "/state", language: .english)
    let service = Service(of: again.source, tokens: nil) { _ in nil }
    let second = service.get("/f/\(service.ownSecret)/deadlines.ics")
    #expect(second["etag"] == first["etag"])
    #expect(second["last-modified"] == "Sun, 09 Sep 2001 01:46:40 GMT")
  }

  @Test func aRegisterWithErrorsIsNotServedFromTheStart() throws {
    try served.write("id: x\n", to: "x.yaml")
    #expect(throws: (any Error).self) { try ServedRegister(in: served.folder, stateFolder: nil, language: .english) }
  }

  @Test func aRegisterWithoutATransitionSaysSo() {
    let response = served.get("api/v1/windows")
    #expect(response.status == 422)
    #expect(response.text.contains("no transition"))
    #expect(served.get("try").status == 200)
  }
}
