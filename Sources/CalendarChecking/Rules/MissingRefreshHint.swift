import Words

extension CalendarRule {
  /// A calendar that does not say how often to look again.
  static let missingRefreshHint = CalendarRule(
    "missing-refresh-hint", .remark, "RFC 7986 §5.7",
    clients: [
      BilingualText(nl: "Nextcloud: kijkt eens per week", en: "Nextcloud: looks once a week")
    ],
    help: BilingualText(
      nl: "schrijf REFRESH-INTERVAL;VALUE=DURATION:PT12H en X-PUBLISHED-TTL:PT12H",
      en: "write REFRESH-INTERVAL;VALUE=DURATION:PT12H and X-PUBLISHED-TTL:PT12H"),
    bad: .calendar(without: "REFRESH-INTERVAL", "X-PUBLISHED-TTL"),
    good: .calendar("REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H"),
    .component(.calendar) { calendar, findings in
      if calendar[.refreshInterval] != nil || calendar[.publishedTTL] != nil { return }
      findings.report(
        at: calendar.start, nl: "De agenda zegt niet hoe vaak een abonnee opnieuw moet kijken.",
        en: "The calendar does not say how often a subscriber must look again.")
    })
}
