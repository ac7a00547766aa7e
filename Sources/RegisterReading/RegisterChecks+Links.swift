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
            BilingualText(
              nl: "`\(id)` hangt via `\(link.text)` van zichzelf af",
              en: "`\(id)` hangs on itself through `\(link.text)`"),
            help: BilingualText(
              nl: "haal een van de verwijzingen weg (`under`, `ends-with`, `follows`)",
              en: "take one of the links out (`under`, `ends-with`, `follows`)"))
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
        BilingualText(
          nl: "een raamovereenkomst van meer dan vier jaar, zonder reden",
          en: "a framework agreement of more than four years, without a reason"),
        help: BilingualText(
          nl: "voeg `framework: {justified: \"...\"}` toe (Aanbestedingswet 2012, art. 2.140, lid 3)",
          en: "add `framework: {justified: \"...\"}` (Aanbestedingswet 2012, art. 2.140(3))"))
    }
  }

  /// A contract that starts when its framework agreement is over.
  mutating func startAfterFramework(_ timeline: Timeline) {
    guard let framework = timeline.contract.under, let start = timeline.start, let end = timeline.ends[0].end,
      end.latest <= start.earliest
    else { return }
    report(
      .unusedPart, framework.provenance.place,
      BilingualText(
        nl: "`\(timeline.contract.id)` begint op \(start.earliest), na het einde van `\(framework.contract)`",
        en: "`\(timeline.contract.id)` starts on \(start.earliest), after the end of `\(framework.contract)`"),
      help: BilingualText(
        nl: "leg vast of de raamovereenkomst is verlengd, of hoe lang het contract haar overleeft (`may-outlive`)",
        en: "record whether the framework agreement was extended, or how long the contract outlives it "
          + "(`may-outlive`)"))
  }

  /// Parts of a contract that cannot hold together, or that do nothing.
  mutating func combinations(of contract: Contract) {
    let place = contract.term.provenance.place
    if contract.term.lastDay == .open, contract.term.duration != nil {
      contradicting(
        place,
        BilingualText(
          nl: "`last-day: open` en `duration` gaan niet samen", en: "`last-day: open` and `duration` do not go together"
        ),
        help: BilingualText(
          nl:
            "loopt het na de eerste termijn door, laat `last-day` weg en voeg `extensions: [{by: silence, duration: open}]` "
            + "toe",
          en: "if it runs on after the first term, leave `last-day` out and add "
            + "`extensions: [{by: silence, duration: open}]`"))
    }
    if contract.term.lastDay == .open, let step = contract.extensions.first {
      contradicting(
        step.provenance.place,
        BilingualText(
          nl: "een contract zonder einde kan niet worden verlengd", en: "a contract without an end cannot be extended"),
        help: BilingualText(
          nl:
            "geef de eerste termijn een `duration`, of haal de verlengingen weg en beschrijf met `exits` hoe men eruit kan",
          en:
            "give the first term a `duration`, or take the extensions out and describe with `exits` how it can be left")
      )
    }
    if let open = contract.extensions.firstIndex(where: \.isOpen), open + 1 < contract.extensions.count {
      contradicting(
        contract.extensions[open + 1].provenance.place,
        BilingualText(
          nl: "na een verlenging zonder einde komt geen verlenging meer",
          en: "after an extension without an end there comes no other"),
        help: BilingualText(nl: "haal haar weg, of zet haar ervoor", en: "take it out, or put it before that one"))
    }
    if contract.repeatsLastExtension, contract.extensions.last?.duration == nil {
      contradicting(
        contract.extensions.last?.provenance.place ?? place,
        BilingualText(
          nl: "een verlenging zonder vaste lengte kan niet steeds terugkomen",
          en: "an extension without a fixed length cannot come back for ever"),
        help: BilingualText(
          nl: "geef `duration: P1Y`, of laat `times` weg", en: "give `duration: P1Y`, or leave `times` out"))
    }
    if let step = contract.unlimitedBeforeLast {
      contradicting(
        step,
        BilingualText(
          nl: "na een verlenging die steeds terugkomt, komt geen andere",
          en: "after one that comes back for ever there is no other"),
        help: BilingualText(nl: "zet haar als laatste", en: "put it last"))
    }
    unusedParts(of: contract)
  }

  private mutating func contradicting(_ place: Place, _ message: BilingualText, help: BilingualText) {
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
        BilingualText(
          nl: "`\(contract.id)` eindigt met `\(other)`: zijn eigen looptijd, verlengingen en uitgangen tellen niet",
          en: "`\(contract.id)` ends with `\(other)`: its own length, extensions and exits do not count"),
        help: BilingualText(nl: "haal ze weg, of haal `ends-with` weg", en: "take them out, or take `ends-with` out"))
    }
    if let other = contract.follows, contract.term.start != nil {
      report(
        .unusedPart, place,
        BilingualText(
          nl: "`start` staat vast, dus dat het na `\(other)` begint telt niet",
          en: "`start` is recorded, so that it starts after `\(other)` does not count"),
        help: BilingualText(nl: "haal een van beide weg", en: "take one of the two out"))
    }
    if contract.term.atMost != nil, contract.term.start == nil, contract.follows == nil {
      report(
        .unusedPart, place,
        BilingualText(
          nl: "`at-most` telt vanaf het begin, en dat staat er niet",
          en: "`at-most` counts from the start, which is not recorded"),
        help: BilingualText(nl: "voeg `start` toe", en: "add `start`"))
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
        BilingualText(
          nl: "de eerste termijn duurt langer dan `at-most` (\(most)), en wordt daar afgekapt",
          en: "the first term lasts longer than `at-most` (\(most)), and is cut off there"),
        help: BilingualText(nl: "kijk `duration` en `at-most` na", en: "check `duration` and `at-most`"))
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
      BilingualText(
        nl: "deze verlenging komt nooit: `at-most` (\(most)) is dan al bereikt",
        en: "this extension never comes: `at-most` (\(most)) is reached by then"),
      help: BilingualText(
        nl: "haal haar weg, of kijk `at-most` na", en: "take it out, or check `at-most`"))
  }
}
