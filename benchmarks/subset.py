"""Is one concept a subset of another? Beside a bare function, names beside concepts, and beside other libraries."""

from __future__ import annotations

import operator
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, product, repeat

from benchmarks.generated import Edge, Pair, closure, dag, mixed_pairs, nodes_of, random_pairs, taxonomy
from benchmarks.measuring import Asked, alternately, library, per_question, seconds
from benchmarks.peers import PEERS as ASKED
from benchmarks.peers import Ways
from benchmarks.reporting import Row, Table, run
from genai_taxonomy import AmbiguousNameError, ModelFamily, SubsumptionIndex, Taxonomy
from genai_taxonomy.concepts import Category

PEERS = tuple(ASKED)

#: What a question of concepts may cost, in calls of a function that does one look-up in a frozenset.
HOT = 2.0
#: What a question of names may cost, in questions of concepts.
NAMED = 3.0
#: The same as HOT for pairs that no cache holds, by the number of nodes.
COLD = {100_000: 1.5, 1_000_000: 2.0}
#: How many times faster than others, at 100,000 nodes.
FASTER = {"networkx": 30, "pronto": 80}


def measure(quick: bool) -> Iterator[Table]:
    yield from hot(quick)
    smaller, larger = map(dag, (1_000, 2_000) if quick else (100_000, 1_000_000))
    yield beside_others(smaller, quick)
    yield cold(smaller, quick)
    yield cold(larger, quick)


def bare(above: dict[str, frozenset[str]]) -> Callable[[str, str], bool]:
    """Return the floor: a function that looks its first argument up, and its second in what it finds."""

    def is_below(narrower: str, broader: str) -> bool:
        return broader in above[narrower]

    return is_below


def hot(quick: bool) -> Iterator[Table]:
    """Ask the same pairs of the bundled taxonomy again and again."""
    bundled = Taxonomy.bundled()
    above = {c.id: frozenset(up.id for up in bundled.ancestors(c)) for c in bundled.concepts if isinstance(c, Category)}
    is_below = bare(above)
    floors: list[Row] = []
    named: list[Row] = []
    kinds = {"families": (ModelFamily,), "of all facets": (Category,)}
    for (among, facets), related in product(kinds.items(), (True, False)):
        answer = f"{among}, {'yes' if related else 'no'}"
        concepts = _bundled_pairs(bundled, above, facets, related)
        ids = [(low.id, high.id) for low, high in concepts]
        labels = [(low.label, high.label) for low, high in concepts]
        mixed = [(low.label, high) for low, high in concepts]
        asked: dict[str, Asked] = {
            "bare": (is_below, repeat(ids)),
            "concepts": (bundled.is_subset, repeat(concepts)),
            "<=": (operator.le, repeat(concepts)),
            "two ids": (bundled.is_subset, repeat(ids)),
            "two labels": (bundled.is_subset, repeat(labels)),
            "a label and a concept": (bundled.is_subset, repeat(mixed)),
        }
        for function, pairs in asked.values():
            assert {function(*pair) for pair in next(iter(pairs))} == {related}
        taken = per_question(asked, *((1, 1) if quick else (41, 20)))
        floor, ours = taken["bare"], taken["concepts"]
        floors.append(Row(f"is_subset(concept, concept): {answer}", ours, "bare function", floor, HOT))
        floors.append(Row(f"concept <= concept: {answer}", taken["<="], "bare function", floor))
        named += (Row(f"{names}: {answer}", taken[names], "two concepts", ours, NAMED) for names in list(asked)[3:])
    yield Table("The bundled taxonomy, the same pairs again and again", "s", tuple(floors))
    yield Table("The same by name", "s", tuple(named))


def _bundled_pairs(
    bundled: Taxonomy, above: dict[str, frozenset[str]], facets: tuple[type[Category], ...], related: bool
) -> list[tuple[Category, Category]]:
    """Return 200 pairs of one facet, all related or none of them, whose labels mean them and nothing else."""
    rng = random.Random(0)
    by_id = {c.id: c for c in bundled.concepts if isinstance(c, facets) and _means(bundled, c)}
    plain = list(by_id.values())
    found: list[tuple[Category, Category]] = []
    while len(found) < 200:
        low = rng.choice(plain)
        others = [by_id[id] for id in sorted(above[low.id] & by_id.keys())] if related else plain
        high = rng.choice(others or [low])
        if high is not low and type(high) is type(low) and (high.id in above[low.id]) is related:
            found.append((low, high))
    return found


def _means(bundled: Taxonomy, concept: Category) -> bool:
    try:
        return bundled.lookup(concept.label) is concept
    except AmbiguousNameError:
        return False


def beside_others(edges: Sequence[Edge], quick: bool) -> Table:
    """Ask every library the same pairs, of which every second one is related."""
    above = closure(edges)
    pairs = mixed_pairs(above, 400)
    families, index = taxonomy(edges), SubsumptionIndex.from_edges(edges)
    concepts = paired(families, [pairs])[0]
    others = {peer: ask(edges, pairs) for peer, ask in ASKED.items() if library(peer)}
    ours: Ways = {
        "is_subset(concept, concept)": lambda: [families.is_subset(low, high) for low, high in concepts],
        "SubsumptionIndex.is_subset": lambda: [index.is_subset(low, high) for low, high in pairs],
    }
    ways = ours | {way: answers for found in others.values() for way, answers in found.items()}
    expected = [high in above[low] for low, high in pairs]
    for way, answers in ways.items():
        assert answers() == expected, way
    taken = {way: whole / len(pairs) for way, whole in alternately(ways, 1 if quick else 5, warm=True).items()}
    rows = (
        Row(work, taken[work], way, taken[way], FASTER.get(peer))
        for work in ours
        for peer, found in others.items()
        for way in found
    )
    return Table(f"{len(above):,} nodes, every second pair related", "s", tuple(rows), advantage=True)


def paired(families: Taxonomy, given: Sequence[Sequence[Pair]]) -> list[list[tuple[ModelFamily, ModelFamily]]]:
    """Return the families that pairs of nodes stand for."""
    by_id = {family.id: family for family in families.concepts if isinstance(family, ModelFamily)}
    return [[(by_id[low], by_id[high]) for low, high in pairs] for pairs in given]


def cold(edges: Sequence[Edge], quick: bool) -> Table:
    """Ask new random pairs in every round, so that no cache of the processor holds what they touch."""
    rounds, count = (1, 100) if quick else (11, 20_000)
    nodes = nodes_of(edges)
    families, index = taxonomy(edges), SubsumptionIndex.from_edges(edges)
    is_below = bare(closure(edges))
    pairs, *new = [random_pairs(nodes, count, seed) for seed in range(1 + 3 * rounds)]
    concepts, neighbours, *named = paired(families, [pairs, list(pairwise(nodes)), *new[2::3]])
    first = {
        "SubsumptionIndex.is_subset, first of a node": seconds(lambda: [index.is_subset(*pair) for pair in pairs]),
        "is_subset(concept, concept), first of a node": seconds(lambda: [families.is_subset(*p) for p in concepts]),
    }
    # Whatever is worked out when it is first needed is worked out here.
    for low, high in pairwise(nodes):
        assert index.is_subset(low, high) is is_below(low, high)
    for one, other in neighbours:
        families.is_subset(one, other)
    asked: dict[str, Asked] = {
        "bare function": (is_below, new[::3]),
        "SubsumptionIndex.is_subset": (index.is_subset, new[1::3]),
        "is_subset(concept, concept)": (families.is_subset, named),
    }
    (floor, least), *rest = per_question(asked, rounds).items()
    rows = [Row(work, taken, floor, least, COLD.get(len(nodes))) for work, taken in rest]
    rows += (Row(work, taken / count) for work, taken in first.items())
    return Table(f"{len(nodes):,} nodes, random pairs, each asked once", "s", tuple(rows))


if __name__ == "__main__":
    sys.exit(run("subset"))
