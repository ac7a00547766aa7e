import Words

extension CalendarRule {
  /// A component without UID.
  static let missingUID = CalendarRule(
    "missing-uid", .defect, "RFC 5545 §3.8.4.7",
    clients: [
      .refuse("Nextcloud", "Proton", "live.com"),
      BilingualText(
        nl: "bij opnieuw inlezen: alles staat er dubbel", en: "on reading again: everything is there twice"),
    ],
    help: BilingualText(
      nl: "geef elk onderdeel een UID, een UUID die hetzelfde blijft",
      en: "give each component a UID, a UUID that stays the same"),
    bad: .event(without: "UID"),
    good: .event("UID:8e82e03b-3399-54c8-a632-0652eb953d6d"),
    .missing(.uid, in: [.event, .todo, .journal, .freeBusy, .availability, .available]))
}
