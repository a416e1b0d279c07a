"""Node-link JSON as networkx and D3 have it.

Out: a node for every concept and an edge for every assertion between two, disputed ones included. In: nodes and edges
are read as :func:`~genai_taxonomy.formats.networkx_reader.from_networkx` reads those of a graph of others.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from genai_taxonomy.concepts import Category, ModelFamily
from genai_taxonomy.evidence import Source
from genai_taxonomy.files import write_whole
from genai_taxonomy.formats.documents import Faults, content
from genai_taxonomy.formats.foreign import Header, assemble
from genai_taxonomy.formats.json_object import read_object
from genai_taxonomy.formats.limits import LIMIT
from genai_taxonomy.formats.networkx_reader import graph_terms
from genai_taxonomy.formats.plain_graph import plain_graph
from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["dump", "dumps", "load", "loads"]


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
    path: str | os.PathLike[str],
    *,
    source: Source,
    facet: type[Category] = ModelFamily,
    prefix: str = "",
    limit: int = LIMIT,
) -> Taxonomy:
    """Read a taxonomy from a node-link JSON file.

    Args:
        path: The file.
        source: What the claims cite.
        facet: What nodes are that name no facet.
        prefix: What every id begins with.
        limit: How many bytes the file may have.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With every fault of the document and its path in it.
        WrongFacetError: If concepts of the facet are not within one another.
        InvalidValueError: If no id could begin with the prefix.
        OSError: If the file cannot be read.

    Example:
        >>> import tempfile
        >>> file = Path(tempfile.mkdtemp()) / "graph.json"
        >>> dump(Taxonomy.bundled(), file)
        >>> page = Source("our-graph", title="Our graph", authors=("We",), year=2026, url="https://example.org")
        >>> load(file, source=page).is_subset("llm", "generative-ai")
        True
    """
    return loads(content(path, limit), source=source, name=os.fspath(path), facet=facet, prefix=prefix, limit=limit)


def loads(
    text: str | bytes,
    *,
    source: Source,
    name: str = "<string>",
    facet: type[Category] = ModelFamily,
    prefix: str = "",
    limit: int = LIMIT,
) -> Taxonomy:
    """Read a taxonomy from node-link JSON, whose edges are under ``edges`` or ``links``.

    Args:
        text: The document; bytes are UTF-8.
        source: What the claims cite.
        name: What to call the document in errors.
        facet: What nodes are that name no facet.
        prefix: What every id begins with.
        limit: How many bytes it may have.

    Returns:
        The taxonomy; its claims cite the nodes of which they are made.

    Raises:
        DocumentError: With every fault of the document and its path in it.
        WrongFacetError: If concepts of the facet are not within one another.
        InvalidValueError: If no id could begin with the prefix.

    Example:
        >>> page = Source("our-graph", title="Our graph", authors=("We",), year=2026, url="https://example.org")
        >>> nets = '{"nodes": [{"id": "CNN"}, {"id": "net"}], "edges": [{"source": "CNN", "target": "net"}]}'
        >>> loads(nets, source=page).is_subset("cnn", "net")
        True
    """
    faults = Faults(name)
    document = read_object(text, faults, limit)
    if document.value.get("directed") is False:
        faults.found.append(("directed", "false; an edge without a direction has no broader end"))
    if "nodes" not in document.value:
        faults.found.append(("nodes", "missing"))
    nodes, edges = document.items("nodes"), document.items("edges" if "edges" in document.value else "links")
    terms = list(graph_terms(nodes, edges, faults))
    header = Header(version=document.nested("graph").text("version"))
    return assemble(faults, terms, facet=facet, source=source, header=header, prefix=prefix)
