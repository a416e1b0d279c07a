"""Graphs, taxonomies and files of any size, the same at every run."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Sequence
from itertools import chain, pairwise
from pathlib import Path
from typing import TypeAlias

from benchmarks.measuring import collection_off
from genai_taxonomy import Assertion, ModelFamily, Relation, Source, Taxonomy

#: From a narrower node to a broader one.
Edge: TypeAlias = tuple[str, str]
#: Two nodes: is the first below the second?
Pair: TypeAlias = tuple[str, str]

#: Begins the names of nodes where a library wants them as IRIs.
NAMESPACE = "http://example.org/"
#: No node of `dag` has a longer way up.
DEPTH = 16

_SUBCLASS_OF = "<http://www.w3.org/2000/01/rdf-schema#subClassOf>"
_IS_A_CLASS = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2002/07/owl#Class>"


def names(count: int) -> list[str]:
    return [f"n{number}" for number in range(count)]


def dag(count: int) -> list[Edge]:
    """Return the edges of a graph like a taxonomy: one root, 1.3 parents a node, at most DEPTH levels below it."""
    rng = random.Random(0)
    nodes = names(count)
    level = [0] * count
    edges: list[Edge] = []
    for node in range(1, count):
        above: set[int] = set()
        while len(above) < min(node, 1 if rng.random() < 0.7 else 2):
            parent = int(rng.random() * node)
            if level[parent] < DEPTH:
                above.add(parent)
        level[node] = 1 + max(level[parent] for parent in above)
        edges += [(nodes[node], nodes[parent]) for parent in sorted(above)]
    return edges


def nodes_of(edges: Iterable[Edge]) -> list[str]:
    return list(dict.fromkeys(chain.from_iterable(edges)))


def near(count: int) -> list[tuple[int, int]]:
    """Return edges between numbers: as many parents a node as `dag` gives, each among the 50 numbers before it.

    Numbers are their own hash, so that whatever belongs to neighbours is near in memory, too.
    """
    rng = random.Random(0)
    several = (min(node, 1 if rng.random() < 0.7 else 2) for node in range(1, count))
    return [
        (node, parent)
        for node, parents in enumerate(several, 1)
        for parent in rng.sample(range(max(0, node - 50), node), parents)
    ]


def dense(count: int) -> list[Edge]:
    """Return the edges of nine levels of 50 nodes, and all others below: each under 44 of the level above its own.

    So nearly every node has 444 ancestors, and nearly all of these sets differ.
    """
    rng = random.Random(0)
    nodes = names(count)
    levels = [nodes[start : start + 50] for start in range(0, 450, 50)] + [nodes[450:]]
    return [(node, parent) for upper, lower in pairwise(levels) for node in lower for parent in rng.sample(upper, 44)]


def deep(count: int) -> list[Edge]:
    """Return the edges of a chain, a fifth of all nodes, and of what hangs from its end: each under an earlier node."""
    rng = random.Random(0)
    nodes = names(count)
    length = count // 5
    hanging = ((nodes[node], nodes[rng.randrange(length - 1, node)]) for node in range(length, count))
    return [(low, high) for high, low in pairwise(nodes[:length])] + list(hanging)


def closure(edges: Collection[Edge]) -> dict[str, frozenset[str]]:
    """Return the set of what is strictly above each node: plain frozensets, one for all nodes of the same parents.

    Edges come parents first, as all the graphs here have them.
    """
    parents: dict[str, tuple[str, ...]] = {}
    for narrower, broader in edges:
        parents[narrower] = (*parents.get(narrower, ()), broader)
    above: dict[str, frozenset[str]] = dict.fromkeys((up for _, up in edges if up not in parents), frozenset())
    shared: dict[tuple[str, ...], frozenset[str]] = {}
    for node, direct in parents.items():
        found = shared.get(direct)
        if found is None:
            found = shared[direct] = frozenset(direct).union(*(above[parent] for parent in direct))
        above[node] = found
    return above


def random_pairs(nodes: Sequence[str], count: int, seed: int = 0) -> list[Pair]:
    """Return pairs of different nodes; in a large graph hardly one of them is related."""
    rng = random.Random(seed)
    return [(first, second) for first, second in (rng.sample(nodes, 2) for _ in range(count))]


def mixed_pairs(above: dict[str, frozenset[str]], count: int) -> list[Pair]:
    """Return pairs of which every second one is a node and one of its ancestors."""
    rng = random.Random(1)
    nodes = [node for node, found in above.items() if found]
    related = [(node, rng.choice(sorted(above[node]))) for node in rng.choices(nodes, k=count // 2)]
    others = random_pairs(nodes, count - len(related))
    return list(chain.from_iterable(zip(related, others, strict=True)))


def taxonomy(edges: Collection[Edge]) -> Taxonomy:
    """Return families that lie in each other as the nodes of a graph do, without the checks of a new taxonomy."""
    source = Source("benchmark", title="A generated taxonomy", authors=("Nobody",), year=2026, url=NAMESPACE)
    cited = (source.at("nowhere"),)
    with collection_off():
        families = {node: ModelFamily(node, f"Node {node[1:]}") for node in nodes_of(edges)}
        claims = (Assertion(families[low], Relation.SUBSET_OF, families[high], evidence=cited) for low, high in edges)
        content = {"concepts": tuple(families.values()), "claims": tuple(claims), "closed_worlds": ()}
    # As when it is unpickled.
    made = Taxonomy.__new__(Taxonomy)
    made.__setstate__({**content, "version": "0", "perspective": None})
    return made


def write_obo(edges: Collection[Edge], path: Path) -> None:
    """Write the same families as an OBO ontology."""
    parents: dict[str, list[str]] = {node: [] for edge in edges for node in reversed(edge)}
    for narrower, broader in edges:
        parents[narrower].append(broader)
    with path.open("w", encoding="utf-8") as file:
        file.write("format-version: 1.4\nontology: benchmark\n")
        for node, above in parents.items():
            file.write(f"\n[Term]\nid: {node}\nname: Node {node[1:]}\n")
            file.writelines(f"is_a: {parent}\n" for parent in above)


def write_triples(edges: Collection[Edge], path: Path) -> None:
    """Write the same graph as OWL classes, in N-Triples."""
    with path.open("w", encoding="utf-8") as file:
        for node in nodes_of(edges):
            file.write(f"<{NAMESPACE}{node}> {_IS_A_CLASS} .\n")
        for narrower, broader in edges:
            file.write(f"<{NAMESPACE}{narrower}> {_SUBCLASS_OF} <{NAMESPACE}{broader}> .\n")
