import CivilDates
public import Deadlines
import Diagnostics

extension Wording {
  /// What a statute asks for, in the version that is meant.
  public func statute(_ rule: StatutoryRule) -> String {
    let limit =
      switch rule.limit {
      case .before(let day): say(nl: "voor \(dayOfYear(day))", en: "before \(dayOfYear(day))")
      case .weeksBeforeBoard(let weeks):
        say(nl: "\(weeks) weken voordat het bestuur die behandelt", en: "\(weeks) weeks before the board deals with it")
      }
    let scope =
      rule.subject == .arrangement
      ? say(
        nl: " Dit geldt voor een regeling met een eigen bestuur.",
        en: " This holds for an arrangement that has a board of its own.") : ""
    return "\(rule.duty[language]), \(limit) (\(citation(rule)))." + scope
  }

  /// The article with the version that is meant.
  public func citation(_ rule: StatutoryRule) -> String {
    let version =
      switch (rule.from, rule.until) {
      case (_, let until?):
        say(nl: "zoals dat gold tot en met \(date(until.previous))", en: "as it held through \(date(until.previous))")
      case (let from?, nil):
        say(nl: "zoals dat geldt vanaf \(date(from))", en: "as it holds from \(date(from))")
      case (nil, nil): say(nl: "gelezen in de versie van 1 januari 2026", en: "read in the version of 1 January 2026")
      }
    return "\(rule.article[language]), \(version)"
  }

  /// The title of a last day that a statute sets, the most important word first.
  public func title(of deadline: StatutoryDeadline) -> String {
    let duty = deadline.rule.duty[language]
    return deadline.ownerTitle.map { "\(duty): \($0)" } ?? duty
  }
}
