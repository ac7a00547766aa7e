"""A small register whose deadlines move, go and change, exported or served four times; and what a planner must see."""

from dataclasses import dataclass
from pathlib import Path

from harness import answered, essence, read_calendar
from serving import Termijn, request, waited

MUNICIPALITY = "municipality: Sint-Anna ter Muiden\nlanguage: nl\n"
FIRST = {
    "register.yaml": MUNICIPALITY,
    "blijft.yaml": "id: blijft\ntitle: Coöperatie Škoda, jeugd-ggz 🗓\ncontact: Zoë, afdeling inkoop\n"
    "term: {start: 2024-01-01, last-day: 2026-12-31}\n"
    "extensions: [{by: silence, duration: P1Y, notice: P3M}]\n",
    "schuift.yaml": "id: schuift\ntitle: Begeleiding bij reünie\nterm: {start: 2024-01-01, last-day: 2026-06-30}\n",
    "tekst.yaml": "id: tekst\ntitle: Crèche en naschoolse opvang\ncontact: Anaïs\n"
    "term: {start: 2024-01-01, last-day: 2026-11-30}\n",
    "vervalt.yaml": "id: vervalt\ntitle: Vervoer naar dagbesteding\nterm: {start: 2024-01-01, last-day: 2026-09-30}\n",
}
CHANGED = {
    **{name: text for name, text in FIRST.items() if name != "vervalt.yaml"},
    "schuift.yaml": FIRST["schuift.yaml"].replace("2026-06-30", "2026-08-31"),
    "tekst.yaml": FIRST["tekst.yaml"].replace("Anaïs", "Chloë"),
}
TWO_WEEKS, EIGHT_WEEKS, YEAR = "-P13DT15H", "-P55DT15H", "-P364DT15H"


@dataclass
class Expected:
    """What must stand in a calendar."""

    day: str
    title: str
    status: str = "CONFIRMED"
    sequence: int = 0
    alarms: tuple = (YEAR, "-P91DT15H")
    phrase: str = ""


_STAYING = {
    "blijft/notice/1": Expected(
        "2026-09-30",
        "Opzeggen: Coöperatie Škoda, jeugd-ggz 🗓, tegen verlenging 1",
        alarms=(EIGHT_WEEKS, TWO_WEEKS, YEAR),
        phrase="Vragen: Zoë, afdeling inkoop.",
    ),
    "blijft/term-end/0": Expected(
        "2026-12-31", "Einde: Coöperatie Škoda, jeugd-ggz 🗓", status="TENTATIVE", phrase="Voorwaardelijk:"
    ),
    "blijft/term-end/1": Expected("2027-12-31", "Einde: Coöperatie Škoda, jeugd-ggz 🗓, na verlenging 1"),
}
_SHIFTING, _CHANGING, _GOING = "schuift/term-end/0", "tekst/term-end/0", "vervalt/term-end/0"
_BEFORE = {
    **_STAYING,
    _SHIFTING: Expected("2026-06-30", "Einde: Begeleiding bij reünie"),
    _CHANGING: Expected("2026-11-30", "Einde: Crèche en naschoolse opvang", phrase="Vragen: Anaïs."),
    _GOING: Expected("2026-09-30", "Einde: Vervoer naar dagbesteding"),
}
_AFTER = {
    **_STAYING,
    _SHIFTING: Expected(
        "2026-08-31",
        "VERPLAATST: Begeleiding bij reünie, einde",
        sequence=1,
        phrase="Stond eerst op dinsdag 30 juni 2026.",
    ),
    _CHANGING: Expected(
        "2026-11-30", "Einde: Crèche en naschoolse opvang", sequence=1, phrase="Vragen: Chloë."
    ),
    _GOING: Expected(
        "2026-09-30",
        "VERVALLEN: Vervoer naar dagbesteding, einde",
        status="CANCELLED",
        sequence=1,
        alarms=(),
        phrase="U hoeft niets te doen.",
    ),
}
_LATER = {
    **_STAYING,
    _SHIFTING: Expected("2026-08-31", "Einde: Begeleiding bij reünie", sequence=2),
    _CHANGING: _AFTER[_CHANGING],
}
# The ninetieth day after the change is 3 May: it still says what happened.
_MOMENTS = [
    ("before", "2026-01-05", FIRST, _BEFORE),
    ("after", "2026-02-02", CHANGED, _AFTER),
    ("on the ninetieth day", "2026-05-03", CHANGED, _AFTER),
    ("later", "2026-05-04", CHANGED, _LATER),
]


@dataclass
class Moment:
    """An export: what it is called, of which files on which day, its folder, the calendar of everything, and what must
    stand in it by deadline."""

    name: str
    day: str
    files: dict
    folder: Path
    data: bytes
    expected: dict

    @property
    def path(self):
        return self.folder / "termijnen.ics"

    @property
    def calendar(self):
        return read_calendar(self.data)


def moments(folder, *arguments):
    """Exports the register over itself, and keeps a copy of each export."""
    register, out = folder / "register", folder / "exports"
    register.mkdir(parents=True)
    done = []
    for name, day, files, expected in _MOMENTS:
        for path in register.iterdir():
            path.unlink()
        for file, text in files.items():
            (register / file).write_text(text, "utf-8")
        answered("export", "-C", register, "--output", out, "--as-of", day, *arguments)
        kept = folder / name.replace(" ", "-")
        kept.mkdir()
        for path in out.iterdir():
            (kept / path.name).write_bytes(path.read_bytes())
        done.append(Moment(name, day, files, kept, (kept / "termijnen.ics").read_bytes(), expected))
    return done


def served_moments(folder):
    """The same moments as a server tells them, under whom the register changes: its address, the server, the moment."""
    register, name = folder / "register", "termijnen.ics"
    server = None
    try:
        for number, (moment, day, files, expected) in enumerate(_MOMENTS):
            state = folder / f"state-{number}"
            state.mkdir(parents=True)
            for file, text in files.items():
                (state / file).write_text(text + (f"as-of: {day}\n" if file == "register.yaml" else ""), "utf-8")
            # At once: a register of which half was changed is another one.
            (folder / "next").symlink_to(state)
            reads = reads_of(server)
            (folder / "next").rename(register)
            if server is None:
                server = Termijn(register, "--state", folder / "kept", "--lang", "nl")
            elif not waited(lambda reads=reads: reads_of(server) > reads):
                raise ValueError("the change was not seen")
            address = server.feeds + name
            yield address, server, Moment(moment, day, files, folder, request("GET", address)[1], expected)
    finally:
        if server:
            server.stop()


def reads_of(server):
    """How often a server read its register."""
    if server is None:
        return 0
    metrics = request("GET", server.root + "/metrics")[1].decode()
    return next(int(line.split()[1]) for line in metrics.splitlines() if line.startswith("termijn_register_reads_total "))


@dataclass
class Seen:
    """An event as a client shows it; None is for what the client does not keep."""

    day: str
    title: str
    text: str | None = None
    status: str | None = None
    alarms: tuple | None = None
    sequence: int | None = None


def seen(component):
    """An event as it stands in a calendar."""
    return Seen(
        component.day,
        component.text("SUMMARY"),
        component.text("DESCRIPTION"),
        component.raw("STATUS"),
        tuple(part.raw("TRIGGER") for part in component.parts),
        int(component.raw("SEQUENCE")),
    )


def problems(moment, found, *, but=()):
    """What a client shows that it should not, or does not show and should; `but` are further events that it keeps."""
    texts = {part.text("SUMMARY"): part.text("DESCRIPTION") for part in moment.calendar.parts}
    left = list(found)
    for expected in [*moment.expected.values(), *but]:
        match = next((event for event in left if (event.day, event.title) == (expected.day, expected.title)), None)
        if match is None:
            yield f"lacking: {expected.day} {expected.title}"
            continue
        left.remove(match)
        for name in ("status", "alarms", "sequence"):
            # Their order is for the rules: some readers keep none.
            order = sorted if name == "alarms" else lambda value: value
            if getattr(match, name) is not None and order(getattr(match, name)) != order(getattr(expected, name)):
                yield f"{expected.title}: {name} {getattr(match, name)}, not {getattr(expected, name)}"
        if match.text is not None:
            if expected.phrase not in match.text:
                yield f"{expected.title}: {expected.phrase!r} is not in its text: {match.text[:100]!r}"
            if essence(match.text) != essence(texts.get(expected.title, match.text)):
                yield f"{expected.title}: another text: {match.text[:100]!r}"
    yield from (f"too much: {event.day} {event.title}" for event in left)
