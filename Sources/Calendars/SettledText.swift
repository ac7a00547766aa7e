import CivilDates
import Deadlines
import ICalendar
import Wording
import Words

/// The text of an event of which nothing is left to be done: all from the ledger, so that it stays the same.
struct SettledText {
  private let entry: LedgerEntry
  private let wording: Wording

  init(_ entry: LedgerEntry, wording: Wording) {
    self.entry = entry
    self.wording = wording
  }

  var text: TextValue {
    var text = EventText()
    text.add(sentence, .needed)
    text.add(followUp, .needed)
    text.add(wording.reference(entry.name.deadline), .needed)
    return text.text
  }

  private var day: String { wording.weekdayAndDate(entry.day) }
  private var found: String { wording.date(entry.since) }

  private var sentence: String {
    switch entry.state {
    case .cancelled: wording.words.cancelled(day: day, found: found)
    case .done: wording.words.done(found: found)
    case .missed: wording.words.missed(day: day, found: found)
    case .passed: wording.words.passed(day: day)
    case .current, .moved, .unknown, .gone: wording.words.lastDayWasOn(day)
    }
  }

  private var followUp: String? {
    switch entry.state {
    case .cancelled: wording.words.disappearsInThreeMonths
    case .done: wording.words.nothingIsLeft
    case .missed: wording.afterMissing(entry.name.deadline)
    case .passed:
      entry.name.deadline.isAct
        ? wording.words.wasItDone
          + wording.afterMissing(entry.name.deadline)
        : nil
    case .current, .moved, .unknown, .gone: nil
    }
  }
}
