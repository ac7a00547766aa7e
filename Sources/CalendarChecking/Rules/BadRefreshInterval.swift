import Words

extension CalendarRule {
  /// A refresh hint that is not well-formed.
  static let badRefreshInterval = CalendarRule(
    "bad-refresh-interval", .defect, "RFC 7986 §5.7",
    clients: [
      BilingualText(nl: "Home Assistant: weigert de hele agenda", en: "Home Assistant: refuses the whole calendar"),
      BilingualText(
        nl: "Nextcloud: ververst de agenda niet meer", en: "Nextcloud: does not refresh the calendar any more"),
    ],
    help: BilingualText(
      nl: "schrijf REFRESH-INTERVAL;VALUE=DURATION:PT12H en X-PUBLISHED-TTL:PT12H, of laat beide weg",
      en: "write REFRESH-INTERVAL;VALUE=DURATION:PT12H and X-PUBLISHED-TTL:PT12H, or leave both out"),
    bad: .calendar("REFRESH-INTERVAL;VALUE=DURATION:P1H"),
    good: .calendar("REFRESH-INTERVAL;VALUE=DURATION:PT12H"),
    .property([.refreshInterval, .publishedTTL]) { property, findings in
      guard let name = property.name else { return }
      if CalendarDuration.seconds(property.valueBytes).map({ $0 <= 0 }) ?? true {
        let text = property.text(of: property.value.prefix(40))
        let isBehind = text.uppercased().hasPrefix("VALUE=")
        findings.report(
          at: property.valueOffset,
          nl: isBehind
            ? "De parameter staat achter de dubbele punt; schrijf \(name);VALUE=DURATION:PT12H."
            : "'\(text)' is geen duur van meer dan niets, zoals PT12H of P1D.",
          en: isBehind
            ? "The parameter stands behind the colon; write \(name);VALUE=DURATION:PT12H."
            : "'\(text)' is no duration of more than nothing, such as PT12H or P1D.")
      } else if name == .refreshInterval, property.parameter("VALUE") == nil {
        findings.report(
          at: property.line.start, nl: "REFRESH-INTERVAL moet VALUE=DURATION dragen.",
          en: "REFRESH-INTERVAL must carry VALUE=DURATION.")
      }
    })
}
