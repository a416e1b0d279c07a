"""GraphML, which Gephi, yEd, Cytoscape and igraph read: out only.

A node for every concept and an edge for every assertion between two, disputed ones included. GraphML has no lists, so
several names or sources stand in one text, with semicolons between them.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from genai_taxonomy.files import write_whole
from genai_taxonomy.formats.plain_graph import plain_graph
from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["dump", "dumps"]


def dumps(taxonomy: Taxonomy) -> str:
    """Write a taxonomy as a GraphML document.

    Args:
        taxonomy: What to write.

    Returns:
        The document.

    Example:
        >>> import networkx as nx
        >>> graph = nx.parse_graphml(dumps(Taxonomy.bundled()))
        >>> graph.nodes["llm"]["label"]
        'Large language model'
    """
    import networkx as nx

    graph = plain_graph(taxonomy)
    attributes: list[dict[str, Any]] = [data for _, data in graph.nodes(data=True)]
    attributes += (data for _, _, data in graph.edges(data=True))
    for data in attributes:
        data.update((key, "; ".join(value)) for key, value in data.items() if not isinstance(value, str))
    return "\n".join(('<?xml version="1.0" encoding="UTF-8"?>', *nx.generate_graphml(graph))) + "\n"


def dump(taxonomy: Taxonomy, path: str | os.PathLike[str]) -> None:
    """Write a taxonomy to a GraphML file, which is replaced whole or left as it is.

    Args:
        taxonomy: What to write.
        path: The file.

    Raises:
        OSError: If the file cannot be written.

    Example:
        >>> import tempfile
        >>> dump(Taxonomy.bundled(), Path(tempfile.mkdtemp()) / "taxonomy.graphml")
    """
    write_whole(Path(path), dumps(taxonomy).encode())
