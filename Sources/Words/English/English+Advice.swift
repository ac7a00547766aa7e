import CivilDates

extension EnglishByDefault {
  var sendBy: String { "Send by (advice)" }
  var decideBy: String { "Decide by (advice)" }
  var preferablyBy: String { "Preferably by (advice)" }
  var papersShouldHaveBeenInBy: String { "Papers should have been in by" }
  var papersInBy: String { "Papers in by" }

  func lastListedMeeting(through day: CivilDate) -> String {
    "Last meeting in the register (meetings are listed through \(date(day)))"
  }

  var lastMeetingInTime: String { "Last meeting in time" }
  func byTheAdvice(latest day: CivilDate) -> String { " (by the advice; at the latest \(date(day)))" }
  func papersWereDue(on day: CivilDate) -> String { ", papers should have been in by \(day)" }
  func papersAreDue(by day: CivilDate) -> String { ", papers by \(day)" }
  func meeting(_ meeting: CivilDate, papers: String) -> String { "meeting \(meeting)\(papers)" }
}
