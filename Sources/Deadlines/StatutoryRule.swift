public import CivilDates
public import Words

/// A last day that a statute sets for every year, in one version of its article.
public struct StatutoryRule: Hashable, Sendable {
  /// Whom it binds.
  public enum Subject: String, Sendable, CaseIterable {
    /// Every arrangement with a board of its own.
    case arrangement
    /// The municipality itself.
    case municipality
  }

  /// When it must be done.
  public enum Limit: Hashable, Sendable {
    /// Before a day of the year: the day before it is the last.
    case before(MonthDay)
    /// So many weeks before the board deals with it, on a day that no statute names.
    case weeksBeforeBoard(Int)
  }

  /// The name of the article, the same in every version: `wgr-34-2`.
  public let key: String
  /// Whom it binds.
  public let subject: Subject
  /// The statute with its number, and the article.
  public let article: Message
  /// The first day on which this version holds; nil if it holds longer than is known here.
  public let from: CivilDate?
  /// The first day on which it no longer holds; nil if it still does.
  public private(set) var until: CivilDate?
  /// When it must be done.
  public let limit: Limit
  /// What must be done, and by whom.
  public let duty: Message
  /// What it means for those who read it.
  public let meaning: Message
  /// Who is to be told.
  public let audiences: [String]

  /// Whether this version holds on a day.
  public func isInForce(on day: CivilDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
  }

  /// The rules, all versions of an article one after the other.
  ///
  /// Wet gemeenschappelijke regelingen: Stb. 2014, 306 (in force on 1 January 2015) and Stb. 2022, 18 with Stb. 2022,
  /// 128 (1 July 2022). Gemeentewet: the version of 1 January 2026 is the one that was read, and each date says so. What
  /// held before 2015 is not known here, and is not guessed.
  public static let all: [StatutoryRule] =
    wgr(
      "34-2", "34", paragraph: 2,
      [.before(day(8, 1)), .before(day(9, 15))],
      duty: Message { $0.sendBudgetOfArrangement },
      meaning: Message { $0.meaningOfBudgetOfArrangement },
      audiences: ["college"])
    + wgr(
      "34-4", "34", paragraph: 4, [.before(day(7, 15)), .before(day(7, 15))],
      duty: Message { $0.sendAccountsOfArrangement },
      meaning: Message { $0.meaningOfAccountsOfArrangement },
      audiences: ["college"])
    + wgr(
      "34b", "34b", paragraph: nil, [.before(day(4, 15)), .before(day(4, 30))],
      duty: Message { $0.sendFrameworks },
      meaning: Message { $0.meaningOfFrameworks },
      audiences: ["raad", "college"])
    + wgr(
      "35-1", "35", paragraph: 1,
      [.weeksBeforeBoard(8), .weeksBeforeBoard(12)],
      duty: Message { $0.sendDraftBudget },
      meaning: Message { $0.meaningOfDraftBudget },
      audiences: ["raad", "college"])
    + [
      StatutoryRule(
        key: municipalBudget, subject: .municipality,
        article: Message { "Gemeentewet (BWBR0005416), \($0.article("191", paragraph: 2))" },
        from: nil, until: nil, limit: .before(day(11, 15)),
        duty: Message { $0.sendMunicipalBudget },
        meaning: Message { $0.meaningOfMunicipalBudget },
        audiences: ["raad", "college"]),
      StatutoryRule(
        key: "gemeentewet-200", subject: .municipality,
        article: Message { "Gemeentewet (BWBR0005416), \($0.article("200", paragraph: nil))" },
        from: nil, until: nil, limit: .before(day(7, 15)),
        duty: Message { $0.sendMunicipalAccounts },
        meaning: Message { $0.meaningOfMunicipalAccounts },
        audiences: ["raad", "college"]),
    ]

  /// This version as it was known on a day; nil if it was not yet.
  ///
  /// What changed on 1 July 2022 was known from the day on which the Staatsblad said when: until then the version before
  /// it held without an end.
  public func asKnown(on day: CivilDate) -> StatutoryRule? {
    if day >= Self.changeKnownFrom { return self }
    if from == Self.change { return nil }
    var rule = self
    if until == Self.change { rule.until = nil }
    return rule
  }

  /// An article of the Wet gemeenschappelijke regelingen in the versions before and since 1 July 2022.
  private static func wgr(
    _ key: String, _ article: String, paragraph: Int?, _ limits: [Limit], duty: Message, meaning: Message,
    audiences: [String]
  ) -> [StatutoryRule] {
    let spans: [(CivilDate?, CivilDate?)] = [
      (CivilDate(year: firstKnownYear, month: 1, day: 1), change), (change, nil),
    ]
    return zip(limits, spans).map { limit, span in
      StatutoryRule(
        key: "wgr-\(key)", subject: .arrangement,
        article: Message {
          "Wet gemeenschappelijke regelingen (BWBR0003740), \($0.article(article, paragraph: paragraph))"
        },
        from: span.0, until: span.1, limit: limit, duty: duty, meaning: meaning, audiences: audiences)
    }
  }

  /// The name of the article by which the budget of the municipality must be sent.
  public static let municipalBudget = "gemeentewet-191-2"

  /// The first year for which the rules are known here.
  public static let firstKnownYear = 2015

  private static let change = CivilDate(year: 2022, month: 7, day: 1)

  /// The day of Staatsblad 2022, 128, which says when the change holds.
  private static let changeKnownFrom = CivilDate(year: 2022, month: 3, day: 30) ?? .max

  private static func day(_ month: Int, _ day: Int) -> MonthDay {
    guard let day = MonthDay(month: month, day: day) else { preconditionFailure("the table holds days that exist") }
    return day
  }
}
