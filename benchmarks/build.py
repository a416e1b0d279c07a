"""Building an index: how long it takes and how much memory, and how memory stays bounded on hard graphs."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Collection, Iterator
from functools import partial
from statistics import median

from benchmarks.generated import Edge, closure, dag, deep, dense, nodes_of
from benchmarks.measuring import alternately, cost, freshly, library
from benchmarks.peers import igraph_graph, networkx_graph, rustworkx_graph
from benchmarks.reporting import Row, Table, run
from genai_taxonomy import SubsumptionIndex

PEERS = ("networkx", "rustworkx", "igraph")

#: What it may take to build, in times of what networkx takes for the same graph.
TIME = 1.0
#: The memory of a million nodes.
MEMORY = 1e9
#: The memory of either hard graph after a question of every node.
BOUNDED = 100e6


def measure(quick: bool) -> Iterator[Table]:
    yield from from_edges(*((1_000, 1) if quick else (1_000_000, 3)))
    yield from hard(*((600, 1) if quick else (10_000, 3)))
    yield extending(*((300, 1) if quick else (100_000, 5)))


def from_edges(size: int, rounds: int) -> Iterator[Table]:
    """Build each side's graph from a list of edges, each in a process of its own."""
    others = [name for name in PEERS if library(name)]
    built = freshly({side: partial(build, side, size) for side in (OURS, *others)}, rounds)
    time = {side: median(seconds for seconds, _ in found) for side, found in built.items()}
    memory = {side: median(peak for _, peak in found) for side, found in built.items()}
    times = [Row(OURS, time[OURS], o, time[o], TIME if o == "networkx" else None) for o in others]
    memories = [Row(OURS, memory[OURS], o, memory[o], limit=MEMORY if o == "networkx" else None) for o in others]
    yield Table(f"{size:,} nodes, built from a list of edges", "s", tuple(times))
    yield Table(f"{size:,} nodes, memory beyond that list", "B", tuple(memories))


def build(side: str, size: int) -> tuple[float, int]:
    """Build one side's graph from a list of edges; return seconds and bytes."""
    edges = dag(size)
    _BUILDERS[side](edges[:10])  # imports what it needs
    taken, _ = cost(lambda: _BUILDERS[side](edges))
    return taken.seconds, taken.peak


OURS = "SubsumptionIndex.from_edges"
_BUILDERS: dict[str, Callable[[Collection[Edge]], object]] = {
    OURS: SubsumptionIndex.from_edges,
    "networkx": networkx_graph,
    "rustworkx": rustworkx_graph,
    "igraph": igraph_graph,
}

_HARD = {"444 ancestors a node": dense, "a chain, and all else below its end": deep}


def hard(size: int, rounds: int) -> Iterator[Table]:
    """Ask about every node of graphs in which a set for each takes much memory."""
    sides = ("ours", "sets")
    asked = freshly({(kind, side): partial(ask_all, kind, side, size) for kind in _HARD for side in sides}, rounds)
    titles = (
        (f"{size:,} nodes that are hard: memory once every node was asked", "B", BOUNDED),
        ("The same: time to build and to ask of every node", "s", None),
        ("The same: time of each further question", "s", None),
    )
    for number, (title, unit, limit) in enumerate(titles):
        rows: list[Row] = []
        for kind in _HARD:
            ours, theirs = (median(found[number] for found in asked[kind, side]) for side in sides)
            rows.append(Row(kind, ours, "shared frozensets", theirs, limit=limit))
        yield Table(title, unit, tuple(rows))


def ask_all(kind: str, side: str, size: int) -> tuple[int, float, float]:
    """Build and ask a question of every node; return bytes, seconds, and seconds of a further question."""
    edges = _HARD[kind](size)
    nodes = nodes_of(edges)
    pairs = list(zip(nodes, random.Random(0).sample(nodes, len(nodes)), strict=True))

    def ask(is_subset: Callable[[str, str], bool]) -> list[bool]:
        return [is_subset(low, high) for low, high in pairs]

    def build() -> Callable[[str, str], bool]:
        if side == "ours":
            return SubsumptionIndex.from_edges(edges).is_subset
        above = closure(edges)
        return lambda low, high: high in above[low] or low == high

    def work() -> tuple[Callable[[str, str], bool], list[bool]]:
        is_subset = build()
        return is_subset, ask(is_subset)

    taken, (is_subset, answers) = cost(work)
    above = closure(edges)
    assert answers == [high in above[low] or low == high for low, high in pairs]
    again = alternately({side: lambda: ask(is_subset)}, 5)[side] / len(pairs)
    return taken.peak, taken.seconds, again


def extending(size: int, rounds: int) -> Table:
    """Add five nodes: to an index of which everything was asked, and by building anew."""
    edges = dag(size)
    nodes = nodes_of(edges)
    added = [(f"new-{number}", node) for number, node in enumerate(nodes[-5:])]
    index = SubsumptionIndex.from_edges(edges)

    def extend() -> SubsumptionIndex[str]:
        return index.extend(added)

    def anew() -> SubsumptionIndex[str]:
        return SubsumptionIndex.from_edges([*edges, *added])

    def ask(of: SubsumptionIndex[str]) -> list[bool]:
        return [of.is_subset(node, nodes[1]) for node in of]

    ask(index)
    assert ask(extend()) == ask(anew())
    rows: list[Row] = []
    for work, ours, theirs in (
        ("extend", extend, anew),
        ("extend, and ask of every node", lambda: ask(extend()), lambda: ask(anew())),
    ):
        taken = alternately({"ours": ours, "theirs": theirs}, rounds)
        rows.append(Row(work, taken["ours"], "building anew", taken["theirs"]))
    return Table(f"Five nodes more than {size:,}", "s", tuple(rows), advantage=True)


if __name__ == "__main__":
    sys.exit(run("build"))
