/// The words that a reader of the report meets, in plain language.
public protocol ReportTermWords: Sendable {
  var deadlineTerm: String { get }
  var deadlineMeaning: String { get }
  var certainTerm: String { get }
  var certainMeaning: String { get }
  var conditionalTerm: String { get }
  var conditionalMeaning: String { get }
  var unknownTerm: String { get }
  var unknownMeaning: String { get }
  var ambiguousTerm: String { get }
  var ambiguousMeaning: String { get }
  var impreciseTerm: String { get }
  var impreciseMeaning: String { get }
  var assumedTerm: String { get }
  var assumedMeaning: String { get }
  var silenceTerm: String { get }
  var silenceMeaning: String { get }
  var optionTerm: String { get }
  var optionMeaning: String { get }
  var arrangementTerm: String { get }
  var arrangementMeaning: String { get }
  var claimsTerm: String { get }
  var claimsMeaning: String { get }
  var transitionTerm: String { get }
  var transitionMeaning: String { get }
  var targetTerm: String { get }
  var targetMeaning: String { get }
  var bridgeTerm: String { get }
  var bridgeMeaning: String { get }
  var asOfTerm: String { get }
  var asOfMeaning: String { get }
}
