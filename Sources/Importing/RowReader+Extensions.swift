import CivilDates
import Diagnostics
import Register
import RegisterDrafts
import Words

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
        notSaid(
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
      // What both must agree on, nobody can bring about by a notice.
      if draft.extensions[index].by == .agreement { continue }
      draft.extensions[index].notice = notice ?? .unknown(because: nil)
      if notice?.value != nil, draft.extensions[index].by != .silence {
        draft.extensions[index].assumed = say(
          BilingualText(
            nl: "Het blad noemt een opzegtermijn; of de verlenging zo lang van tevoren moet, staat er niet.",
            en: "The sheet gives a notice period; it does not say that the extension takes as long."))
      }
    }
    if draft.extensions.allSatisfy({ $0.by == .agreement }) {
      noteNotice(
        notice, into: &draft,
        BilingualText(nl: "een verlenging in overleg vraagt er geen", en: "an extension by agreement takes none"))
    }
  }

  /// The steps of the row, and whether it says that there are none.
  private mutating func extensions(inDuration: [ExtensionDraft]) -> ([ExtensionDraft], isNone: Bool) {
    if let (cell, heading) = table.cell(.optionYears, in: row), WrittenNothing(cell.text) == nil {
      if let length = period(CellWords(cell.text).words, unit: heading.unit) {
        notSaid(
          BilingualText(
            nl: "\(heading.text): hoe de optiejaren verdeeld zijn, staat er niet; gelezen als hooguit zoveel",
            en: "\(heading.text): how the option years are parted is not said; read as at most so many"), at: heading)
        return (
          [ExtensionDraft(by: .decision, times: .unknown, length: .atMost(length), sources: [source(cell, heading)])],
          false
        )
      }
      if let sum = CellExtensions(cell.text, by: .decision, unit: .years), isUsable(sum) {
        return (drafts(sum, source(cell, heading)), false)
      }
      return (unreadable(cell, heading, by: .decision), false)
    }
    guard let (cell, heading) = table.cell(.extensions, in: row) else {
      if inDuration.isEmpty { sayEmpty(table.heading(.extensions)) }
      return (inDuration, false)
    }
    switch WrittenNothing(cell.text) {
    // Where the duration holds options, the other cell only says nothing more.
    case .none?: return (inDuration, inDuration.isEmpty)
    case .unknown?:
      if inDuration.isEmpty { sayEmpty(heading) }
      return (inDuration, false)
    case nil: break
    }
    let kind: Extension.Kind? = heading.saysSilence ? .silence : heading.saysOption ? .decision : nil
    guard let read = CellExtensions(cell.text, by: kind, unit: heading.unit), read.isInOrder, isUsable(read) else {
      let steps = unreadable(cell, heading, by: CellExtensions.kind(namedIn: cell.text) ?? kind)
      return (inDuration.isEmpty ? steps : inDuration, false)
    }
    let steps = drafts(read, source(cell, heading))
    if steps.contains(where: { $0.by == nil }) {
      notSaid(
        BilingualText(
          nl:
            "\(heading.text): stilzwijgend of na een besluit staat er niet; gelezen als besluit, met die aanname erbij",
          en: "\(heading.text): by silence or by decision is not said; read as by decision, marked as assumed"),
        at: heading)
    }
    if steps.contains(where: { $0.length == .unknown }) {
      notSaid(
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

  private mutating func sayEmpty(_ heading: ColumnHeading?) {
    guard let heading else { return }
    notSaid(
      BilingualText(
        nl: "\(heading.text) is leeg: of het verlengd kan worden is niet bekend",
        en: "\(heading.text) is empty: whether it can be extended is not known"), at: heading)
  }

  /// What stands for extensions that cannot be read: that there are some, and nothing more.
  private mutating func unreadable(
    _ cell: Cell, _ heading: ColumnHeading, by kind: Extension.Kind?
  ) -> [ExtensionDraft] {
    var step = ExtensionDraft(by: kind, times: .unknown, length: .unknown, sources: [source(cell, heading)])
    step.comment = unreadable(
      cell.text, heading, cell,
      help: BilingualText(
        nl: "nu staat er een verlenging waarvan lengte en aantal onbekend zijn",
        en: "now an extension stands there of which length and number are unknown"))
    return [step]
  }

  /// Whether nobody would take the steps together for a slip.
  private func isUsable(_ read: CellExtensions) -> Bool {
    var total = Period()
    for step in read.steps {
      guard case .period(let length) = step.length else { continue }
      let times = if case .count(let count) = step.times { count } else { 1 }
      guard usable(length) != nil else { return false }
      for _ in 0..<times { total = total + length }
    }
    return usable(total) != nil
  }
}

extension CellExtensions {
  /// Whether nothing stands behind a step that comes again and again, for it could never come.
  var isInOrder: Bool { steps.dropLast().allSatisfy { $0.times != .unlimited && $0.times != .unknown } }
}
