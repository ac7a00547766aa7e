import Words

extension CalendarRule {
  /// A UID with the title of the event in it.
  static let uidHoldsTitle = CalendarRule(
    "uid-holds-title", .remark, practice,
    clients: [
      BilingualText(
        nl: "elk programma: ziet een nieuwe titel als een andere gebeurtenis",
        en: "every program: takes a new title for another event")
    ],
    help: BilingualText(
      nl: "gebruik een UUID die hetzelfde blijft als de titel verandert",
      en: "use a UUID that stays the same when the title changes"),
    bad: .event("UID:opzegging-ontvangen", "SUMMARY:Opzegging ontvangen"),
    good: .event("UID:8e82e03b-3399-54c8-a632-0652eb953d6d", "SUMMARY:Opzegging ontvangen"),
    .component([.event, .todo, .journal, .freeBusy]) { component, findings in
      func letters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.filter { ASCII.isLetter($0) || ASCII.digit($0) != nil }.map(ASCII.uppercased)
      }
      guard let uid = component[.uid], uid.value.count <= 202, let summary = component[.summary] else { return }
      let title = letters(summary.line.bytes[summary.value.prefix(40)])
      if title.count < 6 || !letters(uid.valueBytes).holds(title) { return }
      findings.report(at: uid.valueOffset, nl: "In de UID staat de titel.", en: "The UID holds the title.")
    })
}
