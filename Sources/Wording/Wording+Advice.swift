public import CivilDates
public import Deadlines
import Words

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
      (words.sendBy, deadline.sendBy),
      (words.decideBy, deadline.decideBy),
      (words.preferablyBy, deadline.advised),
      (meetingLabel(deadline.meetingContext), deadline.meeting),
      (
        deadline.meetingContext.arePapersLate
          ? words.papersShouldHaveBeenInBy
          : words.papersInBy, deadline.papersBy
      ),
    ].compactMap { label, day in day.map { AdvisedDay(label: label, day: $0) } }
  }

  /// What the meeting of a step is called: a list that ends early does not say which is the last in time.
  private func meetingLabel(_ context: Deadline.MeetingContext) -> String {
    if let through = context.listedThrough {
      return words.lastListedMeeting(through: through)
    }
    let label = words.lastMeetingInTime
    return context.lastAllowed.map {
      label + words.byTheAdvice(latest: $0)
    } ?? label
  }

  /// The meeting of a step with the day for its papers, where there is room for a few words; nil if there is none.
  public func meeting(of deadline: Deadline) -> String? {
    deadline.meeting.map { meeting in
      let papers =
        deadline.papersBy.map { day in
          deadline.meetingContext.arePapersLate
            ? words.papersWereDue(on: day)
            : words.papersAreDue(by: day)
        } ?? ""
      return words.meeting(meeting, papers: papers)
    }
  }
}
