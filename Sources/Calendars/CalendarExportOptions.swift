public import CivilDates
public import Deadlines
public import Words

/// Which calendars are made, of which deadlines, and how.
public struct CalendarExportOptions: Sendable {
  /// Which calendars are made.
  public enum Group: Sendable, CaseIterable {
    /// One of everything.
    case everything
    /// One for each audience.
    case audience
    /// One for each contract and each transition.
    case owner
  }

  /// The language of titles and texts.
  public var language: Language
  /// The first day of the deadlines; the as-of day if nil.
  public var from: CivilDate?
  /// The last day (inclusive); the horizon if nil.
  public var through: CivilDate?
  /// Which calendars are made.
  public var groups = Set(Group.allCases)
  /// The audiences whose calendars are made; nil for all.
  ///
  /// The calendars of everything and of single contracts are then left as they are: they would lose the rest.
  public var audiences: Set<String>?
  /// Whether only deadlines are written that are there when nobody acts.
  public var isCertainOnly = false
  /// How the calendars remind.
  public var reminders = Reminders.alarms
  /// Which programs they are made for.
  public var profile = CalendarProfile.standard
  /// The path of the page of a deadline, under the address of the site that the register names; nil if there is none.
  public var page: (@Sendable (DeadlineID) -> String)?
  /// The folder of the calendars that subscribers have now, with their ledger; nil for the one that is written to.
  public var previousFolder: String?
  /// Whether a calendar may lose its events, or go back to an earlier day.
  public var isForced = false
  /// Whether nothing is written, and only said what would be.
  public var isDryRun = false

  /// All calendars of all deadlines.
  public init(language: Language) {
    self.language = language
  }

  func includes(_ deadline: Deadline) -> Bool {
    (!isCertainOnly || deadline.certainty == .certain) && includes(audiences: deadline.audiences)
  }

  func includes(audiences of: [String]) -> Bool {
    guard let audiences else { return true }
    return of.contains { audiences.contains($0) }
  }
}
