public import Diagnostics

extension CalendarDefect {
  /// A way out.
  public var help: BilingualText {
    switch self {
    case .byteOrderMark:
      BilingualText(
        nl: "bewaar het bestand als UTF-8 zonder byte-order-mark",
        en: "save the file as UTF-8 without a byte order mark")
    case .notUTF8:
      BilingualText(nl: "bewaar het bestand als UTF-8", en: "save the file as UTF-8")
    case .nul:
      BilingualText(nl: "haal de byte weg", en: "take the byte out")
    case .controlCharacter:
      BilingualText(
        nl: "haal het teken weg, of schrijf \\n waar een nieuwe regel is bedoeld",
        en: "take the character out, or write \\n where a new line is meant")
    case .invisibleCharacter:
      BilingualText(nl: "haal het teken weg, tenzij het is bedoeld", en: "take the character out unless it is meant")
    case .notCRLF:
      BilingualText(
        nl: "eindig elke regel met CR LF, en schrijf het bestand als bytes en niet als tekst",
        en: "end every line with CR LF, and write the file as bytes, not as text")
    case .missingLastLineBreak:
      BilingualText(nl: "zet CR LF achter END:VCALENDAR", en: "put CR LF behind END:VCALENDAR")
    case .blankLine:
      BilingualText(
        nl: "haal de regel weg; een lege regel in een tekst is \\n\\n",
        en: "take the line out; an empty line in a text is \\n\\n")
    case .lineTooLong:
      BilingualText(
        nl: "vouw de regel: CR LF, een spatie, en verder; tel bytes en geen tekens",
        en: "fold the line: CR LF, a space, and on; count bytes, not characters")
    case .spaceAtFold:
      BilingualText(nl: "vouw binnen een woord", en: "fold inside a word")
    case .foldInsideCharacter:
      BilingualText(
        nl: "vouw tussen twee tekens: niet voor een byte van 80 tot en met BF",
        en: "fold between two characters: not before a byte from 80 through BF")
    case .foldedInsideEscape:
      BilingualText(nl: "vouw een teken eerder", en: "fold one character earlier")
    case .tooLarge:
      BilingualText(nl: "verdeel de agenda, bijvoorbeeld per jaar", en: "split the calendar, by year for instance")
    case .strayLine:
      BilingualText(
        nl: "schrijf een nieuwe regel in een tekst als \\n, en laat een regel die verdergaat met een spatie beginnen",
        en: "write a new line in a text as \\n, and start a line that goes on with a space")
    case .unknownProperty:
      BilingualText(
        nl: "schrijf een nieuwe regel in een tekst als \\n, of begin de naam van een eigen eigenschap met X-",
        en: "write a new line in a text as \\n, or start the name of a property of your own with X-")
    case .misplacedProperty:
      BilingualText(
        nl:
          "zet haar in het onderdeel waar zij hoort, of haal haar weg; is dit de rest van een tekst "
          + "met een regeleinde erin?",
        en:
          "put it into the component where it belongs, or take it out; is this the rest of a text with "
          + "a line break in it?")
    case .xLicError:
      BilingualText(
        nl: "herstel wat libical niet kon lezen, en haal de regel weg",
        en: "mend what libical could not read, and take the line out")
    case .newerProperty:
      BilingualText(
        nl: "zet wat lezers moeten weten ook in DESCRIPTION",
        en: "put what readers must know into DESCRIPTION as well")
    case .badParameter:
      BilingualText(
        nl: "schrijf NAAM=waarde, en een waarde met : ; of , tussen aanhalingstekens",
        en: "write NAME=value, and a value with : ; or , between quotation marks")
    case .duplicateProperty:
      BilingualText(nl: "laat er een staan", en: "keep one of them")
    case .emptyValue:
      BilingualText(nl: "vul de eigenschap in of laat haar weg", en: "fill the property in or leave it out")
    case .emptyText:
      BilingualText(nl: "laat de eigenschap weg", en: "leave the property out")
    case .unescapedText:
      BilingualText(nl: "zet er een backslash voor", en: "put a backslash before it")
    case .badEscape:
      BilingualText(nl: "schrijf een backslash in een tekst als \\\\", en: "write a backslash in a text as \\\\")
    case .badLink:
      BilingualText(
        nl: "schrijf het adres volledig, met %20 voor een spatie en zonder \\ of regeleinde",
        en: "write the address in full, with %20 for a space and without \\ or line breaks")
    case .badValue:
      BilingualText(
        nl: "schrijf een van de toegestane waarden, of laat de eigenschap weg",
        en: "write one of the allowed values, or leave the property out")
    case .badDuration:
      BilingualText(
        nl:
          "dagen en weken staan voor de T, uren en minuten erachter: P1D, PT12H, P1DT12H; maanden en "
          + "jaren bestaan hier niet",
        en:
          "days and weeks stand before the T, hours and minutes behind it: P1D, PT12H, P1DT12H; there "
          + "are no months and years here")
    case .badRecurrence:
      BilingualText(nl: "schrijf de regel als FREQ=YEARLY;COUNT=3", en: "write the rule as FREQ=YEARLY;COUNT=3")
    case .notACalendar:
      BilingualText(
        nl: "kreeg u een webpagina of een foutmelding in plaats van de agenda? Haal het bestand opnieuw op",
        en: "did you get a web page or an error instead of the calendar? Fetch the file again")
    case .outsideCalendar:
      BilingualText(
        nl: "haal weg wat voor BEGIN:VCALENDAR en na END:VCALENDAR staat",
        en: "take out what stands before BEGIN:VCALENDAR and after END:VCALENDAR")
    case .unbalanced:
      BilingualText(
        nl: "sluit elke BEGIN af met zijn END; misschien is het bestand niet volledig opgehaald",
        en: "close every BEGIN with its END; perhaps the file was not fetched completely")
    case .nestedTooDeep:
      BilingualText(nl: "haal de onderdelen uit elkaar", en: "take the components apart")
    case .unknownComponent:
      BilingualText(
        nl: "kijk de naam na (VEVENT, VALARM), of begin hem met X-",
        en: "look the name up (VEVENT, VALARM), or start it with X-")
    case .misplacedComponent:
      BilingualText(
        nl: "zet gebeurtenissen rechtstreeks in de agenda, en herinneringen in hun gebeurtenis",
        en: "put events straight into the calendar, and alarms into their event")
    case .twoCalendars:
      BilingualText(
        nl: "zet alle gebeurtenissen in een agenda, of maak twee bestanden",
        en: "put all events into one calendar, or make two files")
    case .noComponents:
      BilingualText(
        nl: "geef geen lege agenda af; laat de oude staan of geef een fout",
        en: "do not hand out an empty calendar; leave the old one or give an error")
    case .missingVersion:
      BilingualText(nl: "zet VERSION:2.0 onder BEGIN:VCALENDAR", en: "put VERSION:2.0 under BEGIN:VCALENDAR")
    case .badVersion:
      BilingualText(nl: "exporteer als iCalendar, VERSION:2.0", en: "export as iCalendar, VERSION:2.0")
    case .missingProductID:
      BilingualText(
        nl: "zet PRODID:-//Organisatie//Programma//NL onder VERSION",
        en: "put PRODID:-//Organisation//Program//EN under VERSION")
    case .versionNotFirst:
      BilingualText(
        nl: "zet VERSION en PRODID meteen onder BEGIN:VCALENDAR",
        en: "put VERSION and PRODID right under BEGIN:VCALENDAR")
    case .calendarPropertyAfterComponent:
      BilingualText(nl: "zet haar voor het eerste onderdeel", en: "put it before the first component")
    case .calendarUID:
      BilingualText(nl: "laat de UID van de agenda weg", en: "leave the UID of the calendar out")
    case .method:
      BilingualText(
        nl: "laat METHOD weg, tenzij dit een uitnodiging is",
        en: "leave METHOD out unless this is an invitation")
    case .missingName:
      BilingualText(
        nl: "geef de agenda een NAME en een X-WR-CALNAME",
        en: "give the calendar a NAME and an X-WR-CALNAME")
    case .nameAlone:
      BilingualText(nl: "zet de naam in beide", en: "put the name into both")
    case .namesDiffer:
      BilingualText(nl: "zet dezelfde naam in beide", en: "put the same name into both")
    case .badRefreshInterval:
      BilingualText(
        nl: "schrijf REFRESH-INTERVAL;VALUE=DURATION:PT12H en X-PUBLISHED-TTL:PT12H, of laat beide weg",
        en: "write REFRESH-INTERVAL;VALUE=DURATION:PT12H and X-PUBLISHED-TTL:PT12H, or leave both out")
    case .missingRefreshHint:
      BilingualText(
        nl: "schrijf REFRESH-INTERVAL;VALUE=DURATION:PT12H en X-PUBLISHED-TTL:PT12H",
        en: "write REFRESH-INTERVAL;VALUE=DURATION:PT12H and X-PUBLISHED-TTL:PT12H")
    case .refreshHintAlone:
      BilingualText(nl: "schrijf beide", en: "write both")
    case .refreshHintsDiffer:
      BilingualText(nl: "schrijf in beide hetzelfde", en: "write the same into both")
    case .tooManyEvents:
      BilingualText(nl: "verdeel de agenda, bijvoorbeeld per jaar", en: "split the calendar, by year for instance")
    case .missingUID:
      BilingualText(
        nl: "geef elk onderdeel een UID, een UUID die hetzelfde blijft",
        en: "give each component a UID, a UUID that stays the same")
    case .missingDTSTAMP:
      BilingualText(
        nl: "geef elk onderdeel een DTSTAMP, de tijd van de laatste wijziging",
        en: "give each component a DTSTAMP, the time of its last revision")
    case .duplicateUID:
      BilingualText(
        nl: "geef elk onderdeel een eigen UID; een uitzondering op een reeks draagt RECURRENCE-ID",
        en: "give each component a UID of its own; an exception to a series bears RECURRENCE-ID")
    case .uidTooLong:
      BilingualText(nl: "gebruik een UUID", en: "use a UUID")
    case .uidNamesHostOrPerson:
      BilingualText(nl: "gebruik een UUID", en: "use a UUID")
    case .uidHoldsDate:
      BilingualText(
        nl: "gebruik een UUID die hetzelfde blijft als de dag verandert",
        en: "use a UUID that stays the same when the day changes")
    case .uidHoldsTitle:
      BilingualText(
        nl: "gebruik een UUID die hetzelfde blijft als de titel verandert",
        en: "use a UUID that stays the same when the title changes")
    case .dtstampNotRevision:
      BilingualText(
        nl: "schrijf in DTSTAMP de tijd van de laatste wijziging en niet die van de export",
        en: "write the time of the last revision into DTSTAMP, not that of the export")
    case .badSequence:
      BilingualText(
        nl: "begin bij 0 en tel een op bij elke wijziging",
        en: "start at 0 and add one with every change")
    case .missingSequence:
      BilingualText(
        nl: "schrijf SEQUENCE:0, en tel een op bij elke wijziging",
        en: "write SEQUENCE:0, and add one with every change")
    case .missingDTSTART:
      BilingualText(nl: "geef de gebeurtenis een DTSTART;VALUE=DATE", en: "give the event a DTSTART;VALUE=DATE")
    case .badDate:
      BilingualText(
        nl: "schrijf een dag als DTSTART;VALUE=DATE:20260301",
        en: "write a day as DTSTART;VALUE=DATE:20260301")
    case .noSuchDate:
      BilingualText(nl: "schrijf een dag die bestaat", en: "write a day that exists")
    case .dateWithoutValue:
      BilingualText(nl: "schrijf DTSTART;VALUE=DATE:20260301", en: "write DTSTART;VALUE=DATE:20260301")
    case .valueTypeDiffers:
      BilingualText(
        nl: "laat VALUE weg bij een tijd, en schrijf VALUE=DATE bij een dag",
        en: "leave VALUE out with a time, and write VALUE=DATE with a day")
    case .notUTC:
      BilingualText(
        nl: "schrijf de tijd in UTC, zoals 20260301T090000Z",
        en: "write the time in UTC, such as 20260301T090000Z")
    case .badTimeZone:
      BilingualText(nl: "laat TZID of de Z weg", en: "leave TZID or the Z out")
    case .missingTimeZone:
      BilingualText(
        nl: "zet een VTIMEZONE met deze TZID in de agenda; een dag zonder tijd heeft er geen nodig",
        en: "put a VTIMEZONE with this TZID into the calendar; a day without a time needs none")
    case .mixedDateTypes:
      BilingualText(
        nl: "schrijf beide met VALUE=DATE, of beide met een tijd",
        en: "write both with VALUE=DATE, or both with a time")
    case .endNotAfterStart:
      BilingualText(
        nl: "DTEND is de dag na de laatste: bij 1 maart hoort DTEND;VALUE=DATE:20260302",
        en: "DTEND is the day after the last: 1 March goes with DTEND;VALUE=DATE:20260302")
    case .endAndDuration:
      BilingualText(nl: "laat DURATION weg", en: "leave DURATION out")
    case .missingEnd:
      BilingualText(
        nl: "schrijf DTEND;VALUE=DATE met de dag erna, zodat niemand hoeft te raden",
        en: "write DTEND;VALUE=DATE with the day after, so that nobody has to guess")
    case .midnightUTC:
      BilingualText(
        nl: "schrijf een hele dag als DTSTART;VALUE=DATE:20260301",
        en: "write a whole day as DTSTART;VALUE=DATE:20260301")
    case .notAllDay:
      BilingualText(
        nl: "schrijf een uiterste dag als DTSTART;VALUE=DATE",
        en: "write a last day as DTSTART;VALUE=DATE")
    case .severalDays:
      BilingualText(
        nl: "laat een uiterste dag een dag duren; is DTEND de laatste dag zelf in plaats van de dag erna?",
        en: "let a last day last one day; is DTEND the last day itself instead of the day after?")
    case .missingSummary:
      BilingualText(nl: "geef de gebeurtenis een titel", en: "give the event a title")
    case .missingDescription:
      BilingualText(
        nl: "zeg in DESCRIPTION wat er moet gebeuren, waarom, en bij wie men terecht kan",
        en: "say in DESCRIPTION what must be done, why, and whom to ask")
    case .descriptionTooLong:
      BilingualText(
        nl: "maak de tekst korter en verwijs met URL naar de rest",
        en: "shorten the text and point to the rest with URL")
    case .commaInCategory:
      BilingualText(nl: "schrijf een categorie zonder komma", en: "write a category without a comma")
    case .badStatus:
      BilingualText(nl: "schrijf een van de toegestane woorden", en: "write one of the allowed words")
    case .missingStatus:
      BilingualText(
        nl: "schrijf STATUS:CONFIRMED, of TENTATIVE voor wat voorwaardelijk is",
        en: "write STATUS:CONFIRMED, or TENTATIVE for what is conditional")
    case .busyAllDay:
      BilingualText(nl: "schrijf beide", en: "write both")
    case .todo:
      BilingualText(
        nl: "schrijf een uiterste dag als VEVENT van een hele dag",
        en: "write a last day as an all-day VEVENT")
    case .namesPeople:
      BilingualText(
        nl: "laat ORGANIZER en ATTENDEE weg, en noem een afdeling in DESCRIPTION",
        en: "leave ORGANIZER and ATTENDEE out, and name a department in DESCRIPTION")
    case .cancelledNotInTitle:
      BilingualText(nl: "begin de titel met VERVALLEN", en: "start the title with CANCELLED")
    case .cancelledWithAlarm:
      BilingualText(nl: "laat de herinnering weg", en: "leave the alarm out")
    case .alarmNotLast:
      BilingualText(
        nl: "zet VALARM na de laatste eigenschap van de gebeurtenis",
        en: "put VALARM behind the last property of the event")
    case .alarmWithoutAction:
      BilingualText(nl: "schrijf ACTION:DISPLAY", en: "write ACTION:DISPLAY")
    case .alarmWithoutTrigger:
      BilingualText(nl: "schrijf een TRIGGER, zoals -P13DT15H", en: "write a TRIGGER, such as -P13DT15H")
    case .alarmWithoutDescription:
      BilingualText(
        nl: "geef de herinnering een DESCRIPTION, bijvoorbeeld de titel",
        en: "give the alarm a DESCRIPTION, the title for instance")
    case .alarmIncomplete:
      BilingualText(
        nl: "vul de eigenschap aan, of maak er ACTION:DISPLAY zonder herhaling van",
        en: "add the property, or make it ACTION:DISPLAY without repetition")
    case .alarmAfterStart:
      BilingualText(
        nl: "laat de herinnering voor het begin afgaan: -PT15H is negen uur de dag ervoor",
        en: "let the alarm ring before the start: -PT15H is nine o'clock the day before")
    case .alarmAtMidnight:
      BilingualText(
        nl: "reken de uren tot de werkdag mee: -P13DT15H is veertien dagen ervoor om negen uur",
        en: "count the hours to the working day too: -P13DT15H is fourteen days before at nine")
    }
  }
}
