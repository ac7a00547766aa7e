extension EnglishByDefault {
  func inLines(_ lines: String) -> String { ", lines \(lines)" }
  var bySilence: String { "by silence" }
  var byDecision: String { "by decision" }
  var byAgreement: String { "by agreement" }

  func fullCalendarYears(_ years: Int) -> String {
    years == 1 ? "1 full calendar year" : "\(years) full calendar years"
  }

  func fullCalendarMonths(_ months: Int) -> String {
    months == 1 ? "1 full calendar month" : "\(months) full calendar months"
  }
}
