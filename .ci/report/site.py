"""Looks at the pages of a site as a reader would: links, skeleton, axe-core in a browser, with and without a script."""

import importlib.util
import re
import subprocess
from pathlib import Path
from urllib.parse import unquote, urldefrag

from check import Page, browser, show, tidy, violations
from harness import REGISTER, Tally, answered, hostile_register, temporary_folder
from pypdf import PdfReader
from selenium.webdriver.common.by import By

KINDS = {
    "overview": "index.html",
    "work lists": "worklists.html",
    "calendars": "calendars.html",
    "report": "report.html",
    "contract": "contracts/jb-jr.html",
    "arrangement": "contracts/gr-haaglanden.html",
    "transition": "transitions/jeugd-naar-leidse-regio.html",
    "window": "transitions/jeugd-naar-leidse-regio/2023-01-01.html",
}


def broken_links(site):
    """Links that lead to no file, or to no part of it."""
    pages = {path: Page(path.read_text("utf-8")) for path in site.rglob("*.html")}
    for path, page in pages.items():
        yield from (f"{path.relative_to(site)}: {id} twice" for id in set(page.ids) if page.ids.count(id) > 1)
        for link in set(page.links):
            address, part = urldefrag(link)
            # The case of a contract may stand on another site.
            if re.fullmatch(r"https?://[!-~]+", link):
                continue
            if re.match("[a-z]+:", address) or address.startswith("/"):
                yield f"{path.relative_to(site)}: leads out of the site: {link}"
                continue
            goal = (path.parent / unquote(address)).resolve() if address else path
            if not goal.is_file():
                yield f"{path.relative_to(site)}: leads nowhere: {link}"
            elif part and goal in pages and unquote(part) not in pages[goal].ids:
                yield f"{path.relative_to(site)}: no such part: {link}"


def main():
    tally = Tally()
    axe_file = Path(importlib.util.find_spec("axe_playwright_python").origin).with_name("axe.min.js")
    axe = axe_file.read_text("utf-8")
    with temporary_folder() as folder:
        sites = {"contracts": (REGISTER, folder / "site"), "hostile": (hostile_register(folder / "h"), folder / "h-site")}
        for name, (register, site) in sites.items():
            answered("site", "-C", register, "--output", site)
            tally.check(f"{name}: every link arrives ({len(list(site.rglob('*.html')))} pages)", broken_links(site))
            tally.check(f"{name}: tidy finds nothing", (line for page in site.rglob("*.html") for line in tidy(page)))
            calendars = list((site / "calendars").glob("*.ics"))
            tally.check(f"{name}: it has calendars", bool(calendars))
            answered("check-calendar", *calendars)
        site = folder / "site"
        first = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
        answered("site", "-C", REGISTER, "--output", site)
        again = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
        tally.check("the same bytes again", [str(path) for path in {*first, *again} if first.get(path) != again.get(path)])
        subprocess.run(["weasyprint", site / "index.html", folder / "index.pdf"], capture_output=True, check=True)
        pages = len(PdfReader(folder / "index.pdf").pages)
        tally.check("the overview prints on three pages", [] if pages <= 3 else [f"{pages} pages"])
        chrome = browser()
        try:
            for name, path in KINDS.items():
                page = (site / path).resolve()
                if not page.is_file():
                    tally.check(f"{name}: is there", [f"no {path}; there is {sorted(p.name for p in page.parent.glob('*'))}"])
                    continue
                for what, scheme, width in (("light", "light", 1280), ("dark", "dark", 1280), ("400% zoom", "light", 320)):
                    show(chrome, page, width=width, scheme=scheme)
                    tally.check(f"{name}: axe finds nothing in {what}", violations(chrome, axe))
                wide = chrome.execute_script("return document.documentElement.scrollWidth")
                tally.check(f"{name}: nothing sticks out at 400% zoom", [] if wide <= 320 else [f"{wide} px"])
            show(chrome, (site / "index.html").resolve())
            field = chrome.find_elements(By.CSS_SELECTOR, "input[type=search]")
            if field:
                field[0].send_keys("crisis")
                shown = [item.text for item in chrome.find_elements(By.CSS_SELECTOR, "a") if item.is_displayed()]
                tally.check("the search leaves what was searched for", any("Crisis" in text for text in shown))
            else:
                tally.check("there is a search", ["no field"])
        finally:
            chrome.quit()
    tally.finish()


if __name__ == "__main__":
    main()
