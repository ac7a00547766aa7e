import Diagnostics
import LocatedYAML
public import SystemInterface

extension ColumnSettings {
  /// A file of settings with an answer put in; everything else in it stays, byte for byte.
  ///
  /// - Parameters:
  ///   - answer: the answer.
  ///   - question: what it answers.
  ///   - contents: the file, or an empty one.
  /// - Returns: the file then; nil if it is written in a way that leaves no room.
  public static func adding(
    _ answer: ColumnQuestion.Answer, to question: ColumnQuestion, in contents: FileContents
  ) -> FileContents? {
    let lines = TextLines(contents.bytes, breaks: .yaml)
    let isEmpty = lines.texts.allSatisfy { $0.utf8.first { $0 != 0x20 }.map { $0 == 0x23 } ?? true }
    guard var expected = isEmpty ? ColumnSettings() : try? ColumnSettings(contents.bytes, path: contents.path) else {
      return nil
    }
    expected.take(answer, to: question)
    let root = isEmpty ? nil : try? parseYAML(contents.bytes, file: contents.path)
    let offset: Int
    let added: [UInt8]
    let entry = entry(question.heading, answer.word)
    if let topic = root?[question.topic], topic.closing != nil {
      let line = lines.lines[topic.place.line - 1].content
      guard let brace = contents.bytes[line].firstIndex(of: 0x7B) else { return nil }
      (offset, added) = (brace + 1, Array((topic.entries?.isEmpty == false ? "\(entry), " : entry).utf8))
    } else if let first = root?[question.topic]?.entries?.first {
      let line = lines.lines[first.keyPlace.line - 1].content
      let indent = String(decoding: contents.bytes[line].prefix { $0 == 0x20 }, as: UTF8.self)
      (offset, added) = (line.lowerBound, Array((indent + entry).utf8) + lines.usualBreak)
    } else {
      (offset, added) = lines.insertion(of: [question.line(answer)], before: lines.count)
    }
    let changed = FileContents(
      path: contents.path, bytes: Array(contents.bytes[..<offset]) + added + contents.bytes[offset...])
    // However it is written, what counts is that it then says just this.
    return (try? ColumnSettings(changed.bytes, path: changed.path)) == expected ? changed : nil
  }
}
