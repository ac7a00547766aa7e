"""Holds every exported calendar, byte by byte, against the rules for calendars; uses no calendar library."""

import re
from collections import Counter

from calendar_rules import check_rules
from harness import (
    HOSTILE_TITLES,
    REGISTER,
    Tally,
    answered,
    calendars,
    deadlines,
    essence,
    events,
    export,
    hostile_register,
    on_calendar,
    read_calendar,
    run,
    temporary_folder,
)

MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
AUDIENCES = ("raad", "college", "contractmanagement", "administratie")

# Calendars against the answers of the program


def expected_status(deadline):
    return "CONFIRMED" if deadline["certainty"] == "certain" else "TENTATIVE"


def spoken(day):
    year, month, number = map(int, day.split("-"))
    return f"{number} {MONTHS[month - 1]} {year}"


def paired(expected, found):
    """Pairs each deadline with its event by the name in its text, and the day; the rest is left over."""
    left = list(found)
    pairs, missing = [], []
    for deadline in expected:
        name = f"Kenmerk: {deadline['id']}."
        match = next(
            (e for e in left if e.day == on_calendar(deadline) and e.text("DESCRIPTION").endswith(name)), None
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
        if deadline["certainty"] == "unknown":
            if not title.startswith("DAG ONBEKEND: "):
                yield f"{deadline['id']}: the title does not say that the day is unknown"
        elif essence(title)[:100] != essence(deadline["title"])[:100]:
            yield f"{deadline['id']}: the title is {title!r}"
        if deadline["certainty"] == "conditional" and not re.search("voorwaarde|alleen als|als ", text, re.IGNORECASE):
            yield f"{deadline['id']}: the text does not say on what it depends"
        for day in [deadline["date"] or deadline["before"], *deadline["alternatives"]]:
            if spoken(day) not in text and day not in text:
                yield f"{deadline['id']}: {day} is not in the text"


def check_register(tally, register, folder):
    print(f"{register.name}")
    files = export(register, folder / "first")
    read = check_rules(tally, files)
    every = [(name, part) for name, calendar in read.items() for part in calendar.parts]
    uids = {name: [part.raw("UID") for part in calendar.parts] for name, calendar in read.items()}
    whole = uids["termijnen.ics"]
    parts = Counter(uid for name, ids in uids.items() if name.startswith(("contract-", "overstap-")) for uid in ids)
    tally.check(
        "the calendars of contracts and transitions together hold each deadline once",
        [f"{uid} {parts[uid]} times" for uid in {*parts, *whole} if parts[uid] != 1 or uid not in whole],
    )
    tally.check(
        "an event is the same in every calendar that has it",
        [f"{name}: {part.text('SUMMARY')}" for name, part in every if part not in read["termijnen.ics"].parts],
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
    for audience in AUDIENCES:
        name = f"termijnen-{audience}.ics"
        count = sum(1 for deadline in deadlines(register, "--audience", audience) if on_calendar(deadline))
        tally.check(
            f"the calendar of {audience} holds its {count} deadlines",
            len(events(read[name])) == count if name in read else count == 0,
        )

    found = run("check-calendar", *sorted((folder / "first").glob("*.ics")))
    tally.check("the program's own check finds no defect in them", [] if found.status == 0 else [found])
    tally.check("the same bytes the second time, over the first", export(register, folder / "first") == files)
    tally.check("the same bytes in another folder", export(register, folder / "second") == files)
    return read


def check_hostile_texts(tally, read):
    contracts = {name.removeprefix("contract-").removesuffix(".ics"): calendar for name, calendar in read.items()}
    for name, kept in [
        ("komma", 'Zorg, hulp; en \\ meer, "aangehaald"'),
        ("emoji", "Jeugd 👨‍👩‍👧‍👦 en 🗓️ plannen 🇳🇱"),
        ("combinerend", "e\u0301e\u0301n coo\u0308peratie"),
        ("escapes", r"\n is geen regel"),
        ("formule", "=1+1"),
        ("accenten", HOSTILE_TITLES["accenten"][:30]),
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


def check_choices(tally, register, folder):
    """Every profile with every way to remind, and the exports of some of the deadlines."""
    listed = [deadline for deadline in deadlines(register) if on_calendar(deadline)]
    for profile in ("default", "outlook", "todo"):
        for choice in ("none", "alarms", "events", "both"):
            print(f"{register.name}, --profile {profile} --reminders {choice}")
            arguments = ("--profile", profile, "--reminders", choice)
            files = export(register, folder / profile / choice, *arguments)
            read = check_rules(tally, files, choice, profile)
            own = [part for part in read["termijnen.ics"].parts if part.raw("RELATED-TO") is None]
            tally.check("each deadline is there", len(own) == len(listed))
            tally.check("the same bytes once more", export(register, folder / profile / choice, *arguments) == files)
    certain = export(register, folder / "certain", "--certain-only")["termijnen.ics"]
    found = [part.raw("STATUS") for part in read_calendar(certain).parts]
    count = sum(deadline["certainty"] == "certain" for deadline in listed)
    tally.check(f"--certain-only gives the {count} that are certain", found == ["CONFIRMED"] * count)
    for audience in AUDIENCES:
        count = sum(1 for deadline in deadlines(register, "--audience", audience) if on_calendar(deadline))
        if count:
            files = export(register, folder / audience, "--audience", audience)
            counts = {name: len(read_calendar(data).parts) for name, data in files.items()}
            tally.check(
                f"--audience {audience} gives its {count} alone", counts == {f"termijnen-{audience}.ics": count}
            )


CROWD = (
    "id: c{id}\ntitle: {title}\nterm: {{start: 2020-01-01, last-day: {year}-{month:02}-28}}\n"
    "extensions: [{{by: silence, duration: P1Y, notice: P3M}}]\nclaims: P5Y\n"
)


def check_split(tally, folder):
    """A calendar that is too large for some services is split by year, and by month where a year is too large."""

    def crowd(count, years, title):
        register = folder / f"crowd {count}"
        register.mkdir(parents=True)
        (register / "register.yaml").write_text("municipality: A\nas-of: 2024-01-01\nlanguage: nl\n")
        for index in range(count):
            year, month = 2025 + index % years, index // years % 12 + 1
            text = CROWD.format(id=index, title=title, year=year, month=month)
            (register / f"c{index}.yaml").write_text(text, "utf-8")
        return register

    part = r"termijnen_\d{4}(-\d\d)?\.ics"
    for what, register, form in [
        ("by year", crowd(260, 4, "Een contract"), r"termijnen_\d{4}\.ics"),
        ("by month", crowd(650, 1, "Een contract"), r"termijnen_\d{4}-\d\d\.ics"),
        ("by size", crowd(300, 4, "Coöperatie " + "één zéér ëïöü " * 300), r"termijnen_\d{4}(-\d\d)?\.ics"),
    ]:
        print(f"split {what}")
        out = folder / f"split {what}"
        for choice in ("alarms", "both"):
            answer = answered(
                "export",
                "-C",
                register,
                "--output",
                out,
                "--through",
                "2040-01-01",
                "--reminders",
                choice,
                "--lang",
                "nl",
            )
            files = calendars(out)
            tally.check("it says so", [] if b"termijnen.ics is te groot" in answer.err else [answer])
            # A reminder can stand in the part before that of its deadline.
            elsewhere = {event.raw("UID") for data in files.values() for event in read_calendar(data).parts}
            read = check_rules(tally, files, choice, elsewhere=elsewhere)
            cut = {name: calendar for name, calendar in read.items() if re.fullmatch(part, name)}
            tally.check(f"{len(cut)} parts", sum(bool(re.fullmatch(form, name)) for name in cut) > 1)
            own = [event for name, calendar in read.items() if name.startswith("contract-") for event in calendar.parts]
            held = [event for calendar in cut.values() for event in calendar.parts]
            tally.check("the parts together hold every event once", keys(own) == keys(held))
            strays = [
                f"{name}: {event.day}"
                for name, calendar in cut.items()
                for event in calendar.parts
                if not event.day.startswith(name.partition("_")[2].removesuffix(".ics"))
            ]
            tally.check("each in the part of its year or month", strays)
            first = read["termijnen.ics"].parts
            days = sorted(event.day for event in own)[: len(first)]
            tally.check("the whole keeps those that come first", sorted(event.day for event in first) == days)
        for path in list(register.glob("c*.yaml"))[10:]:
            path.unlink()
        answer = answered("export", "-C", register, "--output", out, "--as-of", "2024-01-01", "--force", "--lang", "nl")
        later = answered("export", "-C", register, "--output", out, "--as-of", "2024-06-01", "--lang", "nl")
        left = [name for name in calendars(out) if re.fullmatch(part, name)]
        tally.check("with few deadlines left it is whole again", left)
        tally.check("and says which calendars went", [] if b"is weggehaald" in answer.err + later.err else [later])


def keys(parts):
    return sorted((part.raw("UID"), part.day, part.text("SUMMARY")) for part in parts)


def main():
    tally = Tally()
    with temporary_folder() as folder:
        check_register(tally, REGISTER, folder / "out")
        hostile = hostile_register(folder / "hostile")
        check_hostile_texts(tally, check_register(tally, hostile, folder / "hostile-out"))
        check_names(tally, folder)
        for register in (REGISTER, hostile):
            check_choices(tally, register, folder / f"choices {register.name}")
        check_split(tally, folder / "split")
    tally.finish()


if __name__ == "__main__":
    main()
