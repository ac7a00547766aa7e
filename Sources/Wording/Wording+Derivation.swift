public import CivilDates
public import Deadlines
import Register
import Words

extension Wording {
  /// One step of a derivation as a sentence.
  public func text(of step: DerivationStep) -> String {
    switch step {
    case .start(let day, _): words.firstDay(day)
    case .duration(let length, _): words.firstTerm(length)
    case .recordedLastDay(let day, _): words.recordedLastDay(day)
    case .extensionStep(let number, let kind, let length, _):
      words.extensionStep(number, kind: extensionKind(kind), length: length)
    case .notice(let notice, _): words.neededInAdvance(self.notice(notice))
    case .exitDays(let days, _): exitDays(days)
    case .claimsPeriod(let length, _): words.claimsUntil(length)
    case .dueAfter(let length, _): words.claimFallsDue(after: length)
    case .statute(let rule): statute(rule)
    case .event(let kind, let known, _): words.knownSince(known, event: event(kind))
    case .beforeTarget(let target, _): words.doneBeforeTransition(per: target)
    case .byExitNotice(let id, let day, _): words.doneByExitNotice(id.description, day: day)
    case .beforeStep(let id, let day, let atLeast, _): words.waitedFor(by: id, until: day, atLeast: atLeast)
    default: arithmetic(step)
    }
  }

  private func exitDays(_ days: RecurringDays) -> String {
    guard let day = days.yearly else {
      return words.canBeLeft(on: days)
    }
    return words.membershipEnds(on: day)
  }

  /// Days that come back, in words.
  public func recurringDays(_ days: RecurringDays) -> String { words.recurringDays(days) }

  private func arithmetic(_ step: DerivationStep) -> String {
    switch step {
    case .added(let day, let length, let rounding, let result):
      words.added(length, to: day, result: result, rounded: rounded(day, length, 1, rounding))
    case .subtracted(let day, let length, let rounding, let result):
      words.subtracted(length, from: day, result: result, rounded: rounded(day, length, -1, rounding))
    case .dayBefore(let day, let result): words.dayBefore(day, is: result)
    case .dayAfter(let day, let result): words.dayAfter(day, is: result)
    case .calendarYearsBefore(let day, let years, let result):
      words.calendarYearsBefore(day, years: years, result: result)
    case .calendarMonthsBefore(let end, let months, let result):
      words.calendarMonthsBefore(end, months: months, result: result)
    case .dayOfYear(let day, let year, let result): words.dayOfYear(day, in: year, is: result)
    case .recurringDay(_, let result): words.oneOfThoseDays(result)
    case .notBefore(let day, let length, let result, _): words.notBefore(length, after: day, result: result)
    case .workingDaysBefore(let day, let count, let result, let decreesKnown):
      words.adviceToSend(by: result, workingDays: count, before: day, decreesKnown: decreesKnown)
    case .statutoryTerm(let day, let articles, let result, let decreesKnown):
      (articles.isEmpty
        ? words.termsActLeaves(day)
        : words.termsActTurns(day, into: result))
        + (decreesKnown
          ? ""
          : words.daysOffNotKnown)
    default: link(step)
    }
  }

  /// What other parts of the register, or other contracts, make of a term.
  private func link(_ step: DerivationStep) -> String {
    switch step {
    case .extensionAtMost(let number, let kind, let length, _):
      words.extensionAtMost(number, kind: extensionKind(kind), length: length)
    case .openEnd: words.runsUntilSomebodyLeaves
    case .capped(let length, let lastDay, _): words.lastsInAllAtMost(length, through: lastDay)
    case .follows(let contract, let id, let lastDay, _): words.startsAfter(contract, reference: reference(id, lastDay))
    case .underFramework(let contract, let id, let outlasting, let lastDay, _):
      words.underFramework(contract) + self.outlasting(outlasting)
        + reference(id, lastDay)
    case .endsWith(let contract, _): words.takesOverEnds(of: contract)
    case .conditionalExit(let reason, _): words.onlyIfThisHappens(reason)
    case .recurringDate(let days, _): words.dayComesBack(days)
    default: finding(step)
    }
  }

  /// How much longer than its framework a contract can last.
  private func outlasting(_ outlasting: Framework.Outlasting) -> String {
    switch outlasting {
    case .no: words.andLastsNoLonger
    case .yes: words.andCanLastLonger
    case .atMost(let length): words.andLastsLonger(by: length)
    case .unknown: words.andWhetherLongerIsUnknown
    }
  }

  /// The deadline of another contract on which a date rests, and its day.
  private func reference(_ id: DeadlineID?, _ lastDay: ImpreciseDate?) -> String {
    guard let id else {
      return words.ofWhichNothingIsKnown
    }
    guard let lastDay else {
      return words.whoseEndIsNotKnown(id.description)
    }
    return words.whoseLastDay(is: lastDay, id: id.description)
  }

  /// What happened at the end of a month that was too short, if anything did.
  private func rounded(_ day: CivilDate, _ length: Period, _ sign: Int, _ rounding: Rounding) -> String {
    let other: Rounding = rounding == .up ? .down : .up
    let same =
      sign > 0
      ? day.adding(length, rounding: .up) == day.adding(length, rounding: .down)
      : day.subtracting(length, rounding: .up) == day.subtracting(length, rounding: .down)
    if same { return "" }
    return other == .down
      ? words.roundedUp
      : words.roundedDown
  }
}
