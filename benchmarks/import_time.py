"""How long `import genai_taxonomy` with a first answer takes, beside `import networkx` and `import attrs`.

Every measurement is a fresh interpreter; the statements take turns, so that a disturbance meets all of them alike.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from statistics import median

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


def measure(quick: bool) -> Iterator[Table]:
    taken = medians({NETWORKX: NETWORKX, ATTRS: ATTRS, **ANSWERS}, 1 if quick else 22)
    rows = (
        Row(answer, taken[answer], other, taken[other], MOST if other == NETWORKX else None)
        for answer in ANSWERS
        for other in (NETWORKX, ATTRS)
    )
    yield Table("Import and first answer", "s", tuple(rows))


def medians(statements: Mapping[str, str], rounds: int) -> dict[str, float]:
    """Run every statement in turn; the first of several runs only writes the byte code, and does not count."""
    taken: dict[str, list[float]] = {name: [] for name in statements}
    for name in turns(statements, rounds):
        seconds, *loaded = interpreter(PROGRAM.format(statement=statements[name], unwanted=set(UNWANTED))).split()
        assert name not in ANSWERS or not loaded, f"an answer loads {', '.join(loaded)}"
        taken[name].append(float(seconds))
    return {name: median(found[1:] or found) for name, found in taken.items()}


if __name__ == "__main__":
    sys.exit(run("import_time"))
