import CivilDates

extension Dutch {
  func askTheirExitNotice(title: String) -> String {
    "Hoe lang van tevoren moet de andere partij opzeggen om uit \(title) te stappen?"
  }

  func askTheirNotice(extension numbers: String, title: String) -> String {
    "Hoe lang van tevoren moet de andere partij opzeggen tegen verlenging \(numbers) van \(title)?"
  }

  func askExitNotice(title: String) -> String {
    "Hoe lang van tevoren moet de opzegging om uit \(title) te stappen binnen zijn?"
  }

  func askNotice(extension steps: String, title: String) -> String {
    "Hoe lang van tevoren moet de opzegging tegen verlenging \(steps) van \(title) binnen zijn?"
  }

  func askTimeToExercise(extension steps: String, title: String) -> String {
    "Hoe lang van tevoren moet verlenging \(steps) van \(title) worden ingeroepen?"
  }

  func askWayOut(title: String) -> String { "Hoe kan men uit \(title) stappen, en op welke dag?" }
  func askEnd(title: String) -> String { "Wanneer eindigt \(title)?" }
  func askEnd(extension step: Int, title: String) -> String { "Wanneer eindigt verlenging \(step) van \(title)?" }
  func askEntry(title: String) -> String { "Wanneer kan men instappen in \(title)?" }
  func askAuthority(title: String) -> String { "Wie mag \(title) verlengen of opzeggen?" }

  func askWhetherUsed(extension step: Int, title: String, else lastDay: String) -> String {
    "Is verlenging \(step) van \(title) gebruikt? Zo niet, dan is het afgelopen op \(lastDay)."
  }

  func askClaims(title: String) -> String { "Hoe lang na afloop van \(title) kan nog worden gedeclareerd?" }
  func numberAndOn(_ number: Int) -> String { "\(number) en verder" }
  var andOneMoreDate: String { "; en nog 1 datum" }
  func andMoreDates(_ more: Int) -> String { "; en nog \(more) data" }
  func onlyAttention(dates count: Int) -> String { "niet of het kan, wel dat \(count) data nu aandacht vragen" }

  func onlyAttention(on days: String, count: Int) -> String {
    "niet of het kan, wel dat \(days) nu aandacht \(count == 1 ? "vraagt" : "vragen")"
  }

  var onlyUntilWhenNotice: String { "geen beoogde datum, wel tot wanneer de opzegging of verlenging kan" }
  var onlyWhoMustAct: String { "geen beoogde datum, wel wie moet handelen" }
  var untilWhenClaims: String { "tot wanneer er nog declaraties komen" }
  var noTargetDate: String { "geen beoogde datum" }

  func canTurn(per day: String, now: String, into turns: String) -> String {
    "per \(day): nu \(now), kan \(turns) worden"
  }

  func mayCloseEarlier(per day: String, open now: CivilDate, worst: String) -> String {
    "per \(day): open \(atMost("tot en met \(date(now))")), misschien maar tot en met \(worst)"
  }

  func mayCloseEarlier(per day: String, worst: String) -> String {
    "per \(day): misschien maar open tot en met \(worst)"
  }

  func asksForAttention(per day: String) -> String { "per \(day): vraagt nu aandacht" }
  var everyNoticePeriod: String { "elke opzegtermijn tot en met 24 maanden" }
  var everyLastDay: String { "elke laatste dag vanaf de peildatum" }

  func reckonedWith(_ values: String) -> String {
    "Gerekend is met \(values); telkens met één antwoord, terwijl de andere vragen open blijven."
  }

  var now: String { "nu" }
  func beforeDay(_ day: CivilDate) -> String { "voor \(day)" }
  var notInTheRegister: String { "staat niet in het register" }
}
