/// A text that can stand in a calendar: no control characters, line breaks as `\n`, single spaces (RFC 5545 §3.3.11).
///
/// libical lets BEL, VT, ESC and DEL through and drops a lone CR, so a text is cleaned before it gets there. Runs of
/// spaces become one: a long run would leave no place to fold a line without a space beside the fold.
public struct TextValue: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The clean text.
  public let text: String

  /// The text, cleaned and cut off after `limit` characters.
  public init(_ raw: String, limit: Int = 8000) {
    // Almost every text is clean; looking at its bytes once is much cheaper than putting it together anew.
    if Self.isClean(raw, limit: limit) {
      text = raw
      return
    }
    var clean = String.UnicodeScalarView()
    var previous: Unicode.Scalar = "\n"
    var count = 0
    for scalar in raw.unicodeScalars {
      var kept = scalar
      switch scalar.value {
      case 0x0D, 0x2028, 0x2029, 0x85: kept = "\n"
      case 0x0A:
        // The second half of a CRLF, which has become a line break already.
        if previous == "\r" {
          previous = "\n"
          continue
        }
      case 0x09, 0xA0: kept = " "
      // Controls, and marks that turn the direction of the text around.
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      default: break
      }
      if kept == " ", previous == " " || previous == "\n" || previous == "\r" { continue }
      if kept == "\n", clean.last == " " { clean.removeLast() }
      if count == limit - 1 {
        clean.append("…")
        break
      }
      clean.append(kept)
      count += 1
      previous = scalar.value == 0x0D ? "\r" : kept
    }
    while let last = clean.last, last == " " || last == "\n" { clean.removeLast() }
    text = String(clean)
  }

  /// A text that is clean.
  private init(clean text: String) {
    self.text = text
  }

  /// The text, cleaned.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// Whether a text can stay as it is: it may be clean although this says no.
  private static func isClean(_ raw: String, limit: Int) -> Bool {
    var raw = raw
    return raw.withUTF8 { bytes in
      guard let last = unsafe bytes.last, bytes.count <= limit, last > 0x20 else { return false }
      var previous: UInt8 = 0x0A
      for index in 0..<bytes.count {
        let byte = unsafe bytes[index]
        // Almost all of it is ASCII that can be seen.
        if byte &- 0x21 < 0x5E {
          previous = byte
          continue
        }
        switch byte {
        // A second space, a space at the start of a line or before its end.
        case 0x20 where previous == 0x20 || previous == 0x0A: return false
        case 0x0A where previous == 0x20: return false
        case 0x0A: break
        // Controls, and the first bytes of all characters that are treated apart.
        case 0..<0x20, 0x7F, 0xC2, 0xEF: return false
        case 0xE2:
          // U+2000...U+207F: spaces and marks that steer the text; the quotation marks among them are harmless.
          let second = unsafe index + 2 < bytes.count ? bytes[index + 1] : 0
          let third = unsafe index + 2 < bytes.count ? bytes[index + 2] : 0
          if second == 0x81 || (second == 0x80 && !(0x90...0xA7).contains(third)) { return false }
        default: break
        }
        previous = byte
      }
      return true
    }
  }

  /// The text on one line, for titles and names; never empty.
  public static func line(_ raw: String, limit: Int = 250) -> TextValue {
    if isClean(raw, limit: limit), !raw.utf8.contains(0x0A) { return TextValue(clean: raw) }
    let value = TextValue(raw.split(whereSeparator: \.isNewline).joined(separator: " "), limit: limit)
    return value.text.isEmpty ? "-" : value
  }

  /// The text as a category: on one line and without `,` and `;`, which libical cannot escape there.
  public static func category(_ raw: String) -> TextValue {
    guard raw.utf8.contains(where: { $0 == 0x2C || $0 == 0x3B }) else { return line(raw, limit: 60) }
    // By scalars: a comma with a combining mark behind it is one `Character`.
    let scalars = raw.unicodeScalars.map { $0 == "," || $0 == ";" ? " " : $0 }
    return line(String(String.UnicodeScalarView(scalars)), limit: 60)
  }
}
