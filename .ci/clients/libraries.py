"""Has four Python libraries and vdirsyncer read every calendar; each must find the same events, days and texts."""

import contextlib
import http.server
import os
import subprocess
import threading
from datetime import date
from functools import partial
from pathlib import Path

import icalendar
import ics
import vobject
from ical.calendar_stream import IcsCalendarStream

from harness import REGISTER, Tally, difference, export, hostile_register, read_calendar, temporary_folder, unescaped

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
    for event in read_calendar(data).parts:
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


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder):
    """The folder as a web site on a free port of this machine."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def synced(address, folder):
    """What vdirsyncer makes of a subscription: one file per event."""
    events = folder / "events"
    events.mkdir(parents=True)
    (folder / "config").write_text(
        f'[general]\nstatus_path = "{folder}/status/"\n'
        '[pair feed]\na = "web"\nb = "disk"\ncollections = null\nconflict_resolution = "a wins"\n'
        f'[storage web]\ntype = "http"\nurl = "{address}"\n'
        f'[storage disk]\ntype = "filesystem"\npath = "{events}/"\nfileext = ".ics"\n'
    )
    for command in ("discover", "sync"):
        done = subprocess.run(
            ["vdirsyncer", "-c", str(folder / "config"), command],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env={**os.environ, "NO_PROXY": "127.0.0.1"},
            timeout=120,
            check=False,
        )
        if done.returncode:
            raise ValueError(f"{command} gave {done.returncode}: {done.stderr[-300:].decode()}")
    return [path.read_bytes() for path in events.iterdir()]


def vdirsyncer_problems(data, address, folder):
    try:
        files = synced(address, folder)
        # It writes LF, and none at the end; the question here is whether it keeps the texts.
        found = [event for file in files for event in expected(b"\r\n".join(file.splitlines()) + b"\r\n")]
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


def main():
    tally = Tally()
    with temporary_folder() as folder:
        check(tally, REGISTER, folder / "a")
        check(tally, hostile_register(folder / "hostile"), folder / "b")
    tally.finish()


if __name__ == "__main__":
    main()
