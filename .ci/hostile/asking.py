"""A person at a terminal: what `import` asks, what it makes of the answers, and what it writes where."""

import os
import pty
import select
import time

from harness import PROGRAM, Tally, temporary_folder

LIST = "Naam,Start,Einde\nA,01/02/2023,01/07/2025\nB,03/04/2023,01/01/2026\n"


def at_terminal(folder, typed, *arguments):
    """Runs the program at a terminal of its own; types the next line each time that it waits. Gives status and screen."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execv(PROGRAM, [PROGRAM, *arguments])
    screen, left, end = b"", list(typed), time.monotonic() + 60
    while time.monotonic() < end:
        if select.select([terminal], [], [], 1)[0]:
            try:
                piece = os.read(terminal, 4096)
            except OSError:
                break
            if not piece:
                break
            screen += piece
        elif left:
            line = left.pop(0)
            os.write(terminal, b"\x04" if line is None else line.encode() + b"\n")
    else:
        os.kill(child, 9)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.close(terminal)
    return status, screen.decode(errors="replace"), left


def main():
    tally = Tally()
    with temporary_folder() as folder:
        (folder / "lijst.csv").write_text(LIST)
        command = ("import", "lijst.csv", "--lang", "nl")

        status, screen, left = at_terminal(folder, ["x", "1", "1", "2"], *command, "-C", "een", "--columns", "k.yaml")
        kept = (folder / "k.yaml").read_text()
        tally.check("a wrong answer is asked for again", "Typ 1 tot en met 2." in screen)
        tally.check("an answer brings the next question", not left and "welke dag staat daar" in screen and status == 0)
        tally.check(
            "the answers stand in the file of --columns",
            [] if kept.count("day-month") == 2 and "exclusive" in kept and "k.yaml" in screen else [kept],
        )
        tally.check("they count", "last-day: 2025-06-30" in (folder / "een/lijst/a.yaml").read_text())

        status, screen, left = at_terminal(folder, ["1"], *command, "-C", "twee", "--columns", "k.yaml")
        tally.check("what was answered is asked no more", status == 0 and left == ["1"])
        tally.check("and the file stays as it was", (folder / "k.yaml").read_text() == kept)

        status, screen, left = at_terminal(folder, ["", None], *command, "-C", "drie")
        tally.check("what is left open is told", status == 0 and "Op twee manieren te lezen" in screen)

        status, screen, left = at_terminal(folder, ["1", ""], *command, "--dry-run", "--columns", "nieuw.yaml")
        tally.check("looking writes nothing", not (folder / "nieuw.yaml").exists() and "day-month" in screen)

        (folder / "vast.yaml").write_text("{last-day: {Tot: exclusive}}\n")
        status, screen, left = at_terminal(folder, ["1", ""], *command, "-C", "vier", "--columns", "vast.yaml")
        tally.check("a file without room stays, and says so", "is niet veranderd" in screen and status == 0)

        (folder / "lijst.csv").write_text(LIST.replace("01/01/2026", "01/01/2027"))
        again = (*command, "-C", "een", "--columns", "k.yaml", "--update")
        file = folder / "een/lijst/b.yaml"
        status, screen, left = at_terminal(folder, ["n"], *again)
        tally.check("no is no", status == 2 and "2025-12-31" in file.read_text())
        status, screen, left = at_terminal(folder, ["j"], *again)
        tally.check("yes is yes", status == 0 and "2026-12-31" in file.read_text() and "+" in screen)
    tally.finish()


main()
