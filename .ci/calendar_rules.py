"""The rules for calendars, byte by byte; each gives what is wrong. They use no calendar library."""

import re
import uuid
from collections import Counter
from datetime import date, timedelta
from functools import partial

from harness import essence, read_calendar, unfolded

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
TASK_PROPERTIES = EVENT_PROPERTIES - {"DTSTART", "DTEND", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS"} | {"DUE"}
ONCE = {"UID", "DTSTAMP", "LAST-MODIFIED", "SUMMARY", "DESCRIPTION", "CATEGORIES", "STATUS", "SEQUENCE"}
EVENT_ONCE = ONCE | {"DTSTART", "DTEND", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS"}
TASK_ONCE = ONCE | {"DUE"}
# How many days before, the most important first: something to do, something that happens, something unknown.
LEADS = {"8 weken": (56, 56), "2 weken": (14, 14), "1 jaar": (365, 366), "3 maanden": (89, 92), "1 maand": (28, 31)}
UNKNOWN = ("1 jaar", "8 weken")
ALARMS = {("8 weken", "2 weken", "1 jaar"), ("8 weken", "2 weken"), ("1 jaar", "3 maanden"), ("1 maand",), UNKNOWN}
OVER = ("VERVALLEN: ", "VERLOPEN: ", "GEDAAN: ", "GEMIST: ")


def lead(title, days):
    """The time in advance that a reminder names, if it is right; None otherwise.

    One of a day that nobody knows names none, but asks to find it.
    """
    if title.startswith("Zoek de dag op: "):
        return next((name for name in UNKNOWN if LEADS[name][0] <= days <= LEADS[name][1]), None)
    found = re.match(r"Over ([0-9]+ [a-z]+): ", title)
    if not found or found[1] not in LEADS:
        return None
    first, last = LEADS[found[1]]
    return found[1] if first <= days <= last else None
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
    pieces = re.split(rb"\r\n([ \t]?)", data)
    logical = pieces[0]
    for mark, after in zip(pieces[1::2], pieces[2::2]):
        if not mark:
            logical = after
            continue
        around = f"{logical[-20:]!r} | {after[:20]!r}"
        if after[:1] and after[0] & 0xC0 == 0x80:
            yield f"inside a character: {around}"
        if logical[-1:] in (b" ", b"\t") or after[:1] in (b" ", b"\t", b"\r", b""):
            yield f"beside a space: {around}"
        # Of the logical line up to here: an odd number of backslashes means that the pair is torn.
        if (len(logical) - len(logical.rstrip(b"\\"))) % 2:
            yield f"inside an escape pair: {around}"
        logical += after


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
    """Properties before components, in the calendar and in each event; and lines that are none."""
    seen = []
    for line in unfolded(data):
        if line.startswith("BEGIN:"):
            if seen:
                seen[-1] = True
            seen.append(False)
        elif line.startswith("END:"):
            seen.pop()
        elif ":" not in line:
            yield f"{line!r} has no value"
        elif "X-LIC-ERROR" in line.split(":")[0]:
            yield line
        elif seen[-1]:
            yield f"{line} after a component"


def event_form(event):
    names = [name for name, _, _ in event.properties]
    is_task = event.name == "VTODO"
    for name in TASK_ONCE if is_task else EVENT_ONCE:
        if names.count(name) != 1:
            yield f"{name} stands {names.count(name)} times"
    for stranger in set(names) - (TASK_PROPERTIES if is_task else EVENT_PROPERTIES):
        yield f"has {stranger}"
    for part in event.parts:
        if part.name != "VALARM":
            yield f"holds a {part.name}"
    values = {name: (parameters, value) for name, parameters, value in event.properties}
    days = []
    for name in ("DUE",) if is_task else ("DTSTART", "DTEND"):
        parameters, value = values[name]
        if parameters != ["VALUE=DATE"] or not re.fullmatch(r"\d{8}", value):
            yield f"{name}: {parameters} {value}"
        days.append(date(int(value[:4]), int(value[4:6]), int(value[6:])))
    if not is_task and days[1] - days[0] != timedelta(days=1):
        yield f"from {days[0]} to {days[1]}"
    if not re.fullmatch(r"\d{8}T000000Z", values["DTSTAMP"][1]) or values["DTSTAMP"] != values["LAST-MODIFIED"]:
        yield f"DTSTAMP {values['DTSTAMP']}, LAST-MODIFIED {values['LAST-MODIFIED']}"
    if not re.fullmatch(r"0|[1-9]\d*", values["SEQUENCE"][1]):
        yield f"SEQUENCE {values['SEQUENCE'][1]}"
    if not is_task and (values["TRANSP"][1] != "TRANSPARENT" or values["X-MICROSOFT-CDO-BUSYSTATUS"][1] != "FREE"):
        yield "keeps the day busy"
    if values["STATUS"][1] not in (("NEEDS-ACTION",) if is_task else ("CONFIRMED", "TENTATIVE")) + ("CANCELLED",):
        yield f"STATUS {values['STATUS'][1]}"
    prefix = event.text("SUMMARY").partition(":")[0]
    if (prefix == "VERVALLEN") != (values["STATUS"][1] == "CANCELLED"):
        yield f"{prefix} with STATUS {values['STATUS'][1]}"
    if prefix in ("VERVALLEN", "VERPLAATST") and values["SEQUENCE"][1] == "0":
        yield f"{prefix} that never changed"


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
    if len(event.text("DESCRIPTION")) > 600:
        yield "a text of more than 600 characters"
    yield from escapes(event)
    for category in (event.raw("CATEGORIES") or "-").split(","):
        if not category or "\\," in category or category.endswith("\\"):
            yield f"CATEGORIES:{event.raw('CATEGORIES')}"
    link = event.raw("URL")
    if link is not None and not re.fullmatch(r"https?://[!#-;=?-Z_a-z~\[\]&%]+", link):
        yield f"URL:{link}"


def alarms(event):
    """The form of the alarms; how many there must be is for `reminders`."""
    leads = []
    for alarm in event.parts:
        names = [name for name, _, _ in alarm.properties]
        if names != ["ACTION", "DESCRIPTION", "TRIGGER"] or alarm.parts:
            yield f"an alarm with {names}"
            continue
        if alarm.raw("ACTION") != "DISPLAY" or not essence(alarm.text("DESCRIPTION")):
            yield f"an alarm that does {alarm.raw('ACTION')} {alarm.raw('DESCRIPTION')!r}"
        yield from escapes(alarm)
        # A task has no start to count from.
        expected = ["RELATED=END"] if event.name == "VTODO" else []
        parameters = next(parameters for name, parameters, _ in alarm.properties if name == "TRIGGER")
        found = re.fullmatch(r"-P([1-9]\d*)DT15H", alarm.raw("TRIGGER"))
        if not found or parameters != expected:
            yield f"TRIGGER {parameters} {alarm.raw('TRIGGER')}"
            continue
        leads.append(lead(alarm.text("DESCRIPTION"), int(found[1]) + 1))
        if leads[-1] is None:
            yield f"{alarm.raw('TRIGGER')} says {alarm.raw('DESCRIPTION')!r}"
    if leads and event.text("SUMMARY").startswith(OVER):
        yield "an alarm of what is over"
    if leads and event.raw("RELATED-TO"):
        yield "an alarm of a reminder"
    if leads and not any(known[: len(leads)] == tuple(leads) for known in ALARMS):
        yield f"alarms {leads} before"
    if len(leads) > 1 and (tuple(leads) == UNKNOWN) != event.text("SUMMARY").startswith("DAG ONBEKEND: "):
        yield f"alarms {leads} before {event.text('SUMMARY')!r}"


def reminders(calendar, choice="alarms", profile="default", elsewhere=()):
    """The alarms and the events that remind, as they were asked for; and what these belong to."""
    own = {event.raw("UID"): event for event in calendar.parts if event.raw("RELATED-TO") is None}
    count = 0
    for event in calendar.parts:
        uid = event.raw("RELATED-TO")
        if event.name != ("VTODO" if profile == "todo" else "VEVENT"):
            yield f"a {event.name}"
        if uid is None:
            expected = choice in ("alarms", "both") and not event.text("SUMMARY").startswith(OVER)
            if bool(event.parts) != expected or (profile == "outlook" and len(event.parts) > 1):
                yield f"{len(event.parts)} alarms for {event.text('SUMMARY')!r}"
            continue
        count += 1
        if choice not in ("events", "both"):
            yield f"a reminder that nobody asked for: {event.text('SUMMARY')!r}"
        if uid not in own and uid in elsewhere:
            continue
        if uid not in own:
            yield f"{event.text('SUMMARY')!r} reminds of what is not there"
            continue
        days = (date.fromisoformat(own[uid].day) - date.fromisoformat(event.day)).days
        title = event.text("SUMMARY").removeprefix("VERVALLEN: ")
        if lead(title, days) is None and not own[uid].text("SUMMARY").startswith("GEMIST: "):
            yield f"{event.text('SUMMARY')!r} on {event.day} reminds of {own[uid].text('SUMMARY')!r} on {own[uid].day}"
        if event.raw("STATUS") not in (own[uid].raw("STATUS"), "CANCELLED"):
            yield f"{event.text('SUMMARY')!r} with STATUS {event.raw('STATUS')}"
    if choice in ("events", "both") and len(own) > 10 and not count and not elsewhere:
        yield "no events that remind"


def size(data):
    """What the strictest service takes (Google): 1 MB, 1,000 events."""
    count = data.count(b"\r\nBEGIN:VEVENT\r\n") + data.count(b"\r\nBEGIN:VTODO\r\n")
    if len(data) > 1_000_000 or count > 1000:
        yield f"{len(data)} bytes, {count} events"
    if not count:
        yield "no events"


def uids(calendar):
    """Each UID once in a file, and a UUID of version 5."""
    for uid, count in Counter(part.raw("UID") for part in calendar.parts).items():
        if count > 1:
            yield f"{uid} {count} times"
        if not re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", uid):
            yield uid
        elif uuid.UUID(uid).version != 5 or uuid.UUID(uid).variant != uuid.RFC_4122:
            yield f"{uid} is not of version 5"


def all_of(rule, items):
    found = []
    for name, item in items:
        try:
            found += [f"{name}: {problem}" for problem in rule(item)]
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            found.append(f"{name}: cannot be read: {error!r}")
    return found


def check_rules(tally, files, choice="alarms", profile="default", elsewhere=()):
    """Checks every rule on calendars by file name, and gives them as components.

    What a reminder belongs to may be one of the UIDs `elsewhere`, where a calendar is split.
    """
    for what, rule in [
        ("CRLF only, no byte order mark", line_ends),
        ("at most 75 octets a line", line_lengths),
        ("no empty lines", empty_lines),
        ("folds tear nothing and touch no space", folds),
        ("no control characters", controls),
        ("properties before components, no stray lines", order),
        ("at most 1 MB and 1,000 events, and at least one", size),
    ]:
        tally.check(what, all_of(rule, files.items()))
    try:
        read = {name: read_calendar(data) for name, data in files.items()}
    except ValueError as error:
        tally.check("every calendar can be read", [error])
        tally.finish()
    tally.check("calendar properties", all_of(calendar_properties, read.items()))
    every = [(f"{name} {part.raw('UID')}", part) for name, calendar in read.items() for part in calendar.parts]
    tally.check("form of the events", all_of(event_form, every))
    tally.check("texts of the events", all_of(event_texts, every))
    tally.check("form of the alarms", all_of(alarms, every))
    tally.check("UIDs", all_of(uids, read.items()))
    asked = partial(reminders, choice=choice, profile=profile, elsewhere=elsewhere)
    tally.check(f"reminders as asked for: {choice}, {profile}", all_of(asked, read.items()))
    return read
