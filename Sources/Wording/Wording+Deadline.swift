import CivilDates
public import Deadlines
import Register
import Words

extension Wording {
  /// The title of a deadline: what is to be done, and of which contract.
  ///
  /// A phone shows some 25 characters, so the act is one or two words and the name is the short one.
  public func title(of deadline: Deadline) -> String {
    if case .step(_, let target, let step) = deadline.id { return stepTitle(deadline.stepTitle ?? step, for: target) }
    let words = words(for: deadline)
    let act = words.act()
    let detail = words.detail().map { ", \($0)" } ?? ""
    return "\(act.prefix(1).uppercased())\(act.dropFirst()): \(deadline.ownerShortTitle)\(detail)"
  }

  /// The title behind a mark such as `VERVALLEN: `, which takes the room of the act: the name first.
  public func titleBehindMark(of deadline: Deadline) -> String {
    if case .step(_, let target, let step) = deadline.id { return stepTitle(deadline.stepTitle ?? step, for: target) }
    let words = words(for: deadline)
    let detail = words.detail().map { " \($0)" } ?? ""
    return "\(deadline.ownerShortTitle), \(words.act())\(detail)"
  }

  private func stepTitle(_ title: String, for target: CivilDate) -> String {
    "\(title), " + words.forTarget(target)
  }

  /// What a certainty means.
  public func certainty(_ certainty: Deadline.Certainty) -> String {
    switch certainty {
    case .certain: words.certain
    case .conditional: words.conditional
    case .unknown: words.unknown
    }
  }

  /// What must happen for a conditional deadline to be there; nil for one that is there anyway.
  public func condition(of deadline: Deadline) -> String? {
    deadline.certainty == .conditional ? words(for: deadline).condition() : nil
  }

  /// The days that it can be: both readings, or from the earliest through the latest; nil where there is one.
  public func possibleDays(of deadline: Deadline) -> String? {
    guard let first = deadline.alternatives.first, let last = deadline.alternatives.last, first < last else {
      return nil
    }
    return deadline.isImprecise
      ? words.between(first, and: last)
      : words.either(first, or: last)
  }

  /// Why a deadline that waits for preparatory steps cannot be met, as a sentence; nil if it can.
  public func whyInfeasible(_ deadline: Deadline) -> String? {
    if deadline.isFeasible { return nil }
    return deadline.isRefused
      ? words.cannotBeDoneForRefusal
      : words.cannotBeDoneInTime
  }

  /// The words that say a date is not simply a date: ambiguous, imprecise, assumed, unknown.
  public func marks(of deadline: Deadline) -> [String] {
    var marks: [String] = []
    if deadline.isAmbiguous { marks.append(words.ambiguous) }
    if deadline.isImprecise { marks.append(words.imprecise) }
    if deadline.isAssumed { marks.append(words.assumed) }
    return marks
  }
}
