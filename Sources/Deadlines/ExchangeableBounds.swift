import CivilDates
import Register

/// What the rules bound by which the contracts of a transition are left for one target date, put together so that what
/// one contract bounds can be exchanged for something else without going through all the others.
struct ExchangeableBounds: Sendable {
  /// The rules that have a notice waiting for the same step, by their positions among all.
  fileprivate struct Waiting: Sendable {
    var rules: [Int] = []
    /// What those before each bound; last what all do.
    var before: [StepNetwork.Bound?] = [nil]
    /// What each bounds with those behind it; last nothing.
    var behind: [StepNetwork.Bound?] = [nil]
  }

  /// What each rule bounds; nil for a contract that is not left.
  let bounds: [StepNetwork.Bound?]
  private var waiting: [String: Waiting] = [:]
  /// Where the rules of each contract stand; nil for one whose rules do not stand together.
  private var positions: [String: Range<Int>?] = [:]

  /// - Parameters:
  ///   - bounds: what each rule bounds.
  ///   - rules: the rules.
  init(_ bounds: [StepNetwork.Bound?], by rules: [ExitRule]) {
    self.bounds = bounds
    for (index, rule) in rules.enumerated() {
      let id = rule.timeline.contract.id
      if let known = positions[id] {
        positions[id] = .some(known.flatMap { $0.upperBound == index ? $0.lowerBound..<index + 1 : nil })
      } else {
        positions[id] = index..<index + 1
      }
      for step in Set(rule.exit.after) { waiting[step, default: Waiting()].rules.append(index) }
    }
    for step in waiting.keys { waiting[step]?.add(bounds) }
  }

  /// What all bound, by the steps that their notices wait for, where one contract bounds something else; without what
  /// proves it.
  ///
  /// - Parameters:
  ///   - contract: the id of the contract.
  ///   - own: what each of its rules bounds instead, by the position of the rule.
  /// - Returns: the bounds; nil where the rules of the contract do not stand together.
  /// - Complexity: O(s log n) in the number of steps that notices wait for, and of rules.
  func exchanging(
    _ contract: String, for own: (Int) -> (steps: [String], bound: StepNetwork.Bound?)
  ) -> [String: StepNetwork.Bound]? {
    guard let range = positions[contract] ?? nil else { return nil }
    var found: [String: StepNetwork.Bound] = [:]
    for (step, all) in waiting {
      found[step] = StepNetwork.Bound.tighter(
        all.before[all.position(of: range.lowerBound)], all.behind[all.position(of: range.upperBound)])
    }
    for index in range {
      let (steps, bound) = own(index)
      for step in steps { found[step] = StepNetwork.Bound.tighter(found[step], bound?.withoutProof) }
    }
    return found
  }
}

extension ExchangeableBounds.Waiting {
  fileprivate mutating func add(_ bounds: [StepNetwork.Bound?]) {
    before = [nil]
    for rule in rules { before.append(.tighter(before[before.count - 1], bounds[rule]?.withoutProof)) }
    behind = [nil]
    for rule in rules.reversed() { behind.append(.tighter(bounds[rule]?.withoutProof, behind[behind.count - 1])) }
    behind.reverse()
  }

  /// The first place among these rules of one that stands in a position among all, or behind it.
  fileprivate func position(of rule: Int) -> Int {
    var (low, high) = (0, rules.count)
    while low < high {
      let middle = (low + high) / 2
      if rules[middle] < rule { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension StepNetwork.Bound {
  /// The limit of both, or of the one that there is.
  fileprivate static func tighter(_ first: Self?, _ second: Self?) -> Self? {
    guard let first, let second else { return first ?? second }
    return first.tighter(second)
  }

  /// The same days alone.
  fileprivate var withoutProof: Self {
    var bound = self
    bound.reasons = []
    bound.sources = []
    return bound
  }
}
