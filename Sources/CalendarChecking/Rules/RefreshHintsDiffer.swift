import Words

extension CalendarRule {
  /// Two refresh hints that differ.
  static let refreshHintsDiffer = CalendarRule(
    "refresh-hints-differ", .remark, "RFC 7986 §5.7",
    clients: [
      BilingualText(nl: "abonnees: verversen niet even vaak", en: "subscribers: do not refresh equally often")
    ],
    help: BilingualText(nl: "schrijf in beide hetzelfde", en: "write the same into both"),
    bad: .calendar("REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:P1D"),
    good: .calendar("REFRESH-INTERVAL;VALUE=DURATION:P1D", "X-PUBLISHED-TTL:P1D"),
    .component(.calendar) { calendar, findings in
      let durations = [calendar[.refreshInterval], calendar[.publishedTTL]].compactMap { property in
        property.flatMap { CalendarDuration.seconds($0.valueBytes) }
      }
      guard let other = calendar[.publishedTTL], durations.count == 2, durations.allSatisfy({ $0 > 0 }),
        durations[0] != durations[1]
      else { return }
      findings.report(
        at: other.valueOffset, nl: "REFRESH-INTERVAL en X-PUBLISHED-TTL verschillen.",
        en: "REFRESH-INTERVAL and X-PUBLISHED-TTL differ.")
    })
}
