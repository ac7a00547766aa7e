/// What a finding of each kind means, why it matters and what to do.
public protocol FindingExplanationWords: Sendable {
  var explainUnreadableFile: String { get }

  var explainTooLarge: String { get }

  var explainYamlSyntax: String { get }

  var explainAnchorOrTag: String { get }

  var explainNotOneDocument: String { get }

  var explainDuplicateKey: String { get }

  var explainEmptyRegister: String { get }

  var explainUnknownKey: String { get }

  var explainMissingKey: String { get }

  var explainWrongType: String { get }

  var explainInvalidValue: String { get }

  var explainInvalidId: String { get }

  var explainInvalidDate: String { get }

  var explainInvalidPeriod: String { get }

  var explainInvalidLines: String { get }

  var explainUnreadableCalendar: String { get }

  var explainDuplicateId: String { get }

  var explainUnknownReference: String { get }

  var explainCycle: String { get }

  var explainZeroLengthStep: String { get }

  var explainEndBeforeStart: String { get }

  var explainDateOutOfRange: String { get }

  var explainBeyondFinalLastDay: String { get }

  var explainUnsettledDisagreement: String { get }

  var explainInvalidHistory: String { get }

  var explainDocumentNotFound: String { get }

  var explainQuoteNotFound: String { get }

  var explainDocumentSaysMore: String { get }

  var explainDocumentSaysOtherwise: String { get }

  var explainSourceDisagreement: String { get }

  var explainMissingNotice: String { get }

  var explainMissingDuration: String { get }

  var explainContradictingTerm: String { get }

  var explainUnusedPart: String { get }

  var explainLongFramework: String { get }

  var explainMissingEnd: String { get }

  var explainOptionNotRecorded: String { get }

  var explainMissingDocuments: String { get }

  var explainMissingExit: String { get }

  var explainUnusedNotice: String { get }

  var explainShortOfFinalLastDay: String { get }

  var explainLateNotice: String { get }

  var explainUncertainNotice: String { get }

  var explainMisnamedFile: String { get }

  var explainUnknownBody: String { get }

  var explainSkippedStep: String { get }

  var explainUndatedDocument: String { get }

  var explainMissingReason: String { get }
}
