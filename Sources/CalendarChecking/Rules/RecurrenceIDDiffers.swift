import Words

extension CalendarRule {
  /// An exception that names its occurrence by a time where the series goes by days, or the other way around.
  static let recurrenceIDDiffers = CalendarRule(
    "recurrence-id-differs", .defect, "RFC 5545 §3.8.4.4",
    clients: [],
    help: BilingualText(
      nl: "schrijf RECURRENCE-ID zoals DTSTART van de reeks", en: "write RECURRENCE-ID as DTSTART of the series"),
    bad: .exception("RECURRENCE-ID:20270301T090000Z"),
    good: .exception("RECURRENCE-ID;VALUE=DATE:20270301"),
    .file { file, findings in
      for exception in file.exceptions {
        guard file.hasCalendar, let start = file.series[exception.uid], start.isDate != exception.time.isDate else {
          continue
        }
        findings.report(
          at: exception.property.valueOffset,
          nl:
            "RECURRENCE-ID is niet van dezelfde soort als DTSTART van de reeks: het ene is een datum, het andere een tijd.",
          en: "RECURRENCE-ID is not of the kind of DTSTART of the series: one is a date, the other a time.")
      }
    })
}
