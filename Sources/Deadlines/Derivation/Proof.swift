import Register

/// The sources of a date, in order, with what several dates share held once.
struct SourceList: Sendable {
  private var parts: [ArraySlice<Source>] = []

  /// These sources, each list shared with whoever else holds it.
  init(_ parts: ArraySlice<Source>...) {
    self.parts = parts.filter { !$0.isEmpty }
  }

  static func += (left: inout SourceList, right: SourceList) {
    left.parts += right.parts
  }

  /// Each source once, in order, save those of documents that are not known yet.
  ///
  /// - Complexity: O(n).
  func known(without laterDocuments: Set<String>) -> [Source] {
    var seen: Set<Source> = []
    return parts.joined().filter { !laterDocuments.contains($0.document) && seen.insert($0).inserted }
  }
}

/// How a date was computed and what it rests on; turned into lists only when somebody asks for them.
struct Proof: Sendable {
  var derivation = Derivation()
  var sources = SourceList()
  /// The preparatory step whose chain comes before that derivation, and its sources after these; nil for a contract.
  var chain: (network: StepNetwork, step: String)?
  /// The documents that are not known yet on the day of the question.
  var laterDocuments: Set<String> = []

  /// How it was computed.
  var steps: [DerivationStep] {
    (chain.map { $0.network.derivation(of: $0.step) } ?? []) + derivation.steps
  }

  /// What it rests on, as far as that is known.
  var knownSources: [Source] {
    var all = sources
    if let chain { all += SourceList(chain.network.sources(of: chain.step)[...]) }
    return all.known(without: laterDocuments)
  }
}
