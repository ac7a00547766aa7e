import CivilDates
import Deadlines
import Diagnostics
import Foundation
import Register
import RegisterReading
import TestSupport
import Testing
import Transitions

/// The root of the package.
let package = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The first register as it was known on a day.
func firstRegister(asOf day: String = "2020-11-30") throws -> DeadlineEngine {
  let read = readRegister(at: package.appendingPathComponent("contracts").path)
  try #require(!read.register.contracts.isEmpty)
  return DeadlineEngine(Snapshot(of: read.register, asOf: date(day)))
}

/// A register of files that a test writes.
func register(_ files: [String: String], asOf day: String = "2021-01-01") throws -> DeadlineEngine {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("drawings-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
  let read = readRegister(at: folder.path)
  let errors = read.diagnostics.filter { $0.severity == .error }
  try #require(errors.isEmpty, "\(errors)")
  return DeadlineEngine(Snapshot(of: read.register, asOf: date(day)))
}

/// Contracts of every kind that say `title`, and a transition that moves them, with candidates far and near.
func register(ofEveryKindNamed title: String, times: Int = 1) throws -> DeadlineEngine {
  var files: [String: String] = [:]
  var ids: [String] = []
  let kinds = [
    "term: {start: 2020-01-01, duration: P2Y}\nextensions: [{by: silence, times: 2, duration: P1Y, notice: P3M}]\nclaims: P5Y",
    "term: {start: 2020-02-29, duration: P1Y}\nextensions: [{by: decision, duration: P1Y, notice: unknown}]",
    "term: {start: unknown, last-day: 2021-12}\nextensions: [{by: agreement, duration: P6M}]",
    "term: {start: 2019-07-01, last-day: unknown}",
    "term: {start: unknown, last-day: unknown}",
    "term: {start: 2020-01-01, last-day: open}\nexit: {each: 12-31, notice: {calendar-years: 1}}",
    "term: {start: 2021-33, duration: P2Y}\nextensions: [{by: silence, duration: unknown, notice: P3M}]",
    "term: {start: 1990-01-01, duration: P5Y}",
    "term: {start: 2020-01-01, duration: P1M}\nextensions: [{by: silence, times: 30, duration: P1M, notice: P1M}]",
  ]
  for number in 0..<times {
    for (index, kind) in kinds.enumerated() {
      let id = "c\(number)-\(index)"
      ids.append(id)
      files["\(id).yaml"] = "id: \(id)\ntitle: \(quoted(title))\n\(kind)\n"
    }
  }
  files["overstap.yaml"] = """
    transition: overstap
    title: \(quoted(title))
    moves: [\(ids.joined(separator: ", "))]
    candidates: [2021-06-01, 2021-06-02, 2022-01-01, 2023-01-01, 2024-12-31, 2029-12-31]
    steps: [{id: stap, title: \(quoted(title)), assumed: "proef"}]

    """
  return try register(files)
}

/// The text in the double quotes of YAML.
private func quoted(_ text: String) -> String {
  var yaml = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": yaml += "\\\(scalar)"
    case let scalar where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
      let hex = String(scalar.value, radix: 16)
      yaml += "\\x" + String(repeating: "0", count: 2 - hex.count) + hex
    default: yaml.unicodeScalars.append(scalar)
    }
  }
  return yaml + "\""
}

/// Texts that try to break out of a drawing or off the page.
let hostileTitles = [
  "</text></svg><script>alert(1)</script>", "\" onload=\"alert(1)", "]]> <!-- & &amp; &#0; '--",
  "a\u{0}b\u{8}c\u{1B}[31m",
  "\u{202E}omgekeerd\u{2066}", "regel een\nregel twee\ttab", String(repeating: "w", count: 200),
  String(repeating: "lange titel ", count: 17), "Z" + String(repeating: "\u{0301}", count: 300), "👨‍👩‍👧‍👦 漢字 عقد",
]
