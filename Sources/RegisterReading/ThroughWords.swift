import CivilDates

/// The months as Dutch documents write them.
private let months = [
  "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
  "december",
]

extension ImpreciseDate {
  /// What words such as `tot en met december 2021` name: what comes after them, at its own grain.
  ///
  /// Up to and including a month or a year is up to and including its last day, so that day is what such words mean;
  /// the month or year itself is only the run of days that it closes. Nil if the words say something else.
  ///
  /// - Parameter text: the words, as a document writes them.
  init?(namedThrough text: String) {
    let words = text.lowercased().unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    guard let opening = [["tot", "en", "met"], ["t/m"], ["through"]].first(where: { words.starts(with: $0) }) else {
      return nil
    }
    let rest = Array(words.dropFirst(opening.count))
    switch rest.count {
    case 1: self.init(edtf: rest[0])
    case 2:
      guard let month = months.firstIndex(of: rest[0]) else { return nil }
      self.init(edtf: "\(rest[1])-\(padded(month + 1))")
    case 3:
      guard let day = ScalarKind.integer(rest[0]), let month = months.firstIndex(of: rest[1]) else { return nil }
      self.init(edtf: "\(rest[2])-\(padded(month + 1))-\(padded(day))")
    default: return nil
    }
  }
}

private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
