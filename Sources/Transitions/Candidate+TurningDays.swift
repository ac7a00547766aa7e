import CivilDates
import Deadlines
import Register

extension Candidate {
  /// The target dates on which what the contract says can turn: between two of them its relation keeps the same end.
  ///
  /// - Parameters:
  ///   - first: the first target date that is asked for.
  ///   - last: the last one (inclusive).
  /// - Returns: the days, in no order; nil where a contract can be left on every day.
  func turningDays(from first: CivilDate, through last: CivilDate) -> [CivilDate]? {
    let exits = timeline.contract.exits.filter(\.isOurs)
    if exits.contains(where: { $0.each == .day }) { return nil }
    var days = (termEnds + endsOnPaper).flatMap { [$0.earliest, $0.latest.next] }
    for exit in exits {
      // With a last day before the range a contract has the same relation all along.
      var next = exit.each.first(onOrAfter: first.advanced(days: -2))
      while let lastDay = next, lastDay <= last {
        days += [lastDay.next, lastDay.next.next]
        next = exit.each.first(onOrAfter: lastDay.next)
      }
    }
    // What the other party can do counts from its first exit on.
    if let theirs = timeline.theirExit(before: .max, asOf: rules.day) { days.append(theirs.lastDay.next.next) }
    return days
  }
}
