"""Has four Python libraries and vdirsyncer read every calendar; each must find the same events, days and texts."""

import subprocess
from datetime import date
from pathlib import Path

import icalendar
import ics
import vobject
from ical.calendar_stream import IcsCalendarStream

from changing import problems, seen, served_moments
from harness import REGISTER, Tally, difference, export, hostile_register, read_calendar, temporary_folder, unescaped
from serving import served

# Each reader gives (first day, day after the last, title, text, categories) of every event.


def with_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    for event in calendar.walk("VEVENT"):
        if event.errors:
            raise ValueError(event.errors)
        yield (
            event.decoded("DTSTART"),
            event.decoded("DTEND"),
            str(event["SUMMARY"]),
            str(event["DESCRIPTION"]),
            {str(word) for word in event["CATEGORIES"].cats},
        )


def with_vobject(text):
    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    for event in calendar.vevent_list:
        yield (
            event.dtstart.value,
            event.dtend.value,
            event.summary.value,
            event.description.value,
            set(event.categories.value),
        )


def with_ics(text):
    for event in ics.Calendar(text).events:
        if not event.all_day:
            raise ValueError(f"{event.name} is not of a whole day")
        # It counts the end of an event of whole days from its last day.
        yield event.begin.date(), event.end.date(), event.name, event.description, set(event.categories)


def with_ical(text):
    for event in IcsCalendarStream.calendar_from_ics(text).events:
        yield event.dtstart, event.dtend, event.summary, event.description, set(event.categories)


def expected(data, undo=unescaped):
    return expected_of(read_calendar(data).parts, undo)


def expected_of(events, undo=unescaped):
    for event in events:
        start, end = (event.raw(name) for name in ("DTSTART", "DTEND"))
        yield (
            date.fromisoformat(start),
            date.fromisoformat(end),
            undo(event.raw("SUMMARY")),
            undo(event.raw("DESCRIPTION")),
            set(undo(event.raw("CATEGORIES")).split(",")),
        )


def undone_one_kind_at_a_time(value):
    """How ics undoes escapes: it takes an escaped backslash and an n for a line break."""
    for pair, meant in [(";", ";"), (",", ","), ("n", "\n"), ("N", "\n"), ("r", "\r"), ("R", "\r"), ("\\", "\\")]:
        value = value.replace("\\" + pair, meant)
    return value


def synced(address, folder):
    """What vdirsyncer makes of a subscription, the first time and later: one file per event."""
    events = folder / "events"
    events.mkdir(parents=True, exist_ok=True)
    (folder / "config").write_text(
        f'[general]\nstatus_path = "{folder}/status/"\n'
        '[pair feed]\na = "web"\nb = "disk"\ncollections = null\nconflict_resolution = "a wins"\n'
        f'[storage web]\ntype = "http"\nurl = "{address}"\n'
        f'[storage disk]\ntype = "filesystem"\npath = "{events}/"\nfileext = ".ics"\n'
    )
    for command in ("sync",) if (folder / "status").exists() else ("discover", "sync"):
        done = subprocess.run(
            ["vdirsyncer", "-c", str(folder / "config"), command],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=120,
            check=False,
        )
        if done.returncode:
            raise ValueError(f"{command} gave {done.returncode}: {done.stderr[-300:].decode()}")
    # It writes LF, and none at the end; the question here is whether it keeps the texts.
    files = [path.read_bytes() for path in events.iterdir()]
    return [event for file in files for event in read_calendar(b"\r\n".join(file.splitlines()) + b"\r\n").parts]


def vdirsyncer_problems(data, address, folder):
    try:
        found = list(expected_of(synced(address, folder)))
    except ValueError as error:
        return [error]
    return difference(expected(data), found)


def check(tally, register, folder):
    print(f"{register.name}")
    files = export(register, folder / "out")
    for name, reader, undo in [
        ("icalendar", with_icalendar, unescaped),
        ("vobject", with_vobject, unescaped),
        ("ics", with_ics, undone_one_kind_at_a_time),
        ("ical", with_ical, unescaped),
    ]:
        problems = []
        for file, data in files.items():
            try:
                found = list(reader(data.decode("utf-8")))
            except Exception as error:  # Whatever a library throws, it has refused the file.
                problems.append(f"{file}: {type(error).__name__}: {error}")
                continue
            problems += [f"{file}: {problem}" for problem in difference(expected(data, undo), found)]
        tally.check(f"{name} reads {len(files)} calendars", problems)
    shared = {file: data for file, data in files.items() if file.startswith("termijnen")}
    with served(folder / "out") as address:
        problems = [
            f"{file}: {problem}"
            for file, data in shared.items()
            for problem in vdirsyncer_problems(data, f"{address}/{file}", folder / "sync" / Path(file).stem)
        ]
    tally.check(f"vdirsyncer subscribes to {len(shared)} calendars", problems)


def check_subscription(tally, folder):
    """A subscription through vdirsyncer follows what moves, and drops what is gone."""
    for address, _, moment in served_moments(folder / "served"):
        found = [seen(event) for event in synced(address, folder / "sync")]
        tally.check(f"vdirsyncer, {moment.name}", problems(moment, found))


def main():
    tally = Tally()
    with temporary_folder() as folder:
        check_subscription(tally, folder / "subscription")
        check(tally, REGISTER, folder / "a")
        check(tally, hostile_register(folder / "hostile"), folder / "b")
    tally.finish()


if __name__ == "__main__":
    main()
