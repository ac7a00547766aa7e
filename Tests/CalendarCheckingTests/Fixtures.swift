@testable import CalendarChecking

/// For each code one calendar at least, that differs from the ground in what the code names.
let fixtures: [Fixture] = byteFixtures + propertyFixtures + calendarFixtures + eventFixtures + alarmFixtures

private let summary = "SUMMARY:Opzegging ontvangen: vervoer"
/// A word that does not fit on a line.
private let longWord = String(repeating: "woord", count: 20)

private let byteFixtures: [Fixture] = [
  Fixture(.byteOrderMark, 1, 1, in: "\u{FEFF}" + ground),
  Fixture(.notUTF8, 14, 13, "Latin-1", bytes: ground(with: "Opzegging", [0x4F, 0x70, 0x7A, 0x65, 0xE9, 0x67])),
  Fixture(.notUTF8, 14, 9, "an overlong NUL", bytes: ground(with: "Opzegging", [0xC0, 0x80])),
  Fixture(.notUTF8, 14, 9, "a surrogate", bytes: ground(with: "Opzegging", [0xED, 0xA0, 0x80])),
  Fixture(.notUTF8, 1, 1, "UTF-16", bytes: [0xFF, 0xFE] + ground.utf8.flatMap { [$0, 0] }),
  Fixture(.nul, 14, 12, in: ground.with("Opzegging", "Opz\0gging")),
  Fixture(.controlCharacter, 14, 12, "BEL", in: ground.with("Opzegging", "Opz\u{7}gging")),
  Fixture(.controlCharacter, 14, 12, "DEL", in: ground.with("Opzegging", "Opz\u{7F}gging")),
  Fixture(.controlCharacter, 14, 12, "VT", in: ground.with("Opzegging", "Opz\u{B}gging")),
  Fixture(
    .controlCharacter, 23, 10, "in an extension", in: ground.with("STATUS:FREE", "STATUS:FREE\r\nX-EIGEN:a\u{1B}b")),
  Fixture(.invisibleCharacter, 14, 12, "right to left", in: ground.with("Opzegging", "Opz\u{202E}gging")),
  Fixture(.invisibleCharacter, 14, 12, "line separator", in: ground.with("Opzegging", "Opz\u{2028}gging")),
  Fixture(.invisibleCharacter, 14, 12, "C1", in: ground.with("Opzegging", "Opz\u{85}gging")),
  Fixture(.notCRLF, 4, 19, "LF", in: ground.with("GREGORIAN\r\n", "GREGORIAN\n")),
  Fixture(.notCRLF, 4, 19, "CR", in: ground.with("GREGORIAN\r\n", "GREGORIAN\r")),
  Fixture(.notCRLF, 4, 19, "CR CR LF", in: ground.with("GREGORIAN\r\n", "GREGORIAN\r\r\n")),
  Fixture(.notCRLF, 15, 74, "LF in a fold", in: ground.with("geldt al\r\n", "geldt al\n")),
  Fixture(.missingLastLineBreak, 29, 14, in: ground.with("END:VCALENDAR\r\n", "END:VCALENDAR")),
  Fixture(.blankLine, 14, 1, "empty", in: ground.with(summary, "\r\n" + summary)),
  Fixture(.blankLine, 15, 1, "white space", in: ground.with(summary, summary + "\r\n \t ")),
  Fixture(.blankLine, 30, 1, "at the end", in: ground + "\r\n"),
  Fixture(.lineTooLong, 14, 76, in: ground.with("vervoer", longWord)),
  Fixture(
    .lineTooLong, 14, 47, "bytes, not characters",
    in: ground.with("ontvangen: vervoer", String(repeating: "é", count: 30))),
  Fixture(
    .lineTooLong, 15, 76, "the continuation",
    in: ground.with("SUMMARY:Opzegging ", "SUMMARY:Opzegging\r\n \(longWord) ")),
  Fixture(.spaceAtFold, 14, 18, "before", in: ground.with("Opzegging ontvangen", "Opzegging \r\n ontvangen")),
  Fixture(.spaceAtFold, 15, 2, "after", in: ground.with("Opzegging ontvangen", "Opzegging\r\n  ontvangen")),
  Fixture(.spaceAtFold, 15, 2, "after a tab", in: ground.with("Opzegging ontvangen", "Opzegging\r\n\t ontvangen")),
  Fixture(
    .foldInsideCharacter, 14, 13,
    bytes: ground(with: "Opzegging", Array("Opze€".utf8.dropLast()) + Array("\r\n ".utf8) + [0xAC] + Array("g".utf8))
  ),
  Fixture(.foldedInsideEscape, 15, 47, "new line", in: ground.with("2026.\\nVoor", "2026.\\\r\n nVoor")),
  Fixture(.foldedInsideEscape, 14, 18, "backslash", in: ground.with("Opzegging ", "Opzegging\\\r\n \\")),
  Fixture(.tooLarge, 1, 1, also: [.tooManyEvents], in: large(count: 2300)),
]

private let propertyFixtures: [Fixture] = [
  Fixture(.strayLine, 15, 1, "no colon", in: ground.with(summary, summary + "\r\ntweede regel")),
  Fixture(.strayLine, 15, 1, "a colon in a sentence", in: ground.with(summary, summary + "\r\nzie ook: hieronder")),
  Fixture(.strayLine, 19, 1, "after a link", in: ground.with("nummer=12", "nummer=12\r\n&deel=2")),
  Fixture(.strayLine, 15, 1, "a bare CR", also: [.notCRLF], in: ground.with(summary, summary + "\rrest")),
  Fixture(.unknownProperty, 15, 1, "a link", in: ground.with(summary, summary + "\r\nhttps://voorbeeld.nl")),
  Fixture(.unknownProperty, 15, 1, "a word", in: ground.with(summary, summary + "\r\nLet-op: hieronder")),
  Fixture(
    .unknownProperty, 15, 1, "a word that is a property", in: ground.with(summary, summary + "\r\nContact: inkoop")),
  Fixture(
    .unknownProperty, 18, 1, "in lower case",
    in: ground.with("CATEGORIES:opzegging,college", "CATEGORIES:a\r\nstatus: open")),
  Fixture(.misplacedProperty, 15, 1, "of the calendar", in: ground.with(summary, summary + "\r\nMETHOD:PUBLISH")),
  Fixture(.misplacedProperty, 5, 1, "of an event", in: ground.with("\r\nNAME:", "\r\nLOCATION:Stadhuis\r\nNAME:")),
  Fixture(.misplacedProperty, 15, 1, "of a to-do", in: ground.with(summary, summary + "\r\nDUE;VALUE=DATE:20260301")),
  Fixture(
    .xLicError, 15, 1,
    in: ground.with(summary, summary + "\r\nX-LIC-ERROR;X-LIC-ERRORTYPE=VALUE-PARSE-ERROR:No value for SUMMARY")),
  Fixture(.newerProperty, 15, 1, in: ground.with(summary, summary + "\r\nCONCEPT:https://voorbeeld.nl/begrip")),
  Fixture(.badParameter, 14, 9, "no equals sign", in: ground.with("SUMMARY:", "SUMMARY;GECODEERD:")),
  Fixture(
    .badParameter, 14, 13, "an open quote", also: [.strayLine, .missingSummary],
    in: ground.with("SUMMARY:", "SUMMARY;X-A=\"b:")),
  Fixture(.badParameter, 14, 14, "a quote inside", in: ground.with("SUMMARY:", "SUMMARY;X-A=b\"c:")),
  Fixture(.badParameter, 14, 16, "something behind the quote", in: ground.with("SUMMARY:", "SUMMARY;X-A=\"b\"c:")),
  Fixture(.duplicateProperty, 15, 1, in: ground.with(summary, summary + "\r\n" + summary)),
  Fixture(.emptyValue, 14, 9, "a title", in: ground.with(summary, "SUMMARY: ")),
  Fixture(.emptyValue, 18, 5, "a link", in: ground.with("URL:https://zaken.voorbeeld.nl/zaak?nummer=12", "URL:")),
  Fixture(.emptyText, 14, 10, in: ground.with(summary, "LOCATION:\r\n" + summary)),
  Fixture(.unescapedText, 14, 18, "comma", in: ground.with("Opzegging", "Opzegging,")),
  Fixture(.unescapedText, 14, 18, "semicolon", in: ground.with("Opzegging", "Opzegging;")),
  Fixture(.unescapedText, 16, 15, "behind a fold", in: ground.with("“niemand”", "“nie,mand”")),
  Fixture(.unescapedText, 17, 13, "in a category", in: ground.with("CATEGORIES:opzegging", "CATEGORIES:a;b")),
  Fixture(.unescapedText, 5, 15, "of the calendar", in: ground.with("NAME:Termijnen\\,", "NAME:Termijnen,")),
  Fixture(.badEscape, 14, 18, in: ground.with("Opzegging", "Opzegging\\:")),
  Fixture(.badEscape, 14, 37, "at the end", in: ground.with(summary, summary + "\\")),
  Fixture(.badLink, 18, 23, "a space", in: ground.with("voorbeeld.nl/zaak", "voor beeld.nl/zaak")),
  Fixture(.badLink, 18, 5, "no scheme", in: ground.with("https://zaken", "zaken")),
  Fixture(.badLink, 18, 31, "a backslash", in: ground.with("voorbeeld.nl/zaak", "voorbeeld.nl\\zaak")),
  Fixture(
    .badLink, 15, 21, "a person", also: [.namesPeople],
    in: ground.with(summary, summary + "\r\nORGANIZER;CN=\"A, B\":inkoop")),
  Fixture(.badValue, 20, 8, "TRANSP", also: [.busyAllDay], in: ground.with("TRANSPARENT", "DOORZICHTIG")),
  Fixture(.badValue, 4, 10, "CALSCALE", in: ground.with("GREGORIAN", "JULIAN")),
  Fixture(.badValue, 15, 10, "PRIORITY", in: ground.with(summary, summary + "\r\nPRIORITY:10")),
  Fixture(.badValue, 15, 5, "GEO", in: ground.with(summary, summary + "\r\nGEO:52.1,4.4")),
  Fixture(.badDuration, 13, 10, "P1H", in: ground.with("DTEND;VALUE=DATE:20260302", "DURATION:P1H")),
  Fixture(.badDuration, 13, 10, "negative", in: ground.with("DTEND;VALUE=DATE:20260302", "DURATION:-P1D")),
  Fixture(.badDuration, 26, 9, "a trigger", in: ground.with("-P13DT15H", "-14 dagen")),
  Fixture(.badDuration, 26, 9, "nothing behind T", in: ground.with("-P13DT15H", "-P13DT")),
  Fixture(.badDuration, 26, 9, "weeks and days", in: ground.with("-P13DT15H", "-P1W1D")),
  Fixture(.badRecurrence, 15, 12, "FREQ", in: ground.with(summary, summary + "\r\nRRULE:FREQ=SOMS")),
  Fixture(.badRecurrence, 15, 7, "no FREQ", in: ground.with(summary, summary + "\r\nRRULE:COUNT=2")),
  Fixture(.badRecurrence, 15, 25, "COUNT", in: ground.with(summary, summary + "\r\nRRULE:FREQ=YEARLY;COUNT=0")),
  Fixture(
    .badRecurrence, 15, 7, "both", in: ground.with(summary, summary + "\r\nRRULE:FREQ=YEARLY;COUNT=2;UNTIL=20290301")),
]

private let calendarFixtures: [Fixture] = [
  Fixture(.notACalendar, 1, 1, "a web page", in: "<!DOCTYPE html>\n<html><body>Inloggen</body></html>\n"),
  Fixture(.notACalendar, 1, 1, "empty", in: ""),
  Fixture(
    .notACalendar, 1, 1, "an event alone",
    in: timedEvent("DTSTART;TZID=Elders:20260301T090000", "DURATION:PT1H") + "\r\n"),
  Fixture(.notACalendar, 1, 1, "a card", in: lines("BEGIN:VCARD", "VERSION:3.0", "FN:Gemeente", "END:VCARD")),
  Fixture(.outsideCalendar, 1, 1, "before", in: "HTTP/1.1 200 OK\r\n" + ground),
  Fixture(.outsideCalendar, 30, 1, "after", in: ground + "<!-- klaar -->\r\n"),
  Fixture(.unbalanced, 1, 1, "cut off", in: ground.without("END:VCALENDAR")),
  Fixture(.unbalanced, 28, 1, "an event without end", in: ground.without("END:VEVENT")),
  Fixture(.unbalanced, 9, 1, "an end without start", in: ground.with("BEGIN:VEVENT", "END:VEVENT\r\nBEGIN:VEVENT")),
  Fixture(.nestedTooDeep, 40, 1, in: deep(31)),
  Fixture(.unknownComponent, 23, 1, in: ground.with("BEGIN:VALARM", "BEGIN:VALAM").with("END:VALARM", "END:VALAM")),
  Fixture(
    .misplacedComponent, 9, 1, "an alarm",
    in: ground.with("BEGIN:VEVENT", "BEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT1H\r\nEND:VALARM\r\nBEGIN:VEVENT")),
  Fixture(
    .misplacedComponent, 10, 1, "an event", in: ground.with("BEGIN:VEVENT", "BEGIN:VEVENT\r\n\(event(uid: "b"))")),
  Fixture(.twoCalendars, 30, 1, in: ground + ground.with("8e82e03b", "9e82e03b")),
  Fixture(.noComponents, 1, 1, in: ground.with(event() + "\r\n", "")),
  Fixture(.missingVersion, 1, 1, in: ground.without("VERSION:2.0")),
  Fixture(.badVersion, 2, 9, in: ground.with("VERSION:2.0", "VERSION:1.0")),
  Fixture(.missingProductID, 1, 1, in: ground.without("PRODID:-//Termijn//Termijn 1//NL")),
  Fixture(
    .versionNotFirst, 4, 1,
    in: ground.without("VERSION:2.0").with("CALSCALE:GREGORIAN", "CALSCALE:GREGORIAN\r\nVERSION:2.0")),
  Fixture(.calendarPropertyAfterComponent, 29, 1, in: ground.with("END:VCALENDAR", "COLOR:blue\r\nEND:VCALENDAR")),
  Fixture(.calendarUID, 5, 1, in: ground.with("\r\nNAME:", "\r\nUID:3f4a\r\nNAME:")),
  Fixture(.method, 4, 1, in: ground.with("CALSCALE", "METHOD:PUBLISH\r\nCALSCALE")),
  Fixture(
    .missingName, 1, 1, in: ground.without("NAME:Termijnen\\, alles").with("X-WR-CALNAME:Termijnen\\, alles\r\n", "")),
  Fixture(.nameAlone, 5, 1, "NAME", in: ground.without("X-WR-CALNAME:Termijnen\\, alles")),
  Fixture(.nameAlone, 5, 1, "X-WR-CALNAME", in: ground.without("NAME:Termijnen\\, alles")),
  Fixture(.namesDiffer, 6, 14, in: ground.with("X-WR-CALNAME:Termijnen", "X-WR-CALNAME:Termijnlijst")),
  Fixture(
    .badRefreshInterval, 7, 18, "the parameter behind the colon",
    in: ground.with(";VALUE=DURATION:PT12H", ":VALUE=DURATION:PT1H")),
  Fixture(.badRefreshInterval, 7, 33, "P1H", in: ground.with("DURATION:PT12H", "DURATION:P1H")),
  Fixture(.badRefreshInterval, 7, 1, "no VALUE", in: ground.with(";VALUE=DURATION", "")),
  Fixture(.badRefreshInterval, 8, 17, "X-PUBLISHED-TTL", in: ground.with("TTL:PT12H", "TTL:12")),
  Fixture(.badRefreshInterval, 8, 17, "nothing", in: ground.with("TTL:PT12H", "TTL:PT0S")),
  Fixture(
    .missingRefreshHint, 1, 1,
    in: ground.without("REFRESH-INTERVAL;VALUE=DURATION:PT12H").without("X-PUBLISHED-TTL:PT12H")),
  Fixture(.refreshHintAlone, 7, 1, "X-PUBLISHED-TTL", in: ground.without("REFRESH-INTERVAL;VALUE=DURATION:PT12H")),
  Fixture(.refreshHintAlone, 7, 1, "REFRESH-INTERVAL", in: ground.without("X-PUBLISHED-TTL:PT12H")),
  Fixture(.refreshHintsDiffer, 8, 17, in: ground.with("TTL:PT12H", "TTL:P1D")),
  Fixture(
    .tooManyEvents, 12009, 1,
    in: ground.with(event(), (0...1000).map { short(uid: "u\($0)") }.joined(separator: "\r\n"))),
]

private let eventFixtures: [Fixture] = [
  Fixture(.missingUID, 9, 1, in: ground.without("UID:8e82e03b-3399-54c8-a632-0652eb953d6d")),
  Fixture(.missingDTSTAMP, 9, 1, in: ground.without("DTSTAMP:20260101T000000Z")),
  Fixture(.duplicateUID, 30, 1, "an event", in: ground.with("END:VCALENDAR", event() + "\r\nEND:VCALENDAR")),
  Fixture(
    .duplicateUID, 30, 1, "a to-do", also: [.todo],
    in: ground.with(
      "END:VCALENDAR",
      "BEGIN:VTODO\r\nUID:8e82e03b-3399-54c8-a632-0652eb953d6d\r\nDTSTAMP:20260101T000000Z\r\nEND:VTODO\r\nEND:VCALENDAR"
    )),
  Fixture(.uidTooLong, 12, 64, in: ground.with("UID:8e82e03b-3399-54c8-a632-0652eb953d6d", folded("UID:", count: 203))),
  Fixture(
    .uidNamesHostOrPerson, 10, 17,
    in: ground.with("UID:8e82e03b-3399-54c8-a632-0652eb953d6d", "UID:8e82e03b0001@gemeente.nl")),
  Fixture(.uidHoldsDate, 10, 5, "plain", in: ground.with("UID:8e82e03b", "UID:20260301")),
  Fixture(.uidHoldsDate, 10, 5, "with hyphens", in: ground.with("UID:8e82e03b", "UID:2026-03-01")),
  Fixture(.uidHoldsTitle, 10, 5, in: ground.with("UID:8e82e03b", "UID:opzegging-ontvangen-vervoer")),
  Fixture(.dtstampNotRevision, 11, 9, in: ground.with("SEQUENCE:0", "SEQUENCE:0\r\nLAST-MODIFIED:20251231T120000Z")),
  Fixture(.badSequence, 21, 10, "a word", in: ground.with("SEQUENCE:0", "SEQUENCE:een")),
  Fixture(.badSequence, 21, 10, "negative", in: ground.with("SEQUENCE:0", "SEQUENCE:-1")),
  Fixture(.missingSequence, 9, 1, in: ground.without("SEQUENCE:0")),
  Fixture(.missingDTSTART, 9, 1, in: ground.without("DTSTART;VALUE=DATE:20260301")),
  Fixture(.badDate, 12, 20, "hyphens", in: ground.with("DATE:20260301", "DATE:2026-03-01")),
  Fixture(.badDate, 12, 20, "a space", in: ground.with("DATE:20260301", "DATE: 20260301")),
  Fixture(.noSuchDate, 12, 20, "30 February", in: ground.with("DATE:20260301", "DATE:20260230")),
  Fixture(.noSuchDate, 12, 20, "month 13", in: ground.with("DATE:20260301", "DATE:20261301")),
  Fixture(.noSuchDate, 11, 9, "hour 25", in: ground.with("T000000Z", "T250000Z")),
  Fixture(
    .noSuchDate, 15, 28, "in a list", in: ground.with(summary, summary + "\r\nEXDATE;VALUE=DATE:20270301,20260431")),
  Fixture(.dateWithoutValue, 12, 9, in: ground.with("DTSTART;VALUE=DATE", "DTSTART")),
  Fixture(
    .valueTypeDiffers, 12, 20, "a time", also: [.mixedDateTypes, .notAllDay],
    in: ground.with("DATE:20260301", "DATE:20260301T090000")),
  Fixture(.valueTypeDiffers, 12, 25, "a date", in: ground.with("VALUE=DATE:20260301", "VALUE=DATE-TIME:20260301")),
  Fixture(.notUTC, 11, 9, in: ground.with("20260101T000000Z", "20260101T000000")),
  Fixture(
    .badTimeZone, 12, 14, "on a date", also: [.missingTimeZone],
    in: ground.with("DTSTART;", "DTSTART;TZID=Europe/Amsterdam;")),
  Fixture(
    .badTimeZone, 12, 14, "in UTC", also: [.missingTimeZone, .notAllDay],
    in: ground.with(event(), timedEvent("DTSTART;TZID=Europe/Amsterdam:20260301T090000Z", "DTEND:20260301T100000Z"))),
  Fixture(
    .incompleteTimeZone, 9, 1, "without a name",
    in: ground.with("BEGIN:VEVENT", "BEGIN:VTIMEZONE\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT")),
  Fixture(
    .missingTimeZone, 12, 14, also: [.notAllDay],
    in: ground.with(event(), timedEvent("DTSTART;TZID=W. Europe Standard Time:20260301T090000", "DURATION:PT1H"))),
  Fixture(.mixedDateTypes, 13, 7, "DTEND", in: ground.with("DTEND;VALUE=DATE:20260302", "DTEND:20260302T000000Z")),
  Fixture(
    .mixedDateTypes, 15, 7, "UNTIL", in: ground.with(summary, summary + "\r\nRRULE:FREQ=YEARLY;UNTIL=20290301T000000Z")),
  Fixture(.endNotAfterStart, 13, 18, "equal", in: ground.with("20260302", "20260301")),
  Fixture(.endNotAfterStart, 13, 18, "earlier", in: ground.with("20260302", "20260228")),
  Fixture(
    .endNotAfterStart, 13, 7, "times", also: [.notAllDay],
    in: ground.with(event(), timedEvent("DTSTART:20260301T090000Z", "DTEND:20260301T090000Z"))),
  Fixture(.endNotAfterStart, 13, 10, "no duration", in: ground.with("DTEND;VALUE=DATE:20260302", "DURATION:P0D")),
  Fixture(.endAndDuration, 14, 1, in: ground.with(summary, "DURATION:P1D\r\n" + summary)),
  Fixture(.missingEnd, 12, 1, in: ground.without("DTEND;VALUE=DATE:20260302")),
  Fixture(
    .midnightUTC, 12, 9, also: [.notAllDay],
    in: ground.with(event(), timedEvent("DTSTART:20260301T000000Z", "DTEND:20260302T000000Z"))),
  Fixture(
    .notAllDay, 12, 1, in: ground.with(event(), timedEvent("DTSTART:20260301T090000Z", "DTEND:20260301T093000Z"))),
  Fixture(.severalDays, 13, 18, in: ground.with("20260302", "20260305")),
  Fixture(.missingSummary, 9, 1, in: ground.without(summary)),
  Fixture(
    .missingDescription, 9, 1,
    in: ground.with("DESCRIPTION:Uiterste", "X-EIGEN:Uiterste")),
  Fixture(
    .descriptionTooLong, 130, 22,
    in: ground.with("DESCRIPTION:Uiterste dag", folded("DESCRIPTION:\r\n ", count: 8000) + "slot\r\n ")),
  Fixture(.commaInCategory, 17, 21, in: ground.with("CATEGORIES:opzegging,", "CATEGORIES:opzegging\\,")),
  Fixture(.badStatus, 19, 8, in: ground.with("STATUS:CONFIRMED", "STATUS:DEFINITIEF")),
  Fixture(.missingStatus, 9, 1, in: ground.without("STATUS:CONFIRMED")),
  Fixture(.busyAllDay, 9, 1, "TRANSP", in: ground.without("TRANSP:TRANSPARENT")),
  Fixture(.busyAllDay, 9, 1, "Outlook", in: ground.with("BUSYSTATUS:FREE", "BUSYSTATUS:BUSY")),
  Fixture(
    .todo, 9, 1,
    in: ground.with(
      "BEGIN:VEVENT", "BEGIN:VTODO\r\nUID:t\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Doen\r\nEND:VTODO\r\nBEGIN:VEVENT")),
  Fixture(.namesPeople, 15, 1, in: ground.with(summary, summary + "\r\nATTENDEE;CN=A:mailto:a@voorbeeld.nl")),
  Fixture(.cancelledNotInTitle, 14, 9, also: [.cancelledWithAlarm], in: ground.with("CONFIRMED", "CANCELLED")),
  Fixture(
    .cancelledWithAlarm, 23, 1, in: ground.with("CONFIRMED", "CANCELLED").with("SUMMARY:", "SUMMARY:Vervallen: ")),
]

private let alarmFixtures: [Fixture] = [
  Fixture(.alarmNotLast, 28, 1, in: ground.with("END:VALARM", "END:VALARM\r\nCOLOR:blue")),
  Fixture(.alarmWithoutAction, 23, 1, in: ground.without("ACTION:DISPLAY")),
  Fixture(.alarmWithoutTrigger, 23, 1, in: ground.without("TRIGGER:-P13DT15H")),
  Fixture(
    .alarmWithoutDescription, 23, 1,
    in: ground.with("ACTION:DISPLAY\r\nDESCRIPTION:Opzegging ontvangen: vervoer", "ACTION:DISPLAY")),
  Fixture(.alarmIncomplete, 23, 1, "mail", in: ground.with("ACTION:DISPLAY", "ACTION:EMAIL\r\nSUMMARY:Let op")),
  Fixture(.alarmIncomplete, 23, 1, "repetition", in: ground.with("ACTION:DISPLAY", "ACTION:DISPLAY\r\nREPEAT:2")),
  Fixture(.alarmAfterStart, 26, 9, in: ground.with("-P13DT15H", "PT9H")),
  Fixture(
    .alarmAfterStart, 26, 25, "at a time",
    in: ground.with("TRIGGER:-P13DT15H", "TRIGGER;VALUE=DATE-TIME:20260302T080000Z")),
  Fixture(.alarmAtMidnight, 26, 9, "days", in: ground.with("-P13DT15H", "-P14D")),
  Fixture(.alarmAtMidnight, 26, 9, "weeks", in: ground.with("-P13DT15H", "-P2W")),
  Fixture(.alarmAtMidnight, 26, 9, "the day itself", in: ground.with("-P13DT15H", "PT0S")),
]

/// A folded line of so many letters.
private func folded(_ start: String, count: Int) -> String {
  start + String(repeating: "a", count: 70)
    + (0..<((count - 70 + 69) / 70)).map { "\r\n " + String(repeating: "a", count: min(70, count - 70 - 70 * $0)) }
    .joined()
}

/// The ground with so many components inside each other.
private func deep(_ count: Int) -> String {
  ground.with(
    "BEGIN:VEVENT",
    String(repeating: "BEGIN:X-DIEP\r\n", count: count + 1) + String(repeating: "END:X-DIEP\r\n", count: count + 1)
      + "BEGIN:VEVENT")
}

/// A short event with nothing wrong.
private func short(uid: String) -> String {
  [
    "BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:20260101T000000Z", "DTSTART;VALUE=DATE:20260301",
    "DTEND;VALUE=DATE:20260302", "SUMMARY:Kort", "DESCRIPTION:Kort", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT",
    "SEQUENCE:0", "X-MICROSOFT-CDO-BUSYSTATUS:FREE", "END:VEVENT",
  ].joined(separator: "\r\n")
}

/// The ground with so many events more.
private func large(count: Int) -> String {
  ground.with("END:VCALENDAR", (0..<count).map { event(uid: "u\($0)") + "\r\n" }.joined() + "END:VCALENDAR")
}
