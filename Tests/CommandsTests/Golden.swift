import Foundation
import Testing

/// Holds a text against the file that keeps it.
///
/// With `RECORD_GOLDEN` set, the file is written anew and the test fails,
/// so that a recording run is never taken for a passing one.
func expectGolden(_ text: String, at file: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(file.lastPathComponent)", sourceLocation: sourceLocation)
    return
  }
  let kept = try String(contentsOf: file, encoding: .utf8)
  #expect(text == kept, "\(file.path) differs; RECORD_GOLDEN=1 records it anew", sourceLocation: sourceLocation)
}
