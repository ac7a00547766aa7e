public import CivilDates
public import Deadlines

/// A day before the last one that somebody who acts does well to keep, with what it is for.
public struct AdvisedDay: Sendable, Equatable {
  /// What it is for, as it stands in front of the day: `Stukken binnen uiterlijk`.
  public let label: String
  /// The day.
  public let day: CivilDate
}

extension Wording {
  /// The days that are advised for a deadline, in the order in which they are told: the one place that words them.
  ///
  /// For what is sent these are the day to send it and that of the first decision that it waits for; for a step the day
  /// by which it should be done, the last meeting of its owner that is in time, and the day for the papers.
  public func advice(of deadline: Deadline) -> [AdvisedDay] {
    [
      (say(nl: "Versturen uiterlijk (advies)", en: "Send by (advice)"), deadline.sendBy),
      (say(nl: "Eerste besluit uiterlijk (advies)", en: "Decide by (advice)"), deadline.decideBy),
      (say(nl: "Bij voorkeur uiterlijk (advies)", en: "Preferably by (advice)"), deadline.advised),
      (meetingLabel(deadline.meetingContext), deadline.meeting),
      (
        deadline.meetingContext.arePapersLate
          ? say(nl: "Stukken hadden binnen moeten zijn", en: "Papers should have been in by")
          : say(nl: "Stukken binnen uiterlijk", en: "Papers in by"), deadline.papersBy
      ),
    ].compactMap { label, day in day.map { AdvisedDay(label: label, day: $0) } }
  }

  /// What the meeting of a step is called: a list that ends early does not say which is the last in time.
  private func meetingLabel(_ context: Deadline.MeetingContext) -> String {
    if let through = context.listedThrough {
      return say(
        nl: "Laatste vergadering in het register (vergaderingen staan er tot en met \(date(through)))",
        en: "Last meeting in the register (meetings are listed through \(date(through)))")
    }
    let label = say(nl: "Laatste vergadering die op tijd is", en: "Last meeting in time")
    return context.lastAllowed.map {
      label + say(nl: " (volgens het advies; uiterlijk \(date($0)))", en: " (by the advice; at the latest \(date($0)))")
    } ?? label
  }

  /// The meeting of a step with the day for its papers, where there is room for a few words; nil if there is none.
  public func meeting(of deadline: Deadline) -> String? {
    deadline.meeting.map { meeting in
      let papers =
        deadline.papersBy.map { day in
          deadline.meetingContext.arePapersLate
            ? say(nl: ", stukken hadden er op \(day) moeten zijn", en: ", papers should have been in by \(day)")
            : say(nl: ", stukken uiterlijk \(day)", en: ", papers by \(day)")
        } ?? ""
      return say(nl: "vergadering \(meeting)\(papers)", en: "meeting \(meeting)\(papers)")
    }
  }
}
