import SystemInterface

/// How a file differs from what it was, as a unified diff of one hunk with three lines around it.
///
/// - Parameters:
///   - old: the file as it was.
///   - new: the file as it is now.
/// - Returns: the diff, fit for a terminal.
/// - Complexity: O(n) in the lines of both; what lies between the first and the last difference counts as changed.
func unifiedDiff(from old: FileContents, to new: FileContents) -> String {
  let (before, after) = (DiffLines(old), DiffLines(new))
  let shortest = min(before.all.count, after.all.count)
  let head = (0..<shortest).first { before.all[$0] != after.all[$0] } ?? shortest
  let tail =
    (0..<(shortest - head)).first {
      before.all[before.all.count - 1 - $0] != after.all[after.all.count - 1 - $0]
    } ?? (shortest - head)
  let (first, context) = (max(0, head - 3), min(tail, 3))
  let removed = head..<(before.all.count - tail)
  let added = head..<(after.all.count - tail)
  func range(_ last: Int) -> String {
    // An empty range is named by the line before it.
    last == first ? "\(first),0" : "\(first + 1),\(last - first)"
  }
  return "--- \(terminalSafe(old.path))\n+++ \(terminalSafe(new.path))\n"
    + "@@ -\(range(removed.upperBound + context)) +\(range(added.upperBound + context)) @@\n"
    + before.text(first..<head, " ") + before.text(removed, "-") + after.text(added, "+")
    + after.text(added.upperBound..<(added.upperBound + context), " ")
}

/// The lines of a file, each with its break.
private struct DiffLines {
  let all: [ArraySlice<UInt8>]

  init(_ contents: FileContents) {
    let lines = TextLines(contents.bytes)
    all = lines.lines.map { contents.bytes[$0.content.lowerBound..<$0.end] }
  }

  func text(_ range: Range<Int>, _ mark: String) -> String {
    range.map { index in
      let line = all[index]
      let content = line.prefix { $0 != 0x0A && $0 != 0x0D }
      return mark + terminalSafe(String(decoding: content, as: UTF8.self)) + "\n"
        + (content.count == line.count ? "\\ No newline at end of file\n" : "")
    }.joined()
  }
}
