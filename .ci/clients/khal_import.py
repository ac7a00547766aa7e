"""Imports the calendar into khal, again and again, and holds what khal lists against it."""

from datetime import date, timedelta

from changing import Seen, moments, problems
from harness import (
    REGISTER,
    Tally,
    days_and_titles,
    difference,
    export,
    hostile_register,
    read_calendar,
    temporary_folder,
    tool,
)

CONFIGURATION = """[calendars]
[[t]]
path = {folder}/calendar
[sqlite]
path = {folder}/khal.db
[locale]
local_timezone = Europe/Amsterdam
default_timezone = Europe/Amsterdam
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = t
"""


def configured(folder):
    """The start of a command for a khal of its own."""
    (folder / "calendar").mkdir(parents=True)
    (folder / "conf").write_text(CONFIGURATION.format(folder=folder))
    return "khal", "-c", folder / "conf"


def check(tally, register, folder):
    print(f"{register.name}")
    calendar = read_calendar(export(register, folder / "out")["termijnen.ics"])
    expected = days_and_titles(calendar)
    khal = configured(folder)
    after = date.fromisoformat(expected[-1][0]) + timedelta(days=1)
    for time in ("first", "second"):
        tool(*khal, "import", "--batch", "-a", "t", folder / "out/termijnen.ics")
        listed = tool(
            *khal,
            "list",
            "--once",
            "--day-format",
            "",
            "-f",
            "{start-date}|{end-date}|{title}|{status}",
            expected[0][0],
            after,
        )
        found = [line.split("|", 2) for line in listed.splitlines()]
        tally.check(f"{len(expected)} events after the {time} import", len(found) == len(expected))
        tally.check("all of one day", [line for line in found if line[0] != line[1]])
        shown = sorted((start, rest.rpartition("|")[0]) for start, _, rest in found)
        tally.check("days and titles", difference(expected, shown))


def check_changes(tally, folder):
    """What is imported again takes the place of what was there; an import takes nothing away."""
    khal = configured(folder)
    done = moments(folder / "moments")
    cancelled = done[1].expected["vervalt/term-end/0"]
    form = "\x1e" + "\x1f".join(["{start-date}", "{title}", "{description}", "{status}", "{alarm-symbol}"])
    for moment in done:
        tool(*khal, "import", "--batch", "-a", "t", moment.path)
        listed = tool(*khal, "list", "--once", "--day-format", "", "-f", form, "2026-01-01", "2028-01-31")
        found, bells = [], set()
        for event in listed.split("\x1e")[1:]:
            day, title, text, status, alarm = event.split("\x1f")
            found.append(Seen(day, title, text, status.strip()))
            bells |= {title} if alarm.strip() else set()
        but = () if cancelled in moment.expected.values() or moment is done[0] else (cancelled,)
        tally.check(f"{moment.name}", problems(moment, found, but=but))
        ringing = {event.title for event in moment.expected.values() if event.alarms}
        tally.check(f"{moment.name}, it rings for all that is not cancelled", bells == ringing)


def main():
    tally = Tally()
    with temporary_folder() as folder:
        hostile = hostile_register(folder / "hostile")
        # The library under Debian's khal takes an escaped backslash and an n for a line break.
        (hostile / "escapes.yaml").unlink()
        for name, register in [("a", REGISTER), ("b", hostile)]:
            (folder / name).mkdir()
            check(tally, register, folder / name)
        check_changes(tally, folder / "changes")
    tally.finish()


if __name__ == "__main__":
    main()
