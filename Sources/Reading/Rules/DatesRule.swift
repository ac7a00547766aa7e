import CivilDates
import Diagnostics
import Words

extension ReadingRule {
  /// First and last days: "van 1 januari 2021 tot en met 31 december 2022", "gaat in per", "eindigt op".
  static let dates = ReadingRule(
    name: "dates",
    summary: BilingualText(nl: "eerste en laatste dag", en: "first and last day"),
    good: [
      Example(
        "De overeenkomst loopt van 1 januari 2021 tot en met 31 december 2022.", "start 2021-01-01",
        "last-day 2022-12-31 tot en met"),
      Example("Het contract gaat in per 1-7-2024.", "start 2024-07-01"),
      Example("De huurovereenkomst loopt tot 1 mei 2025.", "last-day 2025-04-30 tot"),
      Example("De overeenkomst eindigt van rechtswege op 31 december 2027.", "last-day 2027-12-31 van rechtswege op"),
    ],
    bad: [
      "De eerste versie van het contract is van 1 januari 2020.",
      "De raad heeft de overeenkomst op 1 januari 2020 vastgesteld.",
      "Op 21 juli 2022 konden vervoerders zich inschrijven voor de concessie.",
    ],
    kinds: ["start", "last-day"]
  ) { reading in
    DatesReading(reading.sentence).read(into: &reading)
  }
}

/// The reading of the days in one sentence.
private struct DatesReading {
  let sentence: Sentence

  init(_ sentence: Sentence) {
    self.sentence = sentence
  }

  func read(into reading: inout Reading) {
    guard reading.isAboutContract else { return }
    readRetroactive(into: &reading)
    readYears(into: &reading)
    readRanges(into: &reading)
    for index in reading.freeDates() where !isOther(index, reading) {
      if let start = startWords(index) {
        reading.take(index)
        addStart(index, from: start, to: &reading)
      } else if let end = endWords(index) {
        reading.take(index)
        addLastDay(index, end.wording, from: end.start, to: &reading)
      }
    }
  }

  /// "werkt terug tot en met D": a start, though it says "tot".
  private func readRetroactive(into reading: inout Reading) {
    for index in reading.freeDates() {
      let words = Pattern.words(
        "terug tot en met|terug tot|terugwerkende kracht tot en met|terugwerkende kracht tot|terugwerkende kracht vanaf"
      )
      guard let start = sentence.start(of: words, endingAt: index), let edtf = sentence.date(index)?.edtf else {
        continue
      }
      reading.take(index)
      reading.add(.start(date: edtf), [start, index])
    }
  }

  /// "gedurende de periode 2019-2020": from one year through another.
  private func readYears(into reading: inout Reading) {
    for index in reading.freeDates() where sentence.date(index)?.grain == .years && !isOther(index, reading) {
      guard sentence.precedes(DatePatterns.spanOfYears, index), let edtf = sentence.date(index)?.edtf else { continue }
      let years = edtf.split(separator: "/").map(String.init)
      guard years.count == 2, sentence.has([.instrument], in: sentence.clause(around: index)) else { continue }
      reading.take(index)
      reading.add(.start(date: years[0]), [index], isCertain: false)
      reading.add(.lastDay(date: "\(years[1])-12-31", wording: "-"), [index], isCertain: false)
    }
  }

  /// "van D tot en met D", "vanaf D t/m D", "1 januari tot 31 december 2022".
  private func readRanges(into reading: inout Reading) {
    for index in reading.freeDates() where !isOther(index, reading) {
      guard let until = sentence.start(of: .any(DatePatterns.until, DatePatterns.dash), endingAt: index), until > 0
      else { continue }
      let reach = sentence.follows(DatePatterns.dash, until) ? 1 : 6
      let first = stride(from: until - 1, through: max(0, until - reach), by: -1).first {
        sentence.date($0) != nil || sentence.yearDay($0) != nil
      }
      guard let first, !reading.taken.contains(first) else { continue }
      let begins =
        sentence.start(of: DatePatterns.rangeBegin, endingAt: first) ?? sentence.start(
          of: DatePatterns.startAt, endingAt: first)
        ?? sentence.start(of: DatePatterns.opening, endingAt: first).map { $0 + 1 }
      guard let begins, let start = startDate(first, until: index) else { continue }
      guard isTerm(at: index, reading) else { continue }
      reading.take(first)
      reading.take(index)
      reading.add(.start(date: start), [begins, first])
      addLastDay(index, DatePatterns.wording(sentence, until, index), from: until, to: &reading)
    }
  }

  /// The first date of a span; a day without a year has that of the last, if it lies before it.
  private func startDate(_ first: Int, until last: Int) -> String? {
    if let date = sentence.date(first) { return date.edtf }
    guard let day = sentence.yearDay(first), let end = sentence.date(last)?.edtf.flatMap({ CivilDate($0) }),
      let start = CivilDate(year: end.year, month: day.month, day: day.day), start < end
    else { return nil }
    return start.description
  }

  /// Whether the sentence gives the days of a term, and not of a study, an office or a rule.
  private func isTerm(at index: Int, _ reading: Reading) -> Bool {
    let clause = sentence.clauses(around: index, before: 1, after: 0)
    return sentence.has([.run, .conclude, .term, .begin, .end, .renew, .instrument, .span], in: clause)
      || !reading.freePeriods().isEmpty
  }

  /// Where the words begin that make a date a first day, or nil.
  private func startWords(_ index: Int) -> Int? {
    let clause = sentence.clause(around: index)
    guard sentence.date(index)?.edtf != nil else { return nil }
    if let start = sentence.start(of: DatePatterns.startAt, endingAt: index) {
      // "gaat in per", "is aangegaan met ingang van", "loopt vanaf".
      // "is per 1 januari 2023 verlengd": when it went on.
      if sentence.word(start) == "per", sentence.has(.renew, in: clause), !sentence.has(.begin, in: clause) {
        return nil
      }
      if sentence.has([.begin, .conclude, .run], in: clause), !isEnding(clause, index, from: start) { return start }
      let word = sentence.word(start) ?? ""
      if ["met", "ingaande", "te", "aanvangende", "gerekend"].contains(word) || sentence.has(.term, in: clause) {
        return isEnding(clause, index, from: start) ? nil : start
      }
      // "nieuwe contracten per 1 januari 2020"
      if word == "per", sentence.has(.instrument, in: sentence.range(start - 4, start)),
        !isEnding(clause, index, from: start)
      {
        return start
      }
      return nil
    }
    // "is op 1 januari 2022 in werking getreden"
    if sentence.follows(DatePatterns.begun, index + 1), sentence.precedes(.words("op|per"), index) { return index - 1 }
    if let start = sentence.start(of: DatePatterns.startOn, endingAt: index, reach: 12), !isEnding(clause, index) {
      return start
    }
    return nil
  }

  /// Whether the clause speaks of the end nearer to the date than of the beginning.
  private func isEnding(_ clause: Range<Int>, _ index: Int, from start: Int? = nil) -> Bool {
    func nearest(_ sense: Sense) -> Int {
      // "met ingang van" itself says nothing.
      sentence.places(of: sense, in: clause).filter { $0 < start ?? index || $0 > index }.map { abs($0 - index) }.min()
        ?? Int.max
    }
    let ending = min(nearest(.end), nearest(.notice), nearest(.leave))
    return ending < nearest([.begin, .conclude])
  }

  /// Where the words begin that make a date a last day, and what they are.
  private func endWords(_ index: Int) -> (start: Int, wording: String)? {
    guard sentence.date(index)?.edtf != nil else { return nil }
    let clause = sentence.clause(around: index)
    if let start = sentence.start(of: DatePatterns.until, endingAt: index) {
      let wide = sentence.clauses(around: index, before: 1, after: 0)
      guard
        sentence.has([.run, .conclude, .renew, .term, .instrument, .end], in: wide) || isAfterPeriod(start)
          || sentence.contains(.words("in stand"), in: wide)
      else { return nil }
      // "de regio (tot 2020 gezien ...)": a remark in brackets, unless it explains a length or names the contract.
      if sentence.precedes(.open, start), !isAfterPeriod(start), !sentence.sense(start - 2).overlaps([.instrument]) {
        return nil
      }
      return (start, DatePatterns.wording(sentence, start, index))
    }
    if let start = sentence.start(of: DatePatterns.endLabel, endingAt: index) { return (start, "einddatum") }
    guard let start = sentence.start(of: DatePatterns.endAt, endingAt: index) else { return nil }
    // "en in ieder geval op 1 april": the verb stands in the clause before.
    if sentence.precedes(.words("ieder geval"), start),
      sentence.has(.end, in: sentence.clauses(around: index, before: 2, after: 0))
    {
      return (start, sentence.word(start) ?? "")
    }
    // "zegt de overeenkomst op per 1 januari": the notice itself.
    if sentence.contains(.words("zegt|zeggen|zeg"), in: clause), sentence.precedes(.words("op"), start),
      sentence.hasNotice(in: clause),
      sentence.word(start) != "op"
    {
      return (start, sentence.word(start) ?? "")
    }
    // "is opgezegd per 1 januari 2025"
    if sentence.precedes(.words("opgezegd"), start), !sentence.has(.may, in: clause) {
      return (start, sentence.word(start) ?? "")
    }
    guard sentence.has(.end, in: clause), isEnding(clause, index, from: start), !sentence.hasNotice(in: clause) else {
      return nil
    }
    let isOfLaw = sentence.contains(.words("van rechtswege"), in: clause) && sentence.word(start) == "op"
    return (
      start,
      isOfLaw ? "van rechtswege op" : sentence.word(start) == "met" ? "met ingang van" : sentence.word(start) ?? ""
    )
  }

  /// "twee jaar tot en met 31 december 2021", "twee jaar (tot en met 31 december 2021)".
  private func isAfterPeriod(_ start: Int) -> Bool {
    sentence.period(start - 1) != nil || sentence.period(start - 2) != nil
  }

  private func addStart(_ index: Int, from start: Int, to reading: inout Reading) {
    guard let date = sentence.date(index), let edtf = date.edtf else { return }
    let heads = sentence.places(of: .begin, in: sentence.clause(around: index)).filter { abs($0 - index) < 10 }
    reading.add(
      .start(date: edtf), heads + [start, index],
      isCertain: sentence.has(.instrument) && !sentence.contains(DatePatterns.hoped))
  }

  private func addLastDay(_ index: Int, _ wording: String, from start: Int, to reading: inout Reading) {
    guard let date = sentence.date(index), let edtf = date.edtf, let last = DatePatterns.lastDay(date, edtf, wording)
    else {
      return
    }
    let heads = sentence.places(of: .end, in: sentence.clause(around: index)).filter { abs($0 - index) < 10 }
    // "tot" is exclusive by convention; "op 1 januari" ends can mean the day before.
    let isClear =
      wording == "tot en met" || wording == "t/m" || last.hasSuffix("-12-31") && wording != "tot"
      || wording == "uiterlijk"
    reading.add(
      .lastDay(date: last, wording: wording), heads + [start, index], isCertain: isClear && sentence.has(.instrument))
  }

  /// Whether a date is that of something else: a decision that was taken, a publication, a limit for notice or a step.
  private func isOther(_ index: Int, _ reading: Reading) -> Bool {
    let clause = sentence.clause(around: index)
    // "besloot op 12 december 2019": when it was decided.
    if let start = sentence.start(of: DatePatterns.endAt, endingAt: index),
      sentence.sense(start - 1).overlaps([.act, .past])
    {
      return true
    }
    if reading.isForeign(index) || sentence.contains(DatePatterns.intended, in: clause) { return true }
    // "De Wet gemeenschappelijke regelingen is per 1 juli 2022 gewijzigd": what a law is called is no contract.
    let isOfLaw = sentence.places(of: .instrument, in: clause).allSatisfy { instrument in
      sentence.contains(.words("wet"), in: sentence.range(instrument - 3, instrument))
    }
    if sentence.has(.statute, in: clause), isOfLaw { return true }
    if sentence.contains(DatePatterns.published, in: clause) { return true }
    if sentence.precedes(DatePatterns.dated + .words("van|is van|op"), index) { return true }
    // "golden van ... t/m": what is over.
    if sentence.contains(.words("golden|gold|gegolden"), in: clause) { return true }
    if sentence.contains(.words("zegt|zeggen|zeg"), in: clause),
      sentence.precedes(.words("op per|op met ingang van|op tegen"), index)
    {
      return false
    }
    if sentence.precedes(.words("opgezegd per|opgezegd tegen|opgezegd met ingang van"), index) {
      return sentence.has([.may, .condition], in: clause)
    }
    // "eindigt niet eerder dan op": no last day.
    if sentence.precedes(
      .words("niet eerder dan|niet eerder dan op|niet eerder dan per|op zijn vroegst|op zijn vroegst op"), index)
    {
      return sentence.has(.end, in: clause)
    }
    return sentence.hasNotice(in: clause) && !sentence.has([.run, .conclude, .begin], in: clause)
  }
}
