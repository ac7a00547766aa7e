import CivilDates
import Deadlines
import Diagnostics
import Register

extension RegisterChecks {
  /// What is wrong with one version of a contract or an arrangement.
  mutating func check(_ contract: Contract) {
    term(of: contract)
    extensions(of: contract)
    finalLastDay(of: contract)
    history(of: contract)
    if !contract.isArrangement, !contract.extensions.isEmpty { lateNotice(of: contract) }
    if contract.term.lastDay == .open, contract.exit == nil {
      report(
        .missingExit, contract.term.provenance.place,
        BilingualText(
          nl: "hoe `\(contract.id)` kan worden verlaten, staat er niet",
          en: "nothing says how `\(contract.id)` can be left"),
        help: BilingualText(
          nl: "voeg `exit:` toe; zolang het ontbreekt is het einde onbekend",
          en: "add `exit:`; as long as it is missing the end is unknown"))
    }
    if let exit = contract.exit, exit.notice == .unknown, named.placesWithoutNotice.contains(exit.provenance.place) {
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

  private mutating func extensions(of contract: Contract) {
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
      if step.duration == nil, named.placesWithoutDuration.contains(place) {
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
            nl: "haal `notice` weg, of maak er `by: decision` van", en: "take `notice` out, or make it `by: decision`"))
      }
      if step.kind != .agreement, step.notice == .unknown, named.placesWithoutNotice.contains(place) {
        missingNotice(place)
      }
    }
    let latest = contract.termEnds().compactMap(\.end?.latest).max() ?? .min
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

  private mutating func finalLastDay(of contract: Contract) {
    guard let final = contract.finalLastDay, let end = contract.termEnds().last?.end else { return }
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

  private mutating func history(of contract: Contract) {
    for event in contract.history {
      let place = event.provenance.place
      if let step = event.step, step > contract.extensions.count, event.kind != .terminated {
        report(
          .invalidHistory, place,
          BilingualText(
            nl: "stap \(step) bestaat niet: er zijn \(contract.extensions.count) verlengingen",
            en: "there is no step \(step): there are \(contract.extensions.count) extensions"),
          help: BilingualText(nl: "kijk het nummer van de stap na", en: "check the number of the step"))
      }
      if event.kind == .terminated, event.lastDay == nil {
        report(
          .invalidHistory, place,
          BilingualText(nl: "een beëindiging zonder laatste dag", en: "a termination without a last day"),
          help: BilingualText(nl: "voeg `last-day:` toe", en: "add `last-day:`"))
      }
      let isStep = event.kind == .extended || event.kind == .notExtended
      if isStep, contract.extensions.isEmpty {
        report(
          .invalidHistory, place,
          BilingualText(nl: "dit contract heeft geen verlengingen", en: "this contract has no extensions"),
          help: BilingualText(nl: "beschrijf ze onder `extensions`", en: "describe them under `extensions`"))
      }
      if event.kind == .noticeReceived, !contract.isArrangement, event.step == nil,
        !contract.extensions.contains(where: { $0.kind == .silence })
      {
        report(
          .invalidHistory, place,
          BilingualText(
            nl: "er is geen stilzwijgende verlenging die een opzegging kan stoppen",
            en: "there is no extension by silence that notice could stop"),
          help: BilingualText(
            nl: "gebruik `not-extended` of `terminated`", en: "use `not-extended` or `terminated`"))
      }
    }
  }

  /// Notice that came too late for the step that it stops, by the history up to then.
  private mutating func lateNotice(of contract: Contract) {
    for (index, event) in contract.history.enumerated() where event.kind == .noticeReceived {
      var before = contract
      before.history = Array(contract.history.prefix(index))
      let timeline = Timeline(of: before)
      let silent = timeline.decisions.indices.first {
        timeline.decisions[$0] == nil && contract.extensions[$0].kind == .silence
      }
      guard let step = event.step ?? silent.map({ $0 + 1 }), (1...contract.extensions.count).contains(step),
        let last = timeline.decisionDays[step - 1].date, last < event.known
      else { continue }
      report(
        .lateNotice, event.provenance.place,
        BilingualText(
          nl: "deze opzegging kwam op \(event.known), na de uiterste dag \(last) voor verlenging \(step)",
          en: "this notice came on \(event.known), after the last day \(last) for extension \(step)"),
        help: BilingualText(
          nl: "leg vast dat verlenging \(step) inging (`event: extended`), of noem met `step` welke verlenging stopt",
          en: "record that extension \(step) happened (`event: extended`), or name with `step` which one is stopped"))
    }
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
