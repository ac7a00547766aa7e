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
    contract.knownFrom = firstKnown(allSources(in: node))
    contract.short = text(node["short"])
    contract.labels = labels(node)
    contract.finalLastDay = impreciseDate(node["final-last-day"])
    contract.url = text(node["url"])
    contract.contact = text(node["contact"])
    contract.note = text(node["note"])
    for item in node["extensions"]?.items ?? [] {
      guard let kind = word(item["by"], as: Extension.Kind.self) else { continue }
      let step = Extension(
        kind: kind, duration: period(item["duration"]), notice: notice(item["notice"]), who: authority(item["who"]),
        basis: word(item["basis"], as: AlgemeneTermijnenwet.Basis.self) ?? basis,
        provenance: provenance(item, within: whole, also: source(for: "extensions")))
      contract.extensions += Array(repeating: step, count: min(integer(item["times"]) ?? 1, 999))
    }
    if let claims = node["claims"] {
      contract.claims = Claims(
        period: period(claims) ?? period(claims["period"]), dueAfter: period(claims["due-after"]),
        basis: word(claims["basis"], as: AlgemeneTermijnenwet.Basis.self) ?? basis,
        provenance: provenance(claims, within: whole, also: source(for: "claims")))
    }
    if let exit = node["exit"], let each = text(exit["each"]).flatMap({ MonthDay($0) }) {
      contract.exit = Exit(
        each: each, notice: notice(exit["notice"]), after: texts(exit["after"]), who: authority(exit["who"]),
        basis: word(exit["basis"], as: AlgemeneTermijnenwet.Basis.self) ?? basis,
        provenance: provenance(exit, within: whole, also: source(for: "exit")))
    }
    contract.costs = costs(node["costs"])
    contract.history = events
    return contract
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
