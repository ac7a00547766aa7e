import Words

extension CalendarRule {
  /// A UID that Exchange cannot tell from others.
  static let uidTooLong = CalendarRule(
    "uid-too-long", .defect, practice,
    clients: [
      BilingualText(
        nl: "Outlook met Exchange: houdt gebeurtenissen niet uit elkaar",
        en: "Outlook with Exchange: cannot tell events apart")
    ],
    help: BilingualText(nl: "gebruik een UUID", en: "use a UUID"),
    bad: .event("UID:" + String(repeating: "1234567", count: 10) + String(repeating: "\r\n 1234567890", count: 14)),
    good: .event("UID:8e82e03b-3399-54c8-a632-0652eb953d6d"),
    .property([.uid]) { property, findings in
      let limit = 202
      guard property.component != .calendar, property.value.count > limit else { return }
      findings.report(
        at: property.offset(of: property.value.lowerBound + limit),
        nl: "De UID is \(property.value.count) bytes lang; Exchange kijkt naar de eerste \(limit).",
        en: "The UID is \(property.value.count) bytes long; Exchange looks at the first \(limit).")
    })
}
