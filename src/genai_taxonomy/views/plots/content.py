"""What a picture of a hierarchy shows: concepts, how far each is from a root, and the subset edges among them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from graphlib import TopologicalSorter

from attrs import evolve, frozen

from genai_taxonomy.claims import Relation
from genai_taxonomy.concepts import Category, Concept
from genai_taxonomy.index import SubsumptionIndex
from genai_taxonomy.taxonomy import Taxonomy
from genai_taxonomy.values import Value

#: What the number beside a concept means.
HIDDEN = "+n: directly narrower concepts, not shown"


@frozen(eq=False, repr=False)
class Node(Value):
    """A concept in a picture."""

    #: Id of the concept.
    id: str
    #: Its label.
    label: str
    #: What it is, in a sentence.
    tooltip: str
    #: Name of its facet.
    facet: str
    #: Number of the longest way down to it from a root, which has 0.
    level: int = 0
    #: How many directly narrower concepts are left out.
    hidden: int = 0


@frozen(eq=False, repr=False)
class Edge(Value):
    """One concept is directly a subset of another."""

    #: Id of the broader one.
    broader: str
    #: Id of the narrower one.
    narrower: str
    #: Whether a source says otherwise.
    disputed: bool = False
    #: Whether it is the one edge by which the narrower concept gets its place.
    main: bool = False


@frozen(eq=False, repr=False)
class Diagram(Value):
    """Concepts and the subset edges among them; main edges make a forest that holds every concept."""

    #: What was asked for, then the rest in the taxonomy's order.
    nodes: tuple[Node, ...]
    #: In order of the nodes that are narrower.
    edges: tuple[Edge, ...]


def node(concept: Concept) -> Node:
    """Return a concept as a picture shows it.

    Args:
        concept: What to show.

    Returns:
        A root from which nothing is left out.

    Example:
        >>> from genai_taxonomy import GAN
        >>> node(GAN).facet
        'ModelFamily'
    """
    tooltip = f"{concept.label}: {concept.definition}" if concept.definition else concept.label
    return Node(concept.id, concept.label, tooltip, type(concept).__name__)


def diagram(taxonomy: Taxonomy, roots: Sequence[Category], depth: int | None = None) -> Diagram:
    """Return the hierarchy at and below some concepts.

    Subset edges that others imply are left out, and so are disputed ones that undisputed ones settle.

    Args:
        taxonomy: Where to look.
        roots: Concepts to begin with.
        depth: How many levels to go down, a concept being one level below the lowest of those that are broader.

    Returns:
        The concepts and edges.

    Example:
        >>> from genai_taxonomy import LLM, Taxonomy
        >>> [node.label for node in diagram(Taxonomy.bundled(), [LLM], depth=0).nodes]
        ['Large language model']
    """
    order = taxonomy.index
    stated = _stated(taxonomy, order)
    given = {root.id: place for place, root in enumerate(roots)}
    drawn = SubsumptionIndex.from_edges(((e.narrower, e.broader) for e in stated), nodes=given, allow_cycles=True)
    below = {id for root in given for id in (root, *drawn.descendants(root))}
    edges = [edge for edge in stated if edge.broader in below]
    downward = _acyclic(edges, given, order)
    level = _levels(below, downward)
    shown = [c for c in taxonomy.concepts if c.id in below and (depth is None or level[c.id] <= depth)]
    shown.sort(key=lambda concept: given.get(concept.id, len(given)))
    place = {concept.id: place for place, concept in enumerate(shown)}
    hidden = Counter(edge.broader for edge in downward if edge.narrower not in place)
    kept = [edge for edge in edges if edge.broader in place and edge.narrower in place]
    kept.sort(key=lambda edge: place[edge.narrower])
    main = _main(downward, level)
    return Diagram(
        tuple(evolve(node(concept), level=level[concept.id], hidden=hidden[concept.id]) for concept in shown),
        tuple(evolve(edge, main=main.get(edge.narrower) == edge) for edge in kept),
    )


def in_words(shown: Diagram) -> str:
    """Say what a hierarchy shows, for those who cannot see it.

    Args:
        shown: The hierarchy.

    Returns:
        Each concept, with what is directly narrower.

    Example:
        >>> from genai_taxonomy import LLM, Taxonomy
        >>> in_words(diagram(Taxonomy.bundled(), [LLM], depth=0))
        'Large language model'
    """
    labels = {node.id: node.label for node in shown.nodes}
    narrower: dict[str, list[str]] = {}
    for edge in shown.edges:
        text = f"{labels[edge.narrower]} (disputed)" if edge.disputed else labels[edge.narrower]
        narrower.setdefault(edge.broader, []).append(text)
    named = (f"{label}: {', '.join(narrower[id])}" if id in narrower else label for id, label in labels.items())
    return "; ".join(named)


def _stated(taxonomy: Taxonomy, order: SubsumptionIndex[str]) -> list[Edge]:
    """Return the subset edges within a facet that no others imply or refute, undisputed ones first."""
    claimed: dict[Edge, None] = {}
    for claim in taxonomy.assertions:
        high = claim.object
        if claim.relation is Relation.SUBSET_OF and isinstance(high, Concept) and type(high) is type(claim.subject):
            claimed[Edge(high.id, claim.subject.id, claim.disputed)] = None
    nearest: dict[str, list[str]] = {}
    for edge in claimed:
        if not edge.disputed:
            nearest.setdefault(edge.narrower, []).append(edge.broader)

    def is_news(edge: Edge) -> bool:
        low, high = edge.narrower, edge.broader
        if edge.disputed:
            return not order.is_subset(low, high) and not order.is_subset(high, low)
        between = (other for other in nearest[low] if order.is_subset(other, high) and not order.is_subset(other, low))
        # In one source's view subsets may run in a circle, and then neither of two implies the other.
        return all(order.is_subset(high, other) for other in between)

    return sorted(filter(is_news, claimed), key=lambda edge: edge.disputed)


def _acyclic(edges: Iterable[Edge], given: Container[str], order: SubsumptionIndex[str]) -> list[Edge]:
    """Return the edges without those, disputed ones first, that would close a circle."""
    kept: list[Edge] = []
    narrower: dict[str, list[str]] = {}
    for edge in sorted(edges, key=lambda edge: (edge.disputed, edge.narrower in given)):
        firm = not edge.disputed and not order.is_subset(edge.broader, edge.narrower)
        if firm or not _leads(narrower, edge.narrower, edge.broader):
            kept.append(edge)
            narrower.setdefault(edge.broader, []).append(edge.narrower)
    return kept


def _leads(narrower: Mapping[str, list[str]], start: str, goal: str) -> bool:
    seen, queue = {start}, [start]
    for id in queue:
        fresh = [other for other in narrower.get(id, ()) if other not in seen]
        seen.update(fresh)
        queue += fresh
    return goal in seen


def _levels(ids: Iterable[str], edges: Iterable[Edge]) -> dict[str, int]:
    broader: dict[str, list[str]] = {id: [] for id in ids}
    for edge in edges:
        broader[edge.narrower].append(edge.broader)
    level: dict[str, int] = {}
    for id in TopologicalSorter(broader).static_order():
        level[id] = max((level[above] + 1 for above in broader[id]), default=0)
    return level


def _main(edges: Iterable[Edge], level: Mapping[str, int]) -> dict[str, Edge]:
    """Return for each id the edge from the lowest broader concept, so that all others come from further left."""
    found: dict[str, Edge] = {}
    for edge in edges:
        best = found.setdefault(edge.narrower, edge)
        # Undisputed edges come first, and a disputed one decides only where there is no other.
        if best.disputed == edge.disputed and level[best.broader] < level[edge.broader]:
            found[edge.narrower] = edge
    return found
