import Words

extension CalendarRule {
  /// A day written as midnight to midnight in UTC.
  static let midnightUTC = CalendarRule(
    "midnight-utc", .remark, practice,
    clients: [
      BilingualText(
        nl: "elk programma in Nederland: toont 01:00 of 02:00 uur, over twee dagen",
        en: "every program in the Netherlands: shows 01:00 or 02:00, over two days")
    ],
    help: BilingualText(
      nl: "schrijf een hele dag als DTSTART;VALUE=DATE:20260301", en: "write a whole day as DTSTART;VALUE=DATE:20260301"
    ),
    bad: .timedEvent("DTSTART:20260301T000000Z", "DTEND:20260302T000000Z"),
    good: .event("DTSTART;VALUE=DATE:20260301", "DTEND;VALUE=DATE:20260302"),
    .component(.event) { event, findings in
      guard let property = event[.start], let start = CalendarTime.of(property), start.isUTC, start.seconds == 0 else {
        return
      }
      let duration = event[.duration].flatMap { CalendarDuration.seconds($0.valueBytes) }
      let length = CalendarTime.of(event[.end]).map { $0.position - start.position } ?? duration ?? 0
      if length <= 0 || !length.isMultiple(of: 86_400) { return }
      findings.report(
        at: property.valueOffset, nl: "Een hele dag is hier geschreven als middernacht in UTC.",
        en: "A whole day is written as midnight in UTC here.")
    })
}
