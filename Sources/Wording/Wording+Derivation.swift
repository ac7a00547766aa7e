public import CivilDates
public import Deadlines
import Register

extension Wording {
  /// One step of a derivation as a sentence.
  public func text(of step: DerivationStep) -> String {
    switch step {
    case .start(let day, _):
      say(nl: "Eerste dag: \(impreciseDate(day)).", en: "First day: \(impreciseDate(day)).")
    case .duration(let length, _):
      say(nl: "Eerste termijn: \(period(length)).", en: "First term: \(period(length)).")
    case .recordedLastDay(let day, _):
      say(nl: "Vastgelegde laatste dag: \(impreciseDate(day)).", en: "Recorded last day: \(impreciseDate(day)).")
    case .extensionStep(let number, let kind, let length, _):
      say(
        nl: "Verlenging \(number), \(extensionKind(kind)): \(period(length)).",
        en: "Extension \(number), \(extensionKind(kind)): \(period(length)).")
    case .notice(let notice, _):
      say(nl: "Van tevoren nodig: \(self.notice(notice)).", en: "Needed in advance: \(self.notice(notice)).")
    case .exitDays(let days, _): exitDays(days)
    case .claimsPeriod(let length, _):
      say(
        nl: "Declareren kan tot \(period(length)) na de looptijd.",
        en: "Claims can come in until \(period(length)) after the term.")
    case .dueAfter(let length, _):
      say(
        nl: "De vordering wordt \(period(length)) na de looptijd opeisbaar.",
        en: "The claim falls due \(period(length)) after the term.")
    case .statute(let rule): statute(rule)
    case .event(let kind, let known, _):
      say(nl: "Bekend sinds \(date(known)): \(event(kind)).", en: "Known since \(date(known)): \(event(kind)).")
    case .beforeTarget(let target, _):
      say(
        nl: "Moet klaar zijn voor de overstap per \(date(target)): uiterlijk \(date(target.previous)).",
        en: "Must be done before the transition per \(date(target)): on \(date(target.previous)) at the latest.")
    case .byExitNotice(let id, let day, _):
      say(
        nl: "Moet klaar zijn als de opzegging ontvangen is (\(id)): uiterlijk \(date(day)).",
        en: "Must be done when notice is received (\(id)): on \(date(day)) at the latest.")
    case .beforeStep(let id, let day, let atLeast, _):
      say(
        nl: "`\(id)` wacht hierop en moet uiterlijk \(date(day)) gedaan zijn"
          + (atLeast.isZero ? "." : ", minstens \(period(atLeast)) later."),
        en: "`\(id)` waits for this and must be done on \(date(day)) at the latest"
          + (atLeast.isZero ? "." : ", at least \(period(atLeast)) later."))
    default: arithmetic(step)
    }
  }

  private func exitDays(_ days: RecurringDays) -> String {
    guard let day = days.yearly else {
      return say(
        nl: "Het contract kan worden verlaten met als laatste dag: \(recurringDays(days)).",
        en: "The contract can be left, with as its last day: \(recurringDays(days)).")
    }
    return say(
      nl: "Deelname kan elk jaar eindigen, met \(dayOfYear(day)) als laatste dag.",
      en: "Membership can end every year, with \(dayOfYear(day)) as its last day.")
  }

  /// Days that come back, in words.
  public func recurringDays(_ days: RecurringDays) -> String {
    switch days {
    case .day: say(nl: "elke dag", en: "any day")
    case .monthEnd: say(nl: "de laatste dag van een maand", en: "the last day of a month")
    case .quarterEnd: say(nl: "de laatste dag van een kwartaal", en: "the last day of a quarter")
    case .daysOfYear(let days):
      say(nl: "elk jaar ", en: "every year ")
        + days.map { dayOfYear($0) }.joined(separator: say(nl: " of ", en: " or "))
    }
  }

  private func arithmetic(_ step: DerivationStep) -> String {
    switch step {
    case .added(let day, let length, let rounding, let result):
      say(
        nl: "\(day) plus \(period(length)) = \(result)\(rounded(day, length, 1, rounding)).",
        en: "\(day) plus \(period(length)) = \(result)\(rounded(day, length, 1, rounding)).")
    case .subtracted(let day, let length, let rounding, let result):
      say(
        nl: "\(day) min \(period(length)) = \(result)\(rounded(day, length, -1, rounding)).",
        en: "\(day) minus \(period(length)) = \(result)\(rounded(day, length, -1, rounding)).")
    case .dayBefore(let day, let result):
      say(nl: "De dag voor \(day) is \(result).", en: "The day before \(day) is \(result).")
    case .dayAfter(let day, let result):
      say(
        nl: "Na \(day) is \(result) de eerste dag erna.", en: "After \(day), \(result) is the first day.")
    case .calendarYearsBefore(let day, let years, let result):
      say(
        nl: "Tussen ontvangst en \(day) moet\(years == 1 ? "" : "en") \(years) vol\(years == 1 ? "" : "le") "
          + "kalenderja\(years == 1 ? "ar" : "ren") liggen: uiterlijk \(result).",
        en: "\(years) full calendar year\(years == 1 ? "" : "s") must lie between receipt and \(day): on \(result) at "
          + "the latest.")
    case .calendarMonthsBefore(let end, let months, let result):
      say(
        nl: "Tussen ontvangst en \(end) moet\(months == 1 ? "" : "en") \(self.notice(.calendarMonths(months))) liggen: "
          + "uiterlijk \(result).",
        en: "\(self.notice(.calendarMonths(months))) must lie between receipt and \(end): on \(result) at the latest.")
    case .dayOfYear(let day, let year, let result):
      say(nl: "In \(year) is \(dayOfYear(day)): \(result).", en: "In \(year), \(dayOfYear(day)) is \(result).")
    case .recurringDay(_, let result):
      say(nl: "Een van die dagen is \(date(result)).", en: "One of those days is \(date(result)).")
    case .notBefore(let day, let length, let result, _):
      say(
        nl: "Niet eerder dan \(period(length)) na \(day): \(result).",
        en: "Not before \(period(length)) after \(day): \(result).")
    case .workingDaysBefore(let day, let count, let result, let decreesKnown):
      say(
        nl: "Advies: verstuur uiterlijk \(weekdayAndDate(result)), \(count) werkdagen voor \(date(day))."
          + (decreesKnown ? "" : " De extra vrije dagen bij koninklijk besluit zijn voor dat jaar hier niet bekend."),
        en: "Advice: send by \(weekdayAndDate(result)), \(count) working days before \(date(day))."
          + (decreesKnown ? "" : " The extra days off by royal decree are not known here for that year."))
    case .statutoryTerm(let day, let articles, let result, let decreesKnown):
      (articles.isEmpty
        ? say(
          nl: "De Algemene termijnenwet geldt en verandert \(day) niet.",
          en: "The Algemene termijnenwet holds and leaves \(day) as it is.")
        : say(
          nl: "De Algemene termijnenwet maakt van \(day): \(result).",
          en: "The Algemene termijnenwet turns \(day) into \(result)."))
        + (decreesKnown
          ? ""
          : say(
            nl: " De extra vrije dagen bij koninklijk besluit zijn voor dat jaar hier niet bekend.",
            en: " The extra days off by royal decree are not known here for that year."))
    default: link(step)
    }
  }

  /// What other parts of the register, or other contracts, make of a term.
  private func link(_ step: DerivationStep) -> String {
    switch step {
    case .extensionAtMost(let number, let kind, let length, _):
      say(
        nl:
          "Verlenging \(number), \(extensionKind(kind)): hooguit \(period(length)); hoe lang precies staat niet vast.",
        en: "Extension \(number), \(extensionKind(kind)): \(period(length)) at the most; how long is not fixed.")
    case .openEnd:
      say(
        nl: "Vanaf hier loopt het contract door tot iemand het verlaat.",
        en: "From here on the contract runs until somebody leaves it.")
    case .capped(let length, let lastDay, _):
      say(
        nl: "Het contract duurt in totaal hooguit \(period(length)): tot en met \(lastDay).",
        en: "The contract lasts \(period(length)) in all at the most: through \(lastDay).")
    case .follows(let contract, let id, let lastDay, _):
      say(
        nl: "Het begint na `\(contract)`" + reference(id, lastDay),
        en: "It starts after `\(contract)`" + reference(id, lastDay))
    case .underFramework(let contract, let id, let outlasting, let lastDay, _):
      say(nl: "Het valt onder `\(contract)`", en: "It falls under `\(contract)`") + self.outlasting(outlasting)
        + reference(id, lastDay)
    case .endsWith(let contract, _):
      say(
        nl: "Het eindigt steeds met `\(contract)`, en neemt diens einden over.",
        en: "It always ends with `\(contract)`, and takes over its ends.")
    case .conditionalExit(let reason, _):
      say(nl: "Alleen als dit gebeurt: \(reason).", en: "Only if this happens: \(reason).")
    case .recurringDate(let days, _):
      say(nl: "Deze dag komt terug: \(recurringDays(days)).", en: "This day comes back: \(recurringDays(days)).")
    default: finding(step)
    }
  }

  /// How much longer than its framework a contract can last.
  private func outlasting(_ outlasting: Framework.Outlasting) -> String {
    switch outlasting {
    case .no: say(nl: " en duurt niet langer", en: " and lasts no longer")
    case .yes: say(nl: " en kan langer duren", en: " and can last longer")
    case .atMost(let length):
      say(nl: " en duurt hooguit \(period(length)) langer", en: " and lasts \(period(length)) longer at the most")
    case .unknown: say(nl: "; of het langer kan duren, is niet bekend", en: "; whether it can last longer is not known")
    }
  }

  /// The deadline of another contract on which a date rests, and its day.
  private func reference(_ id: DeadlineID?, _ lastDay: ImpreciseDate?) -> String {
    guard let id else {
      return say(nl: ", waarvan niets bekend is.", en: ", of which nothing is known.")
    }
    guard let lastDay else {
      return say(nl: ", waarvan het einde niet bekend is (\(id)).", en: ", whose end is not known (\(id)).")
    }
    return say(
      nl: ": laatste dag \(impreciseDate(lastDay)) (\(id)).", en: ": last day \(impreciseDate(lastDay)) (\(id)).")
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
      ? say(
        nl: " (die dag bestaat niet; de eerste van de volgende maand)",
        en: " (that day does not exist; the first of the next month)")
      : say(
        nl: " (die dag bestaat niet; de laatste van de maand)", en: " (that day does not exist; the last of the month)")
  }
}
