import CivilDates
import Words

extension CalendarRule {
  /// An all-day event of more than one day.
  static let severalDays = CalendarRule(
    "several-days", .remark, practice,
    clients: [
      BilingualText(
        nl: "planners: weten niet welke van de dagen de laatste is",
        en: "planners: do not know which of the days is the last")
    ],
    help: BilingualText(
      nl: "laat een uiterste dag een dag duren; is DTEND de laatste dag zelf in plaats van de dag erna?",
      en: "let a last day last one day; is DTEND the last day itself instead of the day after?"),
    bad: .event("DTEND;VALUE=DATE:20260305"),
    good: .event("DTEND;VALUE=DATE:20260302"),
    .component(.event) { event, findings in
      guard let property = event[.end], let start = CalendarTime.of(event[.start]), let end = CalendarTime.of(property),
        start.isDate, end.isDate, end.day > start.day.next
      else { return }
      let days = start.day.days(until: end.day)
      findings.report(
        at: property.valueOffset, nl: "De gebeurtenis duurt \(days) dagen.", en: "The event lasts \(days) days.")
    })
}
