import CivilDates
public import Register

extension StepNetwork {
  /// What the networks of a transition have in common, whatever the target date: worked out once for all of them.
  struct Shape: Sendable {
    /// The steps by their ids.
    let steps: [String: Transition.Step]
    /// Their ids in an order in which each stands after those that it waits for.
    let order: [String]
    /// The steps that wait for each, in that order.
    let successors: [String: [Transition.Step]]
    /// The steps that the move does not ask for.
    let needless: Set<String>
    /// Whether one of them waits for a step of another transition.
    let hasReferences: Bool
    /// What has happened to each.
    let history: [String: StepEvents]

    /// What is the same for every target date of a transition.
    ///
    /// - Parameters:
    ///   - transition: the transition, as known on the day of the question.
    ///   - isMoved: whether a contract is known and moves.
    init(of transition: Transition, isMoved: (String) -> Bool) {
      let steps = Dictionary(transition.steps.map { ($0.id, $0) }) { first, _ in first }
      let order = StepNetwork.topologicalOrder(of: transition.steps)
      var successors: [String: [Transition.Step]] = [:]
      for step in order.compactMap({ steps[$0] }) {
        for predecessor in step.after { successors[predecessor, default: []].append(step) }
      }
      self.steps = steps
      self.order = order
      self.successors = successors
      needless = Set(
        steps.values.filter { step in step.contracts.map { !$0.contains(where: isMoved) } ?? false }.map(\.id))
      hasReferences = steps.values.contains { $0.after.contains(where: Transition.Step.isReference) }
      history = transition.history.enumerated().reduce(into: [:]) { history, item in
        guard let preparation = item.element.happening.preparation, let step = preparation.step else { return }
        history[step, default: StepEvents()].add(item.element, for: preparation.target, at: item.offset)
      }
    }
  }

  /// What has happened to a step, by the target dates that the events are for.
  struct StepEvents: Sendable {
    private var forAll: [(place: Int, event: HistoryEvent)] = []
    private var forOne: [CivilDate: [(place: Int, event: HistoryEvent)]] = [:]

    /// Adds an event, for one target date or for all, that stands in a place of the history.
    mutating func add(_ event: HistoryEvent, for target: CivilDate?, at place: Int) {
      if let target {
        forOne[target, default: []].append((place, event))
      } else {
        forAll.append((place, event))
      }
    }

    /// What became of the step for a target date; nil if nothing was recorded for it.
    func outcome(for target: CivilDate) -> Transition.StepOutcome? {
      Transition.StepOutcome(of: events(for: target), for: target)
    }

    /// The event by which the step was refused last for a target date; nil if it was not.
    func refusal(for target: CivilDate) -> HistoryEvent? {
      events(for: target).last { $0.kind == .refused }
    }

    private func events(for target: CivilDate) -> [HistoryEvent] {
      guard let own = forOne[target] else { return forAll.map(\.event) }
      return (forAll + own).sorted { $0.place < $1.place }.map(\.event)
    }
  }

  /// The ids of steps in an order in which each stands after those that it waits for; steps in a circle are left out.
  public static func topologicalOrder(of steps: [Transition.Step]) -> [String] {
    let known = Set(steps.map(\.id))
    var waiting: [String: Int] = [:]
    var successors: [String: [String]] = [:]
    for step in steps {
      let before = Set(step.after).intersection(known)
      waiting[step.id] = before.count
      for predecessor in before { successors[predecessor, default: []].append(step.id) }
    }
    var ready = steps.map(\.id).filter { waiting[$0] == 0 }
    var order: [String] = []
    var position = 0
    while position < ready.count {
      let id = ready[position]
      position += 1
      order.append(id)
      for successor in successors[id] ?? [] {
        waiting[successor, default: 0] -= 1
        if waiting[successor] == 0 { ready.append(successor) }
      }
    }
    return order
  }
}
