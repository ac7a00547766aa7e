import Words

extension CalendarRule {
  /// Components inside components without end.
  static let nestedTooDeep = CalendarRule(
    "nested-too-deep", .defect, practice,
    clients: [],
    help: BilingualText(nl: "haal de onderdelen uit elkaar", en: "take the components apart"),
    bad: .nested(CalendarChecker.depthLimit),
    good: .nested(1),
    .stumble { stumble, offset, findings in
      guard case .tooDeep = stumble else { return }
      let limit = CalendarChecker.depthLimit
      findings.report(
        at: offset, nl: "Hier staan meer dan \(limit) onderdelen in elkaar; wat dieper ligt is niet nagekeken.",
        en: "More than \(limit) components stand inside each other here; what lies deeper is not checked.")
    })
}
