"""Holds what every command answers as JSON against the schema that the program prints of it."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

from harness import REGISTER, ROOT, Tally, answered, run, temporary_folder

# The registers that are asked: the first, and one with every construct.
EXAMPLES = ROOT / "Tests" / "Examples"

# A subject of `termijn schema`, with what is asked of one register.
ASKED = [
    ("deadlines", "deadlines"),
    ("next", "next"),
    ("windows", "windows"),
    ("questions", "questions"),
    ("check", "check"),
]
# What only the first register can be asked, for it names what is in there.
FIRST = [
    ("conflicts", "conflicts 2023-01-01"),
    ("conflicts", "conflicts 2022-01-01"),
    ("compare", "compare 2023-01-01 2024-01-01"),
    ("plan", "plan 2023-01-01"),
    ("plan", "plan 2022-01-01"),
    ("show", "show jb-jr"),
    ("show", "show gr-haaglanden"),
    ("show", "show jeugd-naar-leidse-regio"),
    ("explain", "explain jb-jr/notice/1"),
    ("explain-conflict", "explain conflict jb-jr@2023-01-01"),
    ("report", "report 2021"),
]


def errors(schema, value):
    return [f"{error.json_path}: {error.message[:200]}" for error in Draft202012Validator(schema).iter_errors(value)]


def refuses(schema, value):
    """Whether a schema minds a key too many and one too few, so that it holds something."""
    if "anyOf" not in schema and schema.get("$ref") is None and "properties" not in schema:
        return False
    fewer = {key: value[key] for key in list(value)[1:]}
    return bool(errors(schema, value | {"something": 1})) and bool(errors(schema, fewer))


def main():
    tally = Tally()
    listed = run("schema", "nonsense")
    tally.check("a subject that is none is refused", listed.status == 64)
    schemas = {}

    def schema(subject):
        if subject not in schemas:
            schemas[subject] = answered("schema", subject).json
            Draft202012Validator.check_schema(schemas[subject])
        return schemas[subject]

    def hold(what, subject, value):
        tally.check(what, errors(schema(subject), value))
        tally.check(f"{what}: a key more or less is refused", refuses(schema(subject), value))
        if subject != "report":
            tally.check(f"{what}: names its schema", value.get("schema") == schema(subject)["$id"])

    for subject, words in ASKED + FIRST:
        hold(words, subject, answered(*words.split(), "--format", "json", "-C", REGISTER).json)
    for subject, words in ASKED:
        hold(f"{words} of the examples", subject, answered(*words.split(), "--format", "json", "-C", EXAMPLES).json)
        both = answered(*words.split(), "--format", "json", "-C", REGISTER, "-C", EXAMPLES).json
        tally.check(f"{words} of two", errors(schema(subject), both))
        tally.check(f"{words} of two: both are there", len(both["registers"]) == 2 and "together" in both)
    for words in ("conflicts 2023-01-01", "plan 2023-01-01", "compare 2023-01-01 2024-01-01"):
        subject = words.split()[0]
        both = answered(*words.split(), "--format", "json", "-C", REGISTER, "-C", EXAMPLES).json
        tally.check(f"{words} of two", errors(schema(subject), both))
    with temporary_folder() as folder:
        answered("export", "-C", REGISTER, "--output", folder / "calendars")
        file = next(iter(sorted(Path(folder / "calendars").glob("*.ics"))))
        hold("check-calendar", "check-calendar", answered("check-calendar", file, "--format", "json").json)
        letter = folder / "brief.txt"
        letter.write_text(
            "De overeenkomst gaat in op 1 januari 2021 en eindigt op 31 december 2022.\n"
            "Zij kan worden opgezegd met een opzegtermijn van drie maanden.\n"
            "Verlenging is mogelijk met twee maal een jaar.\n",
            "utf-8",
        )
        facts = answered("read", letter, "--format", "json").json
        hold("read", "read", facts)
        tally.check("read: it says something", len(facts["facts"]) >= 3)
        answered("token", "add", "--audience", "raad", "--state", folder / "state")
        hold("token list", "token-list", answered("token", "list", "--format", "json", "--state", folder / "state").json)
    rules = answered("check-calendar", "--explain", "all", "--format", "json").json
    hold("check-calendar --explain all", "check-calendar-rules", rules)
    subjects = json.dumps(sorted(schemas))
    tally.check(f"every subject was held: {subjects}", len(schemas) == 16)
    tally.finish()


if __name__ == "__main__":
    main()
