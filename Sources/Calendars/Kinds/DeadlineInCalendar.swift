import CivilDates
import Deadlines
import ICalendar
import Register
import Wording

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
      : say(
        nl: "De uiterste dag staat in geen stuk en kan maanden eerder zijn: dit is de laatste dag voor het einde.",
        en: "The last day stands in no document and can be months earlier: this is the last day before the end.")
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
        explanation: say(
          nl: "Dit is de laatste dag dat het contract geldt.", en: "This is the last day on which the contract holds."),
        search: say(
          nl: "Zoek op wanneer het contract eindigt, en leg het vast.",
          en: "Look up when the contract ends, and record it."),
        afterMissing: dayHasPassed)
    case .notice(_, let step):
      EventWords(
        explanation: say(
          nl: "Een opzegging moet uiterlijk dan ontvangen zijn. Anders wordt het contract stilzwijgend verlengd.",
          en: "Notice must have been received by then. Otherwise the contract is extended by silence."),
        search: searchNotice
          + say(
            nl: " Zonder opzegging op tijd wordt het contract stilzwijgend verlengd.",
            en: " Without notice in time the contract is extended by silence."),
        afterMissing: say(
          nl: "Zonder opzegging wordt het contract stilzwijgend verlengd (verlenging \(step)).",
          en: "Without notice the contract is extended by silence (extension \(step))."))
    case .extensionDecision(_, let step):
      EventWords(
        explanation: isAgreement
          ? say(
            nl:
              "Wie wil verlengen, moet dat uiterlijk dan met de andere partij hebben afgesproken. Anders eindigt het.",
            en: "Whoever wants to extend must have agreed on it with the other side by then. Otherwise it ends.")
          : say(
            nl: "Wie wil verlengen, moet dat uiterlijk dan laten weten. Anders eindigt het contract.",
            en: "Whoever wants to extend must say so by then. Otherwise the contract ends."),
        search: say(
          nl: "Zoek op hoe lang van tevoren verlengen moet, en leg het vast. Zonder besluit op tijd eindigt het.",
          en: "Look up how long in advance it must be extended, and record it. Without a decision in time it ends."),
        afterMissing: say(
          nl: "Zonder besluit wordt het contract niet verlengd (verlenging \(step)), en eindigt het.",
          en: "Without a decision the contract is not extended (extension \(step)), and ends."))
    case .exitNotice(_, let year):
      EventWords(
        explanation: say(
          nl: "Wie de regeling in \(year) wil verlaten, moet zorgen dat de opzegging uiterlijk dan ontvangen is. "
            + "Anders duurt het een jaar langer.",
          en: "Whoever wants to leave the arrangement in \(year) must see to it that notice has been received by "
            + "then. Otherwise it takes a year longer."),
        search: searchNotice
          + say(
            nl: " Zonder opzegging op tijd kan de regeling in \(year) niet worden verlaten.",
            en: " Without notice in time the arrangement cannot be left in \(year)."),
        afterMissing: say(
          nl: "Zonder opzegging kan de regeling in \(year) niet worden verlaten; op zijn vroegst een jaar later.",
          en: "Without notice the arrangement cannot be left in \(year); a year later at the earliest."))
    case .exitOnDay(_, let day, byThem: false):
      EventWords(
        explanation: say(
          nl:
            "Wie het contract per \(date(day)) wil verlaten, moet zorgen dat de opzegging uiterlijk dan ontvangen is.",
          en:
            "Whoever wants to leave the contract per \(date(day)) must see to it that notice has been received by then."
        ),
        search: searchNotice
          + say(
            nl: " Zonder opzegging op tijd kan het contract per \(date(day)) niet worden verlaten.",
            en: " Without notice in time the contract cannot be left per \(date(day))."),
        afterMissing: say(
          nl: "Zonder opzegging kan het contract per \(date(day)) niet worden verlaten.",
          en: "Without notice the contract cannot be left per \(date(day))."))
    case .exitOnDay, .theirNotice:
      EventWords(
        explanation: say(
          nl: "Tot en met deze dag kan de andere partij opzeggen. Daarna loopt het contract door.",
          en: "Through this day the other party can give notice. After it the contract runs on."),
        search: searchNotice
          + say(nl: " Tot dan kan de andere partij opzeggen.", en: " Until then the other party can give notice."),
        afterMissing: dayHasPassed)
    case .dateInYear, .dateOnDay:
      EventWords(
        explanation: say(nl: "Deze dag komt terug in het contract.", en: "This day comes back in the contract."),
        search: searchNotice, afterMissing: dayHasPassed)
    case .claimsEnd:
      EventWords(
        explanation: say(
          nl: "Tot en met deze dag kunnen nog declaraties binnenkomen.", en: "Claims can come in through this day."),
        search: say(
          nl: "Zoek op hoe lang er nog declaraties kunnen binnenkomen, en leg het vast.",
          en: "Look up how long claims can come in, and record it."),
        afterMissing: dayHasPassed)
    case .step(_, let target, _):
      EventWords(
        explanation: say(
          nl: "Moet uiterlijk dan gedaan zijn. Anders kan de overstap per \(date(target)) niet doorgaan.",
          en: "Must be done by then. Otherwise the transition per \(date(target)) cannot go ahead."),
        search: say(
          nl: "Zonder deze stap op tijd kan de overstap per \(date(target)) niet doorgaan.",
          en: "Without this step in time the transition per \(date(target)) cannot go ahead."),
        afterMissing: say(
          nl: "De overstap per \(date(target)) kan zonder deze stap niet doorgaan.",
          en: "The transition per \(date(target)) cannot go ahead without this step."))
    }
  }

  private var searchNotice: String {
    say(nl: "Zoek de opzegtermijn op en leg hem vast.", en: "Look the notice period up and record it.")
  }

  private var dayHasPassed: String { say(nl: "De dag is voorbij.", en: "The day has passed.") }
}
