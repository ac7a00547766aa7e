public import CivilDates
import Diagnostics
import LocatedYAML
public import SystemInterface

/// A document to be put into `documents.yaml`.
public struct ListedDocument: Sendable {
  /// The id by which sources name it.
  public let id: String
  /// What it is called.
  public let title: String
  /// The name of its file.
  public let file: String
  /// Since when its facts are known.
  public enum Date: Sendable {
    /// Since this day.
    case day(CivilDate)
    /// That is not known; why they count as always known.
    case unknown(assumed: String)
  }

  /// Since when its facts are known.
  public let date: Date

  /// A document, as far as it is known.
  public init(id: String, title: String, file: String, date: Date) {
    self.id = id
    self.title = title
    self.file = file
    self.date = date
  }

  fileprivate var yaml: String {
    let known =
      switch date {
      case .day(let day): ("\(day)", "")
      case .unknown(let assumed): ("unknown", ", assumed: \(quotedYAML(assumed))")
      }
    return "{id: \(quotedYAML(id)), title: \(quotedYAML(title)), date: \(known.0), file: \(quotedYAML(file))\(known.1)}"
  }
}

/// Puts a document at the end of `documents.yaml`, as text: comments, layout and line ends stay as they are.
///
/// - Parameters:
///   - document: the document.
///   - contents: the file as it is now.
/// - Returns: the file with it; nothing is written.
/// - Throws: ``RecordingError`` if there is no room for it, or if the file is not right.
public func listing(_ document: ListedDocument, in contents: FileContents) throws(RecordingError) -> FileContents {
  let root = try parsed(contents)
  guard let list = root["documents"], let items = list.items else { throw .noRoom(root.place) }
  let lines = TextLines(contents.bytes, breaks: .yaml)
  let changed: FileContents
  if list.closing == nil, let last = items.last {
    // The dash of the last item, and the line behind all that is indented deeper than it.
    let isDash = { (line: Int) in lines[line - 1].utf8.drop { $0 == 0x20 }.first == 0x2D }
    guard let dash = (list.place.line...last.place.line).last(where: isDash) else { throw .noRoom(list.place) }
    let indent = lines[dash - 1].utf8.prefix { $0 == 0x20 }.count
    var end = dash
    for index in dash..<max(dash, lines.count) {
      let content = lines[index].utf8.drop { $0 == 0x20 }
      if content.isEmpty || content.first == 0x23 { continue }
      if lines[index].utf8.count - content.count <= indent { break }
      end = index + 1
    }
    let (offset, added) = lines.insertion(
      of: [String(repeating: " ", count: indent) + "- " + document.yaml], before: end)
    changed = contents.replacing(offset..<offset, with: added)
  } else if let closing = list.closing, list.place.line == closing.line, items.isEmpty {
    let line = lines.lines[closing.line - 1].content
    let text = contents.bytes[line]
    guard let bracket = text.lastIndex(of: 0x5B), let end = text[bracket...].firstIndex(of: 0x5D) else {
      throw .noRoom(list.place)
    }
    var start = bracket
    while start > line.lowerBound, contents.bytes[start - 1] == 0x20 { start -= 1 }
    changed = contents.replacing(start..<(end + 1), with: lines.usualBreak + Array("  - \(document.yaml)".utf8))
  } else {
    throw .noRoom(list.place)
  }
  let written: Node
  do throws(RecordingError) { written = try parsed(changed) } catch { throw .noRoom(list.place) }
  var diagnostics: [Diagnostic] = []
  check(written, against: Grammar.documents, into: &diagnostics)
  if let problem = diagnostics.first(where: { $0.severity == .error }) { throw .invalid(problem) }
  guard written["documents"]?.items?.count == items.count + 1 else { throw .noRoom(list.place) }
  return changed
}

extension FileContents {
  fileprivate func replacing(_ range: Range<Int>, with added: [UInt8]) -> FileContents {
    FileContents(
      path: path, bytes: Array(bytes[..<range.lowerBound]) + added + bytes[range.upperBound...])
  }
}
