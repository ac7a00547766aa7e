"""Bad input, bad folders and bad moments: the program answers, never crashes, and leaves nothing half done."""

import csv
import io
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import unicodedata
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from harness import PROGRAM, REGISTER, Tally, answered, calendars, hostile_register, run, temporary_folder

LIMIT = 10
# Thousands of years make thousands of parts, and the disk decides how long it takes to have each of them safe.
DISK_LIMIT = 60
MEMORY = 4 << 30
NOBODY = 65534
CONTRACT = (
    "id: {id}\ntitle: Contract {id}\nterm: {{start: 2020-01-01, duration: P4Y}}\nextensions:\n"
    "  - {{by: silence, times: 2, duration: P2Y, notice: P6M}}\nclaims: P5Y\n"
)


def ask(*arguments, prefix=(), timeout=LIMIT, **options):
    """Runs the program with the time and the memory that any answer must do with."""
    return run(*arguments, timeout=timeout, prefix=("prlimit", f"--as={MEMORY}", *prefix), **options)


def crashes(*answers, allowed=(0, 1, 2, 64)):
    """What is wrong with how the program ended, whatever it answered."""
    for answer in answers:
        if answer.status is None:
            yield f"no answer within {answer.seconds:.0f} s: {answer}"
        elif answer.status not in allowed:
            yield answer
        elif re.search(rb"Fatal error|Traceback|Stack dump|Program crashed", answer.err):
            yield answer
        elif answer.status in (2, 64) and not (answer.err + answer.out).strip():
            yield f"no word on why: {answer}"


def half_written(folder):
    """Calendars that are not whole, and files left behind."""
    for path in folder.iterdir() if folder.is_dir() else []:
        if path.name.startswith(".") or ".tmp" in path.name:
            yield f"left behind: {path.name}"
    for name, data in calendars(folder).items() if folder.is_dir() else []:
        if not data.startswith(b"BEGIN:VCALENDAR\r\n") or not data.endswith(b"END:VCALENDAR\r\n"):
            yield f"half a calendar: {name}"


def write(folder, files):
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return folder


@cache
def offered():
    """The subcommands that the program has."""
    return set(re.findall(r"^  ([a-z-]+) ", answered("--help").text, re.MULTILINE))


def standing(register):
    """How a register is taken: `check`, `deadlines` and `export` must not crash, and must agree with each other."""
    out = register.with_name(register.name + "-out")
    check = ask("check", "-C", register, "--format", "json")
    listed = ask("deadlines", "-C", register, "--format", "json")
    exported = ask("export", "-C", register, "--output", out, timeout=DISK_LIMIT)
    yield from crashes(check, listed, exported, ask("check", "-C", register))
    for command in (
        ["conflicts", "2026-01-01"],
        ["plan", "2026-01-01"],
        ["report", "2026"],
        ["windows", "--from", "2020-01-01", "--through", "2040-01-01"],
    ):
        if command[0] in offered():
            yield from crashes(ask(*command, "-C", register))
    if check.status == 1 and (listed.status, exported.status) != (2, 2):
        yield f"check found errors, but: {listed}; {exported}"
    if check.status == 0 and (listed.status, exported.status) != (0, 0):
        yield f"check found no errors, but: {listed}; {exported}"
    if listed.status == 2 and listed.out or exported.status == 2 and calendars(out):
        yield f"an answer without an answer: {listed.out[:80]!r} {list(calendars(out))}"
    for answer in (check, listed):
        if answer.status in (0, 1):
            try:
                json.loads(answer.out)
            except ValueError as error:
                yield f"{answer}: {error}"
    yield from half_written(out)
    for name, data in calendars(out).items():
        for day in set(re.findall(rb"\r\n(?:DTSTART|DTEND)(.*)\r", data)):
            if not re.fullmatch(rb";VALUE=DATE:\d{8}", day):
                yield f"{name} has an event on {day.decode()}"


# Files that are not what they should be


def broken_files():
    whole = (REGISTER / "haaglanden/jb-jr.yaml").read_bytes()
    size = len(whole)
    for part in (1, 2, 3, 5, 7, 9):
        yield f"cut off after {part}/10", whole[: size * part // 10]
    for name, (old, new) in {
        "tabs": (b"\n  ", b"\n\t"),
        "lone CR": (b"\n", b"\r"),
        "CRLF": (b"\n", b"\r\n"),
        "next lines": (b"\n", b"\xc2\x85"),
        "a NUL byte": (b"title: ", b"title: \0"),
        "a stray byte": (b"title: ", b"title: \xff"),
        "an overlong byte pair": (b"title: ", b"title: \xc0\xaf"),
        "half a character": (b"title: ", b"title: \xe2\x82"),
        "a surrogate": (b"title: ", b"title: \xed\xa0\x80"),
        "an escape byte": (b"title: ", b"title: \x1b[31m"),
        "an escaped surrogate": (b"title: ", b'title: "\\ud83d" #'),
        "a NUL escape": (b"title: ", b'title: "\\0" #'),
        "an unknown escape": (b"title: ", b'title: "\\q" #'),
        "an endless quotation": (b"title: ", b'title: "'),
        "a number too great": (b"times: 2", b"times: 99999999999999999999999"),
        "lines too great": (b"1230-1232", b"1-99999999999999999999999"),
        "a huge period": (b"P4Y", b"P" + b"9" * 400 + b"Y"),
        "a key twice": (b"region:", b"id: x\nregion:"),
        "a key that is a list": (b"region:", b"[a, b]: c\nregion:"),
        "a question mark": (b"region:", b"? \nregion:"),
        "a tag": (b"title: ", b"title: !!python/object/apply:os.system "),
        "an anchor": (b"id: ", b"id: &a "),
        "an alias to nothing": (b"title: ", b"title: *a #"),
        "a directive": (b"id: ", b"%YAML 9.9\n---\nid: "),
        "two documents": (b"term:", b"---\nterm:"),
        "an early end": (b"term:", b"...\nterm:"),
    }.items():
        yield name, whole.replace(old, new, 1 if old != b"\n" else -1)
    yield "a byte order mark", b"\xef\xbb\xbf" + whole
    yield "UTF-16", whole.decode().encode("utf-16")
    yield "UTF-16, big end first", whole.decode().encode("utf-16-be")
    yield "nothing", b""
    yield "a comment", b"# nothing\n"
    yield "three hyphens", b"---\n"
    yield "a null", b"~\n"
    yield "100,000 brackets", b"[" * 100_000
    yield "100,000 braces", b"{a: " * 100_000
    yield "100,000 lists", b"- " * 100_000
    yield "100,000 levels", b"".join(b" " * depth + b"a:\n" for depth in range(3000))
    yield "a text of 1 MB", whole.replace(b"title: ", b"title: " + b"lang " * 200_000, 1)
    yield "a key of 1 MB", whole.replace(b"region", b"r" * 1_000_000, 1)
    yield "a file of 17 MB", whole + b"# filler\n" * 1_900_000
    yield "100,000 keys", whole + b"".join(b"key%d: 1\n" % index for index in range(100_000))
    yield (
        "aliases that double",
        b"a0: &a0 [x]\n"
        + b"".join(b"a%d: &a%d [*a%d, *a%d]\n" % (index, index, index - 1, index - 1) for index in range(1, 64)),
    )
    yield "an alias to itself", b"id: &a [*a]\n"
    chance = random.Random(7)
    for index in range(10):
        damaged = bytearray(whole)
        for _ in range(5):
            damaged[chance.randrange(size)] = chance.randrange(256)
        yield f"five damaged bytes ({index})", bytes(damaged)
    yield "random bytes", chance.randbytes(4096)


def check_broken_files(tally, folder):
    shared = {name: (REGISTER / name).read_bytes() for name in ("register.yaml", "documents.yaml")}
    for index, (name, data) in enumerate(broken_files()):
        tally.check(name, standing(write(folder / f"broken-{index}", {**shared, "jb-jr.yaml": data})))
    for name in shared:
        for what, data in [
            ("nothing", b""),
            ("a list", b"[a]"),
            ("a stray byte", b"\xff"),
            ("cut off", shared[name][:300]),
        ]:
            register = write(folder / f"{name}-{what}", {**shared, "a.yaml": CONTRACT.format(id="a"), name: data})
            tally.check(f"{name}: {what}", standing(register))


# Facts that do not fit on a calendar


def extreme_registers():
    def term(text, extra=""):
        return f"id: a\ntitle: A\nterm: {text}\n{extra}"

    def steps(text):
        return f"transition: t\ntitle: T\nmoves: []\ncandidates: [2026-01-01, 0001-01-01, 9999-12-31]\nsteps:\n{text}"

    silent = "extensions: [{by: silence, times: %s, duration: %s, notice: %s}]\n"
    yield "times: 999", term("{start: 2020-01-01, duration: P1Y}", silent % (999, "P1D", "P1M"))
    yield "999 years", term("{start: 2020-01-01, duration: P1Y}", silent % (999, "P1Y", "P1Y"))
    yield "999 steps of 9999 years", term("{start: 2020-01-01, duration: P1Y}", silent % (999, "P9999Y", "P9999Y"))
    yield "P9999Y", term("{start: 2020-01-01, duration: P9999Y}", "claims: P9999Y\n")
    yield "P3660000D", term("{start: 2020-01-01, duration: P3659634D}", silent % (1, "P522804W", "P119988M"))
    yield "the year 1", term("{start: 0001-01-01, duration: P1D}", silent % (2, "P1M", "P9999Y") + "claims: P1D\n")
    yield "the year 9999", term("{start: 9999-01-01, last-day: 9999-12-31}", "claims: P5Y\n")
    yield (
        "the last days",
        term("{last-day: 9999-12-30}", silent % (2, "P1D", "P1D") + "claims: {period: P1D, due-after: P1D}\n"),
    )
    yield "an imprecise end of time", term('{last-day: "[0001..9999]"}', silent % (3, "P1Y", "P1Y") + "claims: P5Y\n")
    yield (
        "an arrangement since the year 1",
        term("{start: 0001-01-01, last-day: open}", "exit: {each: 01-01, notice: {calendar-years: 99}}\n"),
    )
    yield "an exit with a notice of 9999 years", term("{last-day: open}", "exit: {each: 12-31, notice: P9999Y}\n")
    yield (
        "99 calendar years before the year 50",
        term("{last-day: 0050-12-31}", "extensions: [{by: silence, duration: P1Y, notice: {calendar-years: 99}}]\n"),
    )
    yield "no days", term("{start: 2020-01-01, duration: P0D}", silent % (5, "P0D", "P0D"))
    yield "an end before the start", term("{start: 2020-01-01, last-day: 2019-01-01}")
    yield (
        "a termination in the year 9999",
        term(
            "{start: 2020-01-01, duration: P1Y}",
            "history: [{known: 9999-12-31, event: terminated, last-day: 9999-12-31}, {known: 0001-01-01, event: terminated, last-day: 0001-01-01}]\n",
        ),
    )
    yield (
        "a step that does not exist",
        term("{start: 2020-01-01, duration: P1Y}", "history: [{known: 2020-01-01, event: extended, step: 99999}]\n"),
    )
    yield "99,999 lines", term("{start: 2020-01-01, duration: P1Y}", "sources: [{document: x, lines: 99988-99999}]\n")
    yield (
        "an amendment of an amendment",
        term("{start: 2020-01-01, duration: P1Y}", "amendments: [{document: x, set: {amendments: []}}]\n"),
    )
    yield "steps in a circle", steps("  - {id: a, after: [b]}\n  - {id: b, after: [c]}\n  - {id: c, after: [a]}\n")
    yield "a step after itself", steps("  - {id: a, after: [a]}\n")
    yield "a step twice", steps("  - {id: a}\n  - {id: a}\n")
    yield "a step after nothing", steps("  - {id: a, after: [b]}\n")
    yield "steps of 9999 years", steps("  - {id: a, at-least: P9999Y}\n  - {id: b, after: [a], at-least: P9999Y}\n")
    yield (
        "400 steps in a row",
        steps(
            "  - {id: s0}\n"
            + "".join(f"  - {{id: s{index}, after: [s{index - 1}], at-least: P1D}}\n" for index in range(1, 400))
        ),
    )
    yield (
        "300 steps after all before them",
        steps(
            "".join(
                f"  - {{id: s{index}, after: [{', '.join(f's{other}' for other in range(index))}]}}\n"
                for index in range(300)
            )
        ),
    )
    yield "a law that ends before it starts", steps("  - {id: a, in-force: {from: 2026-01-01, until: 2020-01-01}}\n")
    yield (
        "a transition that moves and joins itself",
        ("transition: t\ntitle: T\nmoves: [t, t]\njoins: [{contract: t}]\ncandidates: [2026-01-01]\n"),
    )


def check_extremes(tally, folder):
    days = ("0001-01-01", "2020-06-01", "9999-12-31")
    for index, (name, text) in enumerate(extreme_registers()):
        for asof in days:
            settings = f"as-of: {asof}\nhorizon: P9999Y\nsend-ahead: 365\nlanguage: nl\n"
            register = write(folder / f"extreme-{index}-{asof}", {"a.yaml": text, "register.yaml": settings})
            tally.check(f"{name}, as of {asof}", standing(register))
    every = {
        f"{index}.yaml": text.replace("id: a\n", f"id: c{index}\n").replace("transition: t", f"transition: t{index}")
        for index, (name, text) in enumerate(extreme_registers())
        if "999 " not in name
        and ": 999" not in name
        and ask("check", "-C", folder / f"extreme-{index}-2020-06-01").status == 0
    }
    together = write(folder / "together", every)
    for arguments in [
        ("--from", days[0]),
        ("--from", days[2]),
        ("--through", days[2]),
        ("--through", days[0], "--from", days[0]),
        ("--from", days[0], "--through", days[2], "--as-of", days[0]),
    ]:
        listed = ask("deadlines", "-C", together, "--format", "json", *arguments)
        into = ("--output", folder / "together-out", "--force")
        exported = ask("export", "-C", together, *into, *arguments, timeout=DISK_LIMIT)
        tally.check(f"{len(every)} of them with {' '.join(arguments)}", crashes(listed, exported, allowed=(0,)))
    codes = {
        "steps in a circle": "cycle",
        "a step after itself": "cycle",
        "a step twice": "duplicate-id",
        "a step after nothing": "unknown-reference",
        "P9999Y": "date-out-of-range",
        "no days": "zero-length-step",
        "an end before the start": "end-before-start",
        "a step that does not exist": "invalid-history",
    }
    for index, (name, _) in enumerate(extreme_registers()):
        if name in codes:
            found = ask("check", "-C", folder / f"extreme-{index}-2020-06-01", "--format", "json").json["diagnostics"]
            tally.check(f"{name} is called {codes[name]}", codes[name] in [finding["code"] for finding in found])


def check_many_files(tally, folder):
    register = write(folder / "many", {f"c{index}.yaml": CONTRACT.format(id=f"c{index}") for index in range(20_000)})
    (register / "register.yaml").write_text("as-of: 2020-11-30\n")
    for arguments in [
        ("check",),
        ("next",),
        ("deadlines",),
        ("deadlines", "--format", "csv"),
        ("explain", "c19999/notice/1"),
    ]:
        answer = ask(*arguments, "-C", register)
        tally.check(f"20,000 files: {' '.join(arguments)}, {answer.seconds:.1f} s", crashes(answer, allowed=(0,)))


# Folders and files of the wrong kind


def check_folders(tally, folder):
    good = write(folder / "good", {"a.yaml": CONTRACT.format(id="a")})
    for command in ("check", "next", "deadlines", "export"):
        extra = ("--output", folder / "nowhere-out") if command == "export" else ()
        for name, path in [("is not there", folder / "nowhere"), ("is a file", good / "a.yaml"), ("is empty text", "")]:
            tally.check(
                f"{command}: a register that {name} gives 2", crashes(ask(command, "-C", path, *extra), allowed=(2,))
            )
    tally.check(
        "nothing is written without a register",
        not (folder / "nowhere-out").exists() or not any((folder / "nowhere-out").iterdir()),
    )

    def odd(name, make):
        register = write(folder / f"odd-{name}", {"a.yaml": CONTRACT.format(id="a")})
        make(register)
        tally.check(f"a register with {name}", standing(register))

    odd("a link to nothing", lambda register: (register / "b.yaml").symlink_to("nowhere"))
    odd("a link to itself", lambda register: (register / "b.yaml").symlink_to("b.yaml"))
    odd("a folder that links to itself", lambda register: (register / "b").symlink_to("."))
    odd("an endless file", lambda register: (register / "b.yaml").symlink_to("/dev/zero"))
    odd("a named pipe", lambda register: os.mkfifo(register / "b.yaml"))
    odd("a folder that is called b.yaml", lambda register: (register / "b.yaml").mkdir())
    odd(
        "a name that is no UTF-8",
        lambda register: Path(os.fsdecode(os.fsencode(register) + b"/\xff\xfe.yaml")).write_text(
            CONTRACT.format(id="b")
        ),
    )
    odd(
        "a name of 250 characters",
        lambda register: (register / ("b" * 245 + ".yaml")).write_text(CONTRACT.format(id="b")),
    )
    odd("an id of 300 characters", lambda register: (register / "b.yaml").write_text(CONTRACT.format(id="b" * 300)))
    odd("60 folders within each other", lambda register: (register / "/".join(["b"] * 60)).mkdir(parents=True))
    odd("no contract", lambda register: (register / "a.yaml").unlink())

    for name, make in [
        ("is a file", lambda path: path.write_text("x")),
        ("lies in a file", lambda path: path.parent.write_text("x")),
        ("holds a folder called termijnen.ics", lambda path: (path / "termijnen.ics").mkdir(parents=True)),
    ]:
        base = folder / f"output {name}"
        base.mkdir()
        path = base / "in" / "out" if "lies" in name else base / "out"
        make(path)
        answer = ask("export", "-C", good, "--output", path, "--as-of", "2020-11-30")
        tally.check(f"an output that {name} gives 2", [*crashes(answer, allowed=(2,)), *half_written(path)])


def other_user(tally, folder):
    """The start of a command that runs the program as somebody without rights, and the program they can run."""
    if os.geteuid() != 0:
        return [], PROGRAM
    prefix = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    folder.chmod(0o755)
    program = shutil.copy(PROGRAM, folder / "program")
    try:
        if run("--version", prefix=prefix, program=program).status == 0:
            return prefix, program
    except FileNotFoundError:
        pass
    tally.skip("what another user may not do", "the program cannot be run as another user here")
    return None, None


def check_rights(tally, folder):
    prefix, program = other_user(tally, folder)
    if prefix is None:
        return
    register = write(folder / "rights", {"a.yaml": CONTRACT.format(id="a"), "b.yaml": CONTRACT.format(id="b")})
    out = folder / "rights-out"
    answered("export", "-C", register, "--output", out, "--as-of", "2020-11-30")
    old = calendars(out)

    def as_other(*arguments):
        return ask(*arguments, "-C", register, prefix=prefix, program=program)

    out.chmod(0o555)
    answer = as_other("export", "--output", out, "--as-of", "2021-11-30")
    tally.check("an output without the right to write gives 2", crashes(answer, allowed=(2,)))
    tally.check("and leaves the old calendars", [*half_written(out), *([] if calendars(out) == old else ["changed"])])
    out.chmod(0o755)
    if "decide" in offered():
        register.chmod(0o555)
        before = (register / "a.yaml").read_bytes()
        answer = as_other("decide", "a/notice/1=received@2023-01-15")
        tally.check("a decision without the right to write gives 2", crashes(answer, allowed=(2,)))
        tally.check(
            "and leaves the file", (register / "a.yaml").read_bytes() == before and len(list(register.iterdir())) == 2
        )
        register.chmod(0o755)
    (register / "b.yaml").chmod(0)
    answers = [as_other("deadlines"), as_other("export", "--output", folder / "rights-new")]
    tally.check("a file without the right to read gives 2", crashes(*answers, allowed=(2,)))
    tally.check("check says so", crashes(as_other("check"), allowed=(1, 2)))
    register.chmod(0)
    tally.check(
        "a register without the right to read gives 2", crashes(as_other("check"), as_other("next"), allowed=(2,))
    )
    register.chmod(0o755)


@contextmanager
def small_disk(folder):
    """A disk of 64 KB, or None where disks cannot be mounted."""
    folder.mkdir()
    mounted = (
        shutil.which("mount")
        and subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        ).returncode
        == 0
    )
    try:
        yield folder if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)


def check_full_disk(tally, folder):
    for command in (
        ("deadlines",),
        ("deadlines", "--format", "json"),
        ("next",),
        ("check",),
        ("explain", "jb-jr/term-end/0"),
        ("schema",),
    ):
        with open("/dev/full", "wb") as full:
            answer = ask(*command, *([] if command == ("schema",) else ["-C", REGISTER]), stdout=full)
        tally.check(f"{' '.join(command)} onto a full disk gives 2", [] if answer.status == 2 else [answer])
    with small_disk(folder / "disk") as disk:
        if not disk:
            tally.skip("export onto a full disk", "no disk can be mounted here")
            return
        old = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        (disk / "termijnen.ics").write_bytes(old)
        answer = ask("export", "-C", REGISTER, "--output", disk)
        tally.check("export onto a full disk gives 2", crashes(answer, allowed=(2,)))
        tally.check(
            "and leaves the old calendar, and nothing else",
            [path.name for path in disk.iterdir() if path.name != "termijnen.ics" or path.read_bytes() != old],
        )


def check_recording(tally, folder):
    if "decide" not in offered():
        return
    text = "# A remark that stays.\n" + CONTRACT.format(id="a") + "note: >-\n  Blijft staan.\n"
    register = write(folder / "recording", {"a.yaml": text})
    decision = ("decide", "a/notice/1=received@2023-01-15", "-C", register)
    tally.check(
        "a dry run changes nothing",
        [
            *crashes(ask(*decision, "--dry-run"), allowed=(0,)),
            *([] if (register / "a.yaml").read_text() == text else ["changed"]),
        ],
    )
    tally.check("a decision is recorded", crashes(ask(*decision), allowed=(0,)))
    recorded = (register / "a.yaml").read_text()
    tally.check("the rest of the file stays", [line for line in text.splitlines() if line not in recorded.splitlines()])
    tally.check("the register is still right", crashes(ask("check", "-C", register), allowed=(0,)))
    tally.check(
        "a decision is not recorded twice",
        [
            *crashes(ask(*decision), allowed=(64,)),
            *([] if (register / "a.yaml").read_text() == recorded else ["changed"]),
        ],
    )
    tally.check("a decision is taken back", crashes(ask("undo", "-C", register), allowed=(0,)))
    tally.check("as it was", [] if (register / "a.yaml").read_text() == text else ["changed"])
    tally.check("nothing is left behind", [path.name for path in register.iterdir() if path.name != "a.yaml"])


# Moments


def check_moments(tally, folder):
    register = write(folder / "moments", {f"c{index}.yaml": CONTRACT.format(id=f"c{index}") for index in range(150)})
    out = folder / "moments-out"
    first, second = (
        ("export", "-C", register, "--output", out, "--as-of", day) for day in ("2020-11-30", "2021-11-30")
    )
    answered(*first)

    chance = random.Random(11)
    problems = []
    for turn in range(30):
        process = subprocess.Popen(
            [PROGRAM, *map(str, second if turn % 2 else first)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(chance.uniform(0, 0.1))
        process.send_signal(signal.SIGKILL if turn % 3 else signal.SIGTERM)
        process.wait()
        problems += [problem for problem in half_written(out) if problem.startswith("half")]
    tally.check("an export that is killed leaves no half calendar", problems)
    tally.check("and the next one makes it whole", [*crashes(ask(*first), allowed=(0,)), *half_written(out)])

    stop = threading.Event()
    seen = []

    def read():
        while not stop.is_set():
            seen.extend(problem for problem in half_written(out) if problem.startswith("half"))

    reader = threading.Thread(target=read)
    reader.start()
    # Back and forth in time, which subscribers get only by force.
    first, second = (*first, "--force"), (*second, "--force")
    pairs = [(ask(*first), ask(*second)) for _ in range(10)]
    processes = [
        subprocess.Popen(
            [PROGRAM, *map(str, first)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        for _ in range(4)
    ]
    ends = [(process.communicate()[1], process.returncode) for process in processes]
    stop.set()
    reader.join()
    tally.check("a reader never sees half a calendar", seen)
    tally.check(
        "exports one after the other all succeed",
        crashes(*(answer for pair in pairs for answer in pair), allowed=(0,)),
    )
    tally.check(
        "of four at once some write, and the others say that they must wait",
        [
            *(
                end
                for end in ends
                if end[1] != 0 and not (end[1] == 2 and re.search(rb"schrijft nu|is writing", end[0]))
            ),
            *([] if any(not status for _, status in ends) else ["none wrote"]),
        ],
    )
    tally.check("and leave nothing behind", half_written(out))

    stop.clear()

    def vanish():
        while not stop.is_set():
            for index in range(20):
                (register / f"v{index}.yaml").write_text(CONTRACT.format(id=f"v{index}"))
            for index in range(20):
                (register / f"v{index}.yaml").unlink()

    vanisher = threading.Thread(target=vanish)
    vanisher.start()
    answers = [ask(command, "-C", register) for _ in range(15) for command in ("check", "deadlines")]
    stop.set()
    vanisher.join()
    tally.check("files that come and go", crashes(*answers))

    single = write(folder / "single", {"a.yaml": CONTRACT.format(id="a")})
    out = folder / "single-out"
    arguments = ("export", "-C", single, "--output", out, "--as-of")
    answered(*arguments, "2020-11-30")
    # What passed stays for a year after subscribers were told that it did.
    answered(*arguments, "9000-01-01")
    old = calendars(out)
    refused = ask(*arguments, "9002-01-01")
    tally.check("an export that would be empty is refused with 2", crashes(refused, allowed=(2,)))
    tally.check("and leaves the old calendars", calendars(out) == old)
    tally.check("unless it is forced", crashes(ask(*arguments, "9002-01-01", "--force"), allowed=(0,)))
    tally.check(
        "and then the old events are gone", [name for name, data in calendars(out).items() if b"BEGIN:VEVENT" in data]
    )


def check_closed_streams(tally, folder):
    for command in (["deadlines", "--format", "json"], ["deadlines"], ["check", "--format", "json"]):
        problems = []
        for lines in (0, 1):
            process = subprocess.Popen(
                [PROGRAM, *command, "-C", str(REGISTER)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
            for _ in range(lines):
                process.stdout.readline()
            process.stdout.close()
            err = process.stderr.read()
            if process.wait() not in (0, 1, 2, 64) or b"rror" in err:
                problems.append(f"after {lines} lines: status {process.returncode} {err[-200:]!r}")
            process.stderr.close()
        tally.check(f"{' '.join(command)} | head", problems)
    shell = f'"{PROGRAM}" next -C "{REGISTER}" >&- 2>&-'
    tally.check(
        "all streams closed",
        subprocess.run(["bash", "-c", shell], stdin=subprocess.DEVNULL, check=False).returncode in (0, 2),
    )


# Texts that want out


def steering(answer, allowed="\n"):
    """Characters that would steer a terminal, in what was printed."""
    for name, stream in (("stdout", answer.out), ("stderr", answer.err)):
        text = stream.decode("utf-8", "surrogateescape")
        for index, character in enumerate(text):
            if unicodedata.category(character) in ("Cc", "Cs") and character not in allowed:
                yield f"{answer.name}: {character!r} in {name} after {text[max(0, index - 60) : index]!r}"
                break


def commands(register, identifiers):
    for kind in ("table", "json", "csv"):
        yield ("deadlines", "--format", kind)
        yield ("next", "-n", "200", "--format", kind)
    for kind in ("text", "json"):
        yield ("check", "--format", kind)
        for identifier in identifiers:
            yield ("explain", identifier, "--format", kind)
    for name, arguments, kinds in [
        ("conflicts", ["2026-01-01"], ("json",)),
        ("windows", [], ("table", "json", "csv")),
        ("plan", ["2026-01-01"], ("table", "json", "csv")),
        ("report", ["2025"], ("html", "md", "json")),
    ]:
        if name in offered():
            yield (name, *arguments)
            for kind in kinds:
                yield (name, *arguments, "--format", kind)


def check_terminal(tally, folder):
    register = hostile_register(folder / "hostile")
    listed = answered("deadlines", "-C", register, "--format", "json").json["deadlines"]
    for command in commands(register, [deadline["id"] for deadline in listed][::4]):
        for language in ("nl", "en"):
            answer = ask(*command, "-C", register, "--lang", language)
            tally.check(
                f"{' '.join(command)} --lang {language} steers nothing",
                [*crashes(answer), *steering(answer, "\r\n" if "csv" in command else "\n")],
            )
    answer = ask("export", "-C", register, "--output", folder / "hostile-out")
    tally.check("export steers nothing", [*crashes(answer, allowed=(0,)), *steering(answer)])

    escape = "\\e[31m\\x07\\x9b1m"
    bad = write(
        folder / "bad",
        {
            "documents.yaml": f'documents: [{{id: "{escape}"}}, {{id: "{escape}"}}]\n',
            "key.yaml": f'"id{escape}": a\ntitle: A\nterm: {{last-day: 2025-12-31}}\n',
            "id.yaml": f'id: "{escape}"\ntitle: A\nterm: {{last-day: "{escape}"}}\n',
            "twice.yaml": f'"{escape}": a\n"{escape}": b\n',
            "word.yaml": f'id: w\ntitle: A\nterm: {{duration: "{escape}", last-day: 2025-12-31}}\nextensions: [{{by: "{escape}", duration: P1Y}}]\n',
            "source.yaml": f'id: s\ntitle: A\nterm: {{last-day: 2025-12-31}}\nsources: [{{document: "{escape}!", lines: "{escape}"}}]\n',
            "about.yaml": f'id: o\ntitle: A\nterm: {{last-day: {{about: "{escape}"}}}}\n',
            "raw.yaml": b"id: r\ntitle: \x1b[31m\x07\n",
            "c1.yaml": b"id: q\ntitle: \xc2\x9b31m\nterm: \xc2\x9b\n",
            "name\x1b[31m\x07\n.yaml": "id: N\ntitle: A\n",
            "alias\x1b.yaml": "a: *b\n",
            "steps.yaml": f'transition: t\ntitle: T\nmoves: ["{escape}"]\nsteps: [{{id: s, after: ["{escape}"]}}]\n',
        },
    )
    for kind in ("text", "json"):
        answer = ask("check", "-C", bad, "--format", kind)
        tally.check(f"findings as {kind} steer nothing", [*crashes(answer, allowed=(1,)), *steering(answer)])
    answer = ask("deadlines", "-C", bad)
    tally.check("nor on the standard error", [*crashes(answer, allowed=(2,)), *steering(answer)])

    named = write(
        folder / "map\x1b[31m\x07", {"a.yaml": CONTRACT.format(id="a"), "register.yaml": "as-of: 2020-11-30\n"}
    )
    for command in ("check", "next", "deadlines", "explain a/notice/1", "export --output"):
        arguments = command.split() + ([named / "out"] if command.startswith("export") else [])
        answer = ask(*arguments, "-C", named)
        tally.check(
            f"a folder whose name steers, under {command.split()[0]}",
            [*crashes(answer, allowed=(0,)), *steering(answer)],
        )
    for arguments in [
        ("deadlines", "-C", "\x1b[31m"),
        ("explain", "\x1b[31m", "-C", register),
        ("deadlines", "--contract", "\x1b[31m", "-C", register),
        ("check", "--explain", "\x1b[31m"),
    ]:
        answer = ask(*arguments)
        tally.check(
            f"an argument that steers, to {arguments[0]!r} {arguments[1:2]!r}",
            [*crashes(answer, allowed=(2, 64)), *steering(answer)],
        )


def check_csv(tally, folder):
    register = folder / "hostile"
    (register / "-2.yaml").write_text(CONTRACT.format(id="-2"))
    for command in ("deadlines", "next"):
        answer = ask(command, "-C", register, "--format", "csv", *(["-n", "999"] if command == "next" else []))
        rows = list(csv.reader(io.StringIO(answer.text, newline="")))
        tally.check(f"{command}: every row has the same cells", [row for row in rows if len(row) != len(rows[0])])
        cells = [cell for row in rows for cell in row]
        tally.check(
            f"{command}: no cell is a formula",
            [cell for cell in cells if re.match(r"[\s\ufeff]*[=+\-@|＝＋－＠\t\r]", cell)],
        )
        tally.check(f"{command}: a formula is kept as a text", any(cell.startswith("'=1+1") for cell in cells))


def check_usage(tally, folder):
    for arguments in [
        "nope",
        "explain nope",
        "explain jb-jr/notice/99",
        "explain jb-jr/notice/-1",
        "explain jb-jr/notice/01",
        "explain jb-jr",
        "explain",
        "explain ''",
        "deadlines --contract nope",
        "deadlines --kind nope",
        "deadlines --format xml",
        "deadlines --as-of 2022-02-30",
        "deadlines --as-of 2022",
        "deadlines --as-of",
        "deadlines --from 2023-01-01 --through 2022-01-01",
        "deadlines --to 2022-01-01",
        "deadlines extra",
        "deadlines --lang fr",
        "deadlines --nope",
        "next -n 0",
        "next -n -1",
        "next -n x",
        "next -n 99999999999999999999",
        "check --explain nope",
        "check --format csv",
        "export --format ics",
        "export --as-of 0000-01-01",
        "export --from 10000-01-01",
        "schema extra",
        "-x",
        "conflicts",
        "conflicts nope",
        "conflicts 2023-02-30",
        "conflicts 2023-01-01 --transition nope",
        "plan",
        "plan nope",
        "plan 2023-01-01 --transition nope",
        "windows --transition nope",
        "windows --to 2023-01-01",
        "windows --assume nope",
        "decide",
        "decide nope",
        "decide nope/notice/1=received@2023-01-15",
        "decide jb-jr/notice/1=nope@2023-01-15",
        "decide jb-jr/notice/1=received@2023-02-30",
        "windows --from 2023-01-01 --through 2022-01-01",
        "report",
        "report nope",
        "report 0",
        "report 10000",
    ]:
        if arguments.split()[0] in {"conflicts", "windows", "plan", "decide", "report"} - offered():
            continue
        words = [word.replace("''", "") for word in arguments.split()]
        register = [] if words[0] in ("nope", "schema", "-x") else ["-C", str(REGISTER)]
        answer = ask(*words, *register)
        tally.check(
            f"termijn {arguments} gives 64",
            [*crashes(answer, allowed=(64,)), *(["prints an answer"] if answer.out else [])],
        )
    for arguments in ["--help", "--version", "help deadlines", "deadlines --help", "schema", ""]:
        tally.check(f"termijn {arguments} gives 0", crashes(ask(*arguments.split()), allowed=(0,)))


def main():
    tally = Tally()
    chosen = sys.argv[1:]
    with temporary_folder() as folder:
        for check in (
            check_broken_files,
            check_extremes,
            check_many_files,
            check_folders,
            check_rights,
            check_full_disk,
            check_recording,
            check_moments,
            check_closed_streams,
            check_terminal,
            check_csv,
            check_usage,
        ):
            if not chosen or check.__name__ in chosen:
                start = time.monotonic()
                print(check.__name__.removeprefix("check_").replace("_", " "))
                check(tally, folder)
                print(f"  ({time.monotonic() - start:.0f} s)")
    tally.finish()


if __name__ == "__main__":
    main()
