public import Diagnostics

extension CalendarDefect {
  /// Which calendar programs trip over it, and how: measured on them, or told by their makers or users.
  ///
  /// Empty where only the standard is against it.
  public var clients: [BilingualText] {
    switch self {
    case .byteOrderMark:
      [
        BilingualText(nl: "calcurse: nul gebeurtenissen, zonder melding", en: "calcurse: no events, without a word"),
        BilingualText(
          nl: "khal, vobject, ics.py, Home Assistant, Nextcloud (sabre): weigeren het bestand",
          en: "khal, vobject, ics.py, Home Assistant, Nextcloud (sabre): refuse the file"),
        BilingualText(nl: "Radicale: weigert het (400)", en: "Radicale: refuses it (400)"),
      ]
    case .notUTF8:
      [
        BilingualText(
          nl: "vobject, ics.py, Home Assistant: weigeren het bestand",
          en: "vobject, ics.py, Home Assistant: refuse the file"),
        BilingualText(nl: "de meeste andere: laten een vraagteken zien", en: "most others: show a question mark"),
      ]
    case .nul:
      [
        BilingualText(
          nl: "ics.py, Home Assistant: weigeren het bestand",
          en: "ics.py, Home Assistant: refuse the file"),
        BilingualText(
          nl: "libical (GNOME, KDE): leest niet verder dan hier",
          en: "libical (GNOME, KDE): reads no further than this"),
      ]
    case .controlCharacter:
      [
        BilingualText(
          nl: "ics.py, Home Assistant: weigeren het hele bestand",
          en: "ics.py, Home Assistant: refuse the whole file"),
        BilingualText(
          nl: "python icalendar: weigert het bij streng lezen",
          en: "python icalendar: refuses it when reading strictly"),
      ]
    case .invisibleCharacter:
      [
        BilingualText(
          nl: "elk programma: laat de tekst anders zien dan hij er staat",
          en: "every program: shows the text otherwise than it stands there")
      ]
    case .notCRLF:
      [
        BilingualText(
          nl: "bij CR CR LF: python icalendar, Home Assistant, calcurse en khal verliezen de agenda",
          en: "with CR CR LF: python icalendar, Home Assistant, calcurse and khal lose the calendar"),
        BilingualText(
          nl: "bij CR alleen: vobject, ics.py en Home Assistant weigeren het bestand",
          en: "with CR alone: vobject, ics.py and Home Assistant refuse the file"),
      ]
    case .spaceAtFold:
      [
        BilingualText(
          nl: "editors, mail en git: halen de spatie weg, en woorden plakken aan elkaar",
          en: "editors, mail and git: trim the space, and words stick together")
      ]
    case .foldInsideCharacter:
      [
        BilingualText(
          nl: "vobject, ics.py, Home Assistant: weigeren het bestand",
          en: "vobject, ics.py, Home Assistant: refuse the file"),
        BilingualText(
          nl: "python icalendar, khal, Thunderbird: maken het teken onleesbaar",
          en: "python icalendar, khal, Thunderbird: garble the character"),
      ]
    case .foldedInsideEscape:
      [
        BilingualText(nl: "Google: laat de gebeurtenis weg", en: "Google: drops the event"),
        BilingualText(nl: "Outlook: laat de tekst verkeerd zien", en: "Outlook: shows the text wrongly"),
      ]
    case .tooLarge:
      [
        BilingualText(nl: "Google: neemt het bestand niet aan", en: "Google: does not take the file")
      ]
    case .strayLine:
      [
        BilingualText(nl: "Thunderbird: nul gebeurtenissen", en: "Thunderbird: no events"),
        BilingualText(
          nl: "vobject, Radicale, ics.py, Home Assistant, Nextcloud (sabre): weigeren het bestand",
          en: "vobject, Radicale, ics.py, Home Assistant, Nextcloud (sabre): refuse the file"),
        BilingualText(
          nl: "khal, calcurse, GNOME: kappen de tekst stil af",
          en: "khal, calcurse, GNOME: silently cut the text off"),
      ]
    case .unknownProperty:
      [
        BilingualText(
          nl: "elk programma: kapt de tekst erboven af, als dit de rest ervan is",
          en: "every program: cuts the text above off, if this is the rest of it")
      ]
    case .misplacedProperty:
      [
        BilingualText(nl: "de meeste programma's: negeren de eigenschap", en: "most programs: ignore the property")
      ]
    case .xLicError:
      [
        BilingualText(
          nl: "elk programma dat het bestand verder geeft: geeft de fout mee",
          en: "every program that hands the file on: hands the error on")
      ]
    case .newerProperty:
      [
        BilingualText(
          nl: "libical (GNOME, KDE): maakt er X-LIC-ERROR van",
          en: "libical (GNOME, KDE): makes X-LIC-ERROR of it")
      ]
    case .badParameter:
      [
        BilingualText(
          nl: "ics.py, Home Assistant: weigeren het bestand",
          en: "ics.py, Home Assistant: refuse the file"),
        BilingualText(
          nl: "vobject: ook, bij een open aanhalingsteken; calcurse verliest dan de gebeurtenis",
          en: "vobject: as well, with an open quotation mark; calcurse then loses the event"),
      ]
    case .duplicateProperty:
      [
        BilingualText(
          nl: "ics.py, Home Assistant: weigeren het bestand",
          en: "ics.py, Home Assistant: refuse the file"),
        BilingualText(nl: "khal: weigert een gebeurtenis met twee UID's", en: "khal: refuses an event with two UIDs"),
      ]
    case .emptyValue:
      [
        BilingualText(
          nl: "libical (GNOME, KDE): maakt er X-LIC-ERROR van",
          en: "libical (GNOME, KDE): makes X-LIC-ERROR of it")
      ]
    case .emptyText:
      [
        BilingualText(
          nl: "libical (GNOME, KDE): maakt er X-LIC-ERROR van",
          en: "libical (GNOME, KDE): makes X-LIC-ERROR of it")
      ]
    case .unescapedText:
      [
        BilingualText(nl: "calcurse: slaat de gebeurtenis over", en: "calcurse: skips the event")
      ]
    case .badEscape:
      [
        BilingualText(nl: "calcurse: slaat de gebeurtenis over", en: "calcurse: skips the event")
      ]
    case .badValue:
      [
        BilingualText(
          nl: "ics.py, Home Assistant: weigeren het bestand bij GEO; Home Assistant ook bij PRIORITY",
          en: "ics.py, Home Assistant: refuse the file for GEO; Home Assistant for PRIORITY too")
      ]
    case .badDuration:
      [
        BilingualText(nl: "Home Assistant: weigert het bestand", en: "Home Assistant: refuses the file"),
        BilingualText(
          nl: "vobject, ics.py, python icalendar: ook, bij een TRIGGER",
          en: "vobject, ics.py, python icalendar: as well, in a TRIGGER"),
        BilingualText(
          nl: "libical (GNOME, KDE): maakt er stil PT0S van",
          en: "libical (GNOME, KDE): silently makes PT0S of it"),
        BilingualText(nl: "calcurse: slaat de gebeurtenis over", en: "calcurse: skips the event"),
      ]
    case .badRecurrence:
      [
        BilingualText(nl: "Home Assistant: weigert het bestand", en: "Home Assistant: refuses the file"),
        BilingualText(nl: "calcurse: slaat de gebeurtenis over", en: "calcurse: skips the event"),
      ]
    case .notACalendar:
      [
        BilingualText(nl: "elk programma: leest er niets uit", en: "every program: reads nothing from it")
      ]
    case .outsideCalendar:
      [
        BilingualText(
          nl: "python icalendar, vobject, ics.py, Home Assistant, khal: weigeren het bestand",
          en: "python icalendar, vobject, ics.py, Home Assistant, khal: refuse the file"),
        BilingualText(nl: "calcurse: verliest alles wat erna komt", en: "calcurse: loses everything after it"),
      ]
    case .unbalanced:
      [
        BilingualText(
          nl: "python icalendar, vobject, khal: weigeren het bestand",
          en: "python icalendar, vobject, khal: refuse the file"),
        BilingualText(
          nl: "Home Assistant: nul gebeurtenissen of geen bestand",
          en: "Home Assistant: no events, or no file"),
      ]
    case .unknownComponent:
      [
        BilingualText(nl: "de meeste programma's: slaan het onderdeel over", en: "most programs: skip the component")
      ]
    case .misplacedComponent:
      [
        BilingualText(nl: "calcurse, khal: verliezen de gebeurtenis", en: "calcurse, khal: lose the event")
      ]
    case .twoCalendars:
      [
        BilingualText(
          nl: "python icalendar, ics.py, Home Assistant, khal: weigeren het bestand",
          en: "python icalendar, ics.py, Home Assistant, khal: refuse the file"),
        BilingualText(nl: "andere: lezen soms alleen de eerste", en: "others: sometimes read the first only"),
      ]
    case .noComponents:
      [
        BilingualText(nl: "abonnees: verliezen alles wat er was", en: "subscribers: lose everything that was there")
      ]
    case .missingVersion:
      [
        BilingualText(nl: "calcurse: nul gebeurtenissen, zonder melding", en: "calcurse: no events, without a word")
      ]
    case .missingProductID:
      [
        BilingualText(nl: "ics.py: weigert het bestand", en: "ics.py: refuses the file"),
        BilingualText(nl: "Google: neemt het niet aan", en: "Google: does not take it"),
      ]
    case .calendarPropertyAfterComponent:
      [
        BilingualText(nl: "Outlook: negeert de eigenschap", en: "Outlook: ignores the property")
      ]
    case .calendarUID:
      [
        BilingualText(
          nl: "vdirsyncer: maakt van de hele agenda een enkele gebeurtenis",
          en: "vdirsyncer: makes a single event of the whole calendar")
      ]
    case .method:
      [
        BilingualText(
          nl: "programma's die RFC 5546 volgen: verwachten dan ook een ORGANIZER",
          en: "programs that follow RFC 5546: expect an ORGANIZER then")
      ]
    case .missingName:
      [
        BilingualText(
          nl: "Thunderbird en andere: noemen de agenda naar het bestand",
          en: "Thunderbird and others: name the calendar after the file")
      ]
    case .nameAlone:
      [
        BilingualText(
          nl: "Outlook en Apple kennen X-WR-CALNAME, nieuwere programma's NAME",
          en: "Outlook and Apple know X-WR-CALNAME, newer programs NAME")
      ]
    case .namesDiffer:
      [
        BilingualText(
          nl: "abonnees: zien verschillende namen voor dezelfde agenda",
          en: "subscribers: see different names of the same calendar")
      ]
    case .badRefreshInterval:
      [
        BilingualText(nl: "Home Assistant: weigert de hele agenda", en: "Home Assistant: refuses the whole calendar"),
        BilingualText(
          nl: "Nextcloud: ververst de agenda niet meer",
          en: "Nextcloud: does not refresh the calendar any more"),
      ]
    case .missingRefreshHint:
      [
        BilingualText(nl: "Nextcloud: kijkt eens per week", en: "Nextcloud: looks once a week")
      ]
    case .refreshHintAlone:
      [
        BilingualText(
          nl: "Outlook kent X-PUBLISHED-TTL, andere programma's REFRESH-INTERVAL",
          en: "Outlook knows X-PUBLISHED-TTL, other programs REFRESH-INTERVAL")
      ]
    case .refreshHintsDiffer:
      [
        BilingualText(nl: "abonnees: verversen niet even vaak", en: "subscribers: do not refresh equally often")
      ]
    case .tooManyEvents:
      [
        BilingualText(nl: "Google: neemt het bestand niet aan", en: "Google: does not take the file")
      ]
    case .missingUID:
      [
        BilingualText(
          nl: "Nextcloud, Proton, live.com: weigeren het bestand",
          en: "Nextcloud, Proton, live.com: refuse the file"),
        BilingualText(
          nl: "bij opnieuw inlezen: alles staat er dubbel",
          en: "on reading again: everything is there twice"),
      ]
    case .missingDTSTAMP:
      [
        BilingualText(nl: "Google: neemt het bestand niet aan", en: "Google: does not take the file"),
        BilingualText(nl: "vobject: keurt het af", en: "vobject: rejects it"),
      ]
    case .duplicateUID:
      [
        BilingualText(nl: "Radicale, Nextcloud: weigeren het bestand", en: "Radicale, Nextcloud: refuse the file"),
        BilingualText(nl: "Thunderbird, GNOME: houden er een over", en: "Thunderbird, GNOME: keep one of them"),
        BilingualText(nl: "khal: laat ze dubbel zien", en: "khal: shows them twice"),
      ]
    case .uidTooLong:
      [
        BilingualText(
          nl: "Outlook met Exchange: houdt gebeurtenissen niet uit elkaar",
          en: "Outlook with Exchange: cannot tell events apart")
      ]
    case .uidNamesHostOrPerson:
      [
        BilingualText(
          nl: "wie de agenda krijgt: leest de naam mee",
          en: "whoever gets the calendar: reads the name too")
      ]
    case .uidHoldsDate:
      [
        BilingualText(
          nl: "elk programma: ziet een verplaatste dag als een andere gebeurtenis",
          en: "every program: takes a moved day for another event")
      ]
    case .uidHoldsTitle:
      [
        BilingualText(
          nl: "elk programma: ziet een nieuwe titel als een andere gebeurtenis",
          en: "every program: takes a new title for another event")
      ]
    case .dtstampNotRevision:
      [
        BilingualText(
          nl: "abonnees: halen alles steeds opnieuw op, want elke export is anders",
          en: "subscribers: fetch everything again and again, since every export differs")
      ]
    case .badSequence:
      [
        BilingualText(nl: "Home Assistant: weigert het bestand", en: "Home Assistant: refuses the file"),
        BilingualText(
          nl: "Outlook: weet niet wat de nieuwste versie is",
          en: "Outlook: does not know which version is the newest"),
      ]
    case .missingSequence:
      [
        BilingualText(
          nl: "Google: werkt een gewijzigde gebeurtenis soms nooit bij",
          en: "Google: sometimes never updates a changed event")
      ]
    case .missingDTSTART:
      [
        BilingualText(nl: "calcurse, khal: slaan de gebeurtenis over", en: "calcurse, khal: skip the event")
      ]
    case .badDate:
      [
        BilingualText(
          nl: "Home Assistant, vobject: weigeren het bestand",
          en: "Home Assistant, vobject: refuse the file"),
        BilingualText(nl: "calcurse, khal: slaan de gebeurtenis over", en: "calcurse, khal: skip the event"),
      ]
    case .noSuchDate:
      [
        BilingualText(nl: "khal: loopt vast", en: "khal: crashes"),
        BilingualText(
          nl: "vobject, ics.py, Home Assistant, Radicale: weigeren het bestand",
          en: "vobject, ics.py, Home Assistant, Radicale: refuse the file"),
        BilingualText(
          nl: "Thunderbird: maakt van 30 februari 2 maart",
          en: "Thunderbird: makes 2 March of 30 February"),
      ]
    case .dateWithoutValue:
      [
        BilingualText(nl: "calcurse: slaat de gebeurtenis over", en: "calcurse: skips the event")
      ]
    case .valueTypeDiffers:
      [
        BilingualText(nl: "Home Assistant: weigert het bestand", en: "Home Assistant: refuses the file"),
        BilingualText(nl: "calcurse, khal: slaan de gebeurtenis over", en: "calcurse, khal: skip the event"),
      ]
    case .missingTimeZone:
      [
        BilingualText(
          nl: "Home Assistant: weigert het bestand, bij een naam van Windows",
          en: "Home Assistant: refuses the file, with a name of Windows"),
        BilingualText(nl: "andere: nemen de eigen tijdzone of UTC", en: "others: take the zone of their own, or UTC"),
      ]
    case .mixedDateTypes:
      [
        BilingualText(nl: "Home Assistant: weigert het bestand", en: "Home Assistant: refuses the file"),
        BilingualText(nl: "calcurse, khal: slaan de gebeurtenis over", en: "calcurse, khal: skip the event"),
      ]
    case .endNotAfterStart:
      [
        BilingualText(nl: "calcurse: slaat de gebeurtenis over", en: "calcurse: skips the event"),
        BilingualText(nl: "GNOME, Thunderbird: tonen nul dagen", en: "GNOME, Thunderbird: show no days"),
      ]
    case .endAndDuration:
      [
        BilingualText(
          nl: "ics.py, Home Assistant: weigeren het bestand",
          en: "ics.py, Home Assistant: refuse the file"),
        BilingualText(nl: "calcurse: slaat de gebeurtenis over", en: "calcurse: skips the event"),
      ]
    case .midnightUTC:
      [
        BilingualText(
          nl: "elk programma in Nederland: toont 01:00 of 02:00 uur, over twee dagen",
          en: "every program in the Netherlands: shows 01:00 or 02:00, over two days")
      ]
    case .notAllDay:
      [
        BilingualText(
          nl: "planners: lezen het tijdstip als uiterste tijd",
          en: "planners: read the time as the latest time")
      ]
    case .severalDays:
      [
        BilingualText(
          nl: "planners: weten niet welke van de dagen de laatste is",
          en: "planners: do not know which of the days is the last")
      ]
    case .missingSummary:
      [
        BilingualText(nl: "calcurse: loopt vast", en: "calcurse: crashes")
      ]
    case .missingDescription:
      [
        BilingualText(nl: "planners: zien niet waar de dag op rust", en: "planners: do not see what the day rests on")
      ]
    case .descriptionTooLong:
      [
        BilingualText(nl: "Google: kapt de tekst af", en: "Google: cuts the text off")
      ]
    case .commaInCategory:
      [
        BilingualText(nl: "Outlook: leest niet verder", en: "Outlook: reads no further"),
        BilingualText(
          nl: "libical (GNOME, KDE): maakt er twee categorieën van",
          en: "libical (GNOME, KDE): makes two categories of it"),
      ]
    case .badStatus:
      [
        BilingualText(
          nl: "ics.py, Home Assistant: weigeren het bestand",
          en: "ics.py, Home Assistant: refuse the file")
      ]
    case .missingStatus:
      [
        BilingualText(
          nl: "planners: zien niet of de dag vast of voorwaardelijk is",
          en: "planners: do not see whether the day is certain or conditional")
      ]
    case .busyAllDay:
      [
        BilingualText(
          nl: "Outlook: houdt zonder X-MICROSOFT-CDO-BUSYSTATUS:FREE de hele dag bezet",
          en: "Outlook: keeps the whole day busy without X-MICROSOFT-CDO-BUSYSTATUS:FREE"),
        BilingualText(nl: "andere: zonder TRANSP:TRANSPARENT", en: "others: without TRANSP:TRANSPARENT"),
      ]
    case .todo:
      [
        BilingualText(
          nl: "Outlook, Google, Apple, abonnementen van Nextcloud: laten taken weg",
          en: "Outlook, Google, Apple, subscriptions of Nextcloud: drop to-dos")
      ]
    case .namesPeople:
      [
        BilingualText(
          nl: "agenda's lekken: wie het adres kent, leest de naam",
          en: "calendars leak: whoever knows the address reads the name"),
        BilingualText(
          nl: "Outlook: behandelt de gebeurtenis als een vergadering",
          en: "Outlook: treats the event as a meeting"),
      ]
    case .cancelledNotInTitle:
      [
        BilingualText(
          nl: "Outlook, Android, calcurse: tonen de gebeurtenis alsof zij doorgaat",
          en: "Outlook, Android, calcurse: show the event as if it took place")
      ]
    case .cancelledWithAlarm:
      [
        BilingualText(
          nl: "programma's die STATUS niet kennen: laten de herinnering afgaan",
          en: "programs that do not know STATUS: let the alarm ring")
      ]
    case .alarmNotLast:
      [
        BilingualText(
          nl: "Outlook: kan het bestand niet lezen ('not supported calendar message')",
          en: "Outlook: cannot read the file ('not supported calendar message')"),
        BilingualText(
          nl: "Simple Calendar (Android): vindt geen gebeurtenissen",
          en: "Simple Calendar (Android): finds no events"),
      ]
    case .alarmWithoutAction:
      [
        BilingualText(
          nl: "ics.py, Home Assistant: weigeren het bestand",
          en: "ics.py, Home Assistant: refuse the file")
      ]
    case .alarmWithoutTrigger:
      [
        BilingualText(
          nl: "ics.py, Home Assistant: weigeren het bestand",
          en: "ics.py, Home Assistant: refuse the file"),
        BilingualText(nl: "Outlook: laat de herinnering weg", en: "Outlook: drops the alarm"),
      ]
    case .alarmWithoutDescription:
      [
        BilingualText(
          nl: "ics.py, Home Assistant: weigeren het hele bestand",
          en: "ics.py, Home Assistant: refuse the whole file"),
        BilingualText(nl: "Outlook: klaagt bij het abonneren", en: "Outlook: complains on subscribing"),
      ]
    case .alarmIncomplete:
      [
        BilingualText(nl: "Home Assistant: weigert het bestand", en: "Home Assistant: refuses the file")
      ]
    case .alarmAfterStart:
      [
        BilingualText(
          nl: "Outlook met Exchange: laat haar even lang voor het begin afgaan",
          en: "Outlook with Exchange: lets it ring as long before the start")
      ]
    case .alarmAtMidnight:
      [
        BilingualText(
          nl: "Thunderbird en andere: laten de herinnering om 00:00 uur afgaan",
          en: "Thunderbird and others: ring at 00:00")
      ]
    case .missingLastLineBreak, .blankLine, .lineTooLong, .badLink, .nestedTooDeep, .badVersion, .versionNotFirst,
      .notUTC, .badTimeZone, .missingEnd:
      []
    }
  }
}
