"""Reads networkx graphs: those that a taxonomy gives out, and any other of classes and broader ones."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, cast

from genai_taxonomy.claims import Assertion
from genai_taxonomy.concepts import FACETS, Category, Concept, ModelFamily
from genai_taxonomy.errors import InvalidValueError
from genai_taxonomy.formats.strict import FaultError, a_text, choice, shown
from genai_taxonomy.formats.terms import (
    NO_SOURCE,
    Faults,
    Term,
    check_facet_and_prefix,
    concepts_of,
    local_name,
    one_line,
    slug,
    subset_claims,
    whole,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import networkx as nx

    from genai_taxonomy.evidence import Source
    from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["from_networkx"]

_CATEGORIES = {name: facet for name, facet in FACETS.items() if issubclass(facet, Category)}


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

    A node is a class, called by its attribute ``label`` or else by its key, with ``definition``, ``aliases`` and
    ``facet`` where it has them. An edge is a subset claim. What :attr:`Taxonomy.graph` gives out is taken back as it
    is: a node's ``concept`` and ``descriptions``, and an edge's ``assertions`` with their own evidence.

    Args:
        graph: The graph, directed, with or without parallel edges.
        source: What says that the edges hold and what the definitions rest on; can be left out where these bring their
            own evidence.
        facet: What nodes are read as that name no facet.
        prefix: What every id begins with. The rest is made of the key, which ``exact_match`` keeps where it is neither
            the label nor the id.
        narrower_first: Whether edges lead from what is narrower to what is broader, or the other way.
        name: What to call the graph in errors.

    Returns:
        The taxonomy, whose version is the graph's attribute ``version``.

    Raises:
        DocumentError: With every fault of the graph, each with the key of its node.
        WrongFacetError: If concepts of the facet are not within one another.
        InvalidValueError: If the graph is not directed or the prefix is not fit.
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

    check_facet_and_prefix(facet, prefix)
    if not isinstance(graph, nx.DiGraph):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidValueError("graph of from_networkx", type(graph).__name__, "a directed networkx graph is needed")
    faults: Faults = []
    nodes: list[tuple[str, Mapping[Any, object]]] = [(str(key), given) for key, given in graph.nodes(data=True)]
    faults += (
        (key, "is the key of several nodes") for key, count in Counter(key for key, _ in nodes).items() if count > 1
    )
    ready = {key: concept for key, given in nodes if isinstance(concept := given.get("concept"), Concept)}
    terms, facets = _terms([node for node in nodes if node[0] not in ready], facet, prefix, faults)
    claims = [claim for key, given in nodes for claim in _claims(key, given.get("descriptions", ()), faults)]
    edges: list[tuple[str, str]] = []
    for one, other, given in graph.edges(data=True):
        if "assertions" in given:
            claims += _claims(str(one), given["assertions"], faults)
        else:
            edges.append((str(one), str(other)) if narrower_first else (str(other), str(one)))
    if source is None and (edges or any(term.definition for term in terms)):
        faults.append(("", "has edges or definitions without evidence; give a source"))
    cited = source or NO_SOURCE
    taken = [concept.id for concept in ready.values()]
    made = concepts_of(terms, lambda term: facets[term.key], prefix=prefix, source=cited, faults=faults, taken=taken)
    known = {**ready, **made}
    claims += subset_claims(known, edges, cited, faults)
    concepts = (known[key] for key, _ in nodes if key in known)
    return whole(name, concepts, claims, str(graph.graph.get("version", "0")), faults)


def _terms(
    nodes: Iterable[tuple[str, Mapping[Any, object]]], facet: type[Category], prefix: str, faults: Faults
) -> tuple[list[Term], dict[str, type[Category]]]:
    """Return nodes as terms, and the facet of each by its key."""
    terms: list[Term] = []
    facets: dict[str, type[Category]] = {}
    for key, given in nodes:
        try:
            facets[key] = choice(given["facet"], _CATEGORIES, "facet") if "facet" in given else facet
            terms.append(_term(key, given, prefix))
        except FaultError as error:
            faults.append((key, f"{error.key}: {error}"))
    return terms, facets


def _term(key: str, given: Mapping[Any, object], prefix: str) -> Term:
    label = _text(given, "label") or one_line(key)
    aliases = given.get("aliases", ())
    if not isinstance(aliases, list | tuple):
        raise FaultError(f"a list is needed, not {shown(aliases)}", "aliases")
    texts = [_text({"aliases": alias}, "aliases") for alias in cast("list[object]", aliases)]
    known = (label, slug(local_name(key), prefix))
    return Term(
        key,
        label,
        aliases=tuple(alias for alias in dict.fromkeys(texts) if alias != label),
        definition=_text(given, "definition"),
        exact_match=() if one_line(key) in known else (key,),
    )


def _text(given: Mapping[Any, object], name: str) -> str:
    try:
        return one_line(a_text(given.get(name, "")))
    except FaultError as error:
        raise FaultError(str(error), name) from None


def _claims(key: str, given: object, faults: Faults) -> Iterator[Assertion]:
    items = cast("tuple[object, ...]", given) if isinstance(given, list | tuple) else (given,)
    for item in items:
        if isinstance(item, Assertion):
            yield item
        else:
            faults.append((key, f"has an assertion that is none: {item!r:.80}"))
