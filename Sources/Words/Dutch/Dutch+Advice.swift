import CivilDates

extension Dutch {
  var sendBy: String { "Versturen uiterlijk (advies)" }
  var decideBy: String { "Eerste besluit uiterlijk (advies)" }
  var preferablyBy: String { "Bij voorkeur uiterlijk (advies)" }
  var papersShouldHaveBeenInBy: String { "Stukken hadden binnen moeten zijn" }
  var papersInBy: String { "Stukken binnen uiterlijk" }

  func lastListedMeeting(through day: CivilDate) -> String {
    "Laatste vergadering in het register (vergaderingen staan er tot en met \(date(day)))"
  }

  var lastMeetingInTime: String { "Laatste vergadering die op tijd is" }
  func byTheAdvice(latest day: CivilDate) -> String { " (volgens het advies; uiterlijk \(date(day)))" }
  func papersWereDue(on day: CivilDate) -> String { ", stukken hadden er op \(day) moeten zijn" }
  func papersAreDue(by day: CivilDate) -> String { ", stukken uiterlijk \(day)" }
  func meeting(_ meeting: CivilDate, papers: String) -> String { "vergadering \(meeting)\(papers)" }
}
