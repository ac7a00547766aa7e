import CivilDates

extension Dutch {
  func happened(on day: String) -> String { " op \(day)" }
  func becameKnown(on day: String) -> String { ", bekend sinds \(day)" }
  func aboutTransition(per target: CivilDate) -> String { "overstap per \(date(target))" }
  func aboutStep(_ step: String) -> String { "stap `\(step)`" }
  func aboutExtension(_ step: Int) -> String { "verlenging \(step)" }
  func aboutLastDay(_ day: CivilDate) -> String { "laatste dag \(date(day))" }
  var eventExtended: String { "verlengd" }
  var eventNotExtended: String { "niet verlengd" }
  var eventNoticeSent: String { "opzegging verstuurd" }
  var eventNoticeReceived: String { "opzegging ontvangen" }
  var eventTerminated: String { "beëindigd" }
  var eventDone: String { "gedaan" }
  var eventRefused: String { "geweigerd" }
  var eventChosen: String { "gekozen" }
  var eventDropped: String { "opgegeven" }
}
