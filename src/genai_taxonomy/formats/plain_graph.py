"""The graph of a taxonomy with nothing but texts and lists of texts in it, so that it can be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genai_taxonomy.concepts import Concept
from genai_taxonomy.formats.stated import place
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
        graph.add_node(
            concept.id,
            facet=type(concept).__name__,
            label=concept.label,
            definition=concept.definition,
            aliases=[*concept.aliases],
            exact_match=[*concept.exact_match],
            close_match=[*concept.close_match],
            replaced_by=concept.replaced_by.id if concept.replaced_by else "",
        )
    for claim in taxonomy.assertions:
        if isinstance(claim.object, Concept):
            graph.add_edge(
                claim.subject.id,
                claim.object.id,
                relation=claim.relation.value,
                quantifier=claim.quantifier.value,
                evidence=[*map(place, claim.evidence)],
                disputed_by=[*map(place, claim.disputed_by)],
            )
    return graph
