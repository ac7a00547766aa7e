import CivilDates
public import Diagnostics
import Register
import Words

extension DerivationStep {
  /// The name of the rule that the step applies; it does not depend on the language.
  public var rule: String {
    switch self {
    case .start: "term-start"
    case .duration: "term-duration"
    case .recordedLastDay: "recorded-last-day"
    case .extensionStep: "extension-step"
    case .notice: "notice-period"
    case .extensionAtMost: "extension-step"
    case .openEnd: "open-end"
    case .capped: "at-most"
    case .follows: "follows"
    case .underFramework: "under-framework"
    case .endsWith: "ends-with"
    case .exitDays: "exit-day"
    case .conditionalExit: "conditional-exit"
    case .recurringDate: "recurring-date"
    case .recurringDay: "recurring-day"
    case .notBefore: "exit-not-before"
    case .claimsPeriod: "claims-period"
    case .dueAfter: "claims-due-after"
    case .statute: "statute"
    case .event: "recorded-event"
    case .beforeTarget: "before-target"
    case .byExitNotice: "by-exit-notice"
    case .beforeStep: "before-step"
    case .added(_, _, .up, _): "add-up"
    case .added(_, _, .down, _): "add-down"
    case .subtracted(_, _, .up, _): "subtract-up"
    case .subtracted(_, _, .down, _): "subtract-down"
    case .dayBefore: "day-before"
    case .dayAfter: "day-after"
    case .calendarYearsBefore: "calendar-years"
    case .calendarMonthsBefore: "calendar-months"
    case .dayOfYear: "day-of-year"
    case .workingDaysBefore: "working-days"
    case .statutoryTerm: "algemene-termijnenwet"
    case .ambiguousEnd: "ambiguous-end"
    case .ambiguousNotice: "ambiguous-notice"
    case .ambiguousCalendarMonths: "ambiguous-calendar-months"
    case .ambiguousClaims: "ambiguous-claims"
    case .imprecise: "imprecise"
    case .settledDisagreement, .openDisagreement: "source-disagreement"
    case .assumed: "assumed"
    case .unknownNotice: "unknown-notice"
    case .unknownEnd: "unknown-end"
    case .unknownClaims: "unknown-claims"
    case .unknownBound: "unknown-bound"
    case .untilTermEnds: "until-term-ends"
    case .impreciseLatest: "imprecise"
    case .lateNotice: "late-notice"
    case .acceptedLate: "accepted-late"
    case .uncertainNotice: "uncertain-notice"
    case .tooLongForStatute: "algemene-termijnenwet"
    case .notStatutory: "not-statutory"
    case .fixedDate: "fixed-date"
    case .unknownMeeting: "unknown-meeting"
    case .limitation: "limitation"
    case .decideBy: "decide-by"
    case .stepDue: "step-due"
    case .advised: "advised"
    case .lastMeeting: "meeting"
    case .papers: "papers"
    }
  }

  /// The article or ruling that the rule comes from, if it has one.
  public var authority: String? {
    switch self {
    // The ruling is about months; days need none to be counted.
    case .added(_, let period, .up, _) where period.totalMonths > 0,
      .subtracted(_, let period, .down, _) where period.totalMonths > 0:
      "HR 1 september 2017, ECLI:NL:HR:2017:2225"
    case .statutoryTerm(_, let articles, _, _):
      "Algemene termijnenwet" + (articles.isEmpty ? "" : ", art. " + articles.joined(separator: ", "))
    case .tooLongForStatute: "Algemene termijnenwet, art. 4, onder a"
    case .notStatutory: "Algemene termijnenwet, art. 1(1), 1(2) en 5"
    case .statute(let rule): rule.article[.dutch]
    case .fixedDate: "Algemene termijnenwet, art. 1"
    case .limitation: "BW 3:307, 3:317"
    case .workingDaysBefore: "Algemene termijnenwet, art. 3"
    default: nil
    }
  }

  /// Where the fact stands that the step takes, if it takes one.
  public var factPlace: Place? {
    switch self {
    case .start(_, let place), .duration(_, let place), .recordedLastDay(_, let place),
      .extensionStep(_, _, _, let place), .extensionAtMost(_, _, _, let place), .openEnd(let place),
      .capped(_, _, let place), .follows(_, _, _, let place), .underFramework(_, _, _, _, let place),
      .endsWith(_, let place), .conditionalExit(_, let place), .recurringDate(_, let place),
      .notBefore(_, _, _, let place), .notice(_, let place), .exitDays(_, let place), .claimsPeriod(_, let place),
      .dueAfter(_, let place), .event(_, _, let place), .beforeTarget(_, let place), .byExitNotice(_, _, let place),
      .beforeStep(_, _, _, let place), .settledDisagreement(_, _, let place), .openDisagreement(_, _, let place),
      .assumed(_, let place), .unknownNotice(_, let place), .unknownEnd(let place), .unknownClaims(let place),
      .unknownBound(_, let place), .lateNotice(_, _, _, _, _, let place), .acceptedLate(_, _, _, _, let place),
      .uncertainNotice(_, _, let place),
      .stepDue(_, let place), .lastMeeting(_, _, let place):
      place
    default: nil
    }
  }
}
