import CivilDates
import Diagnostics
import Register
import RegisterDrafts
import Words

/// What a row says of the term, before it is held against itself.
private struct TermCells {
  var start: Drafted<ImpreciseDate>
  var duration: Drafted<Period>?
  var lastDay: Drafted<Term.LastDay>?
  /// The options that stand in the column of the duration: "2+1+1".
  var steps: [ExtensionDraft] = []
}

extension RowReader {
  /// Reads the term, the extensions and the notice period of the row.
  mutating func readTerm(into draft: inout ContractDraft) {
    var cells = TermCells(start: start())
    readDuration(into: &cells)
    readEnd(into: &cells)
    holdAgainstItself(&cells)
    draft.term.start = cells.start
    draft.term.duration = cells.duration
    draft.term.lastDay = cells.lastDay
    readExtensions(into: &draft, inDuration: cells.steps)
  }

  private mutating func start() -> Drafted<ImpreciseDate> {
    guard let (cell, heading) = table.cell(.start, in: row) else {
      let heading = table.heading(.start)
      let message =
        heading.map { BilingualText(nl: "\($0.text) is leeg", en: "\($0.text) is empty") }
        ?? BilingualText(nl: "er is geen kolom met een ingangsdatum", en: "there is no column with a start")
      return .unknown(because: notSaid(message, at: heading))
    }
    let source = source(cell, heading)
    switch date(in: cell, heading) {
    case .date(let date): return Drafted(date, sources: [source])
    case .unknown(let comment): return .unknown(because: comment, sources: [source])
    case .open:
      return .unknown(because: unreadable(cell.text, heading, cell), sources: [source])
    }
  }

  private mutating func readDuration(into cells: inout TermCells) {
    guard let (cell, heading) = table.cell(.duration, in: row), WrittenNothing(cell.text) == nil else { return }
    let source = source(cell, heading)
    if CellDate(cell) == .open {
      cells.lastDay = Drafted(.open, sources: [source])
    } else if let period = usable(period(CellWords(cell.text).words, unit: heading.unit)) {
      cells.duration = Drafted(period, sources: [source])
    } else if let sum = CellSum(cell.text, unit: heading.unit), let first = usable(sum.first) {
      cells.duration = Drafted(first, sources: [source])
      cells.steps = sum.further.map {
        ExtensionDraft(by: .decision, times: $0.times, length: $0.length, sources: [source])
      }
    } else if isTooLong(cell.text, unit: heading.unit) {
      let message = BilingualText(
        nl: "\(heading.text): \"\(cell.text)\" is langer dan een contract duurt; niet overgenomen",
        en: "\(heading.text): \"\(cell.text)\" is longer than a contract lasts; not taken over")
      remark(.contradiction, message, at: place(cell, heading))
      cells.duration = .unknown(because: say(message), sources: [source])
    } else if isBareNumber(cell.text) {
      cells.duration = .unknown(because: askUnit(of: cell, heading, [.years, .months]), sources: [source])
    } else {
      cells.duration = .unknown(because: unreadable(cell.text, heading, cell), sources: [source])
    }
  }

  /// Nobody makes a contract for two centuries; a number that large is something else.
  func usable(_ period: Period?) -> Period? {
    period.flatMap { $0.totalMonths <= 2400 && $0.days <= 73_000 ? $0 : nil }
  }

  /// Whether a cell is a number with a unit, and only so large that it cannot be meant.
  private func isTooLong(_ text: String, unit: TimeUnit?) -> Bool {
    let words = CellWords(text).words
    guard case .number(let digits)? = words.first, words.count <= 2, digits.utf8.count >= 3 else { return false }
    let named = if case .word(let word)? = words.dropFirst().first { TimeUnit(dutch: word) } else { unit }
    return named != nil && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a cell is a number alone.
  func isBareNumber(_ text: String) -> Bool {
    let words = CellWords(text).words
    if case .number? = words.first { return words.count == 1 }
    return false
  }

  private mutating func readEnd(into cells: inout TermCells) {
    guard let (cell, heading) = table.cell(.end, in: row) else {
      if cells.duration?.value == nil, cells.lastDay == nil {
        let heading = table.heading(.end)
        let message =
          heading.map { BilingualText(nl: "\($0.text) is leeg", en: "\($0.text) is empty") }
          ?? BilingualText(nl: "er is geen kolom met een einddatum", en: "there is no column with an end")
        cells.lastDay = .unknown(because: notSaid(message, at: heading))
      }
      return
    }
    // A term without end has nothing to say here.
    if cells.lastDay?.value == .open, WrittenNothing(cell.text) != nil { return }
    let source = source(cell, heading)
    switch date(in: cell, heading) {
    case .open: cells.lastDay = Drafted(.open, sources: [source])
    case .unknown(let comment):
      // What the duration says still holds.
      if cells.lastDay?.value != .open { cells.lastDay = .unknown(because: comment, sources: [source]) }
    case .date(let date):
      if cells.lastDay?.value == .open {
        let message = BilingualText(
          nl: "de looptijd is onbepaald, en er staat een einddatum; die geldt hier",
          en: "the duration is indefinite, and there is an end; that holds here")
        remark(.contradiction, message, at: place(cell, heading))
        cells.lastDay = Drafted(nil, comment: say(message))
      }
      let comment = cells.lastDay?.comment
      var last = Drafted<Term.LastDay>(.day(lastDay(date)), sources: [source], comment: comment)
      if endIsInclusive == nil, date.isExact,
        expectedEnd(cells).map({ $0.isExact && lastDay(date).contains($0.earliest) }) != true
      {
        last.comment = askWhetherInclusive(heading, at: place(cell, heading))
      }
      cells.lastDay = last
    }
  }

  /// The last day that a cell gives: the day itself, the day before it, or one of both.
  private func lastDay(_ date: ImpreciseDate) -> ImpreciseDate {
    guard date.isExact, endIsInclusive != true else { return date }
    let before = date.earliest.previous
    return ImpreciseDate(earliest: before, latest: endIsInclusive == false ? before : date.earliest)
  }

  private mutating func askWhetherInclusive(_ heading: ColumnHeading, at place: String) -> String {
    let question = ColumnQuestion(
      topic: "last-day", heading: heading.text,
      text: BilingualText(
        nl: "Kolom \"\(heading.text)\": welke dag staat daar?",
        en: "Column \"\(heading.text)\": which day stands there?"),
      answers: [
        ColumnQuestion.Answer(
          word: "inclusive", meaning: BilingualText(nl: "de laatste dag van het contract", en: "the last day in force")),
        ColumnQuestion.Answer(
          word: "exclusive", meaning: BilingualText(nl: "de eerste dag erna", en: "the first day after it")),
      ])
    let message = BilingualText(
      nl: "\(heading.text): de laatste dag, of de eerste dag erna?",
      en: "\(heading.text): the last day, or the first after it?")
    return ask(question, message, at: place)
  }

  /// The last day that the start and the duration give, or the first and the last that it can be.
  private func expectedEnd(_ cells: TermCells) -> ImpreciseDate? {
    guard let start = cells.start.value, let duration = cells.duration?.value else { return nil }
    return ImpreciseDate(
      earliest: start.earliest.adding(duration, rounding: .up).previous,
      latest: start.latest.adding(duration, rounding: .up).previous)
  }

  /// Where the start, the duration and the end do not agree, no one of them is chosen.
  private mutating func holdAgainstItself(_ cells: inout TermCells) {
    guard case .day(let end)? = cells.lastDay?.value else {
      // A duration that is not known adds nothing beside an end that is not.
      if cells.lastDay?.value == .open, cells.duration != nil { cells.duration = nil }
      if cells.duration?.value != nil, cells.lastDay != nil, cells.lastDay?.value == nil { cells.lastDay = nil }
      return
    }
    let heading = table.heading(.end)
    let place = heading.map { self.place($0) }
    if let start = cells.start.value, end.latest < start.earliest {
      let message = BilingualText(nl: "het einde ligt voor het begin", en: "the end lies before the start")
      remark(.contradiction, message, at: place)
      cells.lastDay = .unknown(because: say(message), sources: cells.lastDay?.sources ?? [])
      return
    }
    if let duration = cells.duration, duration.value == nil {
      // What could not be read of it is told beside the end, which holds.
      if let comment = duration.comment {
        let said = cells.lastDay?.comment.map { "\($0)\n\(comment)" }
        cells.lastDay?.comment = said ?? comment
      }
      return cells.duration = nil
    }
    guard let expected = expectedEnd(cells) else { return }
    if expected.earliest <= end.latest, end.earliest <= expected.latest {
      if expected.isExact, !end.isExact { cells.lastDay?.value = .day(expected) }
      return
    }
    let given = expected.isExact ? "\(expected.earliest)" : "\(expected.earliest)..\(expected.latest)"
    let message = BilingualText(
      nl: "begin en looptijd geven \(given), de einddatum \(end.latest)",
      en: "start and duration give \(given), the end is \(end.latest)")
    var help = BilingualText(
      nl: "kijk in het contract; telt de looptijd de opties mee? Tot dan kan het elke dag daartussen zijn",
      en: "look in the contract; does the duration count the options? Until then it can be any day between them")
    if let heading, end.isExact, expected.isExact, end.earliest.previous == expected.earliest {
      let line = ColumnSettings.line("last-day", heading.text, "exclusive")
      help = BilingualText(
        nl: "is \(heading.text) de dag erna? zet dan in het bestand van --columns: \(line)",
        en: "is \(heading.text) the day after it? then put in the file of --columns: \(line)")
    }
    remark(.contradiction, message, help: help, at: place)
    cells.lastDay?.value = .day(
      ImpreciseDate(
        earliest: min(expected.earliest, end.earliest), latest: max(expected.latest, end.latest)))
    cells.lastDay?.comment = say(message)
  }
}
