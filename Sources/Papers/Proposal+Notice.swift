import CivilDates
import Reading
import Register
import RegisterDrafts
import Words

extension ProposalBuilder {
  /// The days of the year on which the contract can be left, each with its notice.
  mutating func addExits() {
    for number in said.indices {
      guard case .exit(let text, let period) = said[number].fact.content, let day = MonthDay(text) else { continue }
      let beside = said.indices.first { other in
        guard case .notice(let notice) = said[other].fact.content else { return false }
        return said[other].isBeside(said[number]) && (notice.period == period || period == nil)
      }
      let party = beside.flatMap { other -> Exit.Party? in
        if case .notice(let notice) = said[other].fact.content { notice.leaver } else { nil }
      }
      let numbers = [number] + (beside.map { [$0] } ?? [])
      add(
        ExitDraft(
          by: party ?? .either, each: .daysOfYear([day]), notice: notice(period, numbers), sources: take(numbers)))
    }
  }

  /// The other notices: against a step by silence, or for an exit on any day, month or quarter.
  mutating func addNotices() {
    var toStop: [Int] = []
    for number in said.indices where !taken.contains(number) {
      guard case .notice(let notice) = said[number].fact.content else { continue }
      let each: RecurringDays? =
        switch notice.per {
        case "any-time": .day
        case "end-of-month": .monthEnd
        case "end-of-quarter": .quarterEnd
        case "calendar-year-end": MonthDay("12-31").map { .daysOfYear([$0]) }
        default: nil
        }
      if let each {
        let isContradicted = isDoubted(number) || clashes(number, notice)
        let drafted = isContradicted ? contradicted : self.notice(notice.period, [number])
        add(ExitDraft(by: notice.leaver, each: each, notice: drafted, sources: take([number])))
      } else {
        toStop.append(number)
      }
    }
    if !toStop.isEmpty { stop(with: toStop) }
  }

  /// Whether another notice for the same end and the same party has another length.
  private func clashes(_ number: Int, _ notice: Fact.Notice) -> Bool {
    said.indices.contains { other in
      guard other != number, case .notice(let second) = said[other].fact.content, second.per == notice.per,
        second.party == notice.party, let one = notice.period, let two = second.period
      else { return false }
      return one != two
    }
  }

  private var contradicted: Drafted<Notice> {
    .unknown(
      because: words.differentNoticePeriods)
  }

  /// Notice that says no other end than that of the term.
  private mutating func stop(with numbers: [Int]) {
    let theirs = numbers.filter { party($0) == "supplier" }
    let ours = numbers.filter { party($0) != "supplier" }
    let silent = draft.extensions.indices.filter { draft.extensions[$0].by == .silence }
    if !silent.isEmpty {
      let our = ours.isEmpty ? nil : settled(ours)
      let their = theirs.isEmpty ? nil : settled(theirs)
      let sources = take(numbers)
      for step in silent {
        draft.extensions[step].notice = our ?? Drafted(nil)
        draft.extensions[step].theirNotice = their
        draft.extensions[step].sources += sources
      }
      return
    }
    if draft.term.lastDay?.value == .open {
      for (group, by) in [(ours, Exit.Party.us), (theirs, .them)] where !group.isEmpty {
        let isBoth = by == .us && group.contains { party($0) != "client" }
        var exit = ExitDraft(
          by: isBoth ? .either : by, each: .day, notice: settled(group), sources: take(group))
        exit.assumed = words.readAsAnyDay
        add(exit)
      }
      return
    }
    draft.sources += take(numbers)
    for number in numbers {
      guard case .notice(let notice) = said[number].fact.content, let period = notice.period else { continue }
      notes.append(
        words.noticeWithoutEffect(period))
    }
  }

  private func party(_ number: Int) -> String {
    if case .notice(let notice) = said[number].fact.content { notice.party } else { "unknown" }
  }

  /// What all of them say, or that they differ.
  private func settled(_ numbers: [Int]) -> Drafted<Notice> {
    let notices = numbers.compactMap { number -> String? in
      if case .notice(let notice) = said[number].fact.content { notice.period } else { nil }
    }
    guard Set(notices).count <= 1, !numbers.contains(where: isDoubted) else { return contradicted }
    return notice(notices.first, numbers)
  }

  /// A length of notice; where the text gives a day of the year instead, what it says.
  private func notice(_ period: String?, _ numbers: [Int]) -> Drafted<Notice> {
    if let notice = period.flatMap(registerNotice) { return Drafted(notice, comment: remark(numbers)) }
    let days = numbers.compactMap { number -> String? in
      guard case .notice(let notice) = said[number].fact.content else { return nil }
      return notice.by.map { words.noticeBySide($0) }
        ?? notice.before.map { words.noticeBeforeDay($0) }
    }
    guard let day = days.first else { return Drafted(nil) }
    return .unknown(
      because: words.dayAndNoLength(day))
  }

  /// Adds a way to leave; days with the same notice stand together.
  private mutating func add(_ exit: ExitDraft) {
    let same = draft.exits.firstIndex { other in
      other.by == exit.by && other.notice == exit.notice && other.assumed == exit.assumed
    }
    guard let same, let both = draft.exits[same].each.joined(with: exit.each) else { return draft.exits.append(exit) }
    draft.exits[same].each = both
    draft.exits[same].sources += exit.sources
  }
}

extension Fact.Notice {
  /// Who can leave: the client counts as us.
  fileprivate var leaver: Exit.Party {
    switch party {
    case "client": .us
    case "supplier": .them
    default: .either
    }
  }
}

extension RecurringDays {
  /// Both together, where one rule can hold them.
  fileprivate func joined(with other: RecurringDays) -> RecurringDays? {
    if self == other { return self }
    guard case .daysOfYear(let one) = self, case .daysOfYear(let two) = other else { return nil }
    return .daysOfYear(one + two.filter { !one.contains($0) })
  }
}
