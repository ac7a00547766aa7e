"""Attacks `termijn serve`: half requests, slow readers, tricks with addresses, a register that breaks, too much at once."""

import gzip
import hashlib
import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate, parsedate_to_datetime

from harness import PROGRAM, REGISTER, Tally, answered, run, temporary_folder
from serving import Termijn, request, waited

NOTHING = b"404 Not Found\n"
# Before so long the program has closed a connection on which a request or an answer makes no headway.
# The server takes two minutes from the last answer that went out whole, and those before it take time of their own.
PATIENCE = 300


def status(answer):
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else None


def feed_names(server):
    body = request("GET", server.site + "calendars.html")[1].decode()
    return sorted({part.split('"')[0] for part in body.split("calendars/")[1:] if part.split('"')[0].endswith(".ics")})


def messages(tally, server):
    """Requests that are none, or that want to be taken for two."""
    path, host = server.path, "Host: x\r\n"
    get = f"GET {path} HTTP/1.1\r\n"
    for what, data in {
        "no version": f"GET {path}\r\n\r\n",
        "no method": f"FOO {path} HTTP/1.1\r\n{host}\r\n",
        "a long method": "A" * 5000 + f" {path} HTTP/1.1\r\n{host}\r\n",
        "a long line": "GET /" + "a" * 200_000 + f" HTTP/1.1\r\n{host}\r\n",
        "a large header": f"{get}{host}X: {'a' * 20_000}\r\n\r\n",
        "many headers": f"{get}{host}" + "".join(f"X{n}: a\r\n" for n in range(200)) + "\r\n",
        "a zero byte": f"GET {path}\0 HTTP/1.1\r\n{host}\r\n",
        "a folded header": f"{get}{host}A: b\r\n c\r\n\r\n",
        "two lengths": f"{get}{host}Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
        "a length and chunks": f"{get}{host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "a negative length": f"{get}{host}Content-Length: -5\r\n\r\n",
        "TLS": "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + "\0" * 64,
        "HTTP/2": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "bytes that are no text": f"GET {path}\xe9\xff HTTP/1.1\r\n{host}\r\n",
    }.items():
        answer = server.raw(data, 3)
        tally.check(f"{what}: 400 and closed", status(answer) == 400 and b"Connection: close" in answer)
    answer = server.raw(f"GET /x HTTP/1.1\r\n{host}\r\n" * 3, 1)
    tally.check("three requests in a row get three answers", answer.count(b"HTTP/1.1 404") == 3)
    answer = server.raw(f"{get}{host}Host: evil.example\r\nX-Forwarded-Host: evil.example\r\n\r\n", 1)
    tally.check("no host is repeated", b"evil" not in answer)
    answer = server.raw(f"GET http://evil.example{path} HTTP/1.1\r\nHost: evil.example\r\n\r\n", 1)
    tally.check("nor one in the address", b"evil" not in answer)
    answer = server.raw(f"GET {path[:-1]} HTTP/1.1\r\nHost: evil.example\r\n\r\n", 1)
    tally.check("nor when the address moves", status(answer) == 308 and f"location: {path}\r\n".encode() in answer)
    start = time.monotonic()
    answer = server.raw(f"POST {path} HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\nffffffff\r\n" + "a" * 300_000)
    tally.check("an endless body is not waited for", status(answer) == 405 and time.monotonic() - start < 4)
    for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "REPORT"):
        code, body, headers = request(method, server.site, body=b"x" * 100)
        tally.check(f"{method} changes nothing", (code, headers["Allow"]) == (405, "GET, HEAD"))


def addresses(tally, server):
    """Whatever is wrong with an address, the answer is the same."""
    names = feed_names(server)
    token, name = server.token, names[0]
    plain = server.raw("GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    date = next(line for line in plain.split(b"\r\n") if line.lower().startswith(b"date:"))
    wrong = [
        "/", "/s", "/f", "//", "/s//", f"/f//{name}", f"/f/{token}", f"/f/{token}/", f"/f/{token}/ledger.txt",
        f"/f/{token}/tokens.txt", f"/f/{token}/../{name}", f"/f/{token}/..%2f{name}", f"/f/{token}/%2e%2e/{name}",
        f"/f/{token}/.%2e/{name}", f"/f/{token}/%252e%252e/{name}", f"/f/{token}/./{name}", f"/f/{token}//{name}",
        f"/f/{token}/{name}/", f"/f/{token}/{name}%00", f"/f/{token}/{name}%00.ics", f"/f/{token}/{name}%0d%0aX:1",
        f"/f/{token}/%c0%ae%c0%ae/{name}", f"/f/{token}/{name};x", f"/f/{token}/{name}.", f"/f/{token}\\{name}",
        f"/f/{token.upper() if token.upper() != token else token + '0'}/{name}", f"/f/{token[:-1]}/{name}",
        f"/F/{token}/{name}", f"/f/{token}/{'a' * 300}.ics", f"/s/{token}/" + "../" * 80 + "etc/passwd",
        f"/s/{token}/%2e%2e/%2e%2e/%2e%2e/etc/passwd", f"/s/{token}/..%5c..%5cetc", f"/s/{token}/.htaccess",
        f"/s/{token}/register.yaml", f"/s/{token}/calendars/ledger.txt", f"/s/{token}/calendars/.x.ics",
        f"/s/{token}/calendars/../tokens.txt", f"/s/{token}/api/v1/check", f"/s/{token}/api/v2/windows",
        f"/s/{token}/api/v1/windows/", f"/s/{token}/report-99999.html", f"/s/{token}/report-2021.pdf", "*",
    ]
    different = []
    for path in wrong:
        answer = server.raw(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        found = next((line for line in answer.split(b"\r\n") if line.lower().startswith(b"date:")), b"")
        if answer.replace(found, b"") != plain.replace(date, b""):
            different.append((path, answer[:60]))
    tally.check(f"{len(wrong)} wrong addresses get the same bytes", different)
    tally.check("which are 404", status(plain) == 404 and plain.endswith(NOTHING))


def representations(tally, server):
    """HEAD, conditions, gzip, ranges."""
    for address in (server.feeds + feed_names(server)[0], server.site, server.site + "api/v1/windows", server.site + "try"):
        what = address.replace(server.token, "T").replace(server.root, "")
        code, body, headers = request("GET", address)
        tag, changed = headers["ETag"], headers["Last-Modified"]
        tally.check(f"{what}: 200, with a tag", code == 200 and hashlib.sha256(body).hexdigest() in (tag or ""))
        tally.check(f"{what}: Vary", "accept-encoding" in headers["Vary"])
        head = request("HEAD", address)
        same = {key.lower(): value for key, value in headers.items() if key.lower() != "date"}
        tally.check(
            f"{what}: HEAD says the same", (head[0], head[1]) == (200, b"")
            and {key.lower(): value for key, value in head[2].items() if key.lower() != "date"} == same,
        )
        packed = request("GET", address, Accept_Encoding="gzip")
        tally.check(
            f"{what}: gzip", packed[2]["Content-Encoding"] == "gzip" and gzip.decompress(packed[1]) == body
            and packed[2]["ETag"] != tag and "accept-encoding" in packed[2]["Vary"],
        )
        for coding in ("gzip;q=0", "identity", "br", "*;q=0"):
            tally.check(f"{what}: not for {coding}", not request("GET", address, Accept_Encoding=coding)[2]["Content-Encoding"])
        ranged = request("GET", address, Range="bytes=0-9")
        tally.check(f"{what}: a range is not answered to", (ranged[0], ranged[1]) == (200, body))
        for sent in (tag, f"W/{tag}", f'"x", {tag}', "*", packed[2]["ETag"]):
            known = request("GET", address, If_None_Match=sent)
            right = (known[0], known[1], known[2]["ETag"], known[2]["Last-Modified"]) == (304, b"", tag, changed)
            tally.check(f"{what}: 304 for {sent[-20:]}, with both validators", right and bool(known[2]["Vary"]))
        if changed:
            at = parsedate_to_datetime(changed).timestamp()
            for shift, wanted in ((0, 304), (3600, 304), (-1, 200)):
                found = request("GET", address, If_Modified_Since=formatdate(at + shift, usegmt=True))[0]
                tally.check(f"{what}: {wanted} for {shift} s", found == wanted)
            late = formatdate(at + 3600, usegmt=True)
            both = request("GET", address, If_None_Match='"x"', If_Modified_Since=late)
            tally.check(f"{what}: the tag goes before the time", both[0] == 200)
            tally.check(f"{what}: a time that is none is none", request("GET", address, If_Modified_Since="yesterday")[0] == 200)
        tally.check(f"{what}: no copies by others", headers["Cache-Control"].startswith("private"))


def doors(tally, server):
    """How it is doing is for this machine alone."""
    for path in ("/healthz", "/readyz", "/metrics"):
        code, body, _ = request("GET", server.root + path)
        tally.check(f"{path} is there", code == 200)
        tally.check(f"{path} tells no token", server.token.encode() not in body)
        for header in ("X_Forwarded_For", "Forwarded", "X_Real_IP", "Via"):
            tally.check(f"{path} is not there behind a proxy ({header})", request("GET", server.root + path, **{header: "1.2.3.4"})[0] == 404)


def elsewhere(tally):
    """From another address than loopback nothing of it is there; a network namespace of its own has such an address."""
    script = (
        "ip link set lo up; ip addr add 192.0.2.1/32 dev lo; "
        f"'{PROGRAM}' serve -C '{REGISTER}' --listen 192.0.2.1:18080 >/dev/null 2>&1 & server=$!; "
        "for i in $(seq 100); do curl -s -o /dev/null http://192.0.2.1:18080/ && break; sleep 0.2; done; "
        "for p in healthz readyz metrics; do curl -s -o /dev/null -w '%{http_code} ' http://192.0.2.1:18080/$p; done; "
        "kill $server; wait $server"
    )
    done = subprocess.run(["unshare", "--net", "sh", "-c", script], capture_output=True, text=True, timeout=120, check=False)
    if "unshare" in done.stderr or "ip:" in done.stderr:
        tally.skip("from another address", done.stderr.strip()[:100])
    else:
        tally.check("from another address nothing of it is there", done.stdout.strip() == "404 404 404" or [done.stdout])


def wrong_tokens(tally, server, count=100_000):
    """Guesses cost nothing that stays, and are all told the same."""
    request("GET", server.root + "/f/x/y")
    before = server.memory()

    def guess(part):
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        odd = 0
        for number in range(count // 8):
            token = hashlib.sha256(f"{part} {number}".encode()).hexdigest()
            connection.request("GET", f"/f/{token}/termijnen-raad.ics")
            answer = connection.getresponse()
            odd += answer.read() != NOTHING or answer.status != 404
        return odd

    start = time.monotonic()
    with ThreadPoolExecutor(8) as pool:
        odd = sum(pool.map(guess, range(8)))
    tally.check(f"{count} wrong tokens are 404 ({count / (time.monotonic() - start):.0f} a second)", odd == 0)
    grown = server.memory() - before
    tally.check(f"and leave nothing behind ({grown:.0f} MB)", grown < 20)
    tally.check("nor a word in the log of what was tried", hashlib.sha256(b"0 0").hexdigest().encode() not in server.log)


def too_much(tally, server):
    """What has to be worked out does not keep anybody from a calendar."""
    feed = server.feeds + feed_names(server)[0]
    code, body, headers = request("GET", server.site + "api/v1/windows?through=9999-12-31")
    tally.check("a range without end: 400", code == 400 and headers["Content-Type"] == "application/problem+json")
    tally.check("which says what can be asked", "2120-11-30" in json.loads(body)["help"])
    for name in ("windows", "deadlines"):
        start = time.monotonic()
        code, _, headers = request("GET", server.site + f"api/v1/{name}?from=1920-11-30&through=2120-11-30")
        took = time.monotonic() - start
        tally.check(f"two hundred years of {name} in {took:.1f} s", code == 200 and took < 5)
        tally.check(f"{name}: the version stands in a header", headers["API-Version"] == "1.0.0")
    end = time.monotonic() + 8
    codes = []

    def ask(number):
        while time.monotonic() < end:
            address = server.site + f"api/v1/deadlines?through=2{number % 100:03}-11-30&from=1990-01-01"
            code, _, headers = request("GET", address)
            codes.append(code)
            if code == 503 and headers["Content-Type"] != "application/problem+json":
                codes.append("503 without a problem")

    with ThreadPoolExecutor(100) as pool:
        for number in range(100):
            pool.submit(ask, number)
        time.sleep(1)
        times = []
        while time.monotonic() < end - 1:
            start = time.monotonic()
            if request("GET", feed)[0] == 200:
                times.append(time.monotonic() - start)
    times.sort()
    slow = times[len(times) * 99 // 100] if times else 99
    tally.check(f"a hundred at once leave feeds alone ({len(times)} fetched, 99% within {slow * 1000:.0f} ms)", slow < 0.5)
    tally.check("each got an answer or was asked to come back", set(codes) <= {200, 503} or [set(codes)])


def crowd(tally, folder):
    """More connections than there may be, and than there are files for."""
    for limit in (20_000, 300):
        prefix = ("bash", "-c", f'ulimit -n {limit}; exec "$@"', "-")
        with Termijn(REGISTER, "--state", folder / f"crowd-{limit}", prefix=prefix) as server:
            held = []
            for _ in range(1200):
                connection = socket.socket()
                connection.setblocking(False)
                connection.connect_ex(("127.0.0.1", server.port))
                held.append(connection)
            time.sleep(2)
            alive = server.process.poll() is None
            for connection in held:
                connection.close()
            tally.check(
                f"1200 connections at a limit of {limit} files, and then it answers",
                alive and waited(lambda: request("GET", server.root + "/healthz")[0] == 200),
            )


def slow(server, results):
    """Half requests and readers that stop: each connection is closed in the end."""
    address, get = ("127.0.0.1", server.port), f"GET {server.path}"
    held = {}
    for what, data in {
        "nothing": b"",
        "half a line": get[:20].encode(),
        "half a head": f"{get} HTTP/1.1\r\nHost: x\r\nX: ".encode(),
        "half a body": f"{get} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc".encode(),
        "a reader that stops": (
            f"{get}api/v1/deadlines?through=2120-11-30 HTTP/1.1\r\nHost: x\r\n\r\n".encode() * 40
        ),
    }.items():
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(address)
        connection.sendall(data)
        held[what] = connection
    start = time.monotonic()
    while held and time.monotonic() - start < PATIENCE:
        time.sleep(5)
        for what, connection in list(held.items()):
            connection.settimeout(0.1)
            try:
                if what == "half a head":
                    connection.sendall(b"a")
                elif what == "half a body" and connection.send(b"a") != 1:
                    raise ConnectionError
                # Whoever does not read sees nothing of it; the kernel tells of the server's end.
                if what == "a reader that stops":
                    with open("/proc/net/tcp", encoding="ascii") as table:
                        ends = [f"0100007F:{port:04X}" for port in (server.port, connection.getsockname()[1])]
                        states = [line.split()[3] for line in table if line.split()[1:3] == ends]
                    if states != ["01"]:
                        raise ConnectionError
                elif what != "half a body" and connection.recv(1000) == b"":
                    raise ConnectionError
            except TimeoutError:
                continue
            except ConnectionError:
                results[what] = time.monotonic() - start
                connection.close()
                del held[what]
    for what, connection in held.items():
        results[what] = None
        connection.close()


def tokens(tally, folder):
    """Tokens that are handed out, taken back and end while it serves."""
    state = folder / "tokens-state"

    def token(*arguments):
        return answered("token", *arguments, "--state", state)

    with Termijn(REGISTER, "--state", state, "--lang", "nl") as server:
        path = token("add", "--audience", "raad", "--note", "griffie").text.strip()
        address = server.root + path
        tally.check("a token that was just made opens its feed", request("GET", address)[0] == 200)
        everything = token("add").text.strip()
        tally.check("one without readers opens the site", request("GET", f"{server.root}/s/{everything.split('/')[2]}/")[0] == 200)
        secret = path.split("/")[2]
        for name in feed_names(server):
            wanted = 200 if address.endswith("/" + name) else 404
            if request("GET", f"{server.root}/f/{secret}/{name}")[0] != wanted:
                tally.check(f"{name} is {wanted}", False)
        tally.check("the feeds of others are not there", True)
        for where in ("", "try", "api/v1/deadlines", "index.html"):
            tally.check(f"nor is /s/…/{where}", request("GET", f"{server.root}/s/{secret}/{where}")[0] == 404)
        listed = token("list", "--format", "json").json
        tally.check("the list holds no token", secret not in json.dumps(listed) and "griffie" in json.dumps(listed))
        tally.check("nor does the file", secret not in (state / "tokens.txt").read_text("utf-8"))
        tally.check("which only its owner reads", (state / "tokens.txt").stat().st_mode & 0o077 == 0)
        past = token("add", "--audience", "raad", "--until", "2020-01-01")
        tally.check("one that has ended is 404", request("GET", server.root + past.text.strip())[0] == 404)
        entries = listed if isinstance(listed, list) else listed["tokens"]
        identifier = next(entry["id"] for entry in entries if entry["audience"] == "raad")
        token("revoke", identifier)
        tally.check("one that was taken back is 404 at once", request("GET", address)[0] == 404)
        (state / "tokens.txt").write_text("nonsense\n", "utf-8")
        code, _, headers = request("GET", server.root + path)
        tally.check("a broken list of tokens is 503, and never an empty calendar", (code, headers["Retry-After"]) == (503, "60"))
        tally.check("the log names no token", secret.encode() not in server.log and server.token.encode() not in server.log)


def register_breaks(tally, folder):
    """The last good state stays while a register is broken, and goes when it is mended."""
    register = folder / "breaks"
    shutil.copytree(REGISTER, register)
    with Termijn(register, "--state", folder / "breaks-state") as server:
        feed = server.feeds + feed_names(server)[0]
        before = request("GET", feed)
        victim = next(path for path in sorted(register.rglob("*.yaml")) if "id: jb-jr" in path.read_text("utf-8"))
        text = victim.read_text("utf-8")

        def health():
            return json.loads(request("GET", server.root + "/healthz")[1])["register"]

        for what, change in {
            "a broken file": lambda: victim.write_text(text + "\noops: [\n", "utf-8"),
            "a file that is gone halfway": lambda: victim.write_text(text[: text.index("term:") + 4], "utf-8"),
            "a folder that is gone": lambda: register.rename(folder / "gone"),
        }.items():
            change()
            tally.check(f"{what}: the last good state", waited(lambda: health() == "last good state"))
            after = request("GET", feed)
            tally.check(f"{what}: the same calendar", (after[0], after[1], after[2]["ETag"]) == (200, before[1], before[2]["ETag"]))
            tally.check(f"{what}: the site is there", request("GET", server.site)[0] == 200)
            tally.check(f"{what}: answers are there", request("GET", server.site + "api/v1/windows")[0] == 200)
            if (folder / "gone").exists():
                (folder / "gone").rename(register)
            victim.write_text(text, "utf-8")
            tally.check(f"{what}: mended", waited(lambda: health() == "ok"))
        again = request("GET", feed, If_None_Match=before[2]["ETag"])
        tally.check("nobody fetches anew what is the same", again[0] == 304)
        tally.check("what was wrong stands in the log, with its place", victim.name.encode() in server.log)


def ends(tally, folder):
    """The end comes when asked for, after the answers that are under way; and what cannot be served says so."""
    for name in ("SIGTERM", "SIGINT"):
        server = Termijn(REGISTER, "--state", folder / f"end-{name}")
        results = []

        def ask(server=server, results=results):
            try:
                results.append(request("GET", server.site + "api/v1/deadlines?through=2120-11-30"))
            except OSError as error:
                results.append((str(error), b"", {}))

        asking = [threading.Thread(target=ask) for _ in range(6)]
        for thread in asking:
            thread.start()
        time.sleep(0.15)
        os.kill(server.process.pid, getattr(signal, name))
        start = time.monotonic()
        server.stop()
        for thread in asking:
            thread.join()
        whole = all(code == 200 and body.endswith(b"}\n") for code, body, _ in results if isinstance(code, int))
        tally.check(f"{name}: it ends in {time.monotonic() - start:.1f} s", server.status in (0, -getattr(signal, name)) or [server.status])
        tally.check(f"{name}: no answer is cut ({len(results)})", whole and any(code == 200 for code, _, _ in results))
    with Termijn(REGISTER) as server:
        answer = run("serve", "-C", REGISTER, "--listen", f"127.0.0.1:{server.port}", timeout=60)
        tally.check("a port in use: 2, with a way out", answer.status == 2 and b"--listen" in answer.err and b"Traceback" not in answer.err)
    for listen in ("127.0.0.1:99999", "x", "", "127.0.0.1:http", "::1:80"):
        tally.check(f"--listen {listen!r}: 64", run("serve", "-C", REGISTER, "--listen", listen).status == 64)
    blocked = folder / "blocked"
    blocked.write_text("a file", "utf-8")
    answer = run("serve", "-C", REGISTER, "--state", blocked / "x", "--listen", "127.0.0.1:0")
    tally.check("a state folder that cannot be: 2", answer.status == 2 and b"blocked" in answer.err)
    answer = run("serve", "-C", REGISTER, "--state", "/proc/x", "--listen", "127.0.0.1:0")
    tally.check("one that cannot be written: 2", answer.status == 2 and b"/proc/x" in answer.err)
    broken = folder / "broken"
    broken.mkdir()
    (broken / "x.yaml").write_text("id: [", "utf-8")
    tally.check("a broken register at the start: 2", run("serve", "-C", broken, "--listen", "127.0.0.1:0").status == 2)


def main():
    tally = Tally()
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with temporary_folder() as folder:
        state = folder / "state"
        with Termijn(REGISTER, "--state", state, "--lang", "en") as patient, Termijn(REGISTER, "--lang", "en") as server:
            results = {}
            slowness = threading.Thread(target=slow, args=(patient, results))
            slowness.start()
            messages(tally, server)
            addresses(tally, server)
            representations(tally, server)
            doors(tally, server)
            wrong_tokens(tally, server, count)
            too_much(tally, server)
            tally.check("the log names no token", server.token.encode() not in server.log)
            elsewhere(tally)
            tokens(tally, folder)
            register_breaks(tally, folder)
            ends(tally, folder)
            crowd(tally, folder)
            tally.check("it still answers", request("GET", server.site)[0] == 200)
            slowness.join()
            for what, seconds in results.items():
                told = "never" if seconds is None else f"after {seconds:.0f} s"
                tally.check(f"{what}: closed {told}", seconds is not None)
            tally.check("and others are answered meanwhile", request("GET", patient.site)[0] == 200)
    tally.finish()


if __name__ == "__main__":
    main()
