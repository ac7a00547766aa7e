import Words

extension CalendarRule {
  /// A DTSTAMP that is not the time of the last revision.
  static let dtstampNotRevision = CalendarRule(
    "dtstamp-not-revision", .remark, "RFC 5545 §3.8.7.2",
    clients: [
      BilingualText(
        nl: "abonnees: halen alles steeds opnieuw op, want elke export is anders",
        en: "subscribers: fetch everything again and again, since every export differs")
    ],
    help: BilingualText(
      nl: "schrijf in DTSTAMP de tijd van de laatste wijziging en niet die van de export",
      en: "write the time of the last revision into DTSTAMP, not that of the export"),
    bad: .event("DTSTAMP:20260102T000000Z", "LAST-MODIFIED:20260101T000000Z"),
    good: .event("DTSTAMP:20260101T000000Z", "LAST-MODIFIED:20260101T000000Z"),
    .component(.event) { event, findings in
      guard event.method == nil, let stamp = event[.stamp], let one = CalendarTime.of(stamp),
        let other = CalendarTime.of(event[.lastModified]), one.position != other.position
      else { return }
      findings.report(
        at: stamp.valueOffset, nl: "DTSTAMP is niet de tijd van de laatste wijziging (LAST-MODIFIED).",
        en: "DTSTAMP is not the time of the last revision (LAST-MODIFIED).")
    })
}
