import CivilDates
public import Deadlines
import Register
import Words

extension Wording {
  /// What kind of deadline it is, in a word or two.
  public func kind(_ kind: DeadlineKind) -> String {
    switch kind {
    case .termEnd: words.termEndKind
    case .notice: words.noticeKind
    case .extensionDecision: words.extensionDecisionKind
    case .exitNotice: words.exitNoticeKind
    case .claimsEnd: words.claimsEndKind
    case .step: words.stepKind
    case .date: words.recurringDateKind
    }
  }
}

/// What is said of one deadline by its kind; each is put into words when it is asked for.
struct DeadlineWords {
  /// What is done, or happens, in a word or two.
  let act: () -> String
  /// What tells deadlines of one kind and contract apart; nil for the only or first one.
  let detail: () -> String?
  /// What must happen for a conditional one to be there.
  let condition: () -> String

  init(
    act: @autoclosure @escaping () -> String, detail: @autoclosure @escaping () -> String?,
    condition: @autoclosure @escaping () -> String
  ) {
    self.act = act
    self.detail = detail
    self.condition = condition
  }
}

extension Wording {
  /// What is said of a deadline by its kind.
  func words(for deadline: Deadline) -> DeadlineWords {
    switch deadline.id {
    case .termEnd(_, let steps):
      DeadlineWords(
        act: words.endAct, detail: afterExtension(steps), condition: ifItEnds(after: steps))
    case .claimsEnd(_, let steps):
      DeadlineWords(
        act: words.claimAct, detail: afterExtension(steps), condition: ifItEnds(after: steps))
    case .notice(_, let step):
      DeadlineWords(act: giveNotice, detail: against(step), condition: ifItRuns(to: step))
    case .theirNotice(_, let step):
      DeadlineWords(act: theirNotice, detail: against(step), condition: ifItRuns(to: step))
    case .extensionDecision(_, let step):
      DeadlineWords(
        act: deadline.extensionKind == .agreement
          ? words.agreeAct : words.extendAct,
        detail: words.forExtension(step), condition: ifItRuns(to: step))
    case .exitNotice(_, let year):
      DeadlineWords(
        act: giveNotice, detail: words.toLeave(in: year),
        condition: ifItCanBeLeft)
    case .exitOnDay(_, let day, let byThem):
      DeadlineWords(
        act: byThem ? theirNotice : giveNotice,
        detail: words.toLeave(per: day), condition: ifItCanBeLeft)
    case .dateInYear(_, _, let year):
      DeadlineWords(act: recurring(deadline), detail: "\(year)", condition: ifItStillRuns)
    case .dateOnDay(_, _, let day):
      DeadlineWords(act: recurring(deadline), detail: date(day), condition: ifItStillRuns)
    case .step(_, let target, _):
      DeadlineWords(
        act: words.prepareAct, detail: nil,
        condition: words.onlyIfTransitionGoesAhead(per: target))
    }
  }

  private var giveNotice: String { words.giveNoticeAct }

  private var theirNotice: String { words.theirNoticeAct }

  private func recurring(_ deadline: Deadline) -> String { deadline.stepTitle ?? words.dateAct }

  private func afterExtension(_ steps: Int) -> String? {
    steps == 0 ? nil : words.afterExtension(steps)
  }

  private func against(_ step: Int) -> String {
    words.againstExtension(step)
  }

  private func ifItEnds(after steps: Int) -> String {
    words.onlyIfItEnds(after: steps)
  }

  private func ifItRuns(to step: Int) -> String {
    words.onlyIfItRuns(to: step)
  }

  private var ifItCanBeLeft: String {
    words.onlyIfItCanBeLeft
  }

  private var ifItStillRuns: String {
    words.onlyIfItStillRuns
  }
}
