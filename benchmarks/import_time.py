"""How long `import genai_taxonomy` with a first answer takes, beside `import attrs` and `import networkx`.

Every measurement is a fresh interpreter; the statements take turns, so that a disturbance meets all of them alike.

    python benchmarks/import_time.py [--rounds N] [--check]
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from importlib.metadata import version
from statistics import median
from time import perf_counter
from typing import NamedTuple

#: With --check, the most that the import with an answer may take of what `import networkx` takes.
LIMIT = 0.4

OURS = "import genai_taxonomy + first is_subset"
ATTRS = "import attrs"
NETWORKX = "import networkx"

STATEMENTS = {
    OURS: "from genai_taxonomy import LLM, GenerativeAI, is_subset; assert is_subset(LLM, GenerativeAI)",
    ATTRS: "import attrs",
    NETWORKX: "import networkx",
}
#: What the first statement must leave alone.
UNWANTED = ("networkx", "cattrs")

PROGRAM = """
import sys
from time import perf_counter
start = perf_counter()
{statement}
seconds = perf_counter() - start
print(seconds, *sorted(sys.modules.keys() & {unwanted!r}))
"""


class Run(NamedTuple):
    """One interpreter's life."""

    #: Around the statement, inside the process.
    inside: float
    #: Of the whole process, seen from outside.
    whole: float
    #: Which of UNWANTED were loaded.
    loaded: tuple[str, ...]


def run(statement: str) -> Run:
    # Byte code is cached, as it is for installed packages: the warm-up writes it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    program = PROGRAM.format(statement=statement, unwanted=set(UNWANTED))
    start = perf_counter()
    child = subprocess.run(
        [sys.executable, "-c", program], env=environment, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    )
    whole = perf_counter() - start
    inside, *loaded = child.stdout.split()
    return Run(float(inside), whole, tuple(loaded))


def measure(rounds: int) -> dict[str, list[Run]]:
    """Run every statement in turn, after a warm-up of each."""
    for statement in STATEMENTS.values():
        run(statement)
    runs: dict[str, list[Run]] = {name: [] for name in STATEMENTS}
    for _ in range(rounds):
        for name, statement in STATEMENTS.items():
            runs[name].append(run(statement))
    return runs


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=21, metavar="N", help="runs of each, at least 11 (default 21)")
    parser.add_argument("--check", action="store_true", help=f"exit 1 above {LIMIT} of `import networkx`")
    arguments = parser.parse_args()
    if arguments.rounds < 11:
        parser.error("fewer than 11 rounds say nothing")

    runs = measure(arguments.rounds)
    loaded = sorted({module for one in runs[OURS] for module in one.loaded})
    assert not loaded, f"`import genai_taxonomy` loads {', '.join(loaded)}"

    print(f"Python {platform.python_version()} on {platform.system()} {platform.machine()}, {os.cpu_count()} CPUs")
    print(f"attrs {version('attrs')}, networkx {version('networkx')}; medians of {arguments.rounds} rounds")
    print()
    inside = {name: median(one.inside for one in found) for name, found in runs.items()}
    whole = {name: median(one.whole for one in found) for name, found in runs.items()}
    print(f"{'':<{len(OURS)}}  inside, ms  process, ms  inside / networkx")
    for name in STATEMENTS:
        ratio = inside[name] / inside[NETWORKX]
        print(f"{name:<{len(OURS)}}  {inside[name] * 1000:10.1f}  {whole[name] * 1000:11.1f}  {ratio:17.2f}")
    print()
    ratio = inside[OURS] / inside[NETWORKX]
    print(f"ours / networkx {ratio:.2f} (limit {LIMIT}), ours / attrs {inside[OURS] / inside[ATTRS]:.2f}")
    print(f"not loaded by ours: {', '.join(UNWANTED)}")
    return 1 if arguments.check and ratio > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
