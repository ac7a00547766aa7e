public import CivilDates
public import Diagnostics
public import Register

/// One step of the reasoning behind a date.
///
/// The engine leaves these behind as it computes; nothing is reconstructed afterwards. Facts carry the place where
/// they stand, arithmetic carries its operands and its result, findings say what a reader must know. Which words are
/// used for it is decided where it is shown.
public enum DerivationStep: Sendable, Hashable {
  // MARK: Facts

  /// The term starts on this day.
  case start(ImpreciseDate, Place)
  /// The first term is this long.
  case duration(Period, Place)
  /// This last day is recorded (inclusive).
  case recordedLastDay(ImpreciseDate, Place)
  /// Extension step number so many, counted from 1.
  case extensionStep(Int, Extension.Kind, Period, Place)
  /// Notice must be received this long before the end.
  case notice(Notice, Place)
  /// Extension step number so many lasts no longer than this, and how long is not fixed.
  case extensionAtMost(Int, Extension.Kind, Period, Place)
  /// From here on it runs until somebody leaves.
  case openEnd(Place)
  /// The contract lasts no longer than this from its start.
  case capped(Period, lastDay: CivilDate, Place)
  /// The contract starts on the end of another.
  case follows(String, DeadlineID?, lastDay: ImpreciseDate?, Place)
  /// The contract lasts no longer than its framework agreement, or so much longer.
  case underFramework(String, DeadlineID?, Framework.Outlasting, lastDay: ImpreciseDate?, Place)
  /// The contract takes over the ends of another.
  case endsWith(String, Place)
  /// The contract can be left on these days.
  case exitDays(RecurringDays, Place)
  /// It can be left only if this happens.
  case conditionalExit(String, Place)
  /// A day of the contract comes back on these days.
  case recurringDate(RecurringDays, Place)
  /// The claims tail is this long.
  case claimsPeriod(Period, Place)
  /// The claim falls due this much later than the term's end.
  case dueAfter(Period, Place)
  /// A statute sets a last day for every year.
  case statute(StatutoryRule)
  /// Something has happened.
  case event(HistoryEvent.Kind, known: CivilDate, Place)
  /// The preparatory step must be done before the move on this day.
  case beforeTarget(CivilDate, Place)
  /// The preparatory step must be done by the last day for notice of this exit.
  case byExitNotice(DeadlineID, CivilDate, Place)
  /// The preparatory step has a last day of its own.
  case stepDue(ImpreciseDate, Place)
  /// Another step waits for this one, and must be done on this day at the latest, this long after it.
  case beforeStep(String, CivilDate, atLeast: Period, Place)

  // MARK: Arithmetic

  /// The day, a period later.
  case added(CivilDate, Period, Rounding, result: CivilDate)
  /// The day, a period earlier.
  case subtracted(CivilDate, Period, Rounding, result: CivilDate)
  /// The day before: an exclusive end becomes a last day.
  case dayBefore(CivilDate, result: CivilDate)
  /// The day after: a last day becomes an exclusive end.
  case dayAfter(CivilDate, result: CivilDate)
  /// 31 December, so many full calendar years before a last day.
  case calendarYearsBefore(CivilDate, Int, result: CivilDate)
  /// The last day before the month that lies so many months before the month of an end (exclusive).
  case calendarMonthsBefore(CivilDate, Int, result: CivilDate)
  /// The day of that year on which the arrangement can be left.
  case dayOfYear(MonthDay, Int, result: CivilDate)
  /// One of the days that come back.
  case recurringDay(RecurringDays, result: CivilDate)
  /// The first day that can be the last one, so long after the start.
  case notBefore(CivilDate, Period, result: CivilDate, Place)
  /// The working day that lies so many working days before.
  case workingDaysBefore(CivilDate, Int, result: CivilDate, decreesKnown: Bool)
  /// What the Algemene termijnenwet makes of the last day of a term set by statute.
  case statutoryTerm(CivilDate, articles: [String], result: CivilDate, decreesKnown: Bool)

  // MARK: Findings

  /// Rounding up and down give different last days; the first holds.
  case ambiguousEnd(holds: CivilDate, other: CivilDate)
  /// So many full calendar months, and as many months counted back, give different days; the first holds.
  case ambiguousCalendarMonths(full: CivilDate, counted: CivilDate)
  /// Counting back from the end and from the last day give different days; the earlier holds.
  case ambiguousNotice(fromEnd: CivilDate, fromLastDay: CivilDate, holds: CivilDate)
  /// Counting on from the end and from the last day give different days; the later holds.
  case ambiguousClaims(fromEnd: CivilDate, fromLastDay: CivilDate, holds: CivilDate)
  /// The day is only known to lie between two days; the first counts.
  case imprecise(earliest: CivilDate, latest: CivilDate, text: String?)
  /// The day is only known to lie between two days; the last counts.
  case impreciseLatest(earliest: CivilDate, latest: CivilDate, text: String?)
  /// Notice came after its last day, and changes nothing; it was in time in the other reading, if that
  /// has a day.
  case lateNotice(
    LateNotice.Target, received: CivilDate, lastDay: CivilDate, isKnown: Bool, inOtherReading: CivilDate?, Place)
  /// Notice came after its last day, and counts because the other side accepted it.
  case acceptedLate(LateNotice.Target, received: CivilDate, lastDay: CivilDate, isKnown: Bool, Place)
  /// Notice came before the end, and its last day is not known.
  case uncertainNotice(LateNotice.Target, received: CivilDate, Place)
  /// The source states something else than what holds.
  case settledDisagreement(Term.Stated.Summary, because: String?, Place)
  /// The recorded last day contradicts start and duration; both stay possible.
  case openDisagreement(computed: ImpreciseDate, recorded: ImpreciseDate, Place)
  /// This rests on no source.
  case assumed(String, Place)
  /// No notice period is recorded, so that no last day can be computed.
  case unknownNotice(before: CivilDate?, Place)
  /// No end can be computed.
  case unknownEnd(Place)
  /// No length of the claims tail is recorded.
  case unknownClaims(Place)
  /// The step must be done by a day that is not known.
  case unknownBound(before: CivilDate?, Place)
  /// The last day hangs on a meeting whose day no statute names.
  case unknownMeeting
  /// Agreement can be reached as long as the term runs.
  case untilTermEnds
  /// The Algemene termijnenwet leaves the term alone.
  case notStatutory
  /// The Algemene termijnenwet does not hold for terms of this length (article 4).
  case tooLongForStatute(Period)
  /// The statute names a day, no term, so that the Algemene termijnenwet leaves it alone.
  case fixedDate
  /// The limitation period starts when a claim falls due, and can be interrupted (BW 3:307, 3:317).
  case limitation
  /// The first decision that the deadline waits for.
  case decideBy(step: String, CivilDate)
  /// The day by which a step should be done, so that the notice that waits for it can be sent on its own day of advice.
  case advised(CivilDate, notice: DeadlineID, sendBy: CivilDate)
  /// The last meeting of a body on or before the day of advice.
  case lastMeeting(body: String, CivilDate, Place)
  /// The day on which the papers for a meeting must be in.
  case papers(CivilDate, Period, result: CivilDate)
}

extension Term.Stated {
  /// What a source states instead, as values alone.
  public struct Summary: Sendable, Hashable {
    /// The start that it states.
    public let start: ImpreciseDate?
    /// The length that it states.
    public let duration: Period?
    /// The last day that it states (inclusive).
    public let lastDay: ImpreciseDate?
    /// The last day of law that it states (inclusive).
    public let finalLastDay: ImpreciseDate?
  }

  /// What the source states, without where and why.
  public var summary: Summary {
    Summary(start: start, duration: duration, lastDay: lastDay, finalLastDay: finalLastDay)
  }
}

extension DerivationStep {
  /// Whether the step says that what comes of it rests on no source.
  var isAssumption: Bool { if case .assumed = self { true } else { false } }

  /// Whether the step, computed again from its operands, gives its result; true for what computes nothing.
  public var replays: Bool {
    switch self {
    case .added(let day, let period, let rounding, let result):
      day.adding(period, rounding: rounding) == result
    case .subtracted(let day, let period, let rounding, let result):
      day.subtracting(period, rounding: rounding) == result
    case .dayBefore(let day, let result): day.previous == result
    case .dayAfter(let day, let result): day.next == result
    case .calendarYearsBefore(let day, let years, let result):
      NoticeRule.calendarYearEnd(years, before: day) == result
    case .calendarMonthsBefore(let end, let months, let result):
      NoticeRule.calendarMonthEnd(months, before: end) == result
    case .dayOfYear(let day, let year, let result): day.inYear(year) == result
    case .recurringDay(let days, let result): days.contains(result)
    case .notBefore(let start, let period, let result, _): start.adding(period, rounding: .up) == result
    case .workingDaysBefore(let day, let count, let result, _): day.workingDays(before: count) == result
    case .papers(let meeting, let ahead, let result): meeting.subtracting(ahead, rounding: .down) == result
    default: true
    }
  }

  /// The day that the step arrives at, if it computes or settles one.
  public var result: CivilDate? {
    switch self {
    case .added(_, _, _, let result), .subtracted(_, _, _, let result), .dayBefore(_, let result),
      .dayAfter(_, let result), .calendarYearsBefore(_, _, let result), .calendarMonthsBefore(_, _, let result),
      .dayOfYear(_, _, let result), .recurringDay(_, let result), .capped(_, let result, _),
      .statutoryTerm(_, _, let result, _):
      result
    case .ambiguousNotice(_, _, let holds), .ambiguousClaims(_, _, let holds), .ambiguousEnd(let holds, _),
      .ambiguousCalendarMonths(let holds, _):
      holds
    case .imprecise(let earliest, _, _): earliest
    case .impreciseLatest(_, let latest, _): latest
    case .recordedLastDay(let day, _), .stepDue(let day, _): day.earliest
    case .underFramework(_, _, _, let day, _): day?.earliest
    case .byExitNotice(_, let day, _): day
    default: nil
    }
  }
}

extension DerivationStep {
  /// What the Algemene termijnenwet makes of the last day of a term set by statute.
  static func statutory(_ outcome: AlgemeneTermijnenwet.Outcome, of day: CivilDate, length: Period) -> DerivationStep {
    outcome.exclusion == .length
      ? .tooLongForStatute(length)
      : .statutoryTerm(day, articles: outcome.movedBy, result: outcome.lastDay, decreesKnown: outcome.decreesKnown)
  }
}
