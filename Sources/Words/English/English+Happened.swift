import CivilDates

extension EnglishByDefault {
  func happened(on day: String) -> String { " on \(day)" }
  func becameKnown(on day: String) -> String { ", known since \(day)" }
  func aboutTransition(per target: CivilDate) -> String { "transition per \(date(target))" }
  func aboutStep(_ step: String) -> String { "step `\(step)`" }
  func aboutExtension(_ step: Int) -> String { "extension \(step)" }
  func aboutLastDay(_ day: CivilDate) -> String { "last day \(date(day))" }
  var eventExtended: String { "extended" }
  var eventNotExtended: String { "not extended" }
  var eventNoticeSent: String { "notice sent" }
  var eventNoticeReceived: String { "notice received" }
  var eventTerminated: String { "terminated" }
  var eventDone: String { "done" }
  var eventRefused: String { "refused" }
  var eventChosen: String { "chosen" }
  var eventDropped: String { "given up" }
}
