import CivilDates
import Diagnostics
import Register
import RegisterDrafts

extension RowReader {
  /// Reads what follows the first term, and the notice period that goes with it.
  mutating func readExtensions(into draft: inout ContractDraft, inDuration: [ExtensionDraft]) {
    let (steps, isNone) = extensions(inDuration: inDuration)
    let notice = noticeFound()
    draft.extensions = steps
    if draft.term.lastDay?.value == .open {
      if !steps.isEmpty {
        let message = BilingualText(
          nl: "zonder einde is er niets te verlengen; de verlenging is niet overgenomen",
          en: "without an end there is nothing to extend; the extension was not taken over")
        remark(.contradiction, message, at: steps[0].sources.first?.at)
        draft.extensions = []
        draft.comments.append(say(message))
      }
      if let notice = notice, notice.value != nil {
        var exit = ExitDraft(each: .day, notice: notice)
        exit.assumed = say(
          BilingualText(
            nl: "Het blad noemt een opzegtermijn en geen dag waartegen: gelezen als elke dag, door elk van beide.",
            en: "The sheet gives a notice period and no day to end on: read as any day, by either side."))
        _ = notSaid(
          BilingualText(
            nl: "onbepaalde tijd met opzegtermijn: op welke dag het kan eindigen staat er niet; aangenomen: elke dag",
            en: "indefinite with a notice period: on which day it can end is not said; assumed: any day"),
          at: table.heading(.notice))
        draft.exits = [exit]
      }
      return
    }
    if draft.extensions.isEmpty {
      readNoticeAlone(notice, isNone: isNone, into: &draft)
      return
    }
    for index in draft.extensions.indices {
      draft.extensions[index].notice = notice ?? .unknown(because: nil)
      if notice?.value != nil, draft.extensions[index].by != .silence {
        draft.extensions[index].assumed = say(
          BilingualText(
            nl: "Het blad noemt een opzegtermijn; of de verlenging zo lang van tevoren moet, staat er niet.",
            en: "The sheet gives a notice period; it does not say that the extension takes as long."))
      }
    }
  }

  /// The steps of the row, and whether it says that there are none.
  private mutating func extensions(inDuration: [ExtensionDraft]) -> ([ExtensionDraft], isNone: Bool) {
    if let (cell, heading) = table.cell(.optionYears, in: row), WrittenNothing(cell.text) == nil {
      if let length = period(CellWords(cell.text).words, unit: heading.unit) {
        _ = notSaid(
          BilingualText(
            nl: "\(heading.text): hoe de optiejaren verdeeld zijn, staat er niet; gelezen als hooguit zoveel",
            en: "\(heading.text): how the option years are parted is not said; read as at most so many"), at: heading)
        return (
          [ExtensionDraft(by: .decision, times: .unknown, length: .atMost(length), sources: [source(cell, heading)])],
          false
        )
      }
      if let sum = CellExtensions(cell.text, by: .decision, unit: .years) {
        return (drafts(sum, source(cell, heading)), false)
      }
      unreadable(cell.text, heading, cell)
    }
    guard let (cell, heading) = table.cell(.extensions, in: row) else {
      if inDuration.isEmpty, let heading = table.heading(.extensions) {
        _ = notSaid(
          BilingualText(
            nl: "\(heading.text) is leeg: of het verlengd kan worden is niet bekend",
            en: "\(heading.text) is empty: whether it can be extended is not known"), at: heading)
      }
      return (inDuration, false)
    }
    switch WrittenNothing(cell.text) {
    // Where the duration holds options, the other cell only says nothing more.
    case .none?: return (inDuration, inDuration.isEmpty)
    case .unknown?:
      if inDuration.isEmpty {
        _ = notSaid(
          BilingualText(
            nl: "\(heading.text) is leeg: of het verlengd kan worden is niet bekend",
            en: "\(heading.text) is empty: whether it can be extended is not known"), at: heading)
      }
      return (inDuration, false)
    case nil: break
    }
    let kind: Extension.Kind? = heading.saysSilence ? .silence : heading.saysOption ? .decision : nil
    guard let read = CellExtensions(cell.text, by: kind, unit: heading.unit), read.isInOrder else {
      unreadable(cell.text, heading, cell)
      return (inDuration, false)
    }
    let steps = drafts(read, source(cell, heading))
    if steps.contains(where: { $0.by == nil }) {
      _ = notSaid(
        BilingualText(
          nl:
            "\(heading.text): stilzwijgend of na een besluit staat er niet; gelezen als besluit, met die aanname erbij",
          en: "\(heading.text): by silence or by decision is not said; read as by decision, marked as assumed"),
        at: heading)
    }
    if steps.contains(where: { $0.length == .unknown }) {
      _ = notSaid(
        BilingualText(
          nl: "\(heading.text): hoe lang staat er niet", en: "\(heading.text): how long is not said"), at: heading)
    }
    if !inDuration.isEmpty, inDuration.map(\.length) != steps.map(\.length) {
      remark(
        .contradiction,
        BilingualText(
          nl: "de looptijd noemt andere opties dan \(heading.text); die laatste is overgenomen",
          en: "the duration gives other options than \(heading.text); the latter was taken over"),
        at: place(cell, heading))
    }
    return (steps, false)
  }

  private func drafts(_ read: CellExtensions, _ source: DraftSource) -> [ExtensionDraft] {
    read.steps.map { ExtensionDraft(by: $0.by, times: $0.times, length: $0.length, sources: [source]) }
  }

  /// The notice period of the row; nil if it says that there is none.
  private mutating func noticeFound() -> Drafted<Notice>? {
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
    guard let notice = noticePeriod(cell.text, unit: heading.unit) else {
      return .unknown(because: unreadable(cell.text, heading, cell), sources: [source(cell, heading)])
    }
    return Drafted(notice, sources: [source(cell, heading)])
  }

  /// A notice period where nothing is said of an extension.
  private mutating func readNoticeAlone(_ notice: Drafted<Notice>?, isNone: Bool, into draft: inout ContractDraft) {
    guard let notice, notice.value != nil, let heading = table.heading(.notice) else { return }
    if isNone || draft.term.lastDay?.value == nil && draft.term.duration?.value == nil {
      let message = BilingualText(
        nl: "\(heading.text): waarvoor staat er niet, want er is geen verlenging; alleen als opmerking overgenomen",
        en: "\(heading.text): what for is not said, for there is no extension; taken over as a note only")
      _ = notSaid(message, at: heading)
      let said = "\(heading.text): \(notice.sources.first?.quote ?? "")"
      draft.note = draft.note.map { "\($0) \(said)" } ?? said
      draft.sources += notice.sources
      return
    }
    var step = ExtensionDraft(by: .silence, times: .unknown, length: .unknown, notice: notice)
    step.assumed = say(
      BilingualText(
        nl: "Het blad noemt een opzegtermijn en geen verlenging; zonder opzegging zou het dan stilzwijgend doorlopen.",
        en: "The sheet gives a notice period and no extension; without notice it would then run on by silence."))
    _ = notSaid(
      BilingualText(
        nl: "\(heading.text) zonder verlenging: aangenomen dat het zonder opzegging stilzwijgend doorloopt",
        en: "\(heading.text) without an extension: assumed that it runs on by silence without notice"),
      help: BilingualText(
        nl: "loopt het vanzelf af, haal dan extensions weg", en: "if it ends by itself, take extensions out"),
      at: heading)
    draft.extensions = [step]
  }
}

extension CellExtensions {
  /// Whether nothing stands behind a step that comes again and again, for it could never come.
  var isInOrder: Bool { steps.dropLast().allSatisfy { $0.times != .unlimited && $0.times != .unknown } }
}
