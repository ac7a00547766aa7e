import Words

extension CalendarRule {
  /// A cancelled event of which the title does not say so.
  static let cancelledNotInTitle = CalendarRule(
    "cancelled-not-in-title", .remark, practice,
    clients: [
      BilingualText(
        nl: "Outlook, Android, calcurse: tonen de gebeurtenis alsof zij doorgaat",
        en: "Outlook, Android, calcurse: show the event as if it took place")
    ],
    help: BilingualText(nl: "begin de titel met VERVALLEN", en: "start the title with CANCELLED"),
    bad: .event("STATUS:CANCELLED", "SUMMARY:Opzegging"),
    good: .event("STATUS:CANCELLED", "SUMMARY:VERVALLEN: opzegging"),
    .component(.event) { event, findings in
      guard event.word(.status) == "CANCELLED", let summary = event[.summary] else { return }
      let title = summary.line.bytes[summary.value.prefix(1000)].map(ASCII.uppercased)
      if words.contains(where: { title.holds($0) }) { return }
      findings.report(
        at: summary.valueOffset, nl: "De gebeurtenis is vervallen, maar de titel zegt dat niet.",
        en: "The event is cancelled, but its title does not say so.")
    })
}

/// By what a title says that an event does not take place, in Dutch, English, German and French.
private let words = [
  "VERVALLEN", "VERVALT", "GEANNULEERD", "AFGELAST", "INGETROKKEN", "CANCELLED", "CANCELED", "ABGESAGT", "ENTF",
  "STORNIERT", "ANNUL",
].map { Array($0.utf8) }
