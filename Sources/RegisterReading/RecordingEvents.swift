import CivilDates
public import Diagnostics
import LocatedYAML
public import Register
public import System

/// A file of the register with an event written into its history.
public struct RecordedEvent: Sendable {
  /// The path of the file.
  public let file: String
  /// The line (counted from 1) before which lines were put in.
  public let line: Int
  /// The lines that were put in, without their breaks.
  public let added: [String]
  /// The whole of the file, with them.
  public let bytes: [UInt8]
}

/// Why an event cannot be written into a file.
public enum RecordingError: Error, Sendable {
  /// The history is written in braces on one line, where lines cannot be put in.
  case historyOnOneLine(Place)
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
/// - Returns: the new bytes with the lines that were put in; nothing is written.
/// - Throws: ``RecordingError`` if the event does not fit the file.
public func recording(_ event: HistoryEvent, in contents: FileContents) throws(RecordingError) -> RecordedEvent {
  let file = contents.path
  let root: Node
  do throws(YAMLProblem) { root = try parseYAML(contents.bytes, file: file) } catch { throw .invalid(error.diagnostic) }

  let lines = TextLines(contents.bytes, breaks: .yaml)
  let line: Int
  let added: [String]
  if let history = root["history"], let items = history.items, let first = items.first {
    guard history.place.line < first.place.line || isBlockItem(lines[first.place.line - 1]) else {
      throw .historyOnOneLine(history.place)
    }
    let indent = lines[first.place.line - 1].utf8.prefix { $0 == 0x20 }.count
    let later = items.first { item in
      item["known"]?.text.flatMap { CivilDate($0) }.map { event.known < $0 } ?? false
    }
    line = later?.place.line ?? endOfBlock(startingAt: items[items.count - 1].place.line, indent: indent, in: lines)
    added = ["\(String(repeating: " ", count: indent))- \(written(event))"]
  } else if let history = root["history"] {
    throw .historyOnOneLine(history.place)
  } else {
    line = lines.count + 1
    added = ["history:", "  - \(written(event))"]
  }
  let result = lines.inserting(added, before: line - 1)

  // What is written must read back.
  let written: Node
  do throws(YAMLProblem) {
    written = try parseYAML(result, file: file)
  } catch {
    throw .invalid(error.diagnostic)
  }
  var diagnostics: [Diagnostic] = []
  check(written, against: written["transition"] != nil ? Grammar.transition : Grammar.contract, into: &diagnostics)
  if let problem = diagnostics.first(where: { $0.severity == .error }) { throw .invalid(problem) }
  return RecordedEvent(file: file, line: line, added: added, bytes: result)
}

/// The event as one item of a list.
private func written(_ event: HistoryEvent) -> String {
  var parts = ["known: \(event.known)", "event: \(event.kind.rawValue)"]
  if let step = event.preparatoryStep ?? event.step.map(String.init) { parts.append("step: \(step)") }
  return "{\(parts.joined(separator: ", "))}"
}

/// Whether a line starts an item of a block list.
private func isBlockItem(_ line: String) -> Bool {
  line.utf8.drop { $0 == 0x20 }.first == 0x2D
}

/// The line after an item of a block list: the next line that is not indented deeper, comments and blanks aside.
private func endOfBlock(startingAt first: Int, indent: Int, in lines: TextLines) -> Int {
  var end = first
  for index in first..<max(first, lines.count) {
    let line = lines[index].utf8
    let content = line.drop { $0 == 0x20 }
    if content.isEmpty || content.first == 0x23 { continue }
    if line.count - content.count <= indent { break }
    end = index + 1
  }
  return end + 1
}
