import CivilDates
import Deadlines
import Register
public import Transitions
import Words

extension Wording {
  /// What stands in the way, in a few words.
  public func conflict(_ code: ConflictCode) -> String {
    switch code {
    case .overlap: words.conflictOverlap
    case .gap: words.conflictGap
    case .missedDeadline: words.conflictMissedDeadline
    case .past: words.conflictPast
    case .notBefore: words.conflictNotBefore
    case .stepsInfeasible: words.conflictStepsInfeasible
    case .cannotJoin: words.conflictCannotJoin
    case .unknownEntry: words.conflictUnknownEntry
    case .unknownDeadline: words.conflictUnknownDeadline
    case .unknownAuthority: words.conflictUnknownAuthority
    case .impreciseDate: words.conflictImpreciseDate
    case .sourceDisagreement: words.conflictSourceDisagreement
    case .unconfirmedBridge: words.conflictUnconfirmedBridge
    case .notRecorded: words.conflictNotRecorded
    case .theirExit: words.conflictTheirExit
    case .notKnownYet: words.conflictNotKnownYet
    case .slipped: words.conflictSlipped
    case .refused: words.conflictRefused
    case .dropped: words.conflictDropped
    }
  }

  /// What a conflict is, as a sentence.
  public func text(of conflict: Conflict) -> String {
    switch conflict.detail {
    case .misfit(let misfit):
      let days = span(of: misfit)
      let lastDay = misfit.lastDay.map { date($0) } ?? ""
      if misfit.relation == .overlap {
        return misfit.isLeast
          ? words.runsOnOrLater(through: lastDay, past: days)
          : words.runsOn(through: lastDay, past: days)
      }
      return misfit.isLeast
        ? words.endsOrEarlier(on: lastDay, before: days)
        : words.ends(on: lastDay, before: days)
    case .missed(let kind, let id, let day, let isKnown):
      let limit = isKnown ? day.map { date($0) } : nil
      let last = limit.map { words.lastDayWas($0) } ?? bound(before: day?.next)
      return words.cannotEndAnyMore(to: actionToTake(kind, step: id.extensionStep), last: last, id: id.description)
    case .past: return words.transitionIsPast
    case .notBefore(let day): return words.transitionNotBefore(day)
    case .infeasible(let step, let earliest, let latest):
      return words.preparationCannotEnd(step: step, earliest: earliest, latest: latest)
    case .entry(let ends):
      let days = ends.map { day(of: $0) }.joined(separator: ", ")
      return ends.isEmpty
        ? words.cannotBeJoinedThatDay
        : words.joinedOnlyWhenTermEnds(per: days)
    case .unknownDeadline(let kind, let step, let before):
      return words.toAct(actionToTake(kind, step: step), before: before)
    case .unknownEnd: return words.endNotKnown
    case .unknownAuthority(let kind, let step): return words.whoCanIsNotKnown(actionToTake(kind, step: step))
    case .imprecise(let day): return words.restsOnDateNotFixed(day)
    case .disagreement: return words.sourcesDisagreeOnTerm
    case .notRecorded(let step, let day, let isKnown):
      let settled = isKnown ? date(day) : words.orEarlier(day)
      return words.extensionNotRecorded(step, settled: settled)
    case .notKnown(let day):
      return day.map {
        words.contractKnownOnly(from: $0)
      } ?? words.contractNotKnownYet
    case .theirExit(let id, let lastDay, let noticeBy):
      let limit = noticeBy.map { date($0) } ?? words.aDayNotKnown
      return words.otherPartyCanEnd(on: lastDay, noticeBy: limit, id: id.description)
    case .transitionNotKnown(let day):
      return day.map {
        words.transitionKnownOnly(from: $0)
      } ?? words.transitionNotKnownYet
    case .unknownElsewhere(let name): return words.waitsForUnknown(name)
    case .waitsForMove(let other, let day): return words.waitsForTransition(other, earliest: day)
    case .refused(let step, let day):
      return day.map {
        words.stepRefused(step, on: $0)
      }
        ?? words.stepCannotBeDone(step)
    case .slipped(let step, let day): return words.stepSlipped(step, promised: day)
    case .dropped(let day): return words.dateGivenUp(on: day)
    case .plain: return plain(conflict.code)
    }
  }

  private func plain(_ code: ConflictCode) -> String {
    switch code {
    case .unknownEntry: words.entryInNoDocument
    case .unconfirmedBridge: words.noFittingBridgeConfirmed
    case .missedDeadline: words.cannotEndOnThisDay
    default: code.rawValue
    }
  }
}

extension Wording {
  /// The rule by which something counts as a conflict.
  public func rule(_ code: ConflictCode) -> String {
    switch code {
    case .overlap: words.ruleOverlap
    case .gap: words.ruleGap
    case .missedDeadline: words.ruleMissedDeadline
    case .past: words.rulePast
    case .notBefore: words.ruleNotBefore
    case .stepsInfeasible: words.ruleStepsInfeasible
    case .cannotJoin: words.ruleCannotJoin
    case .unknownEntry, .unknownDeadline, .unknownAuthority: words.ruleUnknown
    case .impreciseDate: words.ruleImpreciseDate
    case .sourceDisagreement: words.ruleSourceDisagreement
    case .unconfirmedBridge: words.ruleUnconfirmedBridge
    case .notRecorded: words.ruleNotRecorded
    case .slipped: words.ruleSlipped
    case .refused: words.ruleRefused
    case .dropped: words.ruleDropped
    case .theirExit: words.ruleTheirExit
    case .notKnownYet: words.ruleNotKnownYet
    }
  }
}
