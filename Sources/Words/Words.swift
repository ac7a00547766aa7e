/// Everything that the program can say, in one language.
///
/// Each sentence is a requirement of the protocol of its domain, named after what it says, so that the compiler finds
/// what a language leaves out. What a sentence is about comes as a parameter; which sentence is said is for the caller.
public protocol Words:
  ActionWords, AdviceWords, CalendarWords, ChangeWords, ClauseWords, CompletenessWords, ConflictRuleWords,
  ConflictWords, ContractFindingWords, CostWords, DateWords, DeadlineKindWords, DeadlineWords, DerivationNoteWords,
  DerivationWords, DrawingWords, EventExplanationWords, FactWords, FileWords, FindingExplanationWords, HappenedWords,
  HistoryFindingWords, InShortWords, LedgerWords, OpenPointWords, PageWords, PaperWords, PublishingWords,
  QuestionWords, RegisterFindingWords, ReplacementWords, ReportTermWords, ReportWords, ShapeWords, StatuteWords,
  StatutoryDutyWords, SubscribingWords, TemplateWords, TermWords, TransitionClauseWords, TransitionFindingWords,
  TransitionWords, YAMLWords
{
  /// The language that they are of.
  var language: Language { get }
}

/// Words that say in English what their own language has no sentence for yet.
///
/// A language that is complete conforms to `Words` itself, so that nothing is left in English unseen.
protocol EnglishByDefault: Words {}
