public import CivilDates
import Deadlines
public import Register
public import Transitions

extension Wording {
  /// A verdict in a word.
  public func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .clear: say(nl: "vrij", en: "clear")
    case .attention: say(nl: "aandacht", en: "attention")
    case .bridgeable: say(nl: "te overbruggen, als partijen instemmen", en: "bridgeable, if the parties agree")
    case .conflicted: say(nl: "in strijd", en: "conflicted")
    case .closed: say(nl: "gesloten", en: "closed")
    }
  }

  /// A verdict as a sentence.
  public func sentence(for answer: TargetAnswer) -> String {
    let day = date(answer.target)
    switch answer.verdict {
    case .clear: return say(nl: "Per \(day) staat niets in de weg.", en: "Nothing stands in the way per \(day).")
    case .attention:
      return say(
        nl: "Per \(day) past alles, maar niet alles is bekend.",
        en: "Everything fits per \(day), but not everything is known.")
    case .bridgeable:
      return say(
        nl: "Per \(day) past niet alles. Het is te overbruggen, maar alleen als \(whoMustAgree(on: answer)).",
        en: "Not everything fits per \(day). It can be bridged, but only if \(whoMustAgree(on: answer)).")
    case .conflicted:
      return say(
        nl: "Per \(day) past niet alles, en er is geen overbrugging die lang genoeg is.",
        en: "Not everything fits per \(day), and there is no bridge that is long enough.")
    case .closed: return say(nl: "Per \(day) kan het niet.", en: "It cannot be done per \(day).")
    }
  }

  /// Who must agree to the bridges, as far as the register says.
  private func whoMustAgree(on answer: TargetAnswer) -> String {
    var names: [String] = []
    var isUnknown = false
    for bridge in answer.conflicts.flatMap(\.bridges) where !bridge.isConfirmed {
      if case .named(let name) = bridge.who {
        if !names.contains(name) { names.append(name) }
      } else {
        isUnknown = true
      }
    }
    if names.isEmpty, !isUnknown { return say(nl: "de afspraken worden nagekomen", en: "the agreements are kept") }
    if isUnknown {
      names.append(say(nl: "een partij die nog niet bekend is", en: "a party that is not known yet"))
    }
    let all = names.joined(separator: say(nl: " en ", en: " and "))
    return say(nl: "hiermee instemt: \(all)", en: "this is agreed to by: \(all)")
  }

  /// A relation in a word.
  public func relation(_ relation: Relation) -> String {
    switch relation {
    case .aligned: say(nl: "sluit aan", en: "aligned")
    case .overlap: say(nl: "loopt door", en: "overlap")
    case .gap: say(nl: "gat", en: "gap")
    case .unknown: say(nl: "onbekend", en: "unknown")
    }
  }

  /// What happens to a contract on the target date.
  public func happening(_ answer: ContractAnswer) -> String {
    guard let lastDays = answer.lastDays, let days = answer.misfit.days else {
      return say(nl: "Wanneer het eindigt, is niet bekend.", en: "When it ends is not known.")
    }
    // The days count from the bound nearest to the target date, so there are at least as many.
    let (lastDay, span) =
      lastDays.isExact
      ? (date(lastDays.earliest), span(days, answer.misfit.months))
      : (
        say(
          nl: "een dag tussen \(date(lastDays.earliest)) en \(date(lastDays.latest))",
          en: "a day between \(date(lastDays.earliest)) and \(date(lastDays.latest))"),
        say(nl: "ten minste ", en: "at least ") + span(days, answer.misfit.months)
      )
    switch answer.relation {
    case .aligned: return say(nl: "Eindigt op \(lastDay).", en: "Ends on \(lastDay).")
    case .overlap:
      return say(
        nl: "Loopt door tot en met \(lastDay): \(span) te lang.", en: "Runs on through \(lastDay): \(span) too long.")
    case .gap:
      return say(
        nl: "Eindigt al op \(lastDay): \(span) niets.", en: "Ends as early as \(lastDay): nothing for \(span).")
    case .unknown: return ""
    }
  }

  /// A number of days, with the months if they are whole.
  public func span(_ days: Int, _ months: Int?) -> String {
    let text = say(nl: days == 1 ? "1 dag" : "\(days) dagen", en: days == 1 ? "1 day" : "\(days) days")
    guard let months, months > 0 else { return text }
    return text
      + say(
        nl: " (\(months) \(months == 1 ? "maand" : "maanden"))",
        en: " (\(months) \(months == 1 ? "month" : "months"))")
  }

  /// Who can take an action; where the register does not say, who usually does.
  public func actor(_ action: RequiredAction) -> String {
    switch action.who {
    case .named(let name): name
    case .unknown: say(nl: "door wie is onbekend", en: "by whom is unknown")
    case .notRecorded: action.id.kind.usualAudiences.first ?? "-"
    }
  }

  /// What must be done, by whom and by when, and whether it still can be.
  public func action(_ action: RequiredAction) -> String {
    let what = "\(actionName(action.kind)) (\(actor(action)))"
    let id = action.id
    switch (action.state, action.deadline) {
    case (.done, _): return say(nl: "\(what): gedaan (\(id))", en: "\(what): done (\(id))")
    case (.missed, let day?):
      return say(
        nl: "\(what): te laat, kon tot en met \(date(day)) (\(id))",
        en: "\(what): too late, was possible through \(date(day)) (\(id))")
    case (_, let day?):
      return say(nl: "\(what): uiterlijk \(date(day)) (\(id))", en: "\(what): by \(date(day)) (\(id))")
    case (_, nil): return say(nl: "\(what): uiterste dag onbekend (\(id))", en: "\(what): last day unknown (\(id))")
    }
  }

  /// What kind of act it is.
  public func actionName(_ kind: RequiredAction.Kind) -> String {
    switch kind {
    case .exercise: say(nl: "verlenging inroepen", en: "exercise the extension")
    case .agree: say(nl: "verlenging afspreken", en: "agree on the extension")
    case .notice: say(nl: "opzeggen", en: "give notice")
    case .exit: say(nl: "uittreding opzeggen", en: "give notice to leave")
    }
  }

  /// What kind of act it is, after "om" or "to".
  private func actionToTake(_ kind: RequiredAction.Kind) -> String {
    switch kind {
    case .exercise: say(nl: "de verlenging in te roepen", en: "exercise the extension")
    case .agree: say(nl: "de verlenging af te spreken", en: "agree on the extension")
    case .notice: say(nl: "op te zeggen", en: "give notice")
    case .exit: say(nl: "uittreding op te zeggen", en: "give notice to leave")
    }
  }

  /// A state in a word.
  public func state(_ state: RequiredAction.State) -> String {
    switch state {
    case .open: say(nl: "open", en: "open")
    case .missed: say(nl: "te laat", en: "missed")
    case .done: say(nl: "gedaan", en: "done")
    case .unknown: say(nl: "onbekend", en: "unknown")
    }
  }

  /// What a bridge is called.
  public func bridge(_ bridge: Transition.Bridge) -> String {
    let name = bridge.title ?? bridge.how
    var marks = [
      bridge.isConfirmed ? say(nl: "afgesproken", en: "confirmed") : say(nl: "niet afgesproken", en: "not confirmed")
    ]
    if let atMost = bridge.atMost {
      marks.append(say(nl: "hooguit \(period(atMost))", en: "at most \(period(atMost))"))
    }
    if bridge.provenance.assumed != nil { marks.append(say(nl: "aanname", en: "assumed")) }
    return "\(name) (\(marks.joined(separator: ", ")))"
  }

  /// What stands in the way, in a few words.
  public func conflict(_ code: ConflictCode) -> String {
    switch code {
    case .overlap: say(nl: "loopt door", en: "runs on")
    case .gap: say(nl: "eindigt te vroeg", en: "ends too early")
    case .missedDeadline: say(nl: "te laat opgezegd of verlengd", en: "acted on too late")
    case .past: say(nl: "al voorbij", en: "already past")
    case .notBefore: say(nl: "te vroeg", en: "too early")
    case .stepsInfeasible: say(nl: "voorbereiding komt niet op tijd klaar", en: "preparation cannot end in time")
    case .cannotJoin: say(nl: "instappen kan dan niet", en: "cannot be joined then")
    case .unknownEntry: say(nl: "onbekend of men kan instappen", en: "unknown whether it can be joined")
    case .unknownDeadline: say(nl: "uiterste dag onbekend", en: "last day unknown")
    case .unknownAuthority: say(nl: "onbekend wie bevoegd is", en: "unknown who can act")
    case .impreciseDate: say(nl: "datum bij benadering", en: "imprecise date")
    case .sourceDisagreement: say(nl: "stukken spreken elkaar tegen", en: "sources disagree")
    case .unconfirmedBridge: say(nl: "overbrugging niet afgesproken", en: "bridge not confirmed")
    case .notRecorded: say(nl: "gebeurd of niet: niet vastgelegd", en: "happened or not: no record")
    case .theirExit: say(nl: "andere partij kan eerder weg", en: "other party can leave before")
    case .notKnownYet: say(nl: "nog niet bekend", en: "not known yet")
    }
  }

  /// What a conflict is, as a sentence.
  public func text(of conflict: Conflict, on target: CivilDate) -> String {
    switch conflict.detail {
    case .misfit(let misfit):
      let days = span(misfit.days ?? 0, misfit.months)
      let lastDay = misfit.lastDay.map { date($0) } ?? ""
      return misfit.relation == .overlap
        ? say(
          nl: "Loopt door tot en met \(lastDay), \(days) na de overstap.",
          en: "Runs on through \(lastDay), \(days) past the transition.")
        : say(
          nl: "Eindigt op \(lastDay), \(days) voor de overstap.",
          en: "Ends on \(lastDay), \(days) before the transition.")
    case .missed(let kind, let id, let day, let isKnown):
      var limit = day.map { date($0) } ?? say(nl: "een eerdere dag", en: "an earlier day")
      if !isKnown { limit += say(nl: " of eerder, dat is niet bekend", en: " or earlier, which is not known") }
      return say(
        nl: "Kan niet meer op deze dag eindigen: de uiterste dag om \(actionToTake(kind)) was \(limit) (\(id)).",
        en: "Can no longer end on this day: the last day to \(actionToTake(kind)) was \(limit) (\(id)).")
    case .past:
      return say(
        nl: "De beoogde datum ligt niet na de peildatum.", en: "The target date is not after the as-of day.")
    case .notBefore(let day):
      return say(
        nl: "De overstap kan niet voor \(impreciseDate(day)).",
        en: "The transition cannot be before \(impreciseDate(day)).")
    case .infeasible(let step, let earliest, let latest):
      return say(
        nl:
          "De voorbereiding komt niet op tijd klaar: `\(step)` kan op zijn vroegst \(date(earliest)) en moet uiterlijk "
          + "\(date(latest)).",
        en:
          "The preparation cannot end in time: `\(step)` can be done on \(date(earliest)) at the earliest and must be "
          + "done by \(date(latest)).")
    case .entry(let lastDays):
      let days = lastDays.map { date($0.next) }.joined(separator: ", ")
      return lastDays.isEmpty
        ? say(nl: "Instappen kan niet op deze dag.", en: "It cannot be joined on this day.")
        : say(
          nl: "Instappen kan alleen als een termijn afloopt: per \(days).",
          en: "It can be joined only when a term ends: per \(days).")
    case .unknownDeadline(let kind?, let before):
      let end = before.map { date($0) } ?? say(nl: "het einde", en: "the end")
      return say(
        nl: "De uiterste dag om \(actionToTake(kind)) is niet bekend; hij ligt voor \(end).",
        en: "The last day to \(actionToTake(kind)) is not known; it lies before \(end).")
    case .unknownDeadline(nil, _):
      return say(nl: "Wanneer het eindigt, is niet bekend.", en: "When it ends is not known.")
    case .unknownAuthority(let kind):
      return say(
        nl: "Niet bekend is wie bevoegd is om \(actionToTake(kind)).",
        en: "Who can \(actionToTake(kind)) is not known.")
    case .imprecise(let day):
      return say(
        nl: "Dit rust op een datum die niet vaststaat: \(impreciseDate(day)).",
        en: "This rests on a date that is not fixed: \(impreciseDate(day)).")
    case .disagreement:
      return say(
        nl: "De stukken spreken elkaar tegen over de looptijd.", en: "The sources disagree about the term.")
    case .notRecorded(let step, let day, let isKnown):
      let settled = isKnown ? date(day) : say(nl: "\(date(day)) of eerder", en: "\(date(day)) or earlier")
      return say(
        nl: "Of verlenging \(step) is ingegaan, is niet vastgelegd; dat besliste zich op \(settled).",
        en: "Whether extension \(step) happened is not recorded; it was settled on \(settled).")
    case .notKnown(let day):
      return day.map {
        say(
          nl: "Dit contract is pas bekend vanaf \(date($0)).", en: "This contract is known only from \(date($0)) on.")
      } ?? say(nl: "Dit contract is nog niet bekend.", en: "This contract is not known yet.")
    case .theirExit(let id, let lastDay, let noticeBy):
      let limit = noticeBy.map { date($0) } ?? say(nl: "een dag die niet bekend is", en: "a day that is not known")
      return say(
        nl:
          "De andere partij kan het contract al laten eindigen op \(date(lastDay)), als zij uiterlijk \(limit) opzegt "
          + "(\(id)).",
        en: "The other party can end the contract on \(date(lastDay)) already, if it gives notice by \(limit) (\(id)).")
    case .plain: return plain(conflict.code)
    }
  }

  private func plain(_ code: ConflictCode) -> String {
    switch code {
    case .unknownEntry:
      say(
        nl: "Of en wanneer men kan instappen, staat in geen stuk.",
        en: "Whether and when it can be joined is in no document.")
    case .unconfirmedBridge:
      say(nl: "Geen overbrugging die past, is afgesproken.", en: "No bridge that fits is confirmed.")
    case .missedDeadline: say(nl: "Kan niet meer op deze dag eindigen.", en: "Can no longer end on this day.")
    default: code.rawValue
    }
  }
}

extension Wording {
  /// What happens if something is not done in time.
  public func consequence(_ consequence: Plan.Consequence, on target: CivilDate?) -> String {
    switch consequence {
    case .noMove:
      let day = target.map { say(nl: " per \(date($0))", en: " per \(date($0))") } ?? ""
      return say(nl: "Anders kan de overstap\(day) niet.", en: "Otherwise there is no transition\(day).")
    case .runsOn(let lastDay):
      return lastDay.map {
        say(nl: "Anders loopt het door tot en met \(date($0)).", en: "Otherwise it runs on through \(date($0)).")
      } ?? say(nl: "Anders loopt het door.", en: "Otherwise it runs on.")
    case .ends(let lastDay):
      return lastDay.map {
        say(nl: "Anders eindigt het op \(date($0)).", en: "Otherwise it ends on \(date($0)).")
      } ?? say(nl: "Anders eindigt het eerder.", en: "Otherwise it ends earlier.")
    }
  }
}

extension Wording {
  /// The rule by which something counts as a conflict.
  public func rule(_ code: ConflictCode) -> String {
    switch code {
    case .overlap:
      say(
        nl: "Regel: geen bereikbaar einde valt op de beoogde datum; het eerste erna telt, want de zorg gaat door.",
        en: "Rule: no reachable end falls on the target date; the first after it counts, since care continues.")
    case .gap:
      say(
        nl: "Regel: geen bereikbaar einde valt op of na de beoogde datum; het laatste ervoor telt.",
        en: "Rule: no reachable end falls on or after the target date; the last before it counts.")
    case .missedDeadline:
      say(
        nl: "Regel: de datum is op papier een einde, maar wat daarvoor nodig was, is niet op tijd gebeurd.",
        en: "Rule: the date is an end on paper, but what it needed was not done in time.")
    case .past:
      say(
        nl: "Regel: een overstap ligt na de peildatum.", en: "Rule: a transition lies after the as-of day.")
    case .notBefore:
      say(
        nl: "Regel: de overstap kan niet voor de vroegste dag; van een periode telt de laatste dag.",
        en: "Rule: the transition cannot be before its first day; of a range the last day counts.")
    case .stepsInfeasible:
      say(
        nl: "Regel: de vroegste dag van een stap, vooruit gerekend, ligt na zijn uiterste dag, teruggerekend.",
        en: "Rule: the earliest day of a step, counted forward, lies after its latest, counted backward.")
    case .theirExit:
      say(
        nl: "Regel: een einde dat de andere partij kan kiezen, is een risico en geen einde om op te rekenen.",
        en: "Rule: an end that the other party can choose is a risk, and no end to count on.")
    case .cannotJoin:
      say(
        nl: "Regel: instappen kan alleen als een termijn van het andere contract afloopt.",
        en: "Rule: it can be joined only when a term of the other contract ends.")
    case .unknownEntry, .unknownDeadline, .unknownAuthority:
      say(
        nl: "Regel: wat geen stuk zegt, is onbekend en wordt niet geraden.",
        en: "Rule: what no document says is unknown, and not guessed.")
    case .impreciseDate:
      say(
        nl: "Regel: een datum die niet vaststaat, telt met zijn vroegste en laatste dag.",
        en: "Rule: a date that is not fixed counts with its earliest and its latest day.")
    case .sourceDisagreement:
      say(
        nl: "Regel: een tegenspraak in de stukken blijft zichtbaar, ook als gekozen is wat geldt.",
        en: "Rule: a contradiction in the documents stays visible, also where it is settled what holds.")
    case .unconfirmedBridge:
      say(
        nl: "Regel: een overbrugging telt pas als vast wanneer wie moet instemmen, dat heeft gedaan.",
        en: "Rule: a bridge counts as fixed only once those who must agree have done so.")
    case .notRecorded:
      say(
        nl: "Regel: na de dag tot waar de geschiedenis volledig is, kan er iets zijn gebeurd dat niet is vastgelegd.",
        en: "Rule: after the day up to which the history is complete, something may have happened without a record.")
    case .notKnownYet:
      say(
        nl: "Regel: een contract is bekend vanaf de datum van zijn eerste stuk.",
        en: "Rule: a contract is known from the date of its first document on.")
    }
  }
}
