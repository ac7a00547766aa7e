public import CivilDates

/// Something that has happened.
public struct HistoryEvent: Sendable {
  /// What it was.
  public enum Kind: String, Sendable, CaseIterable {
    /// A step, and every step before it, was taken.
    case extended
    /// A step was left out.
    case notExtended = "not-extended"
    /// Notice was sent; it counts only when received.
    case noticeSent = "notice-sent"
    /// Notice was received: it stops a step by silence, or fixes the exit from an arrangement.
    case noticeReceived = "notice-received"
    /// The contract was ended early.
    case terminated
    /// A preparatory step was done.
    case done
    /// A preparatory step was asked for and refused.
    case refused
    /// A target date was chosen.
    case chosen
    /// A target date was given up.
    case dropped
  }

  /// What it was.
  public let kind: Kind
  /// The day on which it became known.
  public let known: CivilDate
  /// The day on which it happened, such as a notice was received, where that is not the day on which it became known.
  public let received: CivilDate?
  /// The extension step that it is about, counted from 1.
  public let step: Int?
  /// The preparatory step that it is about.
  public let preparatoryStep: String?
  /// The last day in force (inclusive), for a termination or a notice that names it.
  public let lastDay: CivilDate?
  /// The target date that it is about, the first day under the new situation; nil if it holds for all of them.
  public let target: CivilDate?
  /// Whether a notice that came too late counts all the same, because the other side accepted it.
  public let isAccepted: Bool
  /// Whether the other party gave the notice; nobody says so in a register, but whoever tries one out does.
  public let isTheirs: Bool
  /// What it rests on.
  public let provenance: Provenance

  /// An event.
  public init(
    kind: Kind, known: CivilDate, received: CivilDate? = nil, step: Int? = nil, preparatoryStep: String? = nil,
    lastDay: CivilDate? = nil, target: CivilDate? = nil, isAccepted: Bool = false, isTheirs: Bool = false,
    provenance: Provenance
  ) {
    self.kind = kind
    self.known = known
    self.received = received
    self.step = step
    self.preparatoryStep = preparatoryStep
    self.lastDay = lastDay
    self.target = target
    self.isAccepted = isAccepted
    self.isTheirs = isTheirs
    self.provenance = provenance
  }

  /// The day on which it happened, for the question whether it was in time.
  public var occurredOn: CivilDate { received ?? known }
}
