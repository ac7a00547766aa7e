import Words

extension CalendarRule {
  /// An event without DESCRIPTION.
  static let missingDescription = CalendarRule(
    "missing-description", .remark, practice,
    clients: [
      BilingualText(nl: "planners: zien niet waar de dag op rust", en: "planners: do not see what the day rests on")
    ],
    help: BilingualText(
      nl: "zeg in DESCRIPTION wat er moet gebeuren, waarom, en bij wie men terecht kan",
      en: "say in DESCRIPTION what must be done, why, and whom to ask"),
    bad: .event(without: "DESCRIPTION"),
    good: .event("DESCRIPTION:Uiterste dag"),
    .missing(.description, in: [.event]))
}
