import Words

extension CalendarRule {
  /// An event without STATUS.
  static let missingStatus = CalendarRule(
    "missing-status", .remark, practice,
    clients: [
      BilingualText(
        nl: "planners: zien niet of de dag vast of voorwaardelijk is",
        en: "planners: do not see whether the day is certain or conditional")
    ],
    help: BilingualText(
      nl: "schrijf STATUS:CONFIRMED, of TENTATIVE voor wat voorwaardelijk is",
      en: "write STATUS:CONFIRMED, or TENTATIVE for what is conditional"),
    bad: .event(without: "STATUS"),
    good: .event("STATUS:CONFIRMED"),
    .missing(.status, in: [.event]))
}
