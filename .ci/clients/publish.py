"""Lets `termijn publish` follow a change on three CalDAV servers, while others change things there and runs are ended."""

import http.server
import os
import re
import signal
import subprocess
import threading
import time
import urllib.error
import urllib.request
import xml.etree.ElementTree as ElementTree
from contextlib import contextmanager
from pathlib import Path

from changing import FIRST, moments, problems, seen
from harness import PROGRAM, REGISTER, Tally, answered, read_calendar, run, temporary_folder
from serving import free_port, started

HERE = Path(__file__).parent
# A user that every server knows, by its own way of asking who is there.
USER, PASSWORD = "admin", "admin"


class Collection:
    """A calendar on a server, as another program sees it."""

    def __init__(self, root, path, *, digest=False):
        self.root, self.path = root, path
        passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
        passwords.add_password(None, root, USER, PASSWORD)
        kind = urllib.request.HTTPDigestAuthHandler if digest else urllib.request.HTTPBasicAuthHandler
        self.opener = urllib.request.build_opener(kind(passwords), urllib.request.ProxyHandler({}))

    @property
    def url(self):
        return self.root + self.path

    def ask(self, method, path="", body=None, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        asked = urllib.request.Request(self.url + path, data=body, method=method, headers=headers)
        try:
            with self.opener.open(asked, timeout=60) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def etags(self):
        """The tag of each resource by its name."""
        body = b'<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>'
        _, listing = self.ask("PROPFIND", body=body, Depth="1", Content_Type="application/xml")
        found = {}
        for item in ElementTree.fromstring(listing).findall("{DAV:}response"):
            name = item.findtext("{DAV:}href").rstrip("/").rpartition("/")[2]
            if name.endswith(".ics"):
                found[name] = item.findtext(".//{DAV:}getetag")
        return found

    def own(self):
        return {name: tag for name, tag in self.etags().items() if name.startswith("termijn-")}

    def events(self):
        """Each event of ours, by the name of its resource."""
        return {name: read_calendar(self.ask("GET", name)[1]).parts[0] for name in self.own()}

    def titles(self):
        return sorted(event.text("SUMMARY") for event in self.events().values())


@contextmanager
def radicale(folder):
    port = free_port()
    folder.mkdir()
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n")
    options = ["--auth-type", "htpasswd", "--auth-htpasswd-filename", folder / "users", "--auth-htpasswd-encryption", "plain"]
    address = ["--server-hosts", f"127.0.0.1:{port}", "--storage-filesystem-folder", folder / "storage", "--auth-delay", "0"]
    with started(["radicale", "--config", os.devnull, *options, *address], port, folder / "log") as root:
        collection = Collection(root, f"/{USER}/termijnen/")
        collection.ask("MKCALENDAR")
        yield collection


@contextmanager
def xandikos(folder):
    port = free_port()
    folder.mkdir()
    command = ["xandikos", "--defaults", "-d", folder / "data", "-l", "127.0.0.1", "-p", port]
    with started(command, port, folder / "log") as root:
        yield Collection(root, "/user/calendars/calendar/")


@contextmanager
def sabre(folder):
    port = free_port()
    folder.mkdir()
    tables = Path("/usr/share/doc/php-sabre-dav/examples/sql")
    files = [next(tables.glob(f"sqlite.{name}.sql*")) for name in ("calendars", "principals", "users", "locks")]
    environment = {**os.environ, "SABRE_DATA": str(folder / "data")}
    subprocess.run(
        ["php", HERE / "sabre.php"], check=True, env={**environment, "SABRE_TABLES": " ".join(map(str, files))}
    )
    os.environ["SABRE_DATA"] = environment["SABRE_DATA"]
    with started(["php", "-S", f"127.0.0.1:{port}", HERE / "sabre.php"], port, folder / "log") as root:
        collection = Collection(root, f"/calendars/{USER}/termijnen/", digest=True)
        collection.ask("MKCALENDAR")
        yield collection


def publish(url, register, out, *arguments, user=USER, password=PASSWORD, **options):
    environment = {"TERMIJN_USER": user, "TERMIJN_PASSWORD": password}
    return run("publish", url, "-C", register, "--output", out, *arguments, env=environment, **options)


def counts(answer):
    """What a run says that it did: new, changed, gone, unchanged."""
    return tuple(
        int(match[1]) if (match := re.search(rf"(\d+) {word}\b", answer.text)) else 0
        for word in ("new", "changed", "gone", "unchanged")
    )


def check_following(tally, collection, folder):
    """A register changes four times; what stands on the server is what an export holds."""
    register, out = folder / "moments/register", folder / "published"
    before = {}
    for moment in moments(folder / "moments"):
        for path in register.iterdir():
            path.unlink()
        for file, text in moment.files.items():
            (register / file).write_text(text, "utf-8")
        answer = publish(collection.url, register, out, "--as-of", moment.day)
        tally.check(f"{moment.name}: published", [] if answer.status == 0 else [answer])
        events = collection.events()
        tally.check(f"{moment.name}: the same events", problems(moment, [seen(event) for event in events.values()]))
        tags = collection.own()
        same = {name for name in tags if before.get(name) == tags[name]}
        tally.check(f"{moment.name}: only what changed was sent", counts(answer)[3] == len(same))
        again = publish(collection.url, register, out, "--as-of", moment.day)
        wrong = [] if again.status == 0 and counts(again)[:3] == (0, 0, 0) else [again, again.text]
        tally.check(f"{moment.name}: nothing is sent twice", wrong or ([] if collection.own() == tags else ["new tags"]))
        before = tags
    return register, out, moment.day


def check_others(tally, collection, register, out, day):
    """What somebody else does in the same calendar."""
    def again(*arguments):
        return publish(collection.url, register, out, "--as-of", day, *arguments)

    foreign = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//\r\nBEGIN:VEVENT\r\nUID:vakantie\r\n"
        b"DTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260701\r\nSUMMARY:Vakantie\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    text = "text/calendar; charset=utf-8"
    collection.ask("PUT", "vakantie.ics", foreign, Content_Type=text, If_None_Match="*")
    titles = collection.titles()
    name = min(collection.own())
    body = collection.ask("GET", name)[1]
    mine = re.sub(rb"SUMMARY:.*", b"SUMMARY:Van mij\r", body, count=1)
    collection.ask("PUT", name, mine, Content_Type=text)
    answer = again()
    wrong = [] if answer.status == 1 and b"Somebody else changed this" in answer.err else [answer]
    tally.check("what somebody changed stays, and is told of", wrong)
    tally.check("and stands there", any(title.startswith("Van mij") for title in collection.titles()))
    answer = again("--overwrite")
    tally.check("until it is overwritten", [] if answer.status == 0 and collection.titles() == titles else [answer])
    collection.ask("DELETE", name)
    answer = again()
    wrong = [] if answer.status == 0 and b"it was put back" in answer.err else [answer]
    tally.check("what somebody took away is put back", wrong or ([] if collection.titles() == titles else ["lacking"]))
    lists = list(Path(out).glob("published-*.txt"))
    tally.check("the list is for its owner alone", [oct(path.stat().st_mode) for path in lists if path.stat().st_mode & 0o77])
    for path in lists:
        path.unlink()
    extra = f"termijn-{name[8:16]}-00000000-0000-5000-8000-000000000000.ics"
    stray = re.sub(rb"UID:.*", b"UID:00000000-0000-5000-8000-000000000000\r", body, count=1)
    collection.ask("PUT", extra, stray, Content_Type=text)
    answer = again()
    wrong = [] if answer.status == 0 and counts(answer)[2] == 1 else [answer, answer.text]
    tally.check("without its list it knows its own by name", wrong or ([] if collection.titles() == titles else ["other"]))
    answer = again()
    tally.check("and the next run sends nothing", [] if counts(answer)[:3] == (0, 0, 0) else [answer.text])
    tally.check("what others added is still there", "vakantie.ics" in collection.etags())


def check_kills(tally, collection, folder):
    """Runs are killed at any moment; the next one completes."""
    url, out = collection.url, folder / "killed"
    day = "2020-11-30"
    before = set(collection.own())
    killed = 0
    for number in range(12):
        process = subprocess.Popen(
            [PROGRAM, "publish", url, "-C", REGISTER, "--output", out, "--as-of", day, "--force"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, "TERMIJN_USER": USER, "TERMIJN_PASSWORD": PASSWORD},
        )
        time.sleep(0.15 + 0.05 * number)
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            killed += 1
        process.wait()
    answer = publish(url, REGISTER, out, "--as-of", day, "--force")
    expected = sorted(part.text("SUMMARY") for part in read_calendar((out / "termijnen.ics").read_bytes()).parts)
    tally.check(f"complete after {killed} kills", [] if answer.status == 0 else [answer])
    found = sorted(event.text("SUMMARY") for name, event in collection.events().items() if name not in before)
    tally.check("with each event once", found == expected)


class Answering(http.server.BaseHTTPRequestHandler):
    """Answers every request with the status of the server, or not at all."""

    def do_PROPFIND(self):
        status = self.server.status
        if status is None:
            time.sleep(5)
            return
        self.send_response(status)
        self.send_header("Location", "https://elders.example.org/agenda/")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def check_answers(tally, folder):
    """What goes wrong before anything is sent, in words that tell what to do."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/a/"
    register = folder / "small"
    register.mkdir()
    for name, text in FIRST.items():
        (register / name).write_text(text, "utf-8")
    cases = [
        (401, b"TERMIJN_USER"), (403, b"right to write"), (404, b"make the calendar"), (405, b"no CalDAV server"),
        (200, b"no CalDAV server"), (301, b"https://elders.example.org/agenda/"), (500, b"again later"),
        (503, b"again later"), (507, b"no room"), (None, b"has not answered in 1 seconds"),
    ]
    for status, words in cases:
        server.status = status
        answer = publish(url, register, folder / "small-out", "--as-of", "2026-01-05", "--time-limit", "1")
        tally.check(f"{status}: a message with a way out", [] if answer.status == 2 and words in answer.err else [answer])
    server.shutdown()
    server.server_close()
    answer = publish(url, register, folder / "small-out", "--as-of", "2026-01-05")
    tally.check("nobody listens", [] if answer.status == 2 and b"cannot be reached" in answer.err else [answer])
    for url, words in [
        ("http://example.org/a/", b"--insecure"), ("https://jan:geheim@example.org/", b"TERMIJN_PASSWORD"),
        ("example.org", b"https://"),
    ]:
        answer = publish(url, register, folder / "small-out")
        wrong = [] if answer.status == 64 and words in answer.err and b"geheim" not in answer.err else [answer]
        tally.check(f"{url} is refused", wrong)
    secret = folder / "secret"
    secret.write_text(f"{USER}\n{PASSWORD}\n")
    for mode, status in ((0o644, 2), (0o600, 2)):
        secret.chmod(mode)
        answer = publish("http://127.0.0.1:1/", register, folder / "small-out", "--credentials", secret, "--as-of", "2026-01-05")
        words = b"chmod 600" if mode == 0o644 else b"cannot be reached"
        tally.check(f"a file with mode {mode:o}", [] if answer.status == status and words in answer.err else [answer])


def main():
    tally = Tally()
    with temporary_folder() as folder:
        check_answers(tally, folder)
        for server in (radicale, xandikos, sabre):
            print(server.__name__)
            with server(folder / server.__name__) as collection:
                if server is not xandikos:
                    answer = publish(collection.url, REGISTER, folder / "wrong", password="x")
                    tally.check("a wrong password", [] if answer.status == 2 and b"401" in answer.err else [answer])
                inside = folder / f"{server.__name__}-files"
                inside.mkdir()
                check_others(tally, collection, *check_following(tally, collection, inside))
                check_kills(tally, collection, inside)
    tally.finish()


if __name__ == "__main__":
    main()
