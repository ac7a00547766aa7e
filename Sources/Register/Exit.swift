public import CivilDates

/// How a contract can be left before its end, or where it has none.
public struct Exit: Sendable {
  /// Who can leave.
  public enum Party: String, Sendable, CaseIterable {
    /// Whose register it is.
    case us
    /// The other party.
    case them
    /// Both.
    case either
  }

  /// The day before which nobody can leave.
  public enum Bound: Sendable, Hashable {
    /// No last day before this one; an imprecise day counts at its latest.
    case day(ImpreciseDate)
    /// No last day before the day that lies so long after the start.
    case afterStart(Period)
  }

  /// Who can leave.
  public var by = Party.either
  /// The days that can be the last one in force (inclusive: "per 31 december" has 31 December as its last day).
  public var each: RecurringDays
  /// When notice must be received.
  public var notice: Notice
  /// The first day that can be the last one in force; nil if nothing but the start bounds it.
  public var notBefore: Bound?
  /// What must have happened for it to be an exit at all; nil if nothing must.
  public var because: String?
  /// The preparatory steps that must be done before notice is given.
  public let after: [String]
  /// Who decides it.
  public var who: Authority
  /// Whether the notice period is set by a statute.
  public let basis: AlgemeneTermijnenwet.Basis
  /// What the rule rests on.
  public var provenance: Provenance

  /// A rule for leaving.
  public init(
    each: RecurringDays, notice: Notice, after: [String], who: Authority, basis: AlgemeneTermijnenwet.Basis,
    provenance: Provenance
  ) {
    self.each = each
    self.notice = notice
    self.after = after
    self.who = who
    self.basis = basis
    self.provenance = provenance
  }

  /// A rule for leaving on the same day of every year.
  public init(
    each: MonthDay, notice: Notice, after: [String], who: Authority, basis: AlgemeneTermijnenwet.Basis,
    provenance: Provenance
  ) {
    self.init(
      each: .daysOfYear([each]), notice: notice, after: after, who: who, basis: basis, provenance: provenance)
  }
}

/// A day of a contract that comes back, apart from its ends: new rates, a report.
public struct RecurringDate: Sendable {
  /// The id, unique in the contract.
  public let id: String
  /// What happens on it.
  public let title: String
  /// The days.
  public let each: RecurringDays
  /// How long before the day it must be announced; nil if the day itself is the last one.
  public let notice: Notice?
  /// Who sees to it.
  public let owner: String?
  /// What it rests on.
  public var provenance: Provenance

  /// A day that comes back.
  public init(
    id: String, title: String, each: RecurringDays, notice: Notice?, owner: String?, provenance: Provenance
  ) {
    self.id = id
    self.title = title
    self.each = each
    self.notice = notice
    self.owner = owner
    self.provenance = provenance
  }
}

/// The framework agreement that a contract was made under.
public struct Framework: Sendable {
  /// How much longer than its framework a contract can last.
  public enum Outlasting: Sendable, Hashable {
    /// Not at all.
    case no
    /// As long as it says itself.
    case yes
    /// So much longer.
    case atMost(Period)
    /// Not known.
    case unknown
  }

  /// The id of the framework agreement.
  public let contract: String
  /// How much longer the contract can last.
  public let mayOutlive: Outlasting
  /// What that rests on.
  public var provenance: Provenance

  /// A framework agreement.
  public init(contract: String, mayOutlive: Outlasting, provenance: Provenance) {
    self.contract = contract
    self.mayOutlive = mayOutlive
    self.provenance = provenance
  }
}

/// A party to a contract.
public struct Party: Sendable, Hashable {
  /// Which side, or what it does: free words.
  public let role: String?
  /// What it is called.
  public let name: String

  /// A party.
  public init(role: String?, name: String) {
    self.role = role
    self.name = name
  }
}
