import CivilDates
import Deadlines
import ICalendar
import Register
import Wording
import Words

extension DeadlineKind {
  /// The colour of its events.
  var color: CalendarEvent.Color {
    switch self {
    case .termEnd: .crimson
    case .notice: .darkorange
    case .extensionDecision: .royalblue
    case .exitNotice: .purple
    case .claimsEnd, .date: .slategray
    case .step: .seagreen
    }
  }
}

/// What an event says of its deadline by its kind; each is put into words when it is asked for.
struct EventWords {
  /// What the deadline is, and what happens otherwise.
  let explanation: () -> String
  /// What is to be done while its day is not known.
  let search: () -> String
  /// What follows where it was not met.
  let afterMissing: () -> String

  init(
    explanation: @autoclosure @escaping () -> String, search: @autoclosure @escaping () -> String,
    afterMissing: @autoclosure @escaping () -> String
  ) {
    self.explanation = explanation
    self.search = search
    self.afterMissing = afterMissing
  }
}

extension Wording {
  /// What the deadline is, and what happens otherwise.
  func explanation(of deadline: Deadline) -> String {
    eventWords(for: deadline.id, isAgreement: deadline.extensionKind == .agreement).explanation()
  }

  /// What a deadline is of which the day is not known, and what is to be done about it.
  ///
  /// The day that a calendar shows it on is the last that it can be, so nothing may be said to be in time on it.
  func explanation(ofUnknown deadline: Deadline) -> String? {
    let days =
      deadline.before == nil
      ? nil
      : words.dayBeforeTheEnd
    let search = eventWords(for: deadline.id, isAgreement: deadline.extensionKind == .agreement).search()
    return [days, search].compactMap(\.self).joined(separator: " ")
  }

  /// What follows where a deadline was not met.
  func afterMissing(_ id: DeadlineID) -> String { eventWords(for: id, isAgreement: false).afterMissing() }

  /// What an event says of a deadline by its kind.
  ///
  /// - Parameters:
  ///   - id: the deadline.
  ///   - isAgreement: whether it is about an extension that both parties must agree on.
  /// - Returns: the words of its kind.
  private func eventWords(for id: DeadlineID, isAgreement: Bool) -> EventWords {
    switch id {
    case .termEnd:
      EventWords(
        explanation: words.lastDayOfContract,
        search: words.searchEnd,
        afterMissing: dayHasPassed)
    case .notice(_, let step):
      EventWords(
        explanation: words.noticeByThen,
        search: searchNotice
          + words.withoutNoticeInTime,
        afterMissing: words.withoutNotice(extension: step))
    case .extensionDecision(_, let step):
      EventWords(
        explanation: isAgreement
          ? words.agreementByThen
          : words.decisionByThen,
        search: words.searchTimeToExtend,
        afterMissing: words.withoutDecision(extension: step))
    case .exitNotice(_, let year):
      EventWords(
        explanation: words.exitNoticeByThen(leaving: year),
        search: searchNotice
          + words.withoutNoticeInTime(leaving: year),
        afterMissing: words.withoutNotice(leaving: year))
    case .exitOnDay(_, let day, byThem: false):
      EventWords(
        explanation: words.exitNoticeByThen(per: day),
        search: searchNotice
          + words.withoutNoticeInTime(per: day),
        afterMissing: words.withoutNotice(per: day))
    case .exitOnDay, .theirNotice:
      EventWords(
        explanation: words.theyCanGiveNoticeThrough,
        search: searchNotice
          + words.untilThenTheyCan,
        afterMissing: dayHasPassed)
    case .dateInYear, .dateOnDay:
      EventWords(
        explanation: words.dayComesBackInContract,
        search: searchNotice, afterMissing: dayHasPassed)
    case .claimsEnd:
      EventWords(
        explanation: words.claimsThroughThisDay,
        search: words.searchClaimsTime,
        afterMissing: dayHasPassed)
    case .step(_, let target, _):
      EventWords(
        explanation: words.stepByThen(for: target),
        search: words.withoutStepInTime(for: target),
        afterMissing: words.withoutStep(for: target))
    }
  }

  private var searchNotice: String {
    words.searchNoticePeriod
  }

  private var dayHasPassed: String { words.dayHasPassed }
}
