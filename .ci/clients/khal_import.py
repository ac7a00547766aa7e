"""Imports the calendar into khal, twice, and holds what khal lists against it."""

from datetime import date, timedelta

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


def check(tally, register, folder):
    print(f"{register.name}")
    calendar = read_calendar(export(register, folder / "out")["termijnen.ics"])
    expected = days_and_titles(calendar)
    (folder / "calendar").mkdir()
    (folder / "conf").write_text(CONFIGURATION.format(folder=folder))
    khal = ("khal", "-c", folder / "conf")
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


def main():
    tally = Tally()
    with temporary_folder() as folder:
        hostile = hostile_register(folder / "hostile")
        # The library under Debian's khal takes an escaped backslash and an n for a line break.
        (hostile / "escapes.yaml").unlink()
        for name, register in [("a", REGISTER), ("b", hostile)]:
            (folder / name).mkdir()
            check(tally, register, folder / name)
    tally.finish()


if __name__ == "__main__":
    main()
