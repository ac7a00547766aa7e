import Words

extension CalendarRule {
  /// Bytes in the file that are not written as BASE64, or not called so.
  static let badBinary = CalendarRule(
    "bad-binary", .defect, "RFC 5545 §3.3.1",
    clients: [
      BilingualText(
        nl: "Home Assistant: weigert het bestand, als het geen BASE64 is",
        en: "Home Assistant: refuses the file, if it is no BASE64")
    ],
    help: BilingualText(
      nl: "schrijf ATTACH;VALUE=BINARY;ENCODING=BASE64: en dan de bytes, of noem een adres",
      en: "write ATTACH;VALUE=BINARY;ENCODING=BASE64: and then the bytes, or give an address"),
    bad: .event("ATTACH;VALUE=BINARY:RGUg"),
    good: .event("ATTACH;VALUE=BINARY;ENCODING=BASE64:RGUg"),
    .value([.binary]) { property, value, findings in
      let bytes = property.line.bytes[value]
      let padding = bytes.suffix(2).count { $0 == ASCII.equals }
      let isBase64 =
        bytes.count.isMultiple(of: 4)
        && bytes.dropLast(padding).allSatisfy {
          ASCII.isLetter($0) || ASCII.digit($0) != nil || $0 == 0x2B || $0 == 0x2F
        }
      if isBase64, property.word("ENCODING") == "BASE64" { return }
      findings.report(
        at: property.valueOffset, nl: "Hier horen bytes als BASE64, met ENCODING=BASE64.",
        en: "Bytes as BASE64 are due here, with ENCODING=BASE64.")
    },
    .property([.attach, .image]) { property, findings in
      guard property.word("ENCODING") == "BASE64", property.parameter("VALUE") == nil else { return }
      findings.report(
        at: property.line.start, nl: "ENCODING=BASE64 staat er zonder VALUE=BINARY.",
        en: "ENCODING=BASE64 stands without VALUE=BINARY.")
    })
}
