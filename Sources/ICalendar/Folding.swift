#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Unfolds content lines and folds them again so that every client reads them (RFC 5545 §3.1).
///
/// libical folds after spaces, which mail programs and editors trim, inside escape pairs, which Google and Outlook
/// trip over, and even inside the line break itself, where the fold leaves a CR in the text. Here a line has at most 75 octets, breaks between characters of UTF-8, never inside a pair such as `\n`,
/// and never beside a space.
struct Folding {
  /// The most octets of a line, without its line break.
  static let width = 75

  /// Folds a text of complete content lines that end in CRLF.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func refold(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    guard let base = bytes.baseAddress else { return }
    var line: [UInt8] = []
    var start = 0
    while start < bytes.count, let found = unsafe memchr(base + start, 0x0A, bytes.count - start) {
      let end = unsafe UnsafeRawPointer(base).distance(to: found)
      // No value has a CR of its own, but libical also folds between the CR and the LF that end a line.
      var length = end - start
      while length > 0, unsafe bytes[start + length - 1] == 0x0D { length -= 1 }
      let part = unsafe UnsafeBufferPointer(start: base + start, count: length)
      start = end + 1
      // A line that goes on is followed by one that starts with a space, which is not part of it.
      if start < bytes.count, unsafe bytes[start] == 0x20 || bytes[start] == 0x09 {
        unsafe line.append(contentsOf: part)
        start += 1
      } else if line.isEmpty, length <= width {
        unsafe output.append(contentsOf: part)
        output.append(0x0D)
        output.append(0x0A)
      } else {
        unsafe line.append(contentsOf: part)
        fold(line, into: &output)
        line.removeAll(keepingCapacity: true)
      }
    }
    if start < bytes.count { unsafe line.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...])) }
    if !line.isEmpty { fold(line, into: &output) }
  }

  /// Writes one logical line, folded, with its line break.
  static func fold(_ line: [UInt8], into output: inout [UInt8]) {
    var start = 0
    var room = width
    while line.count - start > room {
      let end = lastBreak(in: line, from: start, room: room)
      output += line[start..<end]
      output.append(0x0D)
      output.append(0x0A)
      output.append(0x20)
      start = end
      room = width - 1
    }
    output += line[start...]
    output.append(0x0D)
    output.append(0x0A)
  }

  /// The last place, at most `room` bytes on, at which the line may break.
  private static func lastBreak(in line: [UInt8], from start: Int, room: Int) -> Int {
    var fallback = start + room
    while fallback > start + 1, line[fallback] & 0xC0 == 0x80 { fallback -= 1 }
    var end = start + room
    while end > start + 1 {
      if mayBreak(line, at: end, from: start) { return end }
      end -= 1
    }
    return fallback
  }

  private static func mayBreak(_ line: [UInt8], at end: Int, from start: Int) -> Bool {
    if line[end] & 0xC0 == 0x80 { return false }
    if line[end] == 0x20 || line[end - 1] == 0x20 { return false }
    // An odd number of backslashes before the break: the last one escapes what follows it.
    var backslashes = 0
    while end - 1 - backslashes >= start, line[end - 1 - backslashes] == 0x5C { backslashes += 1 }
    return backslashes.isMultiple(of: 2)
  }
}
