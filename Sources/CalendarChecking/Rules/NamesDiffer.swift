import Words

extension CalendarRule {
  /// Two names that differ.
  static let namesDiffer = CalendarRule(
    "names-differ", .remark, "RFC 7986 §5.1",
    clients: [
      BilingualText(
        nl: "abonnees: zien verschillende namen voor dezelfde agenda",
        en: "subscribers: see different names of the same calendar")
    ],
    help: BilingualText(nl: "zet dezelfde naam in beide", en: "put the same name into both"),
    bad: .calendar("NAME:Termijnen", "X-WR-CALNAME:Inkoop"),
    good: .calendar("NAME:Termijnen", "X-WR-CALNAME:Termijnen"),
    .component(.calendar) { calendar, findings in
      guard let one = calendar[.name], let other = calendar[.displayName] else { return }
      // Whether an extension is escaped differs from program to program.
      if one.valueBytes.filter({ $0 != ASCII.backslash }) == other.valueBytes.filter({ $0 != ASCII.backslash }) {
        return
      }
      findings.report(
        at: other.valueOffset, nl: "NAME en X-WR-CALNAME verschillen.", en: "NAME and X-WR-CALNAME differ.")
    })
}
