import CivilDates

extension EnglishByDefault {
  func ambiguousEnd(holds: CivilDate, other: CivilDate) -> String {
    "The month is too short, so there are two readings: last day \(holds) or \(other). The first holds here."
  }

  func ambiguousNotice(fromEnd: CivilDate, fromLastDay: CivilDate, holds: CivilDate) -> String {
    "Counting back from the end gives \(fromEnd), from the last day \(fromLastDay). The earlier is safe: "
      + "\(holds)."
  }

  func ambiguousCalendarMonths(full: CivilDate, counted: CivilDate) -> String {
    "Counting back ordinary months gives \(counted), full calendar months \(full). The earlier is safe: \(full)."
  }

  func ambiguousClaims(fromEnd: CivilDate, fromLastDay: CivilDate, holds: CivilDate) -> String {
    "Counting on from the end gives \(fromEnd), from the last day \(fromLastDay). One must stay ready until "
      + "\(holds)."
  }

  func impreciseEarliest(from earliest: CivilDate, through latest: CivilDate, text: String?) -> String {
    "The day is not fixed\(text.map { " (\($0))" } ?? ""): from \(earliest) through \(latest). The earliest "
      + "counts here."
  }

  func impreciseLatest(from earliest: CivilDate, through latest: CivilDate, text: String?) -> String {
    "The day is not fixed\(text.map { " (\($0))" } ?? ""): from \(earliest) through \(latest). The latest "
      + "counts here: one must stay ready until then."
  }

  func lateNotice(received: CivilDate, aim: String, afterLastDay last: CivilDate) -> String {
    "Note: the notice of \(date(received)) \(aim) came after \(date(last)), the last day before the "
      + "end; which day was the last for notice is not known. It does not count, unless the other party accepts it "
      + "(`accepted: true`)."
  }

  func uncertainNotice(received: CivilDate, aim: String) -> String {
    "Note: whether the notice of \(date(received)) \(aim) was in time is not known: the last day "
      + "stands in no document. It counts as in time here."
  }

  func lateNotice(received: CivilDate, aim: String, by last: CivilDate, inTimeBy other: CivilDate?) -> String {
    "Note: the notice of \(date(received)) came too late \(aim), by \(date(last)). It does "
      + "not count, unless the other party accepts it (`accepted: true`)."
      + (other.map { " In the other reading, by \(date($0)), it was in time: that is open to dispute." } ?? "")
  }

  func acceptedLateNotice(received: CivilDate, aim: String, afterLastDay last: CivilDate) -> String {
    "The notice of \(date(received)) \(aim) came after \(date(last)), the last day before the end, but "
      + "the other party accepted it."
  }

  func acceptedLateNotice(received: CivilDate, aim: String, by last: CivilDate) -> String {
    "The notice of \(date(received)) came \(aim) after the last day \(date(last)), but the "
      + "other party accepted it."
  }

  func settledDisagreement(_ stated: String, because: String?) -> String {
    "Note: the source says \(stated). That does not hold here" + (because.map { ": \($0)" } ?? ".")
  }

  func openDisagreement(computed: ImpreciseDate, recorded: ImpreciseDate) -> String {
    "Note: start and duration give \(impreciseDate(computed)), the last day is left open as "
      + "\(impreciseDate(recorded))."
  }

  func assumed(_ reason: String) -> String { "Assumed: \(reason)" }
  func periodInNoSource(before: CivilDate?) -> String { "No source gives the period: \(bound(before: before))." }
  var theEndIsNotKnown: String { "The end is not known." }
  var claimsTimeNotKnown: String { "How long claims can come in is not known." }
  func dueNotKnown(before: CivilDate?) -> String { "When this must be done is not known: \(bound(before: before))." }

  var boardMeetingNotKnown: String {
    "On which day the board deals with it is in no statute and no document. So the last day is unknown."
  }

  var agreedWhileTermRuns: String { "It can be agreed on as long as the term runs." }

  var notStatutory: String {
    "This is an agreement, no statutory term: the day does not move for a weekend or holiday."
  }

  func tooLongForStatute(_ length: Period) -> String {
    "The Algemene termijnenwet does not hold for a term of \(period(length)): the day does not move for a "
      + "weekend or holiday."
  }

  var fixedByStatute: String { "The statute names a fixed day: it does not move for a weekend or holiday." }

  var limitation: String {
    "In law this time starts when a claim falls due, and it can be interrupted. A later invoice falls due "
      + "later, and so it can still come in later."
  }

  func adviceFirstStep(_ id: String, by day: CivilDate) -> String {
    "Advice: the first step that this waits for is `\(id)`, preferably by \(date(day))."
  }

  func ownLastDay(_ day: ImpreciseDate) -> String { "The step has a last day of its own: \(impreciseDate(day))." }

  func adviceForNotice(_ notice: String, by day: CivilDate, sentOn sendBy: CivilDate) -> String {
    "Advice: by \(date(day)), so that the notice `\(notice)` can be sent on \(date(sendBy))."
  }

  func lastMeeting(of body: String, on day: CivilDate) -> String {
    "The last meeting (\(body)) that is in time: \(date(day))."
  }

  func papersIn(_ ahead: Period, before meeting: CivilDate, by result: CivilDate) -> String {
    "The papers must be in \(period(ahead)) before \(date(meeting)): \(date(result))."
  }

  func inOrderToLeave(per day: CivilDate) -> String { "to leave per \(date(day))" }
  func statedFirstDay(_ start: ImpreciseDate) -> String { "first day \(impreciseDate(start))" }
  func statedLastDay(_ day: ImpreciseDate) -> String { "last day \(impreciseDate(day))" }
  func statedFinalLastDay(_ day: ImpreciseDate) -> String { "last day of law \(impreciseDate(day))" }
}
