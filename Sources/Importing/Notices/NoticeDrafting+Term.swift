import CivilDates
import Register
import RegisterDrafts

extension NoticeDrafting {
  /// The first day, as published.
  var start: NoticeDay? { contract.start.flatMap { NoticeDay($0.text, isLast: false) } }

  /// The last day, as published.
  var end: NoticeDay? {
    guard let words = contract.end, let end = NoticeDay(words.text, isLast: true) else { return nil }
    guard case .day(let first) = start else { return end }
    switch end {
    case .either(_, let second):
      // The later one makes whole months: a day of which somebody wrote the midnight before it.
      return (first.wholeMonths(until: second.advanced(days: 1)) ?? 0) > 0 ? .day(second) : end
    case .day(let day):
      // From 1 January to 1 January: nobody can tell whether the last day counts.
      return (first.wholeMonths(until: day) ?? 0) > 0 ? .either(day.advanced(days: -1), day) : end
    }
  }

  /// The last day to which it can be extended, with its words.
  var finalDay: (NoticeDay, Published)? {
    guard let words = contract.finalDay, let day = NoticeDay(words.text, isLast: true) else { return nil }
    return (day, words)
  }

  /// Whether the notice speaks of more time than the first term has.
  var speaksOfRenewals: Bool {
    switch contract.renewals?.0 {
    case .atMost(let count) where count > 0: return true
    case .unlimited, .possible: return true
    default: break
    }
    return !contract.renewalTexts.isEmpty || isFinalDayLater
      || contract.optionTexts.contains { RenewalWords.areOfTime($0.text) }
      || mentions.contains { $0.isOfRenewal || ($0.isOfMaximum && textsOfLength.contains($0.text)) }
  }

  /// Whether it can be extended to a day after its end.
  var isFinalDayLater: Bool {
    guard let day = finalDay?.0, let last = publishedEnd else { return false }
    return day.imprecise.earliest > last
  }

  /// Whether it cannot even last to its end.
  var isFinalDayEarlier: Bool {
    guard let day = finalDay?.0, let last = publishedEnd else { return false }
    return day.imprecise.latest < last
  }

  /// The latest that the published last day can be, or that of the published length.
  private var publishedEnd: CivilDate? {
    if let end { return end.imprecise.latest }
    guard let length = contract.duration?.period, let start else { return nil }
    return start.imprecise.latest.adding(length, rounding: .up).advanced(days: -1)
  }

  /// The first term.
  mutating func term() -> TermDraft {
    var term = TermDraft()
    term.start = firstDay()
    if let (openness, words) = contract.openness {
      term.lastDay = unlimited(openness, words)
    } else if contract.end != nil {
      setEnd(of: &term)
    } else if contract.duration != nil {
      setDuration(of: &term)
    } else {
      term.lastDay = .unknown(
        because: remark(
          .notSaid, nil, "De aankondiging noemt geen einde en geen looptijd.", "The notice gives no end and no length.")
      )
    }
    return term
  }

  private mutating func firstDay() -> Drafted<ImpreciseDate> {
    guard let words = contract.start else {
      return .unknown(
        because: remark(.notSaid, nil, "De aankondiging noemt geen eerste dag.", "The notice gives no first day."))
    }
    guard let start else { return .unknown(because: unreadable(words), sources: [words.source(document)]) }
    return Drafted(
      start.imprecise, sources: [words.source(document)],
      comment: start.imprecise.isExact ? nil : midnight(words, start))
  }

  private mutating func unlimited(_ openness: PublishedContract.Openness, _ words: Published) -> Drafted<Term.LastDay> {
    let other = contract.end ?? contract.duration?.words
    switch (openness, other) {
    case (.unlimited, nil):
      return Drafted(
        .open, sources: [words.source(document)],
        comment: say("De aankondiging zegt: onbeperkt.", "The notice says: unlimited."))
    case (.unlimited, let other?):
      return .unknown(
        because: remark(
          .contradiction, other, "De aankondiging zegt onbeperkt, en ook \(quoted(other)).",
          "The notice says unlimited, and also \(quoted(other))."),
        sources: [words.source(document), other.source(document)])
    case (.unknown, let other):
      let also = other.map { say(", en ook \(quoted($0))", ", and also \(quoted($0))") } ?? ""
      return .unknown(
        because: remark(
          .notSaid, words, "De aankondiging zegt zelf: onbekend\(also).", "The notice itself says: unknown\(also)."),
        sources: [words.source(document)] + (other.map { [$0.source(document)] } ?? []))
    }
  }

  private mutating func setEnd(of term: inout TermDraft) {
    guard let words = contract.end else { return }
    let sources = [words.source(document)]
    guard let end else {
      term.lastDay = .unknown(because: unreadable(words), sources: sources)
      return
    }
    if let start, end.imprecise.latest < start.imprecise.earliest {
      term.lastDay = .unknown(
        because: remark(
          .contradiction, words, "Het einde ligt voor het begin: \(quoted(words)).",
          "It ends before it starts: \(quoted(words))."),
        sources: sources)
      return
    }
    compareLength(with: end)
    term.lastDay = Drafted(
      .day(end.imprecise), sources: sources, comment: end.imprecise.isExact ? nil : midnight(words, end))
    // A day to which it can be extended tells the end without extensions from it.
    guard speaksOfRenewals, !isFinalDayLater else { return }
    switch settled(by: .lastDay(end)) {
    case .confirmed(let mentions): term.lastDay?.sources += mentions.map { $0.source(document) }
    case .contradicted(let mention):
      term.lastDay = .unknown(
        because: remark(
          .contradiction, words,
          "Gepubliceerd is \(quoted(words)), maar de tekst zegt \(quoted(mention)): met of zonder verlengingen?",
          "Published is \(quoted(words)), but the text says \(quoted(mention)): with or without renewals?"),
        sources: sources)
    case .open:
      term.assumed = remark(
        .notSaid, words,
        "De einddatum is gelezen als einde zonder verlengingen; de aankondiging zegt dat niet.",
        "The end was read as the one without renewals; the notice does not say so.")
    }
  }

  /// Says where a length is published beside the end and does not lead there.
  private mutating func compareLength(with end: NoticeDay) {
    guard let duration = contract.duration, !duration.canStandForMonths, let length = duration.period,
      case .day(let first) = start
    else { return }
    let last = first.adding(length, rounding: .up).advanced(days: -1)
    if end.imprecise.contains(last) { return }
    _ = remark(
      .contradiction, duration.words, "\(quoted(duration.words)) loopt tot en met \(last), en dat is een ander einde.",
      "\(quoted(duration.words)) runs through \(last), which is another end.")
  }

  private mutating func setDuration(of term: inout TermDraft) {
    guard let duration = contract.duration else { return }
    let sources = [duration.words.source(document)]
    guard let period = duration.period else {
      term.duration = .unknown(because: unreadable(duration.words), sources: sources)
      return
    }
    if duration.canStandForMonths {
      term.duration = .unknown(
        because: remark(
          .question, duration.words,
          "\(quoted(duration.words)) dagen: wie dit maakt, rekent een maand als 30 en een jaar als 365 dagen; welke eenheid bedoeld is, staat er niet.",
          "\(quoted(duration.words)) days: whoever makes this counts a month as 30 and a year as 365 days; it does not say which unit is meant."
        ),
        sources: sources)
      return
    }
    guard speaksOfRenewals, !isFinalDayLater else {
      term.duration = Drafted(period, sources: sources)
      return
    }
    switch settled(by: .length(period)) {
    case .confirmed(let mentions):
      term.duration = Drafted(period, sources: sources + mentions.map { $0.source(document) })
    case .contradicted(let mention):
      term.duration = .unknown(
        because: remark(
          .contradiction, duration.words,
          "Gepubliceerd is \(period), maar de tekst zegt \(quoted(mention)): met of zonder verlengingen?",
          "Published is \(period), but the text says \(quoted(mention)): with or without renewals?"),
        sources: sources)
    case .open:
      term.duration = .unknown(
        because: remark(
          .question, duration.words,
          "Gepubliceerd is \(period); of de verlengingen daarin zitten, zegt de aankondiging niet.",
          "Published is \(period); the notice does not say whether that has the renewals in it."),
        sources: sources)
    }
  }

  private mutating func unreadable(_ words: Published) -> String {
    remark(
      .unreadable, words, "Niet te lezen: \(quoted(words)).", "This cannot be read: \(quoted(words)).")
  }

  private mutating func midnight(_ words: Published, _ day: NoticeDay) -> String {
    let (first, second) = (day.imprecise.earliest, day.imprecise.latest)
    return remark(
      .question, words, "\(quoted(words)) kan \(first) of \(second) zijn.",
      "\(quoted(words)) can be \(first) or \(second).")
  }
}
