public import Words

extension DiagnosticCode {
  /// What the finding means, why it matters and what to do, for `termijn check --explain`.
  public var explanation: Message {
    switch self {
    case .unreadableFile: Message { $0.explainUnreadableFile }
    case .tooLarge: Message { $0.explainTooLarge }
    case .yamlSyntax: Message { $0.explainYamlSyntax }
    case .anchorOrTag: Message { $0.explainAnchorOrTag }
    case .notOneDocument: Message { $0.explainNotOneDocument }
    case .duplicateKey: Message { $0.explainDuplicateKey }
    case .emptyRegister: Message { $0.explainEmptyRegister }
    case .unknownKey: Message { $0.explainUnknownKey }
    case .missingKey: Message { $0.explainMissingKey }
    case .wrongType: Message { $0.explainWrongType }
    case .invalidValue: Message { $0.explainInvalidValue }
    case .invalidId: Message { $0.explainInvalidId }
    case .invalidDate: Message { $0.explainInvalidDate }
    case .invalidPeriod: Message { $0.explainInvalidPeriod }
    case .invalidLines: Message { $0.explainInvalidLines }
    case .unreadableCalendar: Message { $0.explainUnreadableCalendar }
    case .duplicateId: Message { $0.explainDuplicateId }
    case .unknownReference: Message { $0.explainUnknownReference }
    case .cycle: Message { $0.explainCycle }
    case .zeroLengthStep: Message { $0.explainZeroLengthStep }
    case .endBeforeStart: Message { $0.explainEndBeforeStart }
    case .dateOutOfRange: Message { $0.explainDateOutOfRange }
    case .beyondFinalLastDay: Message { $0.explainBeyondFinalLastDay }
    case .unsettledDisagreement: Message { $0.explainUnsettledDisagreement }
    case .invalidHistory: Message { $0.explainInvalidHistory }
    case .documentNotFound: Message { $0.explainDocumentNotFound }
    case .quoteNotFound: Message { $0.explainQuoteNotFound }
    case .documentSaysMore: Message { $0.explainDocumentSaysMore }
    case .documentSaysOtherwise: Message { $0.explainDocumentSaysOtherwise }
    case .sourceDisagreement: Message { $0.explainSourceDisagreement }
    case .missingNotice: Message { $0.explainMissingNotice }
    case .missingDuration: Message { $0.explainMissingDuration }
    case .contradictingTerm: Message { $0.explainContradictingTerm }
    case .unusedPart: Message { $0.explainUnusedPart }
    case .longFramework: Message { $0.explainLongFramework }
    case .missingEnd: Message { $0.explainMissingEnd }
    case .optionNotRecorded: Message { $0.explainOptionNotRecorded }
    case .missingDocuments: Message { $0.explainMissingDocuments }
    case .missingExit: Message { $0.explainMissingExit }
    case .unusedNotice: Message { $0.explainUnusedNotice }
    case .shortOfFinalLastDay: Message { $0.explainShortOfFinalLastDay }
    case .lateNotice: Message { $0.explainLateNotice }
    case .uncertainNotice: Message { $0.explainUncertainNotice }
    case .misnamedFile: Message { $0.explainMisnamedFile }
    case .unknownBody: Message { $0.explainUnknownBody }
    case .skippedStep: Message { $0.explainSkippedStep }
    case .undatedDocument: Message { $0.explainUndatedDocument }
    case .missingReason: Message { $0.explainMissingReason }
    }
  }
}
