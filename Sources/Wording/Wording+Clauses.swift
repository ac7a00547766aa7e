import CivilDates
import Deadlines
public import Register

/// A part of what was agreed, or of what must happen for a transition, in sentences.
public struct Clause: Sendable {
  /// What it is about, in a word or two.
  public let name: String
  /// What it says.
  public let sentences: [String]
  /// What it rests on.
  public let provenance: Provenance

  init(_ name: String, _ sentences: [String?], _ provenance: Provenance) {
    self.name = name
    self.sentences = (sentences + [provenance.note]).compactMap(\.self)
    self.provenance = provenance
  }
}

extension Wording {
  /// What was agreed in a contract, part by part, without its costs and what happened since.
  ///
  /// - Complexity: O(n) in the size of the contract.
  public func clauses(of contract: Contract) -> [Clause] {
    var clauses = [clause(ofTermOf: contract)].filter { !$0.sentences.isEmpty }
    if let stated = contract.term.stated {
      clauses.append(
        Clause(
          say(nl: "Wat een stuk anders zegt", en: "What a document says otherwise"),
          [text(of: .settledDisagreement(stated.summary, because: stated.because, stated.provenance.place))],
          stated.provenance))
    }
    clauses += steps(of: contract)
    if let last = contract.finalLastDay {
      clauses.append(
        Clause(
          say(nl: "Uiterlijk einde", en: "Final end"),
          [
            say(
              nl: "Eindigt van rechtswege, wat er ook gebeurt: \(impreciseDate(last)).",
              en: "Ends of law whatever happens: \(impreciseDate(last)).")
          ], contract.provenance))
    }
    clauses += contract.exits.map(clause)
    if let claims = contract.claims {
      clauses.append(
        Clause(
          say(nl: "Declaraties", en: "Claims"),
          [
            claims.period.map { text(of: .claimsPeriod($0, claims.provenance.place)) }
              ?? text(of: .unknownClaims(claims.provenance.place)),
            claims.dueAfter.map { text(of: .dueAfter($0, claims.provenance.place)) },
          ], claims.provenance))
    }
    return clauses + links(of: contract) + contract.dates.map(clause)
  }

  /// A cost as a clause.
  public func clause(of cost: Cost) -> Clause {
    Clause(say(nl: "Kosten", en: "Costs"), [self.cost(cost)], cost.provenance)
  }

  /// Something that happened, as a clause.
  public func clause(of event: HistoryEvent) -> Clause {
    Clause(
      say(nl: "Gebeurd op \(date(event.known))", en: "Happened on \(date(event.known))"),
      [
        text(of: .event(event.kind, known: event.known, event.provenance.place)),
        event.happening.fields.step.map {
          say(nl: "Het gaat om verlenging \($0).", en: "It is about extension \($0).")
        },
        event.lastDay.map { say(nl: "De laatste dag is \(date($0)).", en: "The last day is \(date($0)).") },
      ], event.provenance)
  }

  // MARK: The term

  /// The first term; what another contract gives it is told with the other contracts.
  private func clause(ofTermOf contract: Contract) -> Clause {
    let term = contract.term
    let place = term.provenance.place
    var sentences: [String] = []
    if let start = term.start {
      sentences.append(text(of: .start(start, place)))
    } else if contract.follows == nil {
      sentences.append(say(nl: "Het begin is niet bekend.", en: "The start is not known."))
    }
    if let duration = term.duration { sentences.append(text(of: .duration(duration, place))) }
    switch term.lastDay {
    case .day(let day): sentences.append(text(of: .recordedLastDay(day, place)))
    case .open: sentences.append(say(nl: "Er is geen einddatum.", en: "There is no last day."))
    case .unknown:
      let isGiven = contract.endsWith != nil || (contract.follows != nil && term.duration != nil)
      if !isGiven, term.computedLastDay == nil { sentences.append(text(of: .unknownEnd(place))) }
    }
    if let most = term.atMost {
      sentences.append(
        say(
          nl: "Met alle verlengingen duurt het hooguit \(period(most)).",
          en: "With all extensions it lasts \(period(most)) at most."))
    }
    if case .open(let computed, let recorded) = term.agreement {
      sentences.append(text(of: .openDisagreement(computed: computed, recorded: recorded, place)))
    }
    return Clause(say(nl: "Looptijd", en: "Term"), sentences, term.provenance)
  }

  /// The extensions; one that repeats without end is told once.
  private func steps(of contract: Contract) -> [Clause] {
    var steps = contract.extensions[...]
    if contract.repeatsLastExtension, let last = steps.last {
      while steps.count > 1, steps[steps.endIndex - 2].provenance.place == last.provenance.place { steps.removeLast() }
    }
    return steps.enumerated().map { index, step in
      let isRepeated = contract.repeatsLastExtension && index == steps.count - 1
      return clause(of: step, number: index + 1, isRepeated: isRepeated)
    }
  }

  private func clause(of step: Extension, number: Int, isRepeated: Bool) -> Clause {
    let kind = extensionKind(step.kind)
    let length: String
    if step.isOpen {
      length = say(nl: "Loopt door tot het wordt beëindigd, \(kind).", en: "Runs on until it is left, \(kind).")
    } else if let most = step.atMost {
      length = say(nl: "Met hooguit \(period(most)), \(kind).", en: "By \(period(most)) at most, \(kind).")
    } else {
      let time = step.duration.map { period($0) } ?? say(nl: "een onbekende tijd", en: "an unknown time")
      length = say(nl: "Met \(time), \(kind).", en: "By \(time), \(kind).")
    }
    let again = say(nl: "En dan steeds opnieuw.", en: "And then again and again.")
    let theirs = step.theirNotice.map {
      say(nl: "De andere partij: \(notice($0)) van tevoren.", en: "The other party: \(notice($0)) in advance.")
    }
    return Clause(
      say(nl: "Verlenging \(number)", en: "Extension \(number)")
        + (isRepeated ? say(nl: " en verder", en: " and on") : ""),
      [
        length, isRepeated ? again : nil,
        step.kind == .agreement ? nil : text(of: .notice(step.notice, step.provenance.place)), theirs, who(step.who),
      ], step.provenance)
  }

  // MARK: Exits

  private func clause(of exit: Exit) -> Clause {
    let bound = exit.notBefore.map { bound in
      switch bound {
      case .day(let day): say(nl: "Niet voor \(impreciseDate(day)).", en: "Not before \(impreciseDate(day)).")
      case .afterStart(let length):
        say(
          nl: "Niet eerder dan \(period(length)) na het begin.",
          en: "Not earlier than \(period(length)) after the start.")
      }
    }
    let theirs =
      exit.isTheirs ? say(nl: "Dit kan alleen de andere partij.", en: "Only the other party can do this.") : nil
    return Clause(
      say(nl: "Uittreden", en: "Leaving"),
      [
        text(of: .exitDays(exit.each, exit.provenance.place)),
        exit.because.map { text(of: .conditionalExit($0, exit.provenance.place)) }, theirs, bound,
        text(of: .notice(exit.notice, exit.provenance.place)), who(exit.who),
      ], exit.provenance)
  }

  private func who(_ who: Authority) -> String? {
    switch who {
    case .notRecorded: nil
    case .unknown: say(nl: "Wie dat kan doen, is niet bekend.", en: "Who can do that is not known.")
    case .named(let name): say(nl: "Wie dat kan doen: \(name).", en: "Who can do that: \(name).")
    }
  }

  // MARK: Other contracts and days

  private func links(of contract: Contract) -> [Clause] {
    let name = say(nl: "Andere contracten", en: "Other contracts")
    var clauses: [Clause] = []
    if let under = contract.under {
      let outlasting =
        switch under.mayOutlive {
        case .no: say(nl: "Het duurt niet langer dan die.", en: "It lasts no longer than that one.")
        case .yes: say(nl: "Het kan langer duren dan die.", en: "It can last longer than that one.")
        case .atMost(let length):
          say(
            nl: "Het kan \(period(length)) langer duren dan die.",
            en: "It can last \(period(length)) longer than that one.")
        case .unknown:
          say(
            nl: "Of het langer kan duren dan die, is niet bekend.",
            en: "Whether it can last longer than that one is not known.")
        }
      clauses.append(
        Clause(
          name,
          [
            say(nl: "Valt onder raamovereenkomst \(under.contract).", en: "Falls under framework \(under.contract)."),
            outlasting,
          ], under.provenance))
    }
    let others = [
      contract.endsWith.map { say(nl: "Eindigt samen met \($0).", en: "Ends together with \($0).") },
      contract.follows.map { say(nl: "Begint na het einde van \($0).", en: "Starts after the end of \($0).") },
      contract.isFramework ? say(nl: "Is zelf een raamovereenkomst.", en: "Is a framework agreement itself.") : nil,
      contract.longFrameworkReason.map {
        say(nl: "Waarom langer dan vier jaar: \($0)", en: "Why longer than four years: \($0)")
      },
    ].compactMap(\.self)
    if !others.isEmpty {
      clauses.append(Clause(name, others, Provenance(place: contract.provenance.place)))
    }
    return clauses
  }

  private func clause(of date: RecurringDate) -> Clause {
    Clause(
      date.title,
      [
        text(of: .recurringDate(date.each, date.provenance.place)),
        date.notice.map { text(of: .notice($0, date.provenance.place)) },
        date.owner.map { say(nl: "Wie ervoor zorgt: \($0).", en: "Who sees to it: \($0).") },
      ], date.provenance)
  }
}
