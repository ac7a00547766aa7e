import Words

extension CalendarRule {
  /// An address that is none.
  static let badLink = CalendarRule(
    "bad-link", .defect, "RFC 5545 §3.3.13, RFC 3986",
    clients: [],
    help: BilingualText(
      nl: "schrijf het adres volledig, met %20 voor een spatie en zonder \\ of regeleinde",
      en: "write the address in full, with %20 for a space and without \\ or line breaks"),
    bad: .event("URL:voorbeeld.nl/zaak"),
    good: .event("URL:https://voorbeeld.nl/zaak"),
    .value([.uri, .address]) { property, value, findings in
      let bytes = property.line.bytes[value]
      if let bad = bytes.firstIndex(where: { $0 <= ASCII.space || $0 == ASCII.delete || "\\<>\"".utf8.contains($0) }) {
        findings.report(
          at: property.offset(of: bad), nl: "Dit teken kan niet in een adres (URI) staan.",
          en: "This character cannot stand in an address (URI).")
      } else if !bytes.isURI {
        findings.report(
          at: property.valueOffset, nl: "Dit is geen volledig adres (URI), zoals https://... of mailto:...",
          en: "This is no complete address (URI), such as https://... or mailto:...")
      }
    })
}

extension ArraySlice<UInt8> {
  /// Whether it has the form of a URI (RFC 3986): a scheme, a colon, and something behind it.
  var isURI: Bool {
    let scheme = prefix { ASCII.isNameByte($0) || $0 == 0x2B || $0 == 0x2E }
    guard let first = scheme.first, ASCII.isLetter(first), scheme.endIndex < endIndex - 1 else { return false }
    return self[scheme.endIndex] == ASCII.colon
  }
}
