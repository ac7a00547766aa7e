public import CivilDates
import Diagnostics
public import RegisterDrafts
public import Words

/// What a file of contracts says, and what of it could not be read.
public struct ImportedContracts: Sendable {
  /// The contracts, in the order of the file.
  public var contracts: [ImportedContract] = []
  /// What a person must know or answer, in the order of the file.
  public var remarks: [ImportRemark] = []

  /// The day of the file as a document, where it says so itself: its facts are known from then on.
  public var date: CivilDate?

  /// Nothing yet.
  public init() {}
}

/// A contract of a file, with the place that it stands at.
public struct ImportedContract: Sendable {
  /// The contract.
  public var draft: ContractDraft
  /// Where it stands in the file: `Blad1!4` for a row, or the path of an element.
  public let place: String

  /// A contract of a file.
  public init(draft: ContractDraft, place: String) {
    self.draft = draft
    self.place = place
  }
}

/// Something that a person must know of an import: nothing is guessed, so it is said instead.
public struct ImportRemark: Sendable {
  /// What it is about.
  public enum Kind: String, Sendable, CaseIterable {
    /// It can be read in two ways, and somebody must say which; until then it is unknown.
    case question
    /// It is in the file, and cannot be read; it is unknown.
    case unreadable
    /// Two things in the file contradict each other.
    case contradiction
    /// The file does not say it; it is unknown, or assumed on the safe side.
    case notSaid = "not-said"
    /// A part of the file was not recognised, and not read.
    case notRecognised = "not-recognised"
    /// A part of the file was passed over on purpose.
    case skipped
    /// A part of the file was read although it is hidden.
    case hidden
  }

  /// What it is about.
  public let kind: Kind
  /// Where, in the file: `Blad1!C4`; nil for the file as a whole.
  public let place: String?
  /// The id of the contract that it is about, if it is about one.
  public let contract: String?
  /// What there is to know.
  public let message: BilingualText
  /// What can be done about it; nil if nothing needs to be.
  public let help: BilingualText?
  /// What can be asked of a person, where an answer settles it for a whole column.
  public let question: ColumnQuestion?

  /// A remark.
  public init(
    _ kind: Kind, at place: String? = nil, of contract: String? = nil, _ message: BilingualText,
    help: BilingualText? = nil, question: ColumnQuestion? = nil
  ) {
    self.question = question
    self.kind = kind
    self.place = place
    self.contract = contract
    self.message = message
    self.help = help
  }
}

/// Why nothing of a file was read.
public struct ImportProblem: Error, Sendable {
  /// What is wrong, behind the name of the file and a colon.
  public let message: BilingualText
  /// The way out.
  public let help: BilingualText

  /// A problem with its way out.
  public init(_ message: BilingualText, help: BilingualText) {
    self.message = message
    self.help = help
  }
}
