import Deadlines
import Diagnostics
import Register
import Words

/// What is wrong between transitions that wait for each other.
extension RegisterChecks {
  /// A step of a transition, or its move as a whole where the step is nil.
  private struct Knot: Hashable {
    let transition: String
    let step: String?

    var name: String { step.map { "\(transition)/\($0)" } ?? transition }
  }

  /// Every step and transition that one waits for elsewhere must exist, and nothing may wait for itself in the end.
  mutating func otherTransitions(in register: Register) {
    if named.isIncomplete { return }
    let steps = Dictionary(
      register.transitions.map { versions in
        (versions.original.id, Set(versions.all.flatMap { $0.steps.map(\.id) }))
      }
    ) { $0.union($1) }
    var waits: [Knot: [(knot: Knot, place: Place)]] = [:]
    var order: [Knot] = []
    for transition in register.transitions.flatMap({ $0.all }) {
      let whole = Knot(transition: transition.id, step: nil)
      if waits[whole] == nil { order.append(whole) }
      // The move as a whole waits for each of its steps.
      waits[whole, default: []] += transition.steps.map {
        (Knot(transition: transition.id, step: $0.id), $0.provenance.place)
      }
      for dependency in transition.dependsOn {
        let knot = Knot(transition: dependency.transition, step: dependency.step)
        if exists(knot, among: steps, at: dependency.provenance.place) {
          waits[whole, default: []].append((knot, dependency.provenance.place))
        }
      }
      for step in transition.steps {
        let own = Knot(transition: transition.id, step: step.id)
        if waits[own] == nil { order.append(own) }
        waits[own, default: []] += step.after.compactMap { name -> (Knot, Place)? in
          guard let (other, id) = Transition.Step.reference(name) else {
            return (Knot(transition: transition.id, step: name), step.provenance.place)
          }
          let knot = Knot(transition: other, step: id)
          return exists(knot, among: steps, at: step.provenance.place) ? (knot, step.provenance.place) : nil
        }
      }
    }
    circles(among: order, waits)
  }

  private mutating func exists(_ knot: Knot, among steps: [String: Set<String>], at place: Place) -> Bool {
    guard let known = steps[knot.transition] else {
      let nearest = nearNames.nearest(to: knot.transition, among: steps.keys.sorted())
      report(
        .unknownReference, place,
        Message { $0.noSuchTransition(knot.transition) },
        help: nearest.map { name in Message { $0.didYouMean(name) } }
          ?? Message { $0.describeTransition })
      return false
    }
    guard let step = knot.step, !known.contains(step) else { return true }
    let nearest = nearNames.nearest(to: step, among: known.sorted())
    report(
      .unknownReference, place,
      Message { $0.noSuchStep(step, in: knot.transition) },
      help: nearest.map {
        name in Message { $0.didYouMean("\(knot.transition)/\(name)") }
      } ?? Message { $0.describeUnderItsSteps })
    return false
  }

  /// Reports each circle that runs through more than one transition; one within a transition is reported there.
  private mutating func circles(among order: [Knot], _ waits: [Knot: [(knot: Knot, place: Place)]]) {
    // Taking away what waits for nothing that is left, again and again, leaves the circles and what waits for them.
    var open = Dictionary(uniqueKeysWithValues: waits.map { ($0, $1.map(\.knot).filter { waits[$0] != nil }.count) })
    var waiters: [Knot: [Knot]] = [:]
    for (knot, targets) in waits {
      for target in targets where waits[target.knot] != nil { waiters[target.knot, default: []].append(knot) }
    }
    var ready = order.filter { open[$0] == 0 }
    var left = Set(waits.keys)
    while let knot = ready.popLast() {
      left.remove(knot)
      for waiter in waiters[knot] ?? [] {
        open[waiter, default: 0] -= 1
        if open[waiter] == 0 { ready.append(waiter) }
      }
    }
    // From what is left every path runs into a circle; following one names it.
    guard let start = order.first(where: left.contains) else { return }
    var path: [Knot] = []
    var onPath: Set<Knot> = []
    var next: Knot? = start
    while let knot = next, onPath.insert(knot).inserted {
      path.append(knot)
      next = waits[knot]?.first { left.contains($0.knot) }?.knot
    }
    guard let next, let first = path.firstIndex(of: next) else { return }
    let circle = Array(path[first...])
    // A circle of steps of one transition is reported with that transition.
    if Set(circle.map(\.transition)).count == 1, circle.allSatisfy({ $0.step != nil }) { return }
    let names = circle.map(\.name).joined(separator: ", ")
    report(
      .cycle, waits[circle[0]]?.first { $0.knot == circle[1 % circle.count] }?.place,
      Message { $0.transitionsInCircle(names) },
      help: Message { $0.takeAfterOrDependsOut })
  }
}
