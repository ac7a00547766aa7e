"""Imports the calendar into calcurse and holds its days, titles and notes against it."""

import re

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


def check(tally, register, folder):
    print(f"{register.name}")
    calendar = read_calendar(export(register, folder / "out")["termijnen.ics"])
    expected = days_and_titles(calendar)
    (folder / "data").mkdir()
    (folder / "conf").mkdir()
    tool("calcurse", "-D", folder / "data", "-C", folder / "conf", "-i", folder / "out/termijnen.ics", "--quiet")
    found = []
    for line in (folder / "data/apts").read_text("utf-8").splitlines():
        match = re.fullmatch(r"(\d\d)/(\d\d)/(\d{4}) \[1\] ?(?:>([0-9a-f]+) )?(.*)", line)
        found.append((f"{match[3]}-{match[1]}-{match[2]}", match[5], match[4]) if match else (line, "", None))
    tally.check(f"{len(expected)} events", len(found) == len(expected))
    tally.check("days and titles", difference(expected, [(day, title) for day, title, _ in found]))
    notes = {essence((folder / "data/notes" / note).read_text("utf-8")) for _, _, note in found if note}
    tally.check(
        "texts", [event.text("SUMMARY") for event in calendar.parts if essence(event.text("DESCRIPTION")) not in notes]
    )


def main():
    tally = Tally()
    with temporary_folder() as folder:
        for name, register in [("a", REGISTER), ("b", hostile_register(folder / "hostile"))]:
            (folder / name).mkdir()
            check(tally, register, folder / name)
    tally.finish()


if __name__ == "__main__":
    main()
