import CivilDates
import Register

/// What other contracts make of the terms of one.
public struct TermBounds: Sendable {
  /// How long it can last under its framework agreement.
  struct Frame: Sendable {
    /// The end (exclusive) that it does not outlast; nil if it is not known.
    let end: ImpreciseDate?
    /// Whether it is not known if it can outlast that.
    let isPossible: Bool
    /// How its dates tell of it.
    let reason: DerivationStep
    /// What that end rests on that no source says.
    let assumptions: [DerivationStep]
  }

  /// What its framework agreement makes of it; nil if nothing.
  var frame: Frame?
  /// What its dates say of the contracts that it follows or ends with.
  var reasons: [DerivationStep] = []
  /// What its start rests on that no source says, where it starts on the end of another one.
  var startAssumptions: [DerivationStep] = []
  /// What is only tried out of the contracts that it hangs on.
  var tried: [DerivationStep] = []
  /// The contract whose steps these are, where it ends with another one.
  var stepOwner: String?
  /// The contract's own first day, where its term is that of another.
  var ownStart: ImpreciseDate?

  /// Nothing.
  public init() {}
}

/// The timelines of the contracts that hang on others, each worked out once, in the order in which they hang.
///
/// A contract binds another by the end that it has on its course: when nobody acts from now on.
struct LinkedTimelines: Sendable {
  /// The timelines of those that hang on others, and of those that they hang on.
  private(set) var timelines: [String: Timeline] = [:]

  /// The timelines of the contracts of a snapshot that hang on others.
  ///
  /// - Complexity: O(n) in the number of contracts.
  init(of snapshot: Snapshot) {
    for contract in snapshot.contracts where !contract.parents.isEmpty {
      var pending = [contract]
      var waiting: Set<String> = []
      while let next = pending.last {
        // A contract that waits for itself has been refused; here it is worked out as if it hung on nothing.
        let missing = next.parents.filter { timelines[$0] == nil && !waiting.contains($0) }
          .compactMap { snapshot.contract($0) }
        if timelines[next.id] == nil, !missing.isEmpty, waiting.insert(next.id).inserted {
          pending += missing
          continue
        }
        pending.removeLast()
        if timelines[next.id] == nil { timelines[next.id] = linked(next) }
      }
    }
  }

  private func linked(_ contract: Contract) -> Timeline {
    var linked = contract
    var bounds = TermBounds()
    if let id = contract.endsWith, let other = timelines[id] {
      linked.term = other.contract.term
      linked.extensions = other.contract.extensions
      linked.repeatsLastExtension = other.contract.repeatsLastExtension
      linked.exits = other.contract.exits
      linked.history = other.contract.history
      // It can be ended before the other one is; nothing else can be decided on it alone.
      let own = contract.history.first { $0.kind == .terminated && $0.lastDay != nil }
      if let own, let lastDay = own.lastDay, other.fixed.map({ lastDay < $0.lastDay }) ?? true {
        linked.history.append(own)
      }
      bounds = other.bounds
      bounds.stepOwner = other.bounds.stepOwner ?? id
      bounds.reasons.insert(.endsWith(id, contract.provenance.place), at: 0)
      bounds.ownStart = contract.term.start
    }
    if let id = contract.follows, linked.term.start == nil {
      let end = timelines[id]?.courseEnd
      linked.term.start = end?.end
      bounds.startAssumptions = end?.assumptions ?? []
      bounds.reasons.append(
        .follows(id, end?.id, lastDay: end?.end?.map(\.previous), contract.term.provenance.place))
    }
    if let framework = contract.under { bounds.frame = frame(framework) ?? bounds.frame }
    bounds.tried += [contract.under?.contract, contract.follows].compactMap { $0.flatMap { timelines[$0] } }
      .flatMap { $0.historyFindings.filter(\.isAssumption) }
    return Timeline(of: linked, within: bounds)
  }

  private func frame(_ framework: Framework) -> TermBounds.Frame? {
    if framework.mayOutlive == .yes { return nil }
    let course = timelines[framework.contract]?.courseEnd
    if let course, course.isOpen { return nil }
    var end = course?.end
    if case .atMost(let longer) = framework.mayOutlive { end = end?.map { $0.adding(longer, rounding: .up) } }
    return TermBounds.Frame(
      end: end, isPossible: framework.mayOutlive == .unknown,
      reason: .underFramework(
        framework.contract, course?.id, framework.mayOutlive, lastDay: end?.map(\.previous),
        framework.provenance.place),
      assumptions: (course?.assumptions ?? [])
        + (framework.provenance.assumed.map { [.assumed($0, framework.provenance.place)] } ?? []))
  }
}
