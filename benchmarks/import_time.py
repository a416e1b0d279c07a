"""How long `import genai_taxonomy` with a first answer takes, beside `import networkx` and `import attrs`.

Every measurement is a fresh interpreter; the statements take turns, so that a disturbance meets all of them alike.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from statistics import median
from time import perf_counter
from typing import NamedTuple

from benchmarks.measuring import interpreter, turns
from benchmarks.reporting import Row, Table, run

PEERS = ("networkx",)

#: The most that the import with an answer may take of what `import networkx` takes.
MOST = 0.4

ATTRS = "import attrs"
NETWORKX = "import networkx"
#: By what is answered first.
ANSWERS = {
    "import, is_subset": "from genai_taxonomy import LLM, GenerativeAI, is_subset; assert is_subset(LLM, GenerativeAI)",
    "import, is_subset that reads the whole vocabulary": (
        "from genai_taxonomy import LLM, GenerativeAI, is_subset; assert not is_subset(GenerativeAI, LLM)"
    ),
}
#: What no answer may need.
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

    #: Seconds around the statement, inside the process.
    inside: float
    #: Seconds of the whole process, seen from outside.
    whole: float
    #: Which of UNWANTED were loaded.
    loaded: tuple[str, ...]


def measure(quick: bool) -> Iterator[Table]:
    runs = rounds_of({NETWORKX: NETWORKX, ATTRS: ATTRS, **ANSWERS}, 1 if quick else 22)
    loaded = {module for answer in ANSWERS for one in runs[answer] for module in one.loaded}
    assert not loaded, f"an answer loads {', '.join(sorted(loaded))}"
    inside = {name: median(one.inside for one in found) for name, found in runs.items()}
    whole = {name: median(one.whole for one in found) for name, found in runs.items()}
    for title, taken, target in (("Inside the process", inside, MOST), ("The whole process", whole, None)):
        rows = (
            Row(answer, taken[answer], other, taken[other], target if other == NETWORKX else None)
            for answer in ANSWERS
            for other in (NETWORKX, ATTRS)
        )
        yield Table(title, "s", tuple(rows))


def rounds_of(statements: Mapping[str, str], rounds: int) -> dict[str, list[Run]]:
    """Run every statement in turn; the first of several runs only writes the byte code, and does not count."""
    runs: dict[str, list[Run]] = {name: [] for name in statements}
    for name in turns(statements, rounds):
        runs[name].append(_once(statements[name]))
    return {name: found[1:] or found for name, found in runs.items()}


def _once(statement: str) -> Run:
    start = perf_counter()
    printed = interpreter(PROGRAM.format(statement=statement, unwanted=set(UNWANTED)))
    inside, *loaded = printed.split()
    return Run(float(inside), perf_counter() - start, tuple(loaded))


if __name__ == "__main__":
    sys.exit(run("import_time"))
