import Testing

@testable import CalendarChecking

/// A calendar with something wrong, and where.
struct Fixture: Sendable, CustomTestStringConvertible {
  let code: CalendarRule
  let note: String
  let bytes: [UInt8]
  let line: Int
  let column: Int
  /// Other codes that the same slip brings along.
  let also: Set<CalendarRule>

  init(
    _ code: CalendarRule, _ line: Int, _ column: Int, _ note: String = "", also: Set<CalendarRule> = [],
    in text: String
  ) {
    self.init(code, line, column, note, also: also, bytes: Array(text.utf8))
  }

  init(
    _ code: CalendarRule, _ line: Int, _ column: Int, _ note: String = "", also: Set<CalendarRule> = [],
    bytes: [UInt8]
  ) {
    self.code = code
    self.note = note
    self.bytes = bytes
    self.line = line
    self.column = column
    self.also = also
  }

  var testDescription: String { "\(code.code) \(note)" }
}

/// The ground with some bytes put in the place of a part.
func ground(with part: String, _ bytes: [UInt8]) -> [UInt8] {
  let mark = "@@"
  let text = Array(ground.with(part, mark).utf8)
  guard let start = (0..<(text.count - 1)).first(where: { text[$0] == 0x40 && text[$0 + 1] == 0x40 }) else { return [] }
  return text[..<start] + bytes + text[(start + 2)...]
}
