"""Exports under valgrind: what libical was given is freed, once, and nothing is read or written that is not owned.

The memory of the Swift runtime stays reachable until the program ends; swift.supp says what it looks at beside that.
"""

import re
from pathlib import Path

from harness import REGISTER, Tally, answered, calendars, hostile_register, run, temporary_folder

VALGRIND = (
    "valgrind",
    "--leak-check=full",
    "--errors-for-leak-kinds=definite",
    "--error-exitcode=9",
    "--num-callers=40",
    f"--suppressions={Path(__file__).with_name('swift.supp')}",
)


def check(tally, what, *arguments):
    answer = run("export", *arguments, prefix=VALGRIND, timeout=300)
    said = answer.err.decode(errors="replace")
    allocated = re.search(r"total heap usage: ([\d,]+) allocs", said)
    tally.check(
        f"{what}: no error, {allocated[1] if allocated else 'no'} blocks", [] if answer.status == 0 else [answer]
    )
    lost = re.search(r"definitely lost: ([\d,]+) bytes", said)
    # valgrind leaves the line out where no block was left at all.
    none_left = "no leaks are possible" in said
    tally.check(f"{what}: nothing is lost", none_left or (lost is not None and lost[1] == "0"))


def main():
    tally = Tally()
    with temporary_folder() as folder:
        out, hostile = folder / "out", hostile_register(folder / "hostile")
        check(tally, "the register", "-C", REGISTER, "--output", out)
        expected = calendars(out)
        answered("export", "-C", REGISTER, "--output", folder / "again")
        tally.check("the calendars are as always", expected == calendars(folder / "again"))
        check(tally, "once more, with what went", "-C", REGISTER, "--output", out, "--as-of", "2021-06-01")
        check(
            tally, "hostile texts", "-C", hostile, "--output", folder / "b", "--reminders", "both", "--profile", "todo"
        )
    tally.finish()


if __name__ == "__main__":
    main()
