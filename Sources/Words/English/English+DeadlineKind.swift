import CivilDates

extension EnglishByDefault {
  var termEndKind: String { "end of term" }
  var noticeKind: String { "notice" }
  var extensionDecisionKind: String { "decision to extend" }
  var exitNoticeKind: String { "exit notice" }
  var claimsEndKind: String { "end of claims tail" }
  var stepKind: String { "preparation" }
  var recurringDateKind: String { "recurring date" }
  var endAct: String { "end" }
  var claimAct: String { "claim" }
  var agreeAct: String { "agree" }
  var extendAct: String { "extend" }
  func forExtension(_ step: Int) -> String { "for extension \(step)" }
  func toLeave(in year: Int) -> String { "to leave in \(year)" }
  func toLeave(per day: CivilDate) -> String { "to leave per \(date(day))" }
  var prepareAct: String { "prepare" }

  func onlyIfTransitionGoesAhead(per target: CivilDate) -> String {
    "holds only if the transition per \(date(target)) goes ahead"
  }

  var giveNoticeAct: String { "give notice" }
  var theirNoticeAct: String { "other party's notice" }
  var dateAct: String { "date" }
  func afterExtension(_ steps: Int) -> String { "after extension \(steps)" }
  func againstExtension(_ step: Int) -> String { "against extension \(step)" }

  func onlyIfItEnds(after steps: Int) -> String {
    "holds only if the contract ends after \(steps == 0 ? "the first term" : "extension \(steps)")"
  }

  func onlyIfItRuns(to step: Int) -> String { "holds only if the contract has run up to extension \(step)" }
  var onlyIfItCanBeLeft: String { "holds only if the contract still runs then, and if what it needs happens" }
  var onlyIfItStillRuns: String { "holds only if the contract still runs then" }
}
