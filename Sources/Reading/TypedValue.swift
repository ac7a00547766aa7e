public import CivilDates

/// A single value as a person types it into a form, a cell or a file: `31-12-26`, `3 maanden`, `2x1 jaar`.
///
/// It is read by convention (the day before the month, two digits for a year of this century), so it is what was most
/// likely meant: good for an offer, not for a fact.
public enum TypedValue: Hashable, Sendable {
  /// A day.
  case day(CivilDate)
  /// A day that its month does not have, such as 30-02-2026; with the month and the year.
  case noSuchDay(month: Int, year: Int)
  /// A date that is no day, in EDTF: `2026-12`.
  case date(edtf: String)
  /// A day of every year.
  case dayOfYear(MonthDay)
  /// A length of time.
  case period(Period)
  /// So many full calendar months.
  case calendarMonths(Int)
  /// So many full calendar years.
  case calendarYears(Int)
  /// So many steps of one length.
  case steps(times: Int, duration: Period)
  /// So many times, of what the text does not say.
  case times(Int)

  /// Reads all of a text; nil if it is none of these.
  ///
  /// - Complexity: O(1), for no longer text is read than such a value has.
  public init?(_ text: String) {
    guard text.utf8.count <= 60 else { return nil }
    let tokens = Lexer.tokens(of: Array(text.utf8)).map(\.inDutch)
    var reader = TokenReader(tokens: tokens, end: tokens.count, position: 0)
    guard let value = reader.readTypedValue() else { return nil }
    _ = reader.read(mark: ".")
    guard reader.position == reader.end else { return nil }
    self = value
  }
}

extension TokenReader {
  fileprivate mutating func readTypedValue() -> TypedValue? {
    _ = read("per") || read("vanaf") || read("tot", "en", "met") || (read("t") && read(mark: "/") && read("m"))
    return attempt { $0.readSteps() } ?? attempt { $0.readEqualSteps() } ?? attempt { $0.readNumericDay() }
      ?? attempt { $0.readDayThatIsNone() } ?? attempt { $0.readWordyDate() } ?? attempt { $0.readLength() }
  }

  /// Reads `31-12-26`, `31/12/2026`, `2026.12.31`, or `31-12` alone.
  private mutating func readNumericDay() -> TypedValue? {
    guard let first = readValue(), let mark = peek(), mark.isMark(oneOf: "-./") else { return nil }
    position += 1
    guard let second = readValue() else { return nil }
    guard position < end else {
      return (MonthDay(month: second, day: first) ?? MonthDay(month: first, day: second)).map { .dayOfYear($0) }
    }
    guard let other = peek(), other.kind == mark.kind else { return nil }
    position += 1
    _ = read(mark: "'")
    let yearDigits = peek()?.text.utf8.count ?? 0
    guard let third = readValue() else { return nil }
    if first > 999 { return day(first, second, third) }
    guard yearDigits == 2 || yearDigits == 4 else { return nil }
    let year = yearDigits == 2 ? 2000 + third : third
    // 12/31/2026 can only be the American way round.
    return second > 12 && first <= 12 ? day(year, first, second) : day(year, second, first)
  }

  /// Reads "30 februari 2026".
  private mutating func readDayThatIsNone() -> TypedValue? {
    guard let number = readValue(), let word, let month = MonthName.number(word) else { return nil }
    position += 1
    _ = read(mark: ".")
    guard let year = readFourDigits(), case .noSuchDay? = day(year, month, number) else { return nil }
    return day(year, month, number)
  }

  private mutating func readWordyDate() -> TypedValue? {
    switch readDate() {
    case .date(let phrase)?:
      guard let edtf = phrase.edtf else { return nil }
      switch phrase.grain {
      case .day: return CivilDate(edtf).map { .day($0) }
      case .month, .part, .year: return .date(edtf: edtf)
      // What "medio" means is for the register to say.
      case .around, .vague, .years: return nil
      }
    case .yearDay(let yearDay)?: return MonthDay(yearDay.text).map { .dayOfYear($0) }
    case .noDay?, nil: return nil
    }
  }

  private mutating func readLength() -> TypedValue? {
    guard let phrase = readPeriod(), phrase.bound == nil, phrase.disagreement == nil else { return nil }
    // "3 maanden voor het einde" is a notice period; what follows says no more than that.
    if read("voor") { position = end }
    if let period = Period(phrase.text) { return .period(period) }
    let parts = phrase.text.split(separator: ":")
    guard parts.count == 2, let count = Int(parts[1]) else { return nil }
    return parts[0] == "calendar-years" ? .calendarYears(count) : .calendarMonths(count)
  }

  /// Reads `2x1 jaar`, `2 keer 6 mnd`, or `2x` alone.
  private mutating func readSteps() -> TypedValue? {
    guard let times = readNumber()?.whole, (1...99).contains(times),
      read(oneOf: ["x", "keer", "maal"]) != nil || read(mark: "*") || read(mark: "×")
    else { return nil }
    if position == end { return .times(times) }
    guard case .period(let duration)? = readLength() else { return nil }
    return .steps(times: times, duration: duration)
  }

  /// Reads `1+1 jaar`.
  private mutating func readEqualSteps() -> TypedValue? {
    guard let schedule = readSchedule(), schedule.first == schedule.step, let duration = Period(schedule.step.text)
    else { return nil }
    return .steps(times: schedule.times + 1, duration: duration)
  }

  private mutating func readValue() -> Int? {
    guard let value = peek()?.value else { return nil }
    position += 1
    return value
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> TypedValue? {
    if let found = CivilDate(year: year, month: month, day: day) { return .day(found) }
    return (1...12).contains(month) && (0...99).contains(day) && (1...9999).contains(year)
      ? .noSuchDay(month: month, year: year) : nil
  }
}

extension Token {
  /// The token with a word of another language, or a short one, as the grammar of terms has it.
  fileprivate var inDutch: Token {
    guard kind == .word, let dutch = dutchWords[text] else { return self }
    return Token(
      kind: .word, text: dutch, start: start, end: end, line: line, lastLine: lastLine, breaks: breaks,
      isSpaced: isSpaced, isCapitalised: isCapitalised, isAccented: isAccented)
  }
}

private let dutchWords = [
  "mnd": "maanden", "mndn": "maanden", "mnden": "maanden", "jr": "jaar", "wk": "weken", "dgn": "dagen",
  "kw": "kwartalen", "year": "jaar", "years": "jaar", "month": "maand", "months": "maanden", "week": "week",
  "weeks": "weken", "day": "dag", "days": "dagen", "quarter": "kwartaal", "quarters": "kwartalen", "times": "keer",
  "and": "en", "february": "februari", "march": "maart", "may": "mei", "june": "juni",
  "july": "juli", "august": "augustus", "mar": "maart",
]
