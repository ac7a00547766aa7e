"""What subscribers are told when a deadline moves, goes or changes: in the files, and by libraries that read them."""

import json
import re
import shutil

import icalendar
import ics
import vobject
from ical.calendar_stream import IcsCalendarStream

from changing import CHANGED, Seen, moments, problems, seen
from harness import Tally, answered, read_calendar, run, temporary_folder, tool

# Each reader gives the events as its library sees them.


def in_hours(value):
    """A duration before the start as the calendar writes it."""
    hours = -int(value.total_seconds()) // 3600
    return f"-P{hours // 24}DT{hours % 24}H"


def with_icalendar(text):
    for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        yield Seen(
            event.decoded("DTSTART").isoformat(),
            str(event["SUMMARY"]),
            str(event["DESCRIPTION"]),
            str(event["STATUS"]),
            tuple(in_hours(alarm.decoded("TRIGGER")) for alarm in event.walk("VALARM")),
            int(event["SEQUENCE"]),
        )


def with_vobject(text):
    for event in vobject.readOne(text).vevent_list:
        yield Seen(
            event.dtstart.value.isoformat(),
            event.summary.value,
            event.description.value,
            event.status.value,
            tuple(in_hours(alarm.trigger.value) for alarm in getattr(event, "valarm_list", [])),
            int(event.sequence.value),
        )


def with_ics(text):
    for event in ics.Calendar(text).events:
        yield Seen(
            event.begin.date().isoformat(),
            event.name,
            event.description,
            event.status,
            # It keeps no order.
            tuple(sorted((in_hours(alarm.trigger) for alarm in event.alarms), key=len_and_text)),
        )


def len_and_text(text):
    return len(text), text


def with_ical(text):
    for event in IcsCalendarStream.calendar_from_ics(text).events:
        yield Seen(
            event.dtstart.isoformat(),
            event.summary,
            event.description,
            event.status.value,
            tuple(in_hours(alarm.trigger) for alarm in event.alarm),
            event.sequence,
        )


SABRE = """
require 'Sabre/VObject/autoload.php';
$calendar = Sabre\\VObject\\Reader::read(file_get_contents($argv[1]));
$found = ['warnings' => array_map(fn($one) => $one['message'], $calendar->validate()), 'events' => []];
foreach ($calendar->VEVENT as $event) {
  $alarms = [];
  foreach ($event->select('VALARM') as $alarm) $alarms[] = (string)$alarm->TRIGGER;
  $found['events'][] = [$event->DTSTART->getDateTime()->format('Y-m-d'), (string)$event->SUMMARY,
    (string)$event->DESCRIPTION, (string)$event->STATUS, $alarms, (int)(string)$event->SEQUENCE];
}
echo json_encode($found);
"""


def undone(text):
    """Sabre 2.1 leaves these escapes to who asks."""
    return re.sub(r"\\([,;])", r"\1", text)


def check_sabre(tally, moment):
    found = json.loads(tool("php", "-d", "error_reporting=0", "-r", SABRE, "--", moment.path))
    tally.check(f"sabre, {moment.name}: nothing to warn of", found["warnings"])
    events = [
        Seen(day, undone(title), undone(text), status, tuple(alarms), number)
        for day, title, text, status, alarms, number in found["events"]
    ]
    tally.check(f"sabre, {moment.name}", problems(moment, events))
    # Debian's program looks for its parts in the wrong place.
    prepend = ("-d", "auto_prepend_file=Sabre/VObject/autoload.php", "-d", "error_reporting=0")
    said = tool("bash", "-c", 'exec "$@" 2>&1', "-", "php", *prepend, "/usr/bin/vobjectvalidate", moment.path)
    tally.check(f"vobjectvalidate, {moment.name}", [] if "[GOOD NEWS] No warnings!" in said else [said])


def check_files(tally, folder, *arguments):
    """Exactly what changed is told again, and what did not change is the same to the byte."""
    before, after, ninetieth, later = done = moments(folder, *arguments)
    for moment in done:
        tally.check(f"the file, {moment.name}", problems(moment, [seen(part) for part in moment.calendar.parts]))

    def raw(moment):
        return dict(re.findall(rb"BEGIN:VEVENT\r\nUID:([^\r]+)\r\n(.*?)END:VEVENT\r\n", moment.data, re.DOTALL))

    tally.check("every moment has the same UIDs", raw(before).keys() == raw(after).keys() == raw(ninetieth).keys())
    tally.check("three events change", sum(raw(before)[uid] != raw(after)[uid] for uid in raw(before)) == 3)
    tally.check("none until the ninetieth day", raw(after) == raw(ninetieth))
    changed = [uid for uid in raw(later) if raw(later)[uid] != raw(ninetieth)[uid]]
    tally.check("then one says no more that it moved, and one is gone", (len(changed), len(raw(later))) == (1, 5))
    for one, other in ((before, after), (ninetieth, later)):
        numbers = [
            [int(re.search(rb"\r\nSEQUENCE:(\d+)", b"\r\n" + raw(moment)[uid])[1]) for moment in (one, other)]
            for uid in raw(other)
            if raw(other)[uid] != raw(one)[uid]
        ]
        tally.check(
            f"{other.name}, each number of changes is one more", [pair for pair in numbers if pair[1] - pair[0] != 1]
        )
    for moment, day in ((after, "20260202"), (later, "20260504")):
        stamps = {part.raw("SEQUENCE"): part.raw("DTSTAMP")[:8] for part in moment.calendar.parts}
        tally.check(f"{moment.name}, what changed last bears that day", stamps[max(stamps)] == day)
    for moment in done:
        parts = [part for path in moment.folder.glob("*.ics") for part in read_calendar(path.read_bytes()).parts]
        own = {part.raw("UID"): part for part in moment.calendar.parts}
        strangers = [
            f"{part.day} {part.text('SUMMARY')}"
            for part in parts
            if part.raw("UID") in own and part != own[part.raw("UID")]
        ]
        tally.check(f"{moment.name}, an event is the same in every calendar", strangers)
        gone = [part.text("SUMMARY") for part in parts if part.raw("UID") not in own]
        tally.check(f"{moment.name}, no other calendar keeps what is gone", gone)
    return done


def check_dry_run(tally, folder, moment):
    """A dry run says what would change, and writes nothing."""
    register, out = folder / "dry/register", folder / "dry/out"
    register.mkdir(parents=True)
    for file, text in CHANGED.items():
        (register / file).write_text(text, "utf-8")
    shutil.copytree(moment.folder, out)
    old = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in out.iterdir()}
    answer = answered("export", "-C", register, "--output", out, "--as-of", "2026-02-02", "--dry-run", "--lang", "nl")
    for line in (
        r"verplaatst +2026-08-31 +2026-06-30 +schuift/term-end/0",
        r"gewijzigd +2026-11-30 +tekst/term-end/0",
        r"vervallen +2026-09-30 +vervalt/term-end/0",
        r"3 ongewijzigd, 1 gewijzigd, 1 verplaatst, 1 vervallen",
        r"Er is niets geschreven",
    ):
        tally.check(f"a dry run says {line!r}", [] if re.search(line, answer.text) else [answer.text])
    tally.check(
        "and touches nothing",
        {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in out.iterdir()} == old,
    )
    missing = folder / "dry/not-there"
    answer = run("export", "-C", register, "--output", missing, "--dry-run")
    tally.check("nor makes a folder", answer.status == 0 and not missing.exists())


def main():
    tally = Tally()
    with temporary_folder() as folder:
        done = check_files(tally, folder / "files")
        for moment in done:
            for name, reader in [
                ("icalendar", with_icalendar),
                ("vobject", with_vobject),
                ("ics", with_ics),
                ("ical", with_ical),
            ]:
                tally.check(f"{name}, {moment.name}", problems(moment, list(reader(moment.data.decode("utf-8")))))
            check_sabre(tally, moment)
        check_dry_run(tally, folder, done[0])
    tally.finish()


if __name__ == "__main__":
    main()
