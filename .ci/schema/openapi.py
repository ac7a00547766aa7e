"""Has schemathesis ask everything that openapi.json describes, and much that it does not: answers are as described."""

import subprocess
import sys
import tempfile

from harness import REGISTER, Tally
from serving import Termijn


def main():
    tally = Tally()
    count = sys.argv[1] if len(sys.argv) > 1 else "20"
    # What it keeps of a run is thrown away.
    with Termijn(REGISTER, "--lang", "en") as server, tempfile.TemporaryDirectory() as scratch:
        # A day or a decision can be written rightly and be none of this register: that is no fault of the description.
        done = subprocess.run(
            ["schemathesis", "run", f"{server.site}api/v1/openapi.json", "--url", f"{server.site}api/v1",
             "--checks", "all", "--exclude-checks", "positive_data_acceptance", "--max-examples", count,
             "--seed", "1", "--no-color"],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=600, check=False,
            cwd=scratch,
        )
        lines = done.stdout.splitlines()
        found = [line.strip() for line in lines if line.startswith("- ") or line.strip().startswith("❌")]
        tally.check("every answer is as described", [] if done.returncode == 0 else found or lines[-20:])
        told = next((line.strip() for line in lines if "generated" in line), "nothing")
        tally.check(f"it asked: {told}", "generated" in told)
    tally.finish()


if __name__ == "__main__":
    main()
