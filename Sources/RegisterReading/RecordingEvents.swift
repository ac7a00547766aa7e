import CivilDates
public import Diagnostics
import LocatedYAML
public import Register
public import SystemInterface

/// A file with a text put into it: nothing else of it changes.
public struct Insertion: Sendable {
  /// The file as it was.
  public let contents: FileContents
  /// Before which byte it goes.
  public let offset: Int
  /// What is put in.
  public let added: [UInt8]

  /// The file with it.
  public var result: FileContents {
    FileContents(path: contents.path, bytes: Array(contents.bytes[..<offset]) + added + contents.bytes[offset...])
  }
}

/// Why an event cannot be written into a file.
public enum RecordingError: Error, Sendable {
  /// The place where it would go is written in a way that leaves no room for it.
  case noRoom(Place)
  /// The file would no longer be right.
  case invalid(Diagnostic)
}

/// Writes an event into the history of a file, as text: comments, layout and line ends stay as they are.
///
/// It goes where its day belongs: before the first event that became known later, else after the last one.
///
/// - Parameters:
///   - event: the event.
///   - contents: the file of its contract or transition, as it is now.
/// - Returns: what is put in, and where; nothing is written.
/// - Throws: ``RecordingError`` if the event does not fit the file.
public func recording(_ event: HistoryEvent, in contents: FileContents) throws(RecordingError) -> Insertion {
  let root = try parsed(contents)
  let insertion = EventPlace(of: event, in: root, contents).insertion
  // What is written must read back.
  let written: Node
  do throws(RecordingError) {
    written = try parsed(insertion.result)
  } catch {
    throw .noRoom(root["history"]?.place ?? root.place)
  }
  var diagnostics: [Diagnostic] = []
  check(written, against: written["transition"] != nil ? Grammar.transition : Grammar.contract, into: &diagnostics)
  if let problem = diagnostics.first(where: { $0.severity == .error }) { throw .invalid(problem) }
  let count = { (root: Node) in root["history"]?.items?.count ?? 0 }
  guard count(written) == count(root) + 1 else { throw .noRoom(root["history"]?.place ?? root.place) }
  return insertion
}

func parsed(_ contents: FileContents) throws(RecordingError) -> Node {
  do throws(YAMLProblem) { return try parseYAML(contents.bytes, file: contents.path) } catch {
    throw .invalid(error.diagnostic)
  }
}

/// Where an event goes in a file, and how it is written there.
private struct EventPlace {
  let event: HistoryEvent
  let contents: FileContents
  let lines: TextLines
  let root: Node

  init(of event: HistoryEvent, in root: Node, _ contents: FileContents) {
    self.event = event
    self.contents = contents
    self.root = root
    lines = TextLines(contents.bytes, breaks: .yaml)
  }

  var insertion: Insertion {
    guard let history = root["history"], let items = history.items else { return newHistory }
    let later = items.first { item in
      item["known"]?.text.flatMap { CivilDate($0) }.map { event.known < $0 } ?? false
    }
    guard let closing = history.closing else { return line(among: items, of: history, before: later) }
    if let later { return Insertion(contents: contents, offset: offset(later.place), added: bytes("\(text), ")) }
    if let end = items.last?.closing {
      return Insertion(contents: contents, offset: offset(end) + 1, added: bytes(", \(text)"))
    }
    return Insertion(contents: contents, offset: offset(closing), added: bytes(text))
  }

  /// A history in a file that has none yet.
  private var newHistory: Insertion {
    if let closing = root.closing {
      let offset = offset(closing)
      let last = contents.bytes[..<offset].last { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
      return Insertion(
        contents: contents, offset: offset, added: bytes("\(last == 0x2C ? " " : ", ")history: [\(text)]"))
    }
    return lines(["history:", "  - \(text)"], before: lines.count)
  }

  /// A line of its own in a list with dashes.
  private func line(among items: [Node], of history: Node, before later: Node?) -> Insertion {
    let dashes = items.map { dash(of: $0, after: history.place.line) }
    let indent = lines[dashes[0] - 1].utf8.prefix { $0 == 0x20 }.count
    let before = later.map { dash(of: $0, after: history.place.line) - 1 } ?? end(after: dashes, indent: indent)
    return lines(["\(String(repeating: " ", count: indent))- \(text)"], before: before)
  }

  /// The line on which the dash of an item stands, counted from 1: its own, or one above it.
  private func dash(of item: Node, after first: Int) -> Int {
    let isDash = { (line: Int) in lines[line - 1].utf8.drop { $0 == 0x20 }.first == 0x2D }
    return (first...item.place.line).last(where: isDash) ?? item.place.line
  }

  /// The line behind the last item, counted from 0: the next that is not indented deeper, comments and blanks aside.
  private func end(after dashes: [Int], indent: Int) -> Int {
    let first = dashes[dashes.count - 1]
    var end = first
    for index in first..<max(first, lines.count) {
      let line = lines[index].utf8
      let content = line.drop { $0 == 0x20 }
      if content.isEmpty || content.first == 0x23 { continue }
      if line.count - content.count <= indent { break }
      end = index + 1
    }
    return end
  }

  private func lines(_ added: [String], before index: Int) -> Insertion {
    let (offset, added) = lines.insertion(of: added, before: index)
    return Insertion(contents: contents, offset: offset, added: added)
  }

  private func offset(_ place: Place) -> Int {
    let line = lines.lines[place.line - 1].content
    // The parser does not count a byte order mark.
    let isMarked = place.line == 1 && contents.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = contents.bytes[(line.lowerBound + (isMarked ? 3 : 0))..<line.upperBound]
    var left = place.column
    // A byte that continues a character starts no column.
    let index = bytes.indices.first { index in
      if bytes[index] & 0xC0 != 0x80 { left -= 1 }
      return left == 0
    }
    return index ?? line.upperBound
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// The event as one item of a list.
  private var text: String {
    var parts = ["known: \(event.known)", "event: \(event.kind.rawValue)"]
    if let received = event.received { parts.append("received: \(received)") }
    let fields = event.happening.fields
    if let step = fields.preparatoryStep ?? fields.step.map(String.init) { parts.append("step: \(step)") }
    if let lastDay = fields.lastDay { parts.append("last-day: \(lastDay)") }
    if let target = fields.target { parts.append("target: \(target)") }
    if fields.isAccepted { parts.append("accepted: true") }
    let sources = event.provenance.sources
    if !sources.isEmpty { parts.append("sources: [\(sources.map(written).joined(separator: ", "))]") }
    return "{\(parts.joined(separator: ", "))}"
  }

  private func written(_ source: Source) -> String {
    var parts = ["document: \(quotedYAML(source.document))"]
    if let lines = source.linesText { parts.append("lines: \(lines)") }
    if let at = source.at { parts.append("at: \(quotedYAML(at))") }
    if let quote = source.quote { parts.append("quote: \(quotedYAML(quote))") }
    return "{\(parts.joined(separator: ", "))}"
  }
}
