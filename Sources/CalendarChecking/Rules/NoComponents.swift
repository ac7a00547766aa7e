import Words

extension CalendarRule {
  /// A calendar with nothing in it.
  static let noComponents = CalendarRule(
    "no-components", .defect, "RFC 5545 §3.6",
    clients: [
      BilingualText(nl: "abonnees: verliezen alles wat er was", en: "subscribers: lose everything that was there")
    ],
    help: BilingualText(
      nl: "geef geen lege agenda af; laat de oude staan of geef een fout",
      en: "do not hand out an empty calendar; leave the old one or give an error"),
    bad: .empty(),
    good: .calendar(),
    .component(.calendar) { calendar, findings in
      if calendar.hasParts { return }
      findings.report(at: calendar.start, nl: "De agenda is leeg.", en: "The calendar is empty.")
    })
}
