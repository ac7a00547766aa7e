public import Register
import Words

extension Wording {
  /// A cost as a sentence: what it is for, how much, and when it is due.
  public func cost(_ cost: Cost) -> String {
    let often =
      switch cost.frequency {
      case .once: words.costOnce
      case .month: words.costMonthly
      case .year: words.costYearly
      }
    let occasion =
      switch cost.occasion {
      case .overlap: words.costOfOverlap
      case .gap: words.costOfGap
      case .exit: words.costOfLeaving
      case .transition: words.costOfMove
      }
    return "\(cost.what): \(euros(cost.cents)) \(often), \(occasion)."
  }

  /// An amount in euros, to the cent where it has cents: `EUR 213.000` in Dutch, `EUR 213,000` in English.
  public func euros(_ cents: Int) -> String { words.euros(cents) }
}
