"""The yearly report as its readers meet it: valid, accessible, safe, printable, and the same in every format."""

import hashlib
import importlib.util
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
from markdown_it import MarkdownIt
from pypdf import PdfReader
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from harness import PROGRAM, REGISTER, Tally, answered, deadlines, hostile_register, run, temporary_folder

YEAR = "2021"
# What WCAG 2.2 AA asks, and what axe holds to be good practice.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = "axe.run({runOnly: {type: 'tag', values: arguments[0]}, rules: arguments[1]}).then(arguments[2], arguments[2])"
VOID = {"meta", "link", "br", "img", "hr", "input"}


# The page as text


class Page(HTMLParser):
    """The parts of a page that links, tables and headings hang on."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.headings, self.times, self.problems = [], [], [], [], []
        self.stack = []
        self.table = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag in ("script", "iframe", "object", "embed", "form", "base", "link"):
            self.problems.append(f"<{tag}>")
        for name, value in attributes.items():
            if name.startswith("on") or name in ("src", "action") and not value.startswith("data:image/"):
                self.problems.append(f"{tag} {name}={value}")
        if tag == "a":
            self.links.append(attributes.get("href", ""))
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "time":
            self.times.append((attributes.get("datetime", ""), "a" in self.stack))
        if tag == "table":
            self.table = {"caption": False}
        if tag == "caption" and self.table is not None:
            self.table["caption"] = True
        if tag == "th" and attributes.get("scope") not in ("row", "col"):
            self.problems.append("th without scope")
        if tag not in VOID:
            self.stack.append(tag)

    def handle_endtag(self, tag):
        if not self.stack or self.stack.pop() != tag:
            self.problems.append(f"</{tag}> closes nothing")
        if tag == "table":
            if not self.table["caption"]:
                self.problems.append("table without caption")
            self.table = None


def structure(text):
    """What is wrong with the skeleton of a page."""
    page = Page(text)
    yield from page.problems
    yield from (f"twice: {name}" for name in set(page.ids) if page.ids.count(name) > 1)
    yield from (f"leads nowhere: {link}" for link in set(page.links) if link[:1] != "#" or link[1:] not in page.ids)
    yield from (f"no day: {day}" for day, _ in page.times if not re.fullmatch(r"\d{4}-\d\d-\d\d", day))
    for before, after in zip([0, *page.headings], page.headings):
        if after > before + 1:
            yield f"h{before} before h{after}"
    if page.headings.count(1) != 1:
        yield "not one h1"


def tidy(path):
    done = subprocess.run(["tidy", "-q", "-e", "-utf8", path], capture_output=True, text=True, check=False)
    # The title of a drawing has an id, by which the drawing is named; tidy knows only the titles of pages. Nor does it
    # know which of several links leads to what is shown (ARIA 1.2).
    known = ('<title> proprietary attribute "id"', 'proprietary attribute "aria-current"')
    return [line for line in done.stderr.splitlines() if line.strip() and not any(words in line for words in known)]


# The page in a browser


def browser():
    options = Options()
    options.binary_location = shutil.which("chromium")
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    found = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    # The page forbids all scripts; the check brings one of its own.
    found.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
    found.set_script_timeout(120)
    return found


def show(chrome, path, width=1280, media="screen", scheme="light"):
    feature = {"name": "prefers-color-scheme", "value": scheme}
    chrome.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": [feature]})
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1280 / width, "mobile": False}
    chrome.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    chrome.get(f"file://{path}")


def violations(chrome, axe, media="screen"):
    # Paper has no targets for a finger.
    rules = {"target-size": {"enabled": False}} if media == "print" else {}
    chrome.execute_script(axe)
    answer = chrome.execute_async_script(AXE, TAGS, rules)
    if "violations" not in answer:
        yield answer
        return
    for found in answer["violations"]:
        yield f"{found['id']} ({len(found['nodes'])}): {found['nodes'][0]['html'][:200]}"


def keyboard(chrome):
    """The first key leads past the head of the page, and what has the focus can be seen."""
    chrome.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    first = chrome.switch_to.active_element
    if first.get_attribute("class") != "skip":
        yield f"the first key goes to {first.tag_name}"
    if first.rect["x"] < 0:
        yield "the link that skips the head stays out of sight"
    first.send_keys(Keys.ENTER)
    for _ in range(3):
        chrome.switch_to.active_element.send_keys(Keys.TAB)
        focused = chrome.switch_to.active_element
        if focused.tag_name != "a":
            yield f"after skipping comes {focused.tag_name}"
        if chrome.execute_script("return getComputedStyle(arguments[0]).outlineStyle", focused) == "none":
            yield "the focus cannot be seen"


# The other formats


def slug(heading):
    """The name of a heading on GitHub."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def markdown_problems(text):
    """What a reader of Markdown would take for something else than text."""
    tokens = MarkdownIt("gfm-like", {"html": True, "linkify": True}).parse(text)
    slugs, links = set(), []
    for before, token in zip([None, *tokens], tokens):
        if token.type in ("html_block", "fence", "code_block", "hr", "blockquote_open"):
            yield f"{token.type}: {token.content[:80]!r}"
        for part in token.children or []:
            if part.type in ("html_inline", "code_inline", "image", "em_open", "s_open"):
                yield f"{part.type}: {part.content[:80]!r}"
            if part.type == "link_open":
                links.append(part.attrs["href"])
        if before is not None and before.type == "heading_open":
            slugs.add(slug("".join(part.content for part in token.children if part.type == "text")))
    yield from (f"leads nowhere: {link}" for link in sorted(set(links)) if link[1:] not in slugs)


def pdf_problems(path, title, texts):
    reader = PdfReader(path)
    catalog = reader.trailer["/Root"]
    if reader.metadata.title != title:
        yield f"title {reader.metadata.title!r}"
    if not catalog.get("/MarkInfo", {}).get("/Marked"):
        yield "not tagged"
    if not str(catalog.get("/Lang", "")).startswith("nl"):
        yield f"language {catalog.get('/Lang')}"
    if len(reader.outline) < 1:
        yield "no bookmarks"
    read = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    plain = re.sub(r"\s+", "", read)
    pages = read.split("\f")[:-1]
    if len(pages[0].split()) < 200:
        yield f"{len(pages[0].split())} words on the first page"
    if len(pages) > 6:
        yield f"{len(pages)} pages"
    if len(read.split()) > 1600:
        yield f"{len(read.split())} words"
    yield from (f"{len(page.split())} words on page {n}" for n, page in enumerate(pages, 1) if len(page.split()) < 60)
    numbers = [f"{number} / {len(pages)}" for number in range(1, len(pages) + 1)]
    yield from (f"not numbered: {number}" for number, page in zip(numbers, pages) if number not in page)
    yield from (f"not in it: {text}" for text in texts if re.sub(r"\s+", "", text) not in plain)


# The program that makes the PDF, fenced in


class Listener:
    """Counts who asks for something on this machine."""

    def __init__(self):
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]
        self.calls = 0
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        while True:
            caller, _ = self.server.accept()
            self.calls += 1
            caller.close()


def small_register(folder):
    (folder / "report").mkdir(parents=True)
    (folder / "hulp.yaml").write_text("id: hulp\ntitle: Hulp\nterm: {start: 2024-01-01, duration: P2Y}\n")
    return folder


def small_report(register, goal, *arguments):
    return ("report", "2025", "-C", register, "--as-of", "2025-01-01", "--format", "pdf", "--output", goal, *arguments)


def meddled(tool, folder, markup):
    """A folder for PATH whose program puts markup into the page, past all checks, and then is the real one."""
    folder.mkdir()
    (folder / "markup").write_text(markup)
    meddle = f'#!/bin/sh\nfor word; do case $word in *page.html) cat "{folder}/markup" >> "${{word#file://}}";; esac; done\n'
    real = shutil.which(tool)
    if tool == "weasyprint":
        (folder / "python-meddled").write_text(f'{meddle}exec /usr/bin/python3 "$@"\n')
        code = "import sys\nfrom weasyprint.__main__ import main\nsys.exit(main())\n"
        (folder / tool).write_text(f"#!{folder}/python-meddled\n{code}")
    else:
        (folder / tool).write_text(f'{meddle}exec {real} "$@"\n')
    for file in folder.iterdir():
        file.chmod(0o755)
    return folder


def fetching(tool, folder, env):
    """Even a page that asks for something, which no check saw, is given nothing."""
    listener = Listener()
    secret = folder / f"{tool}-secret.html"
    secret.write_text("GEHEIM")
    there = f"http://127.0.0.1:{listener.port}/"
    file = secret.as_uri()
    markup = (
        f'<link rel="attachment" href="{file}"><a rel="attachment" href="{file}">x</a><img src="{there}x.png">'
        f'<style>@import "{there}x.css"; p {{ background: url({there}y.png) }}</style><p>BEMOEID</p>'
        f'<object data="{file}"></object><iframe src="{file}"></iframe><embed src="{there}">'
        f'<iframe src="{there}frame"></iframe><img src="http://localhost:{listener.port}/z.png">'
    )
    path = f"{meddled(tool, folder / f'{tool}-meddled', markup)}:{env['PATH']}"
    goal = folder / f"{tool}-fetching.pdf"
    answer = run(
        *small_report(small_register(folder / f"{tool}-fetching"), goal), env={**env, "PATH": path}, timeout=180
    )
    if answer.status != 0:
        yield answer
        return
    if listener.calls:
        yield f"{listener.calls} calls"
    text = subprocess.run(["pdftotext", goal, "-"], capture_output=True, text=True, check=True).stdout
    if "BEMOEID" not in text:
        yield "the page was not meddled with"
    if PdfReader(goal).attachments or "GEHEIM" in text:
        yield "a file of this machine is in it"


def refusals(folder):
    """A template that loads something is told of with its place, and nothing is made."""
    listener = Listener()
    there = f"http://127.0.0.1:{listener.port}/"
    for number, line in enumerate((
        '<a rel="attachment" href="file:///etc/passwd">x</a>', '<link rel="attachment" href="file:///etc/passwd">',
        f'<img src="{there}">', f"<style>a {{ background: u\\72l({there}) }}</style>", f'<iframe src="{there}"></iframe>',
        f'<p style="background: url({there})">x</p>', f'<svg><image href="{there}"/></svg>',
    )):
        register = small_register(folder / f"refused-{number}")
        (register / "report/in-short.html.mustache").write_text(f"<p>een</p>\n{line}\n")
        for form in ("pdf", "html"):
            goal = folder / f"refused-{number}.{form}"
            answer = run("report", "2025", "-C", register, "--as-of", "2025-01-01", "--format", form, "--output", goal)
            if answer.status != 2 or b"in-short.html.mustache:2:" not in answer.err or goal.exists():
                yield answer
    if listener.calls:
        yield f"{listener.calls} calls"


def made_tool(folder, text):
    """A folder for PATH in which the program that makes PDFs is this script."""
    folder.mkdir()
    tool = folder / "weasyprint"
    tool.write_text(f"#!/bin/sh\n{text}\n")
    tool.chmod(0o755)
    return folder


def ended(folder):
    """However making a PDF ends, the program that makes it ends with it and nothing of it stays."""
    register = small_register(folder / "ended")
    pid = folder / "pid"
    slow = made_tool(folder / "slow", f"echo $$ > '{pid}.new'; mv '{pid}.new' '{pid}'\nsleep 300 & wait")
    scratch = folder / "scratch"
    scratch.mkdir()
    env = {"PATH": f"{slow}:/usr/bin:/bin", "TMPDIR": str(scratch)}

    def left():
        if os.listdir(scratch):
            yield f"left in the temporary folder: {os.listdir(scratch)}"
        group = int(pid.read_text())
        for status in Path("/proc").glob("[0-9]*/stat"):
            try:
                state, _, members = status.read_text().rpartition(")")[2].split()[:3]
            except OSError:
                continue
            # One that has ended may still be counted out by the system.
            if int(members) == group and state not in "ZX":
                yield f"the other program still runs ({state})"

    answer = run(*small_report(register, folder / "never.pdf", "--time-limit", "1"), env=env)
    if answer.status != 2 or b"1 s" not in answer.err or b"--time-limit" not in answer.err:
        yield answer
    yield from left()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        pid.unlink()
        command = [PROGRAM, *map(str, small_report(register, folder / "never.pdf"))]
        process = subprocess.Popen(command, env={**os.environ, **env}, stderr=subprocess.DEVNULL)
        while not pid.exists():
            time.sleep(0.01)
        process.send_signal(number)
        if process.wait(timeout=30) != -number:
            yield f"{number.name} ended it with {process.returncode}"
        yield from (f"{number.name}: {problem}" for problem in left())
    if (folder / "never.pdf").exists():
        yield "there is a PDF"


def passed_over(folder, env):
    """A folder, and a file that may not be run, are no programs."""
    register = small_register(folder / "passed-over")
    for name in ("weasyprint", "chromium"):
        (folder / "folders" / name).mkdir(parents=True)
    (folder / "files").mkdir()
    (folder / "files/weasyprint").write_text("#!/bin/sh\n")
    path = f"{folder / 'folders'}:{folder / 'files'}:{env['PATH']}"
    answer = run(*small_report(register, folder / "passed.pdf"), env={"PATH": path}, timeout=180)
    if answer.status != 0:
        yield answer


def hash_of(register):
    """The hash of a register as the report describes it."""
    found = hashlib.sha256()
    names = [str(path.relative_to(register)) for path in register.rglob("*") if path.suffix in (".yaml", ".yml")]
    for name in sorted(names, key=str.encode):
        data = (register / name).read_bytes()
        found.update(f"{len(name.encode())} {name} {len(data)} ".encode() + data)
    return found.hexdigest()


def main():
    tally = Tally()
    axe_file = Path(importlib.util.find_spec("axe_playwright_python").origin).with_name("axe.min.js")
    axe = axe_file.read_text("utf-8")
    with temporary_folder() as folder:
        hostile = hostile_register(folder / "hostile")
        registers = {"contracts": (REGISTER, YEAR), "hostile": (hostile, "2025")}
        schema = answered("schema", "report").json
        chrome = browser()
        try:
            for name, (register, year) in registers.items():
                page = folder / f"{name}.html"
                answered("report", year, "-C", register, "--output", page)
                text = page.read_text("utf-8")
                tally.check(f"{name}: tidy finds nothing", tidy(page))
                tally.check(f"{name}: every link arrives, every table has its headings", structure(text))
                size = len(text) // 1000
                show(chrome, page)
                tally.check(f"{name}: axe finds nothing in light ({size} kB)", violations(chrome, axe))
                show(chrome, page, width=320)
                wide = chrome.execute_script("return document.documentElement.scrollWidth")
                tally.check(f"{name}: nothing sticks out at 400% zoom", [] if wide <= 320 else [f"{wide} px"])
                answered("report", year, "-C", register, "--annex", "--output", folder / f"{name}-whole.html")
                annex = folder / f"{name}-whole-annex.html"
                tally.check(f"{name}: tidy finds nothing in the annex", tidy(annex))
                tally.check(f"{name}: every link of the annex arrives", structure(annex.read_text("utf-8")))
                show(chrome, annex)
                tally.check(f"{name}: axe finds nothing in the annex", violations(chrome, axe))
                for part in ((), ("--annex",)):
                    markdown = answered("report", year, "-C", register, "--format", "md", *part).text
                    tally.check(f"{name}: Markdown is text and links within {part}", markdown_problems(markdown))
                report = answered("report", year, "-C", register, "--format", "json").json
                found = jsonschema.Draft202012Validator(schema).iter_errors(report)
                tally.check(f"{name}: JSON fits the schema", (f"{e.json_path}: {e.message}" for e in found))
                told = {deadline["id"] for deadline in report["derivations"]}
                listed = {
                    deadline["id"]
                    for deadline in deadlines(register, "--from", f"{year}-01-01", "--through", f"{year}-12-31")
                }
                tally.check(f"{name}: every deadline of the year is told of", listed - told)
                tally.check(
                    f"{name}: the hash is that of the files", report["about"]["registerHash"] == hash_of(register)
                )
            page = folder / "contracts.html"
            for what, media, scheme, width in (
                ("dark", "screen", "dark", 1280),
                ("print", "print", "light", 1280),
                ("400% zoom", "screen", "light", 320),
            ):
                show(chrome, page, width=width, media=media, scheme=scheme)
                tally.check(f"contracts: axe finds nothing in {what}", violations(chrome, axe, media))
            show(chrome, page)
            tally.check("contracts: the keyboard leads to everything", keyboard(chrome))
        finally:
            chrome.quit()

        report = answered("report", YEAR, "--format", "json", "-C", REGISTER).json
        texts = [d["dayText"] for month in report["calendar"]["months"] for d in month["deadlines"]]
        for tool in ("weasyprint", "chromium"):
            path = folder / f"{tool}-only"
            path.mkdir()
            # A program that calls others by name finds them, but not the other maker of PDFs.
            for place in ("/usr/bin", "/bin"):
                for program in Path(place).iterdir():
                    if program.name not in ("weasyprint", "chromium") or program.name == tool:
                        if not (path / program.name).exists():
                            (path / program.name).symlink_to(program)
            goal = folder / f"{tool}.pdf"
            env = {"PATH": str(path)}
            answer = run("report", YEAR, "-C", REGISTER, "--format", "pdf", "--output", goal, env=env, timeout=180)
            if answer.status != 0:
                tally.check(f"{tool} makes a PDF", [answer])
                continue
            problems = list(pdf_problems(goal, report["about"]["title"], texts))
            if tool == "weasyprint" and b"pdfuaid" not in goal.read_bytes():
                problems.append("says not that it is PDF/UA")
            tally.check(f"{tool}: tagged, titled, with language, bookmarks and every day", problems)
            # A small register will do to see whether the clock or chance gets in.
            small = folder / "small"
            small.mkdir(exist_ok=True)
            (small / "hulp.yaml").write_text("id: hulp\ntitle: Hulp\nterm: {start: 2024-01-01, duration: P2Y}\n")
            made = []
            for number in range(2):
                again = folder / f"{tool}-{number}.pdf"
                answered(
                    "report", "2025", "-C", small, "--as-of", "2025-01-01", "--lang", "nl", "--format", "pdf",
                    "--output", again, env=env, timeout=180,
                )
                made.append(again.read_bytes())
            tally.check(f"{tool}: the same bytes twice", made[0] == made[1])
            tally.check(f"{tool}: fetches nothing, from the network or from a file", fetching(tool, folder, env))
            if tool == "weasyprint":
                tally.check("a folder of that name is no program", passed_over(folder, env))
        tally.check("a template that loads something is refused, with its place", refusals(folder))
        tally.check("the program that makes PDFs ends in time, and when this one is ended", ended(folder))
    tally.finish()


if __name__ == "__main__":
    main()
