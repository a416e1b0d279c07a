"""Whole arrays of questions, beside a loop over look-ups in frozensets."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from benchmarks.generated import closure, dag, random_pairs
from benchmarks.measuring import alternately, library
from benchmarks.reporting import Row, Table, run
from genai_taxonomy import SubsumptionIndex

PEERS = ("numpy",)


def measure(quick: bool) -> Iterator[Table]:
    if library("numpy"):
        for size in (300, 450, 600) if quick else (10_000, 100_000, 1_000_000):
            yield arrays(size, rounds=3)


def arrays(size: int, rounds: int) -> Table:
    """Ask about every node against one, and about as many random pairs; both sides know all sets."""
    edges = dag(size)
    above = closure(edges)
    index = SubsumptionIndex.from_edges(edges)
    nodes = list(above)
    numbers = index.encode(nodes)
    pairs = random_pairs(nodes, size)
    lows, highs = index.encode(low for low, _ in pairs), index.encode(high for _, high in pairs)
    # Nodes near the root have much below them, random ones little.
    same, *others = index.encode(nodes[1 : rounds + 2])
    broad, random = iter(others), iter(highs)

    def family() -> object:
        return [nodes[1] in above[low] for low in nodes]

    def each_pair() -> object:
        return [high in above[low] for low, high in pairs]

    assert index.are_subsets(numbers, same).tolist() == [nodes[1] in above[low] or low == nodes[1] for low in nodes]
    assert index.are_subsets(lows, highs).tolist() == each_pair()
    works: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "all against one, a new one near the root": (lambda: index.are_subsets(numbers, next(broad)), family),
        "all against one, a new random one": (lambda: index.are_subsets(numbers, next(random)), family),
        "all against one, the same again": (lambda: index.are_subsets(numbers, same), family),
        "random pairs": (lambda: index.are_subsets(lows, highs), each_pair),
    }
    rows: list[Row] = []
    for work, (ours, theirs) in works.items():
        taken = alternately({"ours": ours, "loop": theirs}, rounds)
        rows.append(Row(work, taken["ours"] / size, "loop", taken["loop"] / size))
    encoded = alternately({"encode": lambda: index.encode(nodes)}, rounds)["encode"]
    rows.append(Row("encode, for each node", encoded / size))
    return Table(f"{size:,} nodes, as many questions; for each question", "s", tuple(rows), advantage=True)


if __name__ == "__main__":
    sys.exit(run("batch"))
