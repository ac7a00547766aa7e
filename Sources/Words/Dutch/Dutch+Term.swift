extension Dutch {
  func inLines(_ lines: String) -> String { ", regel \(lines)" }
  var bySilence: String { "stilzwijgend" }
  var byDecision: String { "door een besluit" }
  var byAgreement: String { "met wederzijds goedvinden" }
  func fullCalendarYears(_ years: Int) -> String { years == 1 ? "1 vol kalenderjaar" : "\(years) volle kalenderjaren" }

  func fullCalendarMonths(_ months: Int) -> String {
    months == 1 ? "1 volle kalendermaand" : "\(months) volle kalendermaanden"
  }
}
