import CivilDates
public import Deadlines
public import Register
import Words

extension Wording {
  /// What a derivation notes of the facts, besides what it reckons.
  func finding(_ step: DerivationStep) -> String {
    switch step {
    case .ambiguousEnd(let holds, let other): words.ambiguousEnd(holds: holds, other: other)
    case .ambiguousNotice(let fromEnd, let fromLastDay, let holds):
      words.ambiguousNotice(fromEnd: fromEnd, fromLastDay: fromLastDay, holds: holds)
    case .ambiguousCalendarMonths(let full, let counted): words.ambiguousCalendarMonths(full: full, counted: counted)
    case .ambiguousClaims(let fromEnd, let fromLastDay, let holds):
      words.ambiguousClaims(fromEnd: fromEnd, fromLastDay: fromLastDay, holds: holds)
    case .imprecise(let earliest, let latest, let text):
      words.impreciseEarliest(from: earliest, through: latest, text: text)
    case .impreciseLatest(let earliest, let latest, let text):
      words.impreciseLatest(from: earliest, through: latest, text: text)
    case .lateNotice(let target, let received, let last, isKnown: false, _, _):
      words.lateNotice(received: received, aim: aim(target), afterLastDay: last)
    case .uncertainNotice(let target, let received, _): words.uncertainNotice(received: received, aim: aim(target))
    case .lateNotice(let target, let received, let last, isKnown: true, let other, _):
      words.lateNotice(received: received, aim: aim(target), by: last, inTimeBy: other)
    case .acceptedLate(let target, let received, let last, isKnown: false, _):
      words.acceptedLateNotice(received: received, aim: aim(target), afterLastDay: last)
    case .acceptedLate(let target, let received, let last, isKnown: true, _):
      words.acceptedLateNotice(received: received, aim: aim(target), by: last)
    case .settledDisagreement(let stated, let because, _): words.settledDisagreement(said(stated), because: because)
    case .openDisagreement(let computed, let recorded, _):
      words.openDisagreement(computed: computed, recorded: recorded)
    case .assumed(let reason, _): words.assumed(reason)
    case .unknownNotice(let before, _): words.periodInNoSource(before: before)
    case .unknownEnd: words.theEndIsNotKnown
    case .unknownClaims: words.claimsTimeNotKnown
    case .unknownBound(let before, _): words.dueNotKnown(before: before)
    case .unknownMeeting: words.boardMeetingNotKnown
    case .untilTermEnds: words.agreedWhileTermRuns
    case .notStatutory: words.notStatutory
    case .tooLongForStatute(let length): words.tooLongForStatute(length)
    case .fixedDate: words.fixedByStatute
    case .limitation: words.limitation
    case .decideBy(let id, let day): words.adviceFirstStep(id, by: day)
    case .stepDue(let day, _): words.ownLastDay(day)
    case .advised(let day, let notice, let sendBy): words.adviceForNotice(notice.description, by: day, sentOn: sendBy)
    case .lastMeeting(let body, let day, _): words.lastMeeting(of: body, on: day)
    case .papers(let meeting, let ahead, let result): words.papersIn(ahead, before: meeting, by: result)
    // What the others say stands in Wording+Derivation; a step that nobody says does not compile.
    case .start, .duration, .recordedLastDay, .extensionStep, .notice, .exitDays, .claimsPeriod, .dueAfter, .statute,
      .event, .beforeTarget, .byExitNotice, .beforeStep, .added, .subtracted, .dayBefore, .dayAfter,
      .calendarYearsBefore, .calendarMonthsBefore, .dayOfYear, .recurringDay, .notBefore, .workingDaysBefore,
      .statutoryTerm, .extensionAtMost, .openEnd, .capped, .follows, .underFramework, .endsWith, .conditionalExit,
      .recurringDate:
      ""
    }
  }

  /// What notice was to bring about.
  private func aim(_ target: LateNotice.Target) -> String {
    switch target {
    case .step(let step): words.againstExtension(step)
    case .exit(let day): words.inOrderToLeave(per: day)
    }
  }

  /// What a document states instead of what holds.
  public func said(_ stated: Term.Stated.Summary) -> String {
    var parts: [String] = []
    if let start = stated.start {
      parts.append(words.statedFirstDay(start))
    }
    if let length = stated.duration { parts.append(period(length)) }
    if let day = stated.lastDay {
      parts.append(words.statedLastDay(day))
    }
    if let day = stated.finalLastDay {
      parts.append(
        words.statedFinalLastDay(day))
    }
    return parts.joined(separator: ", ")
  }
}
