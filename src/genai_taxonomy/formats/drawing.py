"""What the languages for drawn graphs have in common: which edges are drawn, and what they are called."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from attrs import frozen

from genai_taxonomy.claims import Quantifier, Relation
from genai_taxonomy.concepts import Concept
from genai_taxonomy.taxonomy import Taxonomy

#: What is drawn unless the caller asks for more.
HIERARCHY = (Relation.SUBSET_OF, Relation.MEMBER_OF)


@frozen
class Edge:
    """One line of a drawing."""

    #: Id of the subject.
    subject: str
    #: Id of the object.
    object: str
    #: What it says; empty for the hierarchy.
    label: str
    #: Whether a source says otherwise.
    disputed: bool


def drawn_edges(taxonomy: Taxonomy, relations: Collection[Relation]) -> Iterator[Edge]:
    """Yield the edges of a drawing, each once.

    Args:
        taxonomy: What is drawn.
        relations: Which relations are drawn.

    Yields:
        The edges in the order of the claims.

    Example:
        >>> len(list(drawn_edges(Taxonomy.bundled(), HIERARCHY))) > 1000
        True
    """
    edges = (
        Edge(claim.subject.id, claim.object.id, _label(claim.relation, claim.quantifier), claim.disputed)
        for claim in taxonomy.assertions
        if isinstance(claim.object, Concept) and claim.relation in relations
    )
    yield from dict.fromkeys(edges)


def _label(relation: Relation, quantifier: Quantifier) -> str:
    if relation in HIERARCHY:
        return ""
    return str(relation) if quantifier is Quantifier.ALL else f"{quantifier.value} {relation}"
