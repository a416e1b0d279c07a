"""The subset claims of a taxonomy as an index."""

from __future__ import annotations

from collections.abc import Iterable

from genai_taxonomy.claims import Assertion, Claim, Relation
from genai_taxonomy.concepts import Concept
from genai_taxonomy.index import SubsumptionIndex


def subset_index(claims: Iterable[Claim], ids: Iterable[str], *, disputed: bool = False) -> SubsumptionIndex[str]:
    """Return the index that the subset claims among others make.

    Args:
        claims: Claims of any kind; in one source's own view they may run in a circle.
        ids: The ids of all concepts.
        disputed: Whether disputed claims count.

    Returns:
        What lies within what, by id.

    Example:
        >>> from genai_taxonomy import LLM, Taxonomy
        >>> subset_index(Taxonomy.bundled().claims_about(LLM), ["llm"]).is_subset("llm", "generative-ai")
        True
    """
    edges = (
        (claim.subject.id, claim.object.id)
        for claim in claims
        if isinstance(claim, Assertion)
        and claim.relation is Relation.SUBSET_OF
        and (disputed or not claim.disputed_by)
        and isinstance(claim.object, Concept)
    )
    return SubsumptionIndex.from_edges(edges, nodes=ids, allow_cycles=True)
