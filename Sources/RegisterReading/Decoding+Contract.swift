import CivilDates
import Diagnostics
import LocatedYAML
import Register

extension Decoding {
  /// A contract with its versions.
  mutating func contract(_ node: Node) -> Versioned<Contract>? {
    versions(of: node, shape: Grammar.contract) { decoding, node, amendment in
      decoding.contractVersion(node, amendment: amendment)
    }
  }

  private mutating func contractVersion(
    _ node: Node, amendment: (source: Source, keys: Set<String>)?
  ) -> Contract? {
    guard let id = text(node["id"]), let title = text(node["title"]), let termNode = node["term"] else { return nil }
    let whole = provenance(node, also: amendment?.source)
    func source(for key: String) -> Source? {
      amendment.flatMap { $0.keys.contains(key) ? $0.source : nil }
    }
    let basis = word(node["basis"], as: AlgemeneTermijnenwet.Basis.self) ?? .contract
    var contract = Contract(
      id: id, title: title, term: term(termNode, within: whole, also: source(for: "term")), provenance: whole)
    contract.knownFrom = firstKnown(in: node)
    contract.short = text(node["short"])
    contract.labels = labels(node)
    contract.finalLastDay = impreciseDate(node["final-last-day"])
    contract.url = text(node["url"])
    contract.contact = text(node["contact"])
    contract.note = text(node["note"])
    for item in node["extensions"]?.items ?? [] {
      add(item, to: &contract, basis: basis, within: whole, also: source(for: "extensions"))
    }
    if let claims = node["claims"] {
      contract.claims = Claims(
        period: period(claims) ?? period(claims["period"]), dueAfter: period(claims["due-after"]),
        basis: word(claims["basis"], as: AlgemeneTermijnenwet.Basis.self) ?? basis,
        provenance: provenance(claims, within: whole, also: source(for: "claims")))
    }
    for (key, items) in [("exit", node["exit"].map { [$0] }), ("exits", node["exits"]?.items)] {
      contract.exits += (items ?? []).compactMap { exit($0, basis: basis, within: whole, also: source(for: key)) }
    }
    links(of: node, into: &contract, within: whole)
    for item in node["dates"]?.items ?? [] {
      guard let id = text(item["id"]), let each = recurringDays(item["each"]) else { continue }
      contract.dates.append(
        RecurringDate(
          id: id, title: text(item["title"]) ?? id, each: each, notice: item["notice"].map { notice($0) },
          owner: text(item["owner"]), provenance: provenance(item, within: whole, also: source(for: "dates"))))
    }
    contract.isFramework = node["framework"].map { boolean($0) ?? true } ?? false
    contract.longFrameworkReason = text(node["framework"]?["justified"])
    contract.parties = (node["parties"]?.items ?? []).compactMap { item in
      (text(item["name"]) ?? text(item)).map { Party(role: text(item["role"]), name: $0) }
    }
    contract.value = text(node["value"])
    contract.number = text(node["number"])
    contract.owner = text(node["owner"])
    contract.costs = costs(node["costs"])
    contract.history = events
    return contract
  }

  /// Adds a step as often as it is there.
  private mutating func add(
    _ node: Node, to contract: inout Contract, basis: AlgemeneTermijnenwet.Basis, within whole: Provenance,
    also amendment: Source?
  ) {
    guard let kind = word(node["by"], as: Extension.Kind.self) else { return }
    if contract.repeatsLastExtension { contract.unlimitedBeforeLast = contract.extensions.last?.provenance.place }
    let isPerParty = node["notice"]?["us"] != nil
    var step = Extension(
      kind: kind, duration: period(node["duration"]),
      notice: notice(isPerParty ? node["notice"]?["us"] : node["notice"]), who: authority(node["who"]),
      basis: word(node["basis"], as: AlgemeneTermijnenwet.Basis.self) ?? basis,
      provenance: provenance(node, within: whole, also: amendment))
    step.atMost = period(node["duration"]?["at-most"])
    step.isOpen = text(node["duration"]) == "open"
    step.theirNotice = (node["notice"]?["them"]).map { notice($0) }
    switch text(node["times"]) {
    case "unlimited":
      contract.extensions.append(step)
      contract.repeatsLastExtension = true
    case "unknown":
      // Once at least; how much longer it can last after that is not known, unless a most covers all of it.
      contract.extensions.append(step)
      if step.duration != nil {
        var further = Extension(
          kind: kind, duration: nil, notice: step.notice, who: step.who, basis: step.basis, provenance: step.provenance)
        further.theirNotice = step.theirNotice
        contract.extensions.append(further)
      }
    default:
      contract.extensions += Array(repeating: step, count: min(integer(node["times"]) ?? 1, 999))
    }
  }

  private mutating func exit(
    _ node: Node, basis: AlgemeneTermijnenwet.Basis, within whole: Provenance, also amendment: Source?
  ) -> Exit? {
    guard let each = recurringDays(node["each"]) else { return nil }
    var exit = Exit(
      each: each, notice: notice(node["notice"]), after: texts(node["after"]), who: authority(node["who"]),
      basis: word(node["basis"], as: AlgemeneTermijnenwet.Basis.self) ?? basis,
      provenance: provenance(node, within: whole, also: amendment))
    exit.by = word(node["by"], as: Exit.Party.self) ?? .either
    exit.because = text(node["because"])
    exit.notBefore =
      period(node["not-before"]).map { .afterStart($0) } ?? impreciseDate(node["not-before"]).map { .day($0) }
    return exit
  }

  /// What the contract hangs on: its framework, the one that it ends with, the one that it follows.
  private mutating func links(of node: Node, into contract: inout Contract, within whole: Provenance) {
    contract.endsWith = text(node["ends-with"])
    contract.follows = text(node["follows"])
    guard let under = node["under"], let id = text(under["contract"]) ?? text(under) else { return }
    let outlasting: Framework.Outlasting
    if text(under["may-outlive"]) == "unknown" {
      outlasting = .unknown
    } else if let longer = period(under["may-outlive"]) {
      outlasting = .atMost(longer)
    } else {
      outlasting = boolean(under["may-outlive"]) ?? false ? .yes : .no
    }
    contract.under = Framework(contract: id, mayOutlive: outlasting, provenance: provenance(under, within: whole))
  }

  private func recurringDays(_ node: Node?) -> RecurringDays? {
    switch text(node) {
    case "day": return .day
    case "month-end": return .monthEnd
    case "quarter-end": return .quarterEnd
    case let day?: return MonthDay(day).map { .daysOfYear([$0]) }
    case nil: break
    }
    let days = texts(node).compactMap { MonthDay($0) }.sorted { ($0.month, $0.day) < ($1.month, $1.day) }
    return days.isEmpty ? nil : .daysOfYear(days)
  }

  private mutating func term(_ node: Node, within whole: Provenance, also amendment: Source?) -> Term {
    let lastDay: Term.LastDay =
      switch text(node["last-day"]) {
      case "open": .open
      case "unknown": .unknown
      default: impreciseDate(node["last-day"]).map { .day($0) } ?? .unknown
      }
    var term = Term(
      start: impreciseDate(node["start"]), duration: period(node["duration"]), lastDay: lastDay,
      provenance: provenance(node, within: whole, also: amendment))
    term.atMost = period(node["at-most"])
    if let stated = node["stated"] {
      var value = Term.Stated(provenance: provenance(stated))
      value.start = impreciseDate(stated["start"])
      value.duration = period(stated["duration"])
      value.lastDay = impreciseDate(stated["last-day"])
      value.finalLastDay = impreciseDate(stated["final-last-day"])
      value.because = text(stated["because"])
      term.stated = value
      // What a source states instead is part of the proof.
      term.provenance.sources += value.provenance.sources
    }
    return term
  }
}
