"""Has Evolution's calendar server import the calendar, import it again, and subscribe to it.

Runs itself again with Debian's Python under a message bus of its own, since only that Python has the server's library.
"""

import os
import subprocess
import sys
import time

from changing import moments, problems, seen, served_moments
from harness import REGISTER, Tally, difference, export, essence, read_calendar, temporary_folder

SECONDS = 30


def with_a_bus():
    """Runs the script under a message bus and in a home of its own, and gives its status."""
    with temporary_folder() as home:
        (home / "run").mkdir(mode=0o700)
        private = {"HOME": home, "XDG_RUNTIME_DIR": home / "run", "TERMIJN_BUS": "1"}
        settings = {"GIO_USE_VFS": "local", "GSETTINGS_BACKEND": "memory", "TZ": "Europe/Amsterdam"}
        command = ["dbus-run-session", "--", "/usr/bin/python3", __file__]
        known = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env={**known, **settings, **{name: str(value) for name, value in private.items()}},
            timeout=240,
            check=False,
        )
    said = [line for line in done.stderr.decode(errors="replace").splitlines() if not line.startswith("dbus-daemon")]
    print("\n".join([*said, done.stdout.decode(errors="replace").rstrip("\n")]))
    return done.returncode


class Server:
    """Evolution's calendar server."""

    def __init__(self):
        import gi

        gi.require_version("ECal", "2.0")
        gi.require_version("EDataServer", "1.2")
        gi.require_version("ICalGLib", "3.0")
        from gi.repository import ECal, EDataServer, GLib, ICalGLib

        self.ecal, self.server, self.glib, self.ical = ECal, EDataServer, GLib, ICalGLib
        self.registry = EDataServer.SourceRegistry.new_sync(None)

    def calendar(self, name, address=None):
        """A calendar on this machine, or a subscription to an address."""
        source = self.server.Source.new_with_uid(name, None)
        source.set_display_name(name)
        source.get_extension("Calendar").set_backend_name("webcal" if address else "local")
        if address:
            source.get_extension("Security").set_method("none")
            source.get_extension("WebDAV Backend").set_uri(self.glib.Uri.parse(address, self.glib.UriFlags.NONE))
        self.registry.commit_source_sync(source, None)
        source = until(lambda: self.turned() or self.registry.ref_source(name))
        return self.ecal.Client.connect_sync(source, self.ecal.ClientSourceType.EVENTS, 5, None)

    def turned(self):
        self.glib.MainContext.default().iteration(False)

    def imports(self, calendar, path):
        """As the program does it when a file is opened: as something published, whatever is there of it."""
        parsed = self.ical.Component.new_from_string(path.read_bytes().decode("utf-8"))
        parsed.set_method(self.ical.PropertyMethod.PUBLISH)
        calendar.receive_objects_sync(parsed, self.ecal.OperationFlags.NONE, None)

    def events(self, calendar):
        """The events as they are shown."""
        _, components = calendar.get_object_list_as_comps_sync("#t", None)
        return [seen(read_calendar(component.get_as_string().encode("utf-8"))) for component in components]


def until(found):
    """What `found` gives, once it gives something."""
    end = time.monotonic() + SECONDS
    while not (value := found()) and time.monotonic() < end:
        time.sleep(0.02)
    return value


def check_import(tally, server, folder):
    calendar = server.calendar("import")
    done = moments(folder)
    cancelled = done[1].expected["vervalt/term-end/0"]
    for moment in done:
        server.imports(calendar, moment.path)
        found = server.events(calendar)
        # An import takes nothing away.
        but = () if moment is done[0] or cancelled in moment.expected.values() else (cancelled,)
        tally.check(f"imported, {moment.name}", problems(moment, found, but=but))


def check_subscription(tally, server, folder):
    calendar = None
    for address, termijn, moment in served_moments(folder):
        if calendar is None:
            calendar = server.calendar("subscription", address)
        calendar.refresh_sync(None)
        found = []

        def settled():
            found[:] = server.events(calendar)
            return not list(problems(moment, found))

        until(settled)
        tally.check(f"subscribed, {moment.name}", problems(moment, found))
        told = termijn.log.count(b" feed 304 ")
        calendar.refresh_sync(None)
        until(lambda: termijn.log.count(b" feed 304 ") > told)
        tally.check(f"and nothing is sent again, {moment.name}", termijn.log.count(b" feed 304 ") > told)


def check_register(tally, server, folder):
    data = export(REGISTER, folder / "out")["termijnen.ics"]
    calendar = server.calendar("register")
    for time_ in ("first", "second"):
        server.imports(calendar, folder / "out/termijnen.ics")
        found = server.events(calendar)
        sent = read_calendar(data).parts
        tally.check(f"{len(sent)} events of the register after the {time_} import", len(found) == len(sent))
        tally.check(
            "days, titles, texts and alarms",
            difference(
                sorted(
                    (part.day, part.text("SUMMARY"), essence(part.text("DESCRIPTION")), len(part.parts))
                    for part in sent
                ),
                sorted((event.day, event.title, essence(event.text), len(event.alarms)) for event in found),
            ),
        )


def main():
    if "TERMIJN_BUS" not in os.environ:
        sys.exit(with_a_bus())
    tally = Tally()
    with temporary_folder() as folder:
        server = Server()
        check_import(tally, server, folder / "import")
        check_subscription(tally, server, folder / "subscription")
        check_register(tally, server, folder / "register")
    tally.finish()


if __name__ == "__main__":
    main()
