import Words

extension CalendarRule {
  /// An event without SUMMARY.
  static let missingSummary = CalendarRule(
    "missing-summary", .defect, practice,
    clients: [
      BilingualText(nl: "calcurse: loopt vast", en: "calcurse: crashes")
    ],
    help: BilingualText(nl: "geef de gebeurtenis een titel", en: "give the event a title"),
    bad: .event(without: "SUMMARY"),
    good: .event("SUMMARY:Opzegging ontvangen"),
    // An answer to an invitation needs none (RFC 5546 §3.2).
    .missing(.summary, in: [.event]) { ["PUBLISH", "REQUEST", "ADD", "COUNTER"].contains($0.method ?? "PUBLISH") })
}
