import CivilDates

/// What a date or a day of the year was read as.
enum DateOrYearDay {
  case date(DatePhrase)
  case yearDay(YearDay)
  /// A day that no calendar has.
  case noDay
}

extension TokenReader {
  /// Reads a date in any form that names a day, a month, a part of a year or a span of years; a bare year is read
  /// by ``readBareYear()``.
  mutating func readDate() -> DateOrYearDay? {
    if let found = readNumericDate() { return found }
    if let found = attempt({ $0.readDayAndMonth() }) { return found }
    if let date = attempt({ $0.readPartOfYear() }) { return .date(date) }
    if let date = attempt({ $0.readAround() }) { return .date(date) }
    if let date = attempt({ $0.readMonthAndYear() }) { return .date(date) }
    if let date = attempt({ $0.readYears() }) { return .date(date) }
    return nil
  }

  /// Reads `31-12-2020`, `1.7.2024`, `1/7/2024`, `31-12-'20` or `2020-12-31`: no spaces, day before month.
  private mutating func readNumericDate() -> DateOrYearDay? {
    attempt { reader in
      guard let first = reader.peek(), let one = first.value, let mark = reader.peek(1), mark.isMark(oneOf: "-./"),
        !mark.isSpaced, let second = reader.peek(2), !second.isSpaced, let two = second.value,
        let otherMark = reader.peek(3), otherMark.kind == mark.kind, !otherMark.isSpaced
      else { return nil }
      reader.position += 4
      // '20 is of this century in a contract that is still read.
      let isShort = reader.read(mark: "'")
      guard let third = reader.peek(), !third.isSpaced, let three = third.value else { return nil }
      reader.position += 1
      // 1.4.2.3 is the number of an article.
      if let next = reader.peek(), next.kind == mark.kind, !next.isSpaced, reader.peek(1)?.kind == .number,
        reader.peek(1)?.isSpaced == false
      {
        return nil
      }
      if first.text.utf8.count == 4, second.text.utf8.count == 2, third.text.utf8.count == 2 {
        return dayOrNone(one, two, three)
      }
      if third.text.utf8.count == 4, first.text.utf8.count <= 2, second.text.utf8.count <= 2 {
        return dayOrNone(three, two, one)
      }
      return isShort && third.text.utf8.count == 2 ? dayOrNone(2000 + three, two, one) : nil
    }
  }

  /// Reads "1 januari 2021", "1ste Juli 1928", "eerste januari 2020", or the same without a year.
  private mutating func readDayAndMonth() -> DateOrYearDay? {
    if let word, let number = ordinalWord(word), number <= 31 {
      position += 1
      return finishDayAndMonth(number)
    }
    guard let number = peek()?.value, (1...99).contains(number) else { return nil }
    position += 1
    if let suffix = peek(), !suffix.isSpaced, ["e", "ste", "de"].contains(suffix.text) { position += 1 }
    return finishDayAndMonth(number)
  }

  private mutating func finishDayAndMonth(_ dayNumber: Int) -> DateOrYearDay? {
    guard let month = readMonth() else { return nil }
    if let year = readYear() { return dayOrNone(year, month, dayNumber) }
    guard dayNumber <= CivilDate.lengthOfMonth(month, year: 2020) else { return nil }
    return .yearDay(YearDay(month: month, day: dayNumber))
  }

  /// Reads "december 2021"; a month alone is no date here.
  private mutating func readMonthAndYear() -> DatePhrase? {
    // "30 februari 2021" is no day, and not the month either.
    if position > 0, tokens[position - 1].kind == .number, peek()?.isSpaced == true, peek()?.breaks == 0 { return nil }
    guard let month = readMonth(), let year = readYear() else { return nil }
    return DatePhrase(grain: .month, edtf: "\(year)-\(twoDigits(month))")
  }

  private mutating func readMonth() -> Int? {
    guard let word, let month = MonthName.number(word) else { return nil }
    position += 1
    if MonthName.abbreviations[word] != nil { _ = read(mark: ".") }
    return month
  }

  /// Reads a year that stands behind a month or a part of a year.
  private mutating func readYear() -> Int? {
    attempt { reader in
      _ = reader.read("van", "het", "jaar") || reader.read("van") || reader.read("in")
      if let year = reader.readFourDigits() { return year }
      guard let word = reader.word, let base = yearBase(word) else { return nil }
      reader.position += 1
      guard base % 100 == 0, let rest = reader.readNumber()?.whole, rest < 100 else { return base }
      return base + rest
    }
  }

  /// Reads four digits that can be the year of a contract.
  mutating func readFourDigits() -> Int? {
    guard let token = peek(), token.text.utf8.count == 4, let value = token.value, (1700...2199).contains(value) else {
      return nil
    }
    // "2.140" and "2019,50" are no years; "2021." at the end of a sentence is.
    if let next = peek(1), next.isMark(oneOf: ".,/"), !next.isSpaced, let more = peek(2), more.kind == .number,
      !more.isSpaced
    {
      return nil
    }
    position += 1
    return value
  }

  /// Reads "(het) tweede kwartaal (van) 2021", "Q2 2021", "de eerste helft van 2021", "het voorjaar van 2021".
  private mutating func readPartOfYear() -> DatePhrase? {
    if let word, word == "q", let number = peek(1)?.value, peek(1)?.isSpaced == false, (1...4).contains(number) {
      position += 2
      return part(32 + number, year: readYear())
    }
    if let word, let season = seasons[word] {
      position += 1
      return DatePhrase(grain: .vague, edtf: readYear().map { "\($0)-\(season)" })
    }
    if let word, word.hasSuffix("reces") {
      position += 1
      return DatePhrase(grain: .vague, edtf: readYear().map { "\($0)" })
    }
    guard let number = readOrdinal() else { return nil }
    if read(oneOf: ["kwartaal", "kalenderkwartaal"]) != nil, (1...4).contains(number) {
      return part(32 + number, year: readYear())
    }
    if read(oneOf: ["helft", "halfjaar", "jaarhelft"]) != nil || read("half", "jaar"), (1...2).contains(number) {
      return readYear().map { part(39 + number, year: $0) }
    }
    return nil
  }

  private func part(_ code: Int, year: Int?) -> DatePhrase {
    DatePhrase(grain: .part, edtf: year.map { "\($0)-\(code)" })
  }

  private mutating func readOrdinal() -> Int? {
    if let value = peek()?.value, let suffix = peek(1), !suffix.isSpaced, ["e", "ste", "de"].contains(suffix.text) {
      position += 2
      return value
    }
    guard let word, let value = ordinalWord(word) else { return nil }
    position += 1
    return value
  }

  /// Reads "medio 2021", "begin juni 2021", "eind mei": a day that is near, by a convention.
  private mutating func readAround() -> DatePhrase? {
    if read("laatste", "dag", "van") {
      return readMonth().flatMap { month in readYear().flatMap { lastDay(of: month, $0) } }
    }
    guard let near = read(oneOf: nearWords) else {
      return nil
    }
    _ = near == "begin" || near == "eind" || near == "einde" ? read("van") : false
    if let month = readMonth() {
      guard near != "ultimo" else { return readYear().flatMap { lastDay(of: month, $0) } }
      return DatePhrase(grain: .around, edtf: readYear().map { "\($0)-\(twoDigits(month))" })
    }
    guard let year = readYear() else { return nil }
    switch near {
    case "begin": return DatePhrase(grain: .around, edtf: "\(year)-33")
    case "eind", "einde": return DatePhrase(grain: .around, edtf: "\(year)-36")
    case "ultimo": return day(year, 12, 31)
    default: return DatePhrase(grain: .around, edtf: "[\(year)-06..\(year)-07]")
    }
  }

  /// Reads "2019-2021", "2018 t/m 2021", "schooljaar 2018-2019".
  private mutating func readYears() -> DatePhrase? {
    guard let first = readFourDigits(), let mark = peek(), mark.isMark(oneOf: "-/"), let last = peek(1),
      last.text.utf8.count == 4, let value = last.value, value > first, value < first + 60
    else { return nil }
    // "2019-2021-05" is something else.
    if let next = peek(2), next.isMark("-"), !next.isSpaced { return nil }
    position += 2
    return DatePhrase(grain: .years, edtf: "\(first)/\(value)")
  }

  /// Reads a bare year, which is a date only behind a word that makes it one ("per 2022", "tot 2025").
  mutating func readBareYear() -> DatePhrase? {
    attempt { reader in
      _ = reader.read("het", "jaar") || reader.read("kalenderjaar") || reader.read("het", "kalenderjaar")
      return reader.readFourDigits().map { DatePhrase(grain: .year, edtf: "\($0)") }
    }
  }
}

/// The day with these fields, if there is one.
private func day(_ year: Int, _ month: Int, _ day: Int) -> DatePhrase? {
  CivilDate(year: year, month: month, day: day).map { DatePhrase(grain: .day, edtf: $0.description) }
}

/// The day with these fields, or that there is none; a year that no contract has makes it something else.
private func dayOrNone(_ year: Int, _ month: Int, _ number: Int) -> DateOrYearDay? {
  if let date = day(year, month, number) { return .date(date) }
  return (1900...2199).contains(year) ? .noDay : nil
}

private func lastDay(of month: Int, _ year: Int) -> DatePhrase? {
  CivilDate(year: year, month: month, day: 1).map { DatePhrase(grain: .day, edtf: $0.lastOfMonth.description) }
}

/// The number of an ordinal: "eerste", "laatste" is none.
func ordinalWord(_ word: String) -> Int? {
  ordinals[word]
}

private let ordinals: [String: Int] = [
  "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8, "negende": 9,
  "tiende": 10, "elfde": 11, "twaalfde": 12, "vijftiende": 15, "twintigste": 20,
]

private let nearWords: Set<String> = ["medio", "midden", "halverwege", "begin", "eind", "einde", "ultimo"]

/// The codes of seasons in EDTF.
private let seasons: [String: Int] = [
  "voorjaar": 21, "lente": 21, "zomer": 22, "najaar": 23, "herfst": 23, "winter": 24,
]
