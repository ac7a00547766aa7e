package import Register
package import Transitions
package import Wording
import Words

/// Answers side by side: of each thing that people weigh, what every answer says of it.
package struct SideBySide {
  /// One thing that people weigh.
  package struct Row {
    /// What it is.
    package let head: String
    /// What each answer says of it; a dash where there is nothing to say.
    package let cells: [String]
  }

  private let snapshot: Snapshot
  private let wording: Wording

  /// Answers on what is known in a snapshot.
  package init(_ snapshot: Snapshot, wording: Wording) {
    self.snapshot = snapshot
    self.wording = wording
  }

  /// A row for each thing, without what no answer has.
  package func rows(of answers: [TargetAnswer]) -> [Row] {
    let rows: [(String, (TargetAnswer) -> String?)] = [
      (wording.words.verdictHeading, { wording.verdict($0.verdict) }),
      (wording.words.doesNotFitHeading, misfits),
      (wording.words.whoMustAgreeHeading, { wording.agreement(on: $0) }),
      (wording.words.openThroughHeading, open),
      (wording.words.costsHeading, shortCosts),
      (
        wording.words.claimsThroughHeading,
        { $0.claimsUntil.map { wording.date($0) } }
      ),
    ]
    return rows.compactMap { head, cell in
      let cells = answers.map(cell)
      return cells.allSatisfy { $0 == nil } ? nil : Row(head: head, cells: cells.map { $0 ?? "-" })
    }
  }

  /// Until when everything is still open, or why it is not.
  func open(_ answer: TargetAnswer) -> String {
    wording.openThrough(answer) { wording.date($0) } ?? wording.whyNotOpen(answer) ?? ""
  }

  private func shortCosts(_ answer: TargetAnswer) -> String? {
    if answer.costs.cents == 0 { return nil }
    let names = answer.costs.unknown.map { snapshot.shortNames[$0] }.joined(separator: ", ")
    let known = wording.euros(answer.costs.cents)
    return names.isEmpty ? known : known + wording.words.without(names)
  }

  private func misfits(on answer: TargetAnswer) -> String? {
    let found = answer.contracts.filter { $0.relation != .aligned }
    if found.isEmpty { return nil }
    return found.map { "\(snapshot.shortNames[$0.contract.id]): \(wording.happening($0))" }.joined(separator: " ")
  }
}
