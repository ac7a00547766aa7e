"""What the check scripts share: running the program, counting checks, and reading a calendar without a library."""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
import unicodedata
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = str(Path(os.environ.get("TERMIJN", ROOT / ".build/release/termijn")).resolve())
REGISTER = ROOT / "contracts"


# Counting checks


class Tally:
    """Counts checks; `finish` prints the closing line and ends the script."""

    def __init__(self):
        self.passed = self.failed = 0

    def check(self, what, problems):
        """Passes if `problems` is empty; a bare truth value will do as well."""
        if isinstance(problems, bool):
            problems = [] if problems else ["not so"]
        problems = list(problems)
        if not problems:
            self.passed += 1
            print(f"  ok    {what}")
            return
        self.failed += 1
        print(f"  FAIL  {what}")
        for problem in problems[:5]:
            print(f"        {str(problem)[:400]}")
        if len(problems) > 5:
            print(f"        and {len(problems) - 5} more")

    def skip(self, what, why):
        print(f"  skip  {what}: {why}")

    def finish(self):
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(1 if self.failed else 0)


# Running the program


@dataclass
class Answer:
    """What a command gave back."""

    command: list
    status: int
    out: bytes
    err: bytes
    seconds: float

    @property
    def text(self):
        return self.out.decode("utf-8")

    @property
    def json(self):
        return json.loads(self.text)

    @property
    def name(self):
        words = self.command[self.command.index(PROGRAM) + 1 :] if PROGRAM in self.command else self.command
        return repr(" ".join(map(str, words)))

    def __str__(self):
        return f"{self.name} gave {self.status}: {self.err[-300:].decode(errors='replace')!r}"


def run(*arguments, program=PROGRAM, timeout=60, cwd=None, env=None, prefix=(), stdout=subprocess.PIPE):
    """Runs the program without standard input. A time-out counts as the status None."""
    command = [*prefix, program, *map(str, arguments)]
    start = time.monotonic()
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=subprocess.PIPE,
            timeout=timeout,
            cwd=cwd,
            env={**os.environ, **(env or {})},
            check=False,
        )
        status, out, err = done.returncode, done.stdout or b"", done.stderr
    except subprocess.TimeoutExpired:
        status, out, err = None, b"", b"no answer in time"
    return Answer(command, status, out, err, time.monotonic() - start)


def answered(*arguments, **options):
    """The same, for what must succeed before anything can be checked."""
    answer = run(*arguments, **options)
    if answer.status != 0:
        sys.exit(f"{answer}\n0 passed, 1 failed")
    return answer


def deadlines(register, *arguments):
    """The deadlines of a register, in the language of its calendars."""
    found = answered("deadlines", "-C", register, "--lang", "nl", "--format", "json", *arguments).json
    return found["deadlines"]


def export(register, folder, *arguments):
    """Exports a register and gives the bytes of each calendar by its name."""
    answered("export", "-C", register, "--output", folder, *arguments)
    return calendars(folder)


def calendars(folder):
    return {path.name: path.read_bytes() for path in sorted(Path(folder).glob("*.ics")) if path.is_file()}


def tool(*command, timeout=120):
    """Runs another program and gives what it printed; one that fails ends the script."""
    done = subprocess.run(
        [str(part) for part in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        timeout=timeout,
        check=False,
    )
    if done.returncode != 0:
        sys.exit(f"{command} gave {done.returncode}: {done.stderr[-500:].decode(errors='replace')}\n0 passed, 1 failed")
    return done.stdout.decode("utf-8")


@contextmanager
def temporary_folder():
    with tempfile.TemporaryDirectory(prefix="termijn-check-") as folder:
        yield Path(folder)


def on_calendar(deadline):
    """The day on which a deadline stands in a calendar, or None: an unknown one on the last day before its end."""
    if deadline["date"] or not deadline["before"]:
        return deadline["date"]
    return (date.fromisoformat(deadline["before"]) - timedelta(days=1)).isoformat()


# Reading a calendar


@dataclass
class Component:
    """A component: its properties in order as (name, parameters, raw value), and its parts."""

    name: str
    properties: list = field(default_factory=list)
    parts: list = field(default_factory=list)

    def raw(self, name):
        return next((value for key, _, value in self.properties if key == name), None)

    def text(self, name):
        value = self.raw(name)
        return None if value is None else unescaped(value)

    @property
    def day(self):
        value = self.raw("DTSTART") or self.raw("DUE")
        return date(int(value[:4]), int(value[4:6]), int(value[6:8])).isoformat()


def unescaped(value):
    return re.sub(r"\\(.)", lambda pair: "\n" if pair[1] in "nN" else pair[1], value, flags=re.DOTALL)


def unfolded(data):
    return data.decode("utf-8").replace("\r\n ", "").split("\r\n")[:-1]


def read_calendar(data):
    """The calendar as a component. What is wrong with the bytes is for others to find."""
    root = Component("")
    stack = [root]
    for line in unfolded(data):
        head, _, value = line.partition(":")
        name, *parameters = head.split(";")
        if name == "BEGIN":
            stack[-1].parts.append(Component(value))
            stack.append(stack[-1].parts[-1])
        elif name == "END":
            if stack.pop().name != value:
                raise ValueError(f"END:{value} ends nothing")
        else:
            stack[-1].properties.append((name, parameters, value))
    if len(stack) != 1 or len(root.parts) != 1:
        raise ValueError("not one calendar")
    return root.parts[0]


def events(calendar):
    """The events that stand for deadlines: no reminders of their own, and none that are on their way out."""
    return [
        part
        for part in calendar.parts
        if part.name == "VEVENT" and part.raw("STATUS") != "CANCELLED" and part.raw("RELATED-TO") is None
    ]


def days_and_titles(calendar):
    """What a planner sees of a calendar, sorted."""
    return sorted((event.day, event.text("SUMMARY")) for event in calendar.parts)


def difference(expected, found):
    """What is lacking from `found` and what is too much in it."""
    left = list(found)
    for item in expected:
        if item in left:
            left.remove(item)
        else:
            yield f"lacking: {item!r}"
    for item in left:
        yield f"too much: {item!r}"


def essence(text):
    """A text without white space, controls and invisible marks: what must survive any cleaning."""
    return "".join(
        c for c in unicodedata.normalize("NFC", text) if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf")
    )


# A register that wants to break calendars

HOSTILE_TITLES = {
    "komma": r"Zorg, hulp; en \\ meer, \"aangehaald\"",
    "emoji": r"Jeugd 👨‍👩‍👧‍👦 en 🗓️ plannen 🇳🇱 zonder einde en met nog veel meer woorden 🧑🏽‍🎓🧑🏽‍🎓🧑🏽‍🎓🧑🏽‍🎓🧑🏽‍🎓🧑🏽‍🎓🧑🏽‍🎓",
    "combinerend": r"e\u0301e\u0301n coo\u0308peratie " + r"a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307" * 12,
    "lang": "Zeer lange naam " + "van een overeenkomst zonder einde " * 90,
    "zonder-spatie": "Meerjarenonderhoudscontract" * 40,
    "escapes": r"\\n is geen regel " + r"\\;\\,\\n\\\\" * 60,
    "spaties": "Veel          ruimte" + " " * 200 + "ertussen",
    "besturing": r"Bel \x07 en rood \e[31m en \x7f en \x9b1m en \x01\x02\x0b\x0c klaar",
    "regels": r"Eerste regel\r\nBEGIN:VEVENT\r\nSUMMARY:vals\r\nderde\rvierde\nvijfde\u2028zesde\u2029zevende\u0085achtste",
    "richting": r"\u202Eomgekeerd\u202C en \u2066los\u2069 en \u200Flinks \uFEFFmerk",
    "formule": "=1+1",
    "commando": r"@SUM(1+1)*cmd|' /C calc'!A0",
    "plus": r"\t+31 70 000 0000",
    "accenten": "Coöperatie Škoda Łódź Ægir ÿ ß ﬁ Ω 中文 عربى हिन्दी",
}

HOSTILE_LINKS = {
    "komma": r"https://zaak.example/1?a=1&b=2,3;4",
    "emoji": r"https://zaak.example/met spatie",
    "lang": r"https://zaak.example/1\r\nATTENDEE:mailto:vals@example.org",
    "regels": r"https://zaak.example/1\nX-VALS:1",
    "besturing": r"https://zaak.example/\e]8;;",
    "formule": r"javascript:alert(1)",
    "accenten": r"https://zaak.example/coöperatie",
}


def hostile_register(folder):
    """Writes a register of valid files whose texts try to get out of every format."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "register.yaml").write_text(
        'title: "=1+1, \\e[2J register"\nmunicipality: "Sint-\\\\Anna, \\"ter\\"; \\r\\nMuiden \\x07"\n'
        "language: nl\nas-of: 2024-05-01\n",
        "utf-8",
    )
    (folder / "documents.yaml").write_text(
        'documents:\n  - id: "1"\n    title: "Stuk, met \\\\ en ; \\e[31m en\\r\\nregel"\n    date: 2024-01-15\n',
        "utf-8",
    )
    for index, (name, title) in enumerate(HOSTILE_TITLES.items()):
        link = f'url: "{HOSTILE_LINKS[name]}"\n' if name in HOSTILE_LINKS else ""
        (folder / f"{name}.yaml").write_text(
            f'id: {name}\ntitle: "{title}"\n{link}'
            'audience: ["raad, \\x07college; \\\\ 🗓", administratie]\n'
            'contact: "Afdeling; \\e[1m inkoop, kamer \\\\3"\n'
            f"term:\n  start: 2023-0{index % 9 + 1}-01\n  duration: P2Y\n"
            f'  sources: [{{document: "1", lines: 1-2, quote: "{title}"}}]\n'
            "extensions:\n"
            f'  - {{by: silence, times: 2, duration: P1Y, notice: {"unknown" if index % 3 == 0 else "P3M"}, who: "{title}"}}\n'
            f'claims: {{period: P5Y, assumed: "{title}"}}\n',
            "utf-8",
        )
    (folder / "overstap.yaml").write_text(
        'transition: overstap\ntitle: "Overstap\\r\\n, naar; \\\\ elders"\naudience: [raad]\nmoves: [komma, emoji]\n'
        "candidates: [2026-01-01]\nsteps:\n"
        + "".join(
            f'  - {{id: stap-{index}, title: "{title}", owner: "=raad", at-least: P7D{after}}}\n'
            for index, (title, after) in enumerate(
                [
                    ("=1+1", ""),
                    ("-2+3", ", after: [stap-0]"),
                    (r"@A1\r\n\e[31m", ""),
                    ("+4", ""),
                    (r"\t=5", ""),
                    ("＝6", ""),
                    (r"\"x\",=7", ""),
                    ("|8", ""),
                    (r"\u202E=9", ""),
                    (r"\e=10", ""),
                ]
            )
        ),
        "utf-8",
    )
    return folder
