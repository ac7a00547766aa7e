import Words

extension CalendarRule {
  /// A parameter with a value that it cannot have.
  static let badParameterValue = CalendarRule(
    "bad-parameter-value", .defect, "RFC 5545 §3.2",
    clients: [
      BilingualText(
        nl: "Home Assistant: weigert het bestand, bij RSVP en FBTYPE",
        en: "Home Assistant: refuses the file, with RSVP and FBTYPE"),
      BilingualText(
        nl: "ics.py, Home Assistant: weigeren het bestand, bij een komma in CN",
        en: "ics.py, Home Assistant: refuse the file, with a comma in CN"),
    ],
    help: BilingualText(
      nl: "schrijf een van de toegestane waarden, en een adres of een waarde met een komma tussen aanhalingstekens",
      en: "write one of the allowed values, and an address or a value with a comma between quotation marks"),
    bad: .event("RELATED-TO;RELTYPE=VADER:1"),
    good: .event("RELATED-TO;RELTYPE=PARENT:1"),
    .property(Set(PropertyName.allCases)) { property, findings in
      for parameter in property.parameters {
        guard let problem = problem(of: parameter, property) else { continue }
        findings.report(at: property.offset(of: parameter.start), nl: problem.nl, en: problem.en)
      }
    })
}

/// The words that parameters can be; those of some can also be extensions.
private let words: [String: Set<String>] = [
  "CUTYPE": ["INDIVIDUAL", "GROUP", "RESOURCE", "ROOM", "UNKNOWN"],
  "PARTSTAT": ["NEEDS-ACTION", "ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED", "COMPLETED", "IN-PROCESS"],
  "ROLE": ["CHAIR", "REQ-PARTICIPANT", "OPT-PARTICIPANT", "NON-PARTICIPANT"],
  "FBTYPE": ["FREE", "BUSY", "BUSY-UNAVAILABLE", "BUSY-TENTATIVE"],
  "RELTYPE": [
    "PARENT", "CHILD", "SIBLING", "SNOOZE", "DEPENDS-ON", "REFID", "CONCEPT", "FINISHTOSTART", "FINISHTOFINISH",
    "STARTTOFINISH", "STARTTOSTART", "FIRST", "NEXT",
  ],
  "SCHEDULE-AGENT": ["SERVER", "CLIENT", "NONE"],
  "SCHEDULE-FORCE-SEND": ["REQUEST", "REPLY"],
  "RSVP": ["TRUE", "FALSE"],
  "DERIVED": ["TRUE", "FALSE"],
  "RELATED": ["START", "END"],
  "RANGE": ["THISANDFUTURE"],
  "ENCODING": ["8BIT", "BASE64"],
]
/// Those that no extension can add to.
private let closed: Set = ["RSVP", "DERIVED", "RELATED", "RANGE", "ENCODING"]
/// Those that hold addresses, and so stand between quotation marks.
private let addresses: Set = ["ALTREP", "DIR", "MEMBER", "DELEGATED-TO", "DELEGATED-FROM", "SENT-BY", "SCHEMA"]
/// Those that can hold several values.
private let lists: Set = ["MEMBER", "DELEGATED-TO", "DELEGATED-FROM", "DISPLAY", "FEATURE", "SCHEDULE-STATUS"]
private let others: Set = ["CN", "LANGUAGE", "FMTTYPE", "TZID", "VALUE", "EMAIL", "LABEL", "ORDER", "GAP"]

/// What is wrong with a parameter, if anything is.
private func problem(of parameter: Property.Parameter, _ property: Property) -> (nl: String, en: String)? {
  let name = parameter.name
  let known = words[name]
  guard known != nil || addresses.contains(name) || others.contains(name) else { return nil }
  if parameter.values.count > 1, !lists.contains(name) {
    return (
      "\(name) heeft één waarde; een waarde met een komma staat tussen aanhalingstekens.",
      "\(name) has one value; a value with a comma stands between quotation marks."
    )
  }
  for value in parameter.values {
    let text = property.uppercased(value.prefix(80))
    let bytes = property.line.bytes[value]
    let isRight =
      switch name {
      case _ where addresses.contains(name): parameter.isQuoted && bytes.isURI
      case "LANGUAGE":
        bytes.split(separator: ASCII.hyphen, omittingEmptySubsequences: false).allSatisfy {
          (1...8).contains($0.count) && $0.allSatisfy(ASCII.isNameByte)
        }
      case "FMTTYPE": bytes.split(separator: 0x2F).count == 2 && !bytes.contains(ASCII.space)
      case "TZID", "VALUE": !bytes.isEmpty
      case "ORDER": bytes.wholeNumber ?? 0 > 0
      case "GAP": CalendarDuration.seconds(bytes) != nil
      default: known.map { $0.contains(text) || text.hasPrefix("X-") && !closed.contains(name) } ?? true
      }
    if isRight { continue }
    if let known {
      let list = known.sorted().joined(separator: ", ")
      return ("\(name) kan niet '\(text)' zijn, wel: \(list).", "\(name) cannot be '\(text)', but: \(list).")
    }
    return addresses.contains(name)
      ? (
        "\(name) is een volledig adres (URI) tussen aanhalingstekens.",
        "\(name) is a complete address (URI) between quotation marks."
      ) : ("\(name) kan niet '\(text)' zijn.", "\(name) cannot be '\(text)'.")
  }
  return nil
}
