"""Run the benchmarks, each in its own process, keep what they measure, and show it in the documentation."""

from __future__ import annotations

import argparse
import subprocess
import sys

from benchmarks import SCRIPTS, page
from benchmarks.measuring import ROOT


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"any of {', '.join(SCRIPTS)}; left out: all")
    parser.add_argument("--page", action="store_true", help="measure nothing: only show what is kept")
    arguments = parser.parse_args()
    if unknown := set(arguments.names).difference(SCRIPTS):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    names = () if arguments.page else arguments.names or SCRIPTS
    failed = [n for n in names if subprocess.call((sys.executable, "-m", f"benchmarks.{n}", "--save"), cwd=ROOT)]
    page.write()
    if failed:
        print(f"failed, and kept as they were: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
