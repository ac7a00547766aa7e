import CivilDates
import Deadlines
import Register

/// An end of a contract that can still be reached, with all that follows from it for any target date.
final class ReachableEnd: Sendable {
  /// The end (exclusive).
  let end: ImpreciseDate
  /// The number of extension steps, or the year of the exit: the order in which equal ends are tried.
  let key: Int
  /// The last day of the claims tail after it, if it is known.
  let claimsUntil: CivilDate?
  /// What must be done, or was, so that the contract ends there.
  let actions: [RequiredAction]
  /// What it rests on that is not known for sure.
  let conflicts: [Conflict]

  init(_ end: ImpreciseDate, key: Int, of candidate: Candidate.Terms, rules: Candidate.Rules) {
    self.end = end
    self.key = key
    claimsUntil = candidate.contract.claims.flatMap { ClaimsRule.lastDay(after: end, claims: $0).date }
    actions = candidate.actions(toEndWith: key, asOf: rules.day)
    conflicts = candidate.conflicts(endingOn: end, key: key, actions: actions, rules: rules)
  }
}
