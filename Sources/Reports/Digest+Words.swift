import CivilDates
import Deadlines
import Diagnostics
import Register
public import Wording
import Words

extension Digest {
  /// The digest in words.
  public func page(_ wording: Wording) -> DigestPage {
    DigestPage(
      language: wording.language, title: title(wording), sentences: sentences(wording), parts: parts(wording))
  }

  /// What it is called.
  private func title(_ wording: Wording) -> String {
    let settings = engine.snapshot.settings
    let whose = [settings.municipality ?? settings.title, audience].compactMap(\.self).joined(separator: ", ")
    return wording.words.digestTitle(whose, since: since)
  }

  private func sentences(_ wording: Wording) -> [String] {
    let asOf = wording.date(engine.snapshot.asOf)
    let earlier = wording.date(since)
    let known = wording.words.digestCompares(asOf, with: earlier)
    if isEmpty {
      return [
        known,
        wording.words.digestNothing,
      ]
    }
    return [known]
  }

  private func parts(_ wording: Wording) -> [DigestPage.Part] {
    func item(_ deadline: Deadline, _ lines: [String]) -> DigestPage.Item {
      DigestPage.Item(id: deadline.id, title: wording.title(of: deadline), lines: lines)
    }
    var parts = [
      DigestPage.Part(
        title: wording.words.digestMissed, items: missed.map { item($0, missedLines($0, wording)) }),
      DigestPage.Part(
        title: wording.words.digestSoon, items: due.map { item($0, dueLines($0, wording)) }),
    ]
    for kind in Changes.Kind.allCases {
      let items = changes.filter { $0.kind == kind }.compactMap { change in
        (change.after ?? change.before).map { item($0, lines(of: change, wording)) }
      }
      parts.append(DigestPage.Part(title: wording.change(kind), items: items))
    }
    return parts.filter { !$0.items.isEmpty }
  }

  private func missedLines(_ deadline: Deadline, _ wording: Wording) -> [String] {
    [
      wording.words.wasPossible(through: wording.lastDay(of: deadline, weekday: true))
    ]
  }

  private func dueLines(_ deadline: Deadline, _ wording: Wording) -> [String] {
    let asOf = engine.snapshot.asOf
    let left = deadline.date.map { day in
      let days = day.dayNumber - asOf.dayNumber
      return wording.words.daysLeft(days)
    }
    let advice = wording.advice(of: deadline).map { "\($0.label): \(wording.weekdayAndDate($0.day))." }
    return [lastDay(of: deadline, wording) + (left ?? "") + "."] + advice + certainty(of: deadline, wording)
      + [wording.whyInfeasible(deadline)].compactMap(\.self)
  }

  private func lines(of item: Changes.Item, _ wording: Wording) -> [String] {
    var lines: [String] = []
    switch (item.before, item.after) {
    case (let before?, let after?) where item.kind == .moved:
      lines = [
        wording.words.wasAndIsNow(
          wording.lastDay(of: before, weekday: true), after: wording.lastDay(of: after, weekday: true))
      ]
      lines += certainty(of: after, wording)
    case (_, let after?): lines = [lastDay(of: after, wording) + "."] + certainty(of: after, wording)
    case (let before?, nil):
      lines = [
        wording.words.stoodOn(wording.lastDay(of: before, weekday: true))
      ]
    case (nil, nil): break
    }
    let reasons = Changes.reasons(item.reason, wording).joined(separator: " ")
    if !reasons.isEmpty { lines.append(wording.words.whyChanged(reasons)) }
    return lines
  }

  private func lastDay(of deadline: Deadline, _ wording: Wording) -> String {
    let day = wording.lastDay(of: deadline, weekday: true)
    // What is not known says itself what it is of.
    if deadline.date == nil { return "\(day.prefix(1).uppercased())\(day.dropFirst())" }
    return wording.words.lastDayOn(day)
  }

  /// What keeps the day from being simply a day.
  private func certainty(of deadline: Deadline, _ wording: Wording) -> [String] {
    let possible = wording.possibleDays(of: deadline).map { days in
      wording.words.canBe(days)
    }
    let condition = wording.condition(of: deadline).map { "\($0.prefix(1).uppercased())\($0.dropFirst())." }
    return [condition, possible].compactMap(\.self)
  }
}
