"""Reads networkx graphs: those that a taxonomy gives out, and any other of classes and broader ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from genai_taxonomy.claims import Assertion, Relation
from genai_taxonomy.concepts import FACETS, Category, Concept, ModelFamily
from genai_taxonomy.errors import InvalidValueError
from genai_taxonomy.formats.documents import Faults
from genai_taxonomy.formats.foreign import Header, Named, Term, assemble, with_edges
from genai_taxonomy.formats.json_object import JsonObject
from genai_taxonomy.formats.strict import FaultError, choice, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import networkx as nx

    from genai_taxonomy.evidence import Source
    from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["from_networkx"]

_RELATIONS = {relation.value: relation for relation in (Relation.SUBSET_OF, Relation.DISJOINT_WITH, Relation.MEMBER_OF)}


def from_networkx(
    graph: nx.DiGraph[Any],
    *,
    source: Source | None = None,
    facet: type[Category] = ModelFamily,
    prefix: str = "",
    narrower_first: bool = True,
    name: str = "<graph>",
) -> Taxonomy:
    """Read a taxonomy from a directed networkx graph.

    A node is a class, called by its attribute ``label`` or else by its key, with ``definition``, ``aliases``,
    ``exact_match``, ``close_match`` and ``facet`` where it has them. An edge says that one is a subset of the other,
    unless its ``relation`` says otherwise or its ``disputed_by`` that it does not hold. What :attr:`Taxonomy.graph`
    gives out is taken back as it is: a node's ``concept`` and ``descriptions``, and an edge's ``assertions`` with their
    own evidence.

    Args:
        graph: The graph, directed, with or without parallel edges; its keys are texts or whole numbers.
        source: What says that the edges hold and what the definitions rest on; can be left out where these bring their
            own evidence.
        facet: What nodes are that name no facet.
        prefix: What every id begins with. The rest is made of the key, which ``exact_match`` keeps where it is neither
            the label nor the id.
        narrower_first: Whether edges lead from what is narrower to what is broader, or the other way.
        name: What to call the graph in errors.

    Returns:
        The taxonomy, whose version is the graph's attribute ``version``.

    Raises:
        DocumentError: With every fault of the graph, each with its node or edge.
        WrongFacetError: If concepts of the facet are not within one another.
        InvalidValueError: If the graph is not directed or no id could begin with the prefix.
        TaxonomyError: As for :class:`Taxonomy`, if claims that the graph brings do not fit together.

    Example:
        >>> import networkx as nx
        >>> from genai_taxonomy import Source, Task, Taxonomy
        >>> wiki = Source("house-wiki", title="Our tasks", authors=("We",), year=2026, url="https://example.org")
        >>> jobs = from_networkx(nx.DiGraph([("Image captioning", "Vision")]), source=wiki, facet=Task)
        >>> jobs.is_subset("Image captioning", "Vision")
        True
        >>> from_networkx(Taxonomy.bundled().graph).is_subset("LLM", "Generative AI")
        True
    """
    import networkx as nx

    if not isinstance(graph, nx.DiGraph):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidValueError("graph of from_networkx", type(graph).__name__, "a directed networkx graph is needed")
    faults = Faults(name)
    nodes = [
        JsonObject(f"nodes[{key!r}]", {**_listed(given), "id": key}, faults) for key, given in graph.nodes(data=True)
    ]
    claims = [claim for node in nodes for claim in _claims(node, "descriptions")]
    edges: list[JsonObject] = []
    for one, other, given in graph.edges(data=True):
        low, high = (one, other) if narrower_first else (other, one)
        ends = {"source": low, "target": high}
        edge = JsonObject(f"edges[{one!r}, {other!r}]", {**_listed(given), **ends}, faults)
        if "assertions" in given:
            claims += _claims(edge, "assertions")
        else:
            edges.append(edge)
    terms = list(graph_terms(nodes, edges, faults))
    header = Header(version=JsonObject("graph", graph.graph, faults).text("version"))
    return assemble(faults, terms, facet=facet, source=source, header=header, prefix=prefix, claims=claims)


def graph_terms(nodes: Iterable[JsonObject], edges: Iterable[JsonObject], faults: Faults) -> Iterator[Term]:
    """Return the terms of a graph in node-link form.

    Args:
        nodes: Each with its key as ``id``.
        edges: Each with ``source`` and ``target``.
        faults: Where faults are noted.

    Returns:
        A term for each node.

    Example:
        >>> faults = Faults("nets")
        >>> nodes = [JsonObject("nodes[0]", {"id": "CNN"}, faults), JsonObject("nodes[1]", {"id": "net"}, faults)]
        >>> edges = [JsonObject("edges[0]", {"source": "CNN", "target": "net"}, faults)]
        >>> [len(term.edges) for term in graph_terms(nodes, edges, faults)]
        [1, 0]
    """
    return with_edges([_term(node) for node in nodes], _edges(edges), faults, "node has the id")


def _edges(edges: Iterable[JsonObject]) -> Iterator[tuple[Named, Relation, Named]]:
    for edge in edges:
        relation = _RELATIONS.get(edge.text("relation") or Relation.SUBSET_OF.value)
        if relation is not None and not edge.texts("disputed_by"):
            subject, named = (Named(f"{edge.path}.{end}", edge.id(end, _key)) for end in ("source", "target"))
            yield subject, relation, named


def _term(node: JsonObject) -> Term:
    concept = node.value.get("concept")
    if isinstance(concept, Concept):
        return Term(where=node.path, id=node.id("id", _key), concept=concept)
    successor = node.text("replaced_by")
    facet: type[Concept] | None = None
    if stated := node.text("facet"):
        with node.faults.at(f"{node.path}.facet"):
            facet = choice(stated, FACETS)
    return Term(
        where=node.path,
        id=node.id("id", _key),
        label=node.text("label"),
        definition=node.text("definition"),
        aliases=node.texts("aliases"),
        exact_match=node.texts("exact_match"),
        close_match=node.texts("close_match"),
        facet=facet,
        obsolete=bool(successor),
        successor=successor,
    )


def _key(value: object) -> str:
    if type(value) is not str and type(value) is not int:
        raise FaultError(f"a text or a whole number is needed, not {shown(value)}")
    return str(value)


def _listed(given: Mapping[Any, object]) -> dict[Any, object]:
    """Return attributes with lists for tuples, as JSON has them."""
    return {key: [*cast("tuple[object, ...]", it)] if isinstance(it, tuple) else it for key, it in given.items()}


def _claims(item: JsonObject, key: str) -> Iterator[Assertion]:
    given = item.value.get(key, [])
    for claim in cast("list[object]", given if isinstance(given, list) else [given]):
        if isinstance(claim, Assertion):
            yield claim
        else:
            item.faults.found.append((f"{item.path}.{key}", f"assertions are needed, not {shown(claim)}"))
