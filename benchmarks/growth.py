"""How time and memory grow from a thousand to a million nodes."""

from __future__ import annotations

import hashlib
import random
import sys
from collections.abc import Callable, Iterator
from functools import partial
from itertools import repeat
from pathlib import Path
from statistics import mean, median
from typing import Any, TypeVar

from benchmarks.generated import dag, near, nodes_of, random_pairs
from benchmarks.measuring import collection_off, cost, freshly, library, per_question
from benchmarks.peers import networkx_graph
from benchmarks.reporting import Series, amount, run
from genai_taxonomy import SubsumptionIndex

E = TypeVar("E")

PEERS = ("networkx", "matplotlib")

SIZES = (1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)

#: What is measured at each size, and its unit.
COLUMNS = (
    ("Nodes", ""),
    ("Ancestors of a node", ""),
    ("Build", "s"),
    ("Build, all near", "s"),
    ("networkx builds", "s"),
    ("networkx, no collection", "s"),
    ("Memory of the index", "B"),
    ("Memory, every node asked", "B"),
    ("First question of a node", "s"),
    ("New random pairs", "s"),
    ("The same pairs again", "s"),
)


def measure(quick: bool) -> Iterator[Series]:
    sizes, rounds = (SIZES[:1], 1) if quick else (SIZES, 3)
    sides = (index, all_near, networkx, uncollected)
    found = freshly({(side, size): partial(side, size) for size in sizes for side in sides}, rounds)
    rows: list[tuple[float, ...]] = []
    for size in sizes:
        taken = {name: [one[name] for one in found[side, size]] for side in sides for name in found[side, size][0]}
        rows.append(tuple(median(taken[name]) for name, _ in COLUMNS))
    yield Series("Growth", COLUMNS, tuple(rows))


def index(size: int) -> dict[str, float]:
    """Build an index of so many nodes and question it; return what each step took."""
    edges = dag(size)
    nodes = nodes_of(edges)
    order = random.Random(0).sample(nodes, size)
    copies = _copies(size)
    built, graphs = cost(lambda: [SubsumptionIndex.from_edges(edges) for _ in copies])
    asked, _ = cost(lambda: [graph.is_subset(node, nodes[0]) for graph in graphs for node in order])

    graph, rounds, count = graphs[0], 9, min(size, 20_000)
    few = random_pairs(nodes, 200)
    new = [random_pairs(nodes, count, seed) for seed in range(rounds)]
    return {
        "Nodes": size,
        "Ancestors of a node": mean(len(graph.ancestors(node)) for node in order[:1_000]),
        "Build": built.seconds / len(copies),
        "Memory of the index": built.kept / len(copies),
        "Memory, every node asked": (built.kept + asked.kept) / len(copies),
        "First question of a node": asked.seconds / len(copies) / size,
        "New random pairs": per_question({"": (graph.is_subset, new)}, rounds)[""],
        # As many questions a round as there are new ones.
        "The same pairs again": per_question({"": (graph.is_subset, repeat(few))}, rounds, count // len(few))[""],
    }


def all_near(size: int) -> dict[str, float]:
    """Build an index of a graph in which edges lead to what is near in memory."""
    return {"Build, all near": _seconds(SubsumptionIndex.from_edges, near(size), size)}


def networkx(size: int) -> dict[str, float]:
    """Build the same graph with networkx, with the garbage collector on as users have it."""
    return {"networkx builds": _seconds(networkx_graph, dag(size), size)}


def uncollected(size: int) -> dict[str, float]:
    """Build the same graph with networkx, with the garbage collector off."""
    with collection_off():
        return {"networkx, no collection": _seconds(networkx_graph, dag(size), size)}


def _seconds(build: Callable[[list[E]], object], edges: list[E], size: int) -> float:
    copies = _copies(size)
    built, _ = cost(lambda: [build(edges) for _ in copies])
    return built.seconds / len(copies)


def _copies(size: int) -> range:
    """Return how often a graph is built: small ones several times, or memory that was left over would hide them."""
    return range(max(1, 100_000 // size))


#: The panels of the picture: title, unit, whether it is a cost of each node, and the columns with what they are called.
PANELS = (
    (
        "Time to build",
        "s",
        False,
        {"networkx builds": "networkx", "Build": "index", "Build, all near": "index, parents near in memory"},
    ),
    ("Memory", "B", False, {"Memory, every node asked": "once every node was asked", "Memory of the index": "index"}),
    (
        "Time of a question",
        "s",
        True,
        {
            "First question of a node": "first of a node",
            "New random pairs": "new random pairs",
            "The same pairs again": "the same pairs again",
        },
    ),
)
_LINES = (("#c2410c", "s"), ("#0b62a4", "o"), ("#3f7d20", "^"))


def digest(growth: Series) -> str:
    """Return what the picture is marked with, to tell whether it shows these numbers."""
    return hashlib.sha256(repr(growth.rows).encode()).hexdigest()


def draw(growth: Series, path: Path) -> None:
    """Draw the curves, and dotted how they would go if each node cost what it costs in the smallest graph."""
    library("matplotlib").use("svg")
    plt: Any = library("matplotlib.pyplot")
    columns = dict(zip((name for name, _ in growth.columns), zip(*growth.rows, strict=True), strict=True))
    sizes = columns["Nodes"]
    # The same text for the same numbers: no random ids, no date. White behind it, whatever the theme of the page.
    style = {"svg.hashsalt": "growth", "font.size": 9, "axes.spines.top": False, "axes.spines.right": False}
    with plt.rc_context(style):
        figure, axes = plt.subplots(1, 3, figsize=(11, 3.6), layout="constrained")
        for panel, (title, unit, of_each, names) in zip(axes, PANELS, strict=True):
            for (name, label), (colour, mark) in zip(names.items(), _LINES, strict=False):
                costs = columns[name]
                steady = [costs[0] * (1 if of_each else size / sizes[0]) for size in sizes]
                panel.loglog(sizes, costs, f"{mark}-", color=colour, label=label, markersize=4)
                panel.loglog(sizes, steady, ":", color=colour, linewidth=1)
            panel.set(title=title, xlabel="nodes")
            panel.yaxis.set_major_formatter(partial(_tick, unit))
            panel.grid(which="major", color="#dddddd", linewidth=0.6)
            panel.legend(frameon=False, fontsize=8)
        figure.savefig(path, metadata={"Date": None, "Description": digest(growth)}, facecolor="white")
        plt.close(figure)


def _tick(unit: str, value: float, place: int) -> str:
    return amount(value, unit)


if __name__ == "__main__":
    sys.exit(run("growth"))
