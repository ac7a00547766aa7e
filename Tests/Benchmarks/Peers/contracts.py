"""Prints so many contracts, each as a line of JSON: `termijn batch` answers each of them on its own."""

import json
import sys


def contract(number):
    year = 2015 + number % 10
    month = 1 + number // 10 % 12
    made = {
        "id": f"contract-{number}",
        "title": f"Jeugdhulp perceel {number % 97} van aanbieder {number}",
        "region": ["haaglanden", "holland-rijnland"][number % 2],
        "term": {"start": f"{year}-{month:02}-01", "duration": f"P{1 + number % 4}Y"},
        "claims": "P5Y",
        "sources": [{"document": "003", "lines": "10-12", "quote": "voor de duur van"}],
    }
    kind = number % 4
    if kind == 0:
        made["extensions"] = [{"by": "silence", "times": 2, "duration": "P2Y", "notice": "P6M"}]
    elif kind == 1:
        made["extensions"] = [{"by": "decision", "times": 3, "duration": "P1Y", "notice": {"calendar-months": 6}}]
    elif kind == 2:
        made["term"] = {"start": f"{year}-01-01", "last-day": "open"}
        made["exit"] = {"each": "12-31", "notice": {"calendar-years": 1}}
    return made


for number in range(int(sys.argv[1])):
    print(json.dumps(contract(number), separators=(",", ":")))
