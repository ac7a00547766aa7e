import TestSupport
import Testing

@testable import ICalendar

@Suite("Folding lines")
struct FoldingTests {
  /// Lines of the pieces that folding must not break: characters of several bytes, escape pairs, single spaces.
  private static let lines: [String] = randomCases(3000, seed: 41) { generator in
    let pieces = ["a", "Z", "é", "€", "🗓", "e\u{301}", "\\n", "\\,", "\\;", "\\\\", ":", ";", "0", "woord", "ij"]
    let length = Int.random(in: 0...260, using: &generator)
    var line = "SUMMARY:"
    var last = ":"
    for _ in 0..<length {
      let piece = generator.oneIn(5) && last != " " ? " " : pieces.randomElement(using: &generator) ?? "a"
      line += piece
      last = piece
    }
    return line
  }

  private func folded(_ line: String) -> [[UInt8]] {
    var output: [UInt8] = []
    Folding.fold(Array(line.utf8), into: &output)
    #expect(output.suffix(2) == [0x0D, 0x0A])
    return output.dropLast(2).split(separator: 0x0A, omittingEmptySubsequences: false).map { part in
      part.last == 0x0D ? Array(part.dropLast()) : Array(part)
    }
  }

  private func unfolded(_ lines: [[UInt8]]) -> String {
    String(decoding: lines.enumerated().flatMap { $0 == 0 ? $1[...] : $1.dropFirst() }, as: UTF8.self)
  }

  @Test("What was folded unfolds to what it was")
  func roundTrip() {
    #expect(Self.lines.counterexample { unfolded(folded($0)) == $0 } == nil)
  }

  @Test("No line is longer than 75 octets, and each is whole characters")
  func width() {
    #expect(
      Self.lines.counterexample { line in
        folded(line).allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil }
      } == nil)
  }

  @Test("No fold stands inside an escape pair or beside a space")
  func places() {
    #expect(
      Self.lines.counterexample { line in
        let lines = folded(line)
        return zip(lines, lines.dropFirst()).allSatisfy { before, after in
          let backslashes = before.reversed().prefix { $0 == 0x5C }.count
          return backslashes.isMultiple(of: 2) && before.last != 0x20 && after.dropFirst().first != 0x20
        }
      } == nil)
  }

  @Test("Folding again changes nothing, however the lines were folded before", arguments: [20, 40, 75])
  func again(width: Int) {
    for line in Self.lines.prefix(300) {
      var expected: [UInt8] = []
      Folding.fold(Array(line.utf8), into: &expected)
      var other: [UInt8] = []
      for (index, byte) in line.utf8.enumerated() {
        if index > 0, index.isMultiple(of: width) { other += [0x0D, 0x0A, 0x20] }
        other.append(byte)
      }
      other += [0x0D, 0x0A]
      var refolded: [UInt8] = []
      unsafe other.withUnsafeBufferPointer { unsafe Folding.refold($0, into: &refolded) }
      #expect(refolded == expected)
    }
  }

  @Test("A fold inside the line break, as libical makes it, leaves nothing behind")
  func insideLineBreak() {
    var refolded: [UInt8] = []
    for bytes in ["A:é\r\r\n \nB:c\r\n", "A:é\r\n \r\nB:c\r\n", "A:\r\n é\r\nB:c\r\n"] {
      unsafe Array(bytes.utf8).withUnsafeBufferPointer { unsafe Folding.refold($0, into: &refolded) }
    }
    #expect(refolded == Array(String(repeating: "A:é\r\nB:c\r\n", count: 3).utf8))
  }

  @Test("A line without a place to break is broken between characters all the same")
  func noPlace() {
    let line = "X:" + String(repeating: "\\", count: 301) + "n" + String(repeating: " ", count: 200)
    #expect(folded(line).allSatisfy { $0.count <= 75 })
    #expect(unfolded(folded(line)) == line)
  }
}
