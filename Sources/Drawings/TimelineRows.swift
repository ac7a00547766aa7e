import CivilDates
import Deadlines
import Register
import Transitions
import Wording
import Words

/// Makes the rows of a timeline from what the engine says of each contract.
struct TimelineRows {
  let first: CivilDate
  let last: CivilDate
  let asOf: CivilDate
  let wording: Wording

  /// The row of one contract.
  func row(of timeline: Timeline, deadlines: [Deadline], happenings: [String]) -> TermTimeline.Row {
    let contract = timeline.contract
    var notes: [TermTimeline.Note] = []
    // What can no longer come about is not drawn.
    let steps = timeline.reachableSteps(asOf: asOf).last ?? timeline.stepCount
    var spans = timeline.timespans.filter { $0.steps <= steps || timeline.fixed != nil }
    let count = spans.count
    while timeline.goesOn, spans.count > 1, spans.last.map({ last < $0.days.start }) ?? false { spans.removeLast() }
    let courseEnd = timeline.end(steps: timeline.fixedSteps ?? timeline.course).end
    let exits = exitDays(of: timeline)
    if spans.last?.kind == .open, contract.exits.isEmpty {
      notes.append(TermTimeline.Note(sign: "?", text: wording.words.noWayOutKnown))
    }
    notes = notesOfSpans(spans) + notes
    let acts = deadlines.filter(\.id.kind.isSent)
    notes += notesOfDays(acts)
    let marks = (acts.compactMap(mark) + exits).sorted { ($0.day, $0.text) < ($1.day, $1.text) }
    var claims: (CivilDate, CivilDate)?
    if let tail = contract.claims, let courseEnd,
      let through = ClaimsRule.lastDay(after: courseEnd, claims: tail).date, courseEnd.earliest <= through
    {
      claims = (courseEnd.earliest, through)
    }
    return TermTimeline.Row(
      id: contract.id, title: XMLText.cleaned(contract.title), spans: spans, goesOn: spans.count < count,
      claims: claims,
      marks: marks, notes: notes, happenings: happenings)
  }

  /// The days in the range on which a contract can be left, unless that is every day.
  private func exitDays(of timeline: Timeline) -> [TermTimeline.Mark] {
    var marks: [TermTimeline.Mark] = []
    for exit in timeline.contract.exits where exit.isOurs && exit.each != .day {
      var next = timeline.firstExit(onOrAfter: first, by: exit, asOf: asOf)
      while let day = next, day <= last {
        marks.append(
          TermTimeline.Mark(
            shape: .exitDay, day: day, id: nil,
            text: wording.words.canBeLeft(per: day)))
        next = timeline.firstExit(onOrAfter: day.next, by: exit, asOf: asOf)
      }
    }
    return marks
  }

  /// The mark of something to be done; nil if nothing is known of its day, or it lies outside.
  private func mark(of deadline: Deadline) -> TermTimeline.Mark? {
    if let day = deadline.date {
      return TermTimeline.Mark(
        shape: MarkShape(deadline.id), day: day, id: deadline.id,
        text: "\(wording.act(deadline)): \(wording.date(day))")
    }
    guard let before = deadline.before else { return nil }
    return TermTimeline.Mark(
      shape: .unknown, day: max(first, before.previous), id: deadline.id,
      text: "\(wording.act(deadline)): \(unknown(before: before))")
  }

  private func unknown(before day: CivilDate) -> String {
    wording.bound(before: day)
  }

  /// What is not known of the days of the stretches.
  private func notesOfSpans(_ spans: [Timespan]) -> [TermTimeline.Note] {
    var notes: [TermTimeline.Note] = []
    if let start = spans.first?.start {
      if !start.isExact {
        let days = wording.impreciseDate(start)
        notes.append(TermTimeline.Note(sign: "≈", text: wording.words.imprecise(start: days)))
      }
    } else {
      notes.append(TermTimeline.Note(sign: "?", text: wording.words.startNotKnown))
    }
    for span in spans {
      guard let end = span.end else {
        if span.kind == .open { continue }
        notes.append(
          TermTimeline.Note(
            sign: "?",
            text: span.steps == 0
              ? wording.words.theEndIsNotKnown : wording.words.endNotKnown(afterExtension: span.steps)))
        continue
      }
      guard !end.isExact else { continue }
      let days = wording.impreciseDate(end.map(\.previous))
      notes.append(
        TermTimeline.Note(
          sign: "≈",
          text: span.steps == 0
            ? wording.words.imprecise(lastDay: days)
            : wording.words.imprecise(lastDay: days, afterExtension: span.steps)))
    }
    return notes
  }

  /// What is unknown or ambiguous among the days on which something is to be done.
  private func notesOfDays(_ deadlines: [Deadline]) -> [TermTimeline.Note] {
    deadlines.compactMap { deadline in
      let act = wording.act(deadline)
      let name = act.prefix(1).uppercased() + act.dropFirst()
      if deadline.date == nil {
        let text =
          deadline.before.map { unknown(before: $0) } ?? wording.words.dayUnknown
        return TermTimeline.Note(sign: "?", text: "\(name): \(text).")
      }
      guard deadline.isAmbiguous, let days = wording.possibleDays(of: deadline) else { return nil }
      return TermTimeline.Note(sign: "≠", text: wording.words.twoReadings(name, days))
    }
  }
}
