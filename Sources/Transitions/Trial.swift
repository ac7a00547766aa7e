public import CivilDates
import Deadlines
import Register

/// One change of the register that is tried.
enum Trial {
  /// A fact has a value.
  case value(TriedValue)
  /// The other party's notice against the steps of a clause is so long.
  case theirNotice([Int], Period)
  /// An extension step was taken, or left out.
  case option(Int, HistoryEvent.Kind)
  /// It is known who decides.
  case authority

  /// The contract with the change.
  ///
  /// - Parameters:
  ///   - contract: the contract, as known on the day of the question.
  ///   - timeline: its terms and exits.
  ///   - day: the day of the question, on which the change becomes known.
  /// - Returns: the contract, otherwise as it is.
  func applied(to contract: Contract, _ timeline: Timeline, asOf day: CivilDate) -> Contract {
    var contract = contract
    switch self {
    case .value(let value): return value.applied(to: contract, timeline)
    case .theirNotice(let steps, let period):
      for step in steps { contract.extensions[step - 1].theirNotice = .period(period) }
    case .option(let step, let kind):
      contract.history.append(
        HistoryEvent(
          Happening(kind, Happening.Fields(step: step)), known: day, provenance: contract.provenance.assuming("")))
    case .authority:
      for index in contract.extensions.indices where contract.extensions[index].who == .unknown {
        contract.extensions[index].who = .notRecorded
      }
      for index in contract.exits.indices where contract.exits[index].who == .unknown {
        contract.exits[index].who = .notRecorded
      }
    }
    return contract
  }

  /// The transition with the change.
  func applied(to transition: Transition) -> Transition {
    if case .value(let value) = self { value.applied(to: transition) } else { transition }
  }
}

/// The values that a fact can have.
enum FactValues {
  /// These alone.
  case each([Trial])
  /// One for each whole number in a range: the days of a notice period, or the day that is a last one.
  ///
  /// As the number grows, every day that rests on it moves one way, so that what is said of a date changes only where
  /// one of these days passes another that it is held against. The numbers beside those places stand for all.
  case numbers(ClosedRange<Int>, trial: (Int) -> Trial)
}

extension OpenFact {
  /// The longest notice that is reckoned with: longer ones are not found in practice.
  public static let longestNotice = Period(months: 24)

  /// The values that the fact can have; none where values say nothing of a date.
  ///
  /// - Parameters:
  ///   - day: the day of the question: a term of which no end is known has not ended before it.
  ///   - timeline: the terms and exits of the contract.
  /// - Returns: all of them, or a range of which a few stand for all.
  func values(asOf day: CivilDate, _ timeline: Timeline) -> FactValues {
    switch id {
    case .notice(.theirNotice):
      let steps = steps
      return .numbers(Self.noticeDays) { .theirNotice(steps, Self.notice($0)) }
    case .notice:
      let id = id
      return .numbers(Self.noticeDays) { .value(TriedValue(id, .notice(.period(Self.notice($0))))) }
    case .lastDay(_, let steps):
      var first = day
      if steps > 0, let before = timeline.ends[steps - 1].lastDay { first = max(first, before.next) }
      if steps == 0, let start = timeline.contract.term.start { first = max(first, start.earliest.next) }
      let id = id
      // Beyond a century nothing turns any more.
      let last = min(first.adding(Period(years: 100), rounding: .up), .max)
      return .numbers(first.dayNumber...max(first, last).dayNumber) {
        .value(TriedValue(id, .lastDay(CivilDate(dayNumber: $0))))
      }
    case .entry: return .each([Transition.Entry.anyTime, .atEnd].map { .value(TriedValue(id, .entry($0))) })
    case .option(_, let step): return .each([.option(step, .extended), .option(step, .notExtended)])
    case .authority: return .each([.authority])
    case .claims: return .each([])
    }
  }

  /// No notice at all through the longest: so many days, and after the most that are always shorter than the longest
  /// the longest itself.
  private static var noticeDays: ClosedRange<Int> { 0...731 }

  private static func notice(_ number: Int) -> Period {
    number == noticeDays.upperBound ? longestNotice : Period(days: number)
  }
}
