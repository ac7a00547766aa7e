import CivilDates
import Deadlines
import Diagnostics
import Foundation
import Register
import RegisterReading
import ReportPages
import Reports
import Sites
import TestSupport
import Testing
import Words

/// The root of the package.
let package = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// A site as it would be written, in memory.
struct MadeSite {
  let engine: DeadlineEngine
  private(set) var files: [String: String] = [:]
  private(set) var pages: [String: HTMLReading] = [:]

  init(_ engine: DeadlineEngine, _ language: Language = .dutch, calendars: [String] = []) throws {
    self.engine = engine
    let site = Site(
      of: engine, language: language, colophon: .init(version: "1", registerHash: "hash", folder: "register"),
      templates: try Templates(), calendars: calendars.map { .init(name: $0, title: $0, count: 1) })
    var written: [String: String] = [:]
    try site.write { path, text in
      #expect(written[path] == nil, "\(path) is written twice")
      written[path] = text
    }
    files = written
    for (path, text) in written where path.hasSuffix(".html") { pages[path] = HTMLReading(text) }
  }

  /// The links that lead nowhere, as `page: address`.
  var brokenLinks: [String] {
    pages.flatMap { path, page in
      page.addresses.filter { !leadsSomewhere($0, from: path) }.map { "\(path): \($0)" }
    }.sorted()
  }

  private func leadsSomewhere(_ address: String, from path: String) -> Bool {
    guard !address.contains(":"), !address.hasPrefix("/") else { return false }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in parts[0].split(separator: "/").map(String.init) {
      if part == ".." {
        guard folders.popLast() != nil else { return false }
      } else {
        folders.append(part)
      }
    }
    let target = parts[0].isEmpty ? path : folders.joined(separator: "/")
    guard files[target] != nil else { return false }
    guard parts.count == 2 else { return true }
    return pages[target]?.ids.contains(parts[1].removingPercentEncoding ?? "") ?? false
  }
}

/// The first register as it was known on a day.
func firstRegister(asOf day: String = "2020-11-30") throws -> DeadlineEngine {
  let read = readRegister(at: package.appendingPathComponent("contracts").path)
  try #require(!read.register.contracts.isEmpty)
  return DeadlineEngine(Snapshot(of: read.register, asOf: date(day)))
}

/// A register of files that a test writes.
func register(_ files: [String: String], asOf day: String = "2021-01-01") throws -> DeadlineEngine {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sites-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
  let read = readRegister(at: folder.path)
  let errors = read.diagnostics.filter { $0.severity == .error }
  try #require(errors.isEmpty, "\(errors)")
  return DeadlineEngine(Snapshot(of: read.register, asOf: date(day)))
}
