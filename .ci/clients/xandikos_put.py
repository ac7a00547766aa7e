"""Puts the events on a xandikos server one by one, follows a change, and asks with ETags only for what is new."""

from changing import moments, problems, seen
from harness import REGISTER, Tally, difference, export, read_calendar, temporary_folder
from serving import free_port, request, started

HEADER = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Termijn//Termijn 1//NL\r\n"


def resources(data):
    """Each event of a calendar as a calendar of its own (RFC 4791 §4.1), by its UID."""
    found = {}
    for part in data.split(b"BEGIN:VEVENT\r\n")[1:]:
        event = b"BEGIN:VEVENT\r\n" + part.partition(b"END:VEVENT\r\n")[0] + b"END:VEVENT\r\n"
        uid = event.split(b"\r\n")[1].removeprefix(b"UID:").decode()
        found[uid] = HEADER + event + b"END:VCALENDAR\r\n"
    return found


def put(url, data, **headers):
    status, _, answer = request("PUT", url, data, Content_Type="text/calendar; charset=utf-8", **headers)
    return status, answer.get("ETag")


def check_changes(tally, address, folder):
    etags, known = {}, {}
    for moment in moments(folder):
        now = resources(moment.data)
        wrong, told = [], 0
        for uid in known.keys() - now.keys():
            status, _, _ = request("DELETE", f"{address}{uid}.ics", If_Match=etags.pop(uid))
            wrong += [] if status in (200, 204) else [f"DELETE gave {status}"]
        for uid, data in now.items():
            url = f"{address}{uid}.ics"
            if known.get(uid) == data:
                status, _, _ = request("GET", url, If_None_Match=etags[uid])
                wrong += [] if status == 304 else [f"what did not change gave {status}"]
                continue
            told += 1
            old = etags.get(uid)
            status, etag = put(url, data, **({"If_Match": old} if old else {"If_None_Match": "*"}))
            wrong += [] if status in (201, 204) and etag and etag != old else [f"PUT gave {status} {etag}"]
            etags[uid] = etag
            if old:
                status, _, _ = request("GET", url, If_None_Match=old)
                wrong += [] if status == 200 else [f"what changed gave {status}"]
        known = now
        tally.check(f"{moment.name}, {told} of {len(now)} events are sent", wrong)
        back = [request("GET", f"{address}{uid}.ics")[1] for uid in now]
        tally.check(f"{moment.name}", problems(moment, [seen(read_calendar(data).parts[0]) for data in back]))


def check_register(tally, address, folder):
    sent = resources(export(REGISTER, folder)["termijnen.ics"])
    refused = [
        f"{uid}: {status}" for uid, data in sent.items() if (status := put(f"{address}{uid}.ics", data)[0]) != 201
    ]
    tally.check(f"the {len(sent)} events of the register are taken", refused)
    found = [seen(read_calendar(request("GET", f"{address}{uid}.ics")[1]).parts[0]) for uid in sent]
    expected = [seen(read_calendar(data).parts[0]) for data in sent.values()]
    tally.check("and their days, texts and alarms come back", difference(expected, found))


def main():
    tally = Tally()
    with temporary_folder() as folder:
        port = free_port()
        command = ["xandikos", "--defaults", "-d", folder / "data", "-l", "127.0.0.1", "-p", port]
        with started(command, port, folder / "log") as root:
            check_changes(tally, f"{root}/user/calendars/calendar/", folder / "changes")
            check_register(tally, f"{root}/user/calendars/calendar/", folder / "out")
    tally.finish()


if __name__ == "__main__":
    main()
