"""Walks through the graph, beside networkx: common ancestors, paths, ancestors and descendants."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias

from benchmarks.generated import Pair, closure, dag, mixed_pairs, random_pairs
from benchmarks.measuring import alternately, library
from benchmarks.peers import networkx_graph
from benchmarks.reporting import Row, Table, run
from genai_taxonomy import SubsumptionIndex

Work: TypeAlias = Callable[[], object]

PEERS = ("networkx",)

# Its types say nothing of most of what is asked here.
nx: Any = library("networkx")

#: How many times faster than networkx, at 10,000 nodes.
COMMON, PATH = 100, 2.5


def measure(quick: bool) -> Iterator[Table]:
    small, large, rounds = (300, 600, 1) if quick else (10_000, 100_000, 5)
    yield walks(small, 20, rounds, targets=True)
    yield walks(large, 5, rounds, targets=False)


def walks(size: int, common: int, rounds: int, targets: bool) -> Table:
    """Ask for common ancestors of so many random pairs, for paths between related ones, and of random nodes."""
    edges = dag(size)
    above = closure(edges)
    index = SubsumptionIndex.from_edges(edges)
    upward = networkx_graph(edges)
    downward = upward.reverse()
    pairs = random_pairs(list(above), common)
    related = mixed_pairs(above, 400)[::2]
    nodes = random.Random(2).choices(list(above), k=200)

    # networkx gives one of the lowest.
    for low, high in pairs:
        assert nx.lowest_common_ancestor(downward, low, high) in index.lowest_common_ancestors(low, high)
    for low, high in related:
        assert len(index.path(low, high)) == len(nx.shortest_path(upward, low, high))
    for node in nodes:
        assert above[node] == nx.descendants(upward, node) == set(index.ancestors(node))
        assert nx.ancestors(upward, node) == set(index.descendants(node))

    # A new index each time.
    new = iter([SubsumptionIndex.from_edges(edges) for _ in range(2 * rounds)])

    def lowest(asked: SubsumptionIndex[str], some: Sequence[Pair]) -> object:
        return [asked.lowest_common_ancestors(low, high) for low, high in some]

    def their_lowest(some: Sequence[Pair]) -> object:
        return [nx.lowest_common_ancestor(downward, low, high) for low, high in some]

    def row(work: str, ours: Work, way: str, theirs: Work, count: int, target: float | None = None) -> Row:
        taken = alternately({"ours": ours, "theirs": theirs}, rounds)
        bound = target if targets else None
        return Row(work, taken["ours"] / count, f"networkx {way}", taken["theirs"] / count, bound)

    one, way = "lowest_common_ancestors", "lowest_common_ancestor"
    rows = (
        row(one, lambda: lowest(index, pairs), way, lambda: their_lowest(pairs), common, COMMON),
        row(
            f"{one}, the first {common} of an index",
            lambda: lowest(next(new), pairs),
            way,
            lambda: their_lowest(pairs),
            common,
            COMMON,
        ),
        row(
            f"{one}, the very first of an index",
            lambda: lowest(next(new), pairs[:1]),
            way,
            lambda: their_lowest(pairs[:1]),
            1,
        ),
        row(
            f"{one}, {common} pairs",
            lambda: lowest(index, pairs),
            "all_pairs_lowest_common_ancestor",
            lambda: list(nx.all_pairs_lowest_common_ancestor(downward, pairs)),
            common,
        ),
        row(
            "path",
            lambda: [index.path(low, high) for low, high in related],
            "shortest_path",
            lambda: [nx.shortest_path(upward, low, high) for low, high in related],
            len(related),
            PATH,
        ),
        row(
            "ancestors",
            lambda: [index.ancestors(node) for node in nodes],
            "descendants",
            lambda: [nx.descendants(upward, node) for node in nodes],
            len(nodes),
        ),
        row(
            "descendants",
            lambda: [index.descendants(node) for node in nodes],
            "ancestors",
            lambda: [nx.ancestors(upward, node) for node in nodes],
            len(nodes),
        ),
    )
    return Table(f"{size:,} nodes, for each question", "s", rows, advantage=True)


if __name__ == "__main__":
    sys.exit(run("graph"))
