import Words

extension CalendarRule {
  /// A refresh hint in only one of the two properties for it.
  static let refreshHintAlone = CalendarRule(
    "refresh-hint-alone", .remark, "RFC 7986 §5.7",
    clients: [
      BilingualText(
        nl: "Outlook kent X-PUBLISHED-TTL, andere programma's REFRESH-INTERVAL",
        en: "Outlook knows X-PUBLISHED-TTL, other programs REFRESH-INTERVAL")
    ],
    help: BilingualText(nl: "schrijf beide", en: "write both"),
    bad: .calendar("X-PUBLISHED-TTL:PT12H", without: "REFRESH-INTERVAL"),
    good: .calendar("REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H"),
    .component(.calendar) { calendar, findings in
      for (one, other) in [
        (PropertyName.refreshInterval, PropertyName.publishedTTL), (.publishedTTL, .refreshInterval),
      ] {
        guard let property = calendar[one], calendar[other] == nil else { continue }
        findings.report(
          at: property.line.start, nl: "\(one) staat er zonder \(other).", en: "\(one) stands without \(other).")
      }
    })
}
