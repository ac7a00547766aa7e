import CivilDates
import Reading
import Register
import Words

/// A unit of time that the heading of a column gives to its bare numbers.
enum TimeUnit: String, CaseIterable {
  case years, months, weeks, days

  /// The unit as a cell names it.
  var dutch: String {
    switch self {
    case .years: "jaar"
    case .months: "maanden"
    case .weeks: "weken"
    case .days: "dagen"
    }
  }

  /// The unit that such a word names.
  init?(dutch word: String) {
    guard let unit = Self.allCases.first(where: { $0.dutch == (word == "jaren" ? "jaar" : word) }) else { return nil }
    self = unit
  }
}

/// A length of time as a cell writes it: "4 jaar", "48 mnd", "1 jaar en 6 maanden", or a bare number under a heading
/// that says of what.
///
/// - Parameters:
///   - words: the cell, or a part of it.
///   - unit: what a bare number counts; nil if nothing says so.
/// - Returns: the length, or nil if the words are anything else.
func periodNotice(_ words: some Collection<CellWords.Word>, unit: TimeUnit?) -> Notice? {
  var words = Array(words)
  if words.count == 1, case .number(let digits) = words[0], let unit {
    // Excel stores 12 as 12, but also 1.5, and 12.0 after a calculation.
    words = [.number(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits), .word(unit.dutch)]
  }
  if case .number(let digits)? = words.first, digits.contains(".") {
    words[0] = .number(digits.replacing(".", with: ","))
  }
  if words.count == 2, case .number(let digits) = words[0], case .word(let word) = words[1],
    let unit = TimeUnit(dutch: word), digits.utf8.count >= 4
  {
    // More than the grammar of sentences counts: "1095 dagen".
    let letter = unit.rawValue.prefix(1).uppercased()
    return Period("P\(digits)\(letter)").flatMap { $0.isZero ? nil : .period($0) }
  }
  guard let text = wholePeriod(CellWords.text(words)) else { return nil }
  if let count = text.split(separator: ":").last, text.hasPrefix("calendar-months:") {
    return Int(count).map { .calendarMonths($0) }
  }
  if let count = text.split(separator: ":").last, text.hasPrefix("calendar-years:") {
    return Int(count).map { .calendarYears($0) }
  }
  guard let period = Period(text), !period.isZero else { return nil }
  return .period(period)
}

/// The same where only a length of its own is meant.
func period(_ words: some Collection<CellWords.Word>, unit: TimeUnit?) -> Period? {
  guard case .period(let period)? = periodNotice(words, unit: unit) else { return nil }
  return period
}

/// A notice period as a cell writes it: "3 mnd", "6 maanden voor einde", "90 dagen".
func noticePeriod(_ text: String, unit: TimeUnit?) -> Notice? {
  let words = CellWords(text).words
  var rest = words[...]
  while case .word(let word)? = rest.last, fillers.contains(word) { rest = rest.dropLast() }
  while case .word(let word)? = rest.first, fillers.contains(word) { rest = rest.dropFirst() }
  return periodNotice(rest, unit: unit)
}

private let fillers: Set<String> = [
  "voor", "vóór", "einde", "afloop", "afloopdatum", "einddatum", "van", "de", "het", "contract", "contractperiode",
  "looptijd", "termijn", "opzegtermijn", "opzeggen", "opzegging", "schriftelijk", "uiterlijk", "tenminste", "minimaal",
  "overeenkomst", "minstens", "voorafgaand", "vooraf", "aan", "expiratie", "notice", "before", "end", "of",
]
