import CivilDates
import Reading

/// A date as a cell writes it, as far as the cell alone can tell.
enum CellDate: Equatable {
  /// This date, whatever the other cells of the column say.
  case known(ImpreciseDate)
  /// No end: "onbepaald".
  case open
  /// Three numbers: the first two are a day and a month in whatever order, the last a year of two or four digits.
  case numbers(first: Int, second: Int, year: Int, isShort: Bool)
  /// A date in words with a year of two digits: "1 jan '25".
  case shortYear(day: Int, month: Int, year: Int)
  /// A date that does not exist, such as 30 February.
  case impossible
  /// Something else.
  case unreadable

  /// Reads a cell.
  init(_ cell: Cell) {
    switch cell.content {
    case .date(let day): self = .known(ImpreciseDate(day))
    case .text(let text): self = CellDate(text)
    case .number(let text): self = text.count == 4 ? CellDate(text) : .unreadable
    case .noDate, .boolean, .failure: self = .unreadable
    }
  }

  private init(_ text: String) {
    var text = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // A time behind a day adds nothing.
    if let gap = text.utf8.lastIndex(where: { $0 == 0x20 || $0 == 0x74 }), Self.isTime(text.utf8[gap...].dropFirst()) {
      text = String(text[..<gap])
    }
    if openWords.contains(text.trimmed(".")) {
      self = .open
    } else if let read = Self.numeric(text) {
      self = read
    } else if let read = Self.worded(text) {
      self = read
    } else if let edtf = wholeDate(text), let date = ImpreciseDate(edtf: edtf) {
      // How it is written is kept where the words say more than the bounds do.
      let isPlain = date.isExact || text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
      self = .known(isPlain ? date : ImpreciseDate(earliest: date.earliest, latest: date.latest, text: edtf))
    } else {
      self = .unreadable
    }
  }

  /// `31-12-2026`, `31/12/'26`, `2026-12-31`, `31.12.2026`, `20261231`.
  private static func numeric(_ text: String) -> CellDate? {
    let bytes = Array(text.utf8)
    guard let mark = bytes.first(where: { !(0x30...0x39).contains($0) }) else { return nil }
    guard [0x2D, 0x2F, 0x2E].contains(mark) || mark == 0x20 else { return nil }
    let parts = bytes.split(separator: mark, omittingEmptySubsequences: false).map { part in
      String(decoding: part, as: UTF8.self).trimmed(" ")
    }
    guard parts.count == 3, let first = number(parts[0]), let second = number(parts[1]) else { return nil }
    var last = parts[2][...]
    let isMarked = last.hasPrefix("'") || last.hasPrefix("’") || last.hasPrefix("‘")
    if isMarked { last = last.dropFirst() }
    guard let third = number(String(last)) else { return nil }
    if parts[0].utf8.count == 4, last.utf8.count <= 2 {
      return CivilDate(year: first, month: second, day: third).map { .known(ImpreciseDate($0)) } ?? .impossible
    }
    guard parts[0].utf8.count <= 2, parts[1].utf8.count <= 2, last.utf8.count == 4 || last.utf8.count == 2 else {
      return nil
    }
    return .numbers(first: first, second: second, year: third, isShort: last.utf8.count == 2)
  }

  /// A date with the name of its month: "1 jan 2025", "1-jan-25", "1 january 2025", "jan-2025".
  private static func worded(_ text: String) -> CellDate? {
    let words = text.split { " -./,'’".contains($0) }.map(String.init)
    guard (2...3).contains(words.count) else { return nil }
    let month = words[words.count - 2]
    guard let month = monthNumber(month) ?? englishMonths[month], let year = number(words[words.count - 1]) else {
      return nil
    }
    let digits = words[words.count - 1].utf8.count
    guard words.count == 3 else {
      return digits == 4
        ? ImpreciseDate(edtf: "\(words[1])-\(month < 10 ? "0" : "")\(month)").map { .known($0) } : nil
    }
    guard let day = number(words[0].trimmed("e")) else { return nil }
    if digits == 2 { return .shortYear(day: day, month: month, year: year) }
    guard digits == 4 else { return nil }
    return CivilDate(year: year, month: month, day: day).map { .known(ImpreciseDate($0)) } ?? .impossible
  }

  /// Whether this is `0:00`, `23:59:59` or `00:00:00.000`.
  private static func isTime(_ bytes: Substring.UTF8View) -> Bool {
    let fields = bytes.split(separator: 0x3A, omittingEmptySubsequences: false)
    return (2...3).contains(fields.count)
      && fields.allSatisfy { field in
        !field.isEmpty && field.count <= 6 && field.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
      }
  }

  private static func number(_ text: String) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}

extension String {
  /// The text without one of these characters at either end.
  fileprivate func trimmed(_ characters: String) -> String {
    var text = self[...]
    while let last = text.last, characters.contains(last) { text = text.dropLast() }
    while let first = text.first, characters.contains(first) { text = text.dropFirst() }
    return String(text)
  }
}

private let openWords: Set<String> = [
  "onbepaald", "onbepaalde tijd", "voor onbepaalde tijd", "onbep. tijd", "onbepaalde duur", "doorlopend", "open",
  "open einde", "geen einddatum", "indefinite", "indefinitely", "open-ended", "open ended", "onbeperkt", "oneindig",
]

private let englishMonths = [
  "january": 1, "february": 2, "march": 3, "mar": 3, "may": 5, "june": 6, "july": 7, "august": 8, "october": 10,
]
