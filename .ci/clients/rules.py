"""Has real programs read the examples of every rule of `check-calendar`.

All of them must accept each example that is right, and those that a rule says refuse the file, or skip the event, must
do so with the example that is wrong.
"""

import logging
import re
import subprocess
import tempfile
import warnings
from pathlib import Path

import icalendar
import ics
import vobject
from ical.calendar_stream import IcsCalendarStream

from harness import Tally, answered

# Each gives whether it takes the file; what it throws is a refusal.


def with_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    return not any(part.errors for part in calendar.walk())


def with_vobject(text):
    return next(vobject.readComponents(text)).validate(raiseException=True)


def with_ics(text):
    return ics.Calendar(text) is not None


def with_ical(text):
    return IcsCalendarStream.calendar_from_ics(text) is not None


def takes(reader, text):
    try:
        return bool(reader(text))
    except Exception:  # Whatever a library throws, it has refused the file.
        return False


def with_calcurse(text):
    """Whether calcurse keeps as many events and to-dos as there are."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "calendar.ics"
        path.write_text(text, "utf-8", newline="")
        subprocess.run(
            ["calcurse", "-D", f"{folder}/data", "-i", path],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=20,
            check=False,
        )
        kept = [Path(folder) / "data" / name for name in ("apts", "todo")]
        lines = sum(len(file.read_text("utf-8", "replace").splitlines()) for file in kept if file.exists())
        return lines >= len(re.findall(r"^BEGIN:V(?:EVENT|TODO)\r?$", text, re.MULTILINE))


def with_sabre(text):
    script = """
        require "/usr/share/php/Sabre/VObject/autoload.php";
        Sabre\\VObject\\Reader::read(stream_get_contents(STDIN));
    """
    done = subprocess.run(["php", "-r", script], input=text.encode(), capture_output=True, timeout=60, check=False)
    return done.returncode == 0 and b"Fatal error" not in done.stdout + done.stderr


READERS = {
    "python icalendar": with_icalendar,
    "vobject": with_vobject,
    "ics.py": with_ics,
    "Home Assistant": with_ical,
    "calcurse": with_calcurse,
    "Nextcloud (sabre)": with_sabre,
}


def claimed(rule):
    """The programs of which the rule says that they refuse the file or skip the event, without a condition."""
    for line in rule["clients"]:
        programs, _, what = line.partition(": ")
        if re.fullmatch(r"refuses? the file|skips? the event", what):
            yield from (name for name in re.split(r", (?![^(]*\))", programs) if name in READERS)


def main():
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    tally = Tally()
    rules = answered("check-calendar", "--explain", "all", "--format", "json", "--lang", "en").json["rules"]
    false, unseen, also = [], [], []
    for rule in rules:
        claims = set(claimed(rule))
        for name, reader in READERS.items():
            right = rule["good"] is None or len(rule["good"]) > 100_000 or takes(reader, rule["good"])
            if not right:
                false.append(f"{name}: {rule['code']}")
            if rule["bad"] is None or len(rule["bad"]) > 100_000:
                continue
            refused = not takes(reader, rule["bad"])
            if name in claims and not refused:
                unseen.append(f"{name}: {rule['code']}")
            if name not in claims and refused and right:
                also.append(f"{name}: {rule['code']}")
    tally.check("what is right is taken by all", false)
    tally.check("what is claimed of programs is so", unseen)
    for line in sorted(also):
        print(f"  also  {line}")
    tally.finish()


if __name__ == "__main__":
    main()
