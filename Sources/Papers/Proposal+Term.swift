import CivilDates
import Reading
import Register
import RegisterDrafts
import Words

extension ProposalBuilder {
  /// The first day and the length.
  mutating func addTerm() {
    addStart()
    addDuration()
  }

  private mutating func addStart() {
    let starts = all { content -> ImpreciseDate? in
      if case .start(let text) = content { ImpreciseDate(edtf: text) } else { nil }
    }
    guard !starts.isEmpty else { return }
    let days = Self.narrowest(starts.map(\.value))
    let numbers = starts.map(\.number)
    let comment = days.count > 1 ? several(days) : remark(numbers)
    draft.term.start = Drafted(Self.run(days), sources: take(numbers), comment: comment)
  }

  private mutating func addDuration() {
    var lengths: [(number: Int, value: Period)] = []
    for number in said.indices {
      guard case .duration(let text, let bound) = said[number].fact.content, let period = registerPeriod(text) else {
        continue
      }
      if let bound {
        let length =
          switch bound {
          case "min": words.lengthAtLeast(period.description)
          case "max": words.lengthAtMost(period.description)
          default: words.lengthAbout(period.description)
          }
        notes.append(length)
        draft.sources += take([number])
      } else {
        lengths.append((number, period))
      }
    }
    guard let first = lengths.first else { return }
    let numbers = lengths.map(\.number)
    let isOne = lengths.allSatisfy { $0.value.isSame(as: first.value) }
    if isOne, !numbers.contains(where: isDoubted) {
      draft.term.duration = Drafted(first.value, sources: take(numbers), comment: remark(numbers))
    } else {
      draft.term.duration = .unknown(
        because: words.differentLengths,
        sources: take(numbers))
    }
  }

  /// The last day of the first term, when its extensions are known: what an extension reaches is no contradiction.
  mutating func settleLastDay() {
    let lasts = all { content -> ImpreciseDate? in
      if case .lastDay(let text, _) = content { ImpreciseDate(edtf: text) } else { nil }
    }
    guard !lasts.isEmpty else { return addOpenEnd() }
    if let start = draft.term.start?.value {
      let before = lasts.filter { $0.value.latest < start.earliest }
      if !before.isEmpty {
        notes.append(
          words.lastDayLeftOut)
      }
    }
    let usable = lasts.filter { last in
      draft.term.start?.value.map { last.value.earliest >= $0.earliest } ?? true
    }
    guard !usable.isEmpty else { return }
    let computed = computedLastDay
    let first = computed ?? usable.map(\.value).min { $0.earliest < $1.earliest }
    var days: [ImpreciseDate] = []
    var numbers: [Int] = []
    var later: [Int] = []
    for last in usable {
      if let first, last.value.earliest > first.latest, isReachedByExtension(last.value, from: first) {
        later.append(last.number)
      } else {
        days.append(last.value)
        numbers.append(last.number)
      }
    }
    // A last day that an extension reaches is said of the whole.
    draft.sources += take(later)
    guard !days.isEmpty else { return }
    let narrow = Self.narrowest(days + (computed.map { [$0] } ?? []))
    let comment = narrow.count > 1 ? several(narrow) : remark(numbers)
    draft.term.lastDay = Drafted(.day(Self.run(narrow)), sources: take(numbers), comment: comment)
  }

  /// "Voor onbepaalde tijd": no end, if nothing of the text gives one.
  private mutating func addOpenEnd() {
    let numbers = all { content -> Bool? in
      if case .duration("indefinite", _) = content { true } else { nil }
    }.map(\.number)
    guard !numbers.isEmpty, draft.term.duration == nil, draft.extensions.isEmpty else { return }
    draft.term.lastDay = Drafted(.open, sources: take(numbers), comment: remark(numbers))
  }

  /// The last day that the start and the length give.
  private var computedLastDay: ImpreciseDate? {
    guard let start = draft.term.start?.value, let duration = draft.term.duration?.value else { return nil }
    return start.map { $0.adding(duration, rounding: .up).previous }
  }

  /// Whether a last day is one of the ends with extensions, or can be, where those are not known.
  private func isReachedByExtension(_ last: ImpreciseDate, from first: ImpreciseDate) -> Bool {
    var sum = Period()
    for step in draft.extensions {
      guard case .period(let length) = step.length, case .count(let times) = step.times else { return true }
      for _ in 0..<times {
        sum = sum + length
        let end = first.map { $0.next.adding(sum, rounding: .up).previous }
        if end.earliest <= last.latest, last.earliest <= end.latest { return true }
      }
    }
    return false
  }

  /// How long the whole can last.
  mutating func addMaximum() {
    let most = all { content -> Period? in
      if case .maximum(let text) = content { registerPeriod(text) } else { nil }
    }
    guard let first = most.first, draft.term.start?.value != nil, draft.term.lastDay?.value != .open else { return }
    let isOne = most.allSatisfy { $0.value.isSame(as: first.value) }
    let isLonger = draft.term.duration?.value.map { $0.totalMonths <= first.value.totalMonths } ?? true
    guard isOne, isLonger, first.value.totalMonths > 0 else { return }
    draft.term.atMost = Drafted(first.value, sources: take(most.map(\.number)))
  }

  /// How long claims can be made.
  mutating func addClaims() {
    let claims = all { content -> Period? in
      if case .claims(let text) = content { registerPeriod(text) } else { nil }
    }
    guard let first = claims.first else { return }
    let numbers = claims.map(\.number)
    let isOne = claims.allSatisfy { $0.value.isSame(as: first.value) }
    draft.claims =
      isOne
      ? Drafted(first.value, sources: take(numbers), comment: remark(numbers))
      : .unknown(
        because: words.differentPeriods, sources: take(numbers))
  }

  private func several(_ days: [ImpreciseDate]) -> String {
    let list = days.map { $0.isExact ? "\($0.earliest)" : "\($0.earliest)..\($0.latest)" }.joined(separator: ", ")
    return words.daysDoNotAddUp(list)
  }

  /// The days that differ: one that lies within a vaguer one stands for both.
  private static func narrowest(_ days: [ImpreciseDate]) -> [ImpreciseDate] {
    var result: [ImpreciseDate] = []
    for day in days.sorted(by: { ($0.length, $0.earliest) < ($1.length, $1.earliest) })
    where !result.contains(where: { day.earliest <= $0.earliest && $0.latest <= day.latest }) {
      result.append(day)
    }
    return result.sorted { $0.earliest < $1.earliest }
  }

  /// The day, or the run over all of them.
  private static func run(_ days: [ImpreciseDate]) -> ImpreciseDate {
    guard days.count > 1, let first = days.map(\.earliest).min(), let last = days.map(\.latest).max() else {
      return days[0]
    }
    return ImpreciseDate(earliest: first, latest: last)
  }
}

extension ImpreciseDate {
  fileprivate var length: Int { earliest.days(until: latest) }
}

extension Period {
  /// Whether both are as long, whatever the units.
  func isSame(as other: Period) -> Bool {
    totalMonths == other.totalMonths && days == other.days
  }
}
