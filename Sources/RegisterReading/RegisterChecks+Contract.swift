import CivilDates
import Deadlines
import Diagnostics
import Register
import Words

extension RegisterChecks {
  /// What is wrong with one version of a contract or an arrangement.
  mutating func check(_ contract: Contract) {
    term(of: contract)
    guard !hasTooManySteps(contract) else { return }
    let timeline = Timeline(of: contract)
    extensions(of: timeline)
    finalLastDay(of: timeline)
    history(of: contract)
    combinations(of: contract)
    // What hangs on others has the days that they give it.
    if contract.parents.isEmpty { daysOfHistory(contract.history, of: timeline) }
    if timeline.ends.contains(where: \.isOpen), contract.exits.isEmpty, contract.endsWith == nil, contract.under == nil
    {
      report(
        .missingExit, contract.term.provenance.place,
        BilingualText(
          nl: "hoe `\(contract.id)` kan worden verlaten, staat er niet",
          en: "nothing says how `\(contract.id)` can be left"),
        help: BilingualText(
          nl: "voeg `exit:` toe; zolang het ontbreekt is het einde onbekend",
          en: "add `exit:`; as long as it is missing the end is unknown"))
    }
    for exit in contract.exits
    where exit.notice == .unknown && named.placesWithoutNotice.contains(exit.provenance.place) {
      missingNotice(exit.provenance.place)
    }
  }

  private mutating func term(of contract: Contract) {
    let term = contract.term
    let place = term.provenance.place
    if case .day(let last) = term.lastDay, let start = term.start, last.latest < start.earliest {
      report(
        .endBeforeStart, place,
        BilingualText(
          nl: "de laatste dag (\(last.latest)) ligt voor de eerste (\(start.earliest))",
          en: "the last day (\(last.latest)) lies before the first (\(start.earliest))"),
        help: BilingualText(nl: "kijk `start` en `last-day` na", en: "check `start` and `last-day`"))
      return
    }
    if let duration = term.duration, duration.isZero {
      report(
        .zeroLengthStep, place,
        BilingualText(nl: "een termijn van nul dagen", en: "a term of no days"),
        help: BilingualText(
          nl: "geef een `duration` zoals P2Y, of `unknown`", en: "give a `duration` such as P2Y, or `unknown`"))
    }
    if let stated = term.stated, stated.because == nil {
      report(
        .missingReason, stated.provenance.place,
        BilingualText(
          nl: "waarom iets anders geldt dan het stuk zegt, staat er niet",
          en: "nothing says why something else holds than the source states"),
        help: BilingualText(nl: "voeg `because:` toe", en: "add `because:`"))
    }
    if term.lastDay == .unknown, term.duration == nil, contract.endsWith == nil,
      named.placesWithoutEnd.contains(place)
    {
      report(
        .missingEnd, place,
        BilingualText(
          nl: "hoe lang het contract loopt, staat er niet: het einde is onbekend",
          en: "how long the contract runs is not recorded: its end is unknown"),
        help: BilingualText(
          nl: "voeg `duration: P2Y` of `last-day:` toe; `last-day: open` als het doorloopt tot iemand opzegt, "
            + "`last-day: unknown` als geen stuk het noemt",
          en: "add `duration: P2Y` or `last-day:`; `last-day: open` if it runs until someone gives notice, "
            + "`last-day: unknown` if no document gives it"))
    }
    switch term.agreement {
    case .agrees:
      if let stated = term.stated { reportSettled(contract, stated) }
    case .open(let computed, let recorded):
      reportOpen(place, computed: computed, recorded: recorded)
    case .contradicts(let computed, let recorded):
      if let stated = term.stated, stated.settlesLastDay {
        reportSettled(contract, stated)
      } else {
        report(
          .unsettledDisagreement, place,
          BilingualText(
            nl: "begin en duur geven \(written(computed)), maar er staat \(written(recorded))",
            en: "start and duration give \(written(computed)), but \(written(recorded)) is recorded"),
          help: BilingualText(
            nl: "zet de dag die geldt bij `last-day` en wat het stuk zegt bij `stated`, met `because`; of laat het "
              + "open met \"[\(min(computed.earliest, recorded.earliest))..\(max(computed.latest, recorded.latest))]\"",
            en: "put the day that holds under `last-day` and what the source says under `stated`, with `because`; or "
              + "leave it open with "
              + "\"[\(min(computed.earliest, recorded.earliest))..\(max(computed.latest, recorded.latest))]\""))
      }
    }
  }

  private mutating func reportSettled(_ contract: Contract, _ stated: Term.Stated) {
    let said = [
      stated.start.map { "start \(written($0))" }, stated.duration.map { "duration \($0)" },
      stated.lastDay.map { "last-day \(written($0))" }, stated.finalLastDay.map { "final-last-day \(written($0))" },
    ].compactMap(\.self).joined(separator: ", ")
    report(
      .sourceDisagreement, stated.provenance.place,
      BilingualText(
        nl: "het stuk zegt iets anders (\(said)) dan wat hier geldt",
        en: "the source says something else (\(said)) than what holds here"),
      help: BilingualText(
        nl: "niets te doen; het blijft zichtbaar bij elke datum die erop rust",
        en: "nothing to do; it stays visible with every date that rests on it"))
  }

  private mutating func reportOpen(_ place: Place, computed: ImpreciseDate, recorded: ImpreciseDate) {
    report(
      .sourceDisagreement, place,
      BilingualText(
        nl: "begin en duur geven \(written(computed)), de laatste dag is opengelaten als \(written(recorded))",
        en: "start and duration give \(written(computed)), the last day is left open as \(written(recorded))"),
      help: BilingualText(
        nl: "zoek uit welke dag geldt; tot dan telt de vroegste",
        en: "find out which day holds; until then the earliest counts"))
  }

  /// The most extension steps that a contract can have: forty years of steps of two weeks.
  static let mostSteps = 1000

  private mutating func hasTooManySteps(_ contract: Contract) -> Bool {
    guard contract.extensions.count > Self.mostSteps else { return false }
    report(
      .tooLarge, contract.extensions[Self.mostSteps].provenance.place,
      BilingualText(
        nl: "\(contract.extensions.count) verlengingen; meer dan \(Self.mostSteps) kan een contract er niet hebben",
        en: "\(contract.extensions.count) extensions; a contract cannot have more than \(Self.mostSteps)"),
      help: BilingualText(
        nl:
          "kijk `times` na; loopt het contract door tot iemand opzegt, beschrijf dat dan met `last-day: open` en `exit`",
        en:
          "check `times`; if the contract runs on until someone gives notice, write that as `last-day: open` and `exit`"
      ))
    return true
  }

  private mutating func extensions(of timeline: Timeline) {
    let contract = timeline.contract
    var reported: Set<Place> = []
    for step in contract.extensions where reported.insert(step.provenance.place).inserted {
      let place = step.provenance.place
      if let duration = step.duration, duration.isZero {
        report(
          .zeroLengthStep, place,
          BilingualText(nl: "een verlenging van nul dagen", en: "an extension of no days"),
          help: BilingualText(
            nl: "geef een `duration` zoals P1Y, of haal de stap weg",
            en: "give a `duration` such as P1Y, or take the step out"))
      }
      if step.duration == nil, step.atMost == nil, !step.isOpen, named.placesWithoutDuration.contains(place) {
        report(
          .missingDuration, place,
          BilingualText(
            nl: "hoe lang deze verlenging duurt, staat er niet", en: "how long this extension lasts is not recorded"),
          help: BilingualText(
            nl: "voeg `duration: P1Y` toe, of `duration: unknown` als geen stuk het noemt",
            en: "add `duration: P1Y`, or `duration: unknown` if no document gives it"))
      }
      if step.kind == .agreement, step.notice != .unknown {
        report(
          .unusedNotice, place,
          BilingualText(
            nl: "een opzegtermijn doet niets bij een verlenging met wederzijds goedvinden",
            en: "a notice period does nothing for an extension by agreement"),
          help: BilingualText(
            nl: "haal `notice` weg; alleen als een partij de verlenging kan afdwingen is het `by: decision`",
            en: "take `notice` out; only if one party can force the extension is it `by: decision`"))
      }
      if step.kind != .silence, step.theirNotice != nil {
        report(
          .unusedNotice, place,
          BilingualText(
            nl: "een opzegtermijn van de andere partij doet alleen iets bij een stilzwijgende verlenging",
            en: "a notice period of the other party does something only for an extension by silence"),
          help: BilingualText(
            nl: "schrijf alleen onze eigen termijn: `notice: P6M`", en: "write our own period alone: `notice: P6M`"))
      }
      if step.kind != .agreement, step.notice == .unknown, named.placesWithoutNotice.contains(place) {
        missingNotice(place)
      }
    }
    let latest = timeline.ends.compactMap(\.end?.latest).max() ?? .min
    if latest.previous > .max {
      report(
        .dateOutOfRange, contract.term.provenance.place,
        BilingualText(nl: "de looptijd gaat voorbij het jaar 9999", en: "the term goes beyond the year 9999"),
        help: BilingualText(nl: "kijk de duur van de stappen na", en: "check the lengths of the steps"))
    }
  }

  private mutating func missingNotice(_ place: Place) {
    report(
      .missingNotice, place,
      BilingualText(nl: "de opzegtermijn staat er niet", en: "the notice period is not recorded"),
      help: BilingualText(
        nl: "voeg `notice: P6M` toe, of `notice: unknown` als geen stuk hem noemt",
        en: "add `notice: P6M`, or `notice: unknown` if no document gives it"))
  }

  private mutating func finalLastDay(of timeline: Timeline) {
    let contract = timeline.contract
    guard let final = contract.finalLastDay, let end = timeline.ends.last?.end else { return }
    let last = end.map(\.previous)
    let settled = contract.term.stated?.finalLastDay != nil
    if last.earliest > final.latest, !settled {
      report(
        .beyondFinalLastDay, contract.term.provenance.place,
        BilingualText(
          nl: "met alle verlengingen loopt het tot en met \(last.earliest), maar het eindigt van rechtswege op "
            + "\(written(final))",
          en: "with all extensions it runs through \(last.earliest), but it ends of law on \(written(final))"),
        help: BilingualText(
          nl: "kijk de stappen na, of zet bij `stated` wat het stuk als laatste dag noemt",
          en: "check the steps, or put under `stated` which last day of law the source gives"))
    } else if last.latest < final.earliest {
      report(
        .shortOfFinalLastDay, contract.term.provenance.place,
        BilingualText(
          nl: "met alle verlengingen loopt het tot en met \(last.latest), terwijl \(written(final)) als laatste dag "
            + "staat",
          en: "with all extensions it runs through \(last.latest), while \(written(final)) is given as the last day"),
        help: BilingualText(
          nl: "ontbreekt er een verlenging?", en: "is an extension missing?"))
    }
  }

  /// A contract that is over because nobody recorded that its option was used.
  ///
  /// - Parameters:
  ///   - timeline: the terms of the contract as known on that day.
  ///   - day: the day on which it is asked.
  ///   - recordedThrough: the day through which the history is complete, if that is known.
  mutating func unrecordedOption(of timeline: Timeline, asOf day: CivilDate, recordedThrough: CivilDate?) {
    let contract = timeline.contract
    guard let lapsed = timeline.unrecordedOption(asOf: day, recordedThrough: recordedThrough) else { return }
    report(
      .optionNotRecorded, contract.extensions[lapsed.step - 1].provenance.place,
      BilingualText(
        nl:
          "`\(contract.id)` liep af op \(lapsed.lastDay): of verlenging \(lapsed.step) is gebruikt, is niet vastgelegd",
        en: "`\(contract.id)` ended on \(lapsed.lastDay): whether extension \(lapsed.step) was used is not recorded"),
      help: BilingualText(
        nl: "leg onder `history` vast wat er gebeurde: `event: extended` of `event: not-extended`, met "
          + "`step: \(lapsed.step)`",
        en: "record under `history` what happened: `event: extended` or `event: not-extended`, with "
          + "`step: \(lapsed.step)`"))
  }
}

extension Term.Stated {
  /// Whether it says what the source states of the first term, so that the recorded value is known to hold.
  fileprivate var settlesLastDay: Bool { start != nil || duration != nil || lastDay != nil }
}

/// A date as people can check it against the file.
private func written(_ date: ImpreciseDate) -> String {
  date.isExact ? date.earliest.description : "\(date.text ?? "") (\(date.earliest)..\(date.latest))"
}
