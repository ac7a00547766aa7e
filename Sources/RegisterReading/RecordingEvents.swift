import CivilDates
public import Diagnostics
public import Files
import LocatedYAML
public import Register

/// A file of the register with an event written into its history.
public struct RecordedEvent: Sendable {
  /// The path of the file.
  public let file: String
  /// The line (counted from 1) before which lines were put in.
  public let line: Int
  /// The lines that were put in.
  public let added: [String]
  /// The whole text of the file, with them.
  public let text: String
}

/// Why an event cannot be written into a file.
public enum RecordingError: Error, Sendable {
  /// The file cannot be read.
  case file(FileError)
  /// The history is written in braces on one line, where lines cannot be put in.
  case historyOnOneLine(Place)
  /// The file would no longer be right.
  case invalid(Diagnostic)
}

/// Writes an event into the history of a file, as text: comments and layout stay as they are.
///
/// It goes where its day belongs: before the first event that became known later, else after the last one.
///
/// - Parameters:
///   - event: the event.
///   - file: the path of the file of its contract or transition.
/// - Returns: the new text with the lines that were put in; nothing is written.
/// - Throws: ``RecordingError`` if the file is not there, or if the event does not fit it.
public func recording(_ event: HistoryEvent, in file: String) throws(RecordingError) -> RecordedEvent {
  let bytes: [UInt8]
  do throws(FileError) { bytes = try contents(of: file) } catch { throw .file(error) }
  let root: Node
  do throws(YAMLProblem) { root = try parseYAML(bytes, file: file) } catch { throw .invalid(error.diagnostic) }

  let text = String(decoding: bytes, as: UTF8.self)
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let carriageReturn = lines.first?.hasSuffix("\r") ?? false ? "\r" : ""
  // A file that ends in a line break has an empty text after it.
  if lines.last?.isEmpty ?? false { lines.removeLast() }

  let line: Int
  var added: [String]
  if let history = root["history"], let items = history.items, let first = items.first {
    guard history.place.line < first.place.line || isBlockItem(lines[first.place.line - 1]) else {
      throw .historyOnOneLine(history.place)
    }
    let dash = lines[first.place.line - 1].prefix { $0 == " " }
    let later = items.first { item in
      item["known"]?.text.flatMap { CivilDate($0) }.map { event.known < $0 } ?? false
    }
    line = later?.place.line ?? endOfBlock(startingAt: items[items.count - 1].place.line, indent: dash.count, in: lines)
    added = ["\(dash)- \(written(event))\(carriageReturn)"]
  } else if let history = root["history"] {
    throw .historyOnOneLine(history.place)
  } else {
    line = lines.count + 1
    added = ["history:\(carriageReturn)", "  - \(written(event))\(carriageReturn)"]
  }
  lines.insert(contentsOf: added, at: line - 1)
  let result = lines.joined(separator: "\n") + "\n"

  // What is written must read back.
  let written: Node
  do throws(YAMLProblem) {
    written = try parseYAML(Array(result.utf8), file: file)
  } catch {
    throw .invalid(error.diagnostic)
  }
  var diagnostics: [Diagnostic] = []
  check(written, against: written["transition"] != nil ? Grammar.transition : Grammar.contract, into: &diagnostics)
  if let problem = diagnostics.first(where: { $0.severity == .error }) { throw .invalid(problem) }
  return RecordedEvent(file: file, line: line, added: added, text: result)
}

/// The event as one item of a list.
private func written(_ event: HistoryEvent) -> String {
  var parts = ["known: \(event.known)", "event: \(event.kind.rawValue)"]
  if let step = event.preparatoryStep ?? event.step.map(String.init) { parts.append("step: \(step)") }
  return "{\(parts.joined(separator: ", "))}"
}

/// Whether a line starts an item of a block list.
private func isBlockItem(_ line: String) -> Bool {
  line.drop { $0 == " " }.hasPrefix("-")
}

/// The line after an item of a block list: the next line that is not indented deeper, comments and blanks aside.
private func endOfBlock(startingAt first: Int, indent: Int, in lines: [String]) -> Int {
  var end = first
  for (index, line) in lines.enumerated().dropFirst(first) {
    let content = line.drop { $0 == " " }
    if content.isEmpty || content == "\r" || content.hasPrefix("#") { continue }
    if line.count - content.count <= indent { break }
    end = index + 1
  }
  return end + 1
}
