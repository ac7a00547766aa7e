import CivilDates
import Deadlines
import ICalendar
import Wording

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
    case .cancelled:
      wording.say(
        nl: "Vervallen. Dit stond op \(day), maar speelt niet meer: er is iets besloten, of het staat niet meer in het "
          + "register. Vastgesteld op \(found).",
        en:
          "Cancelled. This stood on \(day), but no longer matters: something was decided, or it is in the register no "
          + "more. Found on \(found).")
    case .done:
      wording.say(nl: "Gedaan. Vastgelegd op \(found).", en: "Done. Recorded on \(found).")
    case .missed:
      wording.say(
        nl: "Gemist. De uiterste dag was \(day). Dat bleek op \(found), toen hij al voorbij was.",
        en: "Missed. The last day was \(day). That was found on \(found), when it had passed already.")
    case .passed:
      wording.say(
        nl: "Verlopen. Dit stond op \(day). Er is niets vastgelegd.",
        en: "Passed. This stood on \(day). Nothing is recorded.")
    case .current, .moved, .unknown, .gone:
      wording.say(nl: "Uiterste dag: \(day).", en: "Last day: \(day).")
    }
  }

  private var followUp: String? {
    switch entry.state {
    case .cancelled:
      wording.say(
        nl: "U hoeft niets te doen. Over drie maanden verdwijnt dit uit de agenda.",
        en: "You need not do anything. After three months this disappears from the calendar.")
    case .done:
      wording.say(nl: "U hoeft niets meer te doen.", en: "Nothing is left to be done.")
    case .missed: wording.afterMissing(entry.name.deadline)
    case .passed:
      entry.name.deadline.isAct
        ? wording.say(
          nl: "Is het gedaan? Leg het dan vast. Zo niet: ", en: "Was it done? Then record it. If not: ")
          + wording.afterMissing(entry.name.deadline)
        : nil
    case .current, .moved, .unknown, .gone: nil
    }
  }
}
