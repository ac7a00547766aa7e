"""The page to try decisions on, in a browser: the verdicts of the command line, by keyboard, in every state, for everybody."""

import importlib.util
import re
import time
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

from check import AXE, TAGS, browser, tidy
from harness import REGISTER, Tally, answered, hostile_register, temporary_folder
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.ui import Select, WebDriverWait
from serving import Termijn, request

AS_OF = "2020-11-30"
# What could be decided or found out, and for which target date it is asked.
DECISIONS = [
    ("2023-01-01", ["jb-jr/notice/1=received@2020-12-15"]),
    ("2023-01-01", ["gr-haaglanden/exit-notice/2022=received@2021-12-01"]),
    ("2022-01-01", ["gr-haaglanden/exit-notice/2021=received@2020-12-20"]),
    ("2024-01-01", ["jeugdhulpplus/extension-decision/1=extended@2021-06-01"]),
    ("2023-01-01", ["specialistische-jeugdhulp/extension-decision/1=left-out@2021-06-01"]),
    ("2023-01-01", ["crisisinterventieteam/notice/2=P6M"]),
    ("2023-01-01", ["jb-jr/notice/1=P6M", "jb-jr/notice/2=P1Y"]),
    ("2024-01-01", ["jb-jr/notice/1=received@2021-01-15", "specialistische-jeugdhulp/extension-decision/1=extended@2021-01-15"]),
    ("2025-01-01", ["specialistische-jeugdhulp/extension-decision/1=extended@2021-01-15"]),
    ("2023-01-01", ["jeugd-naar-leidse-regio/step/2023-01-01/raad-toestemming=done@2021-09-01"]),
]


def address(server, targets, assumptions, as_of=AS_OF):
    fields = [f"target={target}" for target in targets] + [f"as-of={as_of}"]
    return server.site + "try?" + "&".join(fields + [f"assume={quote(text, safe='')}" for text in assumptions])


def known(decisions):
    """Those that the first register knows: its ids are not written here by heart."""
    deadlines = answered("deadlines", "-C", REGISTER, "--as-of", AS_OF, "--format", "json").json["deadlines"]
    ids = {entry["id"] for entry in deadlines}
    return [
        (target, texts) for target, texts in decisions
        if all(text.split("=")[0] in ids for text in texts)
    ]


def show(chrome, url, width=1280, scheme="light"):
    chrome.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"media": "screen", "features": [{"name": "prefers-color-scheme", "value": scheme}]}
    )
    chrome.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    )
    chrome.get(url)


def violations(chrome, axe):
    chrome.execute_script(axe)
    answer = chrome.execute_async_script(AXE, TAGS, {})
    for found in answer.get("violations", [{"id": str(answer), "nodes": [{"html": ""}]}]):
        yield f"{found['id']} ({len(found['nodes'])}): {found['nodes'][0]['html'][:200]}"


def sent(chrome, send):
    """Sends the form, and waits until the page that was is gone."""
    page = chrome.find_element(By.TAG_NAME, "html")
    send()
    WebDriverWait(chrome, 20).until(staleness_of(page))


def verdicts(tally, server, chrome):
    """Decisions made with the form, and the same asked of the command line."""
    asked = known(DECISIONS)
    tally.check(f"{len(asked)} of {len(DECISIONS)} decisions are ones that the register knows", len(asked) == len(DECISIONS) or [
        texts for item in DECISIONS if item not in asked for texts in item[1]])
    for target, texts in asked:
        show(chrome, address(server, [target], []))
        form = chrome.find_element(By.CSS_SELECTOR, "form.try")
        for text in texts:
            name, _, value = text.partition("=")
            outcome, _, day = value.partition("@")
            field = form.find_elements(By.NAME, f"set:{name}" if day else f"value:{name}")
            if not field:
                words = form.find_element(By.ID, "woorden")
                words.send_keys(text)
                sent(chrome, lambda: words.send_keys(Keys.ENTER))
                form = chrome.find_element(By.CSS_SELECTOR, "form.try")
                continue
            Select(field[0]).select_by_value(outcome)
            if day:
                chrome.execute_script("arguments[0].value = arguments[1]", form.find_element(By.NAME, f"on:{name}"), day)
        button = form.find_element(By.CSS_SELECTOR, "button[type=submit]")
        sent(chrome, lambda: chrome.execute_script("arguments[0].click()", button))
        assumed = [part for text in texts for part in ("--assume", text)]
        common = ("-C", REGISTER, "--as-of", AS_OF, "--format", "json", *assumed)
        wanted = answered("conflicts", target, *common).json
        shown = chrome.find_element(By.CSS_SELECTOR, "p.verdict").get_attribute("class").split("verdict-")[1]
        tally.check(f"{' '.join(texts)}: {wanted['verdict']} per {target}", shown == wanted["verdict"] or [shown])
        tally.check("  its address says so in the words of the command line", sorted(parse_qs(urlsplit(chrome.current_url).query).get("assume", [])) == sorted(texts) or [chrome.current_url])
        found = {
            row.find_element(By.CSS_SELECTOR, "time").get_attribute("datetime"):
                row.find_element(By.CSS_SELECTOR, ".verdict").get_attribute("class").split("verdict-")[1]
            for row in chrome.find_elements(By.CSS_SELECTOR, "section[aria-labelledby=dagen] tbody tr")
        }
        windows = {entry["target"]: entry["verdict"] for entry in answered("windows", *common).json["windows"]}
        tally.check(f"  all {len(found)} days have its verdicts", [
            f"{day}: {verdict}, not {windows.get(day)}" for day, verdict in found.items() if windows.get(day) != verdict])
        rows = chrome.find_elements(By.CSS_SELECTOR, "p.verdict, section[aria-labelledby^=uitkomst] dd, section[aria-labelledby=dagen] tbody tr")
        tally.check("  every line that rests on it says so", [
            row.text[:80] for row in rows if "aanname" not in row.text])


def states(tally, server, hostile, chrome, axe):
    """Whatever the page shows, everybody can use it, and nothing sticks out."""
    tried = DECISIONS[0][1]
    pages = {
        "empty": server.site + "try",
        "two days": address(server, ["2023-01-01", "2024-01-01"], []),
        "with assumptions": address(server, ["2023-01-01"], tried),
        "two days with assumptions": address(server, ["2023-01-01", "2024-01-01"], [*tried, DECISIONS[1][1][0]]),
        "a wrong day": server.site + "try?target=2023-02-30",
        "a wrong assumption": server.site + "try?assume=x",
        "before anything was known": server.site + "try?as-of=1990-01-01",
        "a hostile register": hostile.site + "try",
    }
    for name, url in pages.items():
        for what, width, scheme in (("light", 1280, "light"), ("dark", 1280, "dark"), ("narrow", 320, "light")):
            show(chrome, url, width, scheme)
            tally.check(f"{name}, {what}: axe finds nothing", violations(chrome, axe))
        wide = chrome.execute_script("return document.documentElement.scrollWidth")
        tally.check(f"{name}: nothing sticks out at 320 px", [] if wide <= 320 else [f"{wide} px"])
        code, body, headers = request("GET", url)
        tally.check(f"{name}: status {code}", code == (400 if "wrong" in name else 200))
        tally.check(f"{name}: no cookie, and no script from elsewhere", headers["Set-Cookie"] is None and b"http://" not in re.sub(
            rb'xmlns(:\w+)?="[^"]*"', b"", body))
        with temporary_folder() as folder:
            (folder / "page.html").write_bytes(body)
            tally.check(f"{name}: tidy finds nothing", tidy(folder / "page.html"))


def keyboard(tally, server, chrome):
    """From the first key to an answer without a mouse."""
    show(chrome, address(server, ["2023-01-01"], []))
    chrome.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    wanted = "set:gr-haaglanden/exit-notice/2022"
    hidden = []
    for _ in range(200):
        active = chrome.switch_to.active_element
        style = chrome.execute_script(
            "const s = getComputedStyle(arguments[0]); return [s.outlineStyle, s.outlineWidth, s.boxShadow]", active)
        if style[0] == "none" and style[2] == "none":
            hidden.append(active.get_attribute("outerHTML")[:100])
        if active.get_attribute("name") == wanted:
            break
        active.send_keys(Keys.TAB)
    else:
        tally.check("the keys reach the decision", [chrome.switch_to.active_element.get_attribute("outerHTML")[:200]])
        return
    tally.check("the focus can always be seen", hidden)
    active.send_keys(Keys.ARROW_DOWN)
    chosen = Select(active).first_selected_option.get_attribute("value")
    for _ in range(300):
        active = chrome.switch_to.active_element
        if active.tag_name == "button":
            break
        active.send_keys(Keys.TAB)
    active.send_keys(Keys.ENTER)
    time.sleep(0.5)
    tally.check(
        "a decision is tried by keyboard alone",
        f"{wanted[4:]}={chosen}@{AS_OF}" in parse_qs(urlsplit(chrome.current_url).query).get("assume", []) or [chrome.current_url],
    )


def visitors(tally, server):
    """What one tries, no other sees."""
    before = request("GET", server.site + "try")[1]
    site = request("GET", server.site)[1]
    for target, texts in DECISIONS:
        request("GET", address(server, [target], texts))
    tally.check("the page of another visitor is the same", request("GET", server.site + "try")[1] == before)
    tally.check("so is the site", request("GET", server.site)[1] == site)
    times = []
    for number in range(30):
        start = time.monotonic()
        code = request("GET", address(server, ["2023-01-01"], [f"jb-jr/notice/1=received@2020-12-{number % 28 + 1:02}"]))[0]
        times.append(time.monotonic() - start if code == 200 else 99)
    middle = sorted(times)[len(times) // 2] * 1000
    tally.check(f"it takes {middle:.0f} ms", middle < 50)


def unscripted(tally, server):
    """Without a script everything is there, and the form is plain."""
    body = request("GET", server.site + "try")[1].decode()
    tally.check("no script on the page", "<script" not in body)
    text = re.sub(r"<[^>]+>", " ", body)
    tally.check("the verdict is in the text", "Per" in text and "2023" in text)
    sent = request("GET", server.site + "try?set:jb-jr/notice/1=received&on:jb-jr/notice/1=2020-12-15&target=2023-01-01")
    tally.check("the form leads to an answer", sent[0] == 200 and "jb-jr/notice/1=received@2020-12-15".encode() in sent[1])


def main():
    tally = Tally()
    axe = Path(importlib.util.find_spec("axe_playwright_python").origin).with_name("axe.min.js").read_text("utf-8")
    with temporary_folder() as folder:
        bad = hostile_register(folder / "hostile")
        with Termijn(REGISTER, "--lang", "nl") as server, Termijn(bad, "--lang", "nl") as hostile:
            chrome = browser()
            try:
                verdicts(tally, server, chrome)
                keyboard(tally, server, chrome)
                states(tally, server, hostile, chrome, axe)
            finally:
                chrome.quit()
            visitors(tally, server)
            unscripted(tally, server)
    tally.finish()


if __name__ == "__main__":
    main()
