"""Puts the calendars on a Radicale server as whole collections and holds what it gives back against them."""

import os
import xml.etree.ElementTree as ElementTree
from contextlib import contextmanager

from changing import moments, problems, seen
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
from serving import free_port, request, started


@contextmanager
def server(folder):
    """A server without passwords."""
    port = free_port()
    address = ["--server-hosts", f"127.0.0.1:{port}", "--storage-filesystem-folder", folder / "storage"]
    command = ["radicale", "--config", os.devnull, "--auth-type", "none", *address]
    with started(command, port, folder / "radicale.log") as root:
        yield f"{root}/planner/"


def put(url, data):
    return request("PUT", url, data, Content_Type="text/calendar; charset=utf-8")


def listing(url):
    """The items in a collection."""
    return ElementTree.fromstring(request("PROPFIND", url, Depth="1")[1]).findall("{DAV:}response")[1:]


def check(tally, address, register, folder):
    print(f"{register.name}")
    request("MKCOL", address)
    for name, data in export(register, folder).items():
        sent = read_calendar(data)
        url = f"{address}{register.name}-{name}/"
        status, body, _ = put(url, data)
        status, body, _ = request("GET", url) if status == 201 else (status, body, None)
        if status != 200:
            tally.check(name, [f"{status} {body[:200]}"])
            continue
        back = read_calendar(body)
        listed = listing(url)
        problems = [
            *difference(days_and_titles(sent), days_and_titles(back)),
            *difference(
                sorted(event.text("DESCRIPTION") for event in sent.parts),
                sorted(event.text("DESCRIPTION") for event in back.parts),
            ),
        ]
        if len(listed) != len(sent.parts):
            problems.append(f"{len(listed)} items in the collection")
        tally.check(f"{name}: {len(sent.parts)} events and their texts come back", problems)


def check_changes(tally, address, folder):
    """A whole collection takes the place of the old one: what is gone from it, is gone."""
    url = f"{address}wijzigingen.ics/"
    for moment in moments(folder):
        status, _, _ = put(url, moment.data)
        found = [seen(event) for event in read_calendar(request("GET", url)[1]).parts]
        tally.check(f"{moment.name}", [*problems(moment, found), *([] if status == 201 else [status])])
        tally.check(f"{moment.name}, one item per event", len(listing(url)) == len(moment.expected))


def main():
    tally = Tally()
    with temporary_folder() as folder, server(folder) as address:
        check(tally, address, REGISTER, folder / "out")
        check(tally, address, hostile_register(folder / "hostile"), folder / "hostile-out")
        check_changes(tally, address, folder / "changes")
    tally.finish()


if __name__ == "__main__":
    main()
