import CivilDates

extension EnglishByDefault {
  func askTheirExitNotice(title: String) -> String {
    "How long in advance must the other party give notice to leave \(title)?"
  }

  func askTheirNotice(extension numbers: String, title: String) -> String {
    "How long in advance must the other party give notice against extension \(numbers) of \(title)?"
  }

  func askExitNotice(title: String) -> String { "How long in advance must notice to leave \(title) be received?" }

  func askNotice(extension steps: String, title: String) -> String {
    "How long in advance must notice against extension \(steps) of \(title) be received?"
  }

  func askTimeToExercise(extension steps: String, title: String) -> String {
    "How long in advance must extension \(steps) of \(title) be exercised?"
  }

  func askWayOut(title: String) -> String { "How can \(title) be left, and on which day?" }
  func askEnd(title: String) -> String { "When does \(title) end?" }
  func askEnd(extension step: Int, title: String) -> String { "When does extension \(step) of \(title) end?" }
  func askEntry(title: String) -> String { "When can \(title) be joined?" }
  func askAuthority(title: String) -> String { "Who can extend \(title) or give notice?" }

  func askWhetherUsed(extension step: Int, title: String, else lastDay: String) -> String {
    "Was extension \(step) of \(title) used? If not, it ended on \(lastDay)."
  }

  func askClaims(title: String) -> String { "How long after the end of \(title) can claims still come in?" }
  func numberAndOn(_ number: Int) -> String { "\(number) and on" }
  var andOneMoreDate: String { "; and 1 more date" }
  func andMoreDates(_ more: Int) -> String { "; and \(more) more dates" }

  func onlyAttention(dates count: Int) -> String {
    "not whether a date works, but that \(count) dates now ask for attention"
  }

  func onlyAttention(on days: String, count: Int) -> String {
    "not whether it works, but that \(days) now \(count == 1 ? "asks" : "ask") for attention"
  }

  var onlyUntilWhenNotice: String { "no target date, but until when notice or extension is possible" }
  var onlyWhoMustAct: String { "no target date, but who must act" }
  var untilWhenClaims: String { "until when claims still come in" }
  var noTargetDate: String { "no target date" }

  func canTurn(per day: String, now: String, into turns: String) -> String {
    "per \(day): now \(now), can become \(turns)"
  }

  func mayCloseEarlier(per day: String, open now: CivilDate, worst: String) -> String {
    "per \(day): open \(atMost("through \(date(now))")), perhaps only through \(worst)"
  }

  func mayCloseEarlier(per day: String, worst: String) -> String { "per \(day): perhaps open only through \(worst)" }
  func asksForAttention(per day: String) -> String { "per \(day): now asks for attention" }
  var everyNoticePeriod: String { "every notice period up to 24 months" }
  var everyLastDay: String { "every last day from the as-of day on" }

  func reckonedWith(_ values: String) -> String {
    "Reckoned with \(values); with one answer at a time, while the other questions stay open."
  }

  var now: String { "now" }
  func beforeDay(_ day: CivilDate) -> String { "before \(day)" }
  var notInTheRegister: String { "not in the register" }
}
