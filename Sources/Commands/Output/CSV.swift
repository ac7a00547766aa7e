/// Rows as comma-separated values (RFC 4180), safe to open in a spreadsheet.
enum CSV {
  /// The rows as text, each ending in CRLF.
  static func formatted(_ rows: [[String]]) -> String {
    rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell.
  ///
  /// One that a spreadsheet would take for a formula gets an apostrophe in front, which shows it as text.
  static func field(_ cell: String) -> String {
    var text = terminalSafe(cell, keepLineBreaks: true)
    if let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }),
      "=+-@|＝＋－＠".unicodeScalars.contains(first)
    {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { "\",\n\r;".unicodeScalars.contains($0) }) else { return text }
    // By scalars: a quotation mark with a combining mark behind it is one `Character`.
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return String(quoted) + "\""
  }
}
