public import CivilDates
public import Deadlines
import Register

/// The days of one stretch of a contract, for a picture of the years.
public struct Timespan: Sendable {
  /// What kind of stretch it is.
  public enum Kind: Sendable, CaseIterable {
    /// The first term, or what was taken since.
    case term
    /// An extension that happens unless somebody stops it.
    case silence
    /// An extension that happens only if somebody acts.
    case decision
    /// An extension that happens only if both sides agree.
    case agreement
    /// An arrangement, until it is left.
    case open
  }

  /// What kind of stretch it is.
  public let kind: Kind
  /// The number of extension steps that the term has at its end.
  public let steps: Int
  /// The first day, as well as it is known; nil if it is not.
  public let start: ImpreciseDate?
  /// The end (exclusive), as well as it is known; nil if it is not, or if there is none.
  public let end: ImpreciseDate?

  /// The days at their longest, from the first up to and not including the end.
  public var days: DateRange {
    DateRange(start: start?.earliest ?? .min, end: end?.latest ?? .max)
  }
}

extension Timeline {
  /// The stretches of the contract, one after the other; the last one has no end where that is not known.
  public var timespans: [Timespan] {
    var start = self.start
    if let fixed {
      return [Timespan(kind: .term, steps: 0, start: start, end: ImpreciseDate(fixed.lastDay.next))]
    }
    var spans: [Timespan] = []
    for steps in 0...stepCount {
      let end = ends[steps].end
      let kind: Timespan.Kind
      if ends[steps].isOpen {
        kind = .open
      } else if steps == 0 || decisions[steps - 1] == .taken {
        kind = .term
      } else {
        kind =
          switch contract.extensions[steps - 1].kind {
          case .silence: .silence
          case .decision: .decision
          case .agreement: .agreement
          }
      }
      if steps > 0, decisions[steps - 1] == .leftOut { break }
      spans.append(Timespan(kind: kind, steps: steps, start: start, end: end))
      guard let end else { break }
      // The next stretch is drawn from the latest day on which this one can end.
      start = ImpreciseDate(end.latest)
    }
    return spans
  }
}

extension TransitionQuestion {
  /// The stretches of a contract that moves, one after the other; empty if its end is not known.
  public func timespans(of id: String) -> [Timespan] {
    moves.first { $0.contract.id == id && $0.isKnown }?.timeline.timespans.filter { $0.end != nil || $0.kind == .open }
      ?? []
  }
}
