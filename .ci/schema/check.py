"""Holds the JSON Schema that the program prints against the program itself, on the register and on small files."""

import json
import re

import yaml
from jsonschema import Draft202012Validator

from harness import REGISTER, Tally, answered, run, temporary_folder

# What a schema could have said: these findings of `check` and the schema must agree.
FORM = {
    "unknown-key",
    "missing-key",
    "wrong-type",
    "invalid-value",
    "invalid-id",
    "invalid-date",
    "invalid-period",
    "invalid-lines",
}


class Core(yaml.SafeLoader):
    """YAML 1.2 with its core schema: dates, `yes` and `010` are no dates, truths and octals here."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
        list("-+.0123456789"),
    ),
]:
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)


def number(loader, node):
    text = loader.construct_scalar(node)
    return int(text, 0) if text[:2] in ("0o", "0x") else int(text)


Core.add_constructor("tag:yaml.org,2002:int", number)
Core.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(loader.construct_scalar(node)))


def load(text):
    # JSON has no keys but texts.
    return json.loads(json.dumps(yaml.load(text, Core)))


# Small files. `C` is a contract that is right but for what is put into it, `T` a transition, `R` register.yaml.


def C(extra="", term="{start: 2024-01-01, duration: P2Y}", head="id: a\ntitle: A\n"):
    return f"{head}term: {term}\n{extra}"


def T(extra="", head="transition: t\ntitle: T\nmoves: [a]\n"):
    return head + extra


def step(text):
    return C(f"extensions:\n  - {{by: silence, duration: P1Y, notice: P6M, {text}}}\n")


CASES = {
    "the least contract": C(),
    "the least transition": T(),
    "a whole contract": C("""region: [haaglanden, elders]
domain: jeugd
parties: wij
extensions:
  - {by: silence, times: 2, duration: P1Y, notice: {calendar-years: 1}, who: unknown}
  - {by: decision, duration: unknown, notice: unknown, basis: statute, note: n, assumed: a}
  - {by: agreement, duration: P14D}
claims: {period: P5Y, due-after: P1M}
url: https://a.example/
contact: Inkoop
history:
  - {known: 2025-01-01, event: extended, step: 1}
  - {known: 2025-01-01, event: terminated, last-day: 2025-12-31}
"""),
    "an arrangement": C(
        "exit: {each: 12-31, notice: {calendar-years: 1}, after: [b]}", "{start: 2020, last-day: open}"
    ),
    "a whole transition": T("""joins: [{contract: a, entry: at-end}]
not-before: 2024-33
candidates: [2026-01-01]
steps:
  - {id: s, title: S, owner: raad, at-least: P14D, in-force: {from: 2024-01-01, until: 2025-01-01}}
  - {id: u, after: [s], not-before: {about: medio 2024, from: 2024-06-01, to: 2024-07-31}}
bridges: [{for: gap, how: los, at-most: P1Y, confirmed: false, contracts: [a], who: unknown}]
history: [{known: 2025-01-01, event: done, step: s}]
"""),
    "an unknown key": C("colour: red"),
    "a mistyped key": C("extentions: []"),
    "an unknown key below": C("", "{start: 2024-01-01, duratoin: P2Y}"),
    "an unknown key in a step": step("step: 1"),
    "a key of a transition in a contract": C("moves: [a]"),
    "a YAML 1.1 merge key": C("<<: {domain: x}"),
    "no title": C(head="id: a\n"),
    "no term": "id: a\ntitle: A\n",
    "no moves": T(head="transition: t\ntitle: T\n"),
    "a step without by": C("extensions: [{duration: P1Y}]"),
    "an exit without a day": C("exit: {notice: P1Y}", "{last-day: open}"),
    "claims without a period": C("claims: {due-after: P1M}"),
    "a source without a document": C("sources: [{lines: 1}]"),
    "an amendment that sets nothing": C("amendments: [{document: d}]"),
    "a title of three lines": C(head="id: a\ntitle: |\n  A\n  B\n  C\n"),
    "a title that is a number": C(head="id: a\ntitle: 2024\n"),
    "a title that is a truth": C(head="id: a\ntitle: true\n"),
    "a title that is a list": C(head="id: a\ntitle: [A]\n"),
    "an empty title": C(head="id: a\ntitle:\n"),
    "a null in a list": C("parties: [wij, ~]"),
    "a term that is a text": C(term="P2Y"),
    "a term that is a list": C(term="[P2Y]"),
    "extensions that are a map": C("extensions: {by: silence, duration: P1Y}"),
    "moves that is a text": T(head="transition: t\ntitle: T\nmoves: a\n"),
    "a list within a list": C("parties: [[wij]]"),
    "a list as the root": "- id: a\n",
    "a text as the root": "contract\n",
    "an id that is a number": C(head="id: 2024\ntitle: A\n"),
    "an id with capitals": C(head="id: JB-JR\ntitle: A\n"),
    "an id with a space": C(head="id: jb jr\ntitle: A\n"),
    "an id with a fraction": C(head="id: 1.5\ntitle: A\n"),
    "an empty id": C(head='id: ""\ntitle: A\n'),
    "a path as an id": C(head="id: ../a\ntitle: A\n"),
    "an id with a diacritic": C(head="id: café\ntitle: A\n"),
    "a day in words": C(term="{start: 1 januari 2024, duration: P2Y}"),
    "a Dutch day": C(term="{start: 31-12-2024, duration: P2Y}"),
    "a day with a time": C(term="{start: 2024-01-01T00:00, duration: P2Y}"),
    "a short day": C(term="{start: 2024-1-1, duration: P2Y}"),
    "the thirteenth month": C(term="{start: 2024-13-01, duration: P2Y}"),
    "day zero": C(term="{start: 2024-01-00, duration: P2Y}"),
    "the year zero": C(term="{start: 0000-01-01, duration: P2Y}"),
    "a year": C(term="{start: 2024, duration: P2Y}"),
    "a quoted year": C(term='{start: "2024", duration: P2Y}'),
    "a year of two digits": C(term="{start: 24, duration: P2Y}"),
    "a month": C(term="{start: 2024-12, duration: P2Y}"),
    "a quarter": C(term="{start: 2024-34, duration: P2Y}"),
    "a season": C(term="{start: 2024-21, duration: P2Y}"),
    "a run": C(term='{last-day: "[2026..2030]"}'),
    "a run that is not quoted": C(term="{last-day: [2026..2030]}"),
    "an open run": C(term='{last-day: "[2026..]"}'),
    "an unknown start": C(term="{start: unknown, last-day: 2025-12-31}"),
    "an open start": C(term="{start: open, last-day: 2025-12-31}"),
    "an unknown candidate": T("candidates: [unknown]"),
    "an imprecise candidate": T("candidates: [2026]"),
    "about without words": C(term="{start: {from: 2024-01-01, to: 2024-02-01}, duration: P2Y}"),
    "about with a first day alone": C(term="{start: {about: begin 2024, from: 2024-01-01}, duration: P2Y}"),
    "a period without P": C(term="{start: 2024-01-01, duration: 2Y}"),
    "a period in words": C(term="{start: 2024-01-01, duration: 2 jaar}"),
    "a period in hours": C(term="{start: 2024-01-01, duration: PT5H}"),
    "an empty period": C(term="{start: 2024-01-01, duration: P}"),
    "half a year": C(term="{start: 2024-01-01, duration: P0.5Y}"),
    "a period backward": C(term="{start: 2024-01-01, duration: P-1Y}"),
    "months before years": C(term="{start: 2024-01-01, duration: P6M1Y}"),
    "weeks": C(term="{start: 2024-01-01, duration: P1Y2M3W4D}"),
    "a period that is a number": C(term="{start: 2024-01-01, duration: 2}"),
    "small letters": C(term="{start: 2024-01-01, duration: p2y}"),
    "one line": C("sources: [{document: d, lines: 12}]"),
    "twelve lines": C("sources: [{document: d, lines: 1-12}]"),
    "a quoted line": C('sources: [{document: d, lines: "12"}]'),
    "line zero": C("sources: [{document: d, lines: 0}]"),
    "lines in a list": C("sources: [{document: d, lines: [1, 2]}]"),
    "lines with a word": C("sources: [{document: d, lines: r. 12}]"),
    "an unknown word": step("basis: law"),
    "a word with a capital": C("extensions: [{by: Silence, duration: P1Y}]"),
    "an unknown event": C("history: [{known: 2024-01-01, event: cancelled}]"),
    "a transition's event in a contract": C("history: [{known: 2024-01-01, event: done}]"),
    "a number of times": step("times: 3"),
    "a quoted number": step('times: "3"'),
    "no times": step("times: 0"),
    "too many times": step("times: 1000"),
    "half a time": step("times: 1.5"),
    "less than none": step("times: -1"),
    "a hundred calendar years": C("extensions: [{by: silence, duration: P1Y, notice: {calendar-years: 100}}]"),
    "a truth": T("bridges: [{for: gap, how: x, confirmed: True}]"),
    "a truth of YAML 1.1": T("bridges: [{for: gap, how: x, confirmed: yes}]"),
    "a quoted truth": T('bridges: [{for: gap, how: x, confirmed: "true"}]'),
    "a number for a truth": T("bridges: [{for: gap, how: x, confirmed: 1}]"),
    "an exit on a whole day": C("exit: {each: 2024-12-31}", "{last-day: open}"),
    "an exit in the thirteenth month": C("exit: {each: 13-01}", "{last-day: open}"),
    "part of a map in an amendment": C("amendments: [{document: d, set: {term: {duration: P3Y}}}]"),
    "part of a step in an amendment": C("amendments: [{document: d, set: {extensions: [{duration: P3Y}]}}]"),
    "an id in an amendment": C("amendments: [{document: d, set: {id: b}}]"),
}

# The same for register.yaml and documents.yaml, by the name of the file.
NAMED_CASES = {
    "settings": (
        "register.yaml",
        "title: R\nlanguage: nl\nsend-ahead: 5\nhorizon: P10Y\nas-of: 2024-01-01\n"
        "conventions: {medio: {from: 06-01, to: 07-31}}\n",
    ),
    "an unknown setting": ("register.yaml", "colour: red\n"),
    "a third language": ("register.yaml", "language: fr\n"),
    "a quoted number of days": ("register.yaml", 'send-ahead: "5"\n'),
    "an imprecise as-of day": ("register.yaml", "as-of: 2024\n"),
    "a convention without an end": ("register.yaml", "conventions: {medio: {from: 06-01}}\n"),
    "an unknown convention": ("register.yaml", "conventions: {ooit: {from: 06-01, to: 07-31}}\n"),
    "documents": ("documents.yaml", "documents: [{id: 003, title: 3, date: 2020-11}, {id: d, date: unknown}]\n"),
    "a document without an id": ("documents.yaml", "documents: [{title: x}]\n"),
    "a document with a date in words": ("documents.yaml", "documents: [{id: d, date: november 2020}]\n"),
    "documents and more": ("documents.yaml", "documents: [{id: d}]\ntitle: x\n"),
}

# What only the program can refuse; if the schema learns to, the case moves up.
BEYOND_A_SCHEMA = {
    "30 February": C(term="{start: 2024-02-30, duration: P2Y}"),
    "31 April": C(term="{start: 2024-04-31, duration: P2Y}"),
    "30 February of every year": C("exit: {each: 02-30}", "{last-day: open}"),
    "29 February of every year": C("exit: {each: 02-29}", "{last-day: open}"),
    "more than twelve lines": C("sources: [{document: d, lines: 1-13}]"),
    "lines backward": C("sources: [{document: d, lines: 12-1}]"),
    "a run of years backward": C(term='{last-day: "[2030..2026]"}'),
    "a run of days backward": C(term="{start: {about: x, from: 2024-02-01, to: 2024-01-01}, duration: P2Y}"),
    "a word that no convention settles": C(term="{start: {about: ooit}, duration: P2Y}"),
    "a period of more than 9999 years": C(term="{start: 2024-01-01, duration: P99999Y}"),
    "a number with a zero in front": step("times: 03"),
    "an id that YAML takes for a truth": C(head="id: True\ntitle: A\n"),
    "an amendment that leaves a map without what it needs": C(
        "amendments: [{document: d, set: {exit: {notice: P1Y}}}]"
    ),
    "settings in a file of another name": "title: R\n",
}


def findings(folder, name, text):
    """The codes of form that `check` reports for one file in a register of its own."""
    folder.mkdir()
    (folder / "documents.yaml").write_text("documents: [{id: d, date: 2024-01-01}]\n")
    (folder / name).write_text(text, "utf-8")
    if name != "a.yaml":
        (folder / "b.yaml").write_text("id: b\ntitle: B\nterm: {last-day: 2025-12-31}\n")
    answer = run("check", "-C", folder, "--format", "json", "--lang", "en")
    if answer.status not in (0, 1):
        raise ValueError(str(answer))
    return {found["code"] for found in answer.json["diagnostics"] if found["code"] in FORM}


def main():
    tally = Tally()
    schema = answered("schema").json
    try:
        Draft202012Validator.check_schema(schema)
        problems = []
    except Exception as error:
        problems = [error]
    tally.check("a JSON Schema of 2020-12", problems or schema.get("$schema", "").endswith("2020-12/schema"))
    validator = Draft202012Validator(schema)

    print(REGISTER.name)
    invalid, unlinked = [], []
    files = sorted([*REGISTER.rglob("*.yaml"), *REGISTER.rglob("*.yml")])
    for path in files:
        text = path.read_text("utf-8")
        invalid += [f"{path.relative_to(REGISTER)}: {error.message}" for error in validator.iter_errors(load(text))]
        named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
        if named and "://" not in named[1]:
            there = path.parent / named[1]
            if not there.exists() or json.loads(there.read_text("utf-8")) != schema:
                unlinked.append(f"{path.relative_to(REGISTER)}: {named[1]}")
    tally.check(f"{len(files)} files are valid", invalid)
    tally.check("the schema that a file names for editors is there, and is the one printed", unlinked)

    print("small files: the schema and check agree")
    with temporary_folder() as folder:
        cases = [(what, "a.yaml", text) for what, text in CASES.items()]
        cases += [(what, name, text) for what, (name, text) in NAMED_CASES.items()]
        for index, (what, name, text) in enumerate(cases):
            codes = findings(folder / f"agreed-{index}", name, text)
            errors = [error.message for error in validator.iter_errors(load(text))]
            said = f"check: {sorted(codes)}; schema: {errors[:1] or 'valid'}"
            tally.check(f"{what}: {'refused' if codes else 'taken'}", [] if bool(codes) == bool(errors) else [said])
        print("small files: what only check can say")
        for index, (what, text) in enumerate(BEYOND_A_SCHEMA.items()):
            codes = findings(folder / f"beyond-{index}", "a.yaml", text)
            errors = [error.message for error in validator.iter_errors(load(text))]
            tally.check(
                what, [f"check: {sorted(codes)}; schema: {errors[:1] or 'valid'}"] if errors or not codes else []
            )
    tally.finish()


if __name__ == "__main__":
    main()
