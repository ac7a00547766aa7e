"""Holds what every target imports against what Package.swift says that it depends on."""

import json
import re
import subprocess
import sys
from pathlib import Path

IMPORT = re.compile(r"^ *(?:@\w+(?:\([^)]*\))? )*(?:\w+ )?import (?:(?:struct|enum|func|protocol|class) )?(\w+)", re.M)
# What these run or hold is no module that they import.
ALONE = {("CommandsTests", "termijn"), ("ServingTests", "termijn")}

package = json.loads(subprocess.run(["swift", "package", "describe", "--type", "json"], check=True, capture_output=True).stdout)
ours = {target["name"] for target in package["targets"]}
wrong = []
for target in package["targets"]:
    declared = set(target.get("target_dependencies", []))
    texts = [Path(target["path"], name).read_text() for name in target["sources"] if name.endswith(".swift")]
    imported = {name for text in texts for name in IMPORT.findall(text)} & ours
    wrong += [f"{target['name']} imports {name} without declaring it" for name in sorted(imported - declared)]
    wrong += [f"{target['name']} declares {name} and does not import it"
              for name in sorted(declared - imported) if (target["name"], name) not in ALONE]
print("\n".join(wrong) or "every import is declared, and the other way round")
sys.exit(bool(wrong))
