import CivilDates
import Deadlines
public import Register
import Words

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
          words.statedOtherwiseName,
          [text(of: .settledDisagreement(stated.summary, because: stated.because, stated.provenance.place))],
          stated.provenance))
    }
    clauses += steps(of: contract)
    if let last = contract.finalLastDay {
      clauses.append(
        Clause(
          words.finalEndName,
          [
            words.endsOfLaw(last)
          ], contract.provenance))
    }
    clauses += contract.exits.map(clause)
    if let claims = contract.claims {
      clauses.append(
        Clause(
          words.claimsName,
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
    Clause(words.costsName, [self.cost(cost)], cost.provenance)
  }

  /// Something that happened, as a clause.
  public func clause(of event: HistoryEvent) -> Clause {
    Clause(
      words.happenedName(on: event.known),
      [
        text(of: .event(event.kind, known: event.known, event.provenance.place)),
        event.happening.fields.step.map {
          words.isAboutExtension($0)
        },
        event.lastDay.map { words.lastDayIs($0) },
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
      sentences.append(words.startNotKnown)
    }
    if let duration = term.duration { sentences.append(text(of: .duration(duration, place))) }
    switch term.lastDay {
    case .day(let day): sentences.append(text(of: .recordedLastDay(day, place)))
    case .open: sentences.append(words.noLastDay)
    case .unknown:
      let isGiven = contract.endsWith != nil || (contract.follows != nil && term.duration != nil)
      if !isGiven, term.computedLastDay == nil { sentences.append(text(of: .unknownEnd(place))) }
    }
    if let most = term.atMost {
      sentences.append(
        words.lastsAtMost(most))
    }
    if case .open(let computed, let recorded) = term.agreement {
      sentences.append(text(of: .openDisagreement(computed: computed, recorded: recorded, place)))
    }
    return Clause(words.termName, sentences, term.provenance)
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
      length = words.runsOnUntilLeft(kind)
    } else if let most = step.atMost {
      length = words.lengthens(byAtMost: most, kind: kind)
    } else {
      let time = step.duration.map { period($0) } ?? words.unknownTime
      length = words.lengthens(by: time, kind: kind)
    }
    let again = words.againAndAgain
    let theirs = step.theirNotice.map {
      words.otherPartysNotice(notice($0))
    }
    return Clause(
      words.extensionName(number)
        + (isRepeated ? words.andOn : ""),
      [
        length, isRepeated ? again : nil,
        step.kind == .agreement ? nil : text(of: .notice(step.notice, step.provenance.place)), theirs, who(step.who),
      ], step.provenance)
  }

  // MARK: Exits

  private func clause(of exit: Exit) -> Clause {
    let bound = exit.notBefore.map { bound in
      switch bound {
      case .day(let day): words.notBefore(day)
      case .afterStart(let length): words.notBefore(afterStart: length)
      }
    }
    let theirs =
      exit.isTheirs ? words.onlyTheOtherParty : nil
    return Clause(
      words.leavingName,
      [
        text(of: .exitDays(exit.each, exit.provenance.place)),
        exit.because.map { text(of: .conditionalExit($0, exit.provenance.place)) }, theirs, bound,
        text(of: .notice(exit.notice, exit.provenance.place)), who(exit.who),
      ], exit.provenance)
  }

  private func who(_ who: Authority) -> String? {
    switch who {
    case .notRecorded: nil
    case .unknown: words.whoCanIsNotKnown
    case .named(let name): words.whoCan(name)
    }
  }

  // MARK: Other contracts and days

  private func links(of contract: Contract) -> [Clause] {
    let name = words.otherContractsName
    var clauses: [Clause] = []
    if let under = contract.under {
      let outlasting =
        switch under.mayOutlive {
        case .no: words.noLongerThanFramework
        case .yes: words.longerThanFramework
        case .atMost(let length): words.longerThanFramework(by: length)
        case .unknown: words.unknownWhetherLongerThanFramework
        }
      clauses.append(
        Clause(
          name,
          [
            words.fallsUnder(under.contract),
            outlasting,
          ], under.provenance))
    }
    let others = [
      contract.endsWith.map { words.endsTogether(with: $0) },
      contract.follows.map { words.startsAfterEnd(of: $0) },
      contract.isFramework ? words.isFrameworkItself : nil,
      contract.longFrameworkReason.map {
        words.whyLongerThanFourYears($0)
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
        date.owner.map { words.whoSeesToIt($0) },
      ], date.provenance)
  }
}
