import Words

extension CalendarRule {
  /// Two components with one UID.
  static let duplicateUID = CalendarRule(
    "duplicate-uid", .defect, "RFC 5545 §3.8.4.7",
    clients: [
      .refuse("Radicale", "Nextcloud"),
      BilingualText(nl: "Thunderbird, GNOME: houden er een over", en: "Thunderbird, GNOME: keep one of them"),
      BilingualText(nl: "khal: laat ze dubbel zien", en: "khal: shows them twice"),
    ],
    help: BilingualText(
      nl: "geef elk onderdeel een eigen UID; een uitzondering op een reeks draagt RECURRENCE-ID",
      en: "give each component a UID of its own; an exception to a series bears RECURRENCE-ID"),
    bad: .twins("1", "1"),
    good: .twins("1", "2"),
    .component([.event, .todo, .journal, .freeBusy, .availability]) { component, findings in
      guard let uid = component[.uid], let twin = component.twin else { return }
      findings.report(
        at: uid.line.start, nl: "Deze UID staat al op regel \(twin).", en: "This UID stands on line \(twin) already.")
    })
}
