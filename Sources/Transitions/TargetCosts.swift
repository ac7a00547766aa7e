import CivilDates
import Deadlines
import Register

/// What a target date costs, as far as the register says.
public struct TargetCosts: Sendable {
  /// What is known of it, in euro cents.
  public var cents = 0
  /// The contracts that have a misfit of which no costs are recorded, in the order of the file.
  public var unknown: [String] = []

  fileprivate mutating func add(_ costs: [Cost], months: Int) {
    cents = cents.plus(costs.cents(months: months))
  }
}

extension Period {
  /// The number of months from one day up to another (exclusive); a month that has begun counts whole.
  fileprivate static func startedMonths(from first: CivilDate, until end: CivilDate) -> Int {
    guard first < end else { return 0 }
    let whole = max(0, first.days(until: end) / 31)
    return (whole...).first { end <= first.adding(Period(months: $0), rounding: .up) } ?? whole
  }
}

extension Cost {
  /// What it comes to over so many months, in euro cents: once, or for each month, or for each twelfth of a year
  /// (rounded half up, which matters only where a year does not divide into twelve).
  fileprivate func cents(months: Int) -> Int {
    switch frequency {
    case .once: cents
    case .month: cents.times(months)
    case .year: cents.times(months).plus(6) / 12
    }
  }
}

/// Amounts in a register can be absurd; they must not end the program.
extension Int {
  fileprivate func times(_ factor: Int) -> Int {
    let (product, isTooLarge) = multipliedReportingOverflow(by: factor)
    return isTooLarge ? .max : product
  }

  fileprivate func plus(_ term: Int) -> Int {
    let (sum, isTooLarge) = addingReportingOverflow(term)
    return isTooLarge ? .max : sum
  }
}

extension [Cost] {
  fileprivate func cents(months: Int) -> Int {
    reduce(0) { $0.plus($1.cents(months: months)) }
  }
}

extension TransitionQuestion {
  /// What a target date costs: of each contract with a misfit what it and its bridge cost for so long, of each
  /// arrangement that is left what that costs, and what the transition itself does.
  ///
  /// Of several bridges that fit, the cheapest of which the costs are recorded counts; what a bridge costs once counts
  /// once. What is due by the month or year without a misfit to last as long as, counts for a year.
  func costs(of contracts: [ContractAnswer], _ conflicts: [Conflict], on target: CivilDate) -> TargetCosts {
    var total = TargetCosts()
    var longest: [Cost.Occasion: Int] = [:]
    var paidOnce: Set<String> = []
    // By their positions: a conflict is long, and copying it takes longer than looking it up.
    let misfits = Dictionary(
      conflicts.indices.filter { conflicts[$0].code == .overlap || conflicts[$0].code == .gap }
        .map { (conflicts[$0].contract, $0) }
    ) { first, _ in first }
    for answer in contracts {
      let id = answer.contract.id
      if answer.actions.contains(where: { $0.kind == .exit }) {
        total.add(answer.contract.costs.filter { $0.occasion == .exit }, months: 12)
      }
      guard let end = answer.misfit.end, let misfit = misfits[id].map({ conflicts[$0] }) else { continue }
      let occasion: Cost.Occasion = misfit.code == .overlap ? .overlap : .gap
      let months = Period.startedMonths(from: min(target, end), until: max(target, end))
      longest[occasion] = max(longest[occasion] ?? 0, months)
      let own = answer.contract.costs.filter { $0.occasion == occasion }
      let bridges = misfit.bridges.map { (bridge: $0, costs: $0.costs.filter { $0.occasion == occasion }) }
        .filter { !$0.costs.isEmpty }
        .map { item in
          let due = item.costs.filter { $0.frequency != .once || !paidOnce.contains(item.bridge.how) }
          return (how: item.bridge.how, due: due, cents: due.cents(months: months))
        }
      let bridge = bridges.min { ($0.cents, $0.how) < ($1.cents, $1.how) }
      if own.isEmpty, bridge == nil { total.unknown.append(id) }
      total.add(own + (bridge?.due ?? []), months: months)
      if let bridge { paidOnce.insert(bridge.how) }
    }
    for cost in transition.costs {
      switch cost.occasion {
      case .transition: total.add([cost], months: 12)
      case .overlap, .gap: if let months = longest[cost.occasion] { total.add([cost], months: months) }
      case .exit:
        if contracts.contains(where: { $0.actions.contains { $0.kind == .exit } }) {
          total.add([cost], months: 12)
        }
      }
    }
    return total
  }
}
