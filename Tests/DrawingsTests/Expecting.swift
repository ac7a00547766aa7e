import Foundation
import Testing

@testable import Drawings

/// Holds a drawing against the file that keeps it; with `RECORD_GOLDEN` set, records it and fails.
func expectGolden(_ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = package.appendingPathComponent("Tests/DrawingsTests/Golden").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let kept = try String(contentsOf: file, encoding: .utf8)
  #expect(text == kept, "\(name) differs; RECORD_GOLDEN=1 records it anew", sourceLocation: sourceLocation)
}

/// Holds that no two lines of text have room in common, and that all stand inside the drawing.
func expectTidy(
  _ labels: [Box], width: Double, height: Double, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(!labels.isEmpty, sourceLocation: sourceLocation)
  let outside = labels.first { $0.x < 0 || $0.y < 0 || $0.x + $0.width > width || $0.y + $0.height > height }
  #expect(outside == nil, "words outside", sourceLocation: sourceLocation)
  let sorted = labels.sorted { $0.y < $1.y }
  for (index, label) in sorted.enumerated() {
    for other in sorted[(index + 1)...].prefix(while: { $0.y < label.y + label.height }) where label.overlaps(other) {
      Issue.record("\(label) and \(other) overlap", sourceLocation: sourceLocation)
      return
    }
  }
}

/// Holds that every rectangle, and every path's start, lies inside the drawing.
func expectInside(
  _ reading: XMLReading, width: Double, height: Double, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(reading.problem == nil, sourceLocation: sourceLocation)
  for x in reading.values(of: "x") + reading.values(of: "cx") {
    #expect(Double(x).map { (0...width).contains($0) } == true, "x \(x)", sourceLocation: sourceLocation)
  }
  for y in reading.values(of: "y") + reading.values(of: "cy") {
    #expect(Double(y).map { (0...height).contains($0) } == true, "y \(y)", sourceLocation: sourceLocation)
  }
  for path in reading.values(of: "d") where !path.hasPrefix("M-2") && !path.hasPrefix("M0") {
    let start = path.dropFirst().prefix { !$0.isLetter }.split(separator: " ").compactMap { Double($0) }
    #expect(
      start.count == 2 && (0...width).contains(start[0]) && (0...height).contains(start[1]), "\(path)",
      sourceLocation: sourceLocation)
  }
}
