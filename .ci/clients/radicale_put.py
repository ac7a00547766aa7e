"""Puts the calendars on a Radicale server as whole collections and holds what it gives back against them."""

import base64
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import xml.etree.ElementTree as ElementTree
from contextlib import contextmanager

from harness import (
    REGISTER,
    Tally,
    days_and_titles,
    difference,
    export,
    hostile_register,
    read_calendar,
    temporary_folder,
)

LOGIN = "Basic " + base64.b64encode(b"planner:").decode()


@contextmanager
def server(folder):
    """A server without passwords on a free port of this machine; it ends with the block."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with open(folder / "radicale.log", "wb") as log:
        process = subprocess.Popen(
            [
                "radicale",
                "--config",
                os.devnull,
                "--server-hosts",
                f"127.0.0.1:{port}",
                "--auth-type",
                "none",
                "--storage-filesystem-folder",
                str(folder / "storage"),
            ],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        else:
            sys.exit((folder / "radicale.log").read_text()[-500:] + "\n0 passed, 1 failed")
        yield f"http://127.0.0.1:{port}/planner/"
    finally:
        process.terminate()
        process.wait(timeout=10)


def request(method, url, body=None, **headers):
    """The status and the body of an answer."""
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    asked = urllib.request.Request(url, data=body, method=method, headers={"Authorization": LOGIN, **headers})
    try:
        with urllib.request.urlopen(asked, timeout=60) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def check(tally, address, register, folder):
    print(f"{register.name}")
    request("MKCOL", address)
    for name, data in export(register, folder).items():
        sent = read_calendar(data)
        url = f"{address}{register.name}-{name}/"
        status, body = request("PUT", url, data, Content_Type="text/calendar; charset=utf-8")
        status, body = request("GET", url) if status == 201 else (status, body)
        if status != 200:
            tally.check(name, [f"{status} {body[:200]}"])
            continue
        back = read_calendar(body)
        listed = ElementTree.fromstring(request("PROPFIND", url, Depth="1")[1]).findall("{DAV:}response")
        problems = [
            *difference(days_and_titles(sent), days_and_titles(back)),
            *difference(
                sorted(event.text("DESCRIPTION") for event in sent.parts),
                sorted(event.text("DESCRIPTION") for event in back.parts),
            ),
        ]
        if len(listed) - 1 != len(sent.parts):
            problems.append(f"{len(listed) - 1} items in the collection")
        tally.check(f"{name}: {len(sent.parts)} events and their texts come back", problems)


def main():
    tally = Tally()
    with temporary_folder() as folder, server(folder) as address:
        check(tally, address, REGISTER, folder / "out")
        check(tally, address, hostile_register(folder / "hostile"), folder / "hostile-out")
    tally.finish()


if __name__ == "__main__":
    main()
