import CivilDates
public import Deadlines
import Diagnostics
import Words

extension Wording {
  /// What a statute asks for, in the version that is meant.
  public func statute(_ rule: StatutoryRule) -> String {
    let limit =
      switch rule.limit {
      case .before(let day): words.before(day)
      case .weeksBeforeBoard(let weeks): words.weeksBeforeBoard(weeks)
      }
    let scope =
      rule.subject == .arrangement
      ? words.arrangementWithBoard : ""
    return "\(rule.duty[language]), \(limit) (\(citation(rule)))." + scope
  }

  /// The article with the version that is meant.
  public func citation(_ rule: StatutoryRule) -> String {
    let version =
      switch (rule.from, rule.until) {
      case (_, let until?): words.asItHeld(through: until.previous)
      case (let from?, nil): words.asItHolds(from: from)
      case (nil, nil): words.versionRead
      }
    return "\(rule.article[language]), \(version)"
  }

  /// The title of a last day that a statute sets, the most important word first.
  public func title(of deadline: StatutoryDeadline) -> String {
    let duty = deadline.rule.duty[language]
    return deadline.ownerTitle.map { "\(duty): \($0)" } ?? duty
  }
}
