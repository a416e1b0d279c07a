"""The graph of a taxonomy with nothing but texts and lists of texts in it, so that it can be written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_taxonomy.concepts import Concept
from genai_taxonomy.formats.records import assertion_record, concept_record
from genai_taxonomy.taxonomy import Taxonomy

if TYPE_CHECKING:
    import networkx as nx


def plain_graph(taxonomy: Taxonomy) -> nx.MultiDiGraph[str]:
    """Return the concepts as nodes and the assertions between them as edges, disputed ones included.

    Args:
        taxonomy: What to show.

    Returns:
        The graph.

    Example:
        >>> graph = plain_graph(Taxonomy.bundled())
        >>> graph.nodes["gan"]["label"], graph.edges["gan", "generative-ai", 0]["relation"]
        ('Generative adversarial network', 'subset_of')
    """
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(version=taxonomy.version)
    for concept in taxonomy.concepts:
        node = concept_record(concept)
        del node["id"]
        graph.add_node(concept.id, **node)
    for claim in taxonomy.assertions:
        if isinstance(claim.object, Concept):
            edge: dict[str, Any] = {**assertion_record(claim)}
            del edge["subject"], edge["object"], edge["text"]
            graph.add_edge(claim.subject.id, claim.object.id, **edge)
    return graph
