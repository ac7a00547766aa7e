/// What a text says of the term of a contract, with the place where it says so.
///
/// A fact is what the words say, and nothing beyond: what stands elsewhere ("de in lid 1 genoemde termijn") or is left
/// open is nil.
public struct Fact: Sendable, Hashable {
  /// What is said.
  public let content: Content
  /// The first and last line of the quote, counted from 1, both included.
  public let lines: ClosedRange<Int>
  /// The words of the text, as they stand there, line breaks included.
  public let quote: String
  /// Whether the text can be read in one way only; false for a reading by convention, or of doubtful context.
  public let isCertain: Bool
  /// The rule that read it, by its name.
  public let rule: String
  /// The number of the sentence, so that what is said together can be told from what is not.
  let sentence: Int

  /// What can be said of a term.
  public enum Content: Sendable, Hashable {
    /// The first day, in ISO 8601 or EDTF.
    case start(date: String)
    /// The last day in force, in ISO 8601 or EDTF, so the day before "tot D"; the words that limit it.
    case lastDay(date: String, wording: String)
    /// How long the first term is: ISO 8601, or `indefinite`; `bound` is `min`, `max`, `approximate` or nil.
    case duration(period: String, bound: String?)
    /// A further step of the term.
    case renewal(by: ExtensionMode, times: Times, duration: String?)
    /// What must be observed to stop or leave it.
    case notice(Notice)
    /// A day of each year on which it can be left: the last day in force, as `12-31`; the notice, or nil.
    case exit(each: String, notice: String?)
    /// The longest that it can last, as an ISO 8601 period.
    case maximum(period: String)
    /// How long claims can still be made, as an ISO 8601 period.
    case claims(period: String)
    /// What a body must do or decide, and by when.
    case step(owner: String, by: String, what: String)
    /// What the text says twice, differently, or what does not add up.
    case contradiction(Contradiction)
    /// A date that is no day: the words, and EDTF; nil where the text has no year.
    case imprecise(text: String, edtf: String?)
  }

  /// What brings an extension about.
  public enum ExtensionMode: String, Sendable, Hashable {
    /// It happens unless notice stops it.
    case silence
    /// It happens if one side exercises it.
    case decision
    /// It happens if both agree.
    case agreement
    /// The text does not say.
    case unknown
  }

  /// How often a term can be extended.
  public enum Times: Sendable, Hashable {
    /// So many times.
    case number(Int)
    /// Again and again.
    case unlimited
    /// The text does not say.
    case unknown
  }

  /// What the text says of notice.
  public struct Notice: Sendable, Hashable {
    /// How long before the end: ISO 8601, `calendar-months:3`, or nil where the text gives none.
    public var period: String?
    /// To which end it runs: `end-of-term`, `end-of-month`, `end-of-quarter`, `calendar-year-end`, `any-time`, `unknown`.
    public var per: String
    /// Who gives it: `client`, `supplier`, `both` or `unknown`.
    public var party: String
    /// `written`, `registered letter`, or nil.
    public var form: String?
    /// The day of the year on which it must be there at the latest, as `11-01` ("uiterlijk 1 november").
    public var by: String?
    /// The day of the year before which it must be there, as `07-01` ("vóór 1 juli").
    public var before: String?
  }

  /// Two things of a text that cannot both be right.
  public enum Contradiction: Sendable, Hashable {
    /// The start and the period give another last day than the text.
    case lastDay(start: String, period: String, computed: String, stated: String)
    /// A number in words and in digits.
    case number(words: String, digits: String)
    /// A day that no calendar has, as it is written.
    case noDay(text: String)
    /// The same thing with two values.
    case twice(kind: String, first: String, second: String)
  }

  /// The name of the kind, as in the JSON of the command.
  public var kind: String {
    switch content {
    case .start: "start"
    case .lastDay: "last-day"
    case .duration: "duration"
    case .renewal: "extension"
    case .notice: "notice"
    case .exit: "exit"
    case .maximum: "maximum"
    case .claims: "claims"
    case .step: "step"
    case .contradiction: "contradiction"
    case .imprecise: "imprecise"
    }
  }
}
