"""Imports the calendar into calcurse and holds its days, titles and notes against it."""

import re

from changing import Seen, moments, problems
from harness import (
    REGISTER,
    Tally,
    days_and_titles,
    difference,
    essence,
    export,
    hostile_register,
    read_calendar,
    temporary_folder,
    tool,
)


def imported(folder, *calendars):
    """What calcurse keeps of calendars that are imported one after the other: day, title and the name of the note."""
    (folder / "data").mkdir(parents=True)
    (folder / "conf").mkdir()
    for calendar in calendars:
        tool("calcurse", "-D", folder / "data", "-C", folder / "conf", "-i", calendar, "--quiet")
    found = []
    for line in (folder / "data/apts").read_text("utf-8").splitlines():
        match = re.fullmatch(r"(\d\d)/(\d\d)/(\d{4}) \[1\] ?(?:>([0-9a-f]+) )?(.*)", line)
        found.append((f"{match[3]}-{match[1]}-{match[2]}", match[5], match[4]) if match else (line, "", None))
    return found


def check(tally, register, folder):
    print(f"{register.name}")
    calendar = read_calendar(export(register, folder / "out")["termijnen.ics"])
    expected = days_and_titles(calendar)
    found = imported(folder, folder / "out/termijnen.ics")
    tally.check(f"{len(expected)} events", len(found) == len(expected))
    tally.check("days and titles", difference(expected, [(day, title) for day, title, _ in found]))
    notes = {essence((folder / "data/notes" / note).read_text("utf-8")) for _, _, note in found if note}
    tally.check(
        "texts", [event.text("SUMMARY") for event in calendar.parts if essence(event.text("DESCRIPTION")) not in notes]
    )


def check_changes(tally, folder):
    """Calcurse knows no UIDs: what is imported again stands there twice. So the title alone says what happened."""
    done = moments(folder / "moments")

    def seen(name, *paths):
        found = imported(folder / name, *paths)
        notes = folder / name / "data/notes"
        return [Seen(day, title, (notes / note).read_text("utf-8")) for day, title, note in found]

    for moment in done:
        tally.check(f"{moment.name}, imported once", problems(moment, seen(f"once {moment.name}", moment.path)))
    before, after = done[:2]
    doubled = seen("twice", before.path, after.path)
    left = [event for event in doubled if "VERPLAATST" in event.title or "VERVALLEN" in event.title]
    tally.check("imported over the old one, it all stands there twice", len(doubled) == 12)
    tally.check("and says what moved and went", len(left) == 2)


def main():
    tally = Tally()
    with temporary_folder() as folder:
        for name, register in [("a", REGISTER), ("b", hostile_register(folder / "hostile"))]:
            (folder / name).mkdir()
            check(tally, register, folder / name)
        check_changes(tally, folder / "changes")
    tally.finish()


if __name__ == "__main__":
    main()
