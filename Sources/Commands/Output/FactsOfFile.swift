import Diagnostics
import JSONText
import Papers
import Reading
import SystemInterface
import Wording
import Words

/// What a text says, as it is printed.
struct FactsOfFile {
  let file: String
  let facts: [Fact]

  /// The headings of the columns of ``rows(_:)``.
  static let headings = ["file", "lines", "kind", "certain", "says", "quote"]

  /// A row for each fact, for CSV.
  func rows(_ wording: Wording) -> [[String]] {
    facts.map { fact in
      [file, fact.linesText, fact.kind, fact.isCertain ? "true" : "false", fact.says(wording), fact.quote.onOneLine]
    }
  }

  /// Prints them for people.
  func print(_ wording: Wording, isAlone: Bool) {
    let output = StandardStream.standardOutput
    if !isAlone { output.write("== \(terminalSafe(file))\n") }
    if facts.isEmpty {
      output.write(
        wording.say(nl: "Hier staat niets over looptijden.\n", en: "This says nothing of terms.\n"))
    } else {
      var table = Table([
        wording.say(nl: "regel", en: "line"), wording.say(nl: "wat", en: "what"), "",
        wording.say(nl: "er staat", en: "it says"),
      ])
      for fact in facts {
        table.rows.append([
          fact.linesText, "\(fact.says(wording))", fact.isCertain ? "" : "?", "\"\(fact.quote.onOneLine)\"",
        ])
      }
      output.write(table.formatted(width: output.width, bold: output.mayStyle))
    }
    if !isAlone { output.write("\n") }
  }
}

extension Fact {
  /// The lines as the register writes them: `12`, or `12-13`.
  var linesText: String {
    lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
  }

  /// The fact as JSON: the kind, the place, and the keys of the kind.
  func json(file: String, _ language: Language) -> JSONValue {
    let place: [JSONValue.Member] = [
      .init(key: "kind", value: .string(kind)), .init(key: "file", value: .string(file)),
      .init(key: "lines", value: .string(linesText)), .init(key: "quote", value: .string(quote)),
      .init(key: "certain", value: .boolean(isCertain)),
    ]
    return .object(place + members(language).map { .init(key: $0.0, value: $0.1) })
  }

  private func members(_ language: Language) -> [(String, JSONValue)] {
    switch content {
    case .start(let date): [("date", .string(date))]
    case .lastDay(let date, let words): [("date", .string(date)), ("wording", .string(words))]
    case .duration(let period, let bound): [("period", .string(period)), ("bound", .optional(bound))]
    case .renewal(let by, let times, let duration):
      [("by", .string(by.rawValue)), ("times", times.json), ("duration", .optional(duration))]
    case .notice(let notice):
      [
        ("period", .optional(notice.period)), ("per", .string(notice.per)), ("party", .string(notice.party)),
        ("form", .optional(notice.form)), ("by", .optional(notice.by)), ("before", .optional(notice.before)),
      ]
    case .exit(let each, let notice): [("each", .string(each)), ("notice", .optional(notice))]
    case .maximum(let period), .claims(let period): [("period", .string(period))]
    case .step(let owner, let by, let what):
      [("owner", .string(owner)), ("by", .string(by)), ("what", .string(what))]
    case .contradiction(let contradiction): [("why", .string(contradiction.why(Wording(language))))]
    case .imprecise(let text, let edtf): [("text", .string(text)), ("edtf", .optional(edtf))]
    }
  }
}

extension Fact.Times {
  fileprivate var json: JSONValue {
    switch self {
    case .number(let number): .integer(number)
    case .unlimited: "unlimited"
    case .unknown: .null
    }
  }
}

extension String {
  /// The text with its line breaks as spaces.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
