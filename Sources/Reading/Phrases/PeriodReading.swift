extension TokenReader {
  /// Reads a length of time with what limits it: "ten minste twaalf (12) maanden", "twee jaren en vier maanden",
  /// "anderhalf jaar", "drie hele kalendermaanden", "26 achtereenvolgende weken".
  mutating func readPeriod() -> PeriodPhrase? {
    attempt { reader in
      let bound = reader.readBound()
      guard let first = reader.readAmount() else { return nil }
      var total = first
      while let next = reader.attempt({ reader -> Amount? in
        guard reader.read("en") || reader.read(mark: ",") else { return nil }
        return reader.readAmount()
      }) {
        // "twee jaar en een kwartaal" goes from the large to the small; "drie en zes maanden" are two periods.
        guard let sum = total.adding(next) else { return nil }
        total = sum
      }
      if reader.isAge { return nil }
      return PeriodPhrase(
        text: total.text, bound: bound ?? reader.readTrailingBound(), disagreement: first.disagreement)
    }
  }

  private mutating func readBound() -> PeriodPhrase.Bound? {
    guard word != nil else { return nil }
    for (words, bound) in bounds {
      let matches = words.indices.allSatisfy { peek($0)?.text == words[$0] }
      if matches {
        position += words.count
        // "max." and "ca."
        if words.count == 1, words[0].utf8.count <= 3 { _ = read(mark: ".") }
        return bound
      }
    }
    return nil
  }

  private mutating func readTrailingBound() -> PeriodPhrase.Bound? {
    if read("of", "langer") || read("of", "meer") { return .min }
    if read("of", "korter") || read("of", "minder") { return .max }
    return nil
  }

  /// Whether the length just read is somebody's age or a span of ages.
  private var isAge: Bool {
    guard let word else { return false }
    return ["oud", "oude", "ouder", "jong", "geleden"].contains(word)
  }

  private mutating func readAmount() -> Amount? {
    attempt { reader in
      if let word = reader.word {
        // "halfjaar" in one word, and "kwartaal" behind an article.
        if word == "halfjaar" {
          reader.position += 1
          return Amount(months: 6)
        }
      }
      guard let number = reader.readNumber() else { return nil }
      var isWhole = false
      while let adjective = reader.read(oneOf: adjectives) {
        isWhole = isWhole || ["hele", "volle", "gehele", "volledige", "kalender"].contains(adjective)
      }
      guard let unit = reader.word else { return nil }
      // "een jaar" is a length, "een dag" and "een week" too; but "een maand" only where the unit follows at once.
      guard let amount = Amount(halves: number.halves, unit: unit, isWhole: isWhole) else { return nil }
      reader.position += 1
      if unit == "kalender", reader.read("maanden") == false { return nil }
      if shortUnits.contains(unit) { reader.readStopInside() }
      var read = amount
      read.disagreement = number.disagreement
      return read
    }
  }
}

/// "2+1+1 jaar": a first term and equal steps.
struct Schedule {
  let first: PeriodPhrase
  let times: Int
  let step: PeriodPhrase
}

extension TokenReader {
  /// Reads "2+1+1 jaar" or "4+2+2".
  mutating func readSchedule() -> Schedule? {
    guard peek()?.kind == .number, peek(1)?.isMark("+") == true else { return nil }
    return attempt { reader in
      var numbers: [Int] = []
      repeat {
        guard let value = reader.peek()?.value, (1...99).contains(value) else { return nil }
        numbers.append(value)
        reader.position += 1
      } while numbers.count < 12 && reader.read(mark: "+")
      guard numbers.count > 1, Set(numbers.dropFirst()).count == 1 else { return nil }
      let unit =
        reader.read(oneOf: ["jaar", "jaren", "jr"]) != nil
        ? "Y" : reader.read(oneOf: ["maanden", "mnd"]) != nil ? "M" : nil
      guard let unit else { return nil }
      func period(_ number: Int) -> PeriodPhrase {
        PeriodPhrase(text: "P\(number)\(unit)", bound: nil, disagreement: nil)
      }
      return Schedule(first: period(numbers[0]), times: numbers.count - 1, step: period(numbers[1]))
    }
  }
}

/// A length of time in its units.
private struct Amount {
  var years = 0
  var months = 0
  var weeks = 0
  var days = 0
  var calendarMonths = 0
  var calendarYears = 0
  var disagreement: PeriodPhrase.Disagreement?

  init(months: Int) {
    self.months = months
  }

  init?(halves: Int, unit: String, isWhole: Bool) {
    guard halves > 0, halves <= 2 * 999 else { return nil }
    let whole = halves % 2 == 0 ? halves / 2 : nil
    switch unit {
    case "jaar", "jaren", "jr", "jrn", "contractjaar", "contractjaren", "huurjaar", "huurjaren", "pachtjaren",
      "pachtjaar",
      "verzekeringsjaar", "schooljaar", "schooljaren", "dienstjaar", "dienstjaren":
      if let whole { years = whole } else { months = 6 * halves }
    case "kalenderjaar", "kalenderjaren":
      guard let whole else { return nil }
      calendarYears = whole
    case "maand", "maanden", "mnd", "mndn", "mnden", "maandn":
      guard let whole else { return nil }
      if isWhole { calendarMonths = whole } else { months = whole }
    case "kalendermaand", "kalendermaanden":
      guard let whole else { return nil }
      calendarMonths = whole
    case "kwartaal", "kwartalen", "kalenderkwartaal", "kalenderkwartalen", "kwrt":
      guard let whole else { return nil }
      months = 3 * whole
    case "halfjaar", "halfjaren":
      guard let whole else { return nil }
      months = 6 * whole
    case "week", "weken", "wk", "wkn":
      guard let whole else { return nil }
      weeks = whole
    case "dag", "dagen", "kalenderdag", "kalenderdagen", "etmaal", "etmalen":
      guard let whole else { return nil }
      days = whole
    default: return nil
    }
  }

  /// The sum, or nil where the second is not of smaller units.
  func adding(_ other: Amount) -> Amount? {
    guard calendarMonths == 0, calendarYears == 0, other.calendarMonths == 0, other.calendarYears == 0,
      other.years == 0, weeks == 0, days == 0, months == 0 || other.months == 0
    else { return nil }
    var sum = self
    sum.months += other.months
    sum.weeks += other.weeks
    sum.days += other.days
    return sum
  }

  var text: String {
    if calendarYears > 0 { return "calendar-years:\(calendarYears)" }
    if calendarMonths > 0 { return "calendar-months:\(calendarMonths)" }
    return "P"
      + [(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")].filter { $0.0 > 0 }
      .map { "\($0.0)\($0.1)" }.joined()
  }
}

extension TokenReader {
  /// Reads the full stop of an abbreviation, where more of the sentence follows it, as in "3 mnd voor het einde".
  fileprivate mutating func readStopInside() {
    if peek()?.isMark(".") == true, peek()?.isSpaced == false, peek(1) != nil { position += 1 }
  }
}

/// Units that are cut short.
private let shortUnits: Set<String> = ["jr", "jrn", "mnd", "mndn", "mnden", "wk", "wkn", "kwrt"]

/// Words that may stand between a number and its unit.
private let adjectives: Set<String> = [
  "hele", "volle", "gehele", "volledige", "achtereenvolgende", "aaneengesloten", "opeenvolgende", "extra", "nieuwe",
  "verdere", "gelijke", "aaneensluitende", "volgende", "bijkomende", "vaste", "kalender",
]

/// What limits a length of time; the longer ones first.
private let bounds: [([String], PeriodPhrase.Bound)] = [
  (["niet", "langer", "dan"], .max), (["niet", "meer", "dan"], .max), (["ten", "hoogste"], .max),
  (["niet", "korter", "dan"], .min), (["niet", "minder", "dan"], .min), (["ten", "minste"], .min),
  (["op", "zijn", "minst"], .min), (["op", "zijn", "hoogst"], .max), (["op", "z'n", "hoogst"], .max),
  (["langer", "zijn", "dan"], .exceeding), (["langer", "duren", "dan"], .exceeding),
  (["langer", "bedragen", "dan"], .exceeding),
  (["langer", "dan"], .exceeding), (["meer", "dan"], .exceeding), (["tenminste"], .min), (["minstens"], .min),
  (["minimaal"], .min),
  (["minimum"], .min), (["tenhoogste"], .max), (["hoogstens"], .max), (["maximaal"], .max), (["maximum"], .max),
  (["max"], .max), (["min"], .min), (["hooguit"], .max), (["ca"], .approximate), (["circa"], .approximate),
  (["ongeveer"], .approximate), (["zo'n"], .approximate),
]
