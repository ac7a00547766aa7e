import Words

extension CalendarRule {
  /// A calendar without PRODID.
  static let missingProductID = CalendarRule(
    "missing-prodid", .defect, "RFC 5545 §3.7.3",
    clients: [
      .refuse("ics.py"),
      BilingualText(nl: "Google: neemt het niet aan", en: "Google: does not take it"),
    ],
    help: BilingualText(
      nl: "zet PRODID:-//Organisatie//Programma//NL onder VERSION",
      en: "put PRODID:-//Organisation//Program//EN under VERSION"),
    bad: .calendar(without: "PRODID"),
    good: .calendar("PRODID:-//Organisatie//Programma//NL"),
    .missing(.productID, in: [.calendar]))
}
