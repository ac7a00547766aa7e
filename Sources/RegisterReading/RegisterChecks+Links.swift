import CivilDates
import Deadlines
import Diagnostics
import Register
import Words

extension RegisterChecks {
  /// Contracts that hang on each other in a circle: none of them would have an end of its own.
  ///
  /// - Complexity: O(n) in the number of contracts and links.
  mutating func linksInCircles() {
    var done: Set<String> = []
    for start in named.hangsOn.keys.sorted() where !done.contains(start) {
      var path: [(id: String, next: Int)] = [(start, 0)]
      var onPath: Set<String> = [start]
      while let (id, next) = path.last {
        let links = named.hangsOn[id] ?? []
        guard next < links.count else {
          path.removeLast()
          onPath.remove(id)
          done.insert(id)
          continue
        }
        path[path.count - 1].next += 1
        let link = links[next]
        if onPath.contains(link.text) {
          report(
            .cycle, link.place, length: link.length,
            Message { $0.hangsOnItself(id, through: link.text) },
            help: Message { $0.takeLinkOut })
        } else if !done.contains(link.text) {
          path.append((link.text, 0))
          onPath.insert(link.text)
        }
      }
    }
  }

  /// Framework agreements of more than four years without a reason (Aanbestedingswet 2012, article 2.140(3)).
  mutating func longFrameworks(of register: Register) {
    let frameworks = Set(register.contracts.flatMap { $0.all.compactMap { $0.under?.contract } })
    for contract in register.contracts.flatMap({ $0.all })
    where (contract.isFramework || frameworks.contains(contract.id)) && contract.longFrameworkReason == nil {
      guard contract.extensions.count <= Self.mostSteps, let start = contract.term.start else { continue }
      let limit = start.latest.adding(Period(years: 4), rounding: .up).previous
      let furthest = contract.repeatsLastExtension ? nil : contract.termEnds().last?.end?.earliest.previous
      let isEndless = contract.repeatsLastExtension || contract.termEnds().contains(where: \.isOpen)
      guard isEndless || furthest.map({ $0 > limit }) ?? false else { continue }
      report(
        .longFramework, contract.term.provenance.place,
        Message { $0.longFramework },
        help: Message { $0.justifyFramework })
    }
  }

  /// A contract that starts when its framework agreement is over.
  mutating func startAfterFramework(_ timeline: Timeline) {
    guard let framework = timeline.contract.under, let start = timeline.start, let end = timeline.ends[0].end,
      end.latest <= start.earliest
    else { return }
    report(
      .unusedPart, framework.provenance.place,
      Message { $0.startsAfterFramework(timeline.contract.id, start: start.earliest, framework: framework.contract) },
      help: Message { $0.recordFramework })
  }

  /// Parts of a contract that cannot hold together, or that do nothing.
  mutating func combinations(of contract: Contract) {
    let place = contract.term.provenance.place
    if contract.term.lastDay == .open, contract.term.duration != nil {
      contradicting(
        place,
        Message { $0.openAndDuration },
        help: Message { $0.leaveLastDayOut })
    }
    if contract.term.lastDay == .open, let step = contract.extensions.first {
      contradicting(
        step.provenance.place,
        Message { $0.noEndToExtend },
        help: Message { $0.giveFirstTermDuration }
      )
    }
    if let open = contract.extensions.firstIndex(where: \.isOpen), open + 1 < contract.extensions.count {
      contradicting(
        contract.extensions[open + 1].provenance.place,
        Message { $0.nothingAfterOpen },
        help: Message { $0.putBeforeOpen })
    }
    if contract.repeatsLastExtension, contract.extensions.last?.duration == nil {
      contradicting(
        contract.extensions.last?.provenance.place ?? place,
        Message { $0.noLengthToRepeat },
        help: Message { $0.giveDurationOrNoTimes })
    }
    if let step = contract.unlimitedBeforeLast {
      contradicting(
        step,
        Message { $0.nothingAfterUnlimited },
        help: Message { $0.putItLast })
    }
    unusedParts(of: contract)
  }

  private mutating func contradicting(_ place: Place, _ message: Message, help: Message) {
    report(.contradictingTerm, place, message, help: help)
  }

  /// What is recorded and does nothing, because the contract hangs on another.
  private mutating func unusedParts(of contract: Contract) {
    let place = contract.term.provenance.place
    if let other = contract.endsWith,
      contract.term.duration != nil || contract.term.lastDay != .unknown || !contract.extensions.isEmpty
        || !contract.exits.isEmpty
    {
      report(
        .unusedPart, place,
        Message { $0.endsWithOther(contract.id, other: other) },
        help: Message { $0.takeThemOut })
    }
    if let other = contract.follows, contract.term.start != nil {
      report(
        .unusedPart, place,
        Message { $0.startOverFollows(other) },
        help: Message { $0.takeOneOfTheTwoOut })
    }
    if contract.term.atMost != nil, contract.term.start == nil, contract.follows == nil {
      report(
        .unusedPart, place,
        Message { $0.atMostWithoutStart },
        help: Message { $0.addStart })
    }
    stepsBeyondMost(of: contract)
  }

  /// What `at-most` leaves no room for.
  private mutating func stepsBeyondMost(of contract: Contract) {
    guard let most = contract.term.atMost, let start = contract.term.start?.latest, contract.endsWith == nil else {
      return
    }
    if let duration = contract.term.duration,
      start.adding(most, rounding: .up) < start.adding(duration, rounding: .up)
    {
      report(
        .unusedPart, contract.term.provenance.place,
        Message { $0.firstTermCut(at: most) },
        help: Message { $0.checkDurationAndAtMost })
      return
    }
    let ends = contract.termEnds()
    // Of a clause that comes back more often than there is room for, the last times are what is left out on purpose.
    let last = contract.extensions.prefix(ends.count - 1).last?.provenance.place
    guard !(ends.last?.isOpen ?? true),
      let lost = contract.extensions.dropFirst(ends.count - 1).first(where: { $0.provenance.place != last })
    else { return }
    report(
      .unusedPart, lost.provenance.place,
      Message { $0.extensionNeverComes(most: most) },
      help: Message { $0.takeOutOrCheckAtMost })
  }
}
