import JSONText
import Words

/// Rows as separated values that a spreadsheet opens with a double click, and takes none of for a formula.
///
/// In Dutch that is what Excel in Dutch expects: semicolons, decimal commas, and a byte order mark, without which it
/// takes UTF-8 for Windows-1252. In English it is RFC 4180. The columns are the same, and stand in the same order.
struct CSV {
  /// The language of the reader.
  let language: Language

  /// The table as text: the headings, then the rows, each ending in CRLF.
  ///
  /// - Parameters:
  ///   - headings: the headings in English; those that ``dutchHeadings`` has are put into the reader's language.
  ///   - rows: the rows.
  /// - Returns: the text, with a byte order mark in Dutch.
  func formatted(_ headings: [String], _ rows: [[String]]) -> String {
    formatted(headings: headings) + formatted(rows)
  }

  /// The beginning of a table, for one whose rows follow as they come.
  func formatted(headings: [String]) -> String {
    let own = language == .dutch ? headings.map { Self.dutchHeadings[$0] ?? $0 } : headings
    return (language == .dutch ? "\u{FEFF}" : "") + formatted([own])
  }

  /// Rows alone.
  func formatted(_ rows: [[String]]) -> String {
    let separator = language == .dutch ? ";" : ","
    return rows.map { $0.map(cell).joined(separator: separator) + "\r\n" }.joined()
  }

  /// A row for each subject, under the names of these keys of its record.
  func formatted<Subject, Context>(
    _ columns: [Field<Subject, Context>], _ subjects: [Subject], _ context: Context
  ) -> String {
    formatted(columns.map(\.key.name), subjects.map { row(columns, $0, context) })
  }

  /// What stands under these keys of a record, a cell for each.
  func row<Subject, Context>(_ columns: [Field<Subject, Context>], _ subject: Subject, _ context: Context) -> [String] {
    columns.map { content(of: $0.value(subject, context)) }
  }

  private func content(of value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .boolean(let truth): truth ? "true" : "false"
    case .integer(let number): String(number)
    case .hundredths(let cents): amount(cents)
    case .number(let text), .string(let text): text
    case .array(let items): items.map(content).joined(separator: " ")
    case .object: preconditionFailure("a record is no cell")
    }
  }

  /// An amount in cents, as euros.
  func amount(_ cents: Int) -> String {
    let text = JSONValue.decimal(cents)
    return language == .dutch ? text.replacing(".", with: ",") : text
  }

  /// A cell.
  ///
  /// One that a spreadsheet would take for a formula gets an apostrophe in front, which shows it as text.
  private func cell(_ content: String) -> String {
    var text = terminalSafe(content, keepLineBreaks: true)
    if let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }),
      "=+-@|＝＋－＠".unicodeScalars.contains(first)
    {
      text = "'" + text
    }
    // In English a semicolon as well, for those who open it in Dutch all the same.
    let quoted = (language == .dutch ? "\"\n\r;" : "\"\n\r;,").unicodeScalars
    guard text.unicodeScalars.contains(where: { quoted.contains($0) }) else { return text }
    // By scalars: a quotation mark with a combining mark behind it is one `Character`.
    var whole = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { whole.append(scalar) }
      whole.append(scalar)
    }
    return String(whole) + "\""
  }
}
