"""Loading a taxonomy from its file: native JSON, checked and trusted, beside pronto reading the same as OBO."""

from __future__ import annotations

import hashlib
import inspect
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.generated import dag, taxonomy, write_obo
from benchmarks.measuring import cost, freshly, library, memory
from benchmarks.reporting import Row, Table, run
from genai_taxonomy import Assertion, Concept, Taxonomy

PEERS = ("pronto",)

#: How many times faster than pronto.
FASTER = 3
#: The memory of the process, in times of pronto's.
MEMORY = 0.4

PRONTO = "pronto.Ontology(path)"
#: How our file is read, by what the call looks like.
OURS: dict[str, dict[str, Any]] = {
    "Taxonomy.load(path)": {},
    "Taxonomy.load(path, trusted=True)": {"trusted": True},
}


def measure(quick: bool) -> Iterator[Table]:
    size, rounds = (300, 1) if quick else (100_000, 3)
    ours = [
        call for call, options in OURS.items() if options.keys() <= inspect.signature(Taxonomy.load).parameters.keys()
    ]
    sides = [*ours, PRONTO] if library("pronto") else ours
    with TemporaryDirectory() as folder:
        edges = dag(size)
        taxonomy(edges).dump(Path(folder, "taxonomy.json"))
        write_obo(edges, Path(folder, "taxonomy.obo"))
        runs = freshly({side: partial(load, side, folder) for side in sides}, rounds)
    assert len({content for found in runs.values() for _, content in found}) == 1, "not all read the same"
    time, whole, rise = ({side: median(figures[n] for figures, _ in runs[side]) for side in sides} for n in range(3))
    for title, unit, taken, target, advantage in (
        ("time", "s", time, FASTER, True),
        ("memory of the process at its highest", "B", whole, MEMORY, False),
        ("of this, by how much it rose", "B", rise, None, False),
    ):
        rows = [
            Row(call, taken[call], PRONTO, taken[PRONTO], target) if PRONTO in sides else Row(call, taken[call])
            for call in ours
        ]
        yield Table(f"{size:,} concepts: {title}", unit, tuple(rows), advantage)


def load(side: str, folder: str) -> tuple[tuple[float, int, int], str]:
    """Read the file; return seconds, the memory of the process at its highest, its rise, and what was read."""
    library("pronto" if side == PRONTO else "genai_taxonomy.formats.native")
    taken, read = cost(partial(_read, side, Path(folder)))
    return (taken.seconds, memory("VmHWM"), taken.peak), _content(read)


def _read(side: str, folder: Path) -> Any:
    if side == PRONTO:
        return library("pronto").Ontology(folder / "taxonomy.obo")
    return Taxonomy.load(folder / "taxonomy.json", **OURS[side])


def _content(read: Any) -> str:
    """Return a digest of all labels and edges."""
    if isinstance(read, Taxonomy):
        facts = [(concept.id, concept.label) for concept in read.concepts]
        edges = [claim for claim in read.claims if isinstance(claim, Assertion)]
        facts += [(edge.subject.id, f"< {edge.object.id}") for edge in edges if isinstance(edge.object, Concept)]
    else:
        facts = [(term.id, term.name) for term in read.terms()]
        facts += [(t.id, f"< {up.id}") for t in read.terms() for up in t.superclasses(1, with_self=False)]
    return hashlib.sha256(repr(sorted(facts)).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(run("load"))
