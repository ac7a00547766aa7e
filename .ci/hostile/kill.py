"""Exports that are killed, that meet each other, and that find a ledger or remains which are not theirs.

A reader of the folder finds every calendar whole, old or new, at every moment; and the next export makes all of it new.
`kill.py COUNT` kills more often than a minute allows.
"""

import fcntl
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import uuid
from contextlib import contextmanager
from pathlib import Path

from harness import PROGRAM, Tally, answered, calendars, read_calendar, run, temporary_folder, tool

LEDGER, PROMISE = "ledger.txt", f".termijn-ready-{os.geteuid()}"
HEADINGS = 5
OLD, NEW, LATER = "2024-01-01", "2024-02-01", "2024-03-01"
CONTRACT = (
    "id: c{id}\ntitle: Coöperatie {id}\nterm: {{start: 2020-01-01, last-day: {day}}}\ncontact: {contact}\n"
    "extensions: [{{by: silence, times: 2, duration: P1Y, notice: P3M}}]\nclaims: P5Y\n"
)


def register(folder, moment):
    """30 contracts; between two moments some of them move, some change and some go."""
    folder.mkdir(parents=True)
    (folder / "register.yaml").write_text("municipality: Muiden\nlanguage: nl\n")
    for index in range(30):
        turn = (OLD, NEW, LATER).index(moment)
        if index % 6 < turn:
            continue
        day = f"{2025 + turn if index % 5 == 0 else 2025}-{index % 12 + 1:02}-28"
        contact = f"Zoë {turn if index % 7 == 0 else 0}"
        (folder / f"c{index}.yaml").write_text(CONTRACT.format(id=index, day=day, contact=contact), "utf-8")
    return folder


def exporting(source, out, moment):
    return ("export", "-C", source, "--output", out, "--as-of", moment, "--lang", "nl")


def contents(folder):
    return {path.name: path.read_bytes() if path.is_file() else b"no file" for path in folder.iterdir()}


def visible(files):
    """What a reader of the folder looks at."""
    return {name: data for name, data in files.items() if not name.startswith(".")}


def disagreement(folder):
    """What the ledger says otherwise than the calendars."""
    lines = (folder / LEDGER).read_text("utf-8").splitlines()
    space = uuid.UUID(lines[1])
    shown = {}
    for data in calendars(folder).values():
        for event in read_calendar(data).parts:
            found = (event.day, event.raw("SEQUENCE"), event.raw("DTSTAMP")[:8], event.text("SUMMARY"))
            if shown.setdefault(event.raw("UID"), found) != found:
                yield f"{found} in one calendar, {shown[event.raw('UID')]} in another"
    *entries, ending = [line for line in lines[HEADINGS:] if not line.startswith("calendar\t")]
    named = {line.split("\t")[1] for line in lines[HEADINGS:] if line.startswith("calendar\t")}
    if named != set(calendars(folder)):
        yield f"the ledger names {sorted(named ^ set(calendars(folder)))} otherwise"
    if ending != f"entries\t{len(entries)}":
        yield f"the ledger ends in {ending!r}"
    for line in entries:
        name, state, _, number, revised, day, moved, _, _, title = line.split("\t")
        uid = str(uuid.uuid5(space, name))
        if state == "gone":
            continue
        marks = {"moved": "VERPLAATST", "unknown": "DAG ONBEKEND", "cancelled": "VERVALLEN", "passed": "VERLOPEN"}
        marks |= {"done": "GEDAAN", "missed": "GEMIST"}
        found = shown.pop(uid, None)
        # Without a mark the title has another order of words.
        title = f"{marks[state]}: {title}" if state in marks else found and found[3]
        if found and found != (day, number, revised.replace("-", ""), title):
            yield f"the ledger has {line!r}"
        if (state == "moved" and moved == "-") or (state == "current" and moved != "-"):
            yield f"the ledger has {line!r}"
    for found in shown.values():
        yield f"not in the ledger: {found}"


# Killed


def killed(command, moment):
    """Starts an export and kills it when `moment` returns."""
    process = subprocess.Popen(
        [PROGRAM, *map(str, command)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    moment(process)
    process.send_signal(signal.SIGKILL)
    return process.wait()


def after(seconds):
    def moment(_):
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            pass

    return moment


def when_names_are_given(out, seconds):
    """Shortly after the promise of names has come."""

    def moment(process):
        while not (out / PROMISE).exists() and process.poll() is None:
            pass
        after(seconds)(process)

    return moment


def check_killed(tally, folder, kills):
    sources = {moment: register(folder / moment, moment) for moment in (OLD, NEW, LATER)}
    old, out = folder / "old", folder / "out"
    answered(*exporting(sources[OLD], old, OLD))

    def uninterrupted(*moments):
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(old, out)
        start = time.monotonic()
        for moment in moments:
            answered(*exporting(sources[moment], out, moment))
        return contents(out), time.monotonic() - start

    before, (expected, duration) = contents(old), uninterrupted(NEW)
    later = [uninterrupted(LATER)[0], uninterrupted(NEW, LATER)[0]]
    tally.check(
        "the two exports differ in most calendars",
        sum(before.get(name) != data for name, data in expected.items()) > 10,
    )
    tally.check("the ledger agrees with the calendars", disagreement(out))
    chance = random.Random(17)
    moments = [after(chance.uniform(0, 1.1 * duration)) for _ in range(kills - kills // 3)]
    # The names are given within moments, which chance alone would seldom hit.
    moments += [when_names_are_given(out, chance.uniform(0, 0.001)) for _ in range(kills // 3)]
    found, ends = [], {"early": 0, "while names were given": 0, "too late": 0}
    for turn, moment in enumerate(moments):
        shutil.rmtree(out)
        shutil.copytree(old, out)
        status = killed(exporting(sources[NEW], out, NEW), moment)
        left = contents(out)
        shown = visible(left)
        ends["too late" if status == 0 else "while names were given" if PROMISE in left else "early"] += 1
        for name in before.keys() | shown.keys():
            data = shown.get(name)
            if data not in (before.get(name), expected.get(name)):
                found.append(f"turn {turn}: {name} is neither old nor new")
            elif data and name.endswith(".ics") and not data.endswith(b"END:VCALENDAR\r\n"):
                found.append(f"turn {turn}: {name} is not whole")
        if PROMISE not in left and shown not in (before, expected):
            found.append(f"turn {turn}: some are old, some new, and nothing says so")
        if PROMISE in left and turn % 2:
            # It writes one calendar; the others get their names all the same.
            answered(*exporting(sources[NEW], out, NEW), "--audience", "college")
            if contents(out) != expected:
                found.append(f"turn {turn}: the next export of one calendar does not end what was begun")
        elif turn % 4 == 3:
            answered(*exporting(sources[LATER], out, LATER))
            if contents(out) not in later:
                found.append(f"turn {turn}: an export of a later day is not as if nothing had happened")
        else:
            answered(*exporting(sources[NEW], out, NEW))
            if contents(out) != expected:
                found.append(f"turn {turn}: the next export is not as if nothing had happened")
        if turn % 10 == 0:
            found += disagreement(out)
    print(f"        an export takes {duration:.2f} s; killed {ends}")
    tally.check(f"{len(moments)} exports are killed: whole calendars, and the next export makes them new", found)
    tally.check("before names were given and while they were", min(list(ends.values())[:2]) > 0)

    shutil.rmtree(out)
    found = []
    for _ in range(10):
        killed(exporting(sources[OLD], out, OLD), after(chance.uniform(0, duration)))
        found += [name for name, data in visible(contents(out) if out.exists() else {}).items() if data != before[name]]
    answered(*exporting(sources[OLD], out, OLD))
    tally.check("killed over an empty folder", [*found, *([] if contents(out) == before else ["not the same"])])


# Two at once


@contextmanager
def locked(folder):
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def check_together(tally, folder):
    source, out = register(folder / "source", OLD), folder / "out"
    command = exporting(source, out, OLD)
    answered(*command)
    before = contents(out)
    with locked(out):
        answer = run(*command, timeout=20)
    tally.check(
        "a second export at the same time is refused, and says why",
        [] if answer.status == 2 and "schrijft nu in" in answer.err.decode() else [answer],
    )
    tally.check("and touches nothing", contents(out) == before)
    with locked(out):
        answer = run(*command, "--dry-run", timeout=20)
    tally.check("a dry run needs not wait", [] if answer.status == 0 else [answer])
    processes = [
        subprocess.Popen(
            [PROGRAM, *map(str, command)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        for _ in range(12)
    ]
    ends = [(process.communicate()[1].decode(), process.returncode) for process in processes]
    wrong = [end for end in ends if end[1] != 0 and not (end[1] == 2 and "schrijft nu in" in end[0])]
    tally.check(
        "of twelve at once each writes or is refused",
        [*wrong, *([] if any(not end[1] for end in ends) else ["none wrote"])],
    )
    tally.check("and the calendars are the same", contents(out) == before)


# Ledgers that are not right


def with_field(index, value):
    def spoil(lines):
        fields = lines[6].split("\t")
        column = sum(len(field) + 1 for field in fields[:index]) + 1
        fields[index] = value
        lines[6] = "\t".join(fields)
        return lines, f"7:{column}"

    return spoil


def swapped(lines):
    lines[5], lines[6] = lines[6], lines[5]
    return lines, "7:1"


BROKEN = {
    "nothing in it": lambda lines: ([], "1:1"),
    "another first line": lambda lines: (["termijn-ledger 99", *lines[1:]], "1:1"),
    "no names of fields": lambda lines: (lines[:4] + lines[5:], "5:1"),
    "no as-of day": lambda lines: (lines[:2] + ["as-of\t", *lines[3:]], "3:1"),
    "another scope": lambda lines: (lines[:3] + ["scope\tpart", *lines[4:]], "4:1"),
    "a line cut off": lambda lines: (lines[:6] + [lines[6][:20]], "7:1"),
    "a line twice": lambda lines: (lines[:7] + lines[6:], "8:1"),
    "two lines in the wrong order": swapped,
    "the end cut off at a line": lambda lines: (lines[:7], "7:1"),
    "another number of entries": lambda lines: (lines[:-1] + ["entries\t1"], f"{len(lines)}:1"),
    "an empty line": lambda lines: (lines[:6] + [""] + lines[6:], "7:1"),
    "bytes that are no text": lambda lines: (lines[:6] + ["\udcff\udcfe\0"] + lines[7:], "7:1"),
    "no deadline": with_field(0, "nope"),
    "an unknown state": with_field(1, "perhaps"),
    "a day that is none": with_field(2, "2026-02-30"),
    "a number below nothing": with_field(3, "-1"),
    "a number too great for a calendar": with_field(3, "2147483648"),
    "a number too great for any": with_field(3, "9" * 40),
    "no day": with_field(5, ""),
    "a day that no calendar has": with_field(5, "9999-12-31"),
    "half a fingerprint": with_field(7, "fbfcf86e"),
    "line ends of another system": lambda lines: ([line + "\r" for line in lines], "1:1"),
    "conflicting changes": lambda lines: (lines[:6] + ["<<<<<<< ours"] + lines[6:], "7:1"),
}


def check_ledgers(tally, folder):
    source, out = register(folder / "source", OLD), folder / "out"
    answered(*exporting(source, out, OLD))
    before = contents(out)
    good = [line for line in before[LEDGER].decode().splitlines() if not line.startswith("calendar\t")]
    for what, spoil in BROKEN.items():
        lines, place = spoil(list(good))
        spoilt = "".join(line + "\n" for line in lines).encode("utf-8", "surrogateescape")
        (out / LEDGER).write_bytes(spoilt)
        problems = []
        for extra in ((), ("--force",), ("--dry-run",)):
            answer = run(*exporting(source, out, NEW), *extra, timeout=20)
            if answer.status != 2 or f"{LEDGER}:{place}: " not in answer.err.decode():
                problems.append(f"{place}: {answer}")
            if contents(out) != {**before, LEDGER: spoilt}:
                problems.append(f"{extra} touched something")
        tally.check(f"a ledger with {what} is refused at {place}", problems)
    (out / LEDGER).write_bytes(before[LEDGER])
    tally.check("put back, all is well", run(*exporting(source, out, OLD)).status == 0 and contents(out) == before)

    lines = [line.split("\t") for line in good]
    for fields in lines[HEADINGS:-1]:
        fields[3] = "2147483647"
        fields[4] = "9999-12-31"
        fields[7] = fields[7][::-1]
    (out / LEDGER).write_text("".join("\t".join(fields) + "\n" for fields in lines), "utf-8")
    answer = run(*exporting(source, out, NEW), timeout=20)
    written = {
        (event.raw("SEQUENCE"), event.raw("DTSTAMP")) for event in read_calendar(calendars(out)["termijnen.ics"]).parts
    }
    tally.check(
        "the greatest number and the last day are kept, within what a calendar can hold",
        [] if answer.status == 0 and written == {("2147483647", "30001230T000000Z")} else [answer, written],
    )

    for name, data in before.items():
        (out / name).write_bytes(data)
    (out / LEDGER).unlink()
    answer = run(*exporting(source, out, OLD), timeout=20)
    tally.check(
        "a ledger that is gone is missed",
        [] if answer.status == 0 and "ledger.txt ontbrak" in answer.err.decode() else [answer],
    )
    shown = {name: data for name, data in before.items() if name != LEDGER}
    tally.check("and made again from the calendars, which stay", {**contents(out), LEDGER: b""} == {**shown, LEDGER: b""})
    answer = run(*exporting(source, folder / "empty", OLD), timeout=20)
    tally.check(
        "but not in a new folder", [] if answer.status == 0 and "ledger" not in answer.err.decode() else [answer]
    )

    for what, make in [
        ("a folder", lambda path: path.mkdir()),
        ("a link to nothing", lambda path: path.symlink_to("nowhere")),
    ]:
        (out / LEDGER).unlink()
        make(out / LEDGER)
        answer = run(*exporting(source, out, OLD), timeout=20)
        tally.check(
            f"a ledger that is {what}",
            []
            if answer.status in (0, 2) and calendars(out) == {n: d for n, d in before.items() if n.endswith(".ics")}
            else [answer],
        )
        if (out / LEDGER).is_dir():
            (out / LEDGER).rmdir()
            (out / LEDGER).touch()
    (out / LEDGER).unlink()
    (out / LEDGER).write_bytes(before[LEDGER])

    (source / "register.yaml").write_text("municipality: Wassenaar\nlanguage: nl\n")
    answer = run(*exporting(source, out, OLD), timeout=20)
    said = "hoort bij de agenda's van een ander register" in answer.err.decode() and "--force" in answer.err.decode()
    tally.check("the ledger of another municipality is refused", [] if answer.status == 2 and said else [answer])
    tally.check("and nothing is touched", contents(out) == before)
    answer = run(*exporting(source, out, OLD), "--force", timeout=20)
    tally.check("unless it is forced", [] if answer.status == 0 else [answer])
    tally.check("which begins anew", disagreement(out))


# What lies in the folder


def check_remains(tally, folder):
    source, out = register(folder / "source", OLD), folder / "out"
    answered(*exporting(source, out, OLD))
    before = contents(out)
    outside = folder / "outside"
    outside.write_text("mine")
    promise = out / PROMISE

    def folder_in_it():
        promise.mkdir()
        (promise / "termijnen.ics").mkdir()

    def of_another_user():
        promise.mkdir()
        (promise / "termijnen.ics").write_text("theirs")
        os.chown(promise, 4711, 4711)

    def link_in_it():
        promise.mkdir()
        (promise / "termijnen.ics").symlink_to(outside)

    for what, make in {
        "that is a file": lambda: promise.write_text("termijnen.ics\n../outside\n"),
        "that is a link": lambda: promise.symlink_to(folder),
        "that holds a folder": folder_in_it,
        "that holds a link": link_in_it,
        **({"of another user": of_another_user} if os.geteuid() == 0 else {}),
    }.items():
        make()
        answer = run(*exporting(source, out, OLD), timeout=20)
        left = {name: data for name, data in contents(out).items() if name != PROMISE}
        calm = left == before and answer.status in (0, 2) and outside.read_text() == "mine"
        tally.check(
            f"a promise {what}", [] if calm and (answer.status == 0 or PROMISE in answer.err.decode()) else [answer]
        )
        if promise.is_dir() and not promise.is_symlink():
            shutil.rmtree(promise)
        promise.unlink(missing_ok=True)
    theirs = [".termijn-commit", ".cache.4711.tmp", ".termijn-new-mine", "contract-oud.ics", "termijnen_backup.ics"]
    for name in theirs:
        (out / name).write_text("STATUS:CANCELLED\n")
    (out / ".termijn-new-0123456789abcdef").mkdir()
    (out / ".termijn-new-0123456789abcdef" / "termijnen.ics").symlink_to(outside)
    answer = run(*exporting(source, out, OLD), timeout=20)
    left = contents(out)
    kept = all(left.pop(name, b"") == b"STATUS:CANCELLED\n" for name in theirs)
    tally.check("what an earlier run left behind goes, what others have stays", kept and left == before)
    for name in theirs:
        (out / name).unlink()
    (out / ".eigen.txt").write_text("mine")
    (out / "eigen.ics").write_text("mine")
    answer = run(*exporting(source, out, OLD), timeout=20)
    tally.check("and a link harms nobody", answer.status == 0 and outside.read_text() == "mine")
    tally.check(
        "the files of others stay",
        [(out / name).read_text() for name in (".eigen.txt", "eigen.ics") if (out / name).read_text() != "mine"],
    )


def check_crowded_disk(tally, folder):
    """A disk that becomes full at every point: the old calendars and the old ledger stay, and nothing else."""
    disk = folder / "disk"
    disk.mkdir(parents=True)
    source = register(folder / "source", OLD)
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)]
    if (
        not shutil.which("mount")
        or subprocess.run(mount, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode
    ):
        tally.skip("a disk that becomes full", "no disk can be mounted here")
        return
    try:
        out = disk / "out"
        answered(*exporting(source, out, OLD))
        before = contents(out)
        problems, ends = [], []
        free = os.statvfs(disk).f_bavail * 4096
        for room in range(0, 1_200_000, 60_000):
            filler = disk / "filler"
            filler.write_bytes(bytes(max(0, free - room)))
            answer = run(*exporting(source, out, OLD), timeout=20)
            ends.append(answer.status)
            if answer.status not in (0, 2) or contents(out) != before:
                problems.append(f"{room}: {answer}")
            filler.unlink()
        tally.check(f"a disk with less and less room: {ends.count(2)} of {len(ends)} refused", problems)
        tally.check("some were, some not", 0 in ends and 2 in ends)
    finally:
        tool("umount", disk)


def main():
    tally = Tally()
    with temporary_folder() as folder:
        check_killed(tally, folder / "killed", int(sys.argv[1]) if len(sys.argv) > 1 else 150)
        check_together(tally, folder / "together")
        check_ledgers(tally, folder / "ledgers")
        check_remains(tally, folder / "remains")
        check_crowded_disk(tally, folder / "crowded")
    tally.finish()


if __name__ == "__main__":
    main()
