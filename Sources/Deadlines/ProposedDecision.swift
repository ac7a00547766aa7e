public import CivilDates
import Diagnostics
public import Register

/// A decision that could be taken: to try out, or to record.
///
/// It is written as `jb-jr/notice/1=received@2023-01-15`: what it is about, what happens, and the day on which that
/// became known.
public struct ProposedDecision: Sendable, CustomStringConvertible {
  /// What happens.
  public enum Outcome: String, Sendable, CaseIterable {
    /// Notice is received.
    case received
    /// The extension step is taken.
    case extended
    /// The extension step is left out.
    case leftOut = "left-out"
    /// The contract is ended early.
    case terminated
    /// The preparatory step is done.
    case done
    /// The preparatory step is refused.
    case refused
    /// The target date is chosen.
    case chosen
    /// The target date is given up.
    case dropped

    /// The event that records it.
    public var event: HistoryEvent.Kind {
      switch self {
      case .received: .noticeReceived
      case .extended: .extended
      case .leftOut: .notExtended
      case .terminated: .terminated
      case .done: .done
      case .refused: .refused
      case .chosen: .chosen
      case .dropped: .dropped
      }
    }
  }

  /// What a decision is about.
  public enum Subject: Hashable, Sendable, CustomStringConvertible {
    /// A deadline, `jb-jr/notice/1`; a preparatory step for one target date, `jeugd/step/2023-01-01/raad`.
    case deadline(DeadlineID)
    /// A preparatory step for every target date, `jeugd/step/raad`.
    case step(transition: String, step: String)
    /// The last day of a contract, `jb-jr/2023-12-31`, or the first day after a transition, `jeugd/2023-01-01`.
    case day(owner: String, CivilDate)

    /// The form in which it is written.
    public var description: String {
      switch self {
      case .deadline(let id): id.description
      case .step(let transition, let step): "\(transition)/step/\(step)"
      case .day(let owner, let day): "\(owner)/\(day)"
      }
    }

    /// Reads the form in which it is written.
    init?(_ text: String) {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      if let id = DeadlineID(text) {
        self = .deadline(id)
      } else if parts.count == 3, parts[1] == DeadlineKind.step.rawValue, !parts[0].isEmpty, !parts[2].isEmpty {
        self = .step(transition: parts[0], step: parts[2])
      } else if parts.count == 2, let day = CivilDate(parts[1]), !parts[0].isEmpty {
        self = .day(owner: parts[0], day)
      } else {
        return nil
      }
    }

    /// What can happen to it.
    public var outcomes: [Outcome] {
      switch self {
      case .deadline(let id): id.isTheirs ? [.received] : id.kind.outcomes
      case .step: DeadlineKind.step.outcomes
      case .day: [.terminated, .chosen, .dropped]
      }
    }
  }

  /// What can happen to a deadline; nothing to one on which only the other party decides.
  public static func outcomes(of id: DeadlineID) -> [Outcome] { Subject.deadline(id).outcomes }

  /// What it is about.
  public let subject: Subject
  /// What happens.
  public let outcome: Outcome
  /// The day on which it became known; also the day on which it happened, unless ``received`` is another.
  public let day: CivilDate
  /// The day on which it happened, where that is another.
  public var received: CivilDate?
  /// Whether a notice that came too late counts all the same, because the other side accepted it.
  public var isAccepted = false
  /// What it rests on.
  public var sources: [Source] = []
  /// The last day (inclusive) that a notice to leave is for, where its own name says the year alone and the event has
  /// to say the day; ``Snapshot/specified(_:)`` finds it.
  var noticeLastDay: CivilDate?

  /// The form in which it is written on a command line.
  public var description: String { "\(subject)=\(outcome.rawValue)@\(day)" }

  /// The id of the contract or transition.
  public var owner: String {
    switch subject {
    case .deadline(let id): id.owner
    case .step(let transition, _): transition
    case .day(let owner, _): owner
    }
  }

  /// The preparatory step that it is about, and the target date if it holds for one only; nil for any other decision.
  public var preparatoryStep: (id: String, target: CivilDate?)? {
    switch subject {
    case .deadline(.step(_, let target, let step)): (step, target)
    case .step(_, let step): (step, nil)
    case .deadline, .day: nil
    }
  }

  /// The extension step that it is about, counted from 1; nil for any other decision.
  public var extensionStep: Int? {
    if case .deadline(let id) = subject { id.extensionStep } else { nil }
  }

  /// Whether it is the other party that gives notice.
  public var isTheirs: Bool { if case .deadline(let id) = subject { id.isTheirs } else { false } }

  /// The day on which it happened, for the question whether it was in time.
  public var occurredOn: CivilDate { received ?? day }

  /// Whether it is about a transition, and not about a contract.
  public var isOfTransition: Bool { outcome.event.isOfTransition }

  init(_ subject: Subject, _ outcome: Outcome, _ day: CivilDate) {
    self.subject = subject
    self.outcome = outcome
    self.day = day
  }

  /// The event that records it.
  public func event(assumed: String?) -> HistoryEvent {
    HistoryEvent(
      happening, known: day, received: received == day ? nil : received,
      provenance: Provenance(
        place: Place(file: description, line: 1, column: 1), sources: sources, assumed: assumed))
  }

  private var happening: Happening {
    var fields = Happening.Fields(
      step: extensionStep, preparatoryStep: preparatoryStep?.id, lastDay: noticeLastDay,
      target: preparatoryStep?.target, isAccepted: isAccepted, isTheirs: isTheirs)
    if case .deadline(.exitOnDay(_, let day, _)) = subject { fields.lastDay = day }
    // The kind of event takes the one that is its own.
    if case .day(_, let day) = subject { (fields.lastDay, fields.target) = (day, day) }
    return Happening(outcome.event, fields)
  }
}

extension DeadlineKind {
  /// What can happen to such a deadline.
  var outcomes: [ProposedDecision.Outcome] { rules.outcomes }
}
