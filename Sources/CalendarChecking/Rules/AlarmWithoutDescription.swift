import Words

extension CalendarRule {
  /// An alarm that shows or mails something, without DESCRIPTION.
  static let alarmWithoutDescription = CalendarRule(
    "alarm-without-description", .defect, "RFC 5545 §3.6.6",
    clients: [
      .refuse("ics.py", "Home Assistant"),
      BilingualText(nl: "Outlook: klaagt bij het abonneren", en: "Outlook: complains on subscribing"),
    ],
    help: BilingualText(
      nl: "geef de herinnering een DESCRIPTION, bijvoorbeeld de titel",
      en: "give the alarm a DESCRIPTION, the title for instance"),
    bad: .alarm(without: "DESCRIPTION"),
    good: .alarm("DESCRIPTION:Opzegging ontvangen"),
    .missing(.description, in: [.alarm]) { ["DISPLAY", "EMAIL"].contains($0.word(.action)) })
}
