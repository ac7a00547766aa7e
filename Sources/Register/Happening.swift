public import CivilDates

extension HistoryEvent {
  /// What it can be, by the word for it in a register.
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

    /// Whether it happens to a transition, and not to a contract.
    public var isOfTransition: Bool {
      switch self {
      case .extended, .notExtended, .noticeSent, .noticeReceived, .terminated: false
      case .done, .refused, .chosen, .dropped: true
      }
    }
  }
}

/// What happened to a contract or a transition, with what belongs to it and nothing else.
public enum Happening: Sendable {
  /// A step, and every step before it, was taken.
  case extended(Aim)
  /// A step was left out.
  case notExtended(Aim)
  /// Notice was sent; it counts only when received.
  case noticeSent(GivenNotice)
  /// Notice was received: it stops a step by silence, or fixes the exit from an arrangement.
  case noticeReceived(GivenNotice)
  /// The contract was ended early.
  case terminated(Aim)
  /// A preparatory step was done.
  case done(Preparation)
  /// A preparatory step was asked for and refused.
  case refused(Preparation)
  /// A target date, the first day under the new situation, was chosen; nil where the register does not say which.
  case chosen(CivilDate?)
  /// A target date was given up; nil where the register does not say which.
  case dropped(CivilDate?)

  /// What of a contract is named, as far as the register does.
  public struct Aim: Sendable, Hashable {
    /// The extension step, counted from 1.
    public let step: Int?
    /// The last day in force (inclusive).
    public let lastDay: CivilDate?

    /// What is named.
    public init(step: Int? = nil, lastDay: CivilDate? = nil) {
      self.step = step
      self.lastDay = lastDay
    }
  }

  /// Notice that somebody gave.
  public struct GivenNotice: Sendable, Hashable {
    /// What it is to bring about.
    public let aim: Aim
    /// Whether it counts though it came too late, because the other side accepted it.
    public let isAccepted: Bool
    /// Whether the other party gave it; nobody says so in a register, but whoever tries one out does.
    public let isTheirs: Bool

    /// Notice.
    public init(_ aim: Aim = Aim(), isAccepted: Bool = false, isTheirs: Bool = false) {
      self.aim = aim
      self.isAccepted = isAccepted
      self.isTheirs = isTheirs
    }
  }

  /// A preparatory step of a transition.
  public struct Preparation: Sendable, Hashable {
    /// The id of the step; nil where the register names none.
    public let step: String?
    /// The target date for which it holds; nil if it holds for all of them.
    public let target: CivilDate?

    /// A step, for one target date or for all.
    public init(step: String?, target: CivilDate? = nil) {
      self.step = step
      self.target = target
    }

    /// Whether it is this step, for this target date.
    public func isOf(_ step: String, for target: CivilDate?) -> Bool {
      self.step == step && (self.target == nil || self.target == target)
    }
  }
}

extension Happening {
  /// What it was, without what belongs to it.
  public var kind: HistoryEvent.Kind {
    switch self {
    case .extended: .extended
    case .notExtended: .notExtended
    case .noticeSent: .noticeSent
    case .noticeReceived: .noticeReceived
    case .terminated: .terminated
    case .done: .done
    case .refused: .refused
    case .chosen: .chosen
    case .dropped: .dropped
    }
  }

  /// What a register can say beside the word for what happened: the view of whoever reads it or writes it out.
  public struct Fields: Sendable, Hashable {
    /// The extension step, counted from 1.
    public var step: Int?
    /// The id of the preparatory step.
    public var preparatoryStep: String?
    /// The last day in force (inclusive).
    public var lastDay: CivilDate?
    /// The target date, the first day under the new situation.
    public var target: CivilDate?
    /// Whether a late notice counts all the same.
    public var isAccepted: Bool
    /// Whether the other party gave the notice.
    public var isTheirs: Bool

    /// What stands beside the word.
    public init(
      step: Int? = nil, preparatoryStep: String? = nil, lastDay: CivilDate? = nil, target: CivilDate? = nil,
      isAccepted: Bool = false, isTheirs: Bool = false
    ) {
      self.step = step
      self.preparatoryStep = preparatoryStep
      self.lastDay = lastDay
      self.target = target
      self.isAccepted = isAccepted
      self.isTheirs = isTheirs
    }
  }

  /// What happened, from what a register says: of the fields it takes those that belong to it.
  public init(_ kind: HistoryEvent.Kind, _ fields: Fields = Fields()) {
    let aim = Aim(step: fields.step, lastDay: fields.lastDay)
    let notice = GivenNotice(aim, isAccepted: fields.isAccepted, isTheirs: fields.isTheirs)
    let preparation = Preparation(step: fields.preparatoryStep, target: fields.target)
    switch kind {
    case .extended: self = .extended(aim)
    case .notExtended: self = .notExtended(aim)
    case .noticeSent: self = .noticeSent(notice)
    case .noticeReceived: self = .noticeReceived(notice)
    case .terminated: self = .terminated(aim)
    case .done: self = .done(preparation)
    case .refused: self = .refused(preparation)
    case .chosen: self = .chosen(fields.target)
    case .dropped: self = .dropped(fields.target)
    }
  }

  /// What a register says of it beside the word.
  public var fields: Fields {
    switch self {
    case .extended(let aim), .notExtended(let aim), .terminated(let aim):
      Fields(step: aim.step, lastDay: aim.lastDay)
    case .noticeSent(let notice), .noticeReceived(let notice):
      Fields(
        step: notice.aim.step, lastDay: notice.aim.lastDay, isAccepted: notice.isAccepted, isTheirs: notice.isTheirs)
    case .done(let preparation), .refused(let preparation):
      Fields(preparatoryStep: preparation.step, target: preparation.target)
    case .chosen(let target), .dropped(let target): Fields(target: target)
    }
  }

  /// The preparatory step that it says something of; nil for what is about something else.
  public var preparation: Preparation? {
    switch self {
    case .done(let preparation), .refused(let preparation): preparation
    case .extended, .notExtended, .noticeSent, .noticeReceived, .terminated, .chosen, .dropped: nil
    }
  }

  /// The target date that it chooses or gives up; nil for what is about something else.
  public var choice: CivilDate? {
    switch self {
    case .chosen(let target), .dropped(let target): target
    case .extended, .notExtended, .noticeSent, .noticeReceived, .terminated, .done, .refused: nil
    }
  }
}
