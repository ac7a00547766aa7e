import CivilDates
import Diagnostics
import Register
import RegisterDrafts
import Words

extension RowReader {
  /// The notice period of the row; nil if it says that there is none.
  mutating func noticeFound() -> Drafted<Notice>? {
    guard let (cell, heading) = table.cell(.notice, in: row) else {
      return table.heading(.notice).map { heading in
        .unknown(
          because: notSaid(BilingualText(nl: "\(heading.text) is leeg", en: "\(heading.text) is empty"), at: heading))
      }
    }
    switch WrittenNothing(cell.text) {
    case .none?: return nil
    case .unknown?:
      let message = BilingualText(nl: "\(heading.text) is niet ingevuld", en: "\(heading.text) is not filled in")
      return .unknown(because: notSaid(message, at: heading), sources: [source(cell, heading)])
    case nil: break
    }
    let source = source(cell, heading)
    if let notice = noticePeriod(cell.text, unit: heading.unit), notice.isUsable {
      return Drafted(notice, sources: [source])
    }
    let isAsked = isBareNumber(cell.text) && heading.unit == nil
    return .unknown(
      because: isAsked
        ? askUnit(of: cell, heading, [.months, .weeks, .days, .years]) : unreadable(cell.text, heading, cell),
      sources: [source])
  }

  /// A notice period where nothing is said of an extension.
  mutating func readNoticeAlone(_ notice: Drafted<Notice>?, isNone: Bool, into draft: inout ContractDraft) {
    guard let notice, notice.value != nil, let heading = table.heading(.notice) else { return }
    if isNone || draft.term.lastDay?.value == nil && draft.term.duration?.value == nil {
      return noteNotice(
        notice, into: &draft,
        BilingualText(
          nl: "waarvoor staat er niet, want er is geen verlenging",
          en: "what for is not said, for there is no extension"))
    }
    var step = ExtensionDraft(by: .silence, times: .unknown, length: .unknown, notice: notice)
    step.assumed = say(
      BilingualText(
        nl: "Het blad noemt een opzegtermijn en geen verlenging; zonder opzegging zou het dan stilzwijgend doorlopen.",
        en: "The sheet gives a notice period and no extension; without notice it would then run on by silence."))
    notSaid(
      BilingualText(
        nl: "\(heading.text) zonder verlenging: aangenomen dat het zonder opzegging stilzwijgend doorloopt",
        en: "\(heading.text) without an extension: assumed that it runs on by silence without notice"),
      help: BilingualText(
        nl:
          "loopt het vanzelf af, zet dan \"geen\" bij de verlenging, of haal in het bestand weg wat onder extensions staat",
        en: "if it ends by itself, put \"none\" as its extension, or take out what stands under extensions in the file"),
      at: heading)
    draft.extensions = [step]
  }

  /// Keeps a notice period that nothing in the register can hold as a note, and says why.
  mutating func noteNotice(_ notice: Drafted<Notice>?, into draft: inout ContractDraft, _ why: BilingualText) {
    guard let notice, notice.value != nil, let heading = table.heading(.notice) else { return }
    notSaid(
      BilingualText(
        nl: "\(heading.text): \(why.dutch); alleen als opmerking overgenomen",
        en: "\(heading.text): \(why.english); taken over as a note only"), at: heading)
    let said = "\(heading.text): \(notice.sources.first?.quote ?? "")"
    draft.note = draft.note.map { "\($0) \(said)" } ?? said
    draft.sources += notice.sources
  }
}

extension Notice {
  /// Whether nobody would take it for a slip: at most a quarter of a century.
  fileprivate var isUsable: Bool {
    switch self {
    case .period(let period): period.totalMonths <= 300 && period.days <= 9131
    case .calendarMonths(let count): count <= 300
    case .calendarYears(let count): count <= 25
    case .unknown: true
    }
  }
}
