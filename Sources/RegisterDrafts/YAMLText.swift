import CivilDates
import LocatedYAML
import Register

/// Lines of YAML as they grow.
struct YAMLText {
  private(set) var text = ""

  /// A comment, at some depth; a break in it starts another line of it.
  mutating func comment(_ words: String?, indent: Int = 0) {
    guard let words else { return }
    for line in words.unicodeScalars.split(separator: "\n") {
      var shown = String.UnicodeScalarView()
      shown.append(contentsOf: line.lazy.map { Self.isPrintable($0) ? $0 : " " })
      text += "\(spaces(indent))# \(String(shown))\n"
    }
  }

  /// A key with its value on one line.
  mutating func entry(_ key: String, _ value: String, indent: Int = 0, dash: Bool = false) {
    text += spaces(dash ? indent - 2 : indent) + (dash ? "- " : "") + "\(key): \(value)\n"
  }

  /// A key with lines of its own below it.
  mutating func heading(_ key: String, indent: Int = 0) {
    text += "\(spaces(indent))\(key):\n"
  }

  /// The sources, one a line; nothing if there are none.
  mutating func sources(_ sources: [DraftSource], indent: Int = 0) {
    var seen: Set<DraftSource> = []
    let once = sources.filter { seen.insert($0).inserted }
    if once.isEmpty { return }
    heading("sources", indent: indent)
    for source in once { text += "\(spaces(indent + 2))- \(source.yaml)\n" }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Whether YAML lets a character stand in a comment without its ending the line.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x2029, 0xFEFF, 0xFFFE...0xFFFF: false
    default: true
    }
  }
}

extension DraftSource {
  /// The source as a map in braces.
  var yaml: String {
    var parts = ["document: \(quotedYAML(document))"]
    if let lines { parts.append("lines: \(lines.count == 1 ? "" : "\(lines.lowerBound)-")\(lines.upperBound)") }
    if let at { parts.append("at: \(quotedYAML(at))") }
    if let quote { parts.append("quote: \(quotedYAML(quote))") }
    if let note { parts.append("note: \(quotedYAML(note))") }
    return "{\(parts.joined(separator: ", "))}"
  }
}

/// A text as a value: bare where no reader of YAML can take it for anything else, else in quotation marks.
func yamlText(_ text: String) -> String {
  let scalars = text.unicodeScalars
  let isBare =
    scalars.first.map(isLetter) ?? false && scalars.last != " "
    && scalars.allSatisfy { isLetter($0) || "0123456789 .,;()/&€+-'’".unicodeScalars.contains($0) }
  let words = ["true", "false", "yes", "no", "on", "off", "null", "unknown", "open", "y", "n"]
  return isBare && !words.contains(text.lowercased()) ? text : quotedYAML(text)
}

/// A text as a value among brackets or braces, where a comma would end it.
func yamlItem(_ text: String) -> String {
  text.utf8.contains(0x2C) ? quotedYAML(text) : yamlText(text)
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "À"..."Ö", "Ø"..."ö", "ø"..."ÿ": true
  default: false
  }
}

extension ImpreciseDate {
  /// The date as the register takes it.
  var yaml: String {
    if isExact { return "\(earliest)" }
    guard let text else { return "\"[\(earliest)..\(latest)]\"" }
    if let read = ImpreciseDate(edtf: text), read.earliest == earliest, read.latest == latest {
      return text.hasPrefix("[") ? quotedYAML(text) : text
    }
    return "{about: \(quotedYAML(text)), from: \(earliest), to: \(latest)}"
  }
}

extension Drafted<Notice> {
  /// The notice period as the register takes it.
  var yaml: String {
    switch value {
    case .period(let period): "\(period)"
    case .calendarYears(let years): "{calendar-years: \(years)}"
    case .calendarMonths(let months): "{calendar-months: \(months)}"
    case .unknown, nil: "unknown"
    }
  }
}

extension RecurringDays {
  /// The days as the register takes them.
  var yaml: String {
    switch self {
    case .day: "day"
    case .monthEnd: "month-end"
    case .quarterEnd: "quarter-end"
    case .daysOfYear(let days):
      days.count == 1 ? days[0].yaml : "[\(days.map(\.yaml).joined(separator: ", "))]"
    }
  }
}

extension MonthDay {
  fileprivate var yaml: String {
    "\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
