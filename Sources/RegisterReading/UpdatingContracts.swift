import Diagnostics
import LocatedYAML
public import SystemInterface

/// The file of a contract with what a list says of it now, as text: only parts that the list says otherwise than when
/// they were taken over are replaced, so that what people changed or added stays.
///
/// Whether a part is said otherwise shows from the quotes of its sources. History, amendments and comments stay.
///
/// - Parameters:
///   - contents: the file as it is.
///   - text: the file as the list would give it now.
/// - Returns: the file with the changes; the same bytes if there are none. Nothing is written.
/// - Throws: ``RecordingError`` if either cannot be read, or if the file is not written in lines of keys.
public func updating(_ contents: FileContents, with text: String) throws(RecordingError) -> FileContents {
  let fresh = FileContents(path: contents.path, bytes: Array(text.utf8))
  let (old, new) = (Blocks(contents, try parsed(contents)), Blocks(fresh, try parsed(fresh)))
  guard old.root.closing == nil, old.root.entries != nil else { throw .noRoom(old.root.place) }
  let known = Set(quotes(in: old.root["sources"]))
  let isSameWhole = quotes(in: old.root["sources"]) == quotes(in: new.root["sources"])
  var lines: [ArraySlice<UInt8>] = old.head
  var added: [ArraySlice<UInt8>] = []
  for key in new.keys where old.root[key] == nil && (isPart(key) || !isSameWhole) { added += new.block(key) }
  for key in old.keys {
    if ["history", "amendments"].contains(key) {
      lines += added
      added = []
    }
    guard let before = old.root[key], key != "id" else {
      lines += old.block(key)
      continue
    }
    guard let after = new.root[key] else {
      // A step or an exit that the list does not give any more is gone; all else may be somebody's own.
      let isGone = ["extensions", "exits"].contains(key) && !quotes(in: before).isEmpty
      if !isGone { lines += old.block(key) }
      continue
    }
    let isSame =
      isPart(key)
      ? quotes(in: before) == quotes(in: after)
      : isSameWhole || before.says(after) || key != "sources" && after.isQuoted(by: known)
    lines += isSame ? old.block(key) : old.comments(in: key) + new.block(key)
  }
  let changed = FileContents(path: contents.path, bytes: Array((lines + added).joined()))
  if changed.bytes != contents.bytes { _ = try parsed(changed) }
  return changed
}

/// Whether a part names its own sources; the others share those of the contract.
private func isPart(_ key: String) -> Bool { ["term", "extensions", "exits"].contains(key) }

/// All that is quoted below a value, in order.
private func quotes(in node: Node?) -> [String] {
  guard let node else { return [] }
  if let quote = node["quote"]?.text { return [quote] }
  return (node.items ?? []).flatMap { quotes(in: $0) } + (node.entries ?? []).flatMap { quotes(in: $0.value) }
}

extension Node {
  /// Whether every text of it but the roles of parties was quoted before: then the list says nothing new of it.
  fileprivate func isQuoted(by quotes: Set<String>) -> Bool {
    switch content {
    case .scalar(let text, _): quotes.contains(text)
    case .sequence(let items): items.allSatisfy { $0.isQuoted(by: quotes) }
    case .mapping(let entries): entries.allSatisfy { $0.key == "role" || $0.value.isQuoted(by: quotes) }
    }
  }

  /// Whether another value says the same, wherever it stands.
  fileprivate func says(_ other: Node) -> Bool {
    switch (content, other.content) {
    case (.scalar(let one, _), .scalar(let two, _)): one == two
    case (.sequence(let one), .sequence(let two)):
      one.count == two.count && zip(one, two).allSatisfy { $0.says($1) }
    case (.mapping(let one), .mapping(let two)):
      one.map(\.key) == two.map(\.key) && zip(one, two).allSatisfy { $0.value.says($1.value) }
    default: false
    }
  }
}

/// The lines of a file, by the keys of its root.
private struct Blocks {
  let root: Node
  /// The keys, in order.
  let keys: [String]
  private let lines: [ArraySlice<UInt8>]
  private var ranges: [String: Range<Int>] = [:]

  init(_ contents: FileContents, _ root: Node) {
    self.root = root
    let text = TextLines(contents.bytes, breaks: .yaml)
    lines = text.lines.map { contents.bytes[$0.content.lowerBound..<$0.end] }
    let entries = root.entries ?? []
    keys = entries.map(\.key)
    var starts = entries.map { $0.keyPlace.line - 1 }
    for index in starts.indices.dropFirst() {
      // The comments right above a key belong to it.
      while starts[index] - 1 > starts[index - 1], Self.isComment(lines[starts[index] - 1]) { starts[index] -= 1 }
    }
    for (index, key) in keys.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : lines.count
      ranges[key] = min(starts[index], end)..<end
    }
  }

  /// What stands above the first key.
  var head: [ArraySlice<UInt8>] { Array(lines[..<(keys.first.flatMap { ranges[$0] }?.lowerBound ?? 0)]) }

  func block(_ key: String) -> [ArraySlice<UInt8>] { ranges[key].map { Array(lines[$0]) } ?? [] }

  /// The comments among the lines of a key, but for those that only say why something is unknown.
  func comments(in key: String) -> [ArraySlice<UInt8>] {
    guard let range = ranges[key] else { return [] }
    return range.filter { index in
      guard Self.isComment(lines[index]) else { return false }
      let next = index + 1 < range.upperBound ? String(decoding: lines[index + 1], as: UTF8.self) : ""
      return !next.contains(": unknown")
    }.map { lines[$0] }
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool { line.first { $0 != 0x20 } == 0x23 }
}
