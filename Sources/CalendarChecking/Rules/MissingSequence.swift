import Words

extension CalendarRule {
  /// An event without SEQUENCE.
  static let missingSequence = CalendarRule(
    "missing-sequence", .remark, "RFC 5545 §3.8.7.4",
    clients: [
      BilingualText(
        nl: "Google: werkt een gewijzigde gebeurtenis soms nooit bij",
        en: "Google: sometimes never updates a changed event")
    ],
    help: BilingualText(
      nl: "schrijf SEQUENCE:0, en tel een op bij elke wijziging", en: "write SEQUENCE:0, and add one with every change"),
    bad: .event(without: "SEQUENCE"),
    good: .event("SEQUENCE:0"),
    .missing(.sequence, in: [.event]))
}
