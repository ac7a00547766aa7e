public import CivilDates
import Deadlines
import Diagnostics
public import Register
public import Transitions
import Words

extension Wording {
  /// A verdict in a word.
  public func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .clear: words.verdictClear
    case .attention: words.verdictAttention
    case .undetermined: words.cannotBeSaid
    case .bridgeable: words.verdictBridgeable
    case .conflicted: words.verdictConflicted
    case .closed: words.verdictClosed
    }
  }

  /// A verdict as a sentence.
  public func sentence(for answer: TargetAnswer) -> String {
    let day = date(answer.target)
    switch answer.verdict {
    case .clear: return words.nothingInTheWay(per: day)
    case .attention:
      let perhaps = answer.contracts.count(where: \.fitsPerhaps)
      return perhaps == 0
        ? words.everythingFits(per: day)
        : words.everythingCanFit(per: day, notFixed: perhaps)
    case .undetermined:
      let unknown = answer.contracts.count { $0.relation == .unknown }
      let all = answer.contracts.count
      return words.unknownWhetherItFits(per: day, unknown: unknown, of: all)
    case .bridgeable: return words.canBeBridged(per: day, onlyIf: whoMustAgree(on: answer))
    case .conflicted: return words.cannotBeBridged(per: day)
    case .closed: return words.cannotBeDone(per: day)
    }
  }

  /// Who must agree to the bridges, as far as the register says: for each misfit one of those who offer one.
  private func whoMustAgree(on answer: TargetAnswer) -> String {
    agreement(on: answer).map { words.agreedTo(by: $0) }
      ?? words.agreementsAreKept
  }

  /// The names of those who must agree to the bridges of a date; nil if nobody must any more.
  public func agreement(on answer: TargetAnswer) -> String? {
    var misfits: [String] = []
    for conflict in answer.conflicts where conflict.code == .overlap || conflict.code == .gap {
      if conflict.bridges.contains(where: \.isConfirmed) { continue }
      var names: [String] = []
      for bridge in conflict.bridges {
        let name = mustAgree(on: bridge)
        if !names.contains(name) { names.append(name) }
      }
      let anyOfThem = names.joined(separator: words.or)
      if !anyOfThem.isEmpty, !misfits.contains(anyOfThem) { misfits.append(anyOfThem) }
    }
    return misfits.isEmpty ? nil : misfits.joined(separator: words.andAlso)
  }

  /// Who must agree to a bridge.
  public func mustAgree(on bridge: Transition.Bridge) -> String {
    if case .named(let name) = bridge.who { return name }
    return words.partyNotKnownYet
  }

  /// What a target date is called: thought of where a document names it or somebody decided on it, else only looked
  /// into.
  public func targetName(_ answer: TargetAnswer) -> String {
    isIntended(answer)
      ? words.targetDate : words.dateLookedInto
  }

  /// What a date is called that the transition thinks of, or that somebody decided on, with the decision; nil for any
  /// other day.
  public func standing(_ answer: TargetAnswer) -> String? {
    if !answer.choice.isCandidate, answer.choice.event == nil { return nil }
    return [targetName(answer), choice(about: answer)].compactMap(\.self).joined(separator: ", ")
  }

  /// Who set the date or gave it up, or that nobody did, to stand behind it; nil if a document names it.
  public func origin(of answer: TargetAnswer) -> String? {
    choice(about: answer) ?? (isIntended(answer) ? nil : words.namedInNoDocument)
  }

  /// What was decided about the date, or that another was chosen; nil if nobody decided.
  private func choice(about answer: TargetAnswer) -> String? {
    let chosen = answer.choice.chosen
    if let choice = answer.choice.event {
      let day = date(choice.known)
      if choice.kind == .dropped { return words.givenUp(on: day) }
      if chosen == answer.target { return words.chosen(on: day) }
    }
    return chosen.map { words.choiceIs($0) }
  }

  /// Whether somebody decided on the date, or, as long as nobody decided, a document that the transition cites names it.
  public func isIntended(_ answer: TargetAnswer) -> Bool {
    let target = answer.target
    if let chosen = answer.choice.chosen { return chosen == target }
    if answer.choice.event?.kind == .dropped { return false }
    let (year, month, day) = target.fields
    let dutch = Wording(.dutch)
    var names = [
      dutch.date(target), target.description, "\(day)-\(month)-\(year)",
      "\(day < 10 ? "0" : "")\(day)-\(month < 10 ? "0" : "")\(month)-\(year)",
    ]
    if month == 1, day == 1 { names.append("per \(year)") }
    return answer.sources.contains { source in
      source.quote.map { quote in names.contains { quote.utf8.contains(word: $0.utf8) } } ?? false
    }
  }

  /// How long a date stays open, as a sentence; nil if nothing is left to do.
  public func openUntil(_ answer: TargetAnswer) -> String? {
    guard let day = answer.openUntil.map({ date($0) }) else {
      return answer.isOpenUntilAtMost
        ? words.openUntilNotKnown : nil
    }
    let mark = assumedMark(answer.isOpenUntilAssumed)
    return answer.isOpenUntilAtMost
      ? words.staysOpenAtMost(through: day, mark: mark)
      : words.staysOpen(through: day, mark: mark)
  }

  /// The day through which a date stays open, under a heading that says so, and that it is the most where a day that
  /// it needs is not known.
  ///
  /// - Parameters:
  ///   - answer: what stands in the way of the date.
  ///   - written: how a day is written.
  /// - Returns: the words; nil if no day is known.
  public func openThrough(_ answer: TargetAnswer, _ written: (CivilDate) -> String) -> String? {
    guard let day = answer.openUntil.map(written) else { return nil }
    return (answer.isOpenUntilAtMost ? atMost(day) : day) + assumedMark(answer.isOpenUntilAssumed)
  }

  /// That a day can turn out to be an earlier one: the one place that words it.
  public func atMost(_ day: String) -> String {
    words.atMost(day)
  }

  /// Why no day is named through which a target date stays open; nil if one is.
  public func whyNotOpen(_ answer: TargetAnswer) -> String? {
    if answer.openUntil != nil { return nil }
    if answer.isOpenUntilAtMost { return words.notKnown }
    return answer.closing.first.map {
      words.notOpen(because: conflict($0.code))
    }
      ?? (answer.verdict == .undetermined
        ? words.cannotBeSaid
        : words.nothingLeftToDo)
  }

  /// A relation in a word.
  public func relation(_ relation: Relation) -> String {
    switch relation {
    case .aligned: words.relationAligned
    case .overlap: words.relationOverlap
    case .gap: words.relationGap
    case .unknown: words.unknown
    }
  }

  /// What happens to a contract on the target date, and what must be done for that.
  public func happening(_ answer: ContractAnswer) -> String {
    guard let lastDays = answer.lastDays else {
      return words.endNotKnown
    }
    let lastDay = day(of: lastDays)
    let span = span(of: answer.misfit)
    let mark = assumedMark(answer.isEndAssumed)
    let needed = needed(by: answer)
    switch answer.relation {
    case .aligned where answer.fitsPerhaps: return words.canEndButNotFixed(on: lastDay, mark: mark) + needed
    case .aligned:
      return needed.isEmpty
        ? words.ends(on: lastDay, mark: mark)
        : words.canEnd(on: lastDay, mark: mark) + needed
    case .overlap: return words.runsOn(through: lastDay, mark: mark, tooLong: span) + needed
    case .gap: return words.endsAlready(on: lastDay, mark: mark, nothingFor: span) + needed
    case .unknown: return ""
    }
  }

  /// A day, or that it is one of several.
  func day(of days: ImpreciseDate) -> String {
    days.isExact
      ? date(days.earliest)
      : words.aDay(between: days.earliest, and: days.latest)
  }

  /// How far an end lies from the target date, at least where it is not known to the day.
  public func span(of misfit: Misfit) -> String {
    (misfit.isLeast ? words.atLeast : "") + span(misfit.days ?? 0, misfit.months)
  }

  /// A number of days, with the months if they are whole.
  public func span(_ days: Int, _ months: Int?) -> String {
    let text = words.days(days)
    guard let months, months > 0 else { return text }
    return text
      + words.inMonths(months)
  }

  /// What a bridge is called.
  public func bridge(_ bridge: Transition.Bridge) -> String {
    let name = bridge.title ?? bridge.how
    var marks = [
      bridge.isConfirmed ? words.bridgeConfirmed : words.bridgeNotConfirmed
    ]
    if let atMost = bridge.atMost {
      marks.append(words.bridgeAtMost(atMost))
    }
    if bridge.provenance.assumed != nil { marks.append(words.assumed) }
    return "\(name) (\(marks.joined(separator: ", ")))"
  }
}

extension String.UTF8View {
  /// Whether the text holds this one, with no digit right before or after it: `1 januari 2023` is not in
  /// `11 januari 2023`.
  fileprivate func contains(word: String.UTF8View) -> Bool {
    let text = Array(self)
    let word = Array(word)
    guard !word.isEmpty, word.count <= text.count else { return false }
    let digits: ClosedRange<UInt8> = 0x30...0x39
    return (0...(text.count - word.count)).contains { start in
      let end = start + word.count
      return text[start..<end].elementsEqual(word) && (start == 0 || !digits.contains(text[start - 1]))
        && (end == text.count || !digits.contains(text[end]))
    }
  }
}
