/// The kinds of findings; the raw value is the id that is printed, explained by `termijn check --explain ID`, and
/// never changes its meaning.
public enum DiagnosticCode: String, Sendable, CaseIterable {
  // The files.

  /// A file or folder cannot be read.
  case unreadableFile = "unreadable-file"
  /// A file is too large, too deep or too many-membered to be a register file.
  case tooLarge = "too-large"
  /// A file is not YAML.
  case yamlSyntax = "yaml-syntax"
  /// A file holds an anchor, an alias or a tag.
  case anchorOrTag = "anchor-or-tag"
  /// A file holds nothing, or more than one document.
  case notOneDocument = "not-one-document"
  /// A key stands twice in one map.
  case duplicateKey = "duplicate-key"
  /// A folder holds no contract at all.
  case emptyRegister = "empty-register"

  // The form of the data.

  /// A key that the data language does not have.
  case unknownKey = "unknown-key"
  /// A key that must be there is not.
  case missingKey = "missing-key"
  /// A list where a text is due, and the like.
  case wrongType = "wrong-type"
  /// A word that is none of those allowed here, or a number out of bounds.
  case invalidValue = "invalid-value"
  /// An id with other signs than `a-z`, `0-9` and `-`.
  case invalidId = "invalid-id"
  /// No date, or a day that does not exist.
  case invalidDate = "invalid-date"
  /// No ISO 8601 period.
  case invalidPeriod = "invalid-period"
  /// Line numbers that are none, or more than twelve.
  case invalidLines = "invalid-lines"
  /// A calendar that the register names gives no days.
  case unreadableCalendar = "unreadable-calendar"

  // What the data says.

  /// An id that is used twice.
  case duplicateId = "duplicate-id"
  /// An id that points nowhere.
  case unknownReference = "unknown-reference"
  /// Steps that wait for each other in a circle.
  case cycle = "cycle"
  /// An extension of no days.
  case zeroLengthStep = "zero-length-step"
  /// A term that ends before it starts.
  case endBeforeStart = "end-before-start"
  /// A date beyond the year 9999.
  case dateOutOfRange = "date-out-of-range"
  /// Extensions that run on after the day on which the contract ends of law.
  case beyondFinalLastDay = "beyond-final-last-day"
  /// A recorded last day that contradicts start and duration, and nobody has said which holds.
  case unsettledDisagreement = "unsettled-disagreement"
  /// Parts of a term that cannot hold together.
  case contradictingTerm = "contradicting-term"
  /// A recorded event that does not fit the contract.
  case invalidHistory = "invalid-history"

  // The documents.

  /// A document named in `documents.yaml` is not in the folder of documents.
  case documentNotFound = "document-not-found"
  /// A quote that is not found in its document at its lines.
  case quoteNotFound = "quote-not-found"

  // What a reader must know.

  /// The sources disagree; the register says which value holds, or leaves it open.
  case sourceDisagreement = "source-disagreement"
  /// A notice period that is not recorded.
  case missingNotice = "missing-notice"
  /// An extension of which the length is not recorded.
  case missingDuration = "missing-duration"
  /// A term that says neither how long it is nor when it ends.
  case missingEnd = "missing-end"
  /// A part of a contract that does nothing, because another part goes before it.
  case unusedPart = "unused-part"
  /// A framework agreement of more than four years without a reason.
  case longFramework = "long-framework"
  /// A contract that is over because nobody recorded whether its option was used.
  case optionNotRecorded = "option-not-recorded"
  /// A register that cites documents without a list of them.
  case missingDocuments = "missing-documents"
  /// An arrangement of which it is not recorded how it can be left.
  case missingExit = "missing-exit"
  /// A notice period on a step by agreement, which needs none.
  case unusedNotice = "unused-notice"
  /// Extensions that stop short of the day on which the contract is said to end of law.
  case shortOfFinalLastDay = "short-of-final-last-day"
  /// Notice that was received after the last day for the step that it stops.
  case lateNotice = "late-notice"
  /// Notice of which nobody can say whether it was in time.
  case uncertainNotice = "uncertain-notice"
  /// A file that looks like a part of the register and is not read, for its name.
  case misnamedFile = "misnamed-file"
  /// Meetings of a body that no step is of.
  case unknownBody = "unknown-body"
  /// A preparatory step that was done, or notice that was received, while a step that it waits for was not done.
  case skippedStep = "skipped-step"
  /// A document without a date: its facts count as known on every day.
  case undatedDocument = "undated-document"
  /// A document says something of a contract that the register does not hold.
  case documentSaysMore = "document-says-more"
  /// A document says something else of a contract than the register holds.
  case documentSaysOtherwise = "document-says-otherwise"
  /// A settled disagreement without the reason.
  case missingReason = "missing-reason"

  /// How much is at stake.
  public var severity: Diagnostic.Severity {
    switch self {
    case .emptyRegister, .sourceDisagreement, .missingNotice, .missingDuration, .missingEnd, .optionNotRecorded,
      .unusedPart, .longFramework,
      .missingDocuments, .missingExit,
      .unusedNotice, .shortOfFinalLastDay,
      .undatedDocument, .missingReason, .lateNotice, .uncertainNotice, .unknownBody, .misnamedFile,
      .skippedStep, .documentSaysMore, .documentSaysOtherwise:
      .warning
    default: .error
    }
  }
}
