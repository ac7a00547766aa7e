import CivilDates
import Deadlines
import Register
public import Transitions

extension Wording {
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
    case .slipped: say(nl: "toezegging niet gehaald", en: "promise not kept")
    case .refused: say(nl: "stap geweigerd", en: "step refused")
    case .dropped: say(nl: "datum losgelaten", en: "date given up")
    }
  }

  /// What a conflict is, as a sentence.
  public func text(of conflict: Conflict) -> String {
    switch conflict.detail {
    case .misfit(let misfit):
      let days = span(of: misfit)
      let lastDay = misfit.lastDay.map { date($0) } ?? ""
      if misfit.relation == .overlap {
        return misfit.isLeast
          ? say(
            nl: "Loopt door tot en met \(lastDay) of later, \(days) na de overstap.",
            en: "Runs on through \(lastDay) or later, \(days) past the transition.")
          : say(
            nl: "Loopt door tot en met \(lastDay), \(days) na de overstap.",
            en: "Runs on through \(lastDay), \(days) past the transition.")
      }
      return misfit.isLeast
        ? say(
          nl: "Eindigt op \(lastDay) of eerder, \(days) voor de overstap.",
          en: "Ends on \(lastDay) or earlier, \(days) before the transition.")
        : say(
          nl: "Eindigt op \(lastDay), \(days) voor de overstap.",
          en: "Ends on \(lastDay), \(days) before the transition.")
    case .missed(let kind, let id, let day, let isKnown):
      let limit = isKnown ? day.map { date($0) } : nil
      let last = limit.map { say(nl: "uiterste dag \($0)", en: "last day \($0)") } ?? bound(before: day?.next)
      return say(
        nl: "Kan niet meer op deze dag eindigen. Om \(actionToTake(kind, step: id.extensionStep)): \(last) (\(id)).",
        en: "Can no longer end on this day. To \(actionToTake(kind, step: id.extensionStep)): \(last) (\(id)).")
    case .past:
      return say(
        nl: "De dag van de overstap ligt niet na de peildatum.",
        en: "The day of the transition is not after the as-of day.")
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
    case .entry(let ends):
      let days = ends.map { day(of: $0) }.joined(separator: ", ")
      return ends.isEmpty
        ? say(nl: "Instappen kan niet op deze dag.", en: "It cannot be joined on this day.")
        : say(
          nl: "Instappen kan alleen als een termijn afloopt: per \(days).",
          en: "It can be joined only when a term ends: per \(days).")
    case .unknownDeadline(let kind, let step, let before):
      return say(
        nl: "Om \(actionToTake(kind, step: step)): \(bound(before: before)).",
        en: "To \(actionToTake(kind, step: step)): \(bound(before: before)).")
    case .unknownEnd:
      return say(nl: "Wanneer het eindigt, is niet bekend.", en: "When it ends is not known.")
    case .unknownAuthority(let kind, let step):
      return say(
        nl: "Niet bekend is wie bevoegd is om \(actionToTake(kind, step: step)).",
        en: "Who can \(actionToTake(kind, step: step)) is not known.")
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
    case .transitionNotKnown(let day):
      return day.map {
        say(
          nl: "Deze overstap is pas bekend vanaf \(date($0)).",
          en: "This transition is known only from \(date($0)) on.")
      } ?? say(nl: "Deze overstap is nog niet bekend.", en: "This transition is not known yet.")
    case .unknownElsewhere(let name):
      return say(
        nl: "Dit wacht op `\(name)`, waarvan nog niets bekend is.",
        en: "This waits for `\(name)`, of which nothing is known yet.")
    case .waitsForMove(let other, let day):
      return say(
        nl: "Dit wacht op de overstap `\(other)`, die op zijn vroegst per \(date(day)) kan.",
        en: "This waits for the transition `\(other)`, which can be per \(date(day)) at the earliest.")
    case .refused(let step, let day):
      return day.map {
        say(nl: "`\(step)` is op \(date($0)) geweigerd.", en: "`\(step)` was refused on \(date($0)).")
      }
        ?? say(
          nl: "`\(step)` kan niet: waar dit op wacht, is geweigerd.",
          en: "`\(step)` cannot be done: what it waits for was refused.")
    case .slipped(let step, let day):
      return say(
        nl: "`\(step)` was toegezegd voor \(impreciseDate(day)), en is niet gedaan.",
        en: "`\(step)` was promised for \(impreciseDate(day)), and has not been done.")
    case .dropped(let day):
      return say(nl: "Deze datum is op \(date(day)) losgelaten.", en: "This date was given up on \(date(day)).")
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
  /// The rule by which something counts as a conflict.
  public func rule(_ code: ConflictCode) -> String {
    switch code {
    case .overlap:
      say(
        nl:
          "Regel: geen bereikbaar einde valt op de dag van de overstap; het eerste erna telt, want de zorg gaat door.",
        en:
          "Rule: no reachable end falls on the day of the transition; the first after it counts, since care continues.")
    case .gap:
      say(
        nl: "Regel: geen bereikbaar einde valt op of na die dag; het laatste ervoor telt.",
        en: "Rule: no reachable end falls on or after that day; the last before it counts.")
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
    case .slipped:
      say(
        nl: "Regel: een toezegging bindt niet, maar als haar dag voorbij is, blijft dat zichtbaar.",
        en: "Rule: a promise binds nobody, but once its day is past that stays visible.")
    case .refused:
      say(
        nl: "Regel: een stap die geweigerd is, sluit de data die erop wachten, tot hij alsnog wordt gedaan.",
        en: "Rule: a step that was refused closes the dates that wait for it, until it is done after all.")
    case .dropped:
      say(
        nl: "Regel: een datum die is losgelaten, is gesloten, tot hij weer wordt gekozen.",
        en: "Rule: a date that was given up is closed until it is chosen again.")
    case .theirExit:
      say(
        nl: "Regel: een einde dat de andere partij kan kiezen, is een risico en geen einde om op te rekenen.",
        en: "Rule: an end that the other party can choose is a risk, and no end to count on.")
    case .notKnownYet:
      say(
        nl: "Regel: een contract of overstap is bekend vanaf de datum van zijn eerste stuk.",
        en: "Rule: a contract or transition is known from the date of its first document on.")
    }
  }
}
