import Words

extension CalendarRule {
  /// A file that starts with a byte order mark.
  static let byteOrderMark = CalendarRule(
    "byte-order-mark", .defect, "RFC 5545 §3.4",
    clients: [
      BilingualText(nl: "calcurse: nul gebeurtenissen, zonder melding", en: "calcurse: no events, without a word"),
      .refuse("khal", "vobject", "ics.py", "Home Assistant", "Nextcloud (sabre)"),
      BilingualText(nl: "Radicale: weigert het (400)", en: "Radicale: refuses it (400)"),
    ],
    help: BilingualText(
      nl: "bewaar het bestand als UTF-8 zonder byte-order-mark", en: "save the file as UTF-8 without a byte order mark"),
    bad: .file(UTF8Bytes.byteOrderMark + CalendarExample.calendar().bytes, lines: "<EF BB BF>BEGIN:VCALENDAR"),
    good: .file(CalendarExample.calendar().bytes, lines: "BEGIN:VCALENDAR"),
    .file { file, findings in
      guard file.bytes.starts(with: UTF8Bytes.byteOrderMark) else { return }
      findings.report(
        at: 0, nl: "Het bestand begint met een byte-order-mark (EF BB BF).",
        en: "The file starts with a byte order mark (EF BB BF).")
    })
}
