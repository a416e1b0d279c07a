"""JSON-LD: expanded and flat, in one order.

rdflib leaves the order to chance, and writes class expressions as types in a form that other parsers refuse.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from rdflib import RDF, BNode, Literal, Node, URIRef

if TYPE_CHECKING:
    from rdflib import Graph


def json_ld(graph: Graph) -> str:
    """Write a graph as JSON-LD.

    There is no context, so that no identifier of another source is taken for a prefix and a name.

    Args:
        graph: What to write.

    Returns:
        The document.

    Example:
        >>> from rdflib import RDFS, Graph
        >>> graph = Graph().add((URIRef("https://example.org/llm"), RDFS.label, Literal("LLM")))
        >>> json.loads(json_ld(graph))
        [{'@id': 'https://example.org/llm', 'http://www.w3.org/2000/01/rdf-schema#label': [{'@value': 'LLM'}]}]
    """
    nodes: dict[str, dict[str, Any]] = {}
    for subject, predicate, item in sorted(graph):
        node = nodes.setdefault(_id(subject), {"@id": _id(subject)})
        if predicate == RDF.type:
            node.setdefault("@type", []).append(_id(item))
        else:
            node.setdefault(str(predicate), []).append(_value(item))
    return json.dumps(list(nodes.values()), ensure_ascii=False, indent=1) + "\n"


def _id(node: Node) -> str:
    return f"_:{node}" if isinstance(node, BNode) else str(node)


def _value(node: Node) -> dict[str, str]:
    if not isinstance(node, Literal):
        return {"@id": _id(node)}
    kind: URIRef | None = node.datatype
    return {"@value": str(node), **({"@type": str(kind)} if kind is not None else {})}
