"""Node-link JSON as networkx and D3 have it, and networkx graphs themselves.

Out: a node for every concept and an edge for every assertion between two, disputed ones included. In: an edge leads
from what is narrower to what is broader, unless its ``relation`` says otherwise; a node may have ``label``,
``definition``, ``aliases``, ``exact_match``, ``close_match`` and, as the name of a class of this library, ``facet``.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve

from genai_taxonomy.claims import Relation
from genai_taxonomy.concepts import Category, ModelFamily
from genai_taxonomy.evidence import Source
from genai_taxonomy.files import write_whole
from genai_taxonomy.formats.documents import LIMIT, Faults, content
from genai_taxonomy.formats.foreign import FACET_PREFIX, Header, Named, Term, assemble
from genai_taxonomy.formats.json_object import JsonObject, read_object
from genai_taxonomy.formats.plain_graph import plain_graph
from genai_taxonomy.formats.strict import FaultError, shown
from genai_taxonomy.taxonomy import Taxonomy

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["dump", "dumps", "from_graph", "load", "loads"]

_RELATIONS = {relation.value: relation for relation in (Relation.SUBSET_OF, Relation.DISJOINT_WITH, Relation.MEMBER_OF)}


def dumps(taxonomy: Taxonomy) -> str:
    """Write a taxonomy as node-link JSON.

    Args:
        taxonomy: What to write.

    Returns:
        The document.

    Example:
        >>> import networkx as nx
        >>> graph = nx.node_link_graph(json.loads(dumps(Taxonomy.bundled())), edges="edges")
        >>> graph.nodes["llm"]["label"]
        'Large language model'
    """
    import networkx as nx

    document = nx.node_link_data(plain_graph(taxonomy), edges="edges")
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def dump(taxonomy: Taxonomy, path: str | os.PathLike[str]) -> None:
    """Write a taxonomy to a node-link JSON file, which is replaced whole or left as it is.

    Args:
        taxonomy: What to write.
        path: The file.

    Raises:
        OSError: If the file cannot be written.

    Example:
        >>> import tempfile
        >>> dump(Taxonomy.bundled(), Path(tempfile.mkdtemp()) / "graph.json")
    """
    write_whole(Path(path), dumps(taxonomy).encode())


def load(
    path: str | os.PathLike[str], *, source: Source, facet: type[Category] = ModelFamily, limit: int = LIMIT
) -> Taxonomy:
    """Read a taxonomy from a node-link JSON file.

    Args:
        path: The file.
        source: What the claims cite.
        facet: What its nodes are.
        limit: How many bytes the file may have.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With every fault of the document and its path in it.
        OSError: If the file cannot be read.

    Example:
        >>> import tempfile
        >>> file = Path(tempfile.mkdtemp()) / "graph.json"
        >>> dump(Taxonomy.bundled(), file)
        >>> page = Source("our-graph", title="Our graph", authors=("We",), year=2026, url="https://example.org")
        >>> load(file, source=page).is_subset("llm", "generative-ai")
        True
    """
    return loads(content(path, limit), source=source, name=os.fspath(path), facet=facet, limit=limit)


def loads(
    text: str | bytes,
    *,
    source: Source,
    name: str = "<string>",
    facet: type[Category] = ModelFamily,
    limit: int = LIMIT,
) -> Taxonomy:
    """Read a taxonomy from node-link JSON, whose edges are under ``edges`` or ``links``.

    Args:
        text: The document; bytes are UTF-8.
        source: What the claims cite.
        name: What to call the document in errors.
        facet: What its nodes are.
        limit: How many bytes it may have.

    Returns:
        The taxonomy; its claims cite the nodes of which they are made.

    Raises:
        DocumentError: With every fault of the document and its path in it.

    Example:
        >>> page = Source("our-graph", title="Our graph", authors=("We",), year=2026, url="https://example.org")
        >>> nets = '{"nodes": [{"id": "CNN"}, {"id": "net"}], "edges": [{"source": "CNN", "target": "net"}]}'
        >>> loads(nets, source=page).is_subset("cnn", "net")
        True
    """
    faults = Faults(name)
    return _taxonomy(read_object(text, faults, limit), faults, facet, source)


def from_graph(graph: nx.Graph[Any], *, source: Source, facet: type[Category] = ModelFamily) -> Taxonomy:
    """Make a taxonomy of a networkx graph.

    Args:
        graph: A directed graph of texts or whole numbers; each edge leads to what is broader.
        source: What the claims cite.
        facet: What its nodes are.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With every fault of the graph and its path in the graph's node-link form.

    Example:
        >>> import networkx as nx
        >>> page = Source("our-graph", title="Our graph", authors=("We",), year=2026, url="https://example.org")
        >>> nets = from_graph(nx.DiGraph([("CNN", "Deep net"), ("Deep net", "Net")]), source=page)
        >>> nets.is_subset("cnn", "net")
        True
    """
    import networkx as nx

    faults = Faults("networkx graph")
    return _taxonomy(JsonObject("", nx.node_link_data(graph, edges="edges"), faults), faults, facet, source)


def _taxonomy(document: JsonObject, faults: Faults, facet: type[Category], source: Source) -> Taxonomy:
    if document.value.get("directed") is False:
        faults.found.append(("directed", "false; an edge without a direction has no broader end"))
    if "nodes" not in document.value:
        faults.found.append(("nodes", "missing"))
    version = document.nested("graph").text("version")
    terms = list(_terms(document, faults))
    return assemble(faults, terms, facet=facet, source=source, header=Header(version=version))


def _terms(document: JsonObject, faults: Faults) -> Iterator[Term]:
    terms = [_term(node) for node in document.items("nodes")]
    edges: dict[str, list[tuple[Relation, Named]]] = {term.id: [] for term in terms}
    for edge in document.items("edges" if "edges" in document.value else "links"):
        relation = _RELATIONS.get(edge.text("relation") or Relation.SUBSET_OF.value)
        if relation is not None and not edge.texts("disputed_by"):
            subject, named = edge.id("source", _name), Named(f"{edge.path}.target", edge.id("target", _name))
            if subject in edges:
                edges[subject].append((relation, named))
            elif subject:
                fault = f"no node has the id {shown(subject)}; add it, or mend the reference"
                faults.found.append((f"{edge.path}.source", fault))
    return (evolve(term, edges=tuple(edges[term.id])) for term in terms)


def _term(node: JsonObject) -> Term:
    successor = node.text("replaced_by")
    return Term(
        where=node.path,
        id=node.id("id", _name),
        label=node.text("label"),
        definition=node.text("definition"),
        aliases=node.texts("aliases"),
        exact_match=node.texts("exact_match"),
        close_match=node.texts("close_match"),
        facet=FACET_PREFIX + node.text("facet"),
        obsolete=bool(successor),
        successor=successor,
    )


def _name(value: object) -> str:
    if type(value) is not str and type(value) is not int:
        raise FaultError(f"a text or a whole number is needed, not {shown(value)}")
    return str(value)
