"""Holds every exported calendar, byte by byte, against the rules for calendars; uses no calendar library."""

import re
import uuid
from collections import Counter
from datetime import date, timedelta

from harness import (
    HOSTILE_TITLES,
    REGISTER,
    Tally,
    deadlines,
    essence,
    events,
    export,
    hostile_register,
    on_calendar,
    read_calendar,
    temporary_folder,
    unfolded,
)

MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
CALENDAR_PROPERTIES = {
    "VERSION",
    "PRODID",
    "CALSCALE",
    "NAME",
    "DESCRIPTION",
    "X-WR-CALNAME",
    "X-WR-CALDESC",
    "REFRESH-INTERVAL",
    "X-PUBLISHED-TTL",
    "LAST-MODIFIED",
    "URL",
    "SOURCE",
    "COLOR",
    "CATEGORIES",
    "X-WR-TIMEZONE",
}
EVENT_PROPERTIES = {
    "UID",
    "DTSTAMP",
    "DTSTART",
    "DTEND",
    "SUMMARY",
    "DESCRIPTION",
    "CATEGORIES",
    "URL",
    "STATUS",
    "TRANSP",
    "SEQUENCE",
    "LAST-MODIFIED",
    "CREATED",
    "RELATED-TO",
    "CLASS",
    "COLOR",
    "X-MICROSOFT-CDO-BUSYSTATUS",
}
ONCE = {
    "UID",
    "DTSTAMP",
    "DTSTART",
    "DTEND",
    "SUMMARY",
    "DESCRIPTION",
    "STATUS",
    "TRANSP",
    "SEQUENCE",
    "X-MICROSOFT-CDO-BUSYSTATUS",
}
TEXTS = {"NAME", "SUMMARY", "DESCRIPTION", "X-WR-CALNAME", "X-WR-CALDESC"}


# Lines and folds: each gives what is wrong with one file.


def line_ends(data):
    if data.startswith(b"\xef\xbb\xbf"):
        yield "starts with a byte order mark"
    if not data.endswith(b"END:VCALENDAR\r\n"):
        yield f"ends in {data[-20:]!r}"
    rest = data.replace(b"\r\n", b"")
    for byte in (b"\r", b"\n"):
        if byte in rest:
            yield f"{byte!r} on its own beside {rest.split(byte)[1][:30]!r}"


def line_lengths(data):
    return [line for line in data.split(b"\r\n") if len(line) > 75]


def empty_lines(data):
    return [f"line {number} is empty" for number, line in enumerate(data.split(b"\r\n")[:-1], 1) if not line.strip()]


def folds(data):
    for match in re.finditer(rb"\r\n[ \t]", data):
        before, after = data[: match.start()], data[match.end() :]
        around = f"{before[-20:]!r} | {after[:20]!r}"
        if after[0] & 0xC0 == 0x80:
            yield f"inside a character: {around}"
        if before[-1:] in (b" ", b"\t") or after[:1] in (b" ", b"\t", b"\r"):
            yield f"beside a space: {around}"
        # Of the logical line up to here: an odd number of backslashes means that the pair is torn.
        logical = re.split(rb"\r\n(?![ \t])", before)[-1]
        logical = re.sub(rb"\r\n[ \t]", b"", logical)
        if (len(logical) - len(logical.rstrip(b"\\"))) % 2:
            yield f"inside an escape pair: {around}"


def controls(data):
    text = data.decode("utf-8", "surrogateescape")
    for match in re.finditer("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]", text):
        yield f"{match[0]!r} in {text[match.start() - 20 : match.end() + 10]!r}"


# Properties


def calendar_properties(calendar):
    names = [name for name, _, _ in calendar.properties]
    if names[:2] != ["VERSION", "PRODID"]:
        yield f"starts with {names[:2]}"
    for unwanted in {"UID", "METHOD", "X-LIC-ERROR"} & set(names):
        yield f"has {unwanted}"
    for stranger in set(names) - CALENDAR_PROPERTIES:
        yield f"has {stranger}"
    for name in names:
        if names.count(name) > 1:
            yield f"has {name} twice"
    if calendar.raw("VERSION") != "2.0" or not calendar.raw("PRODID"):
        yield "VERSION or PRODID is not right"
    if not calendar.raw("NAME") or calendar.text("NAME") != calendar.text("X-WR-CALNAME"):
        yield f"NAME {calendar.raw('NAME')!r} against X-WR-CALNAME {calendar.raw('X-WR-CALNAME')!r}"
    refresh = calendar.raw("REFRESH-INTERVAL") or ""
    if not re.fullmatch(r"P(T[1-9]\d*[HM]|[1-9]\d*[DW])", refresh) or refresh != calendar.raw("X-PUBLISHED-TTL"):
        yield f"REFRESH-INTERVAL {refresh!r} against X-PUBLISHED-TTL {calendar.raw('X-PUBLISHED-TTL')!r}"
    if ["VALUE=DURATION"] not in [
        parameters for name, parameters, _ in calendar.properties if name == "REFRESH-INTERVAL"
    ]:
        yield "REFRESH-INTERVAL without VALUE=DURATION"
    yield from escapes(calendar)


def order(data):
    depth, seen = 0, False
    for line in unfolded(data):
        if line.startswith("BEGIN:"):
            depth += 1
            seen = seen or depth > 1
        elif line.startswith("END:"):
            depth -= 1
        elif depth == 1 and seen:
            yield f"{line} after a component"
        elif ":" not in line:
            yield f"{line!r} has no value"
        elif "X-LIC-ERROR" in line.split(":")[0]:
            yield line


def event_form(event):
    names = [name for name, _, _ in event.properties]
    for name in ONCE:
        if names.count(name) != 1:
            yield f"{name} stands {names.count(name)} times"
    for stranger in set(names) - EVENT_PROPERTIES:
        yield f"has {stranger}"
    for part in event.parts:
        if part.name != "VALARM":
            yield f"holds a {part.name}"
    values = {name: (parameters, value) for name, parameters, value in event.properties}
    for name in ("DTSTART", "DTEND"):
        parameters, value = values[name]
        if parameters != ["VALUE=DATE"] or not re.fullmatch(r"\d{8}", value):
            yield f"{name}: {parameters} {value}"
    start, end = (values[name][1] for name in ("DTSTART", "DTEND"))
    days = [date(int(day[:4]), int(day[4:6]), int(day[6:])) for day in (start, end)]
    if days[1] - days[0] != timedelta(days=1):
        yield f"from {start} to {end}"
    if not re.fullmatch(r"\d{8}T\d{6}Z", values["DTSTAMP"][1]):
        yield f"DTSTAMP {values['DTSTAMP'][1]}"
    if values["TRANSP"][1] != "TRANSPARENT" or values["X-MICROSOFT-CDO-BUSYSTATUS"][1] != "FREE":
        yield "keeps the day busy"
    if values["STATUS"][1] not in ("CONFIRMED", "TENTATIVE", "CANCELLED"):
        yield f"STATUS {values['STATUS'][1]}"


def escapes(component):
    for name, _, value in component.properties:
        if name in TEXTS:
            rest = re.sub(r"\\[nN\\;,]", "", value)
            if re.search(r"[\\;,]", rest):
                yield f"{name} is not escaped: {value[:100]!r}"


def event_texts(event):
    if not essence(event.text("SUMMARY")):
        yield "an empty title"
    if not essence(event.text("DESCRIPTION")):
        yield "an empty text"
    if len(event.text("DESCRIPTION")) > 8000:
        yield "a text of more than 8,000 characters"
    yield from escapes(event)
    for category in (event.raw("CATEGORIES") or "-").split(","):
        if not category or "\\," in category or category.endswith("\\"):
            yield f"CATEGORIES:{event.raw('CATEGORIES')}"
    link = event.raw("URL")
    if link is not None and not re.fullmatch(r"https?://[!#-;=?-Z_a-z~\[\]&%]+", link):
        yield f"URL:{link}"


def alarms(event):
    for alarm in event.parts:
        names = {name for name, _, _ in alarm.properties}
        if not {"ACTION", "DESCRIPTION", "TRIGGER"} <= names:
            yield f"an alarm with only {names}"
        elif not re.fullmatch(r"-P.+", alarm.raw("TRIGGER")):
            yield f"TRIGGER:{alarm.raw('TRIGGER')}"


# Calendars against the answers of the program


def expected_status(deadline):
    return "CONFIRMED" if deadline["certainty"] == "certain" else "TENTATIVE"


def spoken(day):
    year, month, number = map(int, day.split("-"))
    return f"{number} {MONTHS[month - 1]} {year}"


def paired(expected, found):
    """Pairs each deadline with its event by day and title; the rest is left over."""
    left = list(found)
    pairs, missing = [], []
    for deadline in expected:
        title = essence(deadline["title"])[:100]
        match = next(
            (event for event in left if event.day == on_calendar(deadline) and title in essence(event.text("SUMMARY"))),
            None,
        )
        if match is None:
            missing.append(f"no event for {deadline['id']} on {on_calendar(deadline)}: {deadline['title'][:80]!r}")
        else:
            left.remove(match)
            pairs.append((deadline, match))
    return pairs, missing, [f"no deadline for {event.text('SUMMARY')!r} on {event.day}" for event in left]


def says(pairs):
    for deadline, event in pairs:
        title, text = event.text("SUMMARY"), event.text("DESCRIPTION")
        squeezed = essence(text)
        if deadline["certainty"] == "unknown" and "onbekend" not in title:
            yield f"{deadline['id']}: the title does not say that the day is unknown"
        if deadline["certainty"] == "conditional" and not re.search("voorwaarde|alleen als|als ", text, re.IGNORECASE):
            yield f"{deadline['id']}: the text does not say on what it depends"
        for day in [on_calendar(deadline), *deadline["alternatives"]]:
            if spoken(day) not in text and day not in text:
                yield f"{deadline['id']}: {day} is not in the text"
        if len(text) > 6000:
            continue
        for source in deadline["sources"]:
            if source["quote"] and essence(source["quote"]) not in squeezed:
                yield f"{deadline['id']}: a quote is not in the text: {source['quote'][:60]!r}"
            if source["lines"] and source["lines"] not in text:
                yield f"{deadline['id']}: the lines {source['lines']} are not in the text"


def all_of(rule, items):
    found = []
    for name, item in items:
        try:
            found += [f"{name}: {problem}" for problem in rule(item)]
        except (KeyError, TypeError, ValueError) as error:
            found.append(f"{name}: cannot be read: {error!r}")
    return found


def check_register(tally, register, folder):
    print(f"{register.name}")
    files = export(register, folder / "first")
    for what, rule in [
        ("CRLF only, no byte order mark", line_ends),
        ("at most 75 octets a line", line_lengths),
        ("no empty lines", empty_lines),
        ("folds tear nothing and touch no space", folds),
        ("no control characters", controls),
        ("calendar properties before components, no stray lines", order),
    ]:
        tally.check(what, all_of(rule, files.items()))

    try:
        read = {name: read_calendar(data) for name, data in files.items()}
    except ValueError as error:
        tally.check("every calendar can be read", [error])
        tally.finish()
    tally.check("calendar properties", all_of(calendar_properties, read.items()))
    every = [(f"{name} {part.raw('UID')}", part) for name, calendar in read.items() for part in calendar.parts]
    tally.check("nothing but events", [name for name, part in every if part.name != "VEVENT"])
    tally.check("form of the events", all_of(event_form, every))
    tally.check("texts of the events", all_of(event_texts, every))
    tally.check("alarms", all_of(alarms, every))
    tally.check("at least one event a file", [name for name, calendar in read.items() if not calendar.parts])

    uids = {name: [part.raw("UID") for part in calendar.parts] for name, calendar in read.items()}
    tally.check(
        "each UID once in a file",
        [
            f"{name}: {uid} {count} times"
            for name, ids in uids.items()
            for uid, count in Counter(ids).items()
            if count > 1
        ],
    )
    tally.check(
        "each UID a UUID of version 5",
        [
            uid
            for ids in uids.values()
            for uid in ids
            if not re.fullmatch(r"[0-9a-f-]{36}", uid)
            or uuid.UUID(uid).version != 5
            or uuid.UUID(uid).variant != uuid.RFC_4122
        ],
    )
    whole = uids["termijnen.ics"]
    parts = Counter(uid for name, ids in uids.items() if name.startswith(("contract-", "overstap-")) for uid in ids)
    tally.check(
        "the calendars of contracts and transitions together hold each deadline once",
        [f"{uid} {parts[uid]} times" for uid in {*parts, *whole} if parts[uid] != 1 or uid not in whole],
    )
    tally.check(
        "an event is the same in every calendar that has it",
        [
            f"{name}: {part.text('SUMMARY')}"
            for name, part in every
            if part.properties not in [other.properties for other in read["termijnen.ics"].parts]
        ],
    )

    listed = deadlines(register)
    expected = [deadline for deadline in listed if on_calendar(deadline)]
    pairs, missing, strangers = paired(expected, events(read["termijnen.ics"]))
    tally.check(f"an event for each of the {len(expected)} deadlines with a day", missing)
    tally.check("a deadline for each event", strangers)
    tally.check(
        "certain is CONFIRMED, the rest TENTATIVE",
        [deadline["id"] for deadline, event in pairs if event.raw("STATUS") != expected_status(deadline)],
    )
    tally.check("titles and texts say what must be known", says(pairs))
    for audience in ("raad", "college", "contractmanagement", "administratie"):
        name = f"termijnen-{audience}.ics"
        count = sum(1 for deadline in deadlines(register, "--audience", audience) if on_calendar(deadline))
        tally.check(
            f"the calendar of {audience} holds its {count} deadlines",
            len(events(read[name])) == count if name in read else count == 0,
        )

    tally.check("the same bytes the second time, over the first", export(register, folder / "first") == files)
    tally.check("the same bytes in another folder", export(register, folder / "second") == files)
    return read


def check_hostile_texts(tally, read):
    contracts = {name.removeprefix("contract-").removesuffix(".ics"): calendar for name, calendar in read.items()}
    for name, kept in [
        ("komma", 'Zorg, hulp; en \\ meer, "aangehaald"'),
        ("emoji", "Jeugd 👨‍👩‍👧‍👦 en 🗓️ plannen 🇳🇱"),
        ("combinerend", "e\u0301e\u0301n coo\u0308peratie"),
        ("escapes", r"\n is geen regel \;\,\n\\"),
        ("formule", "=1+1"),
        ("accenten", HOSTILE_TITLES["accenten"]),
        ("spaties", "Veel ruimte ertussen"),
    ]:
        tally.check(
            f"the title {kept!r} comes through",
            [event.text("SUMMARY") for event in events(contracts[name]) if kept not in event.text("SUMMARY")],
        )
    links = {name: {event.text("URL") for event in calendar.parts} for name, calendar in contracts.items()}
    tally.check("a right address is kept", links["komma"] == {"https://zaak.example/1?a=1&b=2,3;4"})
    tally.check(
        "no other address is written as it stands",
        [
            (name, link)
            for name, found in links.items()
            if name != "komma"
            for link in found
            if link and re.search(r"[^!-~]|ATTENDEE|X-VALS|javascript", link)
        ],
    )
    tally.check(
        "whom to ask stands in the text",
        [
            event.text("SUMMARY")
            for event in events(contracts["formule"])
            if "kamer \\3" not in event.text("DESCRIPTION")
        ],
    )


def check_names(tally, folder):
    """The UID of a deadline stays when its day and its title change, and differs between municipalities."""

    def uids(name, municipality, title, last_day):
        register = folder / name
        register.mkdir()
        (register / "register.yaml").write_text(f"municipality: {municipality}\nlanguage: nl\nas-of: 2024-01-01\n")
        (register / "a.yaml").write_text(f"id: a\ntitle: {title}\nterm: {{last-day: {last_day}}}\n")
        return {
            event.raw("UID")
            for event in events(read_calendar(export(register, folder / f"{name}-out")["termijnen.ics"]))
        }

    first = uids("eerst", "Voorschoten", "Een", "2025-12-31")
    tally.check("the UID stays when day and title change", first == uids("later", "Voorschoten", "Twee", "2026-06-30"))
    tally.check("another municipality has other UIDs", not first & uids("elders", "Wassenaar", "Een", "2025-12-31"))


def main():
    tally = Tally()
    with temporary_folder() as folder:
        check_register(tally, REGISTER, folder / "out")
        hostile = hostile_register(folder / "hostile")
        check_hostile_texts(tally, check_register(tally, hostile, folder / "hostile-out"))
        check_names(tally, folder)
    tally.finish()


if __name__ == "__main__":
    main()
