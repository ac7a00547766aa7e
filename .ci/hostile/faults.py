"""Disks that fail: each call that opens, lists, writes, confirms or renames fails once, in every command that writes;
and programs that are killed at each of these calls.

Afterwards a folder holds the old or the new, whole, or says which is which; the status and the words are true; the next
run makes everything new; and nothing is left over. `faults.py COUNT` tries more of the calls of each run than a
minute allows.
"""

import os
import random
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from harness import PROGRAM, Tally, answered, run, temporary_folder

CALLS = {
    "openat": ["EACCES", "EIO", "EMFILE"],
    "getdents64": ["EIO"],
    "read": ["EIO"],
    "write": ["ENOSPC", "EIO"],
    "fsync": ["EIO", "ENOSPC"],
    "rename": ["EIO", "EACCES"],
    "renameat2": ["EINVAL", "EACCES"],
    "mkdir": ["ENOSPC", "EACCES"],
    "unlink": ["EIO"],
    "rmdir": ["EIO"],
    "fchmod": ["EPERM"],
    "flock": ["ENOLCK", "EIO"],
    "newfstatat": ["EIO", "EACCES"],
}
CONTRACT = (
    "id: c{id}\ntitle: Contract {id}\nterm: {{start: 2020-01-01, last-day: 202{year}-12-31}}\naudience: [raad]\n"
    "extensions: [{{by: silence, times: 2, duration: P1Y, notice: P3M}}]\n"
)


def register(folder, year):
    folder.mkdir(parents=True)
    (folder / "register.yaml").write_text("municipality: Muiden\nlanguage: nl\nas-of: 2024-01-01\n")
    for index in range(3):
        (folder / f"c{index}.yaml").write_text(CONTRACT.format(id=index, year=year))
    return folder


def contents(folder):
    """Everything under a folder, by its path; links and folders as such."""
    return {
        str(path.relative_to(folder)): os.readlink(path) if path.is_symlink() else path.is_dir() or path.read_bytes()
        for path in sorted(folder.rglob("*"))
    }


def copied(source, goal):
    shutil.rmtree(goal, ignore_errors=True)
    shutil.copytree(source, goal, symlinks=True)


# What `undo` takes back stands in a file whose name is hidden, and which is as much an answer as the others.
DECISIONS = ".termijn-decisions"


def own(path):
    """Whether a call is about the folders of the check rather than the program's own libraries."""
    return "/place" in re.sub(r"AT_FDCWD<[^>]*>", "", path)


class Scenario:
    """A command, the folder in which it works, and what that folder holds before and after it."""

    def __init__(self, name, folder, command, prepare, always=()):
        self.name, self.folder, self.always = name, folder, always
        self.start, self.command = folder / "start", command
        self.start.mkdir(parents=True)
        prepare(self.start)
        self.old = contents(self.start)
        place = self.place("plain")
        answered(*self.arguments(place), cwd=place)
        self.new = contents(place)
        shutil.rmtree(place)

    def place(self, name):
        place = self.folder / f"place-{name}"
        copied(self.start, place)
        return place

    def arguments(self, place):
        return [str(word).replace("PLACE", str(place)) for word in self.command]

    def counts(self):
        """How often the command makes each call: as `(first, last)` of those that are about its own folders."""
        place = self.place("count")
        trace = self.folder / "trace"
        calls = ",".join(CALLS)
        strace(["-f", "-y", "-o", trace, "-e", f"trace={calls}", *self.always], self.arguments(place), place)
        found, seen = {}, {}
        for line in trace.read_text(errors="replace").splitlines():
            match = re.match(r"(?:\d+ +)?(\w+)\((.*)", line)
            if not match:
                continue
            call = match[1]
            seen[call] = seen.get(call, 0) + 1
            if own(match[2]):
                found.setdefault(call, []).append(seen[call])
        shutil.rmtree(place)
        return found

    def fault(self, call, error, number):
        """What is wrong after one call failed once, or after the program was killed at it."""
        place = self.place(f"{call}-{error}-{number}")
        try:
            return list(self.problems(place, call, error, number))
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def problems(self, place, call, error, number):
        what = f"{self.name}: {call} {error} at {number}"
        status, err = strace(
            ["-f", "-o", "/dev/null", "-e", f"trace={call},renameat2", *self.always, *injected(call, error, number)],
            self.arguments(place),
            place,
        )
        left = contents(place)
        visible = {
            name: data
            for name, data in left.items()
            if not any(part.startswith(".") for part in Path(name).parts[:-1])
            and (Path(name).name == DECISIONS or not Path(name).name.startswith("."))
        }
        if error == "KILL":
            if status == 0:
                return
            # A site is swapped as a whole; between the files of other folders a promise keeps the balance.
            if self.name == "site" and visible not in (self.old, self.new):
                yield f"{what}: neither the old site nor the new"
        elif status not in (0, 2):
            yield f"{what}: status {status}: {err[-200:]!r}"
        if self.always and error == "KILL" and "site" not in visible:
            # Where folders cannot change places there is a moment without a site; the next run has it all.
            visible = self.old
        for name in self.old.keys() | self.new.keys() | visible.keys():
            if visible.get(name) not in (self.old.get(name), self.new.get(name)):
                yield f"{what}: {name} is neither old nor new"
        is_old, is_new = visible == self.old, visible == self.new
        if status == 0 and not is_new:
            yield f"{what}: said to be done, and is not: {err[-200:]!r}"
        if status == 2 and not err.strip():
            yield f"{what}: no words"
        said = "nieuw" in err or "new" in err
        if status == 2 and not is_old and not said:
            yield f"{what}: not as it was, and not told: {err[-200:]!r}"
        if status == 2 and is_old and self.old != self.new and re.search(r"wat er staat is nieuw|what is there is new", err):
            yield f"{what}: said to be new, and is old"
        again = run(*self.arguments(place), cwd=place, timeout=60)
        after = contents(place)
        # A decision that was recorded is not recorded again, and one that was taken back not taken back.
        if again.status != 0 and not (is_new and again.status == 64):
            yield f"{what}: the next run: {again}"
        if after != self.new:
            wrong = sorted(name for name in self.new.keys() | after.keys() if self.new.get(name) != after.get(name))
            yield f"{what}: after the next run: {wrong}"


def injected(call, error, number):
    return ["-e", f"inject={call}:{'signal' if error == 'KILL' else 'error'}={error}:when={number}"]


def strace(options, arguments, place):
    done = subprocess.run(
        ["strace", *map(str, options), PROGRAM, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd=place,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stderr.decode(errors="replace")


def scenarios(folder):
    def exported(start):
        register(start / "earlier", 4)
        answered("export", "-C", start / "earlier", "--output", start / "out", "--as-of", "2023-12-01")
        (start / "out" / "termijnen-eigen.ics").write_text("mine")
        shutil.rmtree(start / "earlier")
        register(start / "contracts", 5)

    def decided(start):
        register(start / "contracts", 4)

    def undone(start):
        decided(start)
        answered("decide", "c1/notice/1=received@2024-02-01", "-C", start / "contracts")

    def reported(start):
        register(start / "contracts", 4)
        (start / "out.md").write_text("old")

    def published(start):
        register(start / "contracts", 4)
        answered("site", "-C", start / "contracts", "--output", start / "site", "--as-of", "2023-12-01")

    yield Scenario("export", folder / "export", ["export", "--output", "PLACE/out", "-C", "PLACE/contracts"], exported)
    yield Scenario(
        "decide",
        folder / "decide",
        ["decide", "c1/notice/1=received@2024-02-01", "-C", "PLACE/contracts"],
        decided,
    )
    yield Scenario("undo", folder / "undo", ["undo", "--yes", "-C", "PLACE/contracts"], undone)
    yield Scenario(
        "report",
        folder / "report",
        ["report", "2024", "--format", "md", "--output", "PLACE/out.md", "-C", "PLACE/contracts"],
        reported,
    )
    yield Scenario(
        "site in two steps",
        folder / "two",
        ["site", "--output", "PLACE/site", "-C", "PLACE/contracts"],
        published,
        ["-e", "inject=renameat2:error=EINVAL"],
    )
    yield Scenario("site", folder / "site", ["site", "--output", "PLACE/site", "-C", "PLACE/contracts"], published)


def main():
    tally = Tally()
    if not shutil.which("strace"):
        tally.skip("disks that fail", "strace is not here")
        return tally.finish()
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 240
    chance = random.Random(int(os.environ.get("SEED", "20241116")))
    with temporary_folder() as folder:
        for scenario in scenarios(folder):
            faults = [
                (call, error, number)
                for call, numbers in scenario.counts().items()
                for error in [*CALLS[call], "KILL"]
                if call != "renameat2" or not scenario.always
                for number in numbers
            ]
            chosen = faults if len(faults) <= most // 6 else chance.sample(faults, most // 6)
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                found = [problem for part in pool.map(lambda fault: scenario.fault(*fault), chosen) for problem in part]
            kills = sum(error == "KILL" for _, error, _ in chosen)
            tally.check(f"{scenario.name}: {len(chosen)} of {len(faults)} faults, {kills} of them kills", found)
    return tally.finish()


if __name__ == "__main__":
    main()
