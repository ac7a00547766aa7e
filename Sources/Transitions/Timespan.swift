public import CivilDates
import Deadlines
import Register

/// The days of one stretch of a contract, for a picture of the years.
public struct Timespan: Sendable {
  /// What kind of stretch it is.
  public enum Kind: Sendable {
    /// The first term, or what was taken since.
    case term
    /// An extension that happens unless somebody stops it.
    case silence
    /// An extension that happens only if somebody acts.
    case choice
    /// An arrangement, until it is left.
    case open
  }

  /// What kind of stretch it is.
  public let kind: Kind
  /// The days, from the first up to and not including the end.
  public let days: DateRange
}

extension TransitionQuestion {
  /// The stretches of a contract that moves, one after the other; empty if its end is not known.
  public func timespans(of id: String) -> [Timespan] {
    switch moves.first(where: { $0.contract.id == id && $0.isKnown })?.terms {
    case .arrangement(let timeline)?:
      let start = timeline.contract.term.start?.earliest ?? .min
      let end = timeline.fixedLastDay?.next ?? .max
      return [Timespan(kind: timeline.fixedBy == nil ? .open : .term, days: DateRange(start: start, end: end))]
    case .contract(let timeline)?:
      var start = timeline.contract.term.start?.earliest ?? .min
      var spans: [Timespan] = []
      let last = timeline.terminatedSteps ?? timeline.stepCount
      for steps in 0...last {
        guard let end = timeline.end(steps: steps).end?.latest else { break }
        let kind: Timespan.Kind
        if steps == 0 || timeline.decisions[steps - 1] == .taken || timeline.termination != nil {
          kind = .term
        } else {
          kind = timeline.contract.extensions[steps - 1].kind == .silence ? .silence : .choice
        }
        if steps > 0, timeline.decisions[steps - 1] == .leftOut { break }
        spans.append(Timespan(kind: kind, days: DateRange(start: start, end: end)))
        start = end
      }
      return spans
    case nil: return []
    }
  }
}
