import CivilDates
import Diagnostics
import LocatedYAML
import Register
import Words

/// Turns values that fit their shape into the parts of a register.
///
/// A value that does not fit has been reported by the shape check already; here it is passed over.
struct Decoding {
  /// From which day on the facts of each document are known.
  let knownFrom: [String: CivilDate?]
  /// Whether the register lists its documents at all.
  let listsDocuments: Bool
  /// What words such as "medio" mean: a first and a last day of the year.
  let conventions: [String: (from: MonthDay, to: MonthDay)]
  /// What was found on the way.
  var diagnostics: [Diagnostic] = []
  var nearNames = NearNames()

  /// What has happened to the contract or transition that is being decoded, the same for all its versions.
  private(set) var events: [HistoryEvent] = []

  // MARK: Values

  func text(_ node: Node?) -> String? {
    node?.text
  }

  func texts(_ node: Node?) -> [String] {
    guard let node else { return [] }
    return node.items?.compactMap(\.text) ?? node.text.map { [$0] } ?? []
  }

  func date(_ node: Node?) -> CivilDate? {
    text(node).flatMap { CivilDate($0) }
  }

  func period(_ node: Node?) -> Period? {
    text(node).flatMap { Period($0) }
  }

  func integer(_ node: Node?) -> Int? {
    text(node).flatMap { ScalarKind.integer($0) }
  }

  func boolean(_ node: Node?) -> Bool? {
    text(node).map { $0.lowercased() == "true" }
  }

  func word<Word: RawRepresentable>(_ node: Node?, as type: Word.Type) -> Word? where Word.RawValue == String {
    text(node).flatMap { Word(rawValue: $0) }
  }

  func authority(_ node: Node?) -> Authority {
    switch text(node) {
    case nil: .notRecorded
    case "unknown": .unknown
    case let name?: .named(name)
    }
  }

  /// A date as well as it is known; nil for `unknown` and for what is not there.
  mutating func impreciseDate(_ node: Node?) -> ImpreciseDate? {
    guard let node else { return nil }
    guard node.entries != nil else { return text(node).flatMap { ImpreciseDate(edtf: $0) } }
    let about = text(node["about"]) ?? ""
    switch (date(node["from"]), date(node["to"])) {
    case (let from?, let to?):
      if from <= to {
        // Bounds that are no more than the month or year named add nothing: up to and including it is its last day.
        if let named = ImpreciseDate(namedThrough: about), named.earliest == from, named.latest == to {
          return ImpreciseDate(to)
        }
        return ImpreciseDate(earliest: from, latest: to, text: about)
      }
      report(
        .invalidDate, node,
        Message { $0.firstDayAfterLast },
        help: Message { $0.swapFromAndTo })
    case (nil, nil) where node["from"] == nil && node["to"] == nil:
      if let meant = conventional(about) { return meant }
      if let named = ImpreciseDate(namedThrough: about) { return ImpreciseDate(named.latest) }
      report(
        .invalidDate, node,
        Message { $0.conventionNotSet(about) },
        help: Message { $0.addFromAndTo })
    case (nil, _?), (_?, nil):
      if node["from"] == nil || node["to"] == nil {
        report(
          .invalidDate, node,
          Message { $0.fromAndToGoTogether },
          help: Message { $0.writeBoth })
      }
    default: break
    }
    return nil
  }

  /// `medio 2021`, by the conventions of the register.
  private func conventional(_ about: String) -> ImpreciseDate? {
    let words = about.split(separator: " ")
    guard words.count == 2, let convention = conventions[words[0].lowercased()], let year = Int(words[1]),
      let from = convention.from.inYear(year), let to = convention.to.inYear(year), from <= to
    else { return nil }
    return ImpreciseDate(earliest: from, latest: to, text: about)
  }

  func notice(_ node: Node?) -> Notice {
    guard let node else { return .unknown }
    if let years = integer(node["calendar-years"]) { return .calendarYears(years) }
    if let months = integer(node["calendar-months"]) { return .calendarMonths(months) }
    return period(node).map { .period($0) } ?? .unknown
  }

  // MARK: Where things come from

  mutating func sources(_ node: Node?) -> [Source] {
    (node?.items ?? []).compactMap { source($0) }
  }

  mutating func source(_ node: Node) -> Source? {
    guard let document = document(of: node) else { return nil }
    return Source(
      document: document, lines: text(node["lines"]).flatMap(ScalarKind.lines), at: text(node["at"]),
      quote: text(node["quote"]), note: text(node["note"]), place: node.place)
  }

  /// The document that a citation names; one that the register does not list is reported.
  private mutating func document(of citation: Node) -> String? {
    guard let node = citation["document"], let document = text(node) else { return nil }
    if listsDocuments, knownFrom[document] == nil {
      let nearest = nearNames.nearest(to: document, among: knownFrom.keys.sorted())
      report(
        .unknownReference, node, Message { $0.documentNotListed(document) },
        help: nearest.map { name in Message { $0.didYouMean(name) } } ?? Message { $0.addItThere })
    }
    return document
  }

  /// What a part rests on; a part without sources of its own rests on those of the whole.
  mutating func provenance(_ node: Node, within whole: Provenance? = nil, also amendment: Source? = nil) -> Provenance {
    var sources = sources(node["sources"])
    if sources.isEmpty { sources = whole?.sources ?? [] }
    if let amendment, !sources.contains(amendment) { sources.append(amendment) }
    return Provenance(
      place: node.place, sources: sources, assumed: text(node["assumed"]),
      note: text(node["note"]))
  }

  /// The first day on which one of the sources below a value is known, save those of later versions and events; nil if
  /// they are none, or if one always was.
  mutating func firstKnown(in node: Node) -> CivilDate? {
    var documents: [String] = []
    addDocuments(in: node, to: &documents)
    var first: CivilDate?
    for document in documents {
      guard let day = knownFrom[document] ?? nil else { return nil }
      first = min(first ?? day, day)
    }
    return first
  }

  private mutating func addDocuments(in node: Node, to documents: inout [String]) {
    switch node.content {
    case .scalar: break
    case .sequence(let items): for item in items { addDocuments(in: item, to: &documents) }
    case .mapping(let entries):
      for entry in entries where entry.key != "amendments" && entry.key != "history" {
        if entry.key == "sources" {
          documents += (entry.value.items ?? []).compactMap { document(of: $0) }
        } else {
          addDocuments(in: entry.value, to: &documents)
        }
      }
    }
  }

  /// Every citation below a value, also those of amendments and events.
  func citations(in node: Node) -> [Source] {
    // Undated is enough: what the citation proves does not matter here, and unknown documents were reported before.
    var copy = self
    var found: [Source] = []
    for entry in node.entries ?? [] {
      if entry.key == "sources" {
        found += copy.sources(entry.value)
      } else {
        if entry.key == "amendments" { found += copy.sources(entry.value) }
        found += citations(in: entry.value)
      }
    }
    for item in node.items ?? [] { found += citations(in: item) }
    return found
  }

  /// The first citation below a value.
  func firstSource(in node: Node) -> Source? {
    citations(in: node).first
  }

  mutating func report(_ code: DiagnosticCode, _ node: Node, _ message: Message, help: Message) {
    diagnostics.append(Diagnostic(code, at: node.place, length: node.length, message, help: help))
  }

  func labels(_ node: Node) -> Labels {
    var labels = Labels()
    labels.regions = texts(node["region"])
    labels.domains = texts(node["domain"])
    labels.parties = texts(node["parties"]) + (node["parties"]?.items ?? []).compactMap { text($0["name"]) }
    labels.audiences = texts(node["audience"])
    return labels
  }

  mutating func history(_ node: Node?) -> [HistoryEvent] {
    var events: [HistoryEvent] = []
    for item in node?.items ?? [] {
      guard let known = date(item["known"]), let kind = word(item["event"], as: HistoryEvent.Kind.self) else {
        continue
      }
      events.append(
        HistoryEvent(
          // The step of a contract is a number, that of a transition a name: the kind of event takes its own.
          Happening(
            kind,
            Happening.Fields(
              step: integer(item["step"]), preparatoryStep: text(item["step"]), lastDay: date(item["last-day"]),
              target: date(item["target"]), isAccepted: boolean(item["accepted"]) ?? false)),
          known: known, received: date(item["received"]), provenance: provenance(item)))
    }
    // Events of one day keep the order of the file.
    return events.enumerated().sorted { ($0.element.known, $0.offset) < ($1.element.known, $1.offset) }.map(\.element)
  }

  mutating func costs(_ node: Node?) -> [Cost] {
    var costs: [Cost] = []
    for item in node?.items ?? [] {
      guard let what = text(item["what"]), let cents = text(item["amount"]).flatMap(ScalarKind.cents),
        let occasion = word(item["when"], as: Cost.Occasion.self)
      else { continue }
      costs.append(
        Cost(
          what: what, cents: cents, frequency: word(item["per"], as: Cost.Frequency.self) ?? .once, occasion: occasion,
          provenance: provenance(item)))
    }
    return costs
  }

  // MARK: Versions

  /// The original of a file and what each of its amendments makes of it.
  mutating func versions<Item: Sendable>(
    of node: Node, shape: Shape, decode: (inout Decoding, Node, (source: Source, keys: Set<String>)?) -> Item?
  ) -> Versioned<Item>? {
    events = history(node["history"])
    guard let original = decode(&self, node, nil) else { return nil }
    var amendments: [(known: CivilDate, source: Source, set: Node)] = []
    for item in node["amendments"]?.items ?? [] {
      guard let source = source(item), let set = item["set"] else { continue }
      amendments.append((knownFrom[source.document]?.flatMap(\.self) ?? .min, source, set))
    }
    amendments = amendments.enumerated().sorted { ($0.element.known, $0.offset) < ($1.element.known, $1.offset) }
      .map(\.element)
    // What amends and what happened is the same for every version, and would be looked at once for each.
    var merged = node.without(["amendments", "history"])
    var amended: [(knownFrom: CivilDate, item: Item)] = []
    for amendment in amendments {
      merged = merged.merging(amendment.set)
      var problems: [Diagnostic] = []
      check(merged, against: shape, into: &problems)
      diagnostics += problems
      let keys = Set(amendment.set.entries?.map(\.key) ?? [])
      if let item = decode(&self, merged, (amendment.source, keys)) { amended.append((amendment.known, item)) }
    }
    return Versioned(original, amended: amended)
  }
}
