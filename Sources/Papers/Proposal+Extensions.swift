import CivilDates
import Reading
import Register
import RegisterDrafts
import Words

extension ProposalBuilder {
  /// The steps, in the order of the text; what is said of one step in several places is put together.
  mutating func addExtensions() {
    var steps: [(step: ExtensionDraft, numbers: [Int])] = []
    for number in said.indices {
      guard case .renewal(let by, let times, let duration) = said[number].fact.content else { continue }
      let step = ExtensionDraft(by: by.kind, times: times.drafted, length: length(duration))
      if let same = steps.indices.first(where: { steps[$0].step.isCompatible(with: step) }) {
        steps[same].step.fill(from: step)
        steps[same].numbers.append(number)
      } else {
        steps.append((step, [number]))
      }
    }
    var total = draft.term.duration?.value?.totalMonths ?? 0
    for (index, item) in steps.enumerated() {
      var step = item.step
      // After one that never ends there is no other; what the text says of it then stands in the remarks.
      if let last = draft.extensions.last, last.length == .open || last.times == .unlimited { break }
      if step.length == .open { step.times = .count(1) }
      if step.times == .unlimited, step.length.period == nil { step.times = .unknown }
      if case .count(let times) = step.times, let period = step.length.period {
        total += times * (period.totalMonths + period.days / 28)
        if total > 12 * 1000 { break }
      }
      step.sources = take(item.numbers)
      step.comment = remark(item.numbers)
      if step.by == .decision || step.by == nil { step.notice = Drafted(nil) }
      if index > 0 {
        step.comment = words.severalExtensions
      }
      draft.extensions.append(step)
    }
    if draft.term.duration?.value == nil, draft.term.duration != nil, !draft.extensions.isEmpty {
      notes.append(
        words.extensionsFromLastDay)
    }
  }

  private func length(_ duration: String?) -> ExtensionDraft.Length {
    guard let duration else { return .unknown }
    if duration == "indefinite" { return .open }
    return registerPeriod(duration).map { .period($0) } ?? .unknown
  }
}

extension Fact.ExtensionMode {
  /// The kind of step; nil where the text does not say.
  fileprivate var kind: Extension.Kind? {
    switch self {
    case .silence: .silence
    case .decision: .decision
    case .agreement: .agreement
    case .unknown: nil
    }
  }
}

extension Fact.Times {
  fileprivate var drafted: ExtensionDraft.Times {
    switch self {
    case .number(let number): (1...99).contains(number) ? .count(number) : .unknown
    case .unlimited: .unlimited
    case .unknown: .unknown
    }
  }
}

extension ExtensionDraft.Length {
  /// The length, where it is fixed.
  fileprivate var period: Period? {
    if case .period(let period) = self { period } else { nil }
  }
}

extension ExtensionDraft {
  /// Whether both can be the same step, one of them said in less detail.
  fileprivate func isCompatible(with other: ExtensionDraft) -> Bool {
    let isSameKind = by == nil || other.by == nil || by == other.by
    let isSameCount = times == .unknown || other.times == .unknown || times == other.times
    let isSameLength =
      length == .unknown || other.length == .unknown || length == other.length
      || (length.period.map { one in other.length.period.map { one.isSame(as: $0) } ?? false } ?? false)
    return isSameKind && isSameCount && isSameLength
  }

  /// Takes over what the other says and this does not.
  fileprivate mutating func fill(from other: ExtensionDraft) {
    by = by ?? other.by
    if times == .unknown { times = other.times }
    if length == .unknown { length = other.length }
  }
}
