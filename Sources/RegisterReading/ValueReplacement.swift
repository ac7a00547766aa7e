import CivilDates
import Reading
import Words

/// What to write in the place of a value that is not of the data language, as far as that can be told.
struct ValueReplacement {
  /// The text that stands there.
  let text: String
  /// What is due there.
  let shape: Shape
  /// The key that the text stands behind; nil for an item of a list.
  let key: String?

  /// The value that the text most likely means, as it is to be written; nil if that cannot be told, or if the text is one
  /// already.
  var value: String? {
    if shape.accepts(text) { return nil }
    if let word = OtherWords.values(for: text).first(where: shape.accepts) { return word }
    if shape.isOfAmounts { return amount }
    switch TypedValue(text) {
    case .day(let day)?: return accepted(day.description)
    case .date(let edtf)?: return accepted(edtf)
    case .dayOfYear(let day)?: return accepted(day.description)
    case .times(let count)?: return accepted(String(count))
    case .period(let period)?:
      if let written = accepted(period.description) { return written }
      guard shape.inner("duration") != nil else { return nil }
      return shape.inner("times") == nil ? "{duration: \(period)}" : "[{by: \(by), duration: \(period)}]"
    case .steps(let times, let duration)?:
      return shape.inner("times").map { _ in "[{by: \(by), times: \(times), duration: \(duration)}]" }
    case .calendarMonths(let count)?: return shape.inner("calendar-months").map { "{\($0.key): \(count)}" }
    case .calendarYears(let count)?: return shape.inner("calendar-years").map { "{\($0.key): \(count)}" }
    case .noSuchDay?, nil: return shape.isOfIDs ? id : about
    }
  }

  /// `medio 2021` as a date by the register's own convention.
  private var about: String? {
    let word = text.lowercased().unicodeScalars.prefix { $0.properties.isAlphabetic }
    guard shape.inner("about") != nil, Grammar.conventionWords.contains(String(String.UnicodeScalarView(word))),
      !text.unicodeScalars.contains(where: { ",:{}[]\"'#".unicodeScalars.contains($0) })
    else { return nil }
    return "{about: \(text)}"
  }

  /// What to do, in a sentence; nil if nothing can be told.
  var help: Message? {
    let prefix = key.map { "\($0): " } ?? ""
    if let value { return Message { $0.write("\(prefix)\(value)") } }
    let words = OtherWords.values(for: text)
    if OtherWords.saysNothing(text), shape.accepts("unknown") {
      return Message { $0.leaveOutOrWriteUnknown(prefix) }
    }
    if OtherWords.saysNothing(text) || words.contains("unknown") {
      return Message { $0.leaveKeyOut }
    }
    guard shape.accepts("P1M") else { return nil }
    if words.contains("open") {
      return Message { $0.writeOpen }
    }
    if case .steps(let times, let duration)? = TypedValue(text) {
      return Message { $0.writeTimes(times, duration: duration) }
    }
    guard let number = ScalarKind.integer(text), (1..<1000).contains(number) else { return nil }
    return Message { $0.monthsOrYears(prefix, number: number) }
  }

  /// By what a step happens, if the key says so.
  private var by: String { key.map(OtherWords.namesOption) == true ? "decision" : "..." }

  private func accepted(_ candidate: String) -> String? {
    guard shape.accepts(candidate) else { return nil }
    // `[2026..2030]` would be a list without quotation marks.
    return candidate.utf8.first == 0x5B ? "\"\(candidate)\"" : candidate
  }

  /// `€ 12.000,50` as `12000.50`.
  private var amount: String? {
    var digits = text.utf8.filter { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
    // What stands before the last two digits is the mark of the cents; any other tells thousands apart.
    let mark = digits.count > 3 ? digits[digits.count - 3] : 0
    let hasCents = mark == 0x2C || mark == 0x2E
    let cents = hasCents ? digits.suffix(2) : []
    digits = (hasCents ? digits.dropLast(3) : digits[...]).filter { (0x30...0x39).contains($0) }
    let written =
      String(decoding: digits, as: UTF8.self) + (hasCents ? "." + String(decoding: cents, as: UTF8.self) : "")
    return shape.accepts(written) ? written : nil
  }

  /// `Jeugdhulp Plus` as `jeugdhulp-plus`.
  private var id: String? {
    let parts = text.lowercased().utf8.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
    let written = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    return shape.accepts(written) ? written : nil
  }
}

extension Shape {
  /// Whether a text can stand here as it is.
  func accepts(_ text: String) -> Bool { scalars.contains { $0.accepts(text, plain: true) } }

  /// A field of the map that can stand here, or of the maps in a list of them.
  func inner(_ key: String) -> Field? {
    (fields ?? items?.shape.fields)?.first { $0.key == key }
  }

  fileprivate var isOfAmounts: Bool { scalars.contains { if case .amount = $0 { true } else { false } } }
  fileprivate var isOfIDs: Bool { scalars.contains { if case .id = $0 { true } else { false } } }
}
