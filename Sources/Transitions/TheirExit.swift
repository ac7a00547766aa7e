import CivilDates
import Deadlines
import Register

extension Candidate {
  /// That the other party can end the contract before a target date, and by when it must say so; nil if it cannot.
  func theirExit(before target: CivilDate) -> Conflict? {
    guard isKnown, let exit = timeline.theirExit(before: target, asOf: rules.day) else { return nil }
    return Conflict(
      .theirExit, of: contract.id, .theirExit(exit.id, lastDay: exit.lastDay, noticeBy: exit.noticeBy),
      sources: rules.sources)
  }
}
