/// Reads what some lines of a Dutch text say, as if the others were empty: where a paper speaks of several contracts,
/// the lines of one of them.
///
/// - Parameters:
///   - bytes: the text.
///   - lines: the first and the last line that are read, counted from 1; lines behind the last of the text are none.
/// - Returns: the facts, in the order of the text, with the lines of the whole text.
/// - Complexity: O(n).
public func readTerms(in bytes: [UInt8], lines: ClosedRange<Int>) -> [Fact] {
  var line = 1
  var kept: [UInt8] = []
  kept.reserveCapacity(bytes.count)
  for (index, byte) in bytes.enumerated() {
    let isBreak = byte == 0x0A || byte == 0x0D
    if isBreak || lines.contains(line) { kept.append(byte) }
    // CRLF is one break.
    if isBreak, !(byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A) { line += 1 }
  }
  return readTerms(in: kept)
}
