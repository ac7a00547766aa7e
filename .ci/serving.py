"""What the check scripts share to serve calendars on this machine, with this program or another, and to ask servers."""

import base64
import http.server
import os
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from functools import partial
from urllib.parse import urlsplit

from harness import PROGRAM

LOGIN = "Basic " + base64.b64encode(b"planner:").decode()

# Whatever this machine says of proxies: these servers are its own.
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextmanager
def served(folder):
    """The folder as a web site on a free port of this machine."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def started(command, port, log):
    """A server that listens on a port of this machine; it ends with the block."""
    with open(log, "wb") as messages:
        process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=messages, stderr=messages
        )
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        else:
            sys.exit(log.read_text()[-500:] + "\n0 passed, 1 failed")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=10)


def request(method, url, body=None, **headers):
    """The status, the body and the headers of an answer."""
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    asked = urllib.request.Request(url, data=body, method=method, headers={"Authorization": LOGIN, **headers})
    try:
        with urllib.request.urlopen(asked, timeout=60) as answer:
            return answer.status, answer.read(), answer.headers
    except urllib.error.HTTPError as error:
        return error.code, error.read(), error.headers


class Termijn:
    """`termijn serve` on a free port of this machine; it ends with the block."""

    def __init__(self, register, *arguments, prefix=(), env=None, cwd=None):
        self.log = b""
        self.process = subprocess.Popen(
            [*prefix, PROGRAM, "serve", "-C", str(register), "--listen", "127.0.0.1:0", *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **(env or {})},
            cwd=cwd,
        )
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()
        self.site = self.process.stdout.readline().decode().strip()
        if not self.site:
            self.stop()
            return
        parts = urlsplit(self.site)
        self.port = parts.port
        self.root = f"http://127.0.0.1:{self.port}"
        self.path = parts.path
        self.token = parts.path.split("/")[2]
        self.feeds = f"{self.root}/f/{self.token}/"

    def _read(self):
        for line in self.process.stderr:
            self.log += line

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
        self.status = self.process.wait(timeout=30)
        self.reader.join(timeout=10)

    def memory(self):
        """The megabytes that it holds."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024

    def raw(self, data, seconds=5.0):
        """What comes back over a connection of its own for these bytes, until it is closed or still."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=seconds) as connection:
            connection.settimeout(seconds)
            answer = b""
            try:
                connection.sendall(data if isinstance(data, bytes) else data.encode("latin-1"))
                while part := connection.recv(65536):
                    answer += part
            except (TimeoutError, ConnectionError):
                pass
        return answer


def waited(condition, seconds=60):
    """Whether something comes true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.1)
    return False
