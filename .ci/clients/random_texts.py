"""Ten thousand random deadlines whose texts try to get out of a calendar: the rules hold, and libraries read all."""

import json
import os
import random
import uuid
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat

from calendar_rules import check_rules
from harness import (
    Tally,
    answered,
    calendars,
    deadlines,
    difference,
    essence,
    on_calendar,
    read_calendar,
    temporary_folder,
    unescaped,
)
from libraries import expected, undone_one_kind_at_a_time, with_ical, with_icalendar, with_ics, with_vobject

CONTRACTS = 2000
WORDS = [
    *"de het een contract van en verlenging opzegging ontvangen coöperatie jeugdhulp reünie Škoda ﬁ ß Ω".split(),
    *("中文", "عربى", "हिन्दी", "עברית", "x" * 80, "é" * 45, "🗓️" * 20),
    *(
        "👨‍👩‍👧‍👦",
        "🇳🇱",
        "🧑🏽‍🎓",
        "e\u0301",
        "a\u0300\u0301\u0302\u0303\u0304\u0305",
        "\U0001f5d3",
        "\U000e0067\U000e0062",
    ),
    *("\x01", "\x07", "\x08", "\x0b", "\x0c", "\x1b[31m", "\x7f", "\x85", "\x9b", "\xa0", "\xad"),
    *(
        "\r\n",
        "\r",
        "\n",
        "\n\n",
        "\t",
        "\u2028",
        "\u2029",
        "  ",
        " " * 90,
        "\r\nBEGIN:VEVENT\r\n",
        "\nEND:VCALENDAR\n",
    ),
    *("\u200e", "\u200f", "\u202e", "\u202c", "\u2066", "\u2069", "\ufeff", "\u200b", "\u200d", "\ufffd", "\uffff"),
    *(
        "\\",
        "\\n",
        "\\\\",
        "\\,",
        ";",
        ",",
        ":",
        '"',
        "'",
        "^",
        "%0d%0a",
        "=1+1",
        "<b>",
        "&amp;",
        "X-A:1",
        "#",
        "- ",
        "? ",
    ),
]
LINKS = [
    "https://zaak.example/1?a=1&b=2,3;4",
    "https://zaak.example/\r\nATTENDEE:x",
    "javascript:alert(1)",
    "https://é/",
]


def text(chance, longest):
    words = []
    for _ in range(chance.randint(1, chance.choice([2, 6, 12, 40, longest]))):
        words += [chance.choice(WORDS), chance.choice(["", " ", " "])]
    # Something must be left of a name when everything that cannot be seen is taken away.
    return ("t" + "".join(words))[:5000]


def quoted(value):
    """A text in YAML, with escapes for what YAML does not take as it is."""
    parts = []
    for character in value:
        code = ord(character)
        if character in '"\\':
            parts.append("\\" + character)
        elif code < 0x20 or 0x7F <= code < 0xA0:
            parts.append(f"\\x{code:02x}")
        elif code in (0x2028, 0x2029, 0xFEFF, 0xFFFF):
            parts.append(f"\\u{code:04x}")
        else:
            parts.append(character)
    return '"' + "".join(parts) + '"'


def random_register(folder, seed):
    chance = random.Random(seed)
    folder.mkdir()
    (folder / "register.yaml").write_text("municipality: Muiden\nlanguage: nl\nas-of: 2024-01-01\nhorizon: P40Y\n")
    (folder / "documents.yaml").write_text(f'documents: [{{id: "1", title: {quoted(text(chance, 60))}}}]\n', "utf-8")
    for index in range(CONTRACTS):
        link = f"url: {quoted(chance.choice(LINKS) + chance.choice(['', text(chance, 5)]))}\n"
        notice = chance.choice(["unknown", "P3M", "P1Y", "P13W"])
        (folder / f"c{index}.yaml").write_text(
            f"id: c{index}\ntitle: {quoted(text(chance, 600))}\naudience: [raad]\n"
            f"contact: {quoted(text(chance, 60))}\n{link if chance.random() < 0.5 else ''}"
            f"term:\n  start: 2020-01-01\n  last-day: {chance.randint(2025, 2050)}-{chance.randint(1, 12):02}-28\n"
            f'  sources: [{{document: "1", lines: 1-2, quote: {quoted(text(chance, 300))}}}]\n'
            f"extensions:\n  - {{by: silence, duration: P1Y, notice: {notice}, who: {quoted(text(chance, 20))}}}\n"
            f"claims: {{period: P5Y, assumed: {quoted(text(chance, 100))}}}\n",
            "utf-8",
        )
    return folder


def check_texts(tally, register, files, ledger):
    """Each deadline has its event, on its day and with as much of its title as can be seen."""
    space = uuid.UUID(ledger.splitlines()[1])
    events = {part.raw("UID"): part for data in files.values() for part in read_calendar(data).parts}
    listed = [deadline for deadline in deadlines(register) if on_calendar(deadline)]
    problems = []
    for deadline in listed:
        event = events.pop(str(uuid.uuid5(space, deadline["id"])), None)
        if event is None:
            problems.append(f"{deadline['id']} is not there")
        elif event.day != on_calendar(deadline):
            problems.append(f"{deadline['id']} is on {event.day}")
        elif deadline["date"] and essence(deadline["title"])[:60] not in essence(event.text("SUMMARY")):
            problems.append(f"{deadline['id']} is called {event.text('SUMMARY')!r}")
    tally.check(f"the {len(listed)} deadlines are there", [*problems, *events])
    tally.check("they are ten thousand", len(listed) >= 10_000)


READERS = {
    "icalendar": (with_icalendar, unescaped),
    "vobject": (with_vobject, unescaped),
    "ical": (with_ical, unescaped),
    "ics": (with_ics, undone_one_kind_at_a_time),
}


def read(name, file, data):
    """How many events a library finds in a calendar, and what is wrong with them."""
    reader, undo = READERS[name]
    try:
        found = sorted(reader(data.decode("utf-8")), key=json_key)
    except Exception as error:  # Whatever a library throws, it has refused the file.
        return 0, [f"{file}: {type(error).__name__}: {str(error)[-300:]}"]
    wanted = sorted(expected(data, undo), key=json_key)
    return len(found), [f"{file}: {problem}" for problem in difference(wanted, found)] if found != wanted else []


def check_readers(tally, files):
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for name in READERS:
            done = list(pool.map(read, repeat(name), files, files.values()))
            problems = [problem for _, found in done for problem in found]
            tally.check(f"{name} reads {sum(count for count, _ in done)} events", problems)


def json_key(event):
    start, end, title, description, categories = event
    return json.dumps([str(start), str(end), title, description, sorted(categories)])


def main():
    tally = Tally()
    with temporary_folder() as folder:
        register = random_register(folder / "register", 29)
        answered("export", "-C", register, "--output", folder / "out", "--audience", "raad", timeout=120)
        files = calendars(folder / "out")
        check_rules(tally, files)
        # What a calendar that is too large keeps in its own file stands in its parts as well.
        parts = {name: data for name, data in files.items() if "_" in name}
        check_texts(tally, register, parts, (folder / "out/ledger.txt").read_text("utf-8"))
        check_readers(tally, parts)
    tally.finish()


if __name__ == "__main__":
    main()
