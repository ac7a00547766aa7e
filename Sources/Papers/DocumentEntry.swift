import LocatedYAML
import RegisterDrafts
import SystemInterface

/// A document as `documents.yaml` lists it.
public struct DocumentEntry: Sendable, Equatable {
  /// The id by which sources name it.
  public let id: String
  /// The name of its file; nil if it has none.
  public let file: String?

  /// A document of this name.
  public init(id: String, file: String?) {
    self.id = id
    self.file = file
  }

  /// The entry, without the dash before it: the date is still to be filled in.
  public var yaml: String {
    let file = file.map { ", file: \(quotedYAML($0))" } ?? ""
    return "{id: \(quotedYAML(id)), title: \(quotedYAML(self.file ?? id)), date: unknown\(file)}"
  }

  /// The document for a file: the one that is listed under its name, or a new one with an id of its own.
  ///
  /// - Parameters:
  ///   - name: the name of the file, without its folder.
  ///   - listed: the documents that are there.
  public init(for name: String, among listed: [DocumentEntry]) {
    if let known = listed.first(where: { $0.file == name }) {
      self = known
      return
    }
    let base = name.utf8.lastIndex(of: 0x2E).map { String(name[..<$0]) } ?? name
    let id = registerID(from: base) ?? "stuk"
    var free = id
    var number = 1
    while listed.contains(where: { $0.id == free }) {
      number += 1
      free = "\(id)-\(number)"
    }
    self.init(id: free, file: name)
  }
}

/// A list of documents with more at its end, or nil where that cannot be done without rewriting it.
///
/// What stands in the file stays as it is, to the byte. The list must be empty, or the last of the file with one item
/// a line or more, as the guide writes it.
///
/// - Parameters:
///   - bytes: `documents.yaml` as it is; nil if there is none.
///   - entries: what is added.
/// - Returns: the file as it would be.
public func documentList(_ bytes: [UInt8]?, adding entries: [DocumentEntry]) -> [UInt8]? {
  guard let bytes else { return Array(("documents:\n" + entries.map { "  - \($0.yaml)\n" }.joined()).utf8) }
  let text = TextLines(bytes, breaks: .yaml)
  let lines = text.texts
  if let empty = lines.firstIndex(where: { $0.utf8.filter { $0 != 0x20 }.elementsEqual("documents:[]".utf8) }) {
    let line = text.lines[empty]
    let list = documentList(nil, adding: entries) ?? []
    return Array(bytes[..<line.content.lowerBound]) + list + Array(bytes[line.end...])
  }
  guard let head = lines.firstIndex(where: { $0.hasPrefix("documents:") }),
    lines[head].utf8.dropFirst("documents:".utf8.count).allSatisfy({ $0 == 0x20 }),
    let first = lines[(head + 1)...].first(where: { $0.utf8.contains { $0 != 0x20 } })
  else { return nil }
  let indent = first.utf8.prefix { $0 == 0x20 }.count
  guard first.utf8.dropFirst(indent).starts(with: "- ".utf8) else { return nil }
  // A line that begins further to the left, or beside the dashes, is of something else.
  let isLast = lines[(head + 1)...].allSatisfy { line in
    let depth = line.utf8.prefix { $0 == 0x20 }.count
    let rest = line.utf8.dropFirst(depth)
    return rest.isEmpty || rest.first == 0x23 || depth > indent || depth == indent && rest.starts(with: "-".utf8)
  }
  guard isLast else { return nil }
  let added = entries.map { String(repeating: " ", count: indent) + "- \($0.yaml)\n" }.joined()
  let isClosed = bytes.last == 0x0A
  return bytes + Array(((isClosed ? "" : "\n") + added).utf8)
}
