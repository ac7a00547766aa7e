public import CivilDates
import Deadlines
import Diagnostics
public import Register
public import Transitions

extension Wording {
  /// A verdict in a word.
  public func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .clear: say(nl: "vrij", en: "clear")
    case .attention: say(nl: "aandacht", en: "attention")
    case .undetermined: say(nl: "niet te zeggen", en: "cannot be said")
    case .bridgeable: say(nl: "te overbruggen, als partijen instemmen", en: "bridgeable, if the parties agree")
    case .conflicted: say(nl: "in strijd", en: "conflicted")
    case .closed: say(nl: "gesloten", en: "closed")
    }
  }

  /// A verdict as a sentence.
  public func sentence(for answer: TargetAnswer) -> String {
    let day = date(answer.target)
    switch answer.verdict {
    case .clear: return say(nl: "Per \(day) staat niets in de weg.", en: "Nothing stands in the way per \(day).")
    case .attention:
      let perhaps = answer.contracts.count(where: \.fitsPerhaps)
      return perhaps == 0
        ? say(
          nl: "Per \(day) past alles, maar niet alles is bekend.",
          en: "Everything fits per \(day), but not everything is known.")
        : say(
          nl: "Per \(day) kan alles passen, maar dat is niet zeker: van \(perhaps) "
            + "\(perhaps == 1 ? "contract" : "contracten") staat de laatste dag niet vast.",
          en: "Everything can fit per \(day), but that is not sure: the last day of \(perhaps) "
            + "\(perhaps == 1 ? "contract" : "contracts") is not fixed.")
    case .undetermined:
      let unknown = answer.contracts.count { $0.relation == .unknown }
      let all = answer.contracts.count
      return say(
        nl: "Per \(day) is niet te zeggen of het past: "
          + (all == 1
            ? "van het contract is geen einde bekend."
            : unknown == all
              ? "van geen van de \(all) contracten is een einde bekend."
              : "van \(unknown) van de \(all) contracten is geen einde bekend."),
        en: "Whether it fits per \(day) cannot be said: "
          + (all == 1
            ? "no end of the contract is known."
            : unknown == all
              ? "of none of the \(all) contracts an end is known."
              : "of \(unknown) of the \(all) contracts no end is known."))
    case .bridgeable:
      return say(
        nl: "Per \(day) past niet alles. Het is te overbruggen, maar alleen als \(whoMustAgree(on: answer)).",
        en: "Not everything fits per \(day). It can be bridged, but only if \(whoMustAgree(on: answer)).")
    case .conflicted:
      return say(
        nl: "Per \(day) past niet alles, en er is geen overbrugging die lang genoeg is.",
        en: "Not everything fits per \(day), and there is no bridge that is long enough.")
    case .closed: return say(nl: "Per \(day) kan het niet.", en: "It cannot be done per \(day).")
    }
  }

  /// Who must agree to the bridges, as far as the register says: for each misfit one of those who offer one.
  private func whoMustAgree(on answer: TargetAnswer) -> String {
    agreement(on: answer).map { say(nl: "hiermee instemt: \($0)", en: "this is agreed to by: \($0)") }
      ?? say(nl: "de afspraken worden nagekomen", en: "the agreements are kept")
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
      let anyOfThem = names.joined(separator: say(nl: " of ", en: " or "))
      if !anyOfThem.isEmpty, !misfits.contains(anyOfThem) { misfits.append(anyOfThem) }
    }
    return misfits.isEmpty ? nil : misfits.joined(separator: say(nl: "; en ", en: "; and "))
  }

  /// Who must agree to a bridge.
  public func mustAgree(on bridge: Transition.Bridge) -> String {
    if case .named(let name) = bridge.who { return name }
    return say(nl: "een partij die nog niet bekend is", en: "a party that is not known yet")
  }

  /// What a target date is called: thought of where a document names it or somebody decided on it, else only looked
  /// into.
  public func targetName(_ answer: TargetAnswer) -> String {
    isIntended(answer)
      ? say(nl: "beoogde datum", en: "target date") : say(nl: "onderzochte datum", en: "date looked into")
  }

  /// What a date is called that the transition thinks of, or that somebody decided on, with the decision; nil for any
  /// other day.
  public func standing(_ answer: TargetAnswer) -> String? {
    if !answer.choice.isCandidate, answer.choice.event == nil { return nil }
    return [targetName(answer), choice(about: answer)].compactMap(\.self).joined(separator: ", ")
  }

  /// Who set the date or gave it up, or that nobody did, to stand behind it; nil if a document names it.
  public func origin(of answer: TargetAnswer) -> String? {
    choice(about: answer) ?? (isIntended(answer) ? nil : say(nl: "staat in geen stuk", en: "named in no document"))
  }

  /// What was decided about the date, or that another was chosen; nil if nobody decided.
  private func choice(about answer: TargetAnswer) -> String? {
    let chosen = answer.choice.chosen
    if let choice = answer.choice.event {
      let day = date(choice.known)
      if choice.kind == .dropped { return say(nl: "losgelaten op \(day)", en: "given up on \(day)") }
      if chosen == answer.target { return say(nl: "gekozen op \(day)", en: "chosen on \(day)") }
    }
    return chosen.map { say(nl: "gekozen is \(date($0))", en: "the choice is \(date($0))") }
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
        ? say(
          nl: "Tot wanneer dit open blijft, is niet bekend.", en: "Until when this stays open is not known.") : nil
    }
    let mark = assumedMark(answer.isOpenUntilAssumed)
    return answer.isOpenUntilAtMost
      ? say(
        nl:
          "Dit blijft open, \(atMost("tot en met \(day)")) niet meer\(mark): van iets wat nodig is, is de uiterste dag "
          + "niet bekend.",
        en: "This stays open \(atMost("through \(day)")), perhaps less long\(mark): the last day of something that it "
          + "needs is not known.")
      : say(nl: "Dit blijft open tot en met \(day)\(mark).", en: "This stays open through \(day)\(mark).")
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
    say(nl: "uiterlijk \(day), mogelijk eerder", en: "at most \(day)")
  }

  /// Why no day is named through which a target date stays open; nil if one is.
  public func whyNotOpen(_ answer: TargetAnswer) -> String? {
    if answer.openUntil != nil { return nil }
    if answer.isOpenUntilAtMost { return say(nl: "niet bekend", en: "not known") }
    return answer.closing.first.map {
      say(nl: "niet open: \(conflict($0.code))", en: "not open: \(conflict($0.code))")
    }
      ?? (answer.verdict == .undetermined
        ? say(nl: "niet te zeggen", en: "cannot be said")
        : say(nl: "niets meer te doen", en: "nothing left to do"))
  }

  /// A relation in a word.
  public func relation(_ relation: Relation) -> String {
    switch relation {
    case .aligned: say(nl: "sluit aan", en: "aligned")
    case .overlap: say(nl: "loopt door", en: "overlap")
    case .gap: say(nl: "gat", en: "gap")
    case .unknown: say(nl: "onbekend", en: "unknown")
    }
  }

  /// What happens to a contract on the target date, and what must be done for that.
  public func happening(_ answer: ContractAnswer) -> String {
    guard let lastDays = answer.lastDays else {
      return say(nl: "Wanneer het eindigt, is niet bekend.", en: "When it ends is not known.")
    }
    let lastDay = day(of: lastDays)
    let span = span(of: answer.misfit)
    let mark = assumedMark(answer.isEndAssumed)
    let needed = needed(by: answer)
    switch answer.relation {
    case .aligned where answer.fitsPerhaps:
      return say(
        nl: "Kan op deze dag eindigen, maar dat staat niet vast: het eindigt op \(lastDay)\(mark).",
        en: "Can end on this day, but that is not fixed: it ends on \(lastDay)\(mark).") + needed
    case .aligned:
      return needed.isEmpty
        ? say(nl: "Eindigt op \(lastDay)\(mark).", en: "Ends on \(lastDay)\(mark).")
        : say(nl: "Kan eindigen op \(lastDay)\(mark).", en: "Can end on \(lastDay)\(mark).") + needed
    case .overlap:
      return say(
        nl: "Loopt door tot en met \(lastDay)\(mark): \(span) te lang.",
        en: "Runs on through \(lastDay)\(mark): \(span) too long.") + needed
    case .gap:
      return say(
        nl: "Eindigt al op \(lastDay)\(mark): \(span) niets.",
        en: "Ends as early as \(lastDay)\(mark): nothing for \(span).") + needed
    case .unknown: return ""
    }
  }

  /// A day, or that it is one of several.
  func day(of days: ImpreciseDate) -> String {
    days.isExact
      ? date(days.earliest)
      : say(
        nl: "een dag tussen \(date(days.earliest)) en \(date(days.latest))",
        en: "a day between \(date(days.earliest)) and \(date(days.latest))")
  }

  /// How far an end lies from the target date, at least where it is not known to the day.
  public func span(of misfit: Misfit) -> String {
    (misfit.isLeast ? say(nl: "ten minste ", en: "at least ") : "") + span(misfit.days ?? 0, misfit.months)
  }

  /// A number of days, with the months if they are whole.
  public func span(_ days: Int, _ months: Int?) -> String {
    let text = say(nl: days == 1 ? "1 dag" : "\(days) dagen", en: days == 1 ? "1 day" : "\(days) days")
    guard let months, months > 0 else { return text }
    return text
      + say(
        nl: " (\(months) \(months == 1 ? "maand" : "maanden"))",
        en: " (\(months) \(months == 1 ? "month" : "months"))")
  }

  /// What a bridge is called.
  public func bridge(_ bridge: Transition.Bridge) -> String {
    let name = bridge.title ?? bridge.how
    var marks = [
      bridge.isConfirmed ? say(nl: "afgesproken", en: "confirmed") : say(nl: "niet afgesproken", en: "not confirmed")
    ]
    if let atMost = bridge.atMost {
      marks.append(say(nl: "hooguit \(period(atMost))", en: "at most \(period(atMost))"))
    }
    if bridge.provenance.assumed != nil { marks.append(say(nl: "aanname", en: "assumed")) }
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
