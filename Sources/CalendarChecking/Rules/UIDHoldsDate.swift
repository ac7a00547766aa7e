import CivilDates
import Words

extension CalendarRule {
  /// A UID with the day of the event in it.
  static let uidHoldsDate = CalendarRule(
    "uid-holds-date", .remark, practice,
    clients: [
      BilingualText(
        nl: "elk programma: ziet een verplaatste dag als een andere gebeurtenis",
        en: "every program: takes a moved day for another event")
    ],
    help: BilingualText(
      nl: "gebruik een UUID die hetzelfde blijft als de dag verandert",
      en: "use a UUID that stays the same when the day changes"),
    bad: .event("UID:termijn-20260301"),
    good: .event("UID:8e82e03b-3399-54c8-a632-0652eb953d6d"),
    .component([.event, .todo, .journal, .freeBusy]) { component, findings in
      guard let uid = component[.uid], uid.value.count <= 202, let start = CalendarTime.of(component[.start]) else {
        return
      }
      let written = Array(start.day.description.utf8)
      if !uid.valueBytes.holds(written), !uid.valueBytes.holds(written.filter { $0 != ASCII.hyphen }) { return }
      findings.report(
        at: uid.valueOffset, nl: "In de UID staat de dag van DTSTART.", en: "The UID holds the day of DTSTART.")
    })
}
