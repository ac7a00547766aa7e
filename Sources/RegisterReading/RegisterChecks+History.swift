import CivilDates
import Deadlines
import Diagnostics
import Register
import Words

extension RegisterChecks {
  /// What happened to contracts that hang on others, by the days that those give them.
  ///
  /// - Complexity: O(n) in the size of the register.
  mutating func linkedHistories(of register: Register) {
    guard register.contracts.contains(where: { !$0.version(asOf: .max).parents.isEmpty }) else { return }
    let engine = DeadlineEngine(Snapshot(of: register, asOf: .max))
    for contract in engine.snapshot.contracts where !contract.parents.isEmpty && !contract.history.isEmpty {
      let timeline = engine.timeline(of: contract)
      if contract.endsWith == nil {
        daysOfHistory(contract.history, of: timeline)
      } else {
        terminations(contract.history, of: timeline)
        eventsOfOther(contract, than: timeline.stepOwner)
      }
    }
  }

  /// Whether what happened fits the days of a contract.
  mutating func daysOfHistory(_ history: [HistoryEvent], of timeline: Timeline) {
    terminations(history, of: timeline)
    lateNotices(of: timeline)
    uncertainNotices(of: timeline)
    misplacedNotices(of: timeline)
  }

  /// What is recorded of a contract that ends with another, though it is decided on that one.
  private mutating func eventsOfOther(_ contract: Contract, than other: String) {
    for event in contract.history {
      switch event.happening {
      case .extended, .notExtended, .noticeReceived:
        report(
          .unusedPart, event.provenance.place,
          BilingualText(
            nl: "`\(contract.id)` eindigt met `\(other)`: deze gebeurtenis telt hier niet",
            en: "`\(contract.id)` ends with `\(other)`: this event does not count here"),
          help: BilingualText(
            nl: "leg haar vast bij `\(other)`; eindigt alleen dit contract eerder, gebruik dan `terminated`",
            en: "record it with `\(other)`; if this contract alone ends early, use `terminated`"))
      case .noticeSent, .terminated, .done, .refused, .chosen, .dropped: continue
      }
    }
  }

  /// What happened to a contract, as far as it could.
  mutating func history(of contract: Contract) {
    let hasSilence = contract.extensions.contains { $0.kind == .silence }
    for event in contract.history {
      let place = event.provenance.place
      switch event.happening {
      case .extended(let aim), .notExtended(let aim):
        missingStep(aim.step, of: contract, at: place)
        if contract.extensions.isEmpty, contract.endsWith == nil {
          report(
            .invalidHistory, place,
            BilingualText(nl: "dit contract heeft geen verlengingen", en: "this contract has no extensions"),
            help: BilingualText(nl: "beschrijf ze onder `extensions`", en: "describe them under `extensions`"))
        }
      case .noticeSent(let notice): missingStep(notice.aim.step, of: contract, at: place)
      case .noticeReceived(let notice):
        missingStep(notice.aim.step, of: contract, at: place)
        if contract.exits.isEmpty, notice.aim.step == nil, !hasSilence, contract.endsWith == nil {
          report(
            .invalidHistory, place,
            BilingualText(
              nl: "er is geen stilzwijgende verlenging die een opzegging kan stoppen",
              en: "there is no extension by silence that notice could stop"),
            help: BilingualText(
              nl: "gebruik `not-extended` of `terminated`", en: "use `not-extended` or `terminated`"))
        }
      case .terminated(let aim):
        if aim.lastDay == nil {
          report(
            .invalidHistory, place,
            BilingualText(nl: "een beëindiging zonder laatste dag", en: "a termination without a last day"),
            help: BilingualText(nl: "voeg `last-day:` toe", en: "add `last-day:`"))
        }
      // The grammar keeps what happens to transitions out of contracts.
      case .done, .refused, .chosen, .dropped: continue
      }
    }
  }

  private mutating func missingStep(_ step: Int?, of contract: Contract, at place: Place) {
    guard let step, step > contract.extensions.count, !contract.repeatsLastExtension, contract.endsWith == nil else {
      return
    }
    report(
      .invalidHistory, place,
      BilingualText(
        nl: "stap \(step) bestaat niet: er zijn \(contract.extensions.count) verlengingen",
        en: "there is no step \(step): there are \(contract.extensions.count) extensions"),
      help: BilingualText(nl: "kijk het nummer van de stap na", en: "check the number of the step"))
  }

  /// A contract is ended early once, and on a day on which it is in force.
  private mutating func terminations(_ history: [HistoryEvent], of timeline: Timeline) {
    var isTerminated = false
    for event in history {
      guard case .terminated(let aim) = event.happening, let lastDay = aim.lastDay else { continue }
      defer { isTerminated = true }
      if isTerminated {
        report(
          .invalidHistory, event.provenance.place,
          BilingualText(nl: "het contract is al beëindigd", en: "the contract has been terminated already"),
          help: BilingualText(
            nl: "laat één beëindiging staan, met de dag die geldt", en: "keep one termination, with the day that holds")
        )
        continue
      }
      if let start = timeline.start, lastDay < start.earliest {
        report(
          .invalidHistory, event.provenance.place,
          BilingualText(
            nl: "beëindigd met \(lastDay) als laatste dag, voor de eerste dag \(start.earliest)",
            en: "terminated with \(lastDay) as the last day, before the first day \(start.earliest)"),
          help: BilingualText(nl: "kijk `last-day` na", en: "check `last-day`"))
      } else if let furthest = timeline.furthestLastDay, lastDay > furthest {
        report(
          .invalidHistory, event.provenance.place,
          BilingualText(
            nl: "beëindigd met \(lastDay) als laatste dag, terwijl het hooguit tot en met \(furthest) loopt",
            en: "terminated with \(lastDay) as the last day, while it runs through \(furthest) at the most"),
          help: BilingualText(
            nl: "kijk `last-day` na; loopt het langer, beschrijf dan de verlenging",
            en: "check `last-day`; if it runs longer, describe the extension"))
      }
    }
  }

  /// Notice that came too late for the step that it stops, by the history up to then.
  private mutating func lateNotices(of timeline: Timeline) {
    for late in timeline.lateNotices where !late.event.isAccepted {
      let day = late.event.occurredOn
      let message: BilingualText
      let help: BilingualText
      switch late.target {
      case .step(let step) where !late.isLastDayKnown:
        message = BilingualText(
          nl: "deze opzegging kwam op \(day), na \(late.lastDay), de laatste dag voor verlenging \(step), en telt "
            + "niet; hoeveel eerder zij ontvangen moest zijn, is niet bekend",
          en: "this notice came on \(day), after \(late.lastDay), the last day before extension \(step), and does not "
            + "count; how much earlier it had to be received is not known")
        help = Self.helpForLateStep(step)
      case .step(let step):
        message = BilingualText(
          nl: "deze opzegging kwam op \(day), na de uiterste dag \(late.lastDay) voor verlenging \(step), en telt niet",
          en: "this notice came on \(day), after the last day \(late.lastDay) for extension \(step), and does not count"
        )
        help = Self.helpForLateStep(step)
      case .exit(let lastDay):
        message = BilingualText(
          nl:
            "deze opzegging kwam op \(day), na de uiterste dag \(late.lastDay) voor een einde op \(lastDay), en telt niet",
          en:
            "this notice came on \(day), after the last day \(late.lastDay) for an end on \(lastDay), and does not count"
        )
        help = BilingualText(
          nl: "noem met `last-day` een later einde, of zet er `accepted: true` bij als de andere partij haar aanvaardt",
          en: "name a later end with `last-day`, or add `accepted: true` if the other party accepts it")
      }
      report(.lateNotice, late.event.provenance.place, message, help: help)
    }
  }

  private static func helpForLateStep(_ step: Int) -> BilingualText {
    BilingualText(
      nl:
        "leg vast dat verlenging \(step) inging (`event: extended`), noem met `step` welke verlenging stopt, of zet er "
        + "`accepted: true` bij als de andere partij haar aanvaardt",
      en:
        "record that extension \(step) happened (`event: extended`), name with `step` which one is stopped, or add "
        + "`accepted: true` if the other party accepts it")
  }

  /// Notice of which nobody can say whether it was in time.
  private mutating func uncertainNotices(of timeline: Timeline) {
    for notice in timeline.uncertainNotices {
      let day = notice.event.occurredOn
      let aim =
        switch notice.target {
        case .step(let step): BilingualText(nl: "tegen verlenging \(step)", en: "against extension \(step)")
        case .exit(let lastDay): BilingualText(nl: "voor een einde op \(lastDay)", en: "for an end on \(lastDay)")
        }
      report(
        .uncertainNotice, notice.event.provenance.place,
        BilingualText(
          nl: "of deze opzegging van \(day) \(aim.dutch) op tijd was, is niet bekend: de uiterste dag staat in geen "
            + "stuk",
          en: "whether this notice of \(day) \(aim.english) was in time is not known: the last day stands in no "
            + "document"),
        help: BilingualText(
          nl: "zoek de opzegtermijn op en leg hem vast onder `notice`; zet `accepted: true` bij de opzegging als de "
            + "andere partij haar aanvaardt",
          en: "look the notice period up and record it under `notice`; add `accepted: true` to the notice if the other "
            + "party accepts it"))
    }
  }

  /// Notice to leave that was received, while a step that it waits for was refused or is not recorded as done.
  mutating func noticesWithoutSteps(of contract: Contract, in transitions: [Transition]) {
    // Of a contract with too many steps another finding tells.
    guard contract.extensions.count <= Self.mostSteps else { return }
    let timeline = Timeline(of: contract)
    guard let fixed = timeline.fixed, let exit = fixed.exit, fixed.event.kind == .noticeReceived else { return }
    let target = fixed.lastDay.next
    for transition in transitions where transition.moves.contains(contract.id) {
      for id in exit.after where transition.steps.contains(where: { $0.id == id }) {
        let outcome = transition.outcome(of: id, for: target)
        if case .done? = outcome { continue }
        let name = "\(transition.id)/step/\(id)"
        report(
          .skippedStep, fixed.event.provenance.place,
          outcome == nil
            ? BilingualText(
              nl: "deze opzegging is ontvangen, maar `\(id)`, waarop zij wacht, staat niet als gedaan (\(name))",
              en: "this notice was received, but `\(id)`, which it waits for, is not recorded as done (\(name))")
            : BilingualText(
              nl: "deze opzegging is ontvangen, maar `\(id)`, waarop zij wacht, is geweigerd (\(name))",
              en: "this notice was received, but `\(id)`, which it waits for, was refused (\(name))"),
          help: BilingualText(
            nl: "leg `\(id)` ook vast met `event: done`, of ga na of de opzegging geldig is",
            en: "record `\(id)` with `event: done` as well, or find out whether the notice is valid"))
      }
    }
  }

  /// Notice for a day on which nobody can leave, and no step is stopped.
  private mutating func misplacedNotices(of timeline: Timeline) {
    let contract = timeline.contract
    // Without a way out another finding says so.
    let hasSilence = contract.extensions.contains { $0.kind == .silence }
    for event in timeline.misplacedNotices where !contract.exits.isEmpty || hasSilence {
      report(
        .invalidHistory, event.provenance.place,
        event.lastDay.map { day in
          BilingualText(
            nl: "deze opzegging is tegen \(day), en met die laatste dag kan het contract niet worden opgezegd",
            en: "this notice is for \(day), and the contract cannot be left with that last day")
        }
          ?? BilingualText(
            nl: "binnen de looptijd ligt geen dag waarop deze opzegging het contract kan laten eindigen",
            en: "no day on which this notice could end the contract lies within its term"),
        help: BilingualText(
          nl:
            "noem met `last-day` een dag die `exits` toelaat, binnen de looptijd; is een ander einde afgesproken, leg "
            + "dan `event: terminated` vast",
          en: "name a day with `last-day` that `exits` allows, within the term; if another end was agreed, record "
            + "`event: terminated`"))
    }
  }
}
