import Words

extension CalendarRule {
  /// A property that may stand once and stands twice.
  static let duplicateProperty = CalendarRule(
    "duplicate-property", .defect, "RFC 5545 §3.6",
    clients: [
      .refuse("ics.py", "Home Assistant"),
      BilingualText(nl: "khal: weigert een gebeurtenis met twee UID's", en: "khal: refuses an event with two UIDs"),
    ],
    help: BilingualText(nl: "laat er een staan", en: "keep one of them"),
    bad: .event("SUMMARY:Opzegging", "SUMMARY:Opzeggen"),
    good: .event("SUMMARY:Opzegging"),
    .property(Set(PropertyName.allCases)) { property, findings in
      guard property.isRepeated, let name = property.name, let component = property.component,
        let contents = ComponentContents.of(component), contents.required.contains(name) || contents.once.contains(name)
      else { return }
      findings.report(
        at: property.line.start, nl: "\(name) staat al in dit onderdeel en mag er maar één keer in staan.",
        en: "\(name) stands in this component already, and can stand there only once.")
    },
    .component(.alarm) { alarm, findings in
      guard alarm.word(.action) == "AUDIO", alarm.count(of: .attach) > 1 else { return }
      findings.report(
        at: alarm.start, nl: "Een herinnering met geluid heeft hooguit één ATTACH.",
        en: "An alarm with a sound has one ATTACH at most.")
    })
}
