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
      (say(nl: "Laatste vergadering die op tijd is", en: "Last meeting in time"), deadline.meeting),
      (say(nl: "Stukken binnen uiterlijk", en: "Papers in by"), deadline.papersBy),
    ].compactMap { label, day in day.map { AdvisedDay(label: label, day: $0) } }
  }

  /// The meeting of a step with the day for its papers, where there is room for a few words; nil if there is none.
  public func meeting(of deadline: Deadline) -> String? {
    deadline.meeting.map { meeting in
      let papers = deadline.papersBy.map { say(nl: ", stukken uiterlijk \($0)", en: ", papers by \($0)") } ?? ""
      return say(nl: "vergadering \(meeting)\(papers)", en: "meeting \(meeting)\(papers)")
    }
  }
}
